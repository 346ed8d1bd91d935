import HuishoudboekjeCatalogue

/// The zorgtoeslag at one income, all year.
package struct QuickZorgtoeslag: Sendable {
  /// The toetsingsinkomen of each, cents per year; each down to whole euros.
  package var incomes = [0]
  package var hasPartner = false
  /// The toeslagpartner has a zorgverzekering.
  package var isPartnerInsured = true
  /// On 1 January, of partners together, in cents.
  package var wealth = 0
  package init() {}

  /// More than any income with zorgtoeslag.
  private static let mostIncome = 50_000_000

  struct Working<L: QuickLane> {
    let income: YearAmount<L>
    let working: ZorgtoeslagWorking<L>
  }

  /// By the law of a year.
  func working<L: QuickLane>(_ law: Zorgtoeslag) -> Working<L> {
    let each = incomes.map { cents in
      YearAmount<L>(cents: L(cents - cents % 100)).named("toetsingsinkomen", "Awir artikel 8")
    }
    var income = each.dropFirst().reduce(each.first ?? .zero) { $0 + $1 }
    if each.count > 1 {
      income = income.named("gezamenlijk toetsingsinkomen", "Awir artikel 7 lid 1")
    }
    let assets = Wealth<L>(cents: L(wealth)).named("vermogen op 1 januari", "Awir artikel 7")
    return Working(
      income: income,
      working: law.working(
        toetsingsinkomen: income, wealth: assets, partner: hasPartner,
        partnerInsured: isPartnerInsured))
  }

  /// The highest income with zorgtoeslag, in cents, whatever the assets; nil: there is none.
  package func highestIncome(_ statutes: Statutes) -> Int? {
    highest(step: 100, most: Self.mostIncome) { income in
      var other = self
      other.incomes = [income]
      other.wealth = 0
      let found: Working<Int> = other.working(statutes.zorgtoeslag)
      return found.working.awarded.cents > 0
    }
  }

  /// The amount, how it is made and the limits nearby.
  package func answer(_ statutes: Statutes) -> QuickAnswer {
    let law = statutes.zorgtoeslag
    let found: Working<Int> = working(law)
    let explained: Working<ExplainLane> = working(law)
    return QuickAnswer(
      QuickZorgtoeslagText.title(statutes.shownYear), statutes,
      root: explained.working.paid.cents.term, main: QuickZorgtoeslagText.mainSteps,
      outcomes: [
        .init(
          key: "zorgtoeslag_eur_month", label: QuickZorgtoeslagText.paid(together: hasPartner),
          value: .euros(found.working.paid.cents, .perMonth)),
        .init(
          key: "zorgtoeslag_eur_year", label: QuickZorgtoeslagText.awarded,
          value: .euros(found.working.awarded.cents, .perYear)),
      ],
      reasons: reasons(found, law), limits: limits(found, statutes),
      notes: [QuickZorgtoeslagText.adults])
  }

  private func reasons(_ found: Working<Int>, _ law: Zorgtoeslag) -> [Phrase] {
    guard found.working.awarded.cents == 0 else { return [] }
    var reasons: [Phrase] = []
    if found.working.wealthTooHigh {
      let reason = hasPartner ? RefusalText.jointWealth : RefusalText.wealth
      reasons.append(RefusalText.reason(reason, RefusalText.article3))
    }
    if law.award(found.working.right).cents == 0 { reasons.append(RefusalText.zorgtoeslagBelow24) }
    return reasons.map { RefusalText.noZorgtoeslag($0) }
  }

  /// What comes off above the drempelinkomen; with a partner without zorgverzekering a share of that of two.
  ///
  /// - Law: Wzt artikel 2.
  private func lessAboveIncome(_ statutes: Statutes) -> Phrase {
    let f = statutes.zorgtoeslag.figures
    let percent = statutes.words(f.afbouw)
    guard hasPartner && !isPartnerInsured else {
      return QuickZorgtoeslagText.lessAboveIncome(percent)
    }
    let share = statutes.words(f.nietVerzekerdePartner)
    return QuickZorgtoeslagText.lessAboveIncome(percent, share: share)
  }

  private func limits(_ found: Working<Int>, _ statutes: Statutes) -> [QuickAnswer.Limit] {
    let f = statutes.zorgtoeslag.figures
    let income = QuickAnswer.Value.euros(found.income.cents, .perYear)
    var limits = [
      QuickAnswer.Limit(
        key: "drempelinkomen", label: QuickZorgtoeslagText.drempel,
        value: .euros(YearAmount<Int>(f.drempelinkomen).cents, .perYear), yours: income,
        effect: lessAboveIncome(statutes))
    ]
    if let highest = highestIncome(statutes) {
      limits.append(
        .init(
          key: "highest_toetsingsinkomen",
          label: QuickZorgtoeslagText.highestIncome(together: hasPartner),
          value: .euros(highest, .perYear), yours: income,
          effect: QuickZorgtoeslagText.nothingAboveIncome))
    }
    let most = hasPartner ? f.vermogensgrensPartners : f.vermogensgrensAlleenstaande
    limits.append(
      .init(
        key: "vermogensgrens",
        label: hasPartner
          ? QuickHuurtoeslagText.jointVermogensgrens : QuickHuurtoeslagText.vermogensgrens,
        value: .euros(Wealth<Int>(most).cents, .once), yours: .euros(wealth, .once),
        effect: QuickZorgtoeslagText.nothingAboveWealth))
    return limits
  }
}
