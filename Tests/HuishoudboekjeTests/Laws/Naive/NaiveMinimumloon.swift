/// Wettelijk minimumloon: see the article Law-Minimumloon. All amounts in euros.
enum NaiveMinimumloon {
  /// The age key: 18, 19, 20, or 21 for 21 and over (Besluit minimumjeugdloon).
  static func ageStep(_ age: Int) -> Int {
    precondition(age >= 18, "no minimum wage figure below 18")
    return min(age, 21)
  }

  /// The month amount on which the benefits hang: from 2024 the referentiemaandloon, before that
  /// the statutory month amount (1.1 point 1). Youth: the figure of the file (1.1 point 3: exact
  /// products, and the literals of 2023-01).
  static func month(age: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    let step = ageStep(age)
    if step == 21 {
      return figures.value("minimumloon", date, "referentiemaandloon")
    }
    return figures.value("minimumloon", date, "minimumloon_maand_\(step)")
  }

  /// The youth month amount by the formula percentage x adult month amount (1.1 point 3); exact,
  /// not rounded.
  static func youthMonthByPercentage(age: Int, date: String, figures: NaiveFigures) -> NaiveRational
  {
    let percentage = figures.percent("minimumloon", date, "jeugdpercentage_\(ageStep(age))")
    return percentage * figures.value("minimumloon", date, "referentiemaandloon")
  }

  /// The hourly wage, from 2024-01-01 (1.1 point 2 and 4): the adult figure; youth percentage x
  /// adult, half-up to cents.
  static func hour(age: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    let adult = figures.value("minimumloon", date, "minimumloon_uur")
    let percentage = figures.percent("minimumloon", date, "jeugdpercentage_\(ageStep(age))")
    return (adult * percentage).halfUpCents()
  }

  /// Vakantiebijslag over an amount of wage (1.1 point 5), not rounded.
  static func holidayAllowance(over wage: NaiveRational, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    wage * figures.percent("minimumloon", date, "vakantiebijslag_percentage")
  }
}
