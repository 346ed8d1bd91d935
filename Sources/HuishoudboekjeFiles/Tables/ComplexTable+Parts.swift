import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexTable {
  /// Per unaffordable cell: what rent, servicekosten or arrangement would be affordable.
  func fixes(_ variant: ComplexVariant) -> TextTable? {
    let amounts = [
      ComplexTableText.short, ComplexTableText.rentTo, ComplexTableText.serviceTo,
      ComplexTableText.arrangementTo, ComplexTableText.atAftoppingsgrens,
      ComplexTableText.otherRequest,
    ]
    var table = TextTable(
      columns: [.init(ComplexTableText.resident.text), .init(ComplexTableText.home.text)]
        + amounts.map { .init($0.text, .right) })
    var rows = 0
    for (persona, each) in complex.personas.enumerated() {
      for (place, unit) in variant.units.enumerated() {
        let cell = result.cell(shown, persona, place)
        guard cell.isRented, !cell.isAffordable else { continue }
        let facts = result.residents[persona].facts(of: cell)
        let short = -facts.norm.above(left: cell.remainder)
        rows += 1
        table.addRow([
          each.name, unit.name, short.inEuros,
          cell.highestRent?.inEuros ?? ComplexTableText.noRent.text,
          cell.highestService?.inEuros ?? ComplexTableText.notEnough.text,
          highestArrangement(cell, unit, facts)?.inEuros ?? ComplexTableText.notEnough.text,
          cell.remainderAtAftoppingsgrens.map {
            facts.norm.above(left: $0) < 0
              ? ComplexTableText.tooLittle($0).text : ComplexTableText.enough($0).text
          } ?? "",
          cell.remainderOtherRequest.map {
            facts.hasRequest
              ? ComplexTableText.withoutRequest($0).text : ComplexTableText.withRequest($0).text
          } ?? "",
        ])
      }
    }
    return rows == 0 ? nil : table
  }

  func variants() -> TextTable {
    let numbers = [
      ComplexTableText.year, ComplexTableText.vacancy, ComplexTableText.affordable,
      ComplexTableText.placed, ComplexTableText.placedPassend, ComplexTableText.betterInZZP,
      ComplexTableText.huurtoeslag, ComplexTableText.rent, ProviderYearText.nhcPlusNic,
      ProviderYearText.annuity,
    ]
    var table = TextTable(
      columns: [.init(ComplexTableText.variant.text)] + numbers.map { .init($0.text, .right) })
    for (number, (variant, summary)) in zip(complex.variants, result.summaries).enumerated() {
      table.addRow([
        variant.name, result.estimates[number]?.title ?? "\(variant.year)",
        formatDecimal(variant.vacancy, places: 2).asFigure + " %",
        percent(summary.overall.affordable),
        tenths(summary.placed.tenths(of: variant.homes)).asFigure,
        tenths(summary.placedPassend.tenths(of: variant.homes)).asFigure,
        percent(summary.overall.betterInZZP), summary.sums.huurtoeslag.inEuros,
        summary.sums.rent.inEuros, summary.provider?.nhcNic.inEuros ?? "",
        summary.provider?.annuityAll.inEuros ?? "",
      ])
    }
    return table
  }

  func sums() -> TextTable {
    var table = TextTable(columns: [
      .init(ComplexTableText.sum.text), .init(ComplexTableText.month.text, .right),
    ])
    for (label, _, cents) in sumRows(result.summaries[shown].sums) {
      table.addRow([label.text, cents.inEuros])
    }
    return table
  }

  func sumRows(_ sums: ComplexSums) -> [(label: Phrase, key: String, cents: Int)] {
    [
      (ComplexTableText.claimed, "huurtoeslag_eur_month", sums.huurtoeslag),
      (ComplexTableText.paid, "eigen_bijdrage_eur_month", sums.eigenBijdrage),
      (ComplexTableText.rentOfLetHomes, "kale_huur_eur_month", sums.rent),
      (ComplexTableText.serviceOfLetHomes, "servicekosten_eur_month", sums.service),
      (ComplexTableText.arrangementOfLetHomes, "arrangement_eur_month", sums.arrangement),
      (ComplexTableText.zzpHomes, "zzp_rent_eur_month", sums.zzpRent),
      (
        ComplexTableText.missedByVacancy(result.file.huurconstructie?.vacancyCarrier.words),
        "vacancy_eur_month", sums.vacancy
      ),
      (ComplexTableText.unlet, "unlet_eur_month", sums.unlet),
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
  func remarks(_ variant: ComplexVariant) -> [Phrase] {
    var remarks: [Phrase] = []
    for persona in complex.personas {
      if let source = persona.exclusion {
        remarks.append(
          ComplexText.onlyZZP(
            persona.name, persona.choice.rawValue,
            zorgprofiel: persona.household.care.zorgprofiel, source))
      }
    }
    let social = result.residents.first?.facts.first { $0.year == variant.year }?.socialeHuurgrens
    for unit in variant.units where !unit.isForZZP {
      if let social, unit.kaleHuur > social {
        remarks.append(
          ComplexText.aboveSocialeHuurgrens(unit.name, rent: unit.kaleHuur, limit: social))
      }
    }
    for unit in variant.units {
      if let remark = unit.wwsRemark { remarks.append(ComplexText.of(unit.name, remark)) }
      remarks += unit.assumed.map { ComplexText.of(unit.name, $0.words) }
    }
    remarks += terms(variant).map(\.words)
    if let plan = variant.provider { remarks.append(unknown(plan)) }
    if let plan = variant.provider, !plan.assumed.isEmpty {
      remarks.append(ProviderText.assumed(plan.assumed))
    }
    return remarks
  }
}
