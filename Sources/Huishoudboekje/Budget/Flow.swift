/// When the amounts of a budget line fall in the year; the year total and the twelve months both
/// follow from it.
struct Flow<L: Lane>: Sendable {
  /// Every month of the first and of the second half-year.
  var first: MonthAmount<L> = .zero
  var second: MonthAmount<L> = .zero
  /// In one month only.
  var once: YearAmount<L> = .zero
  var onceMonth = 12
  /// Over the year, in twelve payments that differ by at most a cent.
  var spread: YearAmount<L> = .zero

  @inline(__always) static func monthly(_ amount: MonthAmount<L>) -> Self {
    Flow(first: amount, second: amount)
  }
  @inline(__always) static func spread(_ amount: YearAmount<L>) -> Self { Flow(spread: amount) }
  @inline(__always) static func once(_ amount: YearAmount<L>, month: Int) -> Self {
    Flow(once: amount, onceMonth: month)
  }
  @inline(__always) static func halves(
    _ first: MonthAmount<L>, _ second: MonthAmount<L>, may: MonthAmount<L>
  ) -> Self {
    Flow(first: first, second: second, once: may.inYear(months: 1), onceMonth: 5)
  }
  @inline(__always) var year: YearAmount<L> {
    first.inYear(months: 6) + second.inYear(months: 6) + once + spread
  }
  @inline(__always) static func + (a: Self, b: Self) -> Self {
    Flow(
      first: a.first + b.first, second: a.second + b.second, once: a.once + b.once,
      onceMonth: a.onceMonth, spread: a.spread + b.spread)
  }
}

extension Flow where L == Int {
  /// The amount in a month, 1 to 12.
  func cents(in month: Int) -> Int {
    var cents = month <= 6 ? first.cents : second.cents
    if month == onceMonth { cents += once.cents }
    func through(_ months: Int) -> Int { Int.floorDivide(spread.cents * months, 12) }
    return cents + through(month) - through(month - 1)
  }
}

/// Which contribution is due in each month of a year in one form.
public struct ContributionSchedule: Sendable, Equatable {
  /// A month of which only a part has the low or the high contribution.
  struct Part: Sendable, Equatable {
    let month: Int
    let high: Bool
    let days: Int
  }
  var lowMonths: [Int]
  var highMonths: [Int]
  var parts: [Part]

  static let low = ContributionSchedule(lowMonths: Array(1...12), highMonths: [], parts: [])
  static let high = ContributionSchedule(lowMonths: [], highMonths: Array(1...12), parts: [])

  /// Verblijf that began on a day: low for so many months, then high.
  ///
  /// - Law: Blz artikel 3.3.2.1 lid 1 onder a and 3.3.2.2 lid 1 onder a.
  static func verblijf(from start: CalendarDate, lowFor months: Int, year: Int) -> Self {
    let high = start.adding(months: months)
    var schedule = ContributionSchedule(lowMonths: [], highMonths: [], parts: [])
    for month in 1...12 {
      let first = CalendarDate(year, month)
      let last = first.endOfMonth
      if last < high {
        schedule.lowMonths.append(month)
      } else if high <= first {
        schedule.highMonths.append(month)
      } else {
        schedule.parts.append(Part(month: month, high: false, days: high.day - 1))
        schedule.parts.append(Part(month: month, high: true, days: last.day - high.day + 1))
      }
    }
    return schedule
  }
}

/// The eigen bijdrage of a year: a low and a high month amount and when each is due.
struct ContributionYear<L: Lane>: Sendable {
  var low: MonthAmount<L>
  var high: MonthAmount<L>
  let schedule: ContributionSchedule
  let law: EigenBijdrageWlz

  @inline(__always) private func part(_ part: ContributionSchedule.Part) -> MonthAmount<L> {
    law.partOfMonth(part.high ? high : low, days: part.days)
  }
  @inline(__always) var year: YearAmount<L> {
    var sum = YearAmount<L>.zero
    if !schedule.lowMonths.isEmpty { sum = sum + low.inYear(months: schedule.lowMonths.count) }
    if !schedule.highMonths.isEmpty { sum = sum + high.inYear(months: schedule.highMonths.count) }
    for part in schedule.parts { sum = sum + self.part(part).inYear(months: 1) }
    return sum
  }
  func amount(in month: Int) -> MonthAmount<L> {
    if schedule.lowMonths.contains(month) { return low }
    if schedule.highMonths.contains(month) { return high }
    return schedule.parts.filter { $0.month == month }.reduce(.zero) { $0 + part($1) }
  }
}
