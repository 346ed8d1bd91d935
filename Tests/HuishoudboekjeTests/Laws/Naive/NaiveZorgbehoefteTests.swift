import XCTest

/// What each step of the huurtoeslag loses with a person who is left out.
final class NaiveZorgbehoefteTests: XCTestCase {
  private let figures = TestFigures.naive

  private func outcome(
    _ year: Int, rent: NaiveRational, _ persons: [NaiveZorgbehoefte.Person], leftOut: [Int]
  ) -> NaiveZorgbehoefte.Outcome {
    NaiveZorgbehoefte.outcome(
      leftOut: leftOut,
      in: NaiveZorgbehoefte.Question(year: year, persons: persons, applicant: 1, kaleHuur: rent),
      figures: figures)
  }

  private func couple(_ incomes: [NaiveRational]) -> [NaiveZorgbehoefte.Person] {
    incomes.enumerated().map {
      NaiveZorgbehoefte.Person(
        number: $0 + 1, income: $1, wlzIndication: $0 == 1, mayApply: true)
    }
  }

  /// The joint limit of 2026, 76958, becomes the single one, 38479; the wealth of who is left out
  /// does not count.
  func testWealth() {
    var persons = couple([15_000, 15_000])
    (persons[0].wealth, persons[1].wealth) = (38_480, 38_478)
    XCTAssertGreaterThan(outcome(2026, rent: 700, persons, leftOut: []).exact, 0)
    XCTAssertEqual(outcome(2026, rent: 700, persons, leftOut: [2]).exact, 0)
    XCTAssertGreaterThan(outcome(2026, rent: 700, persons, leftOut: [1]).exact, 0)
    persons[1].wealth = 38_479
    XCTAssertEqual(outcome(2026, rent: 700, persons, leftOut: []).exact, 0)
  }

  /// Three persons have the high aftoppingsgrens, two the low one: 25% of the 51.12 between them.
  func testTheAftoppingsgrens() {
    var persons = couple([15_000, 10_000])
    persons.append(NaiveZorgbehoefte.Person(number: 3, income: 0))
    XCTAssertEqual(
      outcome(2026, rent: 800, persons, leftOut: []).exact
        - outcome(2026, rent: 800, persons, leftOut: [3]).exact, NaiveRational("12.78"))
  }

  /// In 2024 the household is of AOW age by the person who is left out: then it is not any more.
  func testTheTypeOfAowAge() {
    var persons = couple([21_500, 10_000])
    persons[1].aowOnFirstOfJanuary = true
    XCTAssertEqual(
      outcome(2024, rent: 650, persons, leftOut: [2]).exact, NaiveRational("376.7345"))
    persons[0] = NaiveZorgbehoefte.Person(
      number: 1, income: 23_000, aowOnFirstOfJanuary: true, mayApply: true)
    XCTAssertEqual(
      outcome(2024, rent: 650, persons, leftOut: [2]).exact, NaiveRational("371.9245"))
  }

  /// Two of 20 in 2026: the indication lifts the young limit as long as that person counts.
  func testTheYoungLimit() {
    var persons = couple([15_000, 15_000])
    for index in 0...1 { persons[index].age = 20 }
    let young = outcome(2026, rent: 700, persons, leftOut: [2])
    XCTAssertEqual(young.exact, NaiveRational("295.68"))
    XCTAssertGreaterThan(outcome(2026, rent: 700, persons, leftOut: [1]).exact, young.exact)
    // In 2025 a rent above the young limit gives nothing.
    XCTAssertEqual(outcome(2025, rent: 700, persons, leftOut: [2]).exact, 0)
  }

  /// Of a child below 23 only the income above 6218 counts in 2026, and none when it is left out.
  func testTheChildBelow23() {
    for (age, counted) in [(22, 3_782), (23, 10_000)] {
      var persons = couple([15_000, 5_000])
      persons.append(
        NaiveZorgbehoefte.Person(number: 3, income: 10_000, childOfTenant: true, age: age))
      XCTAssertEqual(
        outcome(2026, rent: 700, persons, leftOut: []).rekeninkomen,
        20_000 + NaiveRational(counted))
      XCTAssertEqual(outcome(2026, rent: 700, persons, leftOut: [3]).rekeninkomen, 20_000)
    }
  }

  /// Who is away for more than a year, and still registered, is left out without a limit of income,
  /// but not as the applicant.
  func testAbsence() {
    var persons = couple([20_000, 90_000])
    persons[1].admitted = true
    func allowed(_ set: [Int]) -> Bool {
      NaiveZorgbehoefte.allowed(
        set,
        in: NaiveZorgbehoefte.Question(year: 2026, persons: persons, applicant: 1, kaleHuur: 700),
        figures: figures)
    }
    XCTAssertTrue(allowed([2]))
    XCTAssertTrue(allowed([]))
    persons[0].admitted = true
    XCTAssertFalse(allowed([1]))
    persons[1].admitted = false
    XCTAssertFalse(allowed([2]))
  }

  func testTheSets() {
    XCTAssertEqual(
      NaiveZorgbehoefte.sets(of: [1, 2, 3]),
      [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]])
  }
}
