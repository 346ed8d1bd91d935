import Foundation
import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Oracle {
  /// More rows are not looked at one by one.
  private static let mostRows = 4096
  /// Nor are more households: each is planned for every run of the same sweep.
  private static let mostVariants = 256

  /// Computes a sweep on both lanes and in shards, and some of its rows as comparisons.
  func sweep(_ input: FuzzInput) throws {
    let node = try document(input)
    let name = input.files[0].name
    if let complex = try ComplexSweep(node, file: name) {
      try TextRules.check(csv: complex.rendered(), "sweep of a complex")
      return
    }
    let file = try SweepFile(node, file: name)
    guard file.grid.rowCount <= Self.mostRows, file.grid.variants.count <= Self.mostVariants
    else { return }
    let text = try rendered(file, lane: .fast, threads: 1)
    let csv = try TextRules.check(csv: text, "sweep")
    guard csv.rows.count == file.grid.rowCount else {
      throw Fault("rows of a sweep are lost", "\(csv.rows.count) of \(file.grid.rowCount)")
    }
    if once(in: 2) {
      let reference = try rendered(file, lane: .reference, threads: 1)
      try TextRules.same(text, reference, "the lanes differ")
    }
    if once(in: 8) {
      let parts = try (1...3).map {
        try rendered(file, lane: .fast, threads: 2, shard: (number: $0, of: 3))
      }
      try TextRules.same(text, parts.joined(), "the shards are not the sweep")
    }
    for _ in 0..<2 { try row(pick(csv.rows.count), csv, file, node) }
    if once(in: 8) {
      let table = try BreakEvenTable(file, path: name)
      try TextRules.check(csv: table.rendered(), "break-even table")
    }
  }

  /// The table of a sweep.
  func rendered(
    _ file: SweepFile, lane: SweepLane, threads: Int, shard: (number: Int, of: Int) = (1, 1)
  ) throws -> String {
    var format = SweepFormat()
    format.shard = shard
    let table = try SweepTable(file, path: "t.sweep.json", lane: lane, format: format)
    let output = try OutputFile(path: path("sweep.csv"))
    try table.write(to: output, threads: threads)
    try output.commit()
    return String(decoding: try readFile(path("sweep.csv")), as: UTF8.self)
  }

  /// A row is the comparison of the scenario with the values of the row in it.
  private func row(_ number: Int, _ csv: CSVTable, _ file: SweepFile, _ sweep: JSONNode) throws {
    guard csv.rows.indices.contains(number), var scenario = sweep.value(at: "scenario") else {
      return
    }
    var forms = 0
    var changes: [Tree] = []
    for (place, axis) in file.axes.enumerated() {
      let text = axis.text(file.grid.index(of: place, at: number))
      // Its birth date depends on the year; the test of the sweeps counts ages.
      if axis.path.hasSuffix(".age") { return }
      if axis.path.hasPrefix("law.") {
        changes.append(Self.change(axis.path, text))
      } else if axis.path == "leveringsvorm" {
        forms = text.utf8.count
        let list = try Self.value(.array([.text(text)]))
        scenario = scenario.replacing(at: "leveringsvormen", with: list) ?? scenario
      } else {
        let value = Self.value(text, of: axis, in: scenario)
        scenario = scenario.replacing(at: axis.path, with: value) ?? scenario
      }
    }
    let read = try ScenarioFile(scenario, file: "row")
    let comparison: Comparison
    if changes.isEmpty {
      comparison = try read.compare()
    } else {
      let year = read.household.year
      comparison = try Self.reform(changes, year).compare(read.household, source: read.source)
    }
    let amounts = Self.amounts(of: comparison, dropping: forms)
    let axes = Set(file.axes.map(\.name))
    for (name, field) in zip(csv.header, csv.rows[number].fields) where !axes.contains(name) {
      guard let amount = amounts[name], amount != field else { continue }
      throw Fault("a row is not its comparison", "row \(number + 1) \(name): \(field), \(amount)")
    }
  }

  private static func value(
    _ text: String, of axis: SweepFile.Axis, in scenario: JSONNode
  ) -> JSONValue {
    guard axis.texts != nil else { return axis.isAmount ? .string(text) : .number(text) }
    switch scenario.value(at: axis.path)?.value {
    case .bool: return .bool(text == "true")
    case .some: return .string(text)
    case nil: return ["true", "false"].contains(text) ? .bool(text == "true") : .string(text)
    }
  }

  /// A change of a reform: what a value of a law axis is.
  private static func change(_ path: String, _ text: String) -> Tree {
    let parts = path.split(separator: ".").map(String.init)
    let isPercent = text.hasSuffix("%")
    let digits = text.filter { $0 != "%" && $0 != "+" }
    return .object([
      ("law", .text(parts[1])), ("key", .text(parts[2])),
      (isPercent ? "percent" : "set", .text(digits)),
    ])
  }

  private static func reform(_ changes: [Tree], _ year: Int) throws -> ReformFile {
    var dated: [Tree] = []
    for case .object(let members) in changes {
      let days = [("from", "\(year)-01-01"), ("until", "\(year + 1)-01-01")]
      dated.append(.object(members + days.map { Tree.Member($0.0, .text($0.1)) }))
    }
    let tree = Tree.object([("reform", .text("axes")), ("figures", .array(dated))])
    return try ReformFile(JSONNode.parse(tree.bytes, file: "axes"), file: "axes")
  }

  // MARK: Reforms

  /// Lays a reform over the scenario beside it.
  func reform(_ input: FuzzInput) throws {
    let node = try document(input)
    let reform = try ReformFile(node, file: input.files[0].name)
    let scenario = try ScenarioFile(document(input, 1), file: input.files[1].name)
    let law = try scenario.compare()
    let changed = try reform.compare(scenario.household, source: scenario.source)
    try BudgetRules.check(changed)
    let table = ReformTable(law, [(reform, changed)], view: .year)
    for format in ReformTable.formats(.year) where once(in: 2) {
      try check(table.rendered(format), format, "reform")
    }
    let isNothing = ["year", "provisional_year", "indexation", "figures", "switches"].allSatisfy {
      node.value(at: $0) == nil
    }
    if isNothing {
      try TextRules.same(
        ComparisonTable(law, view: .cash).rendered(.csv),
        ComparisonTable(changed, view: .cash).rendered(.csv), "a reform of nothing changes")
    }
  }
}
