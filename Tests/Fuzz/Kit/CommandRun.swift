import Foundation
import HuishoudboekjeCommand
import HuishoudboekjeText

/// A command line that is run in this process, with its streams in files of a folder.
package struct CommandRun {
  /// The exit code.
  package let exit: Int32
  /// What went to stdout.
  package let stdout: String
  /// What went to stderr.
  package let stderr: String

  /// Runs words in a folder, which is the current one meanwhile.
  ///
  /// - Throws: what the system says when the streams cannot be turned.
  package init(_ words: [String], in folder: String) throws {
    let streams = try [1, 2].map { try Stream(Int32($0)) }
    let before = FileManager.default.currentDirectoryPath
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw POSIXError(.ENOENT)
    }
    exit = Main.run(words)
    _ = FileManager.default.changeCurrentDirectoryPath(before)
    let texts = try streams.map { try $0.text() }
    (stdout, stderr) = (texts[0], texts[1])
  }

  /// Runs the built command in a process of its own.
  ///
  /// - Throws: a fault when a signal ends it, or nothing does.
  package init(_ program: String, _ words: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    let names = ["stdout", "stderr"].map { folder + "/../" + $0 }
    let streams = try names.map { name in
      try Data().write(to: URL(fileURLWithPath: name))
      return try FileHandle(forWritingTo: URL(fileURLWithPath: name))
    }
    // A worker makes thousands of them.
    defer { for stream in streams { try? stream.close() } }
    (process.standardOutput, process.standardError) = (streams[0], streams[1])
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + 9) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      throw Fault("the command takes more than 9 seconds", "\(words)")
    }
    let texts = try names.map { String(decoding: try readFile($0), as: UTF8.self) }
    guard process.terminationReason == .exit else {
      throw Fault("the command is ended by signal \(process.terminationStatus)", texts[1])
    }
    exit = process.terminationStatus
    (stdout, stderr) = (texts[0], texts[1])
  }

  /// A stream that goes to a file without a name until its text is asked for.
  private final class Stream {
    private let number: Int32
    private let kept: Int32
    private let file: UnsafeMutablePointer<FILE>

    init(_ number: Int32) throws {
      self.number = number
      guard let file = tmpfile() else { throw POSIXError(.EIO) }
      self.file = file
      kept = dup(number)
      guard kept >= 0, dup2(fileno(file), number) >= 0 else { throw POSIXError(.EBADF) }
    }

    func text() throws -> String {
      guard dup2(kept, number) >= 0 else { throw POSIXError(.EBADF) }
      close(kept)
      defer { fclose(file) }
      let size = Int(lseek(fileno(file), 0, SEEK_END))
      var bytes = [UInt8](repeating: 0, count: max(0, size))
      let count = bytes.withUnsafeMutableBytes { pread(fileno(file), $0.baseAddress, size, 0) }
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }
}

extension Oracle {
  /// Runs a command line in a folder with its files, and looks at all that it left.
  func commands(_ input: FuzzInput) throws -> Verdict {
    // It may write in its folder only; a receipt may hold another command line.
    let isSafe = input.words.allSatisfy { !$0.contains("/") && !$0.contains("..") }
    guard isSafe,
      !(input.words.contains("verify") && input.words.contains { $0.contains("receipt") })
    else { return .refused }
    let folder = path("run")
    let files = FileManager.default
    try? files.removeItem(atPath: folder)
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in input.files { try write(InputFile("run/" + file.name, file.bytes)) }
    let run =
      try command.map { try CommandRun($0, input.words, in: folder) }
      ?? CommandRun(input.words, in: folder)
    guard [0, 1, 64].contains(run.exit) else {
      throw Fault("an exit code of its own", "\(run.exit)")
    }
    try TextRules.check(text: run.stderr, "stderr")
    try Self.checkMessage(run)
    for file in input.files where !Self.isOnlyWritten(file.name, by: input) {
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: path("run/" + file.name)))
      guard bytes.map({ [UInt8]($0) }) == file.bytes else {
        throw Fault("a file that is read is written", file.name)
      }
    }
    let names = Set(try files.contentsOfDirectory(atPath: folder))
    let known = input.files.map(\.name)
    for name in names.subtracting(known) {
      guard input.words.contains(where: { $0.hasSuffix(name) }) else {
        throw Fault("a file that nobody named", name)
      }
    }
    if run.exit == 64 || run.exit == 1 { return .refused }
    if input.words.contains("json"), !names.contains("o.csv"), run.stdout.hasPrefix("{") {
      try TextRules.check(json: run.stdout, "stdout")
    }
    return .computed
  }

  /// A file that is named as a result, and nowhere else: it may be replaced.
  private static func isOnlyWritten(_ name: String, by input: FuzzInput) -> Bool {
    let words = input.words.enumerated().filter { $0.element.hasSuffix(name) }
    guard words.count == 1, let word = words.first else { return false }
    let before = word.offset > 0 ? input.words[word.offset - 1] : ""
    let isResult = ["--out", "-o", "--receipt"].contains(before) || word.element != name
    return isResult
      && !input.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("\"\(name)\"") }
  }

  private static func checkMessage(_ run: CommandRun) throws(Fault) {
    switch run.exit {
    case 0:
      let lines = run.stderr.split(separator: "\n")
      guard
        lines.allSatisfy({ line in
          ["note", "let op"].contains { line.hasPrefix("huishoudboekje: \($0): ") }
        })
      else {
        throw Fault("a good run says more than notes", run.stderr)
      }
    case 64:
      guard run.stdout.isEmpty,
        run.stderr.contains("\nUsage: ") || run.stderr.contains("\nGebruik: ")
      else {
        throw Fault("wrong use without the usage", run.stderr)
      }
    default:
      guard
        ["error", "fout"].contains(where: { run.stderr.contains("huishoudboekje: \($0): ") })
      else {
        throw Fault("a failure without a message", run.stderr)
      }
    }
  }
}
