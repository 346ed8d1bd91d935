/// The figures of the laws. `read` gets (law, date, key) and gives the decimal as it is printed in the newest file of the
/// law at or before the date (`README.md`, "Reading the figures").
struct NaiveFigures: Sendable {
  let read: @Sendable (_ law: String, _ date: String, _ key: String) -> String

  init(read: @escaping @Sendable (_ law: String, _ date: String, _ key: String) -> String) {
    self.read = read
  }

  /// Other figures of one law in the place of those that are printed.
  init(own law: String, _ own: [String: NaiveRational], otherwise: NaiveFigures) {
    let printed = own.mapValues { "\($0)" }
    self.init { other, date, key in
      (other == law ? printed[key] : nil) ?? otherwise.read(other, date, key)
    }
  }

  /// The figure as it is printed.
  func value(_ law: String, _ date: String, _ key: String) -> NaiveRational {
    NaiveRational(read(law, date, key))
  }

  /// A figure of the year: the file at 1 January.
  func value(_ law: String, _ year: Int, _ key: String) -> NaiveRational {
    value(law, NaiveDate.january(year), key)
  }

  /// A figure with unit percent, as a fraction (65 gives 0.65).
  func percent(_ law: String, _ date: String, _ key: String) -> NaiveRational {
    value(law, date, key) / 100
  }

  /// A percentage of the year, as a fraction.
  func percent(_ law: String, _ year: Int, _ key: String) -> NaiveRational {
    percent(law, NaiveDate.january(year), key)
  }
}

/// A calendar date; dates of figures are strings "yyyy-mm-dd".
struct NaiveDate: Hashable, Comparable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// Year, month, day.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// "yyyy-mm-dd".
  init(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    precondition(parts.count == 3, "not a date: \(text)")
    self.init(parts[0], parts[1], parts[2])
  }

  /// Earlier than.
  static func < (a: NaiveDate, b: NaiveDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// "yyyy-mm-dd".
  var text: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The first day of H1 (`README.md`: H1 = January to June).
  static func january(_ year: Int) -> String { "\(year)-01-01" }

  /// The first day of H2 (July to December).
  static func july(_ year: Int) -> String { "\(year)-07-01" }

  /// The number of days of a month.
  static func days(_ year: Int, _ month: Int) -> Int {
    if month == 2 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      return leap ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The same day a number of months later; where it does not exist the months are complete on the first of
  /// the next.
  func adding(months: Int) -> NaiveDate {
    let index = year * 12 + (month - 1) + months
    let newYear = index / 12
    let newMonth = index % 12 + 1
    if day <= NaiveDate.days(newYear, newMonth) { return NaiveDate(newYear, newMonth, day) }
    return NaiveDate((index + 1) / 12, (index + 1) % 12 + 1, 1)
  }

  /// The age in whole years of someone born on `birth`, on this date.
  func age(bornOn birth: NaiveDate) -> Int {
    let hadBirthday = (month, day) >= (birth.month, birth.day)
    return year - birth.year - (hadBirthday ? 0 : 1)
  }
}
