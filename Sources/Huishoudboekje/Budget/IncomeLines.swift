extension HouseholdPlan {
  /// Income of a person and what comes off it before it is net; of a partner the days together.
  @inline(__always)
  func put<L: Lane, Sink: LineSink<L>>(
    _ index: Int, _ income: Shared<IncomeYear<L>>, _ plan: Shared<IncomePlan<U>>,
    _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) where L.Uniform == U {
    let person = plan.value.payroll.person
    let within = household.daysTogether(of: index)
    func add(_ line: BudgetLine, series: MonthSeries<U>) {
      sink.add(line, series: within.map { series.over($0) } ?? series, when: nil)
    }
    func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
      sink.add(line, amount, on: within.map { $0.meeting(presence) } ?? presence)
    }
    func add(_ line: BudgetLine, spread year: YearAmount<L>) {
      if let within {
        sink.add(line, year.perMonth.toCents("by calendar days"), on: within)
      } else {
        sink.add(line, spread: year)
      }
    }
    // A payment falls to the household while the person still belongs to it at the end of the month.
    func add(_ line: BudgetLine, once amount: YearAmount<L>, month: Int) {
      if within?.months.contains(month) ?? true { sink.add(line, once: amount, month: month) }
    }
    add(.inkomenBruto, series: plan.value.gross)
    add(.loonheffing, series: plan.value.loonheffing)
    add(.zvwBijdrage, series: plan.value.zvw)
    add(.tegemoetkoming, series: plan.value.untaxed)
    if let bijstand = income.value.bijstand {
      for (month, paid) in zip(everyMonth, bijstand.paid) {
        add(.inkomenBruto, paid.when(income.value.bijstandGranted), on: Presence(months: [month]))
      }
    }
    for run in income.value.toeslag {
      add(.inkomenBruto, run.toeslag, on: Presence(months: run.months))
      add(.loonheffing, run.loonheffing, on: Presence(months: run.months))
    }
    let lifetime = plan.value.lifetime ?? .wholeYear
    if let ended = income.value.ended {
      add(.inkomenBruto, ended.month, on: lifetime)
      for part in lifetime.parts {
        add(.loonheffing, once: ended.lastLoonheffing.inYear(months: 1), month: part.month)
        add(.zvwBijdrage, once: ended.lastZvw.inYear(months: 1), month: part.month)
      }
    } else {
      if person.hasPension { add(.inkomenBruto, spread: income.value.pension) }
      if person.hasWages { add(.inkomenBruto, spread: income.value.wages) }
      if person.hasAnw { add(.inkomenBruto, spread: income.value.anw) }
    }
    if person.hasOverigOnbelast {
      let slot = AmountSlot.overigOnbelast.of(person: index)
      add(.overigOnbelast, Amount(cents: load(slot)), on: lifetime)
    }
    if person.hasWIA {
      if let end = income.value.wiaEnd, let days = plan.value.wiaEnd {
        add(.inkomenBruto, end.month, on: days.paid)
        add(.loonheffing, end.loonheffing, on: days.whole)
        for part in days.paid.parts {
          add(.loonheffing, once: end.lastLoonheffing.inYear(months: 1), month: part.month)
        }
      } else {
        add(.inkomenBruto, spread: income.value.wia)
      }
    }
    add(.inkomenBruto, once: income.value.holiday.inYear(months: 1), month: plan.value.holidayMonth)
    add(
      .loonheffing, once: income.value.holidayLoonheffing.inYear(months: 1),
      month: plan.value.holidayMonth)
    let whole = lifetime.months
    if let months = plan.value.taxMonths {
      add(.loonheffing, income.value.loonheffingBelow, on: months.below.within(whole))
      add(.loonheffing, income.value.loonheffing, on: months.since.within(whole))
    } else {
      add(.loonheffing, income.value.loonheffing, on: lifetime.whole)
    }
    add(.zvwBijdrage, income.value.zvw, on: lifetime.whole)
    if household.switches.aanslagBetaling == .voorlopig, within == nil, plan.value.lifetime == nil {
      add(.aanslag, spread: income.value.collected)
    } else if within?.months.contains(12) ?? true {
      sink.add(.aanslag, nextYear: income.value.collected)
    }
  }
}

extension Household {
  /// The days of the year on which the incomes of a person are those of the household; nil: all of them.
  func daysTogether(of index: Int) -> Presence? {
    guard index == 1, let partner, partner.from != nil || partner.until != nil else { return nil }
    let days = Presence(year: year) { partner.isTogether(on: $0) }
    return days == .wholeYear ? nil : days
  }
}
