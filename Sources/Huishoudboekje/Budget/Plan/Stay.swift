/// A stay in an institution, over consecutive stages of verblijf.
struct Stay: Sendable, Equatable {
  let from: CalendarDate
  /// The first day after it; nil: it goes on.
  var end: CalendarDate?

  /// The stays of a course of care.
  static func all(_ course: [CareStage]) -> [Stay] {
    var stays: [Stay] = []
    for stage in course {
      let open = stays.last.map { $0.end == nil } ?? false
      if stage.form == .zzp {
        if !open { stays.append(Stay(from: stage.from, end: nil)) }
      } else if open {
        stays[stays.count - 1].end = stage.from
      }
    }
    return stays
  }

  /// Up to which day, itself not included, the contribution of a stay is low.
  ///
  /// Stays with at most 60 days between them are added up; a new stay within four months after one
  /// with the high contribution has no low months.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 1 onder a, lid 7 and 8.
  /// - Leaves out: a Zvw-GGZ stay that ended at its maximum.
  static func lowUntil(_ place: Int, of stays: [Stay], _ law: EigenBijdrageWlz) -> CalendarDate {
    let stay = stays[place]
    let months = law.figures.lageBijdrageMaanden
    guard place > 0, let end = stays[place - 1].end else { return stay.from.adding(months: months) }
    let before = lowUntil(place - 1, of: stays, law)
    if before < end, stay.from < end.adding(months: months) { return stay.from }
    guard end.days(to: stay.from) <= mostDaysBetween else {
      return stay.from.adding(months: months)
    }
    return stay.from.adding(days: max(0, end.days(to: before)))
  }

  /// More days than these between two stays, and they count apart: lid 8.
  private static let mostDaysBetween = 60
}
