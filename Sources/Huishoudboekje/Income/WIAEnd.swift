/// What is left of a WIA in the year in which it ends at the AOW age, and in the next.
///
/// - Law: WIA; its amount is an input at the rate of a year.
/// - Rounding: a part of a month by calendar days, half-up to cents.
struct WIAEnd: Sendable {
  /// The days on which it is paid.
  let paid: Presence
  /// The whole months of them.
  let whole: Presence
  /// What of May to April gives the vakantie-uitkering of May; nil: all of it.
  let accrued: Presence?

  /// Nil where it is paid the whole year.
  init?(_ year: Int, reached: CalendarDate) {
    guard reached.year <= year else { return nil }
    paid = reached <= CalendarDate(year, 1) ? Presence() : Presence(year: year) { $0 < reached }
    whole = Presence(months: paid.months)
    if reached >= CalendarDate(year, 5) {
      accrued = nil
    } else if reached <= CalendarDate(year - 1, 5) {
      accrued = Presence()
    } else {
      accrued = Presence(year: year) { day in
        let own =
          day.month <= 4 ? day : CalendarDate(year: year - 1, month: day.month, day: day.day)
        return own.map { $0 < reached } ?? false
      }
    }
  }
}

/// The month amount of a WIA that ends within a year, and the loonheffing on it.
struct WIAEndYear<L: Lane>: Sendable {
  var month: MonthAmount<L>
  /// On each whole month, and on the part of the last.
  var loonheffing: MonthAmount<L>
  var lastLoonheffing: MonthAmount<L>
}
