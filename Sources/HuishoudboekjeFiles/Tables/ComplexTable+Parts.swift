import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexTable {
  /// Per unaffordable cell: what rent, servicekosten or arrangement would be affordable.
  func fixes(_ variant: ComplexVariant) -> TextTable? {
    var table = TextTable(columns: [
      .init("resident"), .init("home"), .init("short", .right), .init("rent to", .right),
      .init("service to", .right), .init("arrangement to", .right),
      .init("left with the rent on the aftoppingsgrens", .right),
      .init("left with the handicap request the other way", .right),
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
          cell.highestService?.asEuros ?? "not enough",
          highestArrangement(cell, unit, facts)?.asEuros ?? "not enough",
          cell.remainderAtAftoppingsgrens.map {
            "\($0.asEuros), \(facts.norm.above(left: $0) < 0 ? "too little" : "enough")"
          } ?? "",
          cell.remainderOtherRequest.map {
            "\($0.asEuros), \(facts.hasRequest ? "not asked" : "asked")"
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
      (
        "missed by vacancy"
          + (result.file.huurconstructie.map { ", borne by the \($0.vacancyCarrier.rawValue)" }
            ?? ""),
        "vacancy_eur_month", sums.vacancy
      ),
      ("missed for want of a resident who can afford it", "unlet_eur_month", sums.unlet),
    ]
  }

  /// What the contract form means, where somebody rents.
  func terms(_ variant: ComplexVariant) -> [ContractTerm] {
    let rented = variant.units.filter { !$0.isForZZP }
    guard !rented.isEmpty else { return [] }
    return ContractTerm.all(
      result.file.landlord, result.file.huurconstructie,
      Woonvorm.allCases.filter { form in rented.contains { $0.facts.woonvorm == form } },
      presence: result.file.staff24Hours)
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
    for unit in variant.units {
      if let remark = unit.wwsRemark { remarks.append("\(unit.name): \(remark)") }
      remarks += unit.assumed.map { "\(unit.name): \($0.text)" }
    }
    remarks += terms(variant).map(\.text)
    if let plan = variant.provider { remarks.append(unknown(plan)) }
    if let plan = variant.provider, !plan.assumed.isEmpty {
      remarks.append(
        "not stated, so from the figures of law 'aanbieder' (unverified, but for rente_pct): "
          + plan.assumed.listed)
    }
    return remarks
  }
}
