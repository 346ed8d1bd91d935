extension Bijstand {
  /// The norm of a spouse whose spouse has no right.
  ///
  /// - Law: Pw artikel 24: half of the norm of a couple of the own age; with kostendelende
  ///   medebewoners artikel 22a lid 1, where the spouse of 21 or older counts.
  /// - Unit: cents per month, including vakantietoeslag.
  /// - Rounding: half-up to cents.
  /// - Leaves out: artikel 24a (from 2026, a parent). A spouse who lives in an inrichting himself
  ///   has the norm of artikel 23 of a single person (unverified).
  func besideSpouseWithoutRight<L: Lane>(_ household: BijstandHousehold) -> BijstandNorm<L> {
    guard let index = household.withoutRight?.index else {
      preconditionFailure("Both spouses have a right to bijstand.")
    }
    let own = household.persons[1 - index]
    let spouse = household.persons[index]
    if own.inInstitution { return single(own, household) }
    let others = household.kostendelendeMedebewoners
    if others > 0 && own.age != .from18 {
      let adults = others + (spouse.age == .from18 ? 1 : 2)
      return BijstandNorm(
        .partnerWithoutRight, kostendelersnorm(sharing: adults, aow: own.age == .aow))
    }
    let couple: MonthFigure
    switch own.age {
    case .from18: couple = household.child ? figures.paarBeiden1820MetKind : figures.paarBeiden1820
    case .from21: couple = figures.gehuwden21
    case .aow: couple = figures.gehuwdenAow
    }
    let half = figures.nietRechthebbende * MonthAmount<L>(couple)
    return BijstandNorm(.partnerWithoutRight, half.toCents("Pw artikel 24"))
  }

  /// What is left of the bijstand of a spouse, because of the income of the one without right.
  ///
  /// - Law: Pw artikel 32 lid 3: living together, as far as both incomes and the bijstand exceed the
  ///   norm that both would have; lid 4: living apart, as far as the income exceeds the norm.
  /// - Unit: cents per month.
  /// - Leaves out: which norm lid 4 means is not settled: that of artikel 24 of the claimant
  ///   (unverified; the norm of the spouse himself gives up to 517.46 a month less).
  /// - Parameters:
  ///   - own: the bijstand that the own income leaves.
  ///   - income: the own income; `other` that of the spouse without right.
  ///   - couple: the norm that both would have; nil: they live apart.
  @inline(__always)
  static func leftBesideSpouse<L: Lane>(
    _ own: MonthAmount<L>, norm: MonthAmount<L>, income: MonthAmount<L>, other: MonthAmount<L>,
    couple: MonthAmount<L>?
  ) -> MonthAmount<L> {
    let article: Article = "Pw artikel 32 lid 3 en 4"
    let above = couple.map { income + other + own - $0 } ?? other - norm
    return
      (own
      - above.atLeastZero.named("in aanmerking te nemen inkomen van de echtgenoot", article))
      .atLeastZero
  }
}
