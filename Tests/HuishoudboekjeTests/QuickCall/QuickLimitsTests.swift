import TestSupport
import XCTest

@testable import Huishoudboekje

/// At each limit of a quick answer the outcome changes, and nowhere before it.
final class QuickLimitsTests: XCTestCase {
  private func outcome(_ answer: QuickAnswer, _ key: String) throws -> Int {
    try XCTUnwrap(answer.outcomes.first { $0.key == key }?.value.cents)
  }
  private func limit(_ answer: QuickAnswer, _ key: String) -> Int? {
    answer.limits.first { $0.key == key }?.value.cents
  }

  func testHuurtoeslag() throws {
    var random = SeededRandom(171)
    var mismatches = Mismatches(seed: 171)
    let years = TestFigures.years + TestFigures.estimateYears
    for _ in 0..<rounds(debug: 300, release: 20_000) {
      let statutes = TestFigures.statutes(random.pick(years))
      var call = QuickHuurtoeslag()
      call.kaleHuur = random.cents(
        upTo: 1_000,
        near: TestFigures.amounts(.huurtoeslag, min(statutes.year, 2026), [.eurPerMonth]))
      call.schoonmaak = random.flag() ? 0 : random.cents(upTo: 20)
      call.incomes = [random.cents(upTo: 60_000)]
      var occupants = QuickHuurtoeslag.Occupants()
      occupants.persons = random.int(1...3)
      if random.once(in: 4) { occupants.born = CalendarDate(statutes.year - 20, 3) }
      if random.once(in: 4) { occupants.born = CalendarDate(1950, 3) }
      call.household.adaptedHome = random.once(in: 4)
      call.place(occupants, statutes)
      func year(_ change: (inout QuickHuurtoeslag) -> Void) throws -> Int {
        var other = call
        // Whatever the rent is, it is no condition here.
        other.household.acquiredRight = true
        change(&other)
        return try outcome(other.answer(statutes), "huurtoeslag_eur_year")
      }
      let answer = call.answer(statutes)
      if let income = call.highestIncome(statutes) {
        mismatches.expect(limit(answer, "highest_rekeninkomen"), income, "\(call)")
        mismatches.expect(try year { $0.incomes = [income] } > 0, "at \(income): \(call)")
        mismatches.expect(try year { $0.incomes = [income + 100] } == 0, "above \(income): \(call)")
      } else {
        mismatches.expect(try year { $0.incomes = [0] } == 0, "no income: \(call)")
      }
      if let rent = call.lowestRent(statutes) {
        mismatches.expect(try year { $0.kaleHuur = rent } > 0, "at \(rent): \(call)")
        if rent > 0 {
          mismatches.expect(try year { $0.kaleHuur = rent - 1 } == 0, "below \(rent): \(call)")
        }
      } else {
        mismatches.expect(try year { $0.kaleHuur = 10_000_00 } == 0, "no rent: \(call)")
      }
      for (wealth, isRefused) in [(0, false), (1, true)] {
        let most = try XCTUnwrap(limit(answer, "vermogensgrens"))
        let refused =
          try year {
            $0.wealth = most + wealth
            $0.incomes = [0]
            $0.kaleHuur = 500_00
          } == 0
        mismatches.expect(refused, isRefused, "wealth \(most + wealth): \(call)")
      }
    }
    mismatches.report()
  }

  func testZorgtoeslag() throws {
    for year in TestFigures.years + TestFigures.estimateYears {
      let statutes = TestFigures.statutes(year)
      var lessOfTwo = 0
      for (hasPartner, isInsured) in [(false, true), (true, true), (true, false)] {
        var call = QuickZorgtoeslag()
        call.hasPartner = hasPartner
        call.isPartnerInsured = isInsured
        let answer = call.answer(statutes)
        func paid(_ income: Int, wealth: Int = 0) throws -> Int {
          call.incomes = [income]
          call.wealth = wealth
          return try outcome(call.answer(statutes), "zorgtoeslag_eur_year")
        }
        let highest = try XCTUnwrap(limit(answer, "highest_toetsingsinkomen"))
        XCTAssertGreaterThanOrEqual(try paid(highest), 24_00)
        XCTAssertEqual(try paid(highest + 100), 0)
        let drempel = try XCTUnwrap(limit(answer, "drempelinkomen"))
        XCTAssertEqual(try paid(drempel), try paid(0))
        XCTAssertLessThan(try paid(drempel + 2_000), try paid(0))
        // What is said of an income above it: two lose twice what one with a partner without insurance loses.
        let less = try paid(drempel) - paid(drempel + 2_000_00)
        if isInsured { lessOfTwo = less }
        let isHalf = hasPartner && !isInsured
        XCTAssertLessThanOrEqual(abs(less * (isHalf ? 2 : 1) - lessOfTwo), 2_00)
        let said = answer.limits.first { $0.key == "drempelinkomen" }?.effect.text ?? ""
        XCTAssertEqual(said.contains(" of 13."), isHalf, said)
        let wealth = try XCTUnwrap(limit(answer, "vermogensgrens"))
        XCTAssertGreaterThan(try paid(0, wealth: wealth), 0)
        XCTAssertEqual(try paid(0, wealth: wealth + 1), 0)
        XCTAssertEqual(call.answer(statutes).reasons.count, 1)
      }
    }
  }

  func testLageEigenBijdrage() throws {
    var random = SeededRandom(172)
    var mismatches = Mismatches(seed: 172)
    for _ in 0..<rounds(debug: 200, release: 10_000) {
      let statutes = TestFigures.statutes(random.pick(TestFigures.years))
      var call = QuickEigenBijdrage(on: CalendarDate(statutes.year, random.pick([1, 7])))
      call.persons[0].form = random.pick([.vpt, .mpt, .pgb, .zzp])
      call.persons[0].income = random.cents(upTo: 60_000)
      call.persons[0].born = CalendarDate(random.flag() ? 1950 : 1990, 4)
      if random.flag() {
        var partner = QuickEigenBijdrage.Person()
        partner.income = random.cents(upTo: 30_000)
        partner.born = CalendarDate(1960, 5)
        call.persons.append(partner)
      }
      call.rate = .low
      call.assets = random.cents(upTo: 150_000)
      let answer = try call.answer(statutes)
      let rest = call.persons.dropFirst().reduce(0) { $0 + $1.income }
      func month(_ change: (inout QuickEigenBijdrage) -> Void) throws -> Int {
        var other = call
        change(&other)
        return try outcome(other.answer(statutes), "eigen_bijdrage_eur_month")
      }
      let least = try XCTUnwrap(limit(answer, "minimum"))
      let most = try XCTUnwrap(limit(answer, "maximum"))
      if let income = limit(answer, "minimum_up_to_income") {
        mismatches.expect(try month { $0.persons[0].income = income - rest }, least, "\(call)")
        mismatches.expect(
          try month { $0.persons[0].income = income - rest + 100 } > least, "\(call)")
      } else {
        mismatches.expect(try month { $0.persons[0].income = 0 } > least, "\(call)")
      }
      if let income = limit(answer, "maximum_from_income") {
        mismatches.expect(try month { $0.persons[0].income = income - rest }, most, "\(call)")
        mismatches.expect(
          try month { $0.persons[0].income = income - rest - 100 } < most, "\(call)")
      }
      let free = try XCTUnwrap(limit(answer, "vermogensdrempel"))
      func counts(_ assets: Int) throws -> Bool {
        var other = call
        other.assets = assets
        return try other.answer(statutes).steps.contains {
          $0.machine.name == "vermogensinkomensbijtelling" && $0.machine.decimal != "0.00"
        }
      }
      mismatches.expect(try !counts(free), "assets \(free): \(call)")
      mismatches.expect(try counts(free + 100), "assets above \(free): \(call)")
    }
    mismatches.report()
  }

  /// The low contribution lasts four months, of a couple until both have passed them.
  func testFirstMonths() throws {
    let statutes = TestFigures.statutes(2026)
    func isHigh(on day: String, since: [String]) throws -> Bool {
      var call = QuickEigenBijdrage(on: try XCTUnwrap(CalendarDate(day)))
      call.persons = try since.map { start in
        var person = QuickEigenBijdrage.Person()
        person.form = .zzp
        person.income = 30_000_00
        person.born = CalendarDate(1950, 1)
        person.since = try XCTUnwrap(CalendarDate(start))
        return person
      }
      call.tax = 0
      return try call.answer(statutes).steps[0].machine.name == "hoge eigen bijdrage"
    }
    XCTAssertFalse(try isHigh(on: "2026-06-09", since: ["2026-02-10"]))
    XCTAssertTrue(try isHigh(on: "2026-06-10", since: ["2026-02-10"]))
    XCTAssertFalse(try isHigh(on: "2026-06-10", since: ["2024-01-01", "2026-03-01"]))
    XCTAssertTrue(try isHigh(on: "2026-07-01", since: ["2024-01-01", "2026-03-01"]))
  }

  /// A date of birth is asked for only where it matters, and so is the tax.
  func testWhatIsMissing() throws {
    let statutes = TestFigures.statutes(2026)
    var call = QuickEigenBijdrage(on: CalendarDate(2026, 1))
    call.persons[0].form = .vpt
    call.persons[0].income = 30_000_00
    XCTAssertNoThrow(try call.answer(statutes))
    call.persons[0].form = .zzp
    func missing() -> QuickEigenBijdrage.Missing? {
      do {
        _ = try call.answer(statutes)
        return nil
      } catch { return error }
    }
    XCTAssertEqual(missing(), .tax)
    call.tax = 3_000_00
    XCTAssertEqual(missing(), .born(partner: false))
    call.persons[0].born = CalendarDate(1950, 1)
    XCTAssertNil(missing())
    call.persons.append(call.persons[0])
    call.persons[1].born = nil
    XCTAssertEqual(missing(), .born(partner: true))
    call.persons[1].form = nil
    XCTAssertNil(missing())
    call.rate = .high
    XCTAssertEqual(missing(), .neverHigh)
  }

  /// What the explanation gives is what is answered.
  func testTheStepsGiveTheOutcome() throws {
    for year in TestFigures.years {
      let statutes = TestFigures.statutes(year)
      for income in stride(from: 0, through: 60_000_00, by: 7_000_00) {
        var rent = QuickHuurtoeslag()
        rent.kaleHuur = 640_00
        rent.incomes = [income]
        var care = QuickEigenBijdrage(on: CalendarDate(year, 1))
        care.persons[0].form = .zzp
        care.persons[0].income = income
        care.persons[0].born = CalendarDate(1950, 1)
        care.tax = income / 10
        var health = QuickZorgtoeslag()
        health.incomes = [income]
        for answer in [
          rent.answer(statutes), health.answer(statutes), try care.answer(statutes),
        ] {
          XCTAssertEqual(answer.steps[0].machine.decimal, answer.outcomes[0].value.text)
        }
      }
    }
  }
}
