import HuishoudboekjeCatalogue

/// The huurtoeslag of one rent, household and income, all year.
package struct QuickHuurtoeslag: Sendable {
  /// Cents per month.
  package var kaleHuur = 0
  /// The four kinds that count to 2025, cents per month.
  package var energie = 0
  package var schoonmaak = 0
  package var huismeester = 0
  package var ruimten = 0
  /// The toetsingsinkomen of everybody who counts, cents per year; each down to whole euros.
  package var incomes = [0]
  /// On 1 January, of partners together, in cents.
  package var wealth = 0
  package var household = HuurtoeslagHousehold()
  /// What was taken for granted of the household.
  package var notes: [Phrase] = []
  package init() {}

  /// More than any income with huurtoeslag.
  private static let mostIncome = 50_000_000

  struct Working<L: QuickLane> {
    let rekeninkomen: YearAmount<L>
    let working: HuurtoeslagWorking<L>
    let awarded: YearAmount<L>
    let paid: MonthAmount<L>
  }

  /// By the law of a year.
  func working<L: QuickLane>(_ law: Huurtoeslag) -> Working<L> {
    let each = incomes.map { cents in
      YearAmount<L>(cents: L(cents - cents % 100)).named("toetsingsinkomen", "Awir artikel 8")
    }
    var income = each.dropFirst().reduce(each.first ?? .zero) { $0 + $1 }
    if each.count > 1 { income = income.named("rekeninkomen", "Awir artikel 7 lid 2") }
    let assets = Wealth<L>(cents: L(wealth)).named("vermogen op 1 januari", "Awir artikel 7")
    func month(_ slot: AmountSlot, _ cents: Int) -> MonthAmount<L> {
      MonthAmount(cents: .stated(slot, cents))
    }
    let working: HuurtoeslagWorking<L> = law.working(
      kaleHuur: month(.kaleHuur, kaleHuur),
      servicekosten: SubsidisableServicekosten(
        energie: month(.serviceEnergie, energie), schoonmaak: month(.serviceSchoonmaak, schoonmaak),
        huismeester: month(.serviceHuismeester, huismeester),
        ruimten: month(.serviceRuimten, ruimten)),
      rekeninkomen: income,
      tooWealthy: law.isTooWealthy(assets, partners: household.partners), household)
    let awarded = law.award(working.month.inYear(months: 12))
    return Working(
      rekeninkomen: income, working: working, awarded: awarded,
      paid: law.payment(working.month, awarded: awarded))
  }

  /// What the rent and the income give, whatever the conditions; cents per year.
  private func byRentAndIncome(_ law: Huurtoeslag) -> Int {
    let found: Working<Int> = working(law)
    return law.award(found.working.byRentAndIncome.inYear(months: 12)).cents
  }

  /// The highest rekeninkomen with huurtoeslag at this rent, in cents; nil: there is none.
  package func highestIncome(_ statutes: Statutes) -> Int? {
    highest(step: 100, most: Self.mostIncome) { income in
      var other = self
      other.incomes = [income]
      return other.byRentAndIncome(statutes.huurtoeslag) > 0
    }
  }

  /// The lowest kale huur with huurtoeslag at this income, in cents; nil: no rent gives any.
  package func lowestRent(_ statutes: Statutes) -> Int? {
    let law = statutes.huurtoeslag
    let most = maximum(law).cents
    let nothing = highest(step: 1, most: most) { rent in
      var other = self
      other.kaleHuur = rent
      return other.byRentAndIncome(law) == 0
    }
    guard let nothing else { return 0 }
    return nothing < most ? nothing + 1 : nil
  }

  /// The highest rent that counts.
  func maximum(_ law: Huurtoeslag) -> MonthFigure {
    household.young ? law.figures.maximaleHuurgrensJongeren : law.figures.maximaleHuurgrens
  }

  /// The amount, how it is made and the limits nearby.
  package func answer(_ statutes: Statutes) -> QuickAnswer {
    let law = statutes.huurtoeslag
    let found: Working<Int> = working(law)
    let explained: Working<ExplainLane> = working(law)
    var reasons: [Phrase] = []
    if found.awarded.cents == 0 {
      reasons = found.working.refusals(
        household, nothingAnyway: byRentAndIncome(law) == 0
      ).outcome.map { RefusalText.noHuurtoeslag($0.reasonWithArticle) }
    }
    return QuickAnswer(
      QuickHuurtoeslagText.title(statutes.shownYear), statutes, root: explained.paid.cents.term,
      main: QuickHuurtoeslagText.mainSteps,
      outcomes: [
        .init(
          key: "huurtoeslag_eur_month", label: QuickHuurtoeslagText.paid,
          value: .euros(found.paid.cents, .perMonth)),
        .init(
          key: "huurtoeslag_eur_year", label: QuickHuurtoeslagText.awarded,
          value: .euros(found.awarded.cents, .perYear)),
      ],
      reasons: reasons, limits: limits(found, statutes), notes: notes + hints(statutes))
  }

  /// What a request would change.
  private func hints(_ statutes: Statutes) -> [Phrase] {
    var notes: [Phrase] = []
    if household.young {
      var asked = self
      asked.household.young = false
      let other: Working<Int> = asked.working(statutes.huurtoeslag)
      notes.append(QuickHuurtoeslagText.handicap(other.paid.cents))
    }
    if statutes.huurtoeslag.figures.servicekosten == nil,
      [energie, schoonmaak, huismeester, ruimten].contains(where: { $0 > 0 })
    {
      notes.append(QuickHuurtoeslagText.noServicekosten)
    }
    return notes
  }
}

extension Statutes {
  /// The year, or what an estimate is called.
  var shownYear: Phrase { Phrase(verbatim: estimate?.title ?? "\(year)") }
}
