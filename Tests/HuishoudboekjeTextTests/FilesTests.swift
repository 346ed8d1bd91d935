import Foundation
import TestSupport
import XCTest

@testable import HuishoudboekjeText

final class FilesTests: XCTestCase {
  private var directory = ""

  override func setUpWithError() throws {
    directory =
      NSTemporaryDirectory() + "primitives-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    chmod(directory, 0o755)
  }

  override func tearDown() {
    chmod(directory, 0o755)
    try? FileManager.default.removeItem(atPath: directory)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }

  /// Runs as a user without special rights, also when the tests run as root.
  private func unprivileged(_ body: () throws -> Void) rethrows {
    let isRoot = geteuid() == 0
    if isRoot { XCTAssertEqual(seteuid(65534), 0) }
    defer { if isRoot { _ = seteuid(0) } }
    try body()
  }

  private func mode(_ path: String) -> UInt32? { fileStatus(path).map { $0.st_mode & 0o777 } }

  func testCommitAndDiscard() throws {
    let path = directory + "/out.csv"
    let old = umask(0o022)
    defer { umask(old) }
    let first = try OutputFile(path: path)
    let temporary = try XCTUnwrap(first.temporaryPath)
    XCTAssertTrue(baseName(temporary).hasPrefix("."))
    XCTAssertTrue(temporary.contains("\(getpid())"))
    try first.write("één\n")
    try first.write([0x32, 0x0A])
    XCTAssertEqual(try names(), [baseName(temporary)])
    try first.commit()
    XCTAssertEqual(first.byteCount, 8)
    XCTAssertEqual(try names(), ["out.csv"])
    XCTAssertEqual(try readFile(path), bytes("één\n2\n"))
    XCTAssertEqual(mode(path), 0o644)

    chmod(path, 0o600)
    let second = try OutputFile(path: path)
    let third = try OutputFile(path: path)
    XCTAssertNotEqual(second.temporaryPath, third.temporaryPath)
    try second.write("new")
    second.discard()
    second.discard()
    try third.write("third")
    try third.commit()
    XCTAssertEqual(try readFile(path), bytes("third"))
    XCTAssertEqual(mode(path), 0o600)

    do { try OutputFile(path: path).write("dropped") }
    XCTAssertEqual(try names(), ["out.csv"])
    XCTAssertEqual(try readFile(path), bytes("third"))
  }

  /// Once the handler of a signal removes the files of this process, no other comes.
  func testNoFileComesAfterASignal() throws {
    TemporaryName.isEnding.store(true, ordering: .sequentiallyConsistent)
    defer { TemporaryName.isEnding.store(false, ordering: .sequentiallyConsistent) }
    let path = directory + "/out.csv"
    let made = expectation(description: "the file is made")
    Thread.detachNewThread {
      if let file = try? OutputFile(path: path) {
        file.discard()
        made.fulfill()
      }
    }
    usleep(50_000)
    XCTAssertEqual(try names(), [])
    TemporaryName.isEnding.store(false, ordering: .sequentiallyConsistent)
    wait(for: [made], timeout: 10)
    XCTAssertEqual(try names(), [])
  }

  func testLinksAndDevices() throws {
    let path = directory + "/real"
    try OutputFile(path: path).commit()
    XCTAssertEqual(symlink("real", directory + "/link"), 0)
    XCTAssertEqual(symlink("gone", directory + "/dead"), 0)
    let output = try OutputFile(path: directory + "/link")
    try output.write("x")
    try output.commit()
    XCTAssertEqual(try readFile(path), bytes("x"))
    XCTAssertEqual(
      message { try OutputFile(path: directory + "/dead") },
      "\(directory)/dead: this is a link to a file that does not exist\nRemove the link or name another file."
    )
    let null = try OutputFile(path: "/dev/null")
    XCTAssertNil(null.temporaryPath)
    try null.write("x")
    try null.commit()
    let full = try OutputFile(path: "/dev/full")
    let error = "/dev/full: the disk is full\nMake room or name a file on another disk."
    XCTAssertEqual(message { try full.write("x") }, error)
    XCTAssertEqual(message { try full.write("x") }, error)
    XCTAssertEqual(message { try full.commit() }, error)
  }

  func testPipeClosedByReader() throws {
    let path = directory + "/pipe"
    XCTAssertEqual(mkfifo(path, 0o600), 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    let output = try OutputFile(path: path)
    try output.write("x")
    XCTAssertFalse(output.isClosedByReader)
    close(reader)
    try output.write("y")
    XCTAssertTrue(output.isClosedByReader)
    try output.write("z")
    XCTAssertEqual(output.byteCount, 1)
    try output.commit()
  }

  func testStandardOutputAndInput() throws {
    var ends: [Int32] = [0, 0]
    XCTAssertEqual(pipe(&ends), 0)
    fflush(nil)
    let savedOutput = dup(1)
    let savedInput = dup(0)
    dup2(ends[1], 1)
    dup2(ends[0], 0)
    close(ends[0])
    close(ends[1])
    let output = try OutputFile(path: "-")
    try output.write("abc")
    try output.commit()
    dup2(savedOutput, 1)
    let input = try readFile("-")
    XCTAssertEqual(input, bytes("abc"))

    XCTAssertEqual(pipe(&ends), 0)
    dup2(ends[1], 1)
    close(ends[0])
    close(ends[1])
    let closed = try OutputFile(path: "-")
    try closed.write("abc")
    try closed.commit()
    dup2(savedOutput, 1)
    dup2(savedInput, 0)
    close(savedOutput)
    close(savedInput)
    XCTAssertTrue(closed.isClosedByReader)
    XCTAssertEqual(closed.path, "standard output")
  }

  func testLargeWriteThroughASlowPipe() throws {
    let path = directory + "/pipe"
    XCTAssertEqual(mkfifo(path, 0o600), 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    let output = try OutputFile(path: path)
    let data = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let thread = Thread {
      try? output.write(data)
      try? output.commit()
    }
    thread.start()
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 10_000)
    while received.count < data.count {
      let count = read(reader, &chunk, chunk.count)
      if count > 0 { received += chunk[..<count] } else { usleep(1000) }
    }
    close(reader)
    XCTAssertEqual(received, data)
  }

  func testFullMidway() throws {
    let path = directory + "/big"
    try OutputFile(path: path).commit()
    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    XCTAssertEqual(getrlimit(__rlimit_resource_t(1), &old), 0)
    var small = rlimit(rlim_cur: 4096, rlim_max: old.rlim_max)
    let output = try OutputFile(path: path)
    XCTAssertEqual(setrlimit(__rlimit_resource_t(1), &small), 0)
    let text = message { try output.write([UInt8](repeating: 1, count: 10_000)) }
    XCTAssertEqual(setrlimit(__rlimit_resource_t(1), &old), 0)
    XCTAssertEqual(
      text,
      "\(path): the result is larger than files may be here\n"
        + "Raise the limit (ulimit -f), or write less, like a shard or fewer columns.")
    XCTAssertEqual(try names(), ["big"])
    XCTAssertEqual(try readFile(path), [])
  }

  func testOutputErrors() throws {
    let d = directory
    try OutputFile(path: d + "/file").commit()
    let inside = "Name a file in it."
    let again = "Check the place where it should go, and run the command again."
    let cases: [(String, String)] = [
      (d, "this is a directory\n\(inside)"), ("/", "this is a directory\n\(inside)"),
      (d + "/new/", "this names a directory\n\(inside)"),
      (
        d + "/no/x.csv",
        "the directory '\(d)/no' does not exist\nMake it first with: mkdir -p '\(d)/no'"
      ),
      (d + "/file/x.csv", "'\(d)/file' is not a directory\nCheck the path."),
      (
        d + "/" + String(repeating: "x", count: 300),
        "cannot be written: File name too long\n\(again)"
      ),
    ]
    for (path, expected) in cases {
      XCTAssertEqual(message { try OutputFile(path: path) }, "\(path): \(expected)")
    }
    #if os(Linux)
      XCTAssertEqual(
        message { try OutputFile(path: "/proc/x") },
        "/proc/x: cannot be written: No such file or directory\n\(again)")
    #endif
    XCTAssertEqual(
      message { try OutputFile(path: "") },
      "'': the file name is empty\nName a file, or '-' to write to stdout.")
    chmod(d + "/file", 0o444)
    chmod(d, 0o555)
    unprivileged {
      XCTAssertEqual(
        message { try OutputFile(path: d + "/x.csv") },
        "\(d)/x.csv: the directory '\(d)' is read-only\nName a file in a directory in which you may write."
      )
      XCTAssertEqual(
        message { try OutputFile(path: d + "/file") },
        "\(d)/file: you have no permission to change this file\nName another file or change the permissions of this one."
      )
    }
  }

  func testReadErrors() throws {
    let d = directory
    try OutputFile(path: d + "/anna.json").commit()
    XCTAssertEqual(
      message { try readFile(d + "/ana.json") },
      "\(d)/ana.json: the file does not exist\nDid you mean \(quoted(d + "/anna.json"))?")
    XCTAssertEqual(
      message { try readFile("Packag.swift") },
      "Packag.swift: the file does not exist\nDid you mean 'Package.swift'?")
    XCTAssertEqual(
      message { try readFile(d + "/zzz") },
      "\(d)/zzz: the file does not exist\nCheck the name and the path.")
    XCTAssertEqual(
      message { try readFile("nowhere/x") },
      "nowhere/x: the directory 'nowhere' does not exist\nCheck the path; it starts from the current directory unless it starts with '/'."
    )
    XCTAssertEqual(
      message { try readFile(d + "/anna.json/x") },
      "\(d)/anna.json/x: \(quoted(d + "/anna.json")) is not a directory\nCheck the path.")
    XCTAssertEqual(
      message { try readFile(d) }, "\(d): this is a directory\nName a file in it.")
    XCTAssertEqual(
      message { try readFile("") },
      "'': the file name is empty\nName a file, or '-' to read stdin.")
    chmod(d + "/anna.json", 0)
    unprivileged {
      XCTAssertEqual(
        message { try readFile(d + "/anna.json") },
        "\(d)/anna.json: you have no permission to read this file\nChange the permissions of the file or of its directory."
      )
    }
    try OutputFile(path: d + "/large").commit()
    XCTAssertEqual(truncate(d + "/large", 64 << 20), 0)
    XCTAssertEqual(try readFile(d + "/large").count, 64 << 20)
    XCTAssertEqual(truncate(d + "/large", 64 << 20 + 1), 0)
    let tooLarge = "the file is larger than 64 MB\nExpected a small file; is this the right one?"
    XCTAssertEqual(message { try readFile(d + "/large") }, "\(d)/large: \(tooLarge)")
    XCTAssertEqual(message { try readFile("/dev/zero") }, "/dev/zero: \(tooLarge)")
  }
}
