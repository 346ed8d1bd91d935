/// Why the amounts of a budget are what they are: the steps of every line of every column.
public struct Explanation: Sendable {
  /// A line of a column with the steps that lead to it.
  public struct Line: Sendable {
    public let column: String
    public let line: BudgetLine
    /// Cents, as the table shows it.
    public let cents: Int
    /// The line itself first; a step stands before the steps that it rests on.
    public let steps: [Step]
    /// What must be said besides: why there is nothing, who pays instead.
    public let remarks: [String]
  }
  public struct Step: Sendable {
    /// Stable: column, line and the name, with a number where a name returns.
    public let id: String
    public let name: String
    public let article: String
    /// The formula in words, and with the numbers filled in.
    public let words: String
    public let numbers: String
    /// The exact outcome: a decimal, or a decimal over 12 or 144.
    public let result: String
    public let roundings: [RoundingUse]
    public let figures: [FigureTerm]
    public let inputs: [InputTerm]
    public let conditions: [ConditionUse]
    /// The ids of the steps in its formula.
    public let steps: [String]
    /// The first days of the figures in its formula.
    public var dates: [CalendarDate] { Set(figures.compactMap(\.date)).sorted() }
  }
  public struct RoundingUse: Sendable, Equatable {
    /// `down`, `up` or `half_up`, to a multiple of `unit` euros.
    public let direction: String
    public let unit: String
    public let article: String
  }
  public struct FigureTerm: Sendable, Equatable {
    /// Nil for an amount that was built from figures of the year itself.
    public let law: Law?
    public let date: CalendarDate?
    public let key: String
    public let value: String
    public let unit: String
    public let article: String
    public let status: FigureStatus
  }
  public struct InputTerm: Sendable, Equatable {
    public let name: String
    public let value: String
  }
  /// A condition that held, and so decided which value counts.
  public struct ConditionUse: Sendable, Equatable {
    public let words: String
    public let numbers: String
  }

  public let household: Household
  public let view: View
  public let lines: [Line]
  /// Which amount of a line is explained.
  public enum View: String, Sendable, CaseIterable { case average, year }

  /// Runs the rules of the budget on the lane that remembers its formulas.
  public init(
    _ household: Household, _ statutes: Statutes, view: View = .average
  ) throws(HouseholdError) {
    let plan = try HouseholdPlan<ExplainLane>(household, statutes)
    var sink = ExplainSink(household.columns.count)
    func load(_ slot: AmountSlot) -> ExplainLane {
      household.amounts[slot].map { ExplainLane(input: slot, cents: $0) } ?? ExplainLane(0)
    }
    var years: [HuurtoeslagYear<ExplainLane>?] = []
    for (index, column) in plan.columns.enumerated() {
      sink.begin(index)
      years.append(plan.year(column, plan.common(column.benefits, load), load, &sink))
      sink.end()
    }
    let rows = FigureRows(statutes.figures)
    var lines: [Line] = []
    for (index, column) in plan.columns.enumerated() {
      for line in BudgetLine.allCases {
        let term = sink.term(line, index, view)
        var writer = StepWriter(
          rows, prefix: "\(column.column.label.lowercased()).\(line.rawValue)")
        writer.write(line.label, Self.article(line, view), term, id: "")
        lines.append(
          Line(
            column: column.column.label, line: line, cents: term.value, steps: writer.steps,
            remarks: Self.remarks(line, plan, index, years[index], term.value)))
      }
    }
    self.household = household
    self.view = view
    self.lines = lines
  }

  private static func article(_ line: BudgetLine, _ view: View) -> String {
    line.role == .subtotal
      ? "none (table: the sum of its lines)"
      : view == .average
        ? averageMonthArticle.description : "none (table: the sum of twelve months)"
  }

  /// Why a line is empty, where no formula says it.
  private static func remarks(
    _ line: BudgetLine, _ plan: HouseholdPlan<ExplainLane>, _ index: Int,
    _ year: HuurtoeslagYear<ExplainLane>?, _ cents: Int
  ) -> [String] {
    guard cents == 0 else { return [] }
    if line == .huurtoeslag {
      guard let year else { return ["nobody rents a home in this form"] }
      let working = year.working
      var refusal = working.refusal
      if refusal == .none, working.wealthTooHigh.value {
        let both = plan.columns[index].rent.segments.last?.household.partners ?? false
        refusal = both ? .wealthPartners : .wealth
      }
      if refusal == .none, working.rentTooHigh.value { refusal = .rentAboveMaximum }
      if refusal == .none { refusal = .below24 }
      return ["refused because \(refusal.reason) (\(refusal.article))"]
    }
    guard let form = plan.columns[index].column.choice.form else { return [] }
    switch WhoPays.payer(of: line, in: form) {
    case .client: return []
    case .wlz: return ["in \(form.rawValue) the Wlz bears this"]
    case .zvw: return ["in \(form.rawValue) the Zvw bears this"]
    case .wmo: return ["in \(form.rawValue) the Wmo may bear this"]
    case .none: return ["\(form.rawValue) does not know this"]
    }
  }
}

/// What an average month rests on.
let averageMonthArticle: Article = "none (table: the average month)"
