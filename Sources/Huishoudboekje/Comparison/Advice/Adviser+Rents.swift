extension Adviser {
  /// Of rent: so far above a limit counts as just above.
  static let justAboveRent = 50_00

  /// The same home with a rent at the limit instead of just above it.
  ///
  /// The rent itself is part of what it is worth: so much less rent, and what the limit changes besides.
  func rents() throws(HouseholdError) -> [Advice.Subject] {
    guard let (_, tenancy) = plan.tenancy else { return [] }
    // The limits of the rent do not depend on the income.
    let rent = tenancy.limits(statutes, passendIncome: .zero) { household.amounts[$0] ?? 0 }
    var limits: [(limit: Advice.RentStep.Limit, cents: Int)] = [
      (.aftoppingsgrens, rent.aftoppingsgrens), (.maximaleHuurgrens, rent.maximaleHuurgrens),
    ]
    if tenancy.household.young { limits.append((.jongeren, rent.kwaliteitskortingsgrens)) }
    return limits.compactMap { limit, cents in
      let above = rent.rekenhuur - cents
      guard above > 0, above <= Self.justAboveRent, rent.kaleHuur > above else { return nil }
      return .rent(
        Advice.RentStep(
          limit: limit, cents: cents, rekenhuur: rent.rekenhuur, kaleHuur: rent.kaleHuur,
          home: tenancy.home, year: household.year))
    }
  }
}
