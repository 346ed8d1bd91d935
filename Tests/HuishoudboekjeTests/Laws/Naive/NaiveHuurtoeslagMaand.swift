/// Huurtoeslag of one month, told again for households that change: the household type looks at
/// 1 January, the 40% slice at the month. All amounts in euros a month unless named year.
enum NaiveHuurtoeslagMaand {
  /// The household of one month.
  struct Household: Hashable, Sendable {
    var year: Int
    var rekenhuur: NaiveRational
    var rekeninkomen: NaiveRational  // of the whole year
    var persons: Int
    /// At least one of the persons who count has the AOW age on 1 January.
    var aowOnFirstOfJanuary = false
    /// At least one of the persons who count has reached the AOW age, as it counts this month.
    var aowReached = false
    var adaptedHome = false
    /// All are below the youth age, without a child or a handicap.
    var young = false
  }

  private static let law = "huurtoeslag"

  /// One person or more; in 2023 and 2024 also whether one of them had the AOW age on 1 January.
  static func type(_ household: Household) -> String {
    let size = household.persons == 1 ? "ep" : "mp"
    return household.year <= 2024 && household.aowOnFirstOfJanuary ? size + "o" : size
  }

  /// The basishuur of the type; to 2025 it rises with the income.
  static func basishuur(_ household: Household, figures: NaiveFigures) -> NaiveRational {
    func figure(_ key: String) -> NaiveRational { figures.value(law, household.year, key) }
    let type = type(household)
    if household.year >= 2026 { return figure(type + "_basishuur") }
    var normhuur = figure(type + "_normhuur_minimum")
    let income = household.rekeninkomen
    if income > figure(type + "_inkomensijkpunt") {
      let a = figure(type + "_factor_a")
      let b = figure(type + "_factor_b")
      normhuur = (a * income * income + b * income).ceilCents()
    }
    return normhuur - figure("basishuur_verlaging")
  }

  /// What the income takes off from 2026 on.
  static func taper(_ household: Household, figures: NaiveFigures) -> NaiveRational {
    if household.year < 2026 { return 0 }
    let type = type(household)
    let above =
      household.rekeninkomen - figures.value(law, household.year, type + "_inkomensijkpunt")
    return max(0, above) * figures.percent(law, household.year, type + "_afbouw_percentage") / 12
  }

  /// The part of the rent between two limits.
  private static func part(of rent: NaiveRational, from: NaiveRational, to: NaiveRational)
    -> NaiveRational
  {
    max(0, min(rent, to) - from)
  }

  /// The exact amount of the month.
  static func exact(_ household: Household, figures: NaiveFigures) -> NaiveRational {
    func figure(_ key: String) -> NaiveRational { figures.value(law, household.year, key) }
    func share(_ key: String) -> NaiveRational { figures.percent(law, household.year, key) }
    let quality = figure("kwaliteitskortingsgrens")
    let most = household.young ? quality : figure("maximale_huurgrens")
    if household.year <= 2025 && household.rekenhuur > most && !household.adaptedHome { return 0 }
    let rent = min(household.rekenhuur, most)
    let capped = figure(household.persons <= 2 ? "aftoppingsgrens_laag" : "aftoppingsgrens_hoog")
    let basis = basishuur(household, figures: figures)

    let full = share("deel_tot_kwaliteitskortingsgrens") * part(of: rent, from: basis, to: quality)
    let most65 =
      share("deel_tot_aftoppingsgrens") * part(of: rent, from: max(quality, basis), to: capped)
    let has40 =
      household.year >= 2025 || household.persons == 1 || household.aowReached
      || household.adaptedHome
    let most40 =
      has40
      ? share("deel_boven_aftoppingsgrens") * part(of: rent, from: max(capped, basis), to: rent) : 0
    return max(0, full + most65 + most40 - taper(household, figures: figures))
  }

  /// The year of exact months: half-up to whole euros, and nothing below the minimum.
  static func year(_ months: [NaiveRational], year: Int, figures: NaiveFigures) -> NaiveRational {
    let sum = months.reduce(0, +).halfUp()
    return sum < figures.value(law, year, "minimum_jaarbedrag") ? 0 : sum
  }

  /// What is paid a month when all twelve are alike: the exact amount down to whole euros, nothing
  /// when the year gives nothing.
  static func paid(_ exact: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let twelve = Array(repeating: exact, count: 12)
    return self.year(twelve, year: year, figures: figures) == 0 ? 0 : exact.floor()
  }

  // MARK: a household that changes

  /// Somebody who lives in the dwelling, with his income of the year.
  struct Person: Hashable, Sendable {
    var income: NaiveRational
    var birth: NaiveDate?
    /// The day on which he left or died.
    var goneOn: NaiveDate?

    /// He counts in the month that starts on the day: as long as his leaving does not count.
    func counts(inMonthFrom first: NaiveDate) -> Bool {
      guard let goneOn else { return true }
      return first < NaiveToeslagpartner.countsFrom(goneOn)
    }

    /// He has the AOW age on the day itself.
    func hasAowAge(on day: NaiveDate, figures: NaiveFigures) -> Bool {
      guard let birth else { return false }
      return NaiveAOW.entitled(birth: birth, on: day, figures: figures)
    }

    /// The AOW age counts in the month that starts on the day: reached on the first it counts that
    /// month, later the next month.
    func aowCounts(inMonthFrom first: NaiveDate, figures: NaiveFigures) -> Bool {
      guard let birth else { return false }
      guard let reached = NaiveAOW.reachedOn(birth: birth, figures: figures) else { return true }
      return NaiveToeslagpartner.countsFrom(reached) <= first
    }
  }

  /// The household of one month.
  static func household(
    of persons: [Person], year: Int, month: Int, rekenhuur: NaiveRational, figures: NaiveFigures
  ) -> Household {
    let first = NaiveDate(year, month, 1)
    let here = persons.filter { $0.counts(inMonthFrom: first) }
    return Household(
      year: year, rekenhuur: rekenhuur, rekeninkomen: here.map(\.income).reduce(0, +),
      persons: here.count,
      aowOnFirstOfJanuary: here.contains {
        $0.hasAowAge(on: NaiveDate(year, 1, 1), figures: figures)
      },
      aowReached: here.contains { $0.aowCounts(inMonthFrom: first, figures: figures) })
  }

  /// The year of the household: how many months it has more than one person, the exact months, and
  /// the amount. Each keeps his income of the whole year; of a deceased only what he had to his death.
  static func year(
    of persons: [Person], year: Int, rekenhuur: NaiveRational, figures: NaiveFigures
  ) -> (monthsTogether: Int, months: [NaiveRational], amount: NaiveRational) {
    var exactMonths: [NaiveRational] = []
    var together = 0
    for month in 1...12 {
      let household = household(
        of: persons, year: year, month: month, rekenhuur: rekenhuur, figures: figures)
      if household.persons > 1 { together += 1 }
      exactMonths.append(exact(household, figures: figures))
    }
    return (together, exactMonths, self.year(exactMonths, year: year, figures: figures))
  }

  /// The year of a single resident who dies: right to and with the month of the death, on the income
  /// to his death annualised over the days that he lived.
  static func yearOfDeath(
    income: NaiveRational, birth: NaiveDate?, diedOn: NaiveDate, rekenhuur: NaiveRational,
    figures: NaiveFigures
  ) -> (months: Int, amount: NaiveRational) {
    let annual = NaiveToeslagpartner.annualised(income, diedOn: diedOn)
    let resident = Person(income: annual, birth: birth)
    let months = (1...12).filter { $0 <= diedOn.month }.map { month in
      exact(
        household(
          of: [resident], year: diedOn.year, month: month, rekenhuur: rekenhuur, figures: figures),
        figures: figures)
    }
    return (months.count, year(months, year: diedOn.year, figures: figures))
  }
}
