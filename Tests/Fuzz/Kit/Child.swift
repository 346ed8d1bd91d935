import Foundation

/// A process of this program that judges inputs.
final class Child {
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let errors: String
  private var isEnded = false

  /// Starts the program with some words.
  ///
  /// - Parameter errors: the file for what it says on stderr.
  init(_ program: String, _ words: [String], errors: String, backtrace: Bool = false) throws {
    self.errors = errors
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] =
      backtrace
      ? "enable=yes,color=no,interactive=no,threads=crashed,images=none,output-to=stderr"
      : "enable=no"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
  }

  /// Whether it has ended, after at most so many milliseconds.
  func hasEnded(within milliseconds: Int) -> Bool {
    if !isEnded { isEnded = ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .success }
    return isEnded
  }

  /// Ends it and waits.
  func kill() {
    guard !isEnded else { return }
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    ended.wait()
    isEnded = true
  }

  /// The exit code, or below zero the signal that ended it.
  var code: Int32 {
    process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Its memory in megabytes; 0 where that cannot be known.
  var megabytes: Int {
    let path = "/proc/\(process.processIdentifier)/statm"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) >> 20
  }

  /// What it said on stderr.
  var said: String { (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "" }
}
