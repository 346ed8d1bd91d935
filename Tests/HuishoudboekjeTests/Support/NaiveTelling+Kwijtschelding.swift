@testable import Huishoudboekje

extension NaiveTelling {
  /// The local taxes of the year: what is stated, or the default after kwijtschelding.
  func lokaleLasten(_ now: Everybody) -> NaiveRational {
    let atHome = household.persons.indices.filter { form($0) != .zzp }
    func own(_ index: Int) -> NaiveRational? {
      form(index).flatMap { household.amounts[.cost(.lokaleLasten, in: $0)] }
        .map { NaiveRational(cents: $0) }
    }
    var stated: NaiveRational = 0
    for index in household.persons.indices where index == 0 || form(1) != form(0) {
      stated = stated + (own(index) ?? 0)
    }
    let open = atHome.filter { own($0) == nil }
    guard !open.isEmpty else { return 12 * stated }
    if let shared = household.amounts[.cost(.lokaleLasten)] {
      return 12 * (stated + NaiveRational(cents: shared))
    }
    let key =
      household.budgetSet == .d0 ? "d0_lokale_lasten" : "lokale_lasten_zonder_kwijtschelding"
    let assessment = 12 * figures.value("levenskosten", household.year, key)
    switch household.switches.kwijtschelding {
    case .geen: return 12 * stated + assessment
    case .volledig:
      let left = figures.value("levenskosten", household.year, "lokale_lasten_met_kwijtschelding")
      return 12 * (stated + left)
    case .berekend:
      let remitted = NaiveKwijtschelding.compute(
        kwijtschelding(now, atHome, assessment), figures: figures
      ).remitted
      return 12 * stated + assessment - remitted.halfUpCents()
    }
  }

  private func kwijtschelding(
    _ now: Everybody, _ atHome: [Int], _ assessment: NaiveRational
  ) -> NaiveKwijtschelding.Input {
    let year = household.year
    func all(_ slot: AmountSlot) -> NaiveRational {
      household.persons.indices.map { amount(slot, $0) }.reduce(0, +)
    }
    let net = household.persons.indices.map { index -> NaiveRational in
      let own = now.persons[index]
      return own.gross - own.loonheffing - own.collected - own.zvw - handicapCredit(index, own)
    }
    let premiumKey = household.budgetSet == .d0 ? "d0_zorgpremie" : "zorgpremie"
    let premiums = household.persons.indices.map { index -> NaiveRational in
      let own = form(index).flatMap { household.amounts[.cost(.zorgpremie, in: $0)] }
      return (own ?? household.amounts[.cost(.zorgpremie)]).map { NaiveRational(cents: $0) }
        ?? figures.value("levenskosten", year, premiumKey)
    }
    let months = everyMonth.map { norms($0, atHome) }
    let admitted = household.persons.count - atHome.count
    let norm = months.map(\.norm).reduce(0, +) / 12
    var costs: NaiveRational?
    if admitted > 0 {
      // Artikel 16 lid 3: what is paid for the care of who stays, also where the couple pays it
      // together.
      let paid = eigenBijdrage(now, forStaysOnly: true) / 12
      let halves = [NaiveDate.january(year), NaiveDate.july(year)]
      let inside = halves.map {
        NaiveKwijtschelding.kostenVanBestaanInInrichting(
          paidForCare: paid, couple: admitted == 2, date: $0, figures: figures)
      }
      let own = NaiveKwijtschelding.kostenVanBestaan(norm: norm, date: halves[0], figures: figures)
      costs = own + inside.reduce(0, +) / 2
    }
    return NaiveKwijtschelding.Input(
      date: NaiveDate.january(year), income: (net.reduce(0, +) / 12).halfUpCents(),
      kaleHuur: amount(.kaleHuur, 0), huurtoeslag: huurtoeslag(now) / 12,
      zorgpremie: premiums.reduce(0, +), zorgtoeslag: zorgtoeslag(now) / 12, norm: norm,
      couple: household.persons.count == 2, bank: all(.bank), otherAssets: all(.otherAssets),
      assessment: assessment, woonlastennorm: months.map(\.housing).reduce(0, +) / 12,
      kostenVanBestaan: costs)
  }

  /// Artikel 14 lid 1 onder a: the income as it would be without this credit.
  private func handicapCredit(_ index: Int, _ income: Income) -> NaiveRational {
    guard household.persons[index].wajong != nil else { return 0 }
    func due(_ credit: Bool) -> NaiveRational {
      NaiveAanslag.settle(
        NaiveAanslag.Input(
          year: household.year, group: group(index), box1: income.taxable,
          box3Benefit: income.box3Benefit, labourIncome: income.labour, aok: hasSingleCredit(index),
          jgk: credit),
        figures: figures
      ).verschuldigd
    }
    return due(false) - due(true)
  }

  /// The norm of those at home in a month, and their part of the woonlastennorm.
  private func norms(_ month: Int, _ atHome: [Int]) -> (norm: NaiveRational, housing: NaiveRational)
  {
    let day = date(household.year, month)
    let first = NaiveDate(household.year, month, 1)
    func birth(_ date: CalendarDate) -> NaiveDate { NaiveDate(date.year, date.month, date.day) }
    let sharers =
      household.persons.compactMap(\.bijstand).first?.kostendelers
      ?? household.cohabitants.filter { other in
        birth(other.birthDate) <= first && other.from.map { birth($0) <= first } ?? true
          && other.until.map { birth($0) >= first } ?? true
          && first.age(bornOn: birth(other.birthDate)) >= 27
      }.count
    let aow = atHome.contains { household.persons[$0].aow != nil }
    let count = NaiveRational(atHome.count)
    let housing = NaiveKwijtschelding.woonlastennorm(date: day, figures: figures)
    guard sharers > 0 else {
      let category: NaiveBijstand.Category =
        atHome.count == 2 ? (aow ? .coupleAow : .couple21) : (aow ? .singleAow : .single21)
      return (NaiveBijstand.norm(category, date: day, figures: figures), housing)
    }
    let each = NaiveBijstand.kostendeler(
      sharing: atHome.count + sharers, aow: aow, date: day, figures: figures)
    return (
      count * each, (housing * count / NaiveRational(atHome.count + sharers)).halfUpCents()
    )
  }
}
