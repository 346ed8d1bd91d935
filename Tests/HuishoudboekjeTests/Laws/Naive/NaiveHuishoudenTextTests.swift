import XCTest

/// The worked examples that the description of the law itself gives, through the naive telling.
final class NaiveHuishoudenTextTests: XCTestCase {
  private let figures = TestFigures.naive

  private func euros(_ text: String) -> NaiveRational { NaiveRational(text) }

  // MARK: alleenstaandeouderenkorting

  private func credit(
    admitted: NaiveDate? = nil, died: NaiveDate? = nil, aowFrom: NaiveDate? = nil, year: Int
  ) -> [NaiveRational] {
    let first = NaiveAlleenstaandeOuderenkorting.Person(
      aowFrom: aowFrom ?? NaiveDate(year, 1, 1), admittedFrom: admitted)
    let second = NaiveAlleenstaandeOuderenkorting.Person(
      aowFrom: NaiveDate(year, 1, 1), diedOn: died)
    return [(first, second), (second, first)].map {
      NaiveAlleenstaandeOuderenkorting.credit($0, partner: $1, year: year, figures: figures)
    }
  }

  func testOneDayOfTheYearIsEnough() {
    for (year, amount) in [(2023, 478), (2024, 524), (2025, 531), (2026, 540)] {
      let whole = NaiveRational(amount)
      XCTAssertEqual(credit(admitted: NaiveDate(year, 12, 31), year: year), [whole, whole])
      XCTAssertEqual(credit(admitted: NaiveDate(year + 1, 1, 1), year: year), [0, 0])
      XCTAssertEqual(credit(year: year), [0, 0])
    }
    // The survivor has the single AOW of the month of the death, also when that is the last day.
    XCTAssertEqual(credit(died: NaiveDate(2026, 12, 31), year: 2026), [540, 0])
    // The AOW age and the stay must meet on one day.
    let reached = NaiveDate(2026, 12, 31)
    XCTAssertEqual(
      credit(admitted: NaiveDate(2026, 2, 1), aowFrom: reached, year: 2026), [540, 540])
    XCTAssertEqual(
      credit(died: NaiveDate(2026, 1, 5), aowFrom: NaiveDate(2027, 1, 1), year: 2026), [0, 0])
  }

  /// Both admitted in 2024 on 25336 and 22336: tax 579 instead of 1617, so the joint hoge eigen
  /// bijdrage of 2026 is 2185.32 instead of 2120.45.
  func testTheCreditRaisesTheContributionTwoYearsLater() {
    for (credit, tax, month) in [(NaiveRational(524), 579, "2185.32"), (0, 1617, "2120.45")] {
      let incomes: [NaiveRational] = [25_336, 22_336]
      let due = incomes.map {
        NaiveAlleenstaandeOuderenkorting.tax(
          income: $0, hasAowAge: true, credit: credit, year: 2024, figures: figures)
      }.reduce(0, +)
      XCTAssertEqual(due, NaiveRational(tax))
      let persons = incomes.map { NaiveEigenBijdrage.Person(income: $0, aow: true) }
      let contribution = NaiveHogeEigenBijdrage.compute(
        NaiveHogeEigenBijdrage.Input(
          year: 2026, household: NaiveEigenBijdrage.Household(persons: persons), tax: due,
          zorgtoeslagInPeiljaar: true),
        figures: figures)
      XCTAssertEqual(contribution.month, euros(month))
    }
    let without = [25_850, 22_850].map {
      NaiveAlleenstaandeOuderenkorting.tax(
        income: NaiveRational($0), hasAowAge: true, credit: 0, year: 2025, figures: figures)
    }
    XCTAssertEqual(without, [1_061, 523])
  }

  // MARK: toeslagpartner

  func testWhoIsToeslagpartner() {
    func partners(
      _ married: Bool, atInstitution: Bool, _ letter: NaiveToeslagpartner.Letter,
      wettekst: Bool = false
    ) -> Bool {
      NaiveToeslagpartner.partners(
        married: married, registeredAtInstitution: atInstitution, letter: letter,
        wettekst: wettekst)
    }
    XCTAssertTrue(partners(true, atInstitution: true, .nothing))
    XCTAssertTrue(partners(true, atInstitution: false, .nothing))
    XCTAssertFalse(partners(true, atInstitution: true, .apart))
    XCTAssertFalse(partners(true, atInstitution: false, .apart))
    XCTAssertTrue(partners(false, atInstitution: false, .nothing))
    XCTAssertFalse(partners(false, atInstitution: true, .nothing))
    XCTAssertTrue(partners(false, atInstitution: true, .stay))
    XCTAssertTrue(partners(false, atInstitution: true, .nothing, wettekst: true))
  }

  func testAChangeOnTheFirstOfAMonthCountsThatMonth() {
    func months(_ month: Int, _ day: Int) -> Int {
      NaiveToeslagpartner.jointMonths(year: 2025, parted: NaiveDate(2025, month, day)).count
    }
    XCTAssertEqual(months(7, 1), 6)
    XCTAssertEqual(months(7, 2), 7)
    XCTAssertEqual(months(6, 30), 6)
    XCTAssertEqual(months(1, 1), 0)
    XCTAssertEqual(months(12, 2), 12)
    XCTAssertEqual(NaiveToeslagpartner.jointMonths(year: 2025, parted: nil).count, 12)
  }

  func testJointAndApart() {
    func apart(_ income: Int, _ year: Int, wealth: Int = 0) -> NaiveRational {
      NaiveToeslagpartner.ownYear(
        income: NaiveRational(income), wealth: NaiveRational(wealth), year: year, figures: figures)
    }
    func joint(
      _ incomes: [NaiveRational], _ year: Int, wealth: [NaiveRational] = [0, 0],
      wholeYear: Bool = true
    ) -> NaiveRational {
      NaiveToeslagpartner.jointYear(
        incomes: incomes, wealth: wealth, wholeYear: wholeYear, year: year, figures: figures)
    }
    XCTAssertEqual(joint([30_000, 12_000], 2026).halfUp(), 1_279)
    XCTAssertEqual(apart(30_000, 2026).halfUp(), 1_514)
    XCTAssertEqual(apart(12_000, 2026).halfUp(), 1_550)
    XCTAssertEqual(joint([25_850, 22_850], 2025).halfUp(), 230)
    XCTAssertEqual(joint([32_192, 29_192], 2025), 0)
    // The wealth limits, to the euro.
    XCTAssertGreaterThan(apart(20_000, 2026, wealth: 146_011), 0)
    XCTAssertEqual(apart(20_000, 2026, wealth: 146_012), 0)
    XCTAssertGreaterThan(joint([20_000, 15_000], 2026, wealth: [184_633, 0]), 0)
    XCTAssertEqual(joint([20_000, 15_000], 2026, wealth: [184_633, 1]), 0)
    XCTAssertEqual(
      joint([20_000, 15_000], 2026, wealth: [146_012, 0], wholeYear: false), 0)
  }

  /// Two single zorgtoeslagen together are never less than the joint one, of any two incomes.
  func testApartNeverLosesByIncome() {
    for year in 2023...2026 {
      for first in stride(from: 0, through: 54_000, by: 3_000) {
        for second in stride(from: 0, through: first, by: 3_000) {
          let incomes = [NaiveRational(first), NaiveRational(second)]
          let joint = NaiveToeslagpartner.jointYear(
            incomes: incomes, wealth: [0, 0], wholeYear: true, year: year, figures: figures)
          let apart = incomes.map {
            NaiveToeslagpartner.award(
              NaiveToeslagpartner.ownYear(income: $0, wealth: 0, year: year, figures: figures),
              year: year, figures: figures)
          }
          XCTAssertGreaterThanOrEqual(
            apart[0] + apart[1], NaiveToeslagpartner.award(joint, year: year, figures: figures),
            "\(year) \(first) \(second)")
        }
      }
    }
  }

  // MARK: left out

  func testTheBestToLeaveOut() {
    func best(
      _ year: Int, _ kaleHuur: NaiveRational, _ persons: [NaiveZorgbehoefte.Person]
    ) -> NaiveZorgbehoefte.Outcome {
      NaiveZorgbehoefte.best(
        of: NaiveZorgbehoefte.Question(
          year: year, persons: persons, applicant: 1, kaleHuur: kaleHuur),
        figures: figures)
    }
    func spouse(_ number: Int, _ income: NaiveRational, care: Bool = false)
      -> NaiveZorgbehoefte.Person
    {
      NaiveZorgbehoefte.Person(
        number: number, income: income, wlzIndication: care, aowOnFirstOfJanuary: true,
        mayApply: true)
    }
    let child = NaiveZorgbehoefte.Person(number: 3, income: 35_000, childOfTenant: true, age: 36)
    let higher = best(2026, 760, [spouse(1, 28_450, care: true), spouse(2, 20_450)])
    XCTAssertEqual(higher.leftOut, [1])
    XCTAssertEqual(higher.paid, 454)
    let working = best(2026, 760, [spouse(1, 21_031, care: true), child])
    XCTAssertEqual(working.leftOut, [3])
    XCTAssertEqual(working.paid, 454)
    let nobody = best(2026, 760, [spouse(1, 25_000, care: true), spouse(2, 0)])
    XCTAssertEqual(nobody.leftOut, [])
    XCTAssertEqual(nobody.paid, 455)
    // Nobody has an indication: nobody is left out.
    XCTAssertEqual(best(2026, 760, [spouse(1, 28_450), spouse(2, 20_450)]).paid, 136)
  }

  func testTheOtherChoicesOfTheTable() {
    func paid(_ incomes: [NaiveRational], leftOut: [Int], applicant: Int) -> NaiveRational {
      let persons = incomes.enumerated().map {
        NaiveZorgbehoefte.Person(
          number: $0 + 1, income: $1, wlzIndication: $0 == 0, aowOnFirstOfJanuary: true,
          mayApply: true)
      }
      let told = NaiveZorgbehoefte.told(
        leftOut: leftOut,
        in: NaiveZorgbehoefte.Question(
          year: 2026, persons: persons, applicant: applicant, kaleHuur: 760),
        figures: figures)
      XCTAssertTrue(told.allowed)
      return told.outcome.paid
    }
    XCTAssertEqual(paid([28_450, 20_450], leftOut: [2], applicant: 1), 341)
    XCTAssertEqual(paid([25_000, 0], leftOut: [2], applicant: 1), 418)
  }

  func testTheApplicantAndABoxThreeBenefitAboveTheLimit() {
    func allowed(_ benefit: NaiveRational, leftOut: Int) -> Bool {
      var persons = [1, 2].map { NaiveZorgbehoefte.Person(number: $0, income: 20_000) }
      persons[0].wlzIndication = true
      persons[1].box3Benefit = benefit
      return NaiveZorgbehoefte.allowed(
        [leftOut],
        in: NaiveZorgbehoefte.Question(year: 2026, persons: persons, applicant: 1, kaleHuur: 760),
        figures: figures)
    }
    XCTAssertTrue(allowed(5_516, leftOut: 2))
    XCTAssertFalse(allowed(5_517, leftOut: 2))
    XCTAssertFalse(allowed(0, leftOut: 1))
  }
}
