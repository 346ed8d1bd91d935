import XCTest

@testable import Huishoudboekje

/// Bijstand beside other income of the same person or of a spouse, month by month and by hand (2026).
final class BijstandBesideIncomeTests: XCTestCase {
  private let figures = TestFigures.naive

  private func bijstand(born: CalendarDate = CalendarDate(1985, 5)) -> Person {
    var person = Person(birthDate: born)
    person.bijstand = Person.BijstandFacts()
    person.loonheffingskorting = .bijstand
    return person
  }
  private func wajong(born: CalendarDate) -> Person {
    var person = Person(birthDate: born)
    person.wajong = Person.WajongFacts(regime: .dga75)
    person.loonheffingskorting = .wajong
    return person
  }
  private func household(_ person: Person, _ partner: Person?, _ form: PartnerForm) -> Household {
    var household = Household(
      name: "bijstand", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt]
    if let partner {
      household.partner = Partner(person: partner)
      household.partner?.care = Care(zorgprofiel: "VG6")
      household.partner?.form = form
      for index in 0...1 {
        household.amounts[AmountSlot.peiljaarIncome.of(person: index)] = 10_000_00
        household.amounts[AmountSlot.peiljaarTax.of(person: index)] = 0
      }
    }
    return household
  }
  private func common(_ household: Household) throws -> CommonYear<Int> {
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
    return plan.common(0) { household.amounts[$0] ?? 0 }
  }
  /// What is paid as bijstand to all in a month.
  private func paid(_ household: Household, _ month: Int) throws -> Int {
    let incomes = try common(household).incomes
    return [incomes.first, incomes.second].compactMap { $0?.value.bijstand }.reduce(0) {
      $0 + $1.paid[month - 1].cents
    }
  }

  /// A Wajong of 1720.80: 354.92 withheld without jonggehandicaptenkorting, and a claim of 137.66
  /// less 49.21, is 1454.33 a month; in July 1752.75, 366.17, 140.22 and 50.12: 1476.68.
  func testASpouseWithWajong() throws {
    let spouse = wajong(born: CalendarDate(1990, 5))
    for first in [true, false] {
      let one = first ? bijstand() : spouse
      let household = household(one, first ? spouse : bijstand(), .fixed(.vpt))
      // 2002.13 - 1454.33 = 547.80; 2027.79 - 1476.68 = 551.11.
      XCTAssertEqual(try paid(household, 2), 52_041)
      XCTAssertEqual(try paid(household, 12), 52_355)
      let incomes = try common(household).incomes
      // Half of 6 x 547.80 + 6 x 551.11 each. The gemeente applies no loonheffingskorting for the
      // one whose Wajong has it: 3296.73 / (1 - 35.75 %).
      let shares = [incomes[0], incomes[1]].map { $0.value.bijstand!.taxable.cents }
      XCTAssertEqual(shares, first ? [329_673, 513_110] : [513_110, 329_673])
      // So that no aanslag asks for tax on it.
      XCTAssertLessThan(abs(incomes[first ? 1 : 0].value.collected.cents), 60_00)
    }
  }

  /// One admitted: 1401.50 + 443.76 + 47.00 = 1892.26; both admitted: 690.27 + 106.00.
  func testSpousesInAnInstitution() throws {
    let spouse = wajong(born: CalendarDate(1990, 5))
    var household = household(bijstand(), spouse, .fixed(.zzp))
    XCTAssertEqual(try paid(household, 2), 41_603)  // 95 % of 437.93
    let none = Person(birthDate: CalendarDate(1990, 5))
    household.partner?.person = none
    XCTAssertEqual(try paid(household, 2), 179_765)
    household.forms = [.zzp]
    XCTAssertEqual(try paid(household, 2), 75_646)
  }

  /// A spouse of 20 in an inrichting has no right: half of 2027.79, less what his net Wajong of 1402.20
  /// (1238.45, with jonggehandicaptenkorting, and a claim of 112.18 less 40.10) is above it.
  func testASpouseOf20InAnInstitution() throws {
    let spouse = wajong(born: CalendarDate(2006, 2))
    let household = household(bijstand(), spouse, .fixed(.zzp))
    XCTAssertEqual(try paid(household, 12), 68_141)  // 95 % of 1013.90 - 296.63
    let incomes = try common(household).incomes
    XCTAssertEqual(incomes[1].value.bijstand?.taxable.cents, 0)
    XCTAssertGreaterThan(incomes[0].value.bijstand?.taxable.cents ?? 0, 0)
    let flags = try Comparison(household, TestFigures.statutes(2026)).flags
    XCTAssertTrue(flags.contains { $0.kind == .notCertified && $0.text.contains("32 lid 4") })
  }

  /// At home without right: 1200 + 1013.90 - 2027.79 = 186.11 comes off 1013.90.
  func testASpouseWithoutRightAtHome() throws {
    var spouse = Person(birthDate: CalendarDate(1990, 5))
    var claimant = bijstand()
    claimant.bijstand?.spouseWithoutRight = .together
    var household = household(claimant, spouse, .fixed(.vpt))
    XCTAssertEqual(try paid(household, 12), 96_321)  // 95 % of 1013.90, half up
    // Wages of 14400 a year without loonheffingskorting.
    spouse.hasWages = true
    household.partner?.person = spouse
    household.amounts[AmountSlot.wages.of(person: 1)] = 14_400_00
    let withheld = NaiveLoonheffing.month(
      wage: 1200, year: 2026, group: .belowAowAge, table: .white, lhk: false, aok: false,
      jgk: false,
      figures: figures
    ).withheld
    let left =
      NaiveRational("1013.90")
      - max(0, NaiveRational(1200) - withheld + NaiveRational("1013.90") - NaiveRational("2027.79"))
    XCTAssertEqual(try paid(household, 12), (left * NaiveRational(95, 100)).halfUpCents().cents)
  }

  /// Of a pension at the AOW age 26.50 a month is disregarded in 2026, and nothing in 2024.
  func testAPensionBesideAIO() throws {
    for (year, disregard) in [(2026, NaiveRational("26.50")), (2024, 0)] {
      var person = Person(birthDate: CalendarDate(1950, 5))
      person.aow = Person.AOWFacts()
      person.aow?.buildUpPct = 50
      person.bijstand = Person.BijstandFacts()
      person.loonheffingskorting = .aow
      var household = household(person, nil, .none)
      household.year = year
      func entitled(_ household: Household) throws -> NaiveRational {
        let plan = try HouseholdPlan.reference(household, TestFigures.statutes(year))
        let benefits = plan.benefits[0].year
        let common = plan.common(0) { household.amounts[$0] ?? 0 }
        let share = try XCTUnwrap(common.incomes.first.value.bijstand)
        XCTAssertNotNil(benefits.bijstand)
        return NaiveRational(cents: share.paid[11].cents)
      }
      let without = try entitled(household)
      household.person.hasPension = true
      household.amounts[.pension] = 600_00
      let withheld = NaiveLoonheffing.month(
        wage: 50, year: year, group: .aowBornFrom1946, table: .green, lhk: false, aok: true,
        jgk: false, figures: figures
      ).withheld
      let net = 50 - withheld - NaiveZvw.payment(50, year: year, figures: figures)
      let counted = net - min(net, disregard)
      let difference = without - (try entitled(household))
      // Both payments are rounded.
      let distance = difference - counted * NaiveRational(95, 100)
      XCTAssertLessThanOrEqual(max(distance, 0 - distance), NaiveRational(1, 100), "\(year)")
      XCTAssertGreaterThan(difference, 0, "\(year)")
    }
  }

  /// A toeslag of the Toeslagenwet is means; the bijstand is none for the toeslag.
  func testAToeslagIsMeans() throws {
    let person = wajong(born: CalendarDate(1968, 5))
    var household = household(person, bijstand(born: CalendarDate(1966, 5)), .fixed(.vpt))
    let with = try paid(household, 12)
    household.person.toeslagenwet.stated = 0
    let without = try paid(household, 12)
    // 2027.79 - 1476.68 without; with 584.21 more gross there is nothing left.
    XCTAssertEqual(without, 52_355)
    XCTAssertLessThan(with, without)
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2026))
    XCTAssertEqual(plan.benefits[0].year.persons[0].value.toeslag?.stated, 0)
  }

  /// One of two spouses reaches the AOW age: the norm of a couple with AOW from that month on, never
  /// refused, and said not to be certified.
  func testOneSpouseReachesTheAOWAge() throws {
    var old = bijstand(born: CalendarDate(1959, 7))
    old.aow = Person.AOWFacts()
    old.aow?.buildUpPct = 0
    let household = household(old, bijstand(), .fixed(.vpt))
    XCTAssertEqual(try paid(household, 2), 190_202)  // 95 % of 2002.13
    XCTAssertEqual(try paid(household, 12), 206_730)  // 95 % of 2176.10
    let flags = try Comparison(household, TestFigures.statutes(2026)).flags
    XCTAssertTrue(flags.contains { $0.text.contains("gross up the year") })
  }

  /// The bijstand follows an income that a sweep varies.
  func testAVaryingIncome() throws {
    var person = bijstand()
    person.hasWages = true
    person.loonheffingskorting = .bijstand
    var household = household(person, nil, .none)
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2026))
    for wages in [0, 3_000_00, 9_000_00, 20_000_00] {
      household.amounts[.wages] = wages
      let swept = plan.common(0) { $0 == .wages ? wages : household.amounts[$0] ?? 0 }
      XCTAssertEqual(
        swept.incomes.first.value.bijstand?.paid.map(\.cents),
        try common(household).incomes.first.value.bijstand?.paid.map(\.cents))
    }
    // 1666.66 less the loonheffing without loonheffingskorting.
    let withheld = NaiveLoonheffing.month(
      wage: NaiveRational(20_000) / 12, year: 2026, group: .belowAowAge, table: .white, lhk: false,
      aok: false, jgk: false, figures: figures
    ).withheld
    let left = NaiveRational("1419.46") - NaiveRational("1666.66") + withheld
    XCTAssertEqual(try paid(household, 12), (left * NaiveRational(95, 100)).halfUpCents().cents)
  }
}
