@testable import Huishoudboekje

/// The Toeslagenwet: spouses with a Wajong, and a WIA whose basis is just beside a limit.
extension Sentinels {
  static func toeslagen(_ year: Int) -> [Sentinel] {
    [1, 2, 4].map { working(year, since: year - $0) } + [pension(year), child(year)]
      + (year - 2...year).flatMap { born in
        [sharing(year, born), limits(year, born)].flatMap { $0 }
      }
  }

  private static func rich(_ person: Person, _ year: Int) -> Household {
    var household = make(year, person, [.vpt])
    // Assets lift the low contribution above its minimum.
    household.amounts[.peiljaarBank] = 400_000_00
    return household
  }
  private static func wajong(_ birth: String, _ regime: WajongRegime) -> Person {
    var person = person(birth)
    person.wajong = Person.WajongFacts(regime: regime)
    person.loonheffingskorting = .wajong
    return person
  }

  /// A partner born in the last year of artikel 3, whose wages lie in each part of artikel 7; the last
  /// of the months in which something is left out is June of the year, of the peiljaar or later.
  private static func working(_ year: Int, since: Int) -> Sentinel {
    var household = rich(wajong("1962-05-05", .dga75), year)
    household.partner = Partner(person: person("1971-12-31"))
    household.partner?.person.hasWages = true
    household.partner?.person.wagesSince = CalendarDate(since, 7)
    let wages = [
      1_000_00, 1_300_00, 5_000_00, 7_200_00, 7_950_00, 8_300_00, 9_100_00, 9_700_00, 10_250_00,
      10_550_00, 10_850_00, 11_000_00, 11_100_00,
    ]
    return Sentinel(household, AmountSlot.wages.of(person: 1), wages).readingWholeFacts
  }

  /// Of a pension 100 / 108 counts.
  private static func pension(_ year: Int) -> Sentinel {
    var household = rich(wajong("1962-05-05", .dga75), year)
    household.partner = Partner(person: withPension(person("1964-05-05")))
    return Sentinel(household, AmountSlot.pension.of(person: 1), [3_000_00, 4_800_00])
      .readingWholeFacts
  }

  /// A child of eleven in the year, and another in the peiljaar.
  private static func child(_ year: Int) -> Sentinel {
    var household = rich(wajong("1985-05-05", .dga75), year)
    household.partner = Partner(person: person("1986-05-05"))
    household.cohabitants = [
      Cohabitant(birthDate: CalendarDate(year - 11, 1), isChild: true)
    ]
    household.cohabitants[0].from = CalendarDate(year, 1)
    var before = Cohabitant(birthDate: CalendarDate(year - 13, 1), isChild: true)
    before.until = CalendarDate(year - 2, 12).endOfMonth
    household.cohabitants.append(before)
    return Sentinel(household).readingWholeFacts
  }

  /// Somebody in the home who just counts in a year.
  private static func sharing(_ year: Int, _ counts: Int) -> [Sentinel] {
    [21, 27].map { age in
      var household = rich(wajong("1979-02-28", .av70), year)
      household.cohabitants = [
        Cohabitant(birthDate: CalendarDate(counts - age, 1), isChild: false)
      ]
      household.cohabitants[0].from = CalendarDate(counts, 1)
      household.cohabitants[0].until = CalendarDate(counts, 12).endOfMonth
      return Sentinel(household).readingWholeFacts
    }
  }

  /// A dagloon between a limit of artikel 8a and the same limit of one percent point more or less.
  private static func limits(_ year: Int, _ counts: Int) -> [Sentinel] {
    HalfYear.allCases.flatMap { half -> [Sentinel] in
      let law = TestFigures.tax(counts).toeslagenwet[half]
      let day: Amount<Int, PerDay> = law.minimumloonPerDay(.age21)
      return [true, false].map { couple in
        var person = person("1962-05-05")
        person.hasWIA = true
        person.loonheffingskorting = .wia
        // Of spouses the norm is the limit, so that only one point less is felt.
        person.toeslagenwet.dagloon = day.cents * (couple ? 995 : 705) / 1000
        var household = rich(person, year)
        if couple { household.partner = Partner(person: Sentinels.person("1963-05-05")) }
        return Sentinel(household, .wia, [6_000_00])
      }
    }
  }
}
