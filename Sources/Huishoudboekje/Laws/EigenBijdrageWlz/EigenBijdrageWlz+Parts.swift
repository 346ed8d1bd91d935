extension EigenBijdrageWlz {
  /// The contribution for a part of a month: month x 12 x days / 365, also in leap years.
  ///
  /// - Law: Blz artikel 3.3.2.9 lid 2.
  /// - Unit: cents.
  /// - Rounding: half-up to cents.
  func partOfMonth<L: Lane>(_ month: MonthAmount<L>, days: Int) -> MonthAmount<L> {
    month.part(12 * days, of: figures.jaardagen, "Blz artikel 3.3.2.9 lid 2")
  }

  /// The least contribution of a form.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 3 and 4.
  func minimum<L: Lane>(_ form: Leveringsvorm) -> MonthAmount<L> {
    let least = MonthAmount<L>(figures.lebMinimum)
    return form.hasReduction ? least - MonthAmount(figures.lebKortingMptPgb) : least
  }

  /// The most that the low contribution of a form can be.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 3 and 4.
  func lageMaximum<L: Lane>(_ form: Leveringsvorm) -> MonthAmount<L> {
    let most = MonthAmount<L>(figures.lebMaximum)
    return form.hasReduction ? most - MonthAmount(figures.lebKortingMptPgb) : most
  }

  /// The contribution when income or assets of the peiljaar are not known.
  ///
  /// - Law: Blz artikel 3.3.2.7: to 2025 the least low contribution, for every form; from 2026 the
  ///   high one is 0 and the low one has the reduction for MPT and PGB.
  func unknown<L: Lane>(_ form: Leveringsvorm, high: Bool) -> MonthAmount<L> {
    if high { return MonthAmount(figures.onbekendHeb) }
    return year <= 2025 ? MonthAmount(figures.lebMinimum) : minimum(form)
  }

  /// The income per month up to which nothing is due.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 9 onder a; Pw artikel 23 lid 1 and 2.
  /// - Unit: cents per month.
  func nihilLimit<L: Lane>(
    _ form: Leveringsvorm, persons: Int, _ bijstand: BijstandFigures
  ) -> MonthAmount<L> {
    let single = persons == 1
    let norm = MonthAmount<L>(
      single ? bijstand.inrichtingAlleenstaande : bijstand.inrichtingGehuwden)
    let increase = MonthAmount<L>(
      single ? bijstand.inrichtingVerhogingAlleenstaande : bijstand.inrichtingVerhogingGehuwden)
    return norm + increase + minimum(form)
  }

  /// Zak- en kleedgeld of a year: six times the norm of January plus that of July.
  ///
  /// - Law: Rlz artikel 4.3; Pw artikel 23 lid 1.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: half-up to whole euros.
  static func zakEnKleedgeld<L: Lane>(
    january: MonthAmount<L>, july: MonthAmount<L>
  ) -> YearAmount<L> {
    (january.inYear(months: 6) + july.inYear(months: 6)).exact.toEuro("Rlz artikel 4.3")
  }
}
