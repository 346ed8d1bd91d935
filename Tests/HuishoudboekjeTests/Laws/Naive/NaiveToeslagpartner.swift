/// Who is toeslagpartner after an admission, and the zorgtoeslag of partners and of two single
/// persons, month by month (Awir artikel 3 lid 6, 5, 7 and 8). All amounts in euros.
enum NaiveToeslagpartner {
  /// What one of the two asked of Dienst Toeslagen.
  enum Letter: Sendable {
    case nothing
    case apart
    case stay
  }

  /// A couple of whom one is admitted: toeslagpartners or not. `wettekst`: the text for an unmarried
  /// couple, instead of the practice of the Dienst.
  static func partners(
    married: Bool, registeredAtInstitution: Bool, letter: Letter, wettekst: Bool = false
  ) -> Bool {
    switch letter {
    case .apart: return false
    case .stay: return true
    case .nothing:
      if married { return true }
      if !registeredAtInstitution { return true }
      return wettekst
    }
  }

  /// The day from which a change counts (Awir artikel 5): the first day of a month itself, else the
  /// first day of the next month.
  static func countsFrom(_ change: NaiveDate) -> NaiveDate {
    if change.day == 1 { return change }
    return NaiveDate(change.year, change.month, 1).adding(months: 1)
  }

  /// The months of the year that start with both as partners, when they part on the date.
  static func jointMonths(year: Int, parted: NaiveDate?) -> [Int] {
    (1...12).filter { month in
      guard let parted else { return true }
      return NaiveDate(year, month, 1) < countsFrom(parted)
    }
  }

  /// The exact year amount of one person, on his own income and his own wealth.
  static func ownYear(
    income: NaiveRational, wealth: NaiveRational, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    exactYear(
      income: income, partner: false,
      tooWealthy: wealth > wealthLimit(.one, year: year, figures: figures), year: year, figures)
  }

  /// The exact year amount of partners. The joint wealth limit is for those who are partners of the
  /// same person for the whole year; otherwise each must keep within the limit of a single person.
  static func jointYear(
    incomes: [NaiveRational], wealth: [NaiveRational], wholeYear: Bool, year: Int,
    figures: NaiveFigures
  ) -> NaiveRational {
    let one = wealthLimit(.one, year: year, figures: figures)
    let both = wealthLimit(.both, year: year, figures: figures)
    let tooWealthy = wholeYear ? wealth.reduce(0, +) > both : wealth.contains { $0 > one }
    return exactYear(
      income: incomes.reduce(0, +), partner: true, tooWealthy: tooWealthy, year: year, figures)
  }

  private enum Who {
    case one
    case both
  }

  private static func wealthLimit(_ who: Who, year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.value(
      "zorgtoeslag", year, who == .one ? "vermogensgrens_alleenstaande" : "vermogensgrens_partners")
  }

  private static func exactYear(
    income: NaiveRational, partner: Bool, tooWealthy: Bool, year: Int, _ figures: NaiveFigures
  ) -> NaiveRational {
    if tooWealthy { return 0 }
    return NaiveZorgtoeslag.right(
      NaiveZorgtoeslag.Input(year: year, toetsingsinkomen: income, partner: partner),
      figures: figures)
  }

  /// The award of a year: half-up to whole euros, and nothing below the minimum.
  static func award(_ exact: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let rounded = exact.halfUp()
    return rounded < figures.value("zorgtoeslag", year, "minimum_jaarbedrag") ? 0 : rounded
  }

  /// What is paid a month when the whole year is alike: a twelfth of the award, down to whole euros.
  static func paidMonth(_ exactYear: NaiveRational, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    (award(exactYear, year: year, figures: figures) / 12).floor()
  }

  /// A year in which two partners part on a date, by separation, by letter, or by the death of the
  /// second: the joint months to the first, each own month to the person himself; nobody's income is
  /// cut or annualised.
  static func yearOfParting(
    incomes: [NaiveRational], wealth: [NaiveRational] = [0, 0], parted: NaiveDate,
    secondDied: Bool, year: Int, figures: NaiveFigures
  ) -> (jointMonths: Int, awards: [NaiveRational]) {
    let together = jointMonths(year: year, parted: parted)
    var sums: [NaiveRational] = [0, 0]
    for month in 1...12 {
      if together.contains(month) {
        let joint = jointYear(
          incomes: incomes, wealth: wealth, wholeYear: together.count == 12, year: year,
          figures: figures)
        sums[0] = sums[0] + joint / 12
        continue
      }
      for person in secondDied ? 0...0 : 0...1 {
        let own = ownYear(
          income: incomes[person], wealth: wealth[person], year: year, figures: figures)
        sums[person] = sums[person] + own / 12
      }
    }
    return (together.count, sums.map { award($0, year: year, figures: figures) })
  }

  /// A single resident who dies: right to and with the month of the death, on the income to his
  /// death annualised over the days that he lived, that day included.
  static func yearOfDeath(
    income: NaiveRational, diedOn: NaiveDate, figures: NaiveFigures
  ) -> (months: Int, award: NaiveRational) {
    let annual = annualised(income, diedOn: diedOn)
    var sum: NaiveRational = 0
    var months = 0
    for month in 1...12 where month <= diedOn.month {
      sum = sum + ownYear(income: annual, wealth: 0, year: diedOn.year, figures: figures) / 12
      months += 1
    }
    return (months, award(sum, year: diedOn.year, figures: figures))
  }

  /// The income to the death over the whole year, by days (Awir artikel 8 lid 5); not rounded.
  static func annualised(_ income: NaiveRational, diedOn: NaiveDate) -> NaiveRational {
    var lived = 0
    var all = 0
    for month in 1...12 {
      for day in 1...NaiveDate.days(diedOn.year, month) {
        all += 1
        if NaiveDate(diedOn.year, month, day) <= diedOn { lived += 1 }
      }
    }
    return income * NaiveRational(all) / NaiveRational(lived)
  }
}
