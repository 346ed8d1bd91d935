extension Complex {
  /// The provider's side of a variant, of whoever is placed.
  ///
  /// - Unit: cents; days become months by 365 / 12.
  /// - Rounding: half-up to cents at the end, none inside.
  /// - Leaves out: MPT and PGB tariffs by the hour, treatment apart.
  func provider(
    _ plan: ProviderPlan, _ number: Int, _ residents: [ResidentOutcome], _ occupancy: Occupancy
  ) -> ProviderOutcome {
    let variant = variants[number]
    func isRented(_ unit: Int) -> Bool { !variant.units[unit].isForZZP }
    func tariff(_ persona: Int, _ form: Leveringsvorm) -> Tariff? {
      plan.tariffs.flatMap { $0[key(persona, form, variant.year)] }
    }
    var outcome = ProviderOutcome()
    outcome.vptHomesTenths =
      occupancy.sum { isRented($1) && isVPT($0) ? Exact(10) : nil }.halfUp
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
    outcome.nhcNic = occupancy.sum { isRented($1) ? housing($0) : nil }.halfUp
    outcome.nhcNicPerClient = mean(variant, housing)?.halfUp ?? 0
    if plan.tariffs != nil {
      let own = occupancy.sum { isRented($1) && isVPT($0) ? tariff($0, .vpt)?.price : nil }
      let stay = occupancy.sum { isRented($1) ? nil : tariff($0, .zzp)?.price }
      outcome.careIncome = ((own * 365 / 12) + (stay * 365 / 12)).halfUp
    }
    outcome.pgbBudget = pgb(variant, occupancy)
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
        rooms, variant, occupancy,
        zzp: mean(variant) { tariff($0, .zzp).map { Exact(Int128($0.nhc)) * 365 / 12 } })
    }
    if let stay = plan.stay {
      outcome.zzpCost = zzpDay.map {
        cost($0, stay.zzpDays, number, residents, occupancy, own: false)
      }
      outcome.ownCost = ownDay.map {
        cost($0, stay.ownDays, number, residents, occupancy, own: true)
      }
    }
    outcome.results = providerResults(plan, variant, occupancy)
    return outcome
  }

  func isVPT(_ persona: Int) -> Bool {
    personas[persona].choice == .vpt && personas[persona].exclusion == nil
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

  private func pgb(_ variant: ComplexVariant, _ occupancy: Occupancy) -> Int? {
    let holders = personas.indices.filter { personas[$0].choice == .pgb }
    guard !holders.isEmpty, let law = variant.pgb else { return nil }
    return occupancy.sum { persona, unit in
      guard !variant.units[unit].isForZZP, holders.contains(persona),
        let profile = Zorgprofiel(personas[persona].household.care.zorgprofiel)
      else { return nil }
      return law.budget(
        profile, personas[persona].dagbesteding, residents: variant.homes
      ).map { Exact(Int128($0.total)) }
    }.halfUp
  }

  private func cover(
    _ rooms: CommonRooms, _ variant: ComplexVariant, _ occupancy: Occupancy, zzp: Exact?
  ) -> RoomsOutcome {
    func rented(_ amount: (UnitType) -> Int) -> Exact {
      occupancy.sum { _, unit in
        let unit = variant.units[unit]
        return unit.isForZZP ? nil : Exact(Int128(amount(unit)))
      }
    }
    let each = rooms.zzpNHC.map { Exact(Int128($0)) } ?? zzp
    let nhc = each.map { each in occupancy.sum { variant.units[$1].isForZZP ? each : nil } }
    let arrangement = rented(\.arrangement) * rooms.arrangementShare / 10_000
    var outcome = RoomsOutcome(
      cost: rooms.cost + rooms.investmentPerMonth, investment: rooms.investmentPerMonth,
      service: rooms.serviceIsForThem ? rented(\.ruimten).halfUp : 0,
      arrangement: arrangement.halfUp, zzpNHC: nhc?.halfUp ?? 0)
    if let cents = each?.halfUp, cents > 0 {
      outcome.zzpClientsNeeded = max(0, (outcome.short + cents - 1) / cents)
    }
    return outcome
  }

  /// The mean over whoever rents; month amounts become days by 12 / 365.
  private func cost(
    _ care: Exact, _ days: Int, _ number: Int, _ residents: [ResidentOutcome],
    _ occupancy: Occupancy, own: Bool
  ) -> PublicCost {
    let units = variants[number].units
    func mean(_ cents: (Cell, ResidentFacts) -> Int) -> Exact {
      let month = occupancy.mean { persona, unit -> Exact? in
        guard !units[unit].isForZZP else { return nil }
        let cell = residents[persona].cells[number][unit]
        return Exact(Int128(cents(cell, residents[persona].facts(of: cell))))
      }
      return month.map { $0 * 12 / 365 } ?? Exact(0)
    }
    let toeslag = own ? mean { cell, _ in cell.huurtoeslag } : Exact(0)
    let contribution = mean { own ? $1.eigenBijdrage ?? 0 : $1.zzpEigenBijdrage }
    // The two with the same denominator first, so that it does not grow.
    let net = care + (toeslag - contribution)
    return PublicCost(
      care: care.halfUp, huurtoeslag: toeslag.halfUp, eigenBijdrage: contribution.halfUp,
      net: net.halfUp, days: days, stayCare: (care * days).halfUp, stayNet: (net * days).halfUp)
  }
}
