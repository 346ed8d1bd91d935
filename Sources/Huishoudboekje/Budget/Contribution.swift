/// Which contribution is due in each month of a year in one form; a month without an entry has none.
package struct ContributionSchedule: Sendable, Equatable {
  /// A month of which only a part has the low or the high contribution.
  struct Part: Sendable, Equatable {
    let month: Int
    let high: Bool
    let days: Int
  }
  var lowMonths: [Int] = []
  var highMonths: [Int] = []
  var parts: [Part] = []

  init() {}

  /// The days of a month with the low and with the high contribution.
  mutating func add(_ month: Int, low: Int, high: Int, of days: Int) {
    if low == days {
      lowMonths.append(month)
    } else if high == days {
      highMonths.append(month)
    } else {
      if low > 0 { parts.append(Part(month: month, high: false, days: low)) }
      if high > 0 { parts.append(Part(month: month, high: true, days: high)) }
    }
  }
  var needsLow: Bool { !lowMonths.isEmpty || parts.contains { !$0.high } }
  var needsHigh: Bool { !highMonths.isEmpty || parts.contains(where: \.high) }
}

/// The days of each month of a year with the low and with the high contribution.
struct DaysByMonth {
  private var low = [Int](repeating: 0, count: 12)
  private var high = [Int](repeating: 0, count: 12)

  mutating func add(_ month: Int, _ days: Int, high isHigh: Bool) {
    if isHigh { high[month - 1] += days } else { low[month - 1] += days }
  }
  func schedule(_ year: Int) -> ContributionSchedule {
    var schedule = ContributionSchedule()
    for month in everyMonth {
      schedule.add(
        month, low: low[month - 1], high: high[month - 1],
        of: CalendarDate.days(inMonth: month, of: year))
    }
    return schedule
  }
}

/// The eigen bijdrage of a year: low and high month amounts and when each is due.
struct ContributionYear<L: Lane>: Sendable {
  var low: MonthAmount<L>
  var high: MonthAmount<L>
  /// Where nothing is due in a half-year: the nihil rule; nil where it cannot apply.
  var nihil: HalfYears<L.Mask>?
  var schedule: ContributionSchedule
  let law: EigenBijdrageWlz

  @inline(__always) private func due(_ amount: MonthAmount<L>, in month: Int) -> MonthAmount<L> {
    guard let nihil else { return amount }
    return amount.when(.!(nihil[month: month]))
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
  /// What is due of it on the days of another schedule.
  @inline(__always) func year(on schedule: ContributionSchedule) -> YearAmount<L> {
    var part = self
    part.schedule = schedule
    return part.year
  }
  func amount(in month: Int) -> MonthAmount<L> {
    if schedule.lowMonths.contains(month) { return due(low, in: month) }
    if schedule.highMonths.contains(month) { return due(high, in: month) }
    return schedule.parts.filter { $0.month == month }.reduce(.zero) { $0 + part($1) }
  }
}
