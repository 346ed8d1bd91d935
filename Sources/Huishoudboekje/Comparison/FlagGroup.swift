import HuishoudboekjeCatalogue

/// A household that was run on a lane, column by column: the source of what is flagged.
struct ComparedHousehold<L: TellingLane>: Sendable {
  let plan: HouseholdPlan<Int>
  let columns: [ComparedColumn<L>]
  /// The amount of a slot; zero where none is stated.
  let load: @Sendable (AmountSlot) -> L

  /// - Parameters:
  ///   - sink: gets all lines.
  ///   - left: what the sink has of a column as free to spend in the average month.
  init<Sink: LineSink<L>>(
    _ plan: HouseholdPlan<Int>, load: @escaping @Sendable (AmountSlot) -> L, _ sink: inout Sink,
    left: (Sink, Int) -> L
  ) {
    self.plan = plan
    self.load = load
    var common: [CommonYear<L>] = []
    for benefits in plan.benefits.indices { common.append(plan.common(benefits, load)) }
    var columns: [ComparedColumn<L>] = []
    for (place, column) in plan.columns.enumerated() {
      sink.begin(place)
      let common = common[column.benefits]
      let working = plan.year(column, common, load, &sink)
      sink.end()
      columns.append(
        ComparedColumn(
          plan: column, benefits: plan.benefits[column.benefits], common: common,
          working: working, left: left(sink, place)))
    }
    self.columns = columns
  }
}

/// A column of a comparison with what was computed for it.
struct ComparedColumn<L: Lane>: Sendable where L.Uniform == Int {
  let plan: ColumnPlan<Int>
  let benefits: Benefits<Int>
  let common: CommonYear<L>
  let working: ColumnYear<L>
  /// Free to spend in the average month, in cents.
  let left: L
}

/// What is flagged of one kind: what is said of each column, where anything is.
struct FlagGroup<L: TellingLane>: Sendable {
  let kind: BudgetFlag.Kind
  /// Where all the columns have the same, it is said once of all of them.
  let isShared: Bool
  /// What is said of a column, nil where nothing is; without a label of every column that can have it.
  let columns: [(label: String?, words: Decision<L, Phrase?>)]

  /// One flag where all the columns that can have it give the same reason, otherwise one for each that
  /// has one.
  ///
  /// - Parameter reason: why nothing is given in a column; nil where something is.
  init(
    _ kind: BudgetFlag.Kind, _ columns: [ComparedColumn<L>],
    reason: (ComparedColumn<L>) -> Decision<L, Phrase?>
  ) {
    self.init(kind, shared: columns.map { ($0.plan.column.label, reason($0)) })
  }

  /// The same, for columns by their labels.
  init(_ kind: BudgetFlag.Kind, shared columns: [(label: String?, words: Decision<L, Phrase?>)]) {
    self.kind = kind
    isShared = true
    self.columns = columns
  }

  /// A flag of one column, or of none in particular.
  init(_ kind: BudgetFlag.Kind, _ label: String?, _ words: Decision<L, Phrase?>) {
    self.kind = kind
    isShared = false
    columns = [(label, words)]
  }

  /// The same, of which the words are known.
  init(_ flag: BudgetFlag) { self.init(flag.kind, flag.column, .outcome(flag.words)) }
}

extension FlagGroup where L == Int {
  /// What is said.
  var flags: [BudgetFlag] {
    let said = columns.map { ($0.label, $0.words.outcome) }
    guard let first = said.first else { return [] }
    if isShared, said.allSatisfy({ $0.1 == first.1 }) {
      return first.1.map { [BudgetFlag(kind: kind, column: nil, words: $0)] } ?? []
    }
    return said.compactMap { label, words in
      words.map { BudgetFlag(kind: kind, column: label, words: $0) }
    }
  }
}
