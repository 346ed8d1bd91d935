@testable import Huishoudboekje

/// A chosen household whose outcomes tell whether a figure matters, at some values of one amount.
struct Sentinel {
  var household: Household
  var slot: AmountSlot
  /// Cents.
  var values: [Int]
  /// Looks at ages, months and other facts that are read as plain whole numbers.
  var readsWholeFacts = false

  init(_ household: Household, _ slot: AmountSlot = .serviceOverig, _ values: [Int] = [0]) {
    self.household = household
    self.household.amounts[slot] = values[0]
    self.slot = slot
    self.values = values
  }

  /// The last value at which a condition on the budgets is as at the start, and the next.
  static func edge(
    _ household: Household, _ slot: AmountSlot, _ range: Range<Int>,
    _ holds: ([YearBudget]) -> Bool
  ) -> [Int] {
    var household = household
    household.amounts[slot] = range.lowerBound
    let statutes = TestFigures.statutes(household.year)
    guard let plan = try? HouseholdPlan.reference(household, statutes) else { return [0] }
    return edge(range) { value in
      holds(YearBudget.all(plan) { $0 == slot ? value : household.amounts[$0] ?? 0 })
    }
  }
  /// Where a cent of an amount of the peiljaar makes a cent of the contribution of December.
  static func cent(
    _ household: Household, _ from: Int, _ slot: AmountSlot = .peiljaarIncome
  ) -> [Int] {
    var months: [Int]?
    return edge(household, slot, from..<from + 5_00) { budgets in
      let now = budgets[0].months(.eigenBijdrage)
      if months == nil { months = now }
      return now == months
    }
  }
  static func edge(_ range: Range<Int>, _ holds: (Int) -> Bool) -> [Int] {
    var (low, high) = (range.lowerBound, range.upperBound)
    let start = holds(low)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) == start { low = middle } else { high = middle }
    }
    return [low, high]
  }

  /// What the laws make of it: the totals of every line and the awards; or why they refuse it.
  enum Outcome: Equatable {
    case totals([Int])
    case refused(String)
  }

  func outcome(_ statutes: Statutes) -> Outcome {
    do {
      let plan = try HouseholdPlan.reference(household, statutes)
      var totals: [Int] = []
      for value in values {
        func load(_ slot: AmountSlot) -> Int {
          slot == self.slot ? value : household.amounts[slot] ?? 0
        }
        var sink = TotalsSink<Int>()
        for (index, column) in plan.columns.enumerated() {
          sink.begin(index)
          let common = plan.common(column.benefits, load)
          let rent = plan.year(column, common, load, &sink)
          totals += [rent.huurtoeslag?.awarded.cents ?? 0, common.zorgtoeslag.total.cents]
        }
        totals += sink.totals
      }
      return .totals(totals)
    } catch { return .refused("\(error)") }
  }

  var readingWholeFacts: Sentinel {
    var other = self
    other.readsWholeFacts = true
    return other
  }

  /// The figures of `TestFigures` on which the totals rest, at a few of the values.
  func figures() throws -> Set<FigureID> {
    let statutes = TestFigures.statutes(household.year)
    let plan = try HouseholdPlan<TracingLane>(household, statutes)
    var found: Set<FigureID> = []
    let few = Set([0, values.count / 3, 2 * values.count / 3, values.count - 1])
    for place in few {
      var sink = TracingSink()
      plan.run(
        { TracingLane($0 == slot ? values[place] : household.amounts[$0] ?? 0) }, &sink)
      found.formUnion(sink.figures)
    }
    return found
  }
}

/// A figure of an embedded file.
struct FigurePlace: Hashable {
  let file: Int
  let row: Int
  var source: FigureFile { TestFigures.files[file] }
  var key: String { source.rows[row].key }
  var name: String { "\(source.law.rawValue)-\(source.date) \(key)" }

  /// The value moved up or down by the last printed digit.
  private func text(up: Bool) -> String {
    let value = source.rows[row].value
    let decimals = value.firstIndex(of: ".").map {
      value.distance(from: $0, to: value.endIndex) - 1
    }
    let digits = Int(value.filter { $0 != "." })! + (up ? 1 : -1)
    return FigurePlace.decimal(digits, decimals ?? 0)
  }
  /// The figures with this one moved up or down by the last printed digit; nil beyond its bounds.
  func shifted(up: Bool) throws -> Figures? {
    var files = TestFigures.files
    let rows = source.rows
    let text = text(up: up)
    let bounds = FigureBounds(of: key, in: source.law, rows[row].unit)
    guard bounds.number(text) != nil else { return nil }
    let lines = rows.enumerated().map { index, row in
      [
        row.key, index == self.row ? text : row.value, row.unit.rawValue, row.article, row.source,
        row.status.rawValue,
      ].joined(separator: ",")
    }
    files[file] = try FigureFile(
      name: String(source.name.dropLast(4)),
      text: ([FigureFile.header] + lines).joined(separator: "\n") + "\n")
    return try Figures(files: files)
  }

  private static func decimal(_ digits: Int, _ decimals: Int) -> String {
    let sign = digits < 0 ? "-" : ""
    var text = String(abs(digits))
    if decimals == 0 { return sign + text }
    text = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    return sign + text.dropLast(decimals) + "." + text.suffix(decimals)
  }
}
