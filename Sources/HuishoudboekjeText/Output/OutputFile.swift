#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole under its name, or not at all.
///
/// Bytes go to a temporary file in the same directory; `commit()` renames it over the target.
/// Without a commit the target stays as it was. "-" is standard output; an existing pipe or device
/// is written directly. There is no buffer: hand over large pieces. Creating one ignores SIGPIPE
/// for the whole process, so that a reader who stops early shows up as `isClosedByReader`. SIGINT,
/// SIGTERM and SIGHUP remove the newest temporary file before they end the process.
///
/// It may be used from any thread, but only by one at a time.
package final class OutputFile: @unchecked Sendable {
  private enum State {
    case open
    case done
    case failed(InputError)
  }

  /// The path as the user named it, or "standard output".
  package let path: String
  /// The file that holds the bytes until `commit()`; nil for standard output, pipes and devices.
  package let temporaryPath: String?
  /// How many bytes were written so far.
  package private(set) var byteCount = 0
  /// Whether the reader of a pipe has gone, like `head`; what is written after that is dropped.
  package private(set) var isClosedByReader = false

  /// The path that is renamed over: `path` with its links followed.
  private let target: String
  private let descriptor: Int32
  private let temporaryName: TemporaryName.Address
  private let isStandardOutput: Bool
  private var state = State.open
  private var running: SHA256?
  private var delivered: DeliveredFile?

  /// From here on the hash of what is written is kept.
  package func startHashing() { running = SHA256() }
  /// The SHA-256 of what was written since `startHashing`; nil without it.
  package var hash: String? { running?.hexadecimal() }

  /// From here on what is written is compared with a file that was delivered.
  package func startComparing(with file: DeliveredFile) { delivered = file }

  /// Opens a path for writing, or standard output for "-".
  package init(path: String) throws(InputError) {
    signal(SIGPIPE, SIG_IGN)
    isStandardOutput = path == "-"
    if isStandardOutput {
      temporaryName = 0
      (self.path, target, temporaryPath, descriptor) = ("standard output", "", nil, STDOUT_FILENO)
      return
    }
    let existing = try Self.checkedStatus(path)
    if let existing, !existing.isRegularFile {
      let opened = retryingInterrupts { open(path, O_WRONLY | O_CLOEXEC) }
      guard opened >= 0 else { throw Self.openError(errno, path: path) }
      (self.path, target, temporaryPath, descriptor) = (path, path, nil, opened)
      temporaryName = 0
      return
    }
    self.path = path
    target = existing == nil ? path : try Self.resolved(path)
    (descriptor, temporaryPath, temporaryName) = try Self.openTemporary(for: target, path: path)
    if let existing { fchmod(descriptor, existing.st_mode & 0o777) }
  }

  deinit { discard() }

  /// Writes the text as UTF-8.
  package func write(_ text: String) throws(InputError) {
    try write(Array(text.utf8))
  }

  /// Writes all bytes; after an error the temporary file is gone and nothing can be written.
  package func write(_ bytes: [UInt8]) throws(InputError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(InputError) in try write(buffer) }
    }
    try result.get()
  }

  /// Writes all bytes of a buffer.
  package func write(_ buffer: UnsafeRawBufferPointer) throws(InputError) {
    switch state {
    case .open: break
    case .done: preconditionFailure("A file is written before it is committed or discarded.")
    case .failed(let error): throw error
    }
    running?.add(buffer)
    try delivered?.expect(buffer)
    var written = 0
    while written < buffer.count, !isClosedByReader {
      let count = retryingInterrupts {
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if count >= 0 {
        written += count
        byteCount += count
        continue
      }
      let code = errno
      switch code {
      case EPIPE:
        isClosedByReader = true
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
      default:
        throw fail(Self.writeError(code, path: path))
      }
    }
  }

  /// Puts the file under its name; not needed but allowed for standard output.
  package func commit() throws(InputError) {
    switch state {
    case .open: break
    case .done: preconditionFailure("A file is committed once, and not after it is discarded.")
    case .failed(let error): throw error
    }
    guard !isStandardOutput else {
      state = .done
      return
    }
    let isClosed = close(descriptor) == 0 || errno == EINTR
    let code = errno
    guard isClosed else {
      removeTemporary()
      return try failClosed(Self.writeError(code, path: path))
    }
    if let temporaryPath, rename(temporaryPath, target) != 0 {
      let code = errno
      removeTemporary()
      return try failClosed(Self.openError(code, path: path))
    }
    TemporaryName.forget(temporaryName)
    state = .done
  }

  /// Removes what was written and leaves the target as it was; after a commit it does nothing.
  package func discard() {
    guard case .open = state else { return }
    if !isStandardOutput { close(descriptor) }
    removeTemporary()
    state = .done
  }

  // MARK: Parts

  private func fail(_ error: InputError) -> InputError {
    discard()
    state = .failed(error)
    return error
  }

  private func failClosed(_ error: InputError) throws(InputError) {
    state = .failed(error)
    throw error
  }

  private func removeTemporary() {
    if let temporaryPath { unlink(temporaryPath) }
    TemporaryName.forget(temporaryName)
  }

  /// The status of the target when it exists, after the checks that need no file to be opened.
  private static func checkedStatus(_ path: String) throws(InputError) -> stat? {
    guard !path.isEmpty else {
      throw InputError(
        file: "''", problem: "the file name is empty",
        remedy: "Name a file, or '-' to write to stdout.")
    }
    guard let status = fileStatus(path) else {
      let code = errno
      if code != ENOENT { throw openError(code, path: path) }
      var link = stat()
      if lstat(path, &link) == 0 {
        throw InputError(
          file: path, problem: "this is a link to a file that does not exist",
          remedy: "Remove the link or name another file.")
      }
      if path.hasSuffix("/") {
        throw InputError(
          file: path, problem: "this names a directory", remedy: "Name a file in it.")
      }
      return nil
    }
    if status.isDirectory {
      throw InputError(file: path, problem: "this is a directory", remedy: "Name a file in it.")
    }
    if faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0 {
      throw InputError(
        file: path, problem: "you have no permission to change this file",
        remedy: "Name another file or change the permissions of this one.")
    }
    return status
  }

  private static func resolved(_ path: String) throws(InputError) -> String {
    guard let name = realpath(path, nil) else { throw openError(errno, path: path) }
    defer { free(name) }
    return String(cString: name)
  }

  private static func openTemporary(
    for target: String, path: String
  ) throws(InputError) -> (Int32, String, TemporaryName.Address) {
    let directory = directoryName(target)
    let prefix = directory == "/" ? "/" : directory + "/"
    for number in 0..<10_000 {
      let name = "\(prefix).huishoudboekje-\(getpid())-\(number).tmp"
      let remembered = TemporaryName.remember(name)
      let descriptor = retryingInterrupts {
        open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      }
      let code = errno
      if descriptor >= 0 { return (descriptor, name, remembered) }
      TemporaryName.forget(remembered)
      if code != EEXIST { throw openError(code, path: path) }
    }
    throw openError(EEXIST, path: path)
  }
}

extension OutputFile {
  private static func openError(_ code: Int32, path: String) -> InputError {
    let directory = quoted(directoryName(path))
    switch code {
    case ENOENT where fileStatus(directoryName(path))?.isDirectory != true:
      return InputError(
        file: path, problem: "the directory \(directory) does not exist",
        remedy: "Make it first with: mkdir -p \(directory)")
    case ENOTDIR:
      return InputError(
        file: path, problem: "\(directory) is not a directory", remedy: "Check the path.")
    case EACCES, EPERM, EROFS:
      return InputError(
        file: path, problem: "the directory \(directory) is read-only",
        remedy: "Name a file in a directory in which you may write.")
    default:
      return writeError(code, path: path)
    }
  }

  private static func writeError(_ code: Int32, path: String) -> InputError {
    if code == ENOSPC || code == EDQUOT {
      return InputError(
        file: path, problem: "the disk is full",
        remedy: "Make room or name a file on another disk.")
    }
    return InputError(file: path, problem: "cannot be written: \(systemMessage(code))")
  }
}

/// The system call, under another name than the method.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
