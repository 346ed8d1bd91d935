/// Requests to Dienst Toeslagen that a couple or a household may make.
extension Adviser {
  /// Toeslagpartner after an admission, and leaving a person out of the huurtoeslag: each is worth what its own
  /// toeslag gains.
  func requests() throws(HouseholdError) -> [Advice] {
    var household = household
    household.requests = .show
    let columns = household.columns
    guard columns.contains(where: \.onRequest) else { return [] }
    let plan = try HouseholdPlan<Int>(household, statutes)
    func load(_ slot: AmountSlot) -> Int { household.amounts[slot] ?? 0 }
    var sink = BudgetSink(columns)
    var leftOut: [LeftOut] = []
    for (index, column) in plan.columns.enumerated() {
      sink.begin(index)
      let common = plan.common(column.benefits, load)
      let year = plan.year(column, common, load, &sink)
      for choice in year.huurtoeslag?.leftOut ?? []
      where choice.isBest && !leftOut.contains(choice.set) {
        leftOut.append(choice.set)
      }
      sink.end()
    }
    func worth(_ line: BudgetLine) -> [(column: String, cents: Int)] {
      columns.indices.filter { columns[$0].onRequest }.map { index in
        let gain = sink.budgets[index].average(line) - sink.budgets[index - 1].average(line)
        return (columns[index - 1].label, gain)
      }
    }
    return [toeslagpartner(columns, worth(.zorgtoeslag)), leaving(leftOut, worth(.huurtoeslag))]
      .compactMap { $0 }
  }

  private func toeslagpartner(
    _ columns: [BudgetColumn], _ worth: [(column: String, cents: Int)]
  ) -> Advice? {
    let open = columns.compactMap { household.openToeslagpartnerRequest(in: $0) }.first
    guard let open else { return nil }
    let text: String
    switch open {
    case .apart: text = "no longer toeslagpartners while one stays in an institution"
    case .stay: text = "toeslagpartners still, after the change of address of the admitted one"
    }
    return Advice(
      question: .toeslagpartner, text: text, article: "Awir artikel 3 lid 6 and artikel 5",
      action:
        "Write Dienst Toeslagen a letter, signed by one of the two: it counts from the first of the "
        + "next month (received on the first: that month) and covers zorgtoeslag, kindgebonden budget "
        + "and kinderopvangtoeslag together; ask for the past within \(household.year).",
      worth: worth)
  }

  private func leaving(
    _ sets: [LeftOut], _ worth: [(column: String, cents: Int)]
  ) -> Advice? {
    guard !sets.isEmpty else { return nil }
    return Advice(
      question: .leftOut,
      text: "\(sets.map(name).joined(separator: "; or ")) left out of the huurtoeslag",
      article: "Bht artikel 2, 2a and 2c",
      action:
        "Send Dienst Toeslagen the form 'Verzoek bijzondere situatie huurtoeslag' with the Wlz "
        + "indication of the CIZ; whoever is not left out must be the applicant. It can be asked until the "
        + "end of \(household.year + 5), and holds for the following years.",
      worth: worth)
  }
  private func name(_ set: LeftOut) -> String {
    (set.persons.map { "persons[\($0)]" } + set.cohabitants.map { "cohabitants[\($0)]" })
      .joined(separator: " and ")
  }
}
