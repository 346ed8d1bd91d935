/// A rented home that everybody left for an institution, and how long its rent goes on.
///
/// - Law: none of the laws here; the contract of the home. A month of notice that is not stated is an assumption,
///   which a comparison lists. The huurtoeslag does not follow the rent: who is registered elsewhere has no right
///   (Wht artikel 1a lid 3), from the first of the next month (Awir artikel 5).
/// - Leaves out: a home where a child or medebewoner stays, a home that is left by a move, a separation or a death,
///   and the arrangement, energy and local taxes of an empty home.
struct Departure: Sendable, Equatable {
  let home: Int
  /// The day of the admission: nobody lives there from here on.
  let from: CalendarDate
  /// Whole months from that day.
  let months: Int
  /// The first day without rent.
  var end: CalendarDate { from.adding(months: months) }

  /// A day of notice.
  func holds(on date: CalendarDate) -> Bool { from <= date && date < end }
}

extension Dwelling {
  /// The notice that is taken where none is stated, in months.
  static let assumedOpzegtermijn = 1
  /// The most that may be stated: so an admission of two years back never counts.
  package static let opzegtermijnen = 0...12
}

extension Household {
  /// The admissions of this year and the year before by which nobody is left at a home.
  func departures(in column: BudgetColumn) -> [Departure] {
    let admissions = Set(
      column.courses.flatMap { $0 }.filter { $0.form == .zzp }.map(\.from)
    ).filter { year - 1 <= $0.year && $0.year <= year }
    return admissions.sorted().compactMap { day in
      let before = day.adding(days: -1)
      let leaves = personIndices.contains { index in
        livesAtHome(index, in: column, on: before) && belongs(index, on: day)
          && column.care(index, on: day) == .zzp
      }
      let stays =
        personIndices.contains { livesAtHome($0, in: column, on: day) }
        || cohabitants.contains { $0.counts(inMonthFrom: day) }
      guard leaves, !stays else { return nil }
      let home = home(on: before)
      return Departure(
        home: home, from: day,
        months: dwelling(home).opzegtermijn ?? Dwelling.assumedOpzegtermijn)
    }
  }
}
