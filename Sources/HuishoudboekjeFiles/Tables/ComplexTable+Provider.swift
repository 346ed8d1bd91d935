import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The provider's side of a variant.
extension ComplexTable {
  func provider(
    _ outcome: ProviderOutcome, _ plan: ProviderPlan, _ variant: ComplexVariant
  ) -> TextTable {
    var table = TextTable(columns: [.init("question"), .init("answer", .right), .init("how")])
    func row(_ question: String, _ answer: String, _ how: String) {
      table.addRow([question, answer, how])
    }
    let investment = plan.investment
    row(
      "annuity of a home", outcome.annuity.asEuros,
      "\(investment.principal.asEuros) at \(formatDecimal(investment.rate, places: 2)) % over "
        + "\(investment.years) years")
    row("annuity of all homes", outcome.annuityAll.asEuros, "\(variant.homes) homes")
    row(
      "NHC + NIC of VPT clients", outcome.nhcNic.asEuros,
      "\(outcome.nhcNicPerClient.asEuros) x \(tenths(outcome.vptHomesTenths)) occupied homes"
        + (plan.tariffs == nil ? "" : ", tariffs"))
    row(
      "NHC + NIC cover the annuity", outcome.coversInvestment ? "yes" : "no",
      "difference \((outcome.nhcNic - outcome.annuityAll).asEuros)")
    if let served = outcome.clientsServed {
      row(
        "VPT clients for the budget of \(plan.zzpClients) ZZP", "\(served)",
        "\(plan.vptClients) claimed: " + (served >= plan.vptClients ? "yes" : "no"))
    } else {
      row(
        "VPT clients for the budget of \(plan.zzpClients) ZZP", "unknown",
        "needs tariffs or the cost of a day")
    }
    row("care income", outcome.careIncome?.asEuros ?? "unknown", "contracted price x 365 / 12")
    if let budget = outcome.pgbBudget {
      row("PGB budgets a year", budget.asEuros, "Rlz bijlage H")
    }
    if let rooms = outcome.rooms {
      row(
        "common rooms: cost", rooms.cost.asEuros,
        rooms.investment == 0 ? "" : "of which annuity \(rooms.investment.asEuros)")
      row(
        "common rooms: covered", (rooms.cost - rooms.short).asEuros,
        "service \(rooms.service.asEuros), arrangement \(rooms.arrangement.asEuros), NHC of ZZP "
          + "clients \(rooms.zzpNHC.asEuros)")
      row(
        "common rooms: short", rooms.short.asEuros,
        rooms.zzpClientsNeeded.map { "\($0) more ZZP clients cover it" } ?? "")
    }
    for (name, cost) in [("ZZP", outcome.zzpCost), ("own home", outcome.ownCost)] {
      guard let cost else { continue }
      row(
        "public cost of a day, \(name)", cost.net.asEuros,
        "care \(cost.care.asEuros) + huurtoeslag \(cost.huurtoeslag.asEuros) - eigen bijdrage "
          + cost.eigenBijdrage.asEuros)
      row(
        "over the stay, \(name)", cost.stayNet.asEuros,
        "\(cost.days) days; care alone \(cost.stayCare.asEuros)")
    }
    if let stay = outcome.zzpCost, let own = outcome.ownCost {
      row(
        "own home minus ZZP, a day", (own.net - stay.net).asEuros,
        "care alone \((own.care - stay.care).asEuros)")
      row(
        "own home minus ZZP, the stay", (own.stayNet - stay.stayNet).asEuros,
        "care alone \((own.stayCare - stay.stayCare).asEuros)")
    }
    return table
  }

  /// The year by woonvorm: a column each, and together where there are more.
  func results(_ outcome: ProviderOutcome) -> TextTable? {
    let results = outcome.results
    guard !results.isEmpty else { return nil }
    let several = results.count > 1
    var table = TextTable(
      columns: [.init("year")]
        + results.map { .init(Self.name($0.woonvorm) + " (\($0.homes))", .right) }
        + (several ? [.init("together", .right)] : []))
    func row(_ label: String, _ amounts: [Int?]) {
      let all = amounts.compactMap { $0 }.reduce(0, +)
      table.addRow(
        [label] + amounts.map { $0?.asEuros ?? "" } + (several ? [all.asEuros] : []))
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
    row("result of what is known", results.map(\.cents))
    return table
  }

  static func name(_ woonvorm: Woonvorm?) -> String { woonvorm?.rawValue ?? "homes" }

  /// What the result leaves out because it is not stated, or always.
  func unknown(_ plan: ProviderPlan) -> String {
    var missing: [String] = []
    if plan.tariffs == nil { missing.append("income of care (tariffs)") }
    let costs = plan.clientCosts
    let stated: [(String, Bool)] = [
      ("meals", costs.mealsPerDay != nil), ("hours of care", costs.hours != nil),
      ("alarm", costs.alarmPerMonth != nil), ("laundry", costs.laundryPerMonth != nil),
      ("transport", costs.transportPerMonth != nil), ("upkeep", plan.upkeep != nil),
      ("subsidies", plan.subsidies != nil), ("common rooms", plan.commonRooms != nil),
    ]
    missing += stated.filter { !$0.1 }.map(\.0)
    let open = missing.isEmpty ? "" : "not stated and so not in it: \(missing.listed); "
    return
      "the result of the provider: \(open)rent and servicekosten of let homes pass through, and the "
      + "care of MPT and PGB clients is left out"
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
