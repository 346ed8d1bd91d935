import HuishoudboekjeCatalogue

/// Why the amounts of a budget are what they are: the steps of every line of every column.
package struct Explanation: Sendable {
  /// A line of a column with the steps that lead to it.
  package struct Line: Sendable {
    package let column: String
    package let line: BudgetLine
    /// Cents, as the table shows it.
    package let cents: Int
    /// The line itself first; a step stands before the steps that it rests on.
    package let steps: [Step]
    /// What must be said besides: why there is nothing, who pays instead.
    package let remarks: [Phrase]
  }
  package struct Step: Sendable {
    /// Stable: column, line and the name, with a number where a name returns.
    package let id: String
    package let name: String
    package let article: Article
    /// The formula in words, and with the numbers filled in.
    package let words: String
    package let numbers: String
    /// The exact outcome: a decimal, or a decimal over 12 or 144.
    package let result: String
    /// The fraction where the outcome is one; nil for a decimal.
    package var fraction: String? { result.contains("/") ? result : nil }
    /// The outcome as a decimal; a fraction half-up to six places.
    package var decimal: String {
      let parts = result.split(separator: "/").map {
        ExactNumber(String($0.filter { $0 != " " }))
      }
      guard parts.count == 2, let above = parts[0], let below = parts[1] else { return result }
      let divisor = Int(below.scaled(to: 0))
      let millionths = Int(above.scaled(to: 6))
      return formatDecimal(Int.floorDivide(2 * millionths + divisor, 2 * divisor), places: 6)
    }
    package let roundings: [RoundingUse]
    package let figures: [FigureTerm]
    package let inputs: [InputTerm]
    package let conditions: [ConditionUse]
    /// The ids of the steps in its formula.
    package let steps: [String]
    let term: Term
    /// The first days of the figures in its formula.
    package var dates: [CalendarDate] { Set(figures.compactMap(\.date)).sorted() }
  }
  package struct RoundingUse: Sendable, Equatable {
    /// `down`, `up` or `half_up`, to a multiple of `unit` euros.
    package let direction: String
    package let unit: String
    package let article: Phrase
  }
  package struct FigureTerm: Sendable, Equatable {
    /// Nil for an amount that was built from figures of the year itself.
    package let law: Law?
    package let date: CalendarDate?
    package let key: String
    package let value: String
    package let unit: String
    package let article: Phrase
    package let status: FigureStatus
    /// A law names it; it is no choice of the budget.
    package let isOfALaw: Bool
    /// It stands in an estimate.
    package var isEstimate = false
  }
  package struct InputTerm: Sendable, Equatable {
    package let name: String
    package let value: String
  }
  /// A condition that held, and so decided which value counts.
  package struct ConditionUse: Sendable, Equatable {
    package let words: String
    package let numbers: String
  }

  package let household: Household
  /// The laws by which it was computed.
  let figures: Figures
  /// What is said of the year; nil where it is computed by the law alone.
  package let estimate: EstimateLabel?
  package let view: View
  package let lines: [Line]
  /// Servicekosten count for the huurtoeslag of the year.
  package let servicekostenCount: Bool
  /// Which amount of a line is explained.
  package enum View: String, Sendable, CaseIterable { case average, year }

  /// Runs the rules of the budget on the lane that remembers its formulas.
  package init(
    _ household: Household, _ statutes: Statutes, view: View = .average
  ) throws(HouseholdError) {
    let household = try household.showingRequests(statutes)
    let plan = try HouseholdPlan<ExplainLane>(household, statutes)
    var sink = ExplainSink(household.columns.count)
    func load(_ slot: AmountSlot) -> ExplainLane {
      household.amounts[slot].map { ExplainLane(input: slot, cents: $0) } ?? ExplainLane(0)
    }
    var years: [HuurtoeslagYear<ExplainLane>?] = []
    for (index, column) in plan.columns.enumerated() {
      sink.begin(index)
      let year = plan.year(column, plan.common(column.benefits, load), load, &sink)
      years.append(year.huurtoeslag)
      sink.end()
    }
    var lines: [Line] = []
    for (index, column) in plan.columns.enumerated() {
      for line in BudgetLine.allCases {
        let term = sink.term(line, index, view, servicekostenCount: statutes.servicekostenCount)
        var writer = StepWriter(
          statutes.figures, prefix: "\(column.column.label.lowercased()).\(line.key)")
        writer.write(
          line.label(servicekostenCount: statutes.servicekostenCount), Self.article(line, view),
          term, id: "")
        lines.append(
          Line(
            column: column.column.label, line: line, cents: term.value, steps: writer.steps,
            remarks: Self.remarks(line, plan, index, years[index], term.value)))
      }
    }
    self.household = household
    figures = statutes.figures
    estimate = try Comparison.used(household, statutes).estimate?.label
    self.view = view
    self.lines = lines
    servicekostenCount = statutes.servicekostenCount
  }

  private static func article(_ line: BudgetLine, _ view: View) -> Article {
    line.role == .subtotal
      ? "none (table: the sum of its lines)"
      : view == .average ? .averageMonth : "none (table: the sum of twelve months)"
  }

  /// Why a line is empty, where no formula says it.
  private static func remarks(
    _ line: BudgetLine, _ plan: HouseholdPlan<ExplainLane>, _ index: Int,
    _ year: HuurtoeslagYear<ExplainLane>?, _ cents: Int
  ) -> [Phrase] {
    guard cents == 0 else { return [] }
    if line == .huurtoeslag {
      guard let year else { return [ExplanationText.nobodyRents] }
      let refusal = year.working.refusal(awarded: false) { $0.value }
      return [
        ExplanationText.refused(
          because: Phrase(same: "\(refusal.reason)"), ArticleText.phrase(refusal.article))
      ]
    }
    guard let form = plan.columns[index].column.choice.form else { return [] }
    switch line.payer(in: form) {
    case .client: return []
    case .wlz: return [ExplanationText.wlzBears(in: form.rawValue)]
    case .zvw: return [ExplanationText.zvwBears(in: form.rawValue)]
    case .wmo: return [ExplanationText.wmoMayBear(in: form.rawValue)]
    case .none: return [ExplanationText.isNotKnown(in: form.rawValue)]
    }
  }
}
