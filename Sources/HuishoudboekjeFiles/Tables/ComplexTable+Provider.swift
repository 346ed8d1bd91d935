import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The provider's side of a variant.
extension ComplexTable {
  func provider(
    _ outcome: ProviderOutcome, _ plan: ProviderPlan, _ variant: ComplexVariant
  ) -> TextTable {
    var table = TextTable(columns: [
      .init(ProviderText.question.text), .init(ProviderText.answer.text, .right),
      .init(ProviderText.how.text),
    ])
    func row(_ question: Phrase, _ answer: String, _ how: Phrase) {
      table.addRow([question.text, answer, how.text])
    }
    let unknown = ProviderText.unknown.text
    let investment = plan.investment
    row(
      ProviderText.annuity, outcome.annuity.inEuros,
      ProviderText.loan(investment.principal, rate: investment.rate, years: investment.years))
    row(
      ProviderText.annuityOfAll, outcome.annuityAll.inEuros, ProviderText.homes(variant.homes))
    row(
      ProviderText.nhcNic, outcome.nhcNic.inEuros,
      ProviderText.perClient(
        outcome.nhcNicPerClient, outcome.vptHomesTenths, byTariffs: plan.tariffs != nil))
    row(
      ProviderText.covers,
      (outcome.coversInvestment ? ProviderText.yes : ProviderText.no).text,
      ProviderText.difference(outcome.nhcNic - outcome.annuityAll))
    if let served = outcome.clientsServed {
      row(
        ProviderText.clientsServed(zzp: plan.zzpClients), "\(served)",
        ProviderText.claimed(plan.vptClients, isServed: served >= plan.vptClients))
    } else {
      row(
        ProviderText.clientsServed(zzp: plan.zzpClients), unknown, ProviderText.needsTariffs)
    }
    row(ProviderText.careIncome, outcome.careIncome?.inEuros ?? unknown, ProviderText.contracted)
    if let budget = outcome.pgbBudget {
      row(ProviderText.pgbBudgets, budget.inEuros, ProviderText.pgbArticle)
    }
    if let rooms = outcome.rooms {
      row(
        ProviderText.roomsCost, rooms.cost.inEuros,
        rooms.investment == 0 ? .empty : ProviderText.roomsAnnuity(rooms.investment))
      row(
        ProviderText.roomsCovered, (rooms.cost - rooms.short).inEuros,
        ProviderText.roomsIncome(
          service: rooms.service, arrangement: rooms.arrangement, zzpNHC: rooms.zzpNHC))
      row(
        ProviderText.roomsShort, rooms.short.inEuros,
        rooms.zzpClientsNeeded.map(ProviderText.moreClients) ?? .empty)
    }
    for (place, cost) in [
      (ProviderText.zzp, outcome.zzpCost), (ProviderText.ownHome, outcome.ownCost),
    ] {
      guard let cost else { continue }
      row(
        ProviderText.costOfADay(place), cost.net.inEuros,
        ProviderText.publicCost(
          care: cost.care, huurtoeslag: cost.huurtoeslag, contribution: cost.eigenBijdrage))
      row(
        ProviderText.costOfTheStay(place), cost.stayNet.inEuros,
        ProviderText.stay(days: cost.days, care: cost.stayCare))
    }
    if let stay = outcome.zzpCost, let own = outcome.ownCost {
      row(
        ProviderText.differenceOfADay, (own.net - stay.net).inEuros,
        ProviderText.careAlone(own.care - stay.care))
      row(
        ProviderText.differenceOfTheStay, (own.stayNet - stay.stayNet).inEuros,
        ProviderText.careAlone(own.stayCare - stay.stayCare))
    }
    return table
  }

  /// The year by woonvorm: a column each, and together where there are more.
  func results(_ outcome: ProviderOutcome) -> TextTable? {
    let results = outcome.results
    guard !results.isEmpty else { return nil }
    let several = results.count > 1
    var table = TextTable(
      columns: [.init(ProviderYearText.year.text)]
        + results.map { result in
          let woonvorm = result.woonvorm?.inWords ?? ProviderYearText.homes
          return .init(ProviderYearText.column(woonvorm, homes: result.homes).text, .right)
        } + (several ? [.init(ProviderYearText.together.text, .right)] : []))
    func row(_ label: Phrase, _ amounts: [Int?]) {
      let all = amounts.compactMap { $0 }.reduce(0, +)
      table.addRow(
        [label.text] + amounts.map { $0?.inEuros ?? "" } + (several ? [all.inEuros] : []))
    }
    var wasIncome = true
    for line in ProviderResult.Line.allCases {
      let amounts = results.map { result in
        result.lines.first { $0.line == line }.map { line.isIncome ? $0.cents : -$0.cents }
      }
      guard amounts.contains(where: { $0 != nil }) else { continue }
      if wasIncome != line.isIncome { table.addSeparator() }
      wasIncome = line.isIncome
      row(line.label, amounts)
    }
    table.addSeparator()
    row(ProviderYearText.result, results.map(\.cents))
    return table
  }

  /// What the result leaves out because it is not stated, or always.
  func unknown(_ plan: ProviderPlan) -> Phrase {
    let costs = plan.clientCosts
    let stated: [(Phrase, Bool)] = [
      (ProviderYearText.careIncome, plan.tariffs != nil),
      (ProviderYearText.meals, costs.mealsPerDay != nil),
      (ProviderYearText.hours, costs.hours != nil),
      (ProviderYearText.alarm, costs.alarmPerMonth != nil),
      (ProviderYearText.laundry, costs.laundryPerMonth != nil),
      (ProviderYearText.transport, costs.transportPerMonth != nil),
      (ProviderYearText.upkeep, plan.upkeep != nil),
      (ProviderYearText.subsidies, plan.subsidies != nil),
      (ProviderYearText.commonRooms, plan.commonRooms != nil),
    ]
    return ProviderText.leavesOut(stated.filter { !$0.1 }.map(\.0))
  }

  func resultsJSON(_ outcome: ProviderOutcome) -> JSONOutput {
    .array(
      outcome.results.map { result in
        .object([
          ("woonvorm", result.woonvorm.map { .string($0.rawValue) } ?? .null),
          ("homes", .number("\(result.homes)")),
          (
            "lines_eur_year",
            .object(
              result.lines.map {
                ($0.line.rawValue, .string(($0.line.isIncome ? $0.cents : -$0.cents).asEuros))
              })
          ),
          ("result_eur_year", .string(result.cents.asEuros)),
        ])
      })
  }
}
