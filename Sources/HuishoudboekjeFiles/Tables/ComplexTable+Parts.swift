import Huishoudboekje
import HuishoudboekjeText

extension ComplexTable {
  /// Per unaffordable cell: what rent, servicekosten or arrangement would be affordable.
  func fixes(_ variant: ComplexVariant) -> TextTable? {
    var table = TextTable(columns: [
      .init("resident"), .init("home"), .init("short", .right), .init("rent to", .right),
      .init("service to", .right), .init("arrangement to", .right),
      .init("rent on aftoppingsgrens", .right), .init("other request", .right),
    ])
    var rows = 0
    for (persona, each) in complex.personas.enumerated() {
      for (place, unit) in variant.units.enumerated() {
        let cell = result.cell(shown, persona, place)
        guard cell.isRented, !cell.isAffordable else { continue }
        let facts = result.residents[persona].facts(of: cell)
        let short = -facts.norm.above(left: cell.remainder)
        rows += 1
        table.addRow([
          each.name, unit.name, short.asEuros, cell.highestRent?.asEuros ?? "none",
          cell.highestService?.asEuros ?? "none",
          highestArrangement(cell, unit, facts)?.asEuros ?? "none",
          cell.remainderAtAftoppingsgrens.map {
            "\($0.asEuros) \(facts.norm.above(left: $0) < 0 ? "no" : "yes")"
          } ?? "",
          cell.remainderOtherRequest.map {
            "\($0.asEuros) \(facts.hasRequest ? "without" : "with")"
          } ?? "",
        ])
      }
    }
    return rows == 0 ? nil : table
  }

  func variants() -> TextTable {
    var table = TextTable(columns: [
      .init("variant"), .init("year", .right), .init("vacancy", .right),
      .init("affordable", .right), .init("placed", .right), .init("and passend", .right),
      .init("better in ZZP", .right), .init("huurtoeslag", .right), .init("rent", .right),
      .init("NHC + NIC", .right), .init("annuity", .right),
    ])
    for (number, (variant, summary)) in zip(complex.variants, result.summaries).enumerated() {
      table.addRow([
        variant.name, result.estimates[number]?.title ?? "\(variant.year)",
        formatDecimal(variant.vacancy, places: 2) + " %",
        percent(summary.overall.affordable),
        tenths(summary.placed.tenths(of: variant.homes)),
        tenths(summary.placedPassend.tenths(of: variant.homes)),
        percent(summary.overall.betterInZZP), summary.sums.huurtoeslag.asEuros,
        summary.sums.rent.asEuros, summary.provider?.nhcNic.asEuros ?? "",
        summary.provider?.annuityAll.asEuros ?? "",
      ])
    }
    return table
  }

  func sums() -> TextTable {
    var table = TextTable(columns: [.init("sum"), .init("month", .right)])
    for (label, _, cents) in sumRows(result.summaries[shown].sums) {
      table.addRow([label, cents.asEuros])
    }
    return table
  }

  func sumRows(_ sums: ComplexSums) -> [(label: String, key: String, cents: Int)] {
    [
      ("huurtoeslag claimed", "huurtoeslag_eur_month", sums.huurtoeslag),
      ("eigen bijdrage paid", "eigen_bijdrage_eur_month", sums.eigenBijdrage),
      ("kale huur of let homes", "kale_huur_eur_month", sums.rent),
      ("servicekosten of let homes", "servicekosten_eur_month", sums.service),
      ("arrangement of let homes", "arrangement_eur_month", sums.arrangement),
      ("rent and service of ZZP homes, borne by the provider", "zzp_rent_eur_month", sums.zzpRent),
      ("missed by vacancy", "vacancy_eur_month", sums.vacancy),
      ("missed for want of a resident who can afford it", "unlet_eur_month", sums.unlet),
    ]
  }

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
      "H7: they cover the annuity", outcome.coversInvestment ? "yes" : "no",
      "difference \((outcome.nhcNic - outcome.annuityAll).asEuros)")
    if let served = outcome.clientsServed {
      row(
        "H6: VPT clients for \(plan.zzpClients) ZZP", "\(served)",
        "\(plan.vptClients) claimed: " + (served >= plan.vptClients ? "yes" : "no"))
    } else {
      row(
        "H6: VPT clients for \(plan.zzpClients) ZZP", "unknown",
        "needs tariffs or the cost of a day")
    }
    row("care income", outcome.careIncome?.asEuros ?? "unknown", "contracted price x 365 / 12")
    if let budget = outcome.pgbBudget {
      row("PGB budgets a year", budget.asEuros, "Rlz bijlage H")
    }
    if let rooms = outcome.rooms {
      row("common rooms: cost", rooms.cost.asEuros, "")
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

  /// What a reader must not miss.
  func remarks(_ variant: ComplexVariant) -> [String] {
    var remarks: [String] = []
    for persona in complex.personas {
      if let source = persona.exclusion {
        remarks.append(
          "\(persona.name): \(persona.choice.rawValue) is not possible with "
            + "\(persona.household.care.zorgprofiel) (\(source)); only ZZP is computed")
      }
    }
    let social = result.residents.first?.facts.first { $0.year == variant.year }?.socialeHuurgrens
    for unit in variant.units where !unit.isForZZP {
      if let social, unit.kaleHuur > social {
        remarks.append(
          "\(unit.name): kale huur \(unit.kaleHuur.asEuros) is above the sociale huurgrens of "
            + "\(social.asEuros): not a social letting (Woningwet artikel 48)")
      }
    }
    if isCorporation {
      remarks.append(
        "income test (DAEB): waived for everybody by the Wlz indication (Woningwet artikel 48); a "
          + "letting that is not passend uses the free 5 % of a year's lettings")
    }
    if let plan = variant.provider, !plan.assumed.isEmpty {
      remarks.append(
        "not stated, so from the figures of law 'aanbieder' (unverified, but for rente_pct): "
          + plan.assumed.listed)
    }
    return remarks
  }
}
