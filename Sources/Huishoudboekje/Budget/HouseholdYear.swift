/// Receives the lines of a budget; a sweep keeps a few averages, a table keeps all months.
protocol LineSink<L> {
  associatedtype L: Lane
  mutating func begin(_ form: Int)
  /// Benefits and default costs: the same for a whole block, but for a condition on amounts.
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?)
  /// An amount that returns in these months.
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, months: [Int])
  /// A year amount in twelve payments that differ by at most a cent.
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>)
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int)
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>)
  /// All lines of the form are in.
  mutating func end()
}

/// Incomes, toeslagen and what the eigen bijdrage rests on, with the working of each law.
struct CommonYear<L: Lane>: Sendable {
  var income: IncomeYear<L>
  var zorgtoeslag: ZorgtoeslagWorking<L>
  var contribution: EigenBijdrageInput<L>
}

/// The working of the laws that depend on the form.
struct FormYear<L: Lane>: Sendable {
  var common: CommonYear<L>
  /// At the end of the year.
  var huurtoeslag: HuurtoeslagWorking<L>?
  var huurtoeslagAwarded: YearAmount<L>
  var lage: LageBijdrageWorking<L>?
  var hoge: HogeBijdrageWorking<L>?
}

extension HouseholdPlan {
  /// The budgets of all forms, in their order.
  @inline(__always)
  func run<L: Lane, Sink: LineSink<L>>(
    _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) where L.Uniform == U {
    // Forms with the same benefits share incomes, tax and toeslagen.
    let first = common(forms[0].benefits, load)
    for index in forms.indices {
      let own = forms[index].benefits == forms[0].benefits
      sink.begin(index)
      _ = form(
        forms[index], own ? first : common(forms[index].benefits, load), load, &sink)
      sink.end()
    }
  }

  /// Incomes, tax, toetsingsinkomen, zorgtoeslag and what the eigen bijdrage rests on.
  ///
  /// The order of the laws: incomes, tax and Zvw, toetsingsinkomen, toeslagen, eigen bijdrage.
  @inline(__always)
  func common<L: Lane>(
    _ benefits: Int, _ load: (AmountSlot) -> L
  ) -> CommonYear<L> where L.Uniform == U {
    let stated = household.amounts
    func year(_ slot: AmountSlot) -> YearAmount<L> { Amount(cents: load(slot)) }
    func wealth(_ slot: AmountSlot, orElse other: AmountSlot) -> Wealth<L> {
      Amount(cents: load(stated.has(slot) ? slot : other))
    }
    var amounts = IncomeAmounts<L>(
      pension: year(.pension), wia: year(.wia), wages: year(.wages),
      assets: Assets(
        bank: Amount(cents: load(.bank)), other: Amount(cents: load(.otherAssets)),
        debts: Amount(cents: load(.debts))),
      actualReturn: stated.has(.actualReturn) ? year(.actualReturn) : nil)
    let settlement = household.switches.settlement
    let income = incomeYear(
      statutes.current, household.person, self.benefits[benefits].year, settlement: settlement,
      amounts)
    amounts.assets = Assets(
      bank: wealth(.peiljaarBank, orElse: .bank),
      other: wealth(.peiljaarOtherAssets, orElse: .otherAssets),
      debts: wealth(.peiljaarDebts, orElse: .debts))
    amounts.actualReturn = nil
    let peiljaar = incomeYear(
      statutes.peiljaar, household.person, self.benefits[benefits].peiljaar,
      settlement: settlement, amounts)
    let toeslag = statutes.zorgtoeslag.working(
      toetsingsinkomen: income.toetsingsinkomen, wealth: income.box3.rendementsgrondslag,
      partner: false, months: zorgtoeslagMonths.count, drempel: household.switches.drempel)
    return CommonYear(
      income: income, zorgtoeslag: toeslag,
      contribution: contribution(income, peiljaar, load))
  }

  /// What the eigen bijdrage knows of the peiljaar: stated, or by the laws of that year.
  @inline(__always)
  private func contribution<L: Lane>(
    _ now: IncomeYear<L>, _ peiljaar: IncomeYear<L>, _ load: (AmountSlot) -> L
  ) -> EigenBijdrageInput<L> where L.Uniform == U {
    let stated = household.amounts
    let person = household.person
    var income = peiljaar.inkomensgegeven
    var test = peiljaar.toetsingsinkomen
    var tax = peiljaar.tax
    var bijdrageInkomen = peiljaar.bijdrageInkomen
    if stated.has(.peiljaarIncome) {
      income = Amount(cents: load(.peiljaarIncome))
      test = income.downToEuro("Awir artikel 8")
      // A stated income is a verzamelinkomen: what box 3 does not explain is box 1.
      let box1 = (income - peiljaar.box3.benefit).atLeastZero
      let law = statutes.peiljaar
      let aanslag = law.inkomstenbelasting.aanslag(
        box1: box1, box3Benefit: peiljaar.box3.benefit, box3Tax: peiljaar.box3.tax,
        person.taxGroup(law),
        Kortingen(
          alleenstaandeouderen: person.aow?.kind == .single,
          jonggehandicapten: person.wajong != nil))
      tax = aanslag.due
      bijdrageInkomen = least(bijdrageInkomen, income)
    } else if firstIncome {
      // The first income year and the next: the income of T minus its tax (Blz artikel 3.3.2.5).
      income = (now.inkomensgegeven - now.tax).atLeastZero
      tax = .zero
    }
    if stated.has(.peiljaarTax) { tax = Amount(cents: load(.peiljaarTax)) }
    let entitled: L.Mask
    switch zorgtoeslagInPeiljaar {
    case .stated(let value): entitled = L.Mask(all: value)
    case .assumed: entitled = L.Mask(all: true)
    case .byLaw(let law):
      let award = law.working(
        toetsingsinkomen: test, wealth: peiljaar.box3.rendementsgrondslag, partner: false,
        drempel: household.switches.drempel)
      let granted = award.awarded .> YearAmount.zero
      entitled = granted
    }
    return EigenBijdrageInput(
      persons: OneOrTwo(
        EigenBijdragePerson(
          income: income, bijdrageInkomen: hasAOWAge ? nil : bijdrageInkomen, aow: hasAOWAge)),
      tax: tax, rendementsgrondslag: peiljaar.box3.rendementsgrondslag,
      grondslagSparen: peiljaar.box3.grondslag, compensatie: nil,
      zorgtoeslagInPeiljaar: entitled, netLabour: now.netLabour)
  }

  /// The budget of one form, line by line.
  @inline(__always)
  func form<L: Lane, Sink: LineSink<L>>(
    _ plan: FormPlan<U>, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> FormYear<L> where L.Uniform == U {
    put(common.income, benefits[plan.benefits].year, &sink)
    sink.add(.zorgtoeslag, common.zorgtoeslag.paid, months: zorgtoeslagMonths)

    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot)) }
    var result = FormYear<L>(
      common: common, huurtoeslag: nil, huurtoeslagAwarded: .zero, lage: nil, hoge: nil)
    if plan.form.livesAtHome {
      let service = SubsidisableServicekosten(
        energie: month(.serviceEnergie), schoonmaak: month(.serviceSchoonmaak),
        huismeester: month(.serviceHuismeester), ruimten: month(.serviceRuimten))
      let kaleHuur = month(.kaleHuur)
      (result.huurtoeslag, result.huurtoeslagAwarded) = huurtoeslag(
        kaleHuur, service, common.income, &sink)
      sink.add(.kaleHuur, kaleHuur, months: Self.allMonths)
      sink.add(.servicekostenSubsidiabel, service.sum, months: Self.allMonths)
      sink.add(.servicekostenOverig, month(.serviceOverig), months: Self.allMonths)
      sink.add(.arrangement, month(.arrangement), months: Self.allMonths)
    }
    for index in plan.costs.indices {
      let line = BudgetLine.livingCosts[index]
      switch plan.costs[index] {
      case .nothing: break
      case .stated(let slot): sink.add(line, month(slot), months: Self.allMonths)
      case .assumed(let series): sink.add(line, series: series, when: nil)
      }
    }
    let law = statutes.eigenBijdrage
    var due = ContributionYear<L>(
      low: .zero, high: .zero, nihil: nihil(plan, common), schedule: plan.schedule, law: law)
    if plan.schedule.needsLow {
      let lage = law.lage(
        common.contribution, plan.form, mptAtMost20Hours: household.care.mptAtMost20Hours)
      due.low = lage.month
      result.lage = lage
    }
    if plan.schedule.needsHigh {
      let hoge = law.hoge(common.contribution, household.switches.eigenBijdrage)
      due.high = hoge.month
      result.hoge = hoge
    }
    sink.add(.eigenBijdrage, due)
    return result
  }

  /// Income and what comes off it before it is net.
  @inline(__always)
  private func put<L: Lane, Sink: LineSink<L>>(
    _ income: IncomeYear<L>, _ plan: IncomePlan<U>, _ sink: inout Sink
  ) where L.Uniform == U {
    let person = household.person
    sink.add(.inkomenBruto, series: plan.gross, when: nil)
    sink.add(.loonheffing, series: plan.loonheffing, when: nil)
    sink.add(.zvwBijdrage, series: plan.zvw, when: nil)
    sink.add(.tegemoetkoming, series: plan.untaxed, when: nil)
    if let bijstand = plan.bijstand {
      sink.add(.inkomenBruto, series: bijstand.paid, when: income.bijstandGranted)
    }
    if person.hasPension { sink.add(.inkomenBruto, spread: income.pension) }
    if person.hasWages { sink.add(.inkomenBruto, spread: income.wages) }
    if person.hasWIA {
      sink.add(.inkomenBruto, spread: income.wia)
      sink.add(.inkomenBruto, once: income.wiaHoliday.inYear(months: 1), month: 5)
      sink.add(.loonheffing, once: income.holidayLoonheffing.inYear(months: 1), month: 5)
    }
    sink.add(.loonheffing, income.loonheffing, months: Self.allMonths)
    sink.add(.zvwBijdrage, income.zvw, months: Self.allMonths)
    sink.add(.aanslag, once: income.collected, month: 12)
  }

  /// The huurtoeslag over the months in which there can be a right, young months and others.
  @inline(__always)
  private func huurtoeslag<L: Lane, Sink: LineSink<L>>(
    _ kaleHuur: MonthAmount<L>, _ service: SubsidisableServicekosten<L>, _ income: IncomeYear<L>,
    _ sink: inout Sink
  ) -> (HuurtoeslagWorking<L>, YearAmount<L>) {
    let law = statutes.huurtoeslag
    func working(_ segment: RentSegment) -> HuurtoeslagWorking<L> {
      law.working(
        kaleHuur: kaleHuur, servicekosten: service, rekeninkomen: income.toetsingsinkomen,
        wealth: income.box3.rendementsgrondslag, segment.household)
    }
    let last = working(rent.last)
    var exact = last.month.inYear(months: rent.last.months.count)
    guard let earlier = rent.earlier else {
      let awarded = law.award(exact)
      sink.add(
        .huurtoeslag, law.payment(last.month, awarded: awarded), months: rent.last.months)
      return (last, awarded)
    }
    let before = working(earlier)
    exact = exact + before.month.inYear(months: earlier.months.count)
    let awarded = law.award(exact)
    sink.add(.huurtoeslag, law.payment(before.month, awarded: awarded), months: earlier.months)
    sink.add(.huurtoeslag, law.payment(last.month, awarded: awarded), months: rent.last.months)
    return (last, awarded)
  }

  /// Where the income is so low that no contribution is due: Blz artikel 3.3.2.2 lid 9 onder a.
  @inline(__always)
  private func nihil<L: Lane>(
    _ plan: FormPlan<U>, _ common: CommonYear<L>
  ) -> (first: L.Mask, second: L.Mask)? where L.Uniform == U {
    guard let limits = plan.nihil else { return nil }
    let income =
      household.switches.nihilIncome == .current
      ? common.income.taxable : common.contribution.persons.first.income
    let month = income.perMonth
    func below(_ limit: MonthAmount<U>) -> L.Mask {
      month .<= MonthAmount<L>(lifting: limit).exact
    }
    return (below(limits.first), below(limits.second))
  }
}
