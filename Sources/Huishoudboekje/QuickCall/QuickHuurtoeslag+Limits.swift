import HuishoudboekjeCatalogue

extension QuickHuurtoeslag {
  /// Where the outcome changes, of the rent, the income and the assets.
  func limits(_ found: Working<Int>, _ statutes: Statutes) -> [QuickAnswer.Limit] {
    let law = statutes.huurtoeslag
    let f = law.figures
    var limits: [QuickAnswer.Limit] = []
    func add(
      _ key: String, _ label: Phrase, _ cents: Int, _ unit: QuickAnswer.Unit, yours: Int?,
      _ effect: Phrase
    ) {
      limits.append(
        .init(
          key: key, label: label, value: .euros(cents, unit),
          yours: yours.map { .euros($0, unit) }, effect: effect))
    }
    let rent = found.working.rekenhuur.cents
    let income = found.rekeninkomen.cents
    if let lowest = lowestRent(statutes), lowest > 0 {
      add(
        "lowest_kale_huur", QuickHuurtoeslagText.lowestRent, lowest, .perMonth, yours: kaleHuur,
        QuickHuurtoeslagText.nothingBelow)
    }
    let full = statutes.words(f.deelTotKwaliteitskortingsgrens)
    let part = statutes.words(f.deelTotAftoppingsgrens)
    let little = statutes.words(f.deelBovenAftoppingsgrens)
    // For the young it is the maximum too.
    if !household.young {
      add(
        "kwaliteitskortingsgrens", QuickHuurtoeslagText.kwaliteitskortingsgrens,
        MonthAmount<Int>(f.kwaliteitskortingsgrens).cents, .perMonth, yours: rent,
        QuickHuurtoeslagText.countsFor(full))
      add(
        "aftoppingsgrens", QuickHuurtoeslagText.aftoppingsgrens,
        MonthAmount<Int>(f.aftoppingsgrens(persons: household.persons)).cents, .perMonth,
        yours: rent,
        law.getsSlice40(household)
          ? QuickHuurtoeslagText.countsFor(part, above: little)
          : QuickHuurtoeslagText.countsForUpTo(part))
    }
    let isCondition = law.rentIsCondition(household)
    add(
      "maximale_huurgrens",
      household.young ? QuickHuurtoeslagText.youngMaximum : QuickHuurtoeslagText.maximum,
      maximum(law).cents, .perMonth, yours: rent,
      isCondition ? QuickHuurtoeslagText.nothingAboveRent : QuickHuurtoeslagText.noMoreAboveRent)
    if let service = f.servicekosten {
      add(
        "servicekosten_maximum", QuickHuurtoeslagText.servicekosten,
        MonthAmount<Int>(service.most).cents,
        .perMonth, yours: nil, QuickHuurtoeslagText.perKind)
    }
    add(
      "inkomensijkpunt", QuickHuurtoeslagText.ijkpunt,
      YearAmount<Int>(law.typeFigures(household).inkomensijkpunt).cents, .perYear, yours: income,
      QuickHuurtoeslagText.lessAboveIncome)
    if let highest = highestIncome(statutes) {
      add(
        "highest_rekeninkomen", QuickHuurtoeslagText.highestIncome, highest, .perYear,
        yours: income,
        QuickHuurtoeslagText.nothingAboveIncome)
    }
    add(
      "vermogensgrens",
      household.partners
        ? QuickHuurtoeslagText.jointVermogensgrens : QuickHuurtoeslagText.vermogensgrens,
      Wealth<Int>(f.vermogensgrens(partners: household.partners)).cents, .once, yours: wealth,
      QuickHuurtoeslagText.nothingAboveWealth)
    return limits
  }
}

extension QuickHuurtoeslag {
  /// Who lives there, as far as it is asked.
  package struct Occupants: Sendable {
    package var born: CalendarDate?
    package var hasPartner = false
    package var partnerBorn: CalendarDate?
    package var children = 0
    /// All together.
    package var persons = 1
    /// A request because of a handicap, for which a Wlz indication is proof.
    package var handicap = false
    package init() {}
  }

  /// Puts people in the home, as old as they are on 1 January, and notes what is taken for granted.
  ///
  /// - Law: Wht artikel 2, 8 and 13 lid 1 onder a; AOW artikel 7a.
  package mutating func place(_ occupants: Occupants, _ statutes: Statutes) {
    let f = statutes.huurtoeslag.figures
    let year = statutes.year
    let start = CalendarDate(year, 1)
    let births = [occupants.born, occupants.partnerBorn].compactMap { $0 }
    func reaches(_ birth: CalendarDate, _ age: Int) -> CalendarDate { birth.adding(years: age) }
    household.persons = occupants.persons
    household.partners = occupants.hasPartner
    let isAnybodyUnknown = births.count < occupants.persons - occupants.children
    let ages = births.map { $0.age(on: start) }
    household.adult =
      occupants.born == nil || ages.contains { $0 >= f.minimumleeftijd }
    let areYoung =
      !isAnybodyUnknown && occupants.children == 0
      && ages.allSatisfy { $0 < f.jongerengrensLeeftijd }
    household.young = areYoung && !occupants.handicap
    household.aowOn1January = births.contains { statutes.aowLeeftijd.reached(born: $0) <= start }
    household.aowReached = household.aowOn1January

    if isAnybodyUnknown {
      notes.append(
        year <= 2024
          ? QuickHuurtoeslagText.assumedBelowAOW(f.jongerengrensLeeftijd)
          : QuickHuurtoeslagText.assumedAge(f.jongerengrensLeeftijd))
    }
    // What a birthday in the year changes.
    var days: [CalendarDate] = []
    if let born = occupants.born { days.append(reaches(born, f.minimumleeftijd)) }
    if household.young { days += births.map { reaches($0, f.jongerengrensLeeftijd) } }
    if year <= 2024 { days += births.map { statutes.aowLeeftijd.reached(born: $0) } }
    if days.contains(where: { $0 > start && $0.year == year }) {
      notes.append(QuickText.birthday(year))
    }
  }
}
