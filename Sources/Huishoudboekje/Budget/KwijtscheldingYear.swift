/// Receives the lines that make the net income, and adds them up over the year.
struct NetSink<L: Lane>: LineSink {
  private(set) var year = YearAmount<L>.zero
  /// By line: 1 adds, -1 takes off.
  private static var signs: [Int] { netSigns }

  @inline(__always)
  private mutating func add(_ line: BudgetLine, year amount: YearAmount<L>) {
    switch Self.signs[line.ordinal] {
    case 1: year = year + amount
    case -1: year = year - amount
    default: break
    }
  }
  @inline(__always) mutating func begin(_ column: Int) {}
  @inline(__always)
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?) {
    let amount = YearAmount<L>(lifting: series.year)
    add(line, year: mask.map { amount.when($0) } ?? amount)
  }
  @inline(__always)
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    add(line, year: amount.over(presence))
  }
  @inline(__always) mutating func add(_ line: BudgetLine, spread: YearAmount<L>) {
    add(line, year: spread)
  }
  @inline(__always)
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {
    add(line, year: once)
  }
  @inline(__always) mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    add(line, year: contribution.year)
  }
  @inline(__always) mutating func end() {}
}

private let netSigns: [Int] = {
  var signs = [Int](repeating: 0, count: BudgetLine.count)
  for part in Subtotals.parts(of: .inkomenNetto) {
    signs[part.line.ordinal] = part.isIncome ? 1 : -1
  }
  return signs
}()

extension HouseholdPlan {
  /// What the kwijtschelding of the assumed local taxes of a column looks at, from its own lines.
  ///
  /// - Parameter huurtoeslag: what is paid of it in the year.
  @inline(__always)
  func kwijtscheldingInput<L: Lane>(
    _ plan: KwijtscheldingPlan<U>, _ column: ColumnPlan<U>, _ common: CommonYear<L>,
    huurtoeslag: YearAmount<L>, paidForCare: YearAmount<L>, _ load: (AmountSlot) -> L
  ) -> KwijtscheldingInput<L> where L.Uniform == U {
    let persons = benefits[column.benefits].year.persons
    var net = NetSink<L>()
    put(0, common.incomes.first, persons.first, load, &net)
    if let second = common.incomes.second, let plan = persons.second {
      put(1, second, plan, load, &net)
    }
    var income = net.year
    for index in household.personIndices
    where persons[index].value.payroll.person.wajong != nil {
      income = income - common.incomes[index].value.aanslag.jonggehandicaptenkortingUsed
    }
    var rent = YearAmount<L>.zero
    for home in column.rent.homes.indices where !column.rent.homes[home].isEmpty {
      let month = MonthAmount<L>(cents: load(AmountSlot.kaleHuur.of(home: home)))
      rent = rent + month.over(column.rent.homes[home])
    }
    let premiums = column.costs[BudgetLine.zorgpremie.livingCostPlace]
    var premium = premiums.assumed.map { YearAmount<L>(lifting: $0.year) } ?? .zero
    for cost in premiums.stated {
      let month = MonthAmount<L>(cents: load(cost.slot)).times(cost.times)
      premium = premium + month.over(cost.presence)
    }
    var zorgtoeslag = YearAmount<L>.zero
    for payment in common.zorgtoeslag.payments {
      zorgtoeslag = zorgtoeslag + payment.month.over(payment.months)
    }
    var (bank, other) = (Wealth<L>.zero, Wealth<L>.zero)
    for index in plan.owners {
      let own = assets(index, false, load)
      bank = bank + own.bank
      other = other + own.other
    }
    return KwijtscheldingInput(
      income: income, kaleHuur: rent, huurtoeslag: huurtoeslag,
      maximaleHuur: YearAmount(lifting: plan.maximaleHuur),
      woonlastennorm: YearAmount(lifting: plan.woonlastennorm), zorgpremie: premium,
      zorgtoeslag: zorgtoeslag, normpremie: YearAmount(lifting: plan.normpremie),
      norm: YearAmount(lifting: plan.norm),
      inrichting: plan.inrichtingNorm.map { (YearAmount(lifting: $0), paidForCare) },
      bank: bank, otherAssets: other, assessment: YearAmount(lifting: plan.assessment))
  }
}
