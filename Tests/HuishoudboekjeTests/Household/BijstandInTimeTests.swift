import XCTest

@testable import Huishoudboekje

/// Bijstand in a year in which the household changes, month by month and by hand (2026): the norm of a couple is
/// 2002.13 and from July 2027.79, that of one person 1401.50 and 1419.46.
final class BijstandInTimeTests: XCTestCase {
  private let figures = TestFigures.naive
  private let march = CalendarDate(year: 2026, month: 3, day: 15)!

  private func person(_ born: Int, bijstand: Bool = true) -> Person {
    var person = Person(birthDate: CalendarDate(born, 5))
    if bijstand {
      person.bijstand = Person.BijstandFacts()
      person.loonheffingskorting = .bijstand
    }
    return person
  }
  private func single(_ person: Person) -> Household {
    var household = Household(
      name: "bijstand", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt]
    household.requests = .hide
    for index in 0...1 {
      household.amounts[AmountSlot.peiljaarIncome.of(person: index)] = 10_000_00
      household.amounts[AmountSlot.peiljaarTax.of(person: index)] = 0
    }
    return household
  }
  private func couple(_ first: Person, _ second: Person) -> Household {
    var household = single(first)
    household.partner = Partner(person: second)
    return household
  }
  private func both() -> Household { couple(person(1985), person(1987)) }

  private func common(_ household: Household) throws -> CommonYear<Int> {
    try HouseholdPlan<Int>(household, TestFigures.statutes(household.year)).common(0) {
      household.amounts[$0] ?? 0
    }
  }
  private func gross(_ household: Household) throws -> [Int] {
    try budgets(of: household)[0].months(.inkomenBruto)
  }
  private func taxable(_ household: Household) throws -> [Int] {
    let incomes = try common(household).incomes
    return [incomes.first, incomes.second].compactMap { $0?.value.bijstand?.taxable.cents }
  }
  private func notCertified(_ household: Household) throws -> [String] {
    try Comparison(household, TestFigures.statutes(household.year)).flags.filter {
      $0.kind == .notCertified
    }.map(\.text)
  }
  /// The gross of a net year of one person, by the naive law.
  private func gross(net: NaiveRational) -> Int {
    NaiveBijstand.grossExact(net, year: 2026, figures: figures).halfUpCents().cents
  }

  /// 95 % of 2002.13, and in March 15 of 31 days of it (968.77) and 16 of 1401.50 (723.35). In June what
  /// was kept: 96.10 + 6 x 97.79 of 2025, 2 x 100.11, 48.44 + 36.17 and 2 x 70.07 is 1107.81.
  func testThePartnerDies() throws {
    var household = both()
    household.partner?.person.deathDate = march
    let months = try gross(household)
    XCTAssertEqual(Array(months[0...5]), [190_202, 190_202, 160_751, 133_143, 133_143, 243_924])
    XCTAssertEqual(Set(months[6...]), [134_849])
    // Half of 2 x 2002.13 + 968.77 each; the survivor has 723.35 + 3 x 1401.50 + 6 x 1419.46 alone.
    XCTAssertEqual(try taxable(household), [gross(net: NaiveRational("15931.125")), 248_652])
    let flags = try notCertified(household)
    XCTAssertTrue(flags.contains { $0.contains("changes with the household on 2026-03-15") })
  }

  /// The survivor goes on with what holds for the home, whoever of them stated it.
  func testThePersonDies() throws {
    for (first, second) in [(true, true), (true, false), (false, true)] {
      var household = couple(person(1985, bijstand: first), person(1987, bijstand: second))
      household.person.deathDate = march
      let months = try gross(household)
      XCTAssertEqual(Array(months[0...5]), [190_202, 190_202, 160_751, 133_143, 133_143, 243_924])
      XCTAssertEqual(Set(months[6...]), [134_849])
    }
  }

  /// At the parting half of the 931.50 that was kept, in June 36.17 + 2 x 70.07; both have the same year.
  func testTheyPart() throws {
    var household = both()
    household.partner?.until = march
    let months = try gross(household)
    XCTAssertEqual(
      Array(months[0...5]), [190_202, 190_202, 160_751 + 46_575, 133_143, 133_143, 150_774])
    XCTAssertEqual(Set(months[6...]), [134_849])
    let each = gross(net: NaiveRational("15931.125"))
    XCTAssertEqual(try taxable(household), [each, each])
    // On the last day of the year nothing else changes than that what was kept is paid: 100.11 + 6 x 101.39.
    household.partner?.until = CalendarDate(2026, 12).endOfMonth
    var unchanged = household
    unchanged.partner?.until = nil
    let (after, before) = (try gross(household), try gross(unchanged))
    XCTAssertEqual(Array(after[..<11]), Array(before[..<11]))
    XCTAssertEqual(after[11] - before[11], 10_011 + 6 * 10_139)
  }

  /// Of who live together from the first day of the year only the limit of spouses counts, not that of the single
  /// person of the year before; from 2 January the day alone has its own.
  func testTheLimitsOfTheYearItself() throws {
    var household = both()
    household.amounts[.bank] = 10_000_00
    func refused() throws -> [String] {
      try Comparison(household, TestFigures.statutes(2026)).flags.filter { $0.kind == .noBijstand }
        .map(\.text)
    }
    household.partner?.from = CalendarDate(2026, 1)
    XCTAssertEqual(try refused(), [])
    household.partner?.from = CalendarDate(2026, 1).adding(days: 1)
    XCTAssertEqual(
      try refused(),
      [
        "no bijstand on the days of a household with a vermogensgrens of 8000.00: the assets are above it "
          + "(Pw artikel 34)"
      ])
  }

  /// Who is 18, 19 or 20 in an inrichting has no right: who turns 21 on or before 1 December has half of the year,
  /// a day later nothing of it.
  func testTheLastMonthSaysWhoHasIt() throws {
    let law = TestFigures.statutes(2026).current
    func only(_ born: CalendarDate) throws -> Int? {
      var young = person(2005)
      young.birthDate = born
      let plan = try BijstandPlan([person(1985), young], law) { _, _ in
        Living(inInstitution: true)
      }
      return try XCTUnwrap(plan).onlyPlace
    }
    XCTAssertNil(try only(CalendarDate(year: 2005, month: 12, day: 1)!))
    XCTAssertEqual(try only(CalendarDate(year: 2005, month: 12, day: 2)!), 0)
    XCTAssertNil(try only(CalendarDate(year: 2005, month: 11, day: 1)!))
  }

  /// The right ends with the day of the death, and what was kept is paid: 67.27 + 6 x 68.45 + 2 x 70.07 +
  /// 33.91 of the 678.15 for 15 days of March.
  func testASinglePersonDies() throws {
    var household = single(person(1985))
    household.person.deathDate = march
    let months = try gross(household)
    XCTAssertEqual(Array(months[0...2]), [133_143, 133_143, 64_424 + 65_202])
    XCTAssertEqual(Set(months[3...]), [0])
    XCTAssertEqual(try taxable(household), [348_115])  // 2 x 1401.50 + 678.15: no tax is due
  }

  /// A partner with wages comes on 16 March: 16 of 31 days of the norm of a couple less what is left of
  /// 1200 a month. Before he comes he does not ask for it.
  func testAPartnerComes() throws {
    var partner = person(1987, bijstand: false)
    partner.hasWages = true
    var household = couple(person(1985), partner)
    household.amounts[AmountSlot.wages.of(person: 1)] = 14_400_00
    household.partner?.from = march.adding(days: 1)
    let withheld = NaiveLoonheffing.month(
      wage: 1200, year: 2026, group: .belowAowAge, table: .white, lhk: false, aok: false,
      jgk: false,
      figures: figures
    ).withheld
    func part(_ norm: NaiveRational, _ days: Int) -> NaiveRational {
      (norm * NaiveRational(days) / 31).halfUpCents()
    }
    func paid(_ norm: NaiveRational, _ days: Int) -> Int {
      (part(norm, days) * NaiveRational(95, 100)).halfUpCents().cents
    }
    let left = NaiveRational("2002.13") - 1200 + withheld
    let share = try XCTUnwrap(try common(household).incomes.first.value.bijstand)
    XCTAssertEqual(share.paid[0].cents, 133_143)
    XCTAssertEqual(share.paid[2].cents, paid(NaiveRational("1401.50"), 15) + paid(left, 16))
    XCTAssertEqual(share.paid[3].cents, paid(left, 31))
    let months = try gross(household)
    XCTAssertEqual(months[0], 133_143)
    XCTAssertEqual(months[3], paid(left, 31) + 120_000)
    // He has a right of his own where he states it; that is not of this household.
    household.partner?.person.bijstand = Person.BijstandFacts()
    XCTAssertEqual(try gross(household)[0], 133_143)
    let alone = NaiveRational("1401.50") - 1200 + withheld
    let later = NaiveRational("2027.79") - 1200 + withheld
    let half = (part(left, 16) + left * 3 + later * 6) / 2
    XCTAssertEqual(try taxable(household)[1], gross(net: alone * 2 + part(alone, 15) + half))
  }

  /// Who comes on the last day shares one of the 31 days of December.
  func testAPartnerComesOnTheLastDay() throws {
    var household = couple(person(1985), person(1987))
    household.partner?.from = CalendarDate(year: 2026, month: 12, day: 31)
    let share = try XCTUnwrap(try common(household).incomes.first.value.bijstand)
    // 30/31 of 1419.46 is 1373.67, 1/31 of 2027.79 is 65.41.
    XCTAssertEqual(share.paid[11].cents, 130_499 + 6_214)
    XCTAssertEqual(share.paid[10].cents, 134_849)
  }

  /// What a WIA leaves of the norm: it is taxed without loonheffingskorting, which goes with the bijstand.
  func testBijstandBesideAWIA() throws {
    var household = single(person(1985))
    household.person.hasWIA = true
    household.person.wiaHasHoliday = false
    household.person.toeslagenwet.stated = 0
    household.amounts[.wia] = 9_600_00
    let withheld = NaiveLoonheffing.month(
      wage: 800, year: 2026, group: .belowAowAge, table: .green, lhk: false, aok: false,
      jgk: false, figures: figures
    ).withheld
    let left = NaiveRational("1401.50") - 800 + withheld
    let share = try XCTUnwrap(try common(household).incomes.first.value.bijstand)
    XCTAssertEqual(share.paid[0].cents, (left * NaiveRational(95, 100)).halfUpCents().cents)
  }

  /// 12000 is below the limit of a couple (16000) and above that of one person (8000).
  func testTheLimitOfWealthChanges() throws {
    var household = both()
    household.partner?.person.deathDate = march
    household.amounts[.bank] = 12_000_00
    let months = try gross(household)
    XCTAssertEqual(Array(months[0...3]), [190_202, 190_202, 92_033, 0])
    XCTAssertEqual(months[5], 93_150)  // kept while they were together
    let flags = try Comparison(household, TestFigures.statutes(2026)).flags
    let text = try XCTUnwrap(flags.first { $0.kind == .noBijstand }).text
    XCTAssertTrue(text.contains("vermogensgrens of 8000.00"), text)
    // Of the deceased it was his own.
    household.amounts[.bank] = nil
    household.amounts[AmountSlot.bank.of(person: 1)] = 12_000_00
    XCTAssertEqual(try gross(household)[3], 133_143)
    // Nor does it matter here that a partner who has left has too much.
    household.partner?.person.deathDate = nil
    household.partner?.until = march
    let left = try Comparison(household, TestFigures.statutes(2026)).flags
    XCTAssertFalse(left.contains { $0.kind == .noBijstand })
  }

  /// A spouse of 20 in an inrichting has no right, also not after the parting; the other has half of 2002.13, and
  /// then the norm of one person.
  func testASpouseWithoutRight() throws {
    var household = couple(person(1985), person(2006, bijstand: false))
    household.partner?.form = .fixed(.zzp)
    household.partner?.care = Care(zorgprofiel: "VG6")
    household.partner?.until = march
    let share = try XCTUnwrap(try common(household).incomes.first.value.bijstand)
    XCTAssertEqual(share.paid[0].cents, 95_102)  // 95 % of 1001.07
    XCTAssertEqual(share.paid[3].cents, 133_143)
    XCTAssertEqual(try taxable(household)[1], 0)
  }

  private func pensioner(_ born: CalendarDate, _ buildUp: Int) -> Person {
    var person = Person(birthDate: born)
    person.bijstand = Person.BijstandFacts()
    person.aow = Person.AOWFacts()
    person.aow?.buildUpPct = buildUp
    person.loonheffingskorting = .aow
    return person
  }

  /// AIO beside an AOW of 40 %: before the death as of the two together, after it as of one person; in the month of the
  /// death the AOW is that of a single person from the first day (AOW artikel 17 lid 3).
  func testAIOOfASurvivor() throws {
    func couple() -> Household {
      self.couple(
        pensioner(CalendarDate(1950, 5), 40), pensioner(CalendarDate(1951, 5), 40))
    }
    var household = couple()
    household.partner?.person.deathDate = march
    func paid(_ household: Household) throws -> [Int] {
      try XCTUnwrap(try common(household).incomes.first.value.bijstand).paid.map(\.cents)
    }
    let (months, before) = (try paid(household), try paid(couple()))
    let after = try paid(single(pensioner(CalendarDate(1950, 5), 40)))
    XCTAssertEqual(Array(months[0...1]), Array(before[0...1]))
    XCTAssertEqual(Array(months[3...4]), Array(after[3...4]))
    XCTAssertEqual(Array(months[6...]), Array(after[6...]))
    // Less than by the days of both, for the AOW has already risen.
    let mixed = (before[2] * 15 + after[2] * 16) / 31
    XCTAssertLessThan(months[2], mixed - 10_00)
    let incomes = try common(household).incomes
    XCTAssertEqual(incomes.first.value.bijstand?.borne.cents, 0)
    XCTAssertEqual(
      incomes.first.value.bijstand?.bijdrageInkomen?.cents,
      incomes.first.value.bijstand?.taxable.cents)
  }

  /// One reaches the AOW age on 1 May and they part in July: bijstand, AIO of both, and then of each his own.
  func testTheAOWAgeAndAParting() throws {
    var household = couple(pensioner(CalendarDate(1959, 5), 50), person(1970))
    household.partner?.until = CalendarDate(year: 2026, month: 7, day: 31)
    let incomes = try common(household).incomes
    let (first, second) = (
      try XCTUnwrap(incomes[0].value.bijstand), try XCTUnwrap(incomes[1].value.bijstand)
    )
    XCTAssertEqual(first.paid[3].cents, 190_202)
    // AIO from May; from August the second has bijstand again, at the rate of nine months of a year.
    XCTAssertGreaterThan(try XCTUnwrap(first.bijdrageInkomen).cents, 0)
    XCTAssertGreaterThan(try XCTUnwrap(second.bijdrageInkomen).cents, 0)
    let net = NaiveRational("1001.065") * 4 + NaiveRational("1419.46") * 5
    let bijstand =
      NaiveBijstand.grossExact(
        net * 12 / 9, year: 2026, figures: figures) * 9 / 12
    let aio = NaiveRational(cents: try XCTUnwrap(second.bijdrageInkomen).cents)
    let taxable = NaiveRational(cents: second.taxable.cents)
    XCTAssertLessThan((taxable - aio - bijstand).magnitudeInCents, 2)
    let flags = try notCertified(household)
    XCTAssertTrue(flags.contains { $0.contains("reaches the AOW age on 2026-05-01") })
    XCTAssertTrue(flags.contains { $0.contains("changes with the household on 2026-07-31") })
  }

  /// Every mode of the gross amount, and the same mode in a year in which nothing is cut.
  func testEveryGrossMode() throws {
    for mode in BijstandGrossMode.allCases {
      var household = both()
      household.person.bijstand?.grossMode = mode
      let before = try taxable(household)
      household.partner?.person.deathDate = CalendarDate(2026, 12).endOfMonth
      let after = try taxable(household)
      XCTAssertEqual(after, before, mode.rawValue)
    }
  }
}

extension NaiveRational {
  fileprivate var magnitudeInCents: Int { abs(halfUpCents().cents) }
}
