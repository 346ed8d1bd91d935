extension Inkomstenbelasting {
  /// What a payer withholds from a vakantie-uitkering beside a benefit: the rate of bracket 1 where
  /// the month leaves no credit unused, or without loonheffingskorting; otherwise nothing.
  ///
  /// - Law: Wet LB 1964 artikel 26, tabel bijzondere beloningen; unverified.
  /// - Unit: cents.
  /// - Rounding: cents down.
  /// - Parameter beside: the benefit of the month.
  @inline(__always)
  func holidayWithheld<L: Lane>(
    _ holiday: MonthAmount<L>, beside: Unrounded<L, PerMonth>, _ group: TaxAgeGroup,
    loonheffingskorting: Bool
  ) -> MonthAmount<L> {
    let month = loonheffing(
      beside, group, Kortingen(loonheffingskorting: loonheffingskorting))
    let creditLeft = month.taxBeforeCredits .< month.algemeneHeffingskorting
    return holidayWithheld(holiday, group).when(.!creditLeft)
  }

  /// The rate of bracket 1 over a vakantie-uitkering.
  ///
  /// - Law: Wet LB 1964 artikel 26.
  /// - Unit: cents.
  /// - Rounding: cents down.
  @inline(__always)
  func holidayWithheld<L: Lane>(
    _ holiday: MonthAmount<L>, _ group: TaxAgeGroup
  ) -> MonthAmount<L> {
    ((group.hasAOWAge ? figures.tarief1Aow : figures.tarief1Jong) * holiday)
      .downToCents("Wet LB 1964 artikel 26: tabel bijzondere beloningen")
  }
}
