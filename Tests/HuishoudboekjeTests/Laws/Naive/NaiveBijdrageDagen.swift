/// The eigen bijdrage day by day, its first income, and nihil (Blz artikel 3.3.2.2 lid 9, 3.3.2.5,
/// 3.3.2.6, 3.3.2.9). All amounts in euros.
enum NaiveBijdrageDagen {
  private static let law = "eigen_bijdrage"

  // MARK: days

  /// A number of days of one month: the month amount when they are all of it, else the amount of a
  /// year over 365 for each day, half-up to cents.
  static func part(
    _ monthAmount: NaiveRational, days: Int, year: Int, month: Int, figures: NaiveFigures
  ) -> NaiveRational {
    if days == NaiveDate.days(year, month) { return monthAmount }
    let yearDays = figures.value(law, year, "jaardagen")
    return (monthAmount * 12 * NaiveRational(days) / yearDays).halfUpCents()
  }

  /// From the first to the last day, both counted: how many days, and what is due.
  static func stay(
    from first: NaiveDate, to last: NaiveDate, monthAmount: NaiveRational, figures: NaiveFigures
  ) -> (days: Int, due: NaiveRational) {
    var total = 0
    var due: NaiveRational = 0
    for year in first.year...last.year {
      for month in 1...12 {
        let days = (1...NaiveDate.days(year, month)).filter {
          let day = NaiveDate(year, month, $0)
          return day >= first && day <= last
        }
        if days.isEmpty { continue }
        total += days.count
        due =
          due + part(monthAmount, days: days.count, year: year, month: month, figures: figures)
      }
    }
    return (total, due)
  }

  /// The last day that is due when somebody leaves or dies: that day itself; without the switch
  /// `ebLaatsteDagTelt` the day before it.
  static func lastDay(goneOn: NaiveDate, lastDayCounts: Bool = true) -> NaiveDate? {
    if lastDayCounts { return goneOn }
    return goneOn.day == 1 ? nil : NaiveDate(goneOn.year, goneOn.month, goneOn.day - 1)
  }

  /// The month in which a spouse dies under a joint contribution: the joint one to and with the day
  /// of the death, the survivor's own from the next day; each part rounded by itself.
  static func monthOfDeath(
    diedOn: NaiveDate, joint: NaiveRational, survivor: NaiveRational, figures: NaiveFigures
  ) -> (jointDays: Int, joint: NaiveRational, ownDays: Int, own: NaiveRational) {
    var jointDays = 0
    var ownDays = 0
    for day in 1...NaiveDate.days(diedOn.year, diedOn.month) {
      if day <= diedOn.day { jointDays += 1 } else { ownDays += 1 }
    }
    func part(_ amount: NaiveRational, _ days: Int) -> NaiveRational {
      self.part(amount, days: days, year: diedOn.year, month: diedOn.month, figures: figures)
    }
    return (jointDays, part(joint, jointDays), ownDays, part(survivor, ownDays))
  }

  // MARK: first income

  /// The year whose income counts for the contribution of a year, of somebody with an income of his
  /// own from 18 on, or from another first year.
  static func incomeYear(birth: NaiveDate, year: Int, firstYear: Int? = nil) -> Int {
    if year >= 2026 { return year - 2 }
    let first = firstYear ?? birth.year + 18
    switch year - first {
    case 0, 1: return year
    case 2: return year - 1
    default: return year - 2
    }
  }

  // MARK: nihil

  /// The income a month up to which nothing is due: Pw artikel 23 lid 1 and lid 2, and the least
  /// contribution of the form (with the korting for MPT and PGB).
  static func nihilLimit(form: NaiveEigenBijdrage.Form, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    let year = NaiveDate(date).year
    var least = figures.value(law, year, "leb_minimum")
    if form == .mpt || form == .pgb {
      least = least - figures.value(law, year, "leb_korting_mpt_pgb")
    }
    return figures.value("bijstand", date, "inrichting_alleenstaande")
      + figures.value("bijstand", date, "inrichting_verhoging_alleenstaande") + least
  }

  /// Nothing is due: a twelfth of the inkomensgegeven of the peiljaar is at most the limit, or the
  /// person has no bijstand because he is 18 to 20 in an inrichting.
  static func nihil(
    verzamelinkomen: NaiveRational, noBijstandBecause18to20: Bool = false,
    form: NaiveEigenBijdrage.Form, date: String, figures: NaiveFigures
  ) -> Bool {
    noBijstandBecause18to20
      || verzamelinkomen / 12 <= nihilLimit(form: form, date: date, figures: figures)
  }
}
