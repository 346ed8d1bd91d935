import Foundation
import TestSupport
import XCTest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run of the command gave and what it took.
struct Cost {
  let outcome: Outcome
  /// The most memory that it held at a time.
  let megabytes: Int
  /// Of all processors together, so that another process beside it does not count.
  let seconds: Double

  /// Checks that a run took less than this, but not of a build with a sanitizer.
  func assertBelow(
    megabytes: Int? = nil, seconds: Double? = nil, _ name: String = "",
    at file: StaticString = #filePath, line: UInt = #line
  ) {
    if isSanitized { return }
    if let megabytes {
      XCTAssertLessThan(self.megabytes, megabytes, "MB of \(name)", file: file, line: line)
    }
    if let seconds {
      XCTAssertLessThan(self.seconds, seconds, "s of \(name)", file: file, line: line)
    }
  }
}

extension CommandCase {
  /// Runs the command to its end in the folder of this test, as the system counts it.
  func cost(_ words: [String]) throws -> Cost {
    try write("", to: ".stdout")
    try write("", to: ".stderr")
    // The shell only changes the folder, and becomes the command.
    let shell = ["sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.path, Tool.path]
    func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      texts.map { strdup($0) } + [nil]
    }
    var arguments = copies(shell + words)
    var variables = copies(Self.environment.map { "\($0)=\($1)" })
    defer { for text in arguments + variables { free(text) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, folder.path + "/.stdout", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, folder.path + "/.stderr", O_WRONLY, 0)
    var child = pid_t()
    let error = posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, &variables)
    XCTAssertEqual(error, 0, "\(words) cannot be started")
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) == -1, errno == EINTR {}
    let signal = status & 0x7F
    #if canImport(Darwin)
      let bytesPerUnit = 1
    #else
      let bytesPerUnit = 1024
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Cost(
      outcome: Outcome(
        exit: signal == 0 ? status >> 8 & 0xFF : 128 + signal, stdout: try read(".stdout"),
        stderr: try read(".stderr")),
      megabytes: Int(usage.ru_maxrss) * bytesPerUnit >> 20,
      seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }
}
