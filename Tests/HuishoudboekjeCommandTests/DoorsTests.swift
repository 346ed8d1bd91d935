import Foundation
import XCTest

/// Ways in for people who know other programs: scripts in Tests/Doors, which use these programs.
final class DoorsTests: CommandCase {
  /// Two workbooks of a spreadsheet in a Dutch locale give the budget of 24 homes.
  func testTwoExcelFiles() throws {
    let script = Tool.root.appendingPathComponent("Tests/Doors/two-excel-files.sh")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [script.path]
    process.currentDirectoryURL = folder
    var environment = Self.environment
    environment["HUISHOUDBOEKJE"] = Tool.path
    environment["TMPDIR"] = folder.path
    let needed = "HUISHOUDBOEKJE_REQUIRE_TOOLS"
    environment[needed] = ProcessInfo.processInfo.environment[needed]
    process.environment = environment
    try write("", to: "out.txt")
    let output = try FileHandle(forWritingTo: folder.appendingPathComponent("out.txt"))
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let told = try read("out.txt")
    if process.terminationStatus == 77 { throw XCTSkip(told) }
    XCTAssertEqual(process.terminationStatus, 0, told)
    XCTAssertTrue(told.hasSuffix("two-excel-files: good, with 4 commands\n"), told)
  }
}
