import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Oracle {
  /// Computes a scenario and looks at all that is told of it.
  func scenario(_ input: FuzzInput) throws {
    let node = try document(input)
    let file = try ScenarioFile(node, file: input.files[0].name)
    let comparison = try file.compare()
    try BudgetRules.check(comparison)
    for miss in file.missed(comparison) { try TextRules.check(miss) }
    for view in ComparisonTable.View.allCases where once(in: 3) {
      try tables(ComparisonTable(comparison, view: view))
    }
    if once(in: 4) {
      let again = try ScenarioFile(document(input), file: input.files[0].name).compare()
      try TextRules.same(
        ComparisonTable(comparison, view: .cash).rendered(.csv),
        ComparisonTable(again, view: .cash).rendered(.csv), "a scenario twice gives two tables")
    }
    if once(in: 12), let why = WhyTable(comparison) {
      for format in WhyTable.formats { try check(why.rendered(format), format, "why") }
    }
    if once(in: 40) {
      let advice = try AdviceTable(file.household, source: file.source)
      for format in AdviceTable.formats { try check(advice.rendered(format), format, "advice") }
    }
    if once(in: 40) {
      let view = Explanation.View.average
      let explained = try Calculation.explain(file.household, source: file.source, view: view)
      let table = ExplanationTable(explained)
      for format in ExplanationTable.formats {
        try check(table.rendered(format), format, "explanation")
      }
    }
    if once(in: 6) { try lanes(node, file, comparison) }
    if once(in: 20) { try breakEven(node, file) }
  }

  /// Every format of a table.
  private func tables(_ table: ComparisonTable) throws(Fault) {
    for format in ComparisonTable.formats where once(in: 2) {
      let text = table.rendered(format)
      try check(text, format, "comparison")
      guard format == .csv else { continue }
      let periods = table.view == .cash ? 14 : 1
      let rows = try TextRules.check(csv: text, "comparison as csv").rows.count
      let least = table.comparison.budgets.count * BudgetLine.allCases.count
      guard rows >= least, rows <= least * periods else {
        throw Fault("rows of a comparison are lost", "\(rows), at least \(least)")
      }
    }
  }

  /// A result in a format is what the format says.
  func check(_ text: String, _ format: OutputFormat, _ what: String) throws(Fault) {
    let name = "\(what) as \(format.rawValue)"
    guard !text.isEmpty, text.hasSuffix("\n") else { throw Fault("\(name) has no end", text) }
    switch format {
    case .json: try TextRules.check(json: text, name)
    case .csv: try TextRules.check(csv: text, name)
    case .text, .markdown: try TextRules.check(text: format.written(text), what)
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  // MARK: Sweeps of a scenario

  /// A sweep over one of its amounts, at the amount itself: the comparison, on either lane.
  private func lanes(
    _ node: JSONNode, _ file: ScenarioFile, _ comparison: Comparison
  ) throws {
    let paths = file.slots.keys.sorted()
    guard !paths.isEmpty else { return }
    let path = paths[pick(paths.count)]
    guard let use = file.slots[path], let cents = file.household.amounts[use.slot] else { return }
    let own = cents / use.factor
    let values = [own, own + 1, own / 2].map { min($0, ScenarioFile.mostCents / use.factor) }
    let sweep = Self.sweep(node, path, values.map(\.asEuros))
    let table = try Self.sweepFile(sweep)
    let fast = try rendered(table, lane: .fast, threads: 1)
    let reference = try rendered(table, lane: .reference, threads: 1)
    try TextRules.same(fast, reference, "the lanes differ")
    let csv = try TextRules.check(csv: fast, "sweep")
    guard csv.rows.count == values.count else { throw Fault("rows of a sweep are lost", fast) }
    let amounts = Self.amounts(of: comparison, dropping: 0)
    for (name, field) in zip(csv.header, csv.rows[0].fields) {
      guard let amount = amounts[name], amount != field else { continue }
      throw Fault("a sweep is not the comparison", "\(name) at \(path): \(field), \(amount)")
    }
  }

  /// The intervals of a break-even are those of the rows of the same sweep.
  private func breakEven(_ node: JSONNode, _ file: ScenarioFile) throws {
    let paths = file.slots.keys.sorted()
    guard !paths.isEmpty else { return }
    let path = paths[pick(paths.count)]
    let (from, to, step) = [(0, 90_000, 3_000), (0, 20, 1), (0, 2_400_000, 80_000)][pick(3)]
    let range = try RangeSweep(
      file, forms: [.zzp, .vpt], over: path, from: from.asEuros, to: to.asEuros, step: step.asEuros)
    let found = try BreakEven(range, of: "VPT", minus: "ZZP")
    for format in BreakEven.formats { try check(found.rendered(format), format, "break-even") }
    guard
      let both = try node.replacing(
        at: "leveringsvormen", with: Self.value(.array([.text("ZZP"), .text("VPT")])))
    else { return }
    let values = stride(from: from, through: to, by: step).map(\.asEuros)
    let table = try Self.sweepFile(Self.sweep(both, path, values))
    let csv = try TextRules.check(csv: rendered(table, lane: .fast, threads: 1), "sweep")
    var signs: [(from: Int, to: Int, sign: Int)] = []
    for (place, row) in csv.rows.enumerated() {
      guard let name = csv.header.first(where: { $0.hasPrefix("verschil_") }),
        let text = row[name],
        let cents = parseDecimal(text.utf8, places: 2, allowsMinus: true)
      else { throw Fault("a sweep of two forms without verschil", "\(csv.header)") }
      let value = from + place * step
      if signs.last?.sign == cents.signum() {
        signs[signs.count - 1].to = value
      } else {
        signs.append((value, value, cents.signum()))
      }
    }
    let own = found.intervals.map { "\($0.from)-\($0.to) \($0.sign)" }.joined(separator: ", ")
    let other = signs.map { "\($0.from)-\($0.to) \($0.sign)" }.joined(separator: ", ")
    try TextRules.same(own, other, "a break-even is not the sweep")
  }

  // MARK: Parts

  static func sweep(_ scenario: JSONNode, _ path: String, _ values: [String]) -> Tree {
    .object([
      ("sweep", .text("own")), ("scenario", Tree(scenario)),
      (
        "axes",
        .array([
          .object([
            ("path", .text(path)), ("name", .text("axis")),
            ("values", .array(values.map { .text($0) })),
          ])
        ])
      ),
    ])
  }

  /// A tree as the readers know it.
  static func value(_ tree: Tree) throws(InputError) -> JSONValue {
    try JSONNode.parse(tree.bytes, file: "").value
  }

  static func sweepFile(_ tree: Tree) throws(InputError) -> SweepFile {
    try SweepFile(JSONNode.parse(tree.bytes, file: "own.sweep.json"), file: "own.sweep.json")
  }

  /// The outcomes of a comparison by their names in a sweep.
  static func amounts(of comparison: Comparison, dropping count: Int) -> [String: String] {
    var amounts: [String: String] = [:]
    for budget in comparison.budgets {
      let label = budget.label.dropFirst(count)
      let prefix = label.lowercased().split(separator: "-").map { "\($0)_" }.joined()
      for line in BudgetLine.allCases {
        amounts["\(prefix)\(line.key)"] = budget.average(line).asEuros
      }
    }
    return amounts
  }
}
