/// Which contribution is due in each month of a year in one form; a month without an entry has none.
public struct ContributionSchedule: Sendable, Equatable {
  /// A month of which only a part has the low or the high contribution.
  struct Part: Sendable, Equatable {
    let month: Int
    let high: Bool
    let days: Int
  }
  var lowMonths: [Int] = []
  var highMonths: [Int] = []
  var parts: [Part] = []

  /// From `start`, or from before the year, low until `high` and then high.
  ///
  /// - Law: Blz artikel 3.3.1.1 lid 1 (from 18 years), 3.3.2.1 lid 1 onder a and 3.3.2.2 lid 1 onder
  ///   a (the first four months of verblijf).
  init(year: Int, from start: CalendarDate, high: CalendarDate?) {
    for month in 1...12 {
      let first = CalendarDate(year, month)
      let last = first.endOfMonth.day
      // The days of the month up to which something holds: 0 for none, all for the whole month.
      func days(before date: CalendarDate?) -> Int {
        guard let date, date <= first.endOfMonth else { return last }
        return date <= first ? 0 : date.day - 1
      }
      let none = days(before: start)
      let low = max(none, days(before: high))
      add(month, high: false, days: low - none, of: last)
      add(month, high: true, days: last - low, of: last)
    }
  }
  private mutating func add(_ month: Int, high: Bool, days: Int, of last: Int) {
    if days == last {
      if high { highMonths.append(month) } else { lowMonths.append(month) }
    } else if days > 0 {
      parts.append(Part(month: month, high: high, days: days))
    }
  }
  var needsLow: Bool { !lowMonths.isEmpty || parts.contains { !$0.high } }
  var needsHigh: Bool { !highMonths.isEmpty || parts.contains(where: \.high) }
}

/// The eigen bijdrage of a year: low and high month amounts and when each is due.
struct ContributionYear<L: Lane>: Sendable {
  var low: MonthAmount<L>
  var high: MonthAmount<L>
  /// Where nothing is due in a half-year: the nihil rule; nil where it cannot apply.
  var nihil: (first: L.Mask, second: L.Mask)?
  let schedule: ContributionSchedule
  let law: EigenBijdrageWlz

  @inline(__always) private func due(_ amount: MonthAmount<L>, in month: Int) -> MonthAmount<L> {
    guard let nihil else { return amount }
    return amount.when(.!(month <= 6 ? nihil.first : nihil.second))
  }
  @inline(__always) private func part(_ part: ContributionSchedule.Part) -> MonthAmount<L> {
    due(law.partOfMonth(part.high ? high : low, days: part.days), in: part.month)
  }
  @inline(__always) private func sum(_ amount: MonthAmount<L>, _ months: [Int]) -> YearAmount<L> {
    guard nihil != nil else { return amount.inYear(months: months.count) }
    let early = months.count { $0 <= 6 }
    return due(amount, in: 1).inYear(months: early)
      + due(amount, in: 12).inYear(months: months.count - early)
  }
  @inline(__always) var year: YearAmount<L> {
    var sum = YearAmount<L>.zero
    if !schedule.lowMonths.isEmpty { sum = sum + self.sum(low, schedule.lowMonths) }
    if !schedule.highMonths.isEmpty { sum = sum + self.sum(high, schedule.highMonths) }
    for part in schedule.parts { sum = sum + self.part(part).inYear(months: 1) }
    return sum
  }
  func amount(in month: Int) -> MonthAmount<L> {
    if schedule.lowMonths.contains(month) { return due(low, in: month) }
    if schedule.highMonths.contains(month) { return due(high, in: month) }
    return schedule.parts.filter { $0.month == month }.reduce(.zero) { $0 + part($1) }
  }
}
