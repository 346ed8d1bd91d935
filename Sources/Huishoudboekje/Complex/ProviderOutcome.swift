extension Complex {
  /// The provider's side of a variant; the residents are spread over the homes by their shares.
  ///
  /// - Unit: cents; days become months by 365 / 12.
  /// - Rounding: half-up to cents at the end, none inside.
  /// - Leaves out: MPT and PGB tariffs by the hour, treatment apart, subsidies, exploitation of the
  ///   care itself.
  func provider(
    _ plan: ProviderPlan, _ number: Int, _ residents: [ResidentOutcome]
  ) -> ProviderOutcome {
    let variant = variants[number]
    let rented = variant.units.filter { !$0.isForZZP }.reduce(0) { $0 + $1.number }
    let forZZP = variant.homes - rented
    let filled = Int128(10_000 - variant.vacancy)
    /// A value per resident, summed over the residents of so many homes that are not empty.
    func sum(_ homes: Int, _ value: (Int) -> Exact?) -> Exact {
      var sum = Exact(0)
      for (persona, weight) in variant.weights.enumerated() where weight > 0 {
        guard let each = value(persona) else { continue }
        let count = Int128(weight * homes) * filled
        // Denominators of one kind stay equal, so that the sum does not grow.
        sum = sum.numerator == 0 ? Exact(0, each.denominator) : sum
        sum = sum + Exact(each.numerator * count, each.denominator)
      }
      return Exact(sum.numerator, sum.denominator * Int128(variant.totalWeight) * 10_000)
    }
    func tariff(_ persona: Int, _ form: Leveringsvorm) -> Tariff? {
      plan.tariffs.flatMap { $0[key(persona, form, variant.year)] }
    }
    func isVPT(_ persona: Int) -> Bool {
      personas[persona].choice == .vpt && personas[persona].exclusion == nil
    }
    var outcome = ProviderOutcome()
    outcome.vptHomesTenths = sum(rented) { isVPT($0) ? Exact(10) : nil }.halfUp
    outcome.annuity = plan.investment.perMonth
    outcome.annuityAll =
      Annuity(
        principal: plan.investment.principal * variant.homes, rate: plan.investment.rate,
        years: plan.investment.years
      ).perMonth
    func housing(_ persona: Int) -> Exact? {
      guard isVPT(persona) else { return nil }
      return tariff(persona, .vpt).map { Exact(Int128(($0.nhc + $0.nic) * 365), 12) }
        ?? Exact(Int128((plan.nhc + plan.nic) * 12), 12)
    }
    let housingAll = sum(rented, housing)
    outcome.nhcNic = housingAll.halfUp
    outcome.nhcNicPerClient = mean(variant, housing)?.halfUp ?? 0
    if plan.tariffs != nil {
      let own = sum(rented) { isVPT($0) ? tariff($0, .vpt)?.price : nil }
      let stay = sum(forZZP) { tariff($0, .zzp)?.price }
      outcome.careIncome = ((own * 365 / 12) + (stay * 365 / 12)).halfUp
    }
    outcome.pgbBudget = pgb(variant, sum: { sum(rented, $0) })
    let zzpDay = day(plan.stay?.zzpDay) ?? mean(variant) { tariff($0, .zzp)?.price }
    let ownDay =
      day(plan.stay?.ownDay) ?? mean(variant) { isVPT($0) ? tariff($0, .vpt)?.price : nil }
    if let zzpDay, let ownDay, ownDay.numerator > 0 {
      // Down to whole clients: budget / tariff.
      let numerator = Int128(plan.zzpClients) * zzpDay.numerator * ownDay.denominator
      outcome.clientsServed = Int(numerator / (zzpDay.denominator * ownDay.numerator))
    }
    outcome.rooms = plan.commonRooms.map { rooms in
      cover(
        rooms, variant,
        zzp: mean(variant) { tariff($0, .zzp).map { Exact(Int128($0.nhc)) * 365 / 12 } })
    }
    if let stay = plan.stay {
      outcome.zzpCost = zzpDay.map {
        cost($0, stay.zzpDays, variant, number, residents, own: false)
      }
      outcome.ownCost = ownDay.map { cost($0, stay.ownDays, variant, number, residents, own: true) }
    }
    return outcome
  }

  /// The tariff that a persona asks for.
  package func key(_ persona: Int, _ form: Leveringsvorm, _ year: Int) -> TariffKey {
    let persona = personas[persona]
    guard let profile = Zorgprofiel(persona.household.care.zorgprofiel) else {
      preconditionFailure("a persona has a zorgprofiel that was read")
    }
    return TariffKey(
      year: year, form: form, profile: profile, behandeling: persona.behandeling,
      dagbesteding: persona.dagbesteding)
  }

  private func day(_ cents: Int?) -> Exact? { cents.map { Exact(Int128($0)) } }

  /// The mean over the residents who have the value.
  private func mean(_ variant: ComplexVariant, _ value: (Int) -> Exact?) -> Exact? {
    var sum: Exact?
    var weights = 0
    for (persona, weight) in variant.weights.enumerated() where weight > 0 {
      guard let each = value(persona) else { continue }
      let part = each * weight
      sum = sum.map { $0 + part } ?? part
      weights += weight
    }
    return sum.map { $0 / weights }
  }

  private func pgb(
    _ variant: ComplexVariant, sum: ((Int) -> Exact?) -> Exact
  ) -> Int? {
    let holders = personas.indices.filter { personas[$0].choice == .pgb }
    guard !holders.isEmpty, let law = variant.pgb else { return nil }
    return sum { persona in
      guard holders.contains(persona),
        let profile = Zorgprofiel(personas[persona].household.care.zorgprofiel)
      else { return nil }
      return law.budget(
        profile, personas[persona].dagbesteding, residents: variant.homes
      ).map { Exact(Int128($0.total)) }
    }.halfUp
  }

  private func cover(
    _ rooms: CommonRooms, _ variant: ComplexVariant, zzp: Exact?
  ) -> RoomsOutcome {
    let filled = Int128(10_000 - variant.vacancy)
    var service: Int128 = 0
    var arrangement: Int128 = 0
    var forZZP = 0
    for unit in variant.units {
      if unit.isForZZP {
        forZZP += unit.number
        continue
      }
      service += Int128(unit.number * unit.ruimten) * filled
      arrangement += Int128(unit.number * unit.arrangement) * filled
    }
    let each = rooms.zzpNHC.map { Exact(Int128($0)) } ?? zzp
    let nhc = each.map { Exact($0.numerator * filled, $0.denominator * 10_000) * forZZP }
    var outcome = RoomsOutcome(
      cost: rooms.cost, service: rooms.serviceIsForThem ? Exact(service, 10_000).halfUp : 0,
      arrangement: Exact(arrangement * Int128(rooms.arrangementShare), 100_000_000).halfUp,
      zzpNHC: nhc?.halfUp ?? 0)
    if let cents = each?.halfUp, cents > 0 {
      outcome.zzpClientsNeeded = max(0, (outcome.short + cents - 1) / cents)
    }
    return outcome
  }

  /// Month amounts become days by 12 / 365.
  private func cost(
    _ care: Exact, _ days: Int, _ variant: ComplexVariant, _ number: Int,
    _ residents: [ResidentOutcome], own: Bool
  ) -> PublicCost {
    var toeslag = Exact(0)
    var contribution = Exact(0)
    var weights = 0
    for (persona, weight) in variant.weights.enumerated() where personas[persona].exclusion == nil {
      for (place, unit) in variant.units.enumerated() where !unit.isForZZP {
        let cell = residents[persona].cells[number][place]
        let facts = residents[persona].facts(of: cell)
        let count = weight * unit.number
        weights += count
        if own { toeslag = toeslag + Exact(Int128(cell.huurtoeslag * count)) }
        let due = own ? facts.eigenBijdrage ?? 0 : facts.zzpEigenBijdrage
        contribution = contribution + Exact(Int128(due * count))
      }
    }
    if weights > 0 {
      toeslag = toeslag * 12 / (365 * weights)
      contribution = contribution * 12 / (365 * weights)
    }
    // The two with the same denominator first, so that it does not grow.
    let net = care + (toeslag - contribution)
    return PublicCost(
      care: care.halfUp, huurtoeslag: toeslag.halfUp, eigenBijdrage: contribution.halfUp,
      net: net.halfUp, days: days, stayCare: (care * days).halfUp, stayNet: (net * days).halfUp)
  }
}
