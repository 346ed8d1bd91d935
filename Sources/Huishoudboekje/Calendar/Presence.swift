/// The months of a year, and the parts of months, over which something holds.
struct Presence: Sendable, Equatable {
  /// A part of a month in days.
  struct Part: Sendable, Equatable {
    let month: Int
    let days: Int
    let of: Int
  }
  private(set) var months: [Int] = []
  private(set) var parts: [Part] = []

  static let wholeYear = Presence(months: everyMonth)
  init(months: [Int] = []) { self.months = months }

  /// The days of a year on which something holds.
  init(year: Int, holds: (CalendarDate) -> Bool) {
    var days = [Int](repeating: 0, count: 12)
    CalendarDate.eachDay(of: year) { if holds($0) { days[$0.month - 1] += 1 } }
    self.init(year: year, days: days)
  }
  /// So many days of each of the twelve months.
  init(year: Int, days: [Int]) {
    for month in everyMonth {
      let last = CalendarDate.days(inMonth: month, of: year)
      let days = days[month - 1]
      if days == last {
        months.append(month)
      } else if days > 0 {
        parts.append(Part(month: month, days: days, of: last))
      }
    }
  }

  /// To and with a day of a year; nil where that is not within it.
  init?(_ year: Int, through last: CalendarDate?) {
    guard let last, last.year == year else { return nil }
    self.init(year: year) { $0 <= last }
  }

  var isEmpty: Bool { months.isEmpty && parts.isEmpty }
  /// The whole months of it.
  var whole: Presence { Presence(months: months) }
  /// What lies in both; of a month of which both have a part the smaller part.
  func meeting(_ other: Presence) -> Presence {
    var both = Presence(months: months.filter(other.months.contains))
    both.parts = parts.filter { other.months.contains($0.month) }
    both.parts += other.parts.filter { months.contains($0.month) }
    for part in parts {
      if let second = other.parts.first(where: { $0.month == part.month }) {
        both.parts.append(part.days < second.days ? part : second)
      }
    }
    return both
  }
  /// What of these months lies within it.
  func within(_ months: [Int]) -> Presence {
    var part = Presence(months: self.months.filter(months.contains))
    part.parts = parts.filter { months.contains($0.month) }
    return part
  }
}

let everyMonth = Array(1...12)

extension Amount where Period == PerMonth {
  /// A month amount by calendar days.
  ///
  /// - Rounding: half-up to cents.
  @inline(__always) func part(_ part: Presence.Part) -> Self {
    self.part(part.days, of: part.of, "by calendar days")
  }
  /// The sum over the months and parts of months.
  @inline(__always) func over(_ presence: Presence) -> YearAmount<L> {
    var sum = inYear(months: presence.months.count)
    for part in presence.parts { sum = sum + self.part(part).inYear(months: 1) }
    return sum
  }
  /// What falls in one month.
  func within(_ month: Int, of presence: Presence) -> Self {
    if presence.months.contains(month) { return self }
    return presence.parts.filter { $0.month == month }.reduce(.zero) { $0 + part($1) }
  }
}
