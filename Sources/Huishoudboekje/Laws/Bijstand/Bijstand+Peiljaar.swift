/// The few norms of the Participatiewet of 2021 and 2022 that a peiljaar needs, per half-year.
struct BijstandPeiljaarFigures: Sendable {
  let alleenstaande21, gehuwden21, alleenstaandeAow, gehuwdenAow: MonthFigure
  let inrichtingAlleenstaande, inrichtingGehuwden: MonthFigure

  init(_ f: consuming FigureReader) throws(FigureError) {
    alleenstaande21 = try f.month("alleenstaande_21")
    gehuwden21 = try f.month("gehuwden_21")
    alleenstaandeAow = try f.month("alleenstaande_aow")
    gehuwdenAow = try f.month("gehuwden_aow")
    inrichtingAlleenstaande = try f.month("inrichting_alleenstaande")
    inrichtingGehuwden = try f.month("inrichting_gehuwden")
    try f.finish()
  }
}

/// Participatiewet in 2021 and 2022: as much of it as a peiljaar needs.
struct BijstandPeiljaar: Sendable {
  let figures: BijstandPeiljaarFigures
  /// Pw artikel 19 lid 3 and 24; the percentages of the first complete figures.
  let vakantietoeslag, nietRechthebbende: Percentage

  /// The norm per month of a household; nil where the norm is not known.
  ///
  /// - Law: Pw artikel 21, 22, 23 and 24; modelled from 2021-01-01 to 2022-12-31.
  /// - Unit: cents per month, of both spouses together, including vakantietoeslag.
  /// - Rounding: none here.
  /// - Leaves out: 18-20 years and kostendelers (nil); the verhoging of artikel 23 lid 2, so that
  ///   the norm in an inrichting is too low by it.
  func norm<L: Lane>(_ household: BijstandHousehold) -> BijstandNorm<L>? {
    let people = household.persons
    let sharing = people.contains { !$0.inInstitution } && household.kostendelendeMedebewoners > 0
    if !sharing, let index = household.withoutRight?.index {
      return besideSpouseWithoutRight(people[1 - index])
    }
    guard !sharing, !people.contains({ $0.age == .from18 }) else { return nil }
    guard let second = people.second else { return single(people.first) }
    let first = people.first
    if first.inInstitution != second.inInstitution {
      let one: BijstandNorm<L> = single(first)
      let other: BijstandNorm<L> = single(second)
      return BijstandNorm(.institution, one.amount + other.amount)
    }
    if first.inInstitution {
      return BijstandNorm(.institution, MonthAmount(figures.inrichtingGehuwden))
    }
    return household.isAIO
      ? BijstandNorm(.aow, MonthAmount(figures.gehuwdenAow))
      : BijstandNorm(.from21, MonthAmount(figures.gehuwden21))
  }

  /// Half of the norm of a couple; nil at 18-20.
  private func besideSpouseWithoutRight<L: Lane>(_ person: BijstandPerson) -> BijstandNorm<L>? {
    if person.age == .from18 { return nil }
    if person.inInstitution { return single(person) }
    let couple = MonthAmount<L>(
      person.age == .aow ? figures.gehuwdenAow : figures.gehuwden21)
    return BijstandNorm(
      .partnerWithoutRight, (nietRechthebbende * couple).toCents("Pw artikel 24"))
  }

  private func single<L: Lane>(_ person: BijstandPerson) -> BijstandNorm<L> {
    if person.inInstitution {
      return BijstandNorm(.institution, MonthAmount(figures.inrichtingAlleenstaande))
    }
    return person.age == .aow
      ? BijstandNorm(.aow, MonthAmount(figures.alleenstaandeAow))
      : BijstandNorm(.from21, MonthAmount(figures.alleenstaande21))
  }

  /// The bijstand of a household in a month; nil where the norm is not known.
  ///
  /// - Law: Pw artikel 19 and 32.
  /// - Unit: cents per month, net.
  /// - Rounding: the payment half-up to cents (artikel 19 lid 3).
  /// - Leaves out: wealth, whose limits of before 2023 are not known; the pension disregard.
  func month<L: Lane>(
    _ household: BijstandHousehold, _ input: BijstandInput<L>
  ) -> BijstandMonth<L>? {
    guard let norm: BijstandNorm<L> = norm(household) else { return nil }
    var left = (norm.amount - input.income).atLeastZero
    if let how = household.withoutRight?.how {
      var both = household
      both.secondWithoutRight = nil
      let couple: BijstandNorm<L>? = how == .together ? self.norm(both) : nil
      left = Bijstand.leftBesideSpouse(
        left, norm: norm.amount, income: input.income, other: input.incomeWithoutRight,
        couple: couple?.amount)
    }
    let entitled = left.named("bijstand met vakantietoeslag", "Pw artikel 19 lid 2")
    return BijstandMonth(entitled: entitled, vakantietoeslag: vakantietoeslag)
  }
}
