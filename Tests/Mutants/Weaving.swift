import Foundation
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Weaves changes of one expression into a copy of the sources, each chosen when the program runs.
struct Weaving {
  var sources: URL
  /// The copy of the sources that gets the mutants.
  var into: URL
  /// The table of the mutants.
  var table: URL
  /// The keys of what the compiler refused, one on a line.
  var refused: URL

  /// The sources by their path below the folder, without the data.
  private func texts() throws -> [String: String] {
    let all = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    var texts: [String: String] = [:]
    for name in all ?? [] where name.hasSuffix(".swift") {
      texts[name] = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
    }
    guard !texts.isEmpty else { throw Failure("There are no sources in \(sources.path).") }
    return texts
  }

  /// The file that chooses a mutant has none.
  private static let choice = "Numbers/Mutant.swift"

  /// Every place of every file, in the order of the files.
  private func places(_ texts: [String: String]) -> [Place] {
    var operators = OperatorTable.standardOperators
    let trees = texts.sorted { $0.key < $1.key }.map { ($0.key, Parser.parse(source: $0.value)) }
    for (_, tree) in trees { operators.addSourceFile(tree, errorHandler: { _ in }) }
    return trees.filter { $0.0 != Self.choice }.flatMap { name, tree in
      let folded = operators.foldAll(tree, errorHandler: { _ in }).cast(SourceFileSyntax.self)
      let visitor = Places(file: name, tree: folded)
      visitor.walk(folded)
      let lines = texts[name]!.split(separator: "\n", omittingEmptySubsequences: false)
      var counts: [String: Int] = [:]
      return visitor.found.filter { !$0.changes.isEmpty }.map { found in
        var place = found
        place.source = lines[place.line - 1].trimmingCharacters(in: .whitespaces)
        counts[place.name, default: 0] += 1
        place.occurrence = counts[place.name]!
        return place
      }
    }
  }

  /// `count` places in the order of the seed, none inside another and none that was refused, each
  /// with one change. A place that comes or goes moves no other.
  private func chosen(
    _ count: Int, of places: [Place], seed: UInt64, without refused: Set<String>
  ) -> [Mutant] {
    var taken: [String: [Range<Int>]] = [:]
    var mutants: [Mutant] = []
    let turns = places.map { (place: $0, turn: $0.turn(seed: seed)) }
    for (place, (_, changed)) in turns.sorted(by: { $0.turn.order < $1.turn.order }) {
      if mutants.count == count { break }
      let mutant = Mutant(number: mutants.count + 1, place: place, changed: changed)
      guard !refused.contains(mutant.key),
        !taken[place.file, default: []].contains(where: { $0.overlaps(place.range) })
      else { continue }
      taken[place.file, default: []].append(place.range)
      mutants.append(mutant)
    }
    return mutants
  }

  /// A file with its mutants in it.
  private func woven(_ text: String, _ mutants: [Mutant]) -> String {
    var bytes = Array(text.utf8)
    for mutant in mutants.sorted(by: { $0.place.range.lowerBound > $1.place.range.lowerBound }) {
      let choice =
        "(isMutant(\(mutant.number)) ? (\(mutant.changed)) : (\(mutant.place.original)))"
      bytes.replaceSubrange(mutant.place.range, with: Array(choice.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the copy and the table of its mutants.
  func weave(_ count: Int, seed: UInt64) throws {
    let texts = try texts()
    let places = places(texts)
    let known = try refusedKeys()
    let mutants = chosen(count, of: places, seed: seed, without: known)
    let byFile = Dictionary(grouping: mutants, by: \.place.file)
    var copies = texts
    for (name, own) in byFile { copies[name] = woven(texts[name]!, own) }
    let old = FileManager.default.enumerator(atPath: into.path)?.compactMap { $0 as? String } ?? []
    for name in old where name.hasSuffix(".swift") {
      let url = into.appendingPathComponent(name)
      let text = try String(contentsOf: url, encoding: .utf8)
      if copies[name] == nil { try FileManager.default.removeItem(at: url) }
      // A file that stays as it is is not built again.
      if copies[name] == text { copies[name] = nil }
    }
    for (name, text) in copies {
      let url = into.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let rows = mutants.map { mutant in
      let place = mutant.place
      return [
        "\(mutant.number)", mutant.group, place.file, "\(place.line)", place.original,
        mutant.changed, place.source, mutant.key,
      ]
    }
    try CSV.write([Mutant.columns] + rows, to: table)
    print(
      "\(places.count) places, \(mutants.count) mutants, \(known.count) refused by the compiler")
  }

  private func refusedKeys() throws -> Set<String> {
    guard FileManager.default.fileExists(atPath: refused.path) else { return [] }
    return Set(
      try String(contentsOf: refused, encoding: .utf8).split(separator: "\n").map(String.init))
  }

  /// Adds to what is refused: the mutants on the lines of which the compiler complains, or else the
  /// last one before and the first one after.
  func refuse(of log: URL) throws {
    let keys = try CSV.read(table).dropFirst().map { $0[7] }
    let pattern = /(\/[^:\n]+\.swift):(\d+):\d+: error:/
    var found = Set<Int>()
    var woven: [String: [(line: Int, number: Int)]] = [:]
    for match in try String(contentsOf: log, encoding: .utf8).matches(of: pattern) {
      let (path, line) = (String(match.1), Int(match.2) ?? 0)
      if woven[path] == nil { woven[path] = try Self.marks(path) }
      let marks = woven[path] ?? []
      let here = marks.filter { $0.line == line }
      let near = [marks.last { $0.line < line }, marks.first { $0.line > line }].compactMap { $0 }
      found.formUnion((here.isEmpty ? near : here).map(\.number))
    }
    guard !found.isEmpty else { throw Failure("The build fails without an error at a mutant.") }
    let all = try refusedKeys().union(found.map { keys[$0 - 1] })
    try (all.sorted().joined(separator: "\n") + "\n")
      .write(to: refused, atomically: true, encoding: .utf8)
  }

  /// The lines of a woven file that hold a mutant.
  private static func marks(_ path: String) throws -> [(line: Int, number: Int)] {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, text in
      text.matches(of: /isMutant\((\d+)\)/).map { (index + 1, Int($0.1) ?? 0) }
    }
  }
}
