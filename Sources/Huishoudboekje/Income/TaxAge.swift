/// The age of a person over a calendar year, as the tax sees it.
struct TaxAge: Sendable, Equatable {
  /// At the end of the year.
  let group: TaxAgeGroup
  /// The months before the one in which the AOW age is reached; 0 in any other year.
  var monthsBelow = 0

  /// The loonheffing changes its table from the month in which the AOW age is reached (unverified).
  func group(inMonth month: Int) -> TaxAgeGroup { month <= monthsBelow ? .jong : group }
  func group(below: Bool) -> TaxAgeGroup { below ? .jong : group }
}

extension Person {
  func taxAge(_ law: TaxYear) -> TaxAge {
    let reached = law.aowLeeftijd.reached(born: birthDate)
    guard reached.year <= law.year else { return TaxAge(group: .jong) }
    let group: TaxAgeGroup = birthDate < CalendarDate(1946, 1) ? .aowGeborenVoor1946 : .aow
    return TaxAge(group: group, monthsBelow: reached.year == law.year ? reached.month - 1 : 0)
  }

  /// The day from which a benefit of below the AOW age is no longer paid: that age, or the day after the death.
  func benefitsEnd(_ law: TaxYear) -> CalendarDate {
    let reached = law.aowLeeftijd.reached(born: birthDate)
    return deathDate.map { min(reached, $0.adding(days: 1)) } ?? reached
  }

  /// The payer of the loonheffingskorting: at the AOW age it passes from a benefit that ends to the
  /// AOW.
  func creditedPayer(hasAOWAge: Bool) -> IncomeSource? {
    guard aow != nil, let payer = loonheffingskorting else { return loonheffingskorting }
    if hasAOWAge { return payer == .wajong || payer == .wia ? .aow : payer }
    guard payer == .aow else { return payer }
    return wajong != nil ? .wajong : hasWIA ? .wia : bijstand != nil ? .bijstand : .aow
  }

  /// The day on which the AOW age is reached where that lies within a year, after 1 January.
  func reachesAOWAge(in year: Int, _ ages: AOWLeeftijd) -> CalendarDate? {
    let reached = ages.reached(born: birthDate)
    return reached.year == year && reached > CalendarDate(year, 1) ? reached : nil
  }
}

/// The months of a year before the one in which the AOW age is reached, and the others.
struct TaxMonths: Sendable {
  let below, since: Presence
  init(monthsBelow: Int) {
    below = Presence(months: everyMonth.filter { $0 <= monthsBelow })
    since = Presence(months: everyMonth.filter { $0 > monthsBelow })
  }
}
