import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A part of the time over which the budget of a year moves.
enum CashPeriod: Sendable, Equatable {
  /// From 1 to 12.
  case month(Int)
  /// What is of the year and moves in the year after.
  case nextYear

  static let all = (1...12).map { CashPeriod.month($0) } + [.nextYear]

  /// The name in tables for programs: the number of the month, or `next_year`.
  var key: String {
    switch self {
    case .month(let month): "\(month)"
    case .nextYear: "next_year"
    }
  }
  func cents(_ line: BudgetLine, _ budget: YearBudget) -> Int {
    switch self {
    case .month(let month): budget.months(line)[month - 1]
    case .nextYear: budget.inNextYear(line)
    }
  }
}

/// What must be known of when an amount of the cash view is paid.
enum CashNote: Sendable, Equatable {
  /// An aanslag of the year moves in the year after.
  case aanslagInNextYear(Int)
  /// It moves month by month, as by a voorlopige aanslag.
  case aanslagMonthly(Int)
  /// The eigen bijdrage stands in the month of the care.
  case contributionInItsMonth
  /// The toeslagen stand in the month for which they are.
  case toeslagenInTheirMonth
  /// What is withheld of the vakantie-uitkering of the AOW is not verified.
  case holidayOfAOW

  /// Stable, for programs.
  var kind: String {
    switch self {
    case .aanslagInNextYear: "aanslag_in_next_year"
    case .aanslagMonthly: "aanslag_monthly"
    case .contributionInItsMonth: "contribution_in_its_month"
    case .toeslagenInTheirMonth: "toeslagen_in_their_month"
    case .holidayOfAOW: "holiday_of_aow_not_verified"
    }
  }
  var text: String { words.text }

  private var words: Phrase {
    switch self {
    case .aanslagInNextYear(let year):
      ComparisonText.aanslagInNextYear(year, next: year + 1, before: year - 1)
    case .aanslagMonthly(let year): ComparisonText.aanslagMonthly(year)
    case .contributionInItsMonth: ComparisonText.contributionInItsMonth
    case .toeslagenInTheirMonth: ComparisonText.toeslagenInTheirMonth
    case .holidayOfAOW: ComparisonText.holidayOfAOW
    }
  }
}

extension ComparisonTable {
  /// Of what is paid in some column.
  var cashNotes: [CashNote] {
    let year = comparison.household.year
    let budgets = comparison.budgets
    func isPaid(_ lines: BudgetLine...) -> Bool {
      budgets.contains { budget in lines.contains { budget.year($0) != 0 } }
    }
    var notes: [CashNote] = []
    if budgets.contains(where: { $0.inNextYear(.aanslag) != 0 }) {
      notes.append(.aanslagInNextYear(year))
    }
    if budgets.contains(where: { $0.months(.aanslag).contains { $0 != 0 } }) {
      notes.append(.aanslagMonthly(year))
    }
    if isPaid(.eigenBijdrage) { notes.append(.contributionInItsMonth) }
    if isPaid(.zorgtoeslag, .huurtoeslag) { notes.append(.toeslagenInTheirMonth) }
    if comparison.household.persons.contains(where: { $0.aow != nil }), isPaid(.loonheffing) {
      notes.append(.holidayOfAOW)
    }
    return notes
  }

  /// The months of a column; where something moves in the year after, also what is paid within the
  /// year, what in the year after, and both together.
  func cashTable(_ budget: YearBudget) -> TextTable {
    let year = comparison.household.year
    let isSplit = BudgetLine.allCases.contains { budget.inNextYear($0) != 0 }
    let totals =
      isSplit
      ? [ComparisonText.within(year), ComparisonText.within(year + 1), ComparisonText.together]
      : [ComparisonText.wholeYear]
    let months = (1...12).map(TimeText.shortMonth)
    var table = TextTable(
      columns: [.init(ComparisonText.line.text)]
        + (months + totals).map { .init($0.text, .right) })
    for line in BudgetLine.allCases
    where line.role == .subtotal || !Self.isNothing(line, budget) {
      let year = budget.year(line)
      let cells =
        isSplit ? [budget.withinYear(line), budget.inNextYear(line), year] : [year]
      let amounts = budget.months(line) + cells
      let row = LineRow(line, amounts, comparison.words(line))
      table.addRow([row.label] + amounts.map(row.cell))
    }
    return table
  }

  /// Nothing in any month: a refund may make up for a payment over the year.
  private static func isNothing(_ line: BudgetLine, _ budget: YearBudget) -> Bool {
    budget.inNextYear(line) == 0 && budget.months(line).allSatisfy { $0 == 0 }
  }
}
