/// Keeps the year of every line of every column as a formula.
struct ExplainSink: LineSink {
  typealias L = ExplainLane
  private var years: [[BudgetLine: YearAmount<L>]]
  private var current = 0

  init(_ columns: Int) { years = Array(repeating: [:], count: columns) }

  mutating func begin(_ column: Int) { current = column }
  private mutating func add(_ line: BudgetLine, year: YearAmount<L>) {
    years[current][line] = years[current][line].map { $0 + year } ?? year
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<L>, when mask: L.Mask?) {
    add(line, year: mask.map { series.year.when($0) } ?? series.year)
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    add(line, year: amount.over(presence))
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>) { add(line, year: spread) }
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {
    add(line, year: once)
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    add(line, year: contribution.year)
  }
  mutating func end() {}

  /// The amount of a line as the table shows it; a subtotal is made of the lines as shown.
  func term(
    _ line: BudgetLine, _ column: Int, _ view: Explanation.View, servicekostenCount: Bool
  ) -> Term {
    func shown(_ line: BudgetLine) -> L {
      let year = years[column][line] ?? .zero
      guard view == .average else { return year.cents }
      return averageMonth(year.cents)
    }
    /// In a sum a line stands under its own name.
    func part(_ line: BudgetLine) -> L {
      shown(line).named(
        line.name(servicekostenCount: servicekostenCount), .averageMonth)
    }
    func inCents(_ lane: L) -> Term {
      let term = lane.term
      return term.isInteger ? term.read(as: .cent) : term
    }
    return inCents(line.role == .subtotal ? Subtotals.sum(line, part) : shown(line))
  }
}
