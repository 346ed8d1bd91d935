/// The care indication and, for verblijf, when it began.
package struct Care: Sendable {
  package var zorgprofiel: String
  /// The first day of the stay in the ZZP column; nil: beyond the first four months.
  package var verblijfFrom: CalendarDate?
  /// MPT of at most 20 hours a month.
  package var mptAtMost20Hours = false
  /// The care as it is dated, for the column VERLOOP.
  package var course: [CareStage] = []
  /// The zorgkantoor has the declaration that the person goes home: the last months of the stay
  /// have the low contribution (Blz artikel 3.3.2.2 lid 1 onder d).
  package var terugkeerVerklaring = false
  /// A child of the couple or the single person keeps the contribution of a stay low (lid 1 onder
  /// c): one with kinderbijslag, or under 27 with a student grant.
  package var childKeepsLow = false
  /// The stay is a deeltijdverblijf (lid 1 onder e).
  package var deeltijdverblijf = false
  /// The CAK does not know income or assets of the peiljaar (Blz artikel 3.3.2.7).
  package var peiljaarUnknown = false
  package init(zorgprofiel: String) { self.zorgprofiel = zorgprofiel }
}

/// Care from a day on; without a form the person lives at home without Wlz care.
package struct CareStage: Sendable, Hashable {
  package let from: CalendarDate
  package let form: Leveringsvorm?
  package init(from: CalendarDate, form: Leveringsvorm?) {
    self.from = from
    self.form = form
  }
}
