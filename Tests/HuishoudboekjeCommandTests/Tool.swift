import Foundation
import TestSupport
import XCTest

/// The built command and the folders of the package.
enum Tool {
  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let scenarios = root.appendingPathComponent("Scenarios")
  /// The years of which there are figures, as messages name them.
  static let years: [Int] = {
    let data = root.appendingPathComponent("Sources/Huishoudboekje/Figures/Data")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data.path)) ?? []
    let law = "huurtoeslag-"
    return names.filter { $0.hasPrefix(law) }
      .compactMap { Int($0.dropFirst(law.count).prefix(4)) }.sorted()
  }()
  static let expectedYears = "Expected one of \(years.map(String.init).joined(separator: ", "))."
  /// The years that are estimates.
  static let estimates: [Int] = {
    let data = root.appendingPathComponent("Sources/Huishoudboekje/Figures/Estimates")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data.path)) ?? []
    return names.filter { $0.hasPrefix("raming-") }
      .compactMap { Int($0.dropFirst("raming-".count).prefix(4)) }.filter { $0 > years.last! }
      .sorted()
  }()
  /// The first year of which there is nothing at all, and what a message says of it.
  static let nextYear = (estimates.last ?? years.last!) + 1
  static let expectedOfNext =
    estimates.isEmpty
    ? expectedYears
    : expectedYears.dropLast() + ", or \(estimates.map(String.init).joined(separator: ", ")), "
      + "which is an estimate."
  static let cases = root.appendingPathComponent("Tests/HuishoudboekjeTests/Cases")

  /// The command that was built together with these tests.
  static let path: String = {
    let beside = [Bundle.main.bundleURL, Bundle(for: CommandCase.self).bundleURL]
    let folders = beside.flatMap { [$0, $0.deletingLastPathComponent()] }
    let all = folders + [root.appendingPathComponent(".build/debug")]
    let paths = all.map { $0.appendingPathComponent("huishoudboekje").path }
    guard let found = paths.first(where: FileManager.default.isExecutableFile) else {
      fatalError("The command is in none of \(paths).")
    }
    return found
  }()

  /// Whether RECORD=1 asks for new snapshots and golden tables.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
}

/// What a command line gave.
struct Outcome: Equatable {
  /// The exit code; 128 and more is the number of a signal, as a shell shows it.
  var exit: Int32
  var stdout: String
  /// Without the notes.
  var stderr: String
  /// The notes on stderr, without their beginning: what is assumed, not certified and the like.
  var notes: [String] = []

  init(exit: Int32, stdout: String, stderr: String) {
    self.exit = exit
    self.stdout = stdout
    // In English and in Dutch.
    let starts = ["huishoudboekje: note: ", "huishoudboekje: let op: "]
    let lines = stderr.split(separator: "\n", omittingEmptySubsequences: false)
    func start(_ line: Substring) -> String? { starts.first { line.hasPrefix($0) } }
    notes = lines.compactMap { line in start(line).map { String(line.dropFirst($0.count)) } }
    self.stderr = lines.filter { start($0) == nil }.joined(separator: "\n")
  }

  /// Notes stand beside a result: who expects them looks at them.
  static func == (left: Outcome, right: Outcome) -> Bool {
    left.exit == right.exit && left.stdout == right.stdout && left.stderr == right.stderr
  }
}

/// Runs the command in a folder of its own; `Scenarios` in it is a copy of that of the package,
/// `Cases` a link to it.
class CommandCase: XCTestCase {
  private(set) var folder = URL(fileURLWithPath: "/")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("huishoudboekje-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    // Copies: what a link leads to stands outside the folder, where no receipt may read.
    try files.copyItem(at: Tool.scenarios, to: folder.appendingPathComponent("Scenarios"))
    try files.createSymbolicLink(
      at: folder.appendingPathComponent("Cases"), withDestinationURL: Tool.cases)
  }

  override func tearDown() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file in the folder of this test.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// The text of a file in the folder of this test.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names in the folder of this test, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The same on every machine; what chooses a mutant (Tests/Mutants) or tells a sanitizer what to look at must
  /// reach the command too, and what it counts of itself in a coverage run stays out of the folder.
  static let environment: [String: String] = {
    var own = ProcessInfo.processInfo.environment.filter {
      $0.key.hasPrefix("HUISHOUDBOEKJE_MUTANT") || $0.key.hasSuffix("SAN_OPTIONS")
    }
    if counts != nil { own["LLVM_PROFILE_FILE"] = "/dev/null" }
    return own.merging(["SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin"]) { $1 }
  }()
  /// Where a run to its end adds to the coverage: a few files beside those of the tests.
  private static let counts: String? = {
    guard let own = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"] else { return nil }
    return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/command-%4m.profraw"
  }()

  /// A process of the command that has not started yet.
  func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.path)
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = Self.environment
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs the command to its end, in the folder of this test unless told otherwise.
  ///
  /// - Parameter language: that the environment asks for, as `HUISHOUDBOEKJE_LANGUAGE`.
  func run(
    _ words: [String], input: String? = nil, in place: URL? = nil, language: String? = nil
  ) throws -> Outcome {
    let process = process(words)
    if let language { process.environment?["HUISHOUDBOEKJE_LANGUAGE"] = language }
    if let place { process.currentDirectoryURL = place }
    if let counts = Self.counts { process.environment?["LLVM_PROFILE_FILE"] = counts }
    // More than one may run at a time.
    let mark = UInt64.random(in: 0...UInt64.max)
    let (stdin, stdout, stderr) = (".stdin-\(mark)", ".stdout-\(mark)", ".stderr-\(mark)")
    if let input {
      try write(input, to: stdin)
      process.standardInput = try FileHandle(
        forReadingFrom: folder.appendingPathComponent(stdin))
    }
    let streams = try [stdout, stderr].map { name in
      try write("", to: name)
      return try FileHandle(forWritingTo: folder.appendingPathComponent(name))
    }
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    // Sooner than waitUntilExit, which looks twenty times a second.
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    ended.wait()
    let outcome = Outcome(
      exit: Self.exitCode(process), stdout: try read(stdout), stderr: try read(stderr))
    for name in [stdin, stdout, stderr] {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    return outcome
  }

  /// Runs command lines on all cores; each reads its own standard input.
  func outcomes(_ lines: [(words: [String], input: String?)]) throws -> [Outcome] {
    nonisolated(unsafe) let command = self
    return try onAllCores(lines) { try command.run($0.words, input: $0.input) }
  }

  /// What command lines give that read the files of the package and write none: golden tables,
  /// documents and help show the same ones, so each runs once.
  func documented(_ lines: [[String]]) throws -> [Outcome] {
    let open = Set(lines).filter { Self.known[$0] == nil }.sorted { $0.joined() < $1.joined() }
    nonisolated(unsafe) let command = self
    let found = try onAllCores(open) { try command.run($0, in: Tool.root) }
    for (line, outcome) in zip(open, found) { Self.known[line] = outcome }
    return lines.map { Self.known[$0]! }
  }
  /// Tests run one after another.
  nonisolated(unsafe) private static var known: [[String]: Outcome] = [:]

  static func exitCode(_ process: Process) -> Int32 {
    process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }

  /// Runs a command line with its words between spaces.
  func run(line: String, input: String? = nil) throws -> Outcome {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// Checks that a command line fails with a message and without a result, and that it tells the same
  /// in Dutch; of one of four in debug.
  func assertFails(
    _ words: [String], input: String? = nil, exit: Int32 = 1, _ message: String,
    at file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    assertEqual(
      try run(words, input: input),
      Outcome(exit: exit, stdout: "", stderr: "huishoudboekje: \(message)\n"),
      words.joined(separator: " "), at: file, line: line)
    #if DEBUG
      guard message.utf8.count.isMultiple(of: 4) else { return }
    #endif
    guard !words.contains("--language") else { return }
    assertDutch(
      try run(words, input: input, language: "nl"), exit: exit, words.joined(separator: " "),
      at: file, line: line)
  }

  func assertEqual(
    _ got: Outcome, _ expected: Outcome, _ name: String, at file: StaticString = #filePath,
    line: UInt = #line
  ) {
    XCTAssertEqual(got.exit, expected.exit, "exit of \(name)", file: file, line: line)
    XCTAssertEqual(got.stdout, expected.stdout, "stdout of \(name)", file: file, line: line)
    XCTAssertEqual(got.stderr, expected.stderr, "stderr of \(name)", file: file, line: line)
  }

  /// Compares a text with a stored one; RECORD=1 stores it and fails.
  func assertStored(
    _ text: String, in stored: URL, at file: StaticString = #filePath, line: UInt = #line
  ) throws {
    if Tool.isRecording, (try? Data(contentsOf: stored)) != Data(text.utf8) {
      let folder = stored.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: stored)
      return XCTFail(
        "recorded \(stored.lastPathComponent); review the difference", file: file, line: line)
    }
    guard let bytes = try? Data(contentsOf: stored) else {
      return XCTFail(
        "\(stored.path) does not exist; make it with RECORD=1 swift test", file: file, line: line)
    }
    if bytes == Data(text.utf8) { return }
    let old = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    let number = place?.offset ?? min(old.count, new.count)
    XCTFail(
      """
      \(stored.lastPathComponent):\(number + 1) differs; RECORD=1 swift test rewrites it
      stored: \(number < old.count ? old[number] : "(no line)")
      now:    \(number < new.count ? new[number] : "(no line)")
      """, file: file, line: line)
  }

  /// Compares a text with Snapshots/<name>.txt.
  func assertSnapshot(
    _ text: String, _ name: String, at file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let stored = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(name).txt")
    try assertStored(text, in: stored, at: file, line: line)
  }
}
