/// The huurtoeslag of a column, with its working at the end of the year.
struct HuurtoeslagYear<L: Lane>: Sendable {
  let working: HuurtoeslagWorking<L>
  let awarded: YearAmount<L>
  let rekeninkomen: YearAmount<L>
}

extension HouseholdPlan {
  /// The budgets of all columns, in their order.
  @inline(__always)
  func run<L: Lane, Sink: LineSink<L>>(
    _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) where L.Uniform == U {
    // Columns with the same benefits share incomes, tax and toeslagen.
    let first = common(columns[0].benefits, load)
    for index in columns.indices {
      let column = columns[index]
      let own = column.benefits == columns[0].benefits
      sink.begin(index)
      year(column, own ? first : common(column.benefits, load), load, &sink)
      sink.end()
    }
  }

  /// The budget of one column, line by line; returns the huurtoeslag where somebody rents.
  @inline(__always) @discardableResult
  func year<L: Lane, Sink: LineSink<L>>(
    _ plan: ColumnPlan<U>, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> HuurtoeslagYear<L>? where L.Uniform == U {
    let benefits = benefits[plan.benefits]
    put(0, common.incomes.first, benefits.year.persons.first, load, &sink)
    if let second = common.incomes.second, let plan = benefits.year.persons.second {
      put(1, second, plan, load, &sink)
    }
    sink.add(.zorgtoeslag, common.zorgtoeslag.paid, on: zorgtoeslagMonths)

    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot)) }
    let huurtoeslag =
      plan.rent.tenancies.isEmpty ? nil : huurtoeslag(plan.rent, common, load, &sink)
    for home in plan.rent.homes.indices where !plan.rent.homes[home].isEmpty {
      let presence = plan.rent.homes[home]
      sink.add(.kaleHuur, month(AmountSlot.kaleHuur.of(home: home)), on: presence)
      sink.add(
        .servicekostenSubsidiabel, SubsidisableServicekosten(home: home, load).sum, on: presence)
      sink.add(.servicekostenOverig, month(AmountSlot.serviceOverig.of(home: home)), on: presence)
      sink.add(.arrangement, month(AmountSlot.arrangement.of(home: home)), on: presence)
    }
    for index in plan.costs.indices {
      let line = BudgetLine.livingCosts[index]
      for cost in plan.costs[index].stated {
        sink.add(line, month(cost.slot).times(cost.times), on: cost.presence)
      }
      if let series = plan.costs[index].assumed { sink.add(line, series: series, when: nil) }
    }
    let law = statutes.eigenBijdrage
    for contribution in plan.contributions {
      let input = input(contribution.kind, common)
      var due = ContributionYear<L>(
        low: .zero, high: .zero, nihil: nihil(contribution, input, common),
        schedule: contribution.schedule, law: law)
      let kind = contribution.kind
      if contribution.unknown {
        // MPT of few hours asks for no data.
        let fewHours = kind.form == .mpt && kind.mptAtMost20Hours
        due.low = fewHours ? law.minimum(kind.form) : law.unknown(kind.form, high: false)
        due.high = law.unknown(kind.form, high: true)
      } else {
        if contribution.schedule.needsLow { due.low = low(contribution, input, common, load) }
        if contribution.schedule.needsHigh { due.high = high(contribution, input, common) }
      }
      sink.add(.eigenBijdrage, due)
    }
    return huurtoeslag
  }

  /// The low contribution, on request over the income of the year itself.
  @inline(__always)
  private func low<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>,
    _ load: (AmountSlot) -> L
  ) -> MonthAmount<L> where L.Uniform == U {
    let law = statutes.eigenBijdrage
    let few = plan.kind.mptAtMost20Hours
    let usual = law.lage(input, plan.kind.form, mptAtMost20Hours: few)
    guard household.switches.eigenBijdrage.peiljaarverlegging else { return usual.month }
    let moved = law.lage(
      self.inputNow(plan.kind, input, common), plan.kind.form, mptAtMost20Hours: few)
    let bijstand = household.persons.contains { $0.bijstand != nil }
    return moved.month.when(
      law.verlegd(usual, now: moved, bijstand: bijstand), otherwise: usual.month)
  }

  /// The high contribution, on request over the income of the year itself.
  @inline(__always)
  private func high<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> MonthAmount<L> where L.Uniform == U {
    let law = statutes.eigenBijdrage
    let switches = household.switches.eigenBijdrage
    let usual = law.hoge(input, switches)
    guard switches.peiljaarverlegging, let own = statutes.eigenBijdrageVerlegd else {
      return usual.month
    }
    let moved = own.hoge(inputNow(plan.kind, input, common), switches).month
    let net = common.net(of: plan.kind.payers)
    let allowed = law.verlegd(usual, net: net, own: own, persons: input.persons.count)
    // Nobody asks for a contribution that is higher.
    return least(moved, usual.month).when(allowed, otherwise: usual.month)
  }

  /// Income of a person and what comes off it before it is net.
  @inline(__always)
  private func put<L: Lane, Sink: LineSink<L>>(
    _ index: Int, _ income: IncomeYear<L>, _ plan: IncomePlan<U>, _ load: (AmountSlot) -> L,
    _ sink: inout Sink
  ) where L.Uniform == U {
    let person = household.person(index)
    sink.add(.inkomenBruto, series: plan.gross, when: nil)
    sink.add(.loonheffing, series: plan.loonheffing, when: nil)
    sink.add(.zvwBijdrage, series: plan.zvw, when: nil)
    sink.add(.tegemoetkoming, series: plan.untaxed, when: nil)
    if let bijstand = income.bijstand {
      for (month, paid) in zip(everyMonth, bijstand.paid) {
        sink.add(
          .inkomenBruto, paid.when(income.bijstandGranted), on: Presence(months: [month]))
      }
    }
    for run in income.toeslag {
      sink.add(.inkomenBruto, run.toeslag, on: Presence(months: run.months))
      sink.add(.loonheffing, run.loonheffing, on: Presence(months: run.months))
    }
    if person.hasPension { sink.add(.inkomenBruto, spread: income.pension) }
    if person.hasWages { sink.add(.inkomenBruto, spread: income.wages) }
    if person.hasAnw { sink.add(.inkomenBruto, spread: income.anw) }
    if person.hasOverigOnbelast {
      let slot = AmountSlot.overigOnbelast.of(person: index)
      sink.add(.overigOnbelast, Amount(cents: load(slot)), on: .wholeYear)
    }
    if person.hasWIA {
      if let end = income.wiaEnd, let days = plan.wiaEnd {
        sink.add(.inkomenBruto, end.month, on: days.paid)
        sink.add(.loonheffing, end.loonheffing, on: days.whole)
        for part in days.paid.parts {
          sink.add(.loonheffing, once: end.lastLoonheffing.inYear(months: 1), month: part.month)
        }
      } else {
        sink.add(.inkomenBruto, spread: income.wia)
      }
    }
    sink.add(.inkomenBruto, once: income.holiday.inYear(months: 1), month: 5)
    sink.add(.loonheffing, once: income.holidayLoonheffing.inYear(months: 1), month: 5)
    if let months = plan.taxMonths {
      sink.add(.loonheffing, income.loonheffingBelow, on: months.below)
      sink.add(.loonheffing, income.loonheffing, on: months.since)
    } else {
      sink.add(.loonheffing, income.loonheffing, on: .wholeYear)
    }
    sink.add(.zvwBijdrage, income.zvw, on: .wholeYear)
    sink.add(.aanslag, once: income.collected, month: 12)
  }

  /// The huurtoeslag over the months in which there can be a right, stretch by stretch.
  @inline(__always)
  func huurtoeslag<L: Lane, Sink: LineSink<L>>(
    _ rent: RentPlan, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> HuurtoeslagYear<L> where L.Uniform == U {
    let law = statutes.huurtoeslag
    let last = rent.tenancies[rent.tenancies.count - 1]
    let final = last.working(law, common, load)
    var exact = final.month.inYear(months: last.months.count)
    let earlier = rent.tenancies.dropLast()
    for tenancy in earlier {
      exact =
        exact
        + tenancy.working(law, common, load).month.inYear(months: tenancy.months.count)
    }
    let awarded = law.award(exact)
    for tenancy in earlier {
      sink.add(
        .huurtoeslag,
        law.payment(tenancy.working(law, common, load).month, awarded: awarded),
        on: Presence(months: tenancy.months))
    }
    sink.add(
      .huurtoeslag, law.payment(final.month, awarded: awarded), on: Presence(months: last.months))
    return HuurtoeslagYear(
      working: final, awarded: awarded, rekeninkomen: last.rekeninkomen(common))
  }

  /// Where the income is so low that no contribution is due: Blz artikel 3.3.2.2 lid 9 onder a.
  @inline(__always)
  private func nihil<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> HalfYears<L.Mask>? where L.Uniform == U {
    guard let limits = plan.nihil else { return nil }
    let income =
      household.switches.nihilIncome == .current
      ? common.taxable(of: plan.kind.payers) : input.persons.sum(\.income, +)
    let month = income.perMonth
    func below(_ limit: MonthAmount<U>) -> L.Mask {
      month .<= MonthAmount<L>(lifting: limit).exact
    }
    return limits.map(below)
  }
}
