/// Receives the lines of a budget; a sweep keeps a few averages, a table keeps all months.
protocol LineSink<L> {
  associatedtype L: Lane
  mutating func begin(_ column: Int)
  /// Benefits and default costs: the same for a whole block, but for a condition on amounts.
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?)
  /// An amount that returns in these months.
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, months: [Int])
  /// A year amount in twelve payments that differ by at most a cent.
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>)
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int)
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>)
  /// All lines of the column are in.
  mutating func end()
}

/// The working of the laws that depend on the column.
struct ColumnYear<L: Lane>: Sendable {
  var common: CommonYear<L>
  /// At the end of the year, with the income and the persons that count for it.
  var huurtoeslag: HuurtoeslagWorking<L>?
  var huurtoeslagAwarded: YearAmount<L> = .zero
  var rekeninkomen: YearAmount<L> = .zero
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
      _ = year(column, own ? first : common(column.benefits, load), load, &sink)
      sink.end()
    }
  }

  /// The budget of one column, line by line.
  @inline(__always)
  func year<L: Lane, Sink: LineSink<L>>(
    _ plan: ColumnPlan<U>, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> ColumnYear<L> where L.Uniform == U {
    let benefits = benefits[plan.benefits]
    put(0, common.incomes.first, benefits.year.first, &sink)
    if let second = common.incomes.second, let plan = benefits.year.second {
      put(1, second, plan, &sink)
    }
    sink.add(.zorgtoeslag, common.zorgtoeslag.paid, months: zorgtoeslagMonths)

    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot)) }
    var result = ColumnYear<L>(common: common)
    if let rent = plan.rent {
      let service = SubsidisableServicekosten(
        energie: month(.serviceEnergie), schoonmaak: month(.serviceSchoonmaak),
        huismeester: month(.serviceHuismeester), ruimten: month(.serviceRuimten))
      let kaleHuur = month(.kaleHuur)
      huurtoeslag(rent, kaleHuur, service, &result, &sink)
      sink.add(.kaleHuur, kaleHuur, months: Self.allMonths)
      sink.add(.servicekostenSubsidiabel, service.sum, months: Self.allMonths)
      sink.add(.servicekostenOverig, month(.serviceOverig), months: Self.allMonths)
      sink.add(.arrangement, month(.arrangement), months: Self.allMonths)
    }
    for index in plan.costs.indices {
      let line = BudgetLine.livingCosts[index]
      if let slot = plan.costs[index].stated {
        sink.add(line, month(slot).times(plan.costs[index].times), months: Self.allMonths)
      }
      if let series = plan.costs[index].assumed { sink.add(line, series: series, when: nil) }
    }
    let law = statutes.eigenBijdrage
    for contribution in plan.contributions {
      let input = input(contribution.kind, common)
      var due = ContributionYear<L>(
        low: .zero, high: .zero, nihil: nihil(contribution, input, common),
        schedule: contribution.schedule, law: law)
      if contribution.schedule.needsLow {
        let few = contribution.mptAtMost20Hours
        due.low = law.lage(input, contribution.kind.form, mptAtMost20Hours: few).month
      }
      if contribution.schedule.needsHigh {
        due.high = law.hoge(input, household.switches.eigenBijdrage).month
      }
      sink.add(.eigenBijdrage, due)
    }
    return result
  }

  /// Income of a person and what comes off it before it is net.
  @inline(__always)
  private func put<L: Lane, Sink: LineSink<L>>(
    _ index: Int, _ income: IncomeYear<L>, _ plan: IncomePlan<U>, _ sink: inout Sink
  ) where L.Uniform == U {
    let person = index == 0 ? household.person : household.partner?.person ?? household.person
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
    _ rent: RentPlan, _ kaleHuur: MonthAmount<L>, _ service: SubsidisableServicekosten<L>,
    _ result: inout ColumnYear<L>, _ sink: inout Sink
  ) where L.Uniform == U {
    let law = statutes.huurtoeslag
    let common = result.common
    // Who is registered at the home counts; a partner who stays elsewhere does not.
    let incomes = common.incomes
    let income: YearAmount<L>
    let wealth: Wealth<L>
    switch rent.tenants {
    case .both:
      income = incomes.sum(\.toetsingsinkomen, +)
      wealth = common.box3.rendementsgrondslag
    case .one(let index):
      income = (index == 0 ? incomes.first : incomes.second ?? incomes.first).toetsingsinkomen
      wealth = common.ownWealth(index)
    }
    func working(_ segment: RentSegment) -> HuurtoeslagWorking<L> {
      law.working(
        kaleHuur: kaleHuur, servicekosten: service, rekeninkomen: income, wealth: wealth,
        segment.household)
    }
    let last = working(rent.last)
    let before = rent.earlier.map(working)
    var exact = last.month.inYear(months: rent.last.months.count)
    if let before, let earlier = rent.earlier {
      exact = exact + before.month.inYear(months: earlier.months.count)
    }
    let awarded = law.award(exact)
    if let before, let earlier = rent.earlier {
      sink.add(.huurtoeslag, law.payment(before.month, awarded: awarded), months: earlier.months)
    }
    sink.add(.huurtoeslag, law.payment(last.month, awarded: awarded), months: rent.last.months)
    result.huurtoeslag = last
    result.huurtoeslagAwarded = awarded
    result.rekeninkomen = income
  }

  /// Where the income is so low that no contribution is due: Blz artikel 3.3.2.2 lid 9 onder a.
  @inline(__always)
  private func nihil<L: Lane>(
    _ plan: ContributionPlan<U>, _ input: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> (first: L.Mask, second: L.Mask)? where L.Uniform == U {
    guard let limits = plan.nihil else { return nil }
    let income =
      household.switches.nihilIncome == .current
      ? common.taxable(of: plan.kind.payers) : input.persons.sum(\.income, +)
    let month = income.perMonth
    func below(_ limit: MonthAmount<U>) -> L.Mask {
      month .<= MonthAmount<L>(lifting: limit).exact
    }
    return (below(limits.first), below(limits.second))
  }
}
