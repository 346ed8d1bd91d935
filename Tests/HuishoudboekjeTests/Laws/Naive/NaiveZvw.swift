/// Zvw inkomensafhankelijke bijdrage: see the article Law-Zvw. All amounts in euros.
enum NaiveZvw {
  /// Low: withheld from AOW, pension, AIO. High: paid by employer, UWV or gemeente.
  enum Rate: Sendable {
    case low
    case high
  }

  /// The rate of the year as a fraction.
  static func rate(_ rate: Rate, year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.percent("zvw", year, rate == .low ? "bijdrage_laag" : "bijdrage_hoog")
  }

  /// The maximum bijdrage-inkomen of the year.
  static func maximumIncome(year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.value("zvw", year, "maximum_bijdrage_inkomen")
  }

  /// Withheld from one payment: down to cents. The ceiling is annual and cumulative: only the part
  /// of the payment that still fits under it counts.
  static func payment(
    _ amount: NaiveRational, year: Int, rate kind: Rate = .low, alreadyThisYear: NaiveRational = 0,
    figures: NaiveFigures
  ) -> NaiveRational {
    let room = max(0, maximumIncome(year: year, figures: figures) - alreadyThisYear)
    return (min(amount, room) * rate(kind, year: year, figures: figures)).floorCents()
  }

  /// The contribution over a year income: the part up to the maximum, down to cents.
  static func year(_ income: NaiveRational, year: Int, rate kind: Rate, figures: NaiveFigures)
    -> NaiveRational
  {
    let base = min(income, maximumIncome(year: year, figures: figures))
    return (base * rate(kind, year: year, figures: figures)).floorCents()
  }
}
