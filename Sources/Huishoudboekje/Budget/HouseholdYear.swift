/// Receives the lines of a budget in order; a sweep keeps a few averages, a table keeps all.
protocol LineSink<L> {
  associatedtype L: Lane
  mutating func begin(_ form: Int)
  mutating func put(_ line: BudgetLine, _ flow: Flow<L>)
  mutating func put(_ line: BudgetLine, _ contribution: ContributionYear<L>)
  /// A subtotal over all lines put since `begin`.
  mutating func subtotal(_ line: BudgetLine)
}

/// What the forms of a household share, with the working of each law.
struct CommonYear<L: Lane>: Sendable {
  var income: IncomeYear<L>
  var peiljaar: IncomeYear<L>
  var zorgtoeslag: ZorgtoeslagWorking<L>
  var contribution: EigenBijdrageInput<L>
}

/// The working of the laws that depend on the form.
struct FormYear<L: Lane>: Sendable {
  var huurtoeslag: HuurtoeslagWorking<L>?
  var huurtoeslagAwarded: YearAmount<L>
  var lage: LageBijdrageWorking<L>
  var hoge: HogeBijdrageWorking<L>
}

extension HouseholdPlan {
  /// Incomes, tax, toetsingsinkomen, zorgtoeslag and what the eigen bijdrage rests on.
  ///
  /// The order of the laws: incomes, tax and Zvw, toetsingsinkomen, toeslagen, eigen bijdrage.
  @inline(__always)
  func common<L: Lane>(_ load: (AmountSlot) -> L) -> CommonYear<L> where L.Uniform == U {
    let stated = household.amounts
    func year(_ slot: AmountSlot) -> YearAmount<L> { Amount(cents: load(slot)) }
    func wealth(_ slot: AmountSlot, orElse other: AmountSlot) -> Wealth<L> {
      Amount(cents: load(stated.has(slot) ? slot : other))
    }
    let assets = Assets<L>(
      bank: Amount(cents: load(.bank)), other: Amount(cents: load(.otherAssets)),
      debts: Amount(cents: load(.debts)))
    let income = incomeYear(
      statutes.current, facts, aow: aow, pension: year(.pension), assets: assets,
      actualReturn: stated.has(.actualReturn) ? year(.actualReturn) : nil)
    let before = Assets<L>(
      bank: wealth(.peiljaarBank, orElse: .bank),
      other: wealth(.peiljaarOtherAssets, orElse: .otherAssets),
      debts: wealth(.peiljaarDebts, orElse: .debts))
    let peiljaar = incomeYear(
      statutes.peiljaar, peiljaarFacts, aow: peiljaarAOW, pension: year(.pension),
      assets: before, actualReturn: nil)
    let toeslag = statutes.zorgtoeslag.working(
      toetsingsinkomen: income.toetsingsinkomen, wealth: income.box3.rendementsgrondslag,
      partner: false, drempel: household.switches.drempel)
    return CommonYear(
      income: income, peiljaar: peiljaar, zorgtoeslag: toeslag,
      contribution: contribution(peiljaar, load))
  }

  /// What the eigen bijdrage knows of the peiljaar: stated, or by the laws of that year.
  @inline(__always)
  private func contribution<L: Lane>(
    _ peiljaar: IncomeYear<L>, _ load: (AmountSlot) -> L
  ) -> EigenBijdrageInput<L> where L.Uniform == U {
    let stated = household.amounts
    var income = peiljaar.inkomensgegeven
    var test = peiljaar.toetsingsinkomen
    var tax = peiljaar.tax
    if stated.has(.peiljaarIncome) {
      income = Amount(cents: load(.peiljaarIncome))
      test = income.downToEuro("Awir artikel 8")
      // A stated income is a verzamelinkomen: what box 3 does not explain is box 1.
      let box1 = (income - peiljaar.box3.benefit).atLeastZero
      let aanslag = statutes.peiljaar.inkomstenbelasting.aanslag(
        box1: box1, box3Benefit: peiljaar.box3.benefit, box3Tax: peiljaar.box3.tax,
        peiljaarFacts.group, Kortingen(alleenstaandeouderen: peiljaarFacts.aow.kind == .single))
      tax = aanslag.due
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
      persons: OneOrTwo(EigenBijdragePerson(income: income, bijdrageInkomen: nil, aow: true)),
      tax: tax, rendementsgrondslag: peiljaar.box3.rendementsgrondslag,
      grondslagSparen: peiljaar.box3.grondslag, compensatie: nil,
      zorgtoeslagInPeiljaar: entitled)
  }

  /// The budget of one form, line by line in the order of the table.
  @inline(__always)
  func form<L: Lane, Sink: LineSink<L>>(
    _ plan: FormPlan<U>, _ common: CommonYear<L>, _ load: (AmountSlot) -> L, _ sink: inout Sink
  ) -> FormYear<L> where L.Uniform == U {
    let income = common.income
    sink.put(.inkomenBruto, income.gross)
    sink.put(.loonheffing, income.loonheffing)
    sink.put(.aanslag, .once(income.collected, month: 12))
    sink.put(.zvwBijdrage, income.zvw)
    sink.subtotal(.inkomenNetto)
    sink.put(.zorgtoeslag, .monthly(common.zorgtoeslag.paid))

    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot)) }
    var rentWorking: HuurtoeslagWorking<L>?
    var awarded = YearAmount<L>.zero
    if plan.form.livesAtHome {
      let kaleHuur = month(.kaleHuur)
      let service = SubsidisableServicekosten(
        energie: month(.serviceEnergie), schoonmaak: month(.serviceSchoonmaak),
        huismeester: month(.serviceHuismeester), ruimten: month(.serviceRuimten))
      let working = statutes.huurtoeslag.working(
        kaleHuur: kaleHuur, servicekosten: service, rekeninkomen: income.toetsingsinkomen,
        wealth: income.box3.rendementsgrondslag, rent)
      awarded = statutes.huurtoeslag.award(working.month.inYear(months: 12))
      rentWorking = working
      sink.put(
        .huurtoeslag, .monthly(statutes.huurtoeslag.payment(working.month, awarded: awarded)))
      sink.put(.kaleHuur, .monthly(kaleHuur))
      sink.put(.servicekostenSubsidiabel, .monthly(service.sum))
      sink.put(.servicekostenOverig, .monthly(month(.serviceOverig)))
      sink.put(.arrangement, .monthly(month(.arrangement)))
    }
    for index in plan.costs.indices {
      let line = BudgetLine.livingCosts[index]
      switch plan.costs[index] {
      case .nothing: break
      case .stated(let slot): sink.put(line, .monthly(month(slot)))
      case .assumed(let amount): sink.put(line, .spread(Amount(lifting: amount)))
      }
    }
    let law = statutes.eigenBijdrage
    let lage = law.lage(
      common.contribution, plan.form, mptAtMost20Hours: household.care.mptAtMost20Hours)
    let hoge = law.hoge(common.contribution, household.switches.eigenBijdrage)
    sink.put(
      .eigenBijdrage,
      ContributionYear(low: lage.month, high: hoge.month, schedule: plan.schedule, law: law))
    sink.subtotal(.vrijBesteedbaar)
    return FormYear(
      huurtoeslag: rentWorking, huurtoeslagAwarded: awarded, lage: lage, hoge: hoge)
  }
}
