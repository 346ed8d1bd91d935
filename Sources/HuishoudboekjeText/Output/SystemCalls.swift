#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The kinds of system calls by which files are read and written.
package enum SystemCall: String, Sendable, CaseIterable {
  case open, read, write, close, status, access, realPath, rename, changeMode, unlink, list
}

/// Where a run reads and writes, and which of its system calls fail.
///
/// The command itself runs in the default; a test puts another in its place.
package struct Surroundings: Sendable {
  /// Those of the run that goes on.
  @TaskLocal package static var current = Surroundings()

  /// The descriptors of the standard streams.
  package var input: Int32 = STDIN_FILENO
  package var output: Int32 = STDOUT_FILENO
  package var error: Int32 = STDERR_FILENO
  /// What became of the messages of this run.
  package let messages = Messages()
  /// Asked before every system call on files: the number with which it fails, or nil.
  package var fault: (@Sendable (SystemCall) -> Int32?)?

  /// The value of a variable of the environment; nil where there is none.
  package var variable: @Sendable (String) -> String? = { name in
    getenv(name).map { String(cString: $0) }
  }

  /// How many columns the terminal at a descriptor has; 0 where it does not say, nil where there is
  /// no terminal.
  package var columns: @Sendable (Int32) -> Int? = terminalColumns

  package init() {}

  /// Makes a system call, and again for as long as a signal interrupts it.
  func calling<Count: SignedInteger>(_ call: SystemCall, _ body: () -> Count) -> Count {
    while true {
      let result: Count
      if let code = fault?(call) {
        errno = code
        result = -1
      } else {
        result = body()
      }
      if result != -1 || errno != EINTR { return result }
    }
  }
}

/// Makes a system call in the surroundings of this run.
func calling<Count: SignedInteger>(_ call: SystemCall, _ body: () -> Count) -> Count {
  Surroundings.current.calling(call, body)
}

/// The system's own words for an error number, like "Permission denied".
func systemMessage(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}

/// The names in a directory in alphabetical order, without those that start with a point.
func visibleNames(inDirectory path: String) -> [String] {
  guard calling(.list, { 0 }) == 0, let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
      ) {
        String(cString: $0)
      }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// What the system knows about a path, following links; nil with errno when it is not there.
func fileStatus(_ path: String) -> stat? {
  var status = stat()
  return calling(.status, { stat(path, &status) }) == 0 ? status : nil
}

/// What the system knows about an open file; nil when it is none.
func fileStatus(_ descriptor: Int32) -> stat? {
  var status = stat()
  return calling(.status, { fstat(descriptor, &status) }) == 0 ? status : nil
}

/// A path without links and points; nil with errno when it is not there.
func realPath(_ path: String) -> String? {
  var name: String?
  _ = calling(.realPath) {
    guard let found = realpath(path, nil) else { return -1 }
    defer { free(found) }
    name = String(cString: found)
    return 0
  }
  return name
}

extension stat {
  /// Whether this is a directory.
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether this is a device that takes bytes as they come, like a terminal or /dev/null.
  var isCharacterDevice: Bool { st_mode & S_IFMT == S_IFCHR }
  /// Whether this is an ordinary file, not a device, pipe or directory.
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
