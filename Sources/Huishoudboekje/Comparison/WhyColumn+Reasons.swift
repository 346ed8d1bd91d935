/// What the run did in the column, cause by cause.
extension WhyColumn {
  var contributionReasons: [Reason] {
    let reasons = zip(compared.plan.contributions, contributions).flatMap { plan, due -> [Reason] in
      func reason(_ high: Bool, _ when: Presence) -> Reason? {
        guard !when.isEmpty else { return nil }
        let nihil = due.nihil.map { nihil in
          HalfYear.allCases.filter { nihil[$0] && when.isWithin($0) }
        }
        return .contribution(
          ContributionReason(
            column: label, payer: plan.kind.whose, form: plan.kind.form, high: high,
            because: high ? [] : plan.lowBecause, fewHours: !high && plan.kind.isOfFewHours,
            unknown: plan.unknown, when: when, month: (high ? due.high : due.low).cents,
            nihil: nihil ?? []))
      }
      return [
        reason(false, plan.schedule.presence(high: false, household.year)),
        reason(true, plan.schedule.presence(high: true, household.year)),
      ].compactMap { $0 }
    }
    guard reasons.isEmpty else { return reasons }
    var hasCare = false
    CalendarDate.eachDay(of: household.year) { date in
      hasCare =
        hasCare
        || household.personIndices.contains {
          household.owesContribution($0, in: column, on: date) != nil
        }
    }
    return [.noContribution(column: label, hasCare ? .age : .noCare)]
  }

  /// Who lives in the homes, and when.
  var homeReasons: [Reason] {
    let homes = compared.plan.rent.homes.count
    var found: [(home: Int, persons: [Int], days: [Int])] = []
    CalendarDate.eachDay(of: household.year) { date in
      let persons = household.personIndices.filter {
        household.livesAtHome($0, in: column, on: date)
      }
      let home = household.home(on: date)
      let place =
        found.firstIndex { $0.home == home && $0.persons == persons } ?? found.count
      if place == found.count {
        found.append((home, persons, [Int](repeating: 0, count: 12)))
      }
      found[place].days[date.month - 1] += 1
    }
    guard found.contains(where: { !$0.persons.isEmpty }) else {
      return [
        .home(HomeReason(column: label, home: 0, homes: homes, persons: [], when: .wholeYear))
      ]
    }
    return found.filter { !$0.persons.isEmpty }.map {
      .home(
        HomeReason(
          column: label, home: $0.home, homes: homes, persons: $0.persons,
          when: Presence(year: household.year, days: $0.days)))
    }
  }

  /// Who bears a living cost, person by person; one of the home for all of them.
  func costReason(_ line: BudgetLine) -> Reason {
    let ofTheHome = line.facts.livingCost == .ofTheHome
    var shares: [CostReason.Bearing] = []
    for state in household.livingStates(column) {
      for (person, form) in state.forms.enumerated() {
        guard let form, !ofTheHome || !state.forms[..<person].contains(form) else { continue }
        add(
          CostReason.Bearing(
            whose: ofTheHome ? .together : .person(person), form: form,
            source: source(line, form, person, of: state), when: state.presence), to: &shares)
      }
    }
    return .cost(
      CostReason(
        column: label, line: line, shares: shares,
        amounts: averages(line).map { CostReason.Average(whose: $0.whose, cents: $0.cents) }))
  }

  private func add(_ share: CostReason.Bearing, to shares: inout [CostReason.Bearing]) {
    let place = shares.firstIndex {
      $0.whose == share.whose && $0.form == share.form && $0.source == share.source
    }
    guard let place else { return shares.append(share) }
    shares[place].when = shares[place].when.joining(share.when, household.year)
  }

  private func source(
    _ line: BudgetLine, _ form: LivingForm, _ person: Int, of state: LivingState
  ) -> CostReason.Bearing.Source {
    switch household.bearer(of: line, in: form) {
    case .stated: return .stated
    case .other(let payer): return .other(payer)
    case .client:
      if household.amounts.has(.cost(line)) { return .stated }
      var alone = state.forms.map { _ -> LivingForm? in nil }
      alone[person] = form
      let own: MonthSeries<Int>? = LivingCosts.series(
        line, household.budgetSet, alone, of: state.forms, household, plan.statutes.levenskosten)
      return own == nil ? .noDefault(household.budgetSet) : .defaults(household.budgetSet)
    }
  }

  var remissionReason: Reason? {
    compared.working.kwijtschelding.map {
      .remission(
        column: label, assessment: $0.input.assessment.cents, remitted: $0.working.remitted.cents)
    }
  }

  var huurtoeslagReasons: [Reason] {
    guard let year = compared.working.huurtoeslag else {
      let lived = compared.plan.rent.homes.contains { !$0.isEmpty }
      return [.noHuurtoeslag(column: label, lived ? .nobodyOfAge : .nobodyRents)]
    }
    let request = year.leftOut.firstIndex { $0.isBest }
    let rent = request.map { compared.plan.rentOnRequest[$0].rent } ?? compared.plan.rent
    let (law, facts) = (plan.statutes.huurtoeslag, compared.common.rent)
    return rent.tenancies.map { tenancy in
      let working = tenancy.working(law, facts, load)
      let most =
        tenancy.household.young
        ? law.figures.maximaleHuurgrensJongeren : law.figures.maximaleHuurgrens
      let tenants: [Int]
      switch tenancy.tenants {
      case .one(let index): tenants = [index]
      case .both: tenants = [0, 1]
      }
      return .huurtoeslag(
        HuurtoeslagReason(
          column: label, tenants: tenants, persons: tenancy.household.persons,
          months: tenancy.months, rekenhuur: working.rekenhuur.cents, most: most.cents,
          rekeninkomen: tenancy.rekeninkomen(facts).cents,
          month: law.payment(working.month, awarded: year.awarded).cents,
          refusal: working.refusal(awarded: year.awarded.cents), onRequest: request != nil))
    }
  }

  var zorgtoeslagReasons: [Reason] {
    let year = compared.common.zorgtoeslag
    let onRequest = year.isOnRequest ?? false
    let incomes = compared.common.incomes
    return year.payments.filter { $0.onRequest == onRequest && !$0.months.isEmpty }.map { payment in
      let awarded = year.awarded[payment.person ?? 0].cents
      let refusal: ZorgtoeslagReason.Refusal? =
        payment.month.cents > 0
        ? nil : payment.wealthTooHigh ? .wealth : awarded == 0 ? .below24 : .belowOneEuro
      return .zorgtoeslag(
        ZorgtoeslagReason(
          column: label, whose: payment.person.map { .person($0) } ?? .together,
          months: payment.months.months, month: payment.month.cents,
          toetsingsinkomen: payment.person.map { incomes[$0].value.toetsingsinkomen.cents }
            ?? incomes.sum({ $0.value.toetsingsinkomen.cents }, +),
          refusal: refusal, onRequest: onRequest))
    }
  }
}

extension ContributionKind {
  /// MPT of few hours, for which the least contribution is due.
  var isOfFewHours: Bool { form == .mpt && mptAtMost20Hours }
}

extension ContributionSchedule {
  /// When the low or the high contribution is due.
  func presence(high: Bool, _ year: Int) -> Presence {
    var days = [Int](repeating: 0, count: 12)
    for month in high ? highMonths : lowMonths {
      days[month - 1] = CalendarDate.days(inMonth: month, of: year)
    }
    for part in parts where part.high == high { days[part.month - 1] += part.days }
    return Presence(year: year, days: days)
  }
}

extension Presence {
  /// Some of it lies in a half-year.
  fileprivate func isWithin(_ half: HalfYear) -> Bool {
    (months + parts.map(\.month)).contains { HalfYear(month: $0) == half }
  }
  /// What lies in one of two that have no day in common.
  func joining(_ other: Presence, _ year: Int) -> Presence {
    var days = [Int](repeating: 0, count: 12)
    for presence in [self, other] {
      for month in presence.months {
        days[month - 1] += CalendarDate.days(inMonth: month, of: year)
      }
      for part in presence.parts { days[part.month - 1] += part.days }
    }
    return Presence(year: year, days: days)
  }
}
