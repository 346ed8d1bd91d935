import Foundation
import Huishoudboekje
import HuishoudboekjeText

/// What the generators start from: the scenarios of the package, its corpus, and the figures of the
/// law.
package struct Seeds: Sendable {
  /// Files by the kind of input that they are.
  package private(set) var files: [Kind: [InputFile]] = [:]
  /// The scenarios that name no other file, as trees.
  private(set) var scenarios: [Tree] = []
  /// The values that stand under each key.
  private(set) var values: [String: [Tree]] = [:]
  /// Every key, in order.
  private(set) var keys: [String] = []
  /// The amounts of the figures of the law, cents: what limits are near.
  let amounts: [Int]
  /// The figures of every law.
  let figures: [(law: Law, key: String, value: String)]
  /// The folder of the package.
  package let root: String

  /// Reads the files of a package.
  ///
  /// - Parameter root: its folder, with `Scenarios` in it.
  package init(root: String) throws {
    self.root = root
    var amounts: Set<Int> = []
    var figures: [(law: Law, key: String, value: String)] = []
    let embedded = try Figures.embedded()
    for index in embedded.entries.indices {
      let file = try embedded.file(at: index)
      for row in file.rows {
        figures.append((file.law, row.key, row.value))
        if row.unit.rawValue.hasPrefix("EUR"), let cents = parseDecimal(row.value.utf8, places: 2) {
          amounts.insert(cents)
        }
      }
    }
    self.amounts = amounts.sorted()
    self.figures = figures
    try read(Self.names(in: root + "/Scenarios").map { root + "/Scenarios/" + $0 })
    let cases = root + "/Tests/HuishoudboekjeTests/Cases"
    try read(Self.names(in: cases).map { cases + "/" + $0 })
    for entry in try CorpusEntry.all(in: root) { try read(entry.paths) }
    keys = values.keys.sorted()
  }

  /// The folder of the package that a path is in; nil when there is none.
  package static func root(from path: String) -> String? {
    var url = URL(fileURLWithPath: path).standardizedFileURL
    while url.path != "/" {
      let scenarios = url.appendingPathComponent("Scenarios/COMMANDS.md").path
      if FileManager.default.fileExists(atPath: scenarios) { return url.path }
      url.deleteLastPathComponent()
    }
    return nil
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private mutating func read(_ paths: [String]) throws {
    for path in paths {
      let url = URL(fileURLWithPath: path)
      let name = url.lastPathComponent
      guard let kind = Self.kind(of: name) else { continue }
      var bytes = [UInt8](try Data(contentsOf: url))
      // Small inputs, so that there can be many.
      if kind == .cases { bytes = Self.first(lines: 12, of: bytes) }
      guard bytes.count < 40_000 else { continue }
      files[kind, default: []].append(InputFile(name, bytes))
      guard let tree = Tree(bytes) else { continue }
      if kind == .scenario { scenarios.append(tree) }
      note(tree)
    }
  }

  private static func kind(of name: String) -> Kind? {
    let kinds: [(String, Kind?)] = [
      (".sweep.json", .sweep), (".complex.json", .complex), (".reform.json", .reform),
      (".receipt.json", .receipt), (".break-even.json", .sweep), (".json", .scenario),
      ("tarieven-leeg.csv", .tariffs), (".tariffs.csv", .tariffs), (".csv", .cases),
    ]
    return kinds.first { name.hasSuffix($0.0) }?.1
  }

  private static func first(lines count: Int, of bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(lines.prefix(count).joined(separator: [UInt8(ascii: "\n")]) + [UInt8(ascii: "\n")])
  }

  private mutating func note(_ tree: Tree) {
    if case .object(let members) = tree {
      for member in members {
        let known = values[member.key] ?? []
        if known.count < 24, !known.contains(member.value) {
          values[member.key, default: []].append(member.value)
        }
      }
    }
    for child in tree.children { note(child) }
  }
}
