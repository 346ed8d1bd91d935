/// A day of the Gregorian calendar.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the day does not exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
  /// The first day of a month.
  package init(_ year: Int, _ month: Int) {
    precondition((1...12).contains(month), "a month lies between 1 and 12")
    self.year = year
    self.month = month
    self.day = 1
  }
  /// Reads `YYYY-MM-DD`.
  package init?(_ text: some StringProtocol) {
    guard let numbers = Self.numbers(text) else { return nil }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }
  /// The numbers of a text of the form `YYYY-MM-DD`, whether or not that day exists.
  package static func numbers(
    _ text: some StringProtocol
  ) -> (year: Int, month: Int, day: Int)? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
    else { return nil }
    return (year, month, day)
  }
  private static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
  /// Every day of a year in order.
  static func eachDay(of year: Int, _ body: (CalendarDate) -> Void) {
    for month in 1...12 {
      for day in 1...days(inMonth: month, of: year) { body(CalendarDate(year, month, day)) }
    }
  }
  /// A day that exists.
  private init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
  /// The last day of this day's month.
  package var endOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year))!
  }
  /// This many months later; where that day does not exist, the first day of the next month,
  /// because only then the months are complete.
  package func adding(months: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + months
    let (y, m) = (index / 12, index % 12 + 1)
    if let date = CalendarDate(year: y, month: m, day: day) { return date }
    return CalendarDate((index + 1) / 12, (index + 1) % 12 + 1)
  }
  package func adding(years: Int) -> CalendarDate { adding(months: 12 * years) }
  /// This many days later, or earlier.
  package func adding(days: Int) -> CalendarDate {
    var (date, left) = (self, days)
    while left > 0 {
      let room = date.endOfMonth.day - date.day
      if left <= room {
        return CalendarDate(year: date.year, month: date.month, day: date.day + left)!
      }
      left -= room + 1
      date = CalendarDate(date.year, date.month).adding(months: 1)
    }
    while left < 0 {
      if date.day + left >= 1 {
        return CalendarDate(year: date.year, month: date.month, day: date.day + left)!
      }
      left += date.day
      date = CalendarDate(date.year, date.month).adding(months: -1).endOfMonth
    }
    return date
  }
  /// The days from this day to another; below zero when it comes earlier.
  package func days(to date: CalendarDate) -> Int { date.dayNumber - dayNumber }

  /// Days since 31 December of the year 0.
  private var dayNumber: Int {
    let before = year - 1
    let years = before * 365 + before / 4 - before / 100 + before / 400
    return (1..<month).reduce(years + day) { $0 + Self.days(inMonth: $1, of: year) }
  }
  /// Whole years lived on `date` by a person born on this day; below zero before birth.
  package func age(on date: CalendarDate) -> Int {
    var years = date.year - year
    while adding(years: years) > date { years -= 1 }
    return years
  }
}

/// The halves of a year in which benefits keep their amount.
package enum HalfYear: Int, Sendable, CaseIterable {
  case first = 1
  case second = 2
  package init(month: Int) { self = month <= 6 ? .first : .second }
  func start(_ year: Int) -> CalendarDate { CalendarDate(year, self == .first ? 1 : 7) }
}
