/// The working of what only a column has.
struct ColumnYear<L: Lane>: Sendable {
  /// Nil: nobody rents.
  let huurtoeslag: HuurtoeslagYear<L>?
  /// What the kwijtschelding looked at; nil: none is computed.
  let kwijtschelding: (input: KwijtscheldingInput<L>, working: KwijtscheldingWorking<L>)?
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

  /// The budget of one column, line by line; returns the working of what only a column has.
  @inline(__always) @discardableResult
  func year<L: Lane, Sink: LineSink<L>>(
    _ plan: ColumnPlan<U>, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> ColumnYear<L> where L.Uniform == U {
    let benefits = benefits[plan.benefits]
    put(0, common.incomes.first, benefits.year.persons.first, load, &sink)
    if let second = common.incomes.second, let plan = benefits.year.persons.second {
      put(1, second, plan, load, &sink)
    }
    for payment in common.zorgtoeslag.payments {
      sink.add(.zorgtoeslag, payment.month, on: payment.months)
    }

    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot)) }
    let huurtoeslag =
      plan.rent.tenancies.isEmpty
      ? nil : huurtoeslag(plan.rent, plan.rentOnRequest, common, load, &sink)
    for home in plan.rent.paid.indices where !plan.rent.paid[home].isEmpty {
      let presence = plan.rent.paid[home]
      sink.add(.kaleHuur, month(AmountSlot.kaleHuur.of(home: home)), on: presence)
      sink.add(
        .servicekostenSubsidiabel, SubsidisableServicekosten(home: home, load).sum, on: presence)
      sink.add(.servicekostenOverig, month(AmountSlot.serviceOverig.of(home: home)), on: presence)
      let lived = plan.rent.homes[home]
      sink.add(.arrangement, month(AmountSlot.arrangement.of(home: home)), on: lived)
    }
    if let departure = plan.rent.departure {
      for cost in AmountSlot.ofDeparture where household.amounts.has(cost.slot) {
        sink.add(
          .verhuizingEnInrichting, once: Amount(cents: load(cost.slot)),
          month: departure.from.month)
      }
    }
    for index in plan.costs.indices {
      let line = BudgetLine.livingCosts[index]
      for cost in plan.costs[index].stated {
        sink.add(line, month(cost.slot).times(cost.times), on: cost.presence)
      }
      // What is left of local taxes after kwijtschelding follows when all else is known.
      if line == .lokaleLasten && plan.kwijtschelding != nil { continue }
      if let series = plan.costs[index].assumed { sink.add(line, series: series, when: nil) }
    }
    var paidInside = YearAmount<L>.zero
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
        if contribution.schedule.needsLow { due.low = low(contribution, input, common) }
        if contribution.schedule.needsHigh { due.high = high(contribution, input, common) }
      }
      sink.add(.eigenBijdrage, due)
      if plan.kwijtschelding?.inrichtingNorm != nil {
        paidInside = paidInside + due.year(on: contribution.inside)
      }
    }
    guard let remission = plan.kwijtschelding else {
      return ColumnYear(huurtoeslag: huurtoeslag, kwijtschelding: nil)
    }
    let input = kwijtscheldingInput(
      remission, plan, common, huurtoeslag: huurtoeslag?.paid ?? .zero, paidForCare: paidInside,
      load)
    let working = Kwijtschelding(figures: statutes.levenskosten.kwijtschelding).working(input)
    sink.add(
      .lokaleLasten, spread: input.assessment - working.remitted, over: remission.weights)
    return ColumnYear(huurtoeslag: huurtoeslag, kwijtschelding: (input, working))
  }

  /// The low contribution, on request over the income of the year itself.
  @inline(__always)
  private func low<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> MonthAmount<L> where L.Uniform == U {
    guard household.switches.eigenBijdrage.peiljaarverlegging else {
      return statutes.eigenBijdrage.lage(
        input, plan.kind.form, mptAtMost20Hours: plan.kind.mptAtMost20Hours
      ).month
    }
    return asked(lowRequest(plan, input, common))
  }

  /// Nobody asks for a contribution that is higher: with bijstand it may move to a higher income too.
  @inline(__always)
  private func asked<L: Lane>(_ request: RequestToMove<L>) -> MonthAmount<L> {
    least(request.moved, request.usual).when(request.isGranted, otherwise: request.usual)
  }

  /// A contribution over the peiljaar and over the year itself, and where that request is granted.
  typealias RequestToMove<L: Lane> = (
    usual: MonthAmount<L>, moved: MonthAmount<L>, isGranted: L.Mask
  )

  @inline(__always)
  func lowRequest<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> RequestToMove<L> where L.Uniform == U {
    let law = statutes.eigenBijdrage
    let few = plan.kind.mptAtMost20Hours
    let usual = law.lage(input, plan.kind.form, mptAtMost20Hours: few)
    let moved = law.lage(
      self.inputNow(plan.kind, input, common), plan.kind.form, mptAtMost20Hours: few)
    let bijstand = household.persons.contains { $0.bijstand != nil }
    return (usual.month, moved.month, law.verlegd(usual, now: moved, bijstand: bijstand))
  }

  /// The high contribution, on request over the income of the year itself.
  @inline(__always)
  private func high<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> MonthAmount<L> where L.Uniform == U {
    let law = statutes.eigenBijdrage
    let switches = household.switches.eigenBijdrage
    if let first = statutes.eigenBijdrageVerlegd,
      plan.kind.indices.contains(where: { firstIncome[$0] == .yearItself })
    {
      // The deductions are those of the year too: Blz artikel 3.3.2.6.
      var input = input
      let entitled =
        (common.zorgtoeslag(of: plan.kind.payers) .> YearAmount.zero)
        .& L.Mask(all: isAdultOn1January)
      input.zorgtoeslagInPeiljaar = entitled
      return first.hoge(input, switches).month
    }
    guard switches.peiljaarverlegging, let request = highRequest(plan, input, common) else {
      return law.hoge(input, switches).month
    }
    return asked(request)
  }

  /// Nil where the amounts of the year itself are not known.
  @inline(__always)
  func highRequest<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> RequestToMove<L>? where L.Uniform == U {
    guard let own = statutes.eigenBijdrageVerlegd else { return nil }
    let law = statutes.eigenBijdrage
    let switches = household.switches.eigenBijdrage
    let usual = law.hoge(input, switches)
    let moved = own.hoge(inputNow(plan.kind, input, common), switches).month
    let net = common.net(of: plan.kind.payers)
    let allowed = law.verlegd(usual, net: net, own: own, persons: input.persons.count)
    return (usual.month, moved, allowed)
  }

  /// Somebody is of age from the first day of the year on.
  private var isAdultOn1January: Bool {
    household.persons.contains { $0.birthDate.age(on: CalendarDate(household.year, 1)) >= 18 }
  }

  /// Where the income is so low that no contribution is due, boxes 1 and 3 together.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 9 onder a; income is the inkomensgegeven (artikel 3.3.1.1).
  @inline(__always)
  func nihil<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> HalfYears<L.Mask>? where L.Uniform == U {
    guard let limits = plan.nihil else { return nil }
    let income =
      household.switches.nihilIncome == .current
      ? common.inkomensgegeven(of: plan.kind.payers) : input.persons.sum(\.income, +)
    let month = income.perMonth
    func below(_ limit: MonthAmount<U>) -> L.Mask {
      month .<= MonthAmount<L>(lifting: limit).exact
    }
    return limits.map(below)
  }
}
