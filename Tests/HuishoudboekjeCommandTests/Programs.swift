import Foundation
import ToolSupport
import XCTest

extension CommandCase {
  /// Where a program of this machine stands; without it the test is skipped, or fails when
  /// HUISHOUDBOEKJE_REQUIRE_TOOLS is 1.
  func program(_ name: String) throws -> String { try ToolSupport.program(name) }

  /// Runs a program in the folder of this test; what it writes on both streams, and its exit code.
  func output(
    of path: String, _ words: [String], environment: [String: String] = [:]
  ) throws -> (text: String, exit: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(["HOME": folder.path]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), Self.exitCode(process))
  }
}
