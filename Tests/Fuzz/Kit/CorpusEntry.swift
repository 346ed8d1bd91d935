import Foundation
import HuishoudboekjeText

/// A fault that was once there, as plain files, with the right answer in `<name>.answer`:
///
///     run: compare Scenarios/s02.json --reform no-tax.reform.json
///     exit: 1
///     says: figures[0]
///
/// `says` is a text of stdout or stderr, `never` one that stands in neither, `keeps` a file that
/// stays as it is. All may be there more than once, or not. A line that starts with `#` is a note.
package struct CorpusEntry: Sendable, CustomStringConvertible {
  /// The kind and name, like `reform/no-tax`.
  package let name: String
  /// The words behind the name of the program; `Scenarios/` is the folder of the package.
  package private(set) var words: [String] = []
  private(set) var exit: Int32 = 0
  private var says: [String] = []
  private var never: [String] = []
  private var keeps: [String] = []
  private let folder: String
  private let root: String

  /// The name.
  package var description: String { name }

  /// The corpus of a package, in the order of the names.
  package static func all(in root: String) throws -> [CorpusEntry] {
    let corpus = root + "/Tests/Fuzz/Corpus"
    let names = FileManager.default.enumerator(atPath: corpus)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".answer") }.sorted().map {
      try CorpusEntry(String($0.dropLast(".answer".count)), in: corpus, root: root)
    }
  }

  private init(_ name: String, in corpus: String, root: String) throws {
    self.name = name
    self.root = root
    folder = corpus + "/" + name.split(separator: "/").dropLast().joined(separator: "/")
    let text = try String(contentsOfFile: "\(corpus)/\(name).answer", encoding: .utf8)
    var hasExit = false
    for (number, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      let value = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
      switch (parts[0], value.isEmpty) {
      case ("run", false): words = value.split(separator: " ").map(String.init)
      case ("exit", false):
        exit = Int32(value) ?? -1
        hasExit = exit >= 0
      case ("says", false): says.append(value)
      case ("never", false): never.append(value)
      case ("keeps", false): keeps.append(value)
      default:
        throw InputError(
          file: "\(name).answer", line: number + 1, problem: "the line is '\(line)'",
          remedy: "Expected run, exit, says, never or keeps, a colon and a value.")
      }
    }
    guard !words.isEmpty, hasExit else {
      throw InputError(
        file: "\(name).answer", problem: "it has no run or no exit", remedy: "Add the line.")
    }
  }

  /// The files that stand in the folder of the entry, without the answers.
  package var paths: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasSuffix(".answer") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Puts the files, and the scenarios, into a folder.
  package func lay(in target: String) throws {
    for path in paths {
      let name = URL(fileURLWithPath: path).lastPathComponent
      try Data(contentsOf: URL(fileURLWithPath: path))
        .write(to: URL(fileURLWithPath: "\(target)/\(name)"))
    }
    try? FileManager.default.createSymbolicLink(
      atPath: target + "/Scenarios", withDestinationPath: root + "/Scenarios")
  }

  /// Whether what a run left is the right answer.
  ///
  /// - Parameter target: the folder in which it ran.
  package func check(exit: Int32, stdout: String, stderr: String, in target: String) throws(Fault) {
    let seen = "exit \(exit), stderr \(stderr.prefix(400)), stdout \(stdout.prefix(200))"
    guard exit == self.exit else { throw Fault("\(name) does not exit \(self.exit)", seen) }
    for text in says where !stdout.contains(text) && !stderr.contains(text) {
      throw Fault("\(name) does not say '\(text)'", seen)
    }
    for text in never where stdout.contains(text) || stderr.contains(text) {
      throw Fault("\(name) says '\(text)'", seen)
    }
    try TextRules.check(text: stderr, "stderr")
    guard exit == 0 || stderr.hasPrefix("huishoudboekje: ") else {
      throw Fault("\(name) fails without a message", seen)
    }
    for name in keeps {
      let kept = FileManager.default.contents(atPath: "\(folder)/\(name)")
      guard kept != nil, FileManager.default.contents(atPath: "\(target)/\(name)") == kept else {
        throw Fault("\(self.name) changes \(name)", seen)
      }
    }
    let known = Set(paths.map { URL(fileURLWithPath: $0).lastPathComponent } + ["Scenarios"])
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target)) ?? []
    for name in names where name.hasPrefix(".huishoudboekje") && !known.contains(name) {
      throw Fault("\(self.name) leaves \(name)", seen)
    }
  }
}
