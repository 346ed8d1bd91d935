import Foundation
import TestSupport
import XCTest

@testable import HuishoudboekjeText

/// What is read is never written, and no two results go to one file.
final class FileRegisterTests: XCTestCase {
  private var folder = ""

  override func setUpWithError() throws {
    folder = NSTemporaryDirectory() + "register-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(
      atPath: folder + "/in", withIntermediateDirectories: true)
    for name in ["a", "in/b"] {
      try Data("one \(name)".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    XCTAssertEqual(symlink("a", folder + "/soft"), 0)
    XCTAssertEqual(link(folder + "/a", folder + "/hard"), 0)
    XCTAssertEqual(symlink("../a", folder + "/in/out"), 0)
    XCTAssertEqual(symlink(".", folder + "/here"), 0)
  }
  override func tearDown() { try? FileManager.default.removeItem(atPath: folder) }

  private func within<Value>(
    _ register: FileRegister, _ body: () throws -> Value
  ) rethrows -> Value {
    try FileRegister.$current.withValue(register, operation: body)
  }

  private let isRead = "this file is read by the command\nName another file for this result."

  func testWhatIsReadIsNotWritten() throws {
    let register = FileRegister()
    try within(register) {
      _ = try readFile(folder + "/a")
      for path in ["a", "./a", "in/../a", "soft", "hard", "here/a", "in/out"] {
        XCTAssertEqual(
          message { try OutputFile(path: "\(folder)/\(path)") }, "\(folder)/\(path): \(isRead)")
      }
      // What is read after the result was opened, is not written either.
      let late = try OutputFile(path: folder + "/in/b")
      try late.write("two")
      XCTAssertEqual(
        message { _ = try readFile(folder + "/in/b") },
        "\(folder)/in/b: this file is written by the command\nName another file for the result.")
      XCTAssertEqual(message { try late.commit() }, "\(folder)/in/b: \(isRead)")
    }
    XCTAssertEqual(try readFile(folder + "/a"), bytes("one a"))
    XCTAssertEqual(try readFile(folder + "/in/b"), bytes("one in/b"))
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: folder + "/in").sorted(), ["b", "out"])
    XCTAssertEqual(register.reads.map(\.name), ["\(folder)/a", "\(folder)/in/b"])
    XCTAssertEqual(register.reads[0].sha256, SHA256.hexadecimal(bytes("one a")))
  }

  func testTwoResultsDoNotShareAFile() throws {
    let taken =
      "another result of the command goes to this file\nName another file for this result."
    for (first, second) in [
      ("new", "./new"), ("new", "here/new"), ("soft", "hard"), ("a", "soft"),
    ] {
      try within(FileRegister()) {
        let output = try OutputFile(path: "\(folder)/\(first)")
        XCTAssertEqual(
          message { try OutputFile(path: "\(folder)/\(second)") }, "\(folder)/\(second): \(taken)")
        try output.write("three")
        try output.commit()
        // Nor when the first is there.
        XCTAssertNotNil(message { try OutputFile(path: "\(folder)/\(second)") })
      }
      try? FileManager.default.removeItem(atPath: folder + "/new")
    }
    // Without a register nothing is kept.
    let first = try OutputFile(path: folder + "/a")
    let second = try OutputFile(path: folder + "/a")
    try first.commit()
    try second.commit()
  }

  func testAFileThatChangesMeanwhile() throws {
    try within(FileRegister()) {
      _ = try readFile(folder + "/a")
      _ = try readFile(folder + "/a")
      try Data("other".utf8).write(to: URL(fileURLWithPath: folder + "/a"))
      XCTAssertEqual(
        message { _ = try readFile(folder + "/a") },
        "\(folder)/a: the file changed while the command ran\n"
          + "Run it again when the file is at rest.")
    }
  }

  func testAReceiptReadsItsFolderAndWritesNothing() throws {
    let real = try XCTUnwrap(realPath(folder))
    let outside =
      "this file stands outside the folder of the receipt, '\(real)/in'\n"
      + "Put it there, or add --allow-paths when you trust the receipt."
    try within(FileRegister(beside: folder + "/in/r.json", isReadOnly: true)) {
      XCTAssertEqual(try readFile(folder + "/in/b"), bytes("one in/b"))
      XCTAssertEqual(try readFile(folder + "/here/in/b"), bytes("one in/b"))
      for path in [
        folder + "/a", folder + "/in/../a", folder + "/in/out", folder + "/none", "/etc/passwd",
        folder + "/in/../in2/none",
      ] {
        XCTAssertEqual(message { _ = try readFile(path) }, "\(path): \(outside)")
        XCTAssertEqual(message { _ = try DeliveredFile(path: path) }, "\(path): \(outside)")
      }
      XCTAssertEqual(
        message { _ = try readFile("-") },
        "standard input: a receipt reads files only\nName the file instead of '-'.")
      for path in ["in/b", "in/new", "new"] {
        XCTAssertEqual(
          message { try OutputFile(path: "\(folder)/\(path)") },
          "\(folder)/\(path): a receipt never writes a file\nRun the command itself to make it.")
      }
    }
    try within(FileRegister(isReadOnly: true)) {
      XCTAssertEqual(try readFile(folder + "/a"), bytes("one a"))
    }
    XCTAssertEqual(try readFile(folder + "/in/b"), bytes("one in/b"))
  }

  func testPathsWithControlCharacters() {
    for (path, shown, code) in [
      ("a\u{1B}[31m", "aU+001B[31m", "U+001B"), ("a\nb", "aU+000Ab", "U+000A"),
      ("a\0b", "aU+0000b", "U+0000"), ("a\u{9B}b", "aU+009Bb", "U+009B"),
    ] {
      let expected =
        "\(shown): the path holds the control character \(code)\n"
        + "Rename the file; a path is written without control characters."
      XCTAssertEqual(message { _ = try readFile(path) }, expected)
      XCTAssertEqual(message { try OutputFile(path: path) }, expected)
    }
  }
}
