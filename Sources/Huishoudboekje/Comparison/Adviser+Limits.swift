/// Rent and assets that lie just above a limit.
extension Adviser {
  /// What the same home would be worth with a rent at the limit instead of just above it.
  ///
  /// The rent itself is part of it: so much less rent, and what the limit changes besides.
  func rents() throws(HouseholdError) -> [Advice] {
    let plan = try HouseholdPlan<Int>(household, statutes)
    guard let (_, tenancy) = plan.tenancy else { return [] }
    // The limits of the rent do not depend on the income.
    let rent = tenancy.limits(statutes, passendIncome: .zero) { household.amounts[$0] ?? 0 }
    let limits: [(name: String, cents: Int, article: String)] = [
      ("aftoppingsgrens", rent.aftoppingsgrens, "Wht artikel 20 lid 2; Woningwet artikel 46"),
      (
        "maximale huurgrens", rent.maximaleHuurgrens,
        household.year <= 2025 ? "Wht artikel 13 lid 1" : "Wht artikel 21 lid 1 onder d"
      ),
    ]
    let slot = AmountSlot.kaleHuur.of(home: tenancy.home)
    var found: [Advice] = []
    for limit in limits {
      let above = rent.rekenhuur - limit.cents
      guard above > 0, above <= Self.justAboveRent, rent.kaleHuur > above else { continue }
      let then = try free { $0.amounts[slot] = rent.kaleHuur - above }
      found.append(
        Advice(
          question: .rentAboveLimit,
          text: "a rekenhuur of \(limit.cents.asEuros), the \(limit.name), instead of "
            + "\(rent.rekenhuur.asEuros)",
          article: limit.article,
          action: "Ask the landlord for a rent that is \(above.asEuros) lower; that saving is "
            + "part of the amount, and the huurtoeslag that is lost comes off it.",
          worth: worth(then, now)))
    }
    return found
  }

  /// What assets at the limit would be worth instead of just above it, all else equal.
  func assets() throws(HouseholdError) -> [Advice] {
    func amount(_ slot: AmountSlot, _ person: Int) -> Int {
      household.amounts[slot.of(person: person)] ?? 0
    }
    let people = household.persons.indices
    let two = people.count == 2
    let box3 = statutes.current.box3
    func own(_ person: Int) -> Assets<Int> {
      Assets(
        bank: Amount(cents: amount(.bank, person)),
        other: Amount(cents: amount(.otherAssets, person)),
        debts: Amount(cents: amount(.debts, person)))
    }
    let all = two ? own(0) + own(1) : own(0)
    let wealth = box3.rendementsgrondslag(all, partners: people.count).cents
    let rent = statutes.huurtoeslag.figures
    let care = statutes.zorgtoeslag.figures
    var limits: [(name: String, cents: Int, article: String)] = [
      (
        "vermogensgrens of the huurtoeslag",
        rent.vermogensgrens(partners: two).cents, "Awir artikel 7"
      ),
      (
        "vermogensgrens of the zorgtoeslag",
        (two ? care.vermogensgrensPartners : care.vermogensgrensAlleenstaande).cents,
        "Wzt artikel 3"
      ),
      (
        "vermogensdrempel of the eigen bijdrage",
        statutes.eigenBijdrage.figures.vermogensdrempelPersoon.cents * people.count,
        "Blz artikel 3.3.1.2"
      ),
    ]
    if household.person.bijstand != nil {
      let bijstand = statutes.bijstand.first
      limits.append(
        (
          "vermogensgrens of the bijstand",
          (two ? bijstand.vermogensgrensGehuwden : bijstand.vermogensgrensAlleenstaande).cents,
          "Pw artikel 34 lid 3"
        ))
    }
    var found: [Advice] = []
    for limit in limits {
      let above = wealth - limit.cents
      guard above > 0, above <= Self.justAboveAssets else { continue }
      guard let holder = people.first(where: { amount(.bank, $0) >= above }) else { continue }
      let bank = AmountSlot.bank.of(person: holder)
      let before = AmountSlot.peiljaarBank.of(person: holder)
      let then = try free {
        $0.amounts[bank] = amount(.bank, holder) - above
        // The assets of the peiljaar stay as they were.
        if $0.amounts[before] == nil { $0.amounts[before] = amount(.bank, holder) }
      }
      found.append(
        Advice(
          question: .assetsAboveLimit,
          text: "assets of \(limit.cents.asEuros) on 1 January, the \(limit.name), instead of "
            + "\(wealth.asEuros)",
          article: limit.article,
          action: "Before the next 1 January: pay what is due, or buy what is needed, for "
            + "\(above.asEuros). The eigen bijdrage follows two years later.",
          worth: worth(then, now)))
    }
    return found
  }
}
