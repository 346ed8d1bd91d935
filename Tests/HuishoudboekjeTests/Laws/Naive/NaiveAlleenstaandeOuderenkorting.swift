/// Alleenstaandeouderenkorting of two persons who belong together (Wet inkomstenbelasting 2001
/// artikel 8.18): told day by day through the calendar year. All amounts in euros.
enum NaiveAlleenstaandeOuderenkorting {
  /// One of the two.
  struct Person: Hashable, Sendable {
    /// The first day with the AOW age; nil: not in this year.
    var aowFrom: NaiveDate?
    /// The first day of the permanent stay in an institution; nil: at home.
    var admittedFrom: NaiveDate?
    var diedOn: NaiveDate?

    func hasAowAge(on day: NaiveDate) -> Bool { aowFrom.map { $0 <= day } ?? false }
    func isAdmitted(on day: NaiveDate) -> Bool {
      lives(on: day) && (admittedFrom.map { $0 <= day } ?? false)
    }
    func lives(on day: NaiveDate) -> Bool { diedOn.map { day <= $0 } ?? true }
  }

  /// The person comes into consideration for the AOW of a single person on the day: one of the two
  /// is admitted (married or not, whatever AOW they chose), or he is the survivor, who has the
  /// single AOW from the first day of the month of the death.
  static func comesIntoConsideration(_ person: Person, partner: Person, on day: NaiveDate) -> Bool {
    if !person.lives(on: day) || !person.hasAowAge(on: day) { return false }
    if person.isAdmitted(on: day) || partner.isAdmitted(on: day) { return true }
    if let death = partner.diedOn, person.lives(on: death), person.diedOn != death {
      return day >= NaiveDate(death.year, death.month, 1)
    }
    return false
  }

  /// The credit of the year: in full when at least one day of the year gives it, else nothing.
  /// Spouses must ask for it (`claimed`).
  static func credit(
    _ person: Person, partner: Person, year: Int, claimed: Bool = true, figures: NaiveFigures
  ) -> NaiveRational {
    var oneDay = false
    for month in 1...12 {
      for day in 1...NaiveDate.days(year, month)
      where comesIntoConsideration(person, partner: partner, on: NaiveDate(year, month, day)) {
        oneDay = true
      }
    }
    if !oneDay || !claimed { return 0 }
    return figures.value("inkomstenbelasting", year, "alleenstaandeouderenkorting")
  }

  /// Tax due on the income of the year, with the credit when there is one.
  static func tax(
    income: NaiveRational, hasAowAge: Bool, credit: NaiveRational, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    NaiveAanslag.settle(
      NaiveAanslag.Input(
        year: year, group: hasAowAge ? .aowBornFrom1946 : .belowAowAge, box1: income,
        aok: credit > 0),
      figures: figures
    ).verschuldigd
  }
}
