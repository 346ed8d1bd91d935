import HuishoudboekjeCatalogue

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
/// and SIGXFSZ for the whole process, so that a reader who stops early shows up as
/// `isClosedByReader`, and a limit on files as an error. Signals that end the process remove the
/// temporary file first. The register of the run refuses what it reads or writes elsewhere.
///
/// It may be used from any thread, but only by one at a time. Not covered: what a disk loses when
/// the machine itself stops, for nothing waits until the disk has written.
package final class OutputFile: @unchecked Sendable {
  private enum Kind {
    /// A file that appears at the end.
    case file
    /// A pipe or a device, written as it comes.
    case device
    case standardOutput
    /// Nothing is written; hashed and compared it is.
    case nowhere
  }
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
  private let kind: Kind
  private let surroundings = Surroundings.current
  private let register = FileRegister.current
  private let claim: Int?
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
    StandardStreams.ignoreWriteSignals()
    if path == "-" {
      kind = .standardOutput
      (self.path, target, temporaryPath) = (FileErrorText.standardOutput.text, "", nil)
      (descriptor, temporaryName, claim) = (surroundings.output, 0, nil)
      if let register, let status = fileStatus(descriptor), status.isRegularFile {
        try register.claimStandardOutput(.init(status))
      }
      return
    }
    let existing = try Self.checkedStatus(path)
    self.path = path
    if let existing, !existing.isRegularFile {
      kind = .device
      // A device like /dev/null takes whatever comes; in a pipe two results would mix.
      claim = existing.isCharacterDevice ? nil : try register?.claim(path, .init(existing))
      let opened = calling(.open) { open(path, O_WRONLY | O_CLOEXEC) }
      guard opened >= 0 else {
        let code = errno
        if let claim { register?.release(claim) }
        throw Self.openError(code, path: path)
      }
      (target, temporaryPath, descriptor, temporaryName) = (path, nil, opened, 0)
      return
    }
    kind = .file
    target = existing == nil ? path : try Self.resolved(path)
    claim = try register?.claim(path, Self.identity(target, existing, path: path))
    do {
      (descriptor, temporaryPath, temporaryName) = try Self.openTemporary(
        for: target, path: path, isNew: existing == nil)
    } catch {
      if let claim { register?.release(claim) }
      throw error
    }
    // From here on `discard` cleans up.
    if let existing,
      calling(.changeMode, { fchmod(descriptor, existing.st_mode & 0o777) }) != 0
    {
      throw fail(Self.openError(errno, path: path))
    }
    if let claim, let status = fileStatus(descriptor) {
      try register?.confirm(claim, path, .init(status))
    }
  }

  private init() {
    kind = .nowhere
    (path, target, temporaryPath) = ("nowhere", "", nil)
    (descriptor, temporaryName, claim) = (-1, 0, nil)
  }

  /// Takes what is written to hash and compare it, and makes no file of it.
  package static func nowhere() -> OutputFile { OutputFile() }

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
    guard kind != .nowhere, !isClosedByReader else { return }
    let code = writeAll(surroundings, descriptor, buffer) { byteCount += $0 }
    if code == EPIPE {
      isClosedByReader = true
    } else if code != 0 {
      throw fail(Self.writeError(code, path: path))
    }
  }

  /// Puts the file under its name; not needed but allowed for standard output.
  package func commit() throws(InputError) {
    switch state {
    case .open: break
    case .done: preconditionFailure("A file is committed once, and not after it is discarded.")
    case .failed(let error): throw error
    }
    guard kind == .file || kind == .device else {
      state = .done
      return
    }
    if kind == .file, let claim {
      do throws(InputError) {
        try register?.confirm(claim, path, fileStatus(target).map { .init($0) })
      } catch {
        throw fail(error)
      }
    }
    // A file that a signal interrupts is closed all the same.
    let isClosed = surroundings.calling(
      .close, { close(descriptor) == 0 || errno == EINTR ? 0 : -1 })
    guard isClosed == 0 else {
      let code = errno
      removeTemporary()
      return try failClosed(Self.writeError(code, path: path))
    }
    if let temporaryPath, surroundings.calling(.rename, { rename(temporaryPath, target) }) != 0 {
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
    if kind == .file || kind == .device { close(descriptor) }
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
    // Once more when it fails: nothing may be left.
    if let temporaryPath, surroundings.calling(.unlink, { unlink(temporaryPath) }) != 0 {
      _ = surroundings.calling(.unlink) { unlink(temporaryPath) }
    }
    TemporaryName.forget(temporaryName)
    if let claim { register?.release(claim) }
  }

  /// The status of the target when it exists, after the checks that need no file to be opened.
  private static func checkedStatus(_ path: String) throws(InputError) -> stat? {
    try checkPath(path, otherwise: FileErrorText.dashToWrite)
    guard let status = fileStatus(path) else {
      let code = errno
      if code != ENOENT { throw Self.openError(code, path: path) }
      var link = stat()
      if lstat(path, &link) == 0 {
        throw InputError(
          file: path, FileErrorText.isDeadLink, advice: FileErrorText.removeLink)
      }
      if path.hasSuffix("/") {
        throw InputError(
          file: path, FileErrorText.namesDirectory, advice: FileErrorText.nameAFileInIt)
      }
      return nil
    }
    if status.isDirectory {
      throw InputError(
        file: path, FileErrorText.isDirectory, advice: FileErrorText.nameAFileInIt)
    }
    if calling(.access, { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }) != 0 {
      throw InputError(
        file: path, FileErrorText.mayNotChange, advice: FileErrorText.otherOrPermissions)
    }
    return status
  }

  private static func resolved(_ path: String) throws(InputError) -> String {
    guard let name = realPath(path) else { throw Self.openError(errno, path: path) }
    return name
  }

  /// What a target is on the disk, or where it will stand.
  private static func identity(
    _ target: String, _ existing: stat?, path: String
  ) throws(InputError) -> FileRegister.Identity {
    if let existing { return .init(existing) }
    guard let folder = fileStatus(directoryName(target)) else {
      throw Self.openError(errno, path: path)
    }
    return .init(folder, name: baseName(target))
  }

  /// - Parameter isNew: it gets the rights of a new file; otherwise those of the file in its place,
  ///   and until then nobody else may read it.
  private static func openTemporary(
    for target: String, path: String, isNew: Bool
  ) throws(InputError) -> (Int32, String, TemporaryName.Address) {
    let directory = directoryName(target)
    let prefix = directory == "/" ? "/" : directory + "/"
    for number in 0..<10_000 {
      let name = "\(prefix).huishoudboekje-\(getpid())-\(number).tmp"
      let made = TemporaryName.making(name) {
        calling(.open) {
          open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isNew ? 0o644 : 0o600)
        }
      }
      if made.descriptor >= 0 { return (made.descriptor, name, made.address) }
      if made.code != EEXIST { throw Self.openError(made.code, path: path) }
    }
    throw Self.openError(EEXIST, path: path)
  }
}
