import XCTest

@testable import Huishoudboekje

/// Who asks for bijstand and gets none is told why, with the article.
final class BijstandFlagsTests: XCTestCase {
  private func household(born: Int, _ year: Int, _ form: Leveringsvorm = .vpt) -> Household {
    var person = Person(birthDate: CalendarDate(born, 3))
    person.bijstand = Person.BijstandFacts()
    var household = Household(
      name: "refused", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = [form]
    return household
  }
  private func reasons(_ household: Household) throws -> [String] {
    try Comparison(household, TestFigures.statutes(household.year)).flags.filter {
      $0.kind == .noBijstand
    }.map(\.text)
  }

  /// To the cent at the limit of the figures, in every year.
  func testAssetsAboveTheLimit() throws {
    for year in TestFigures.years {
      let statutes = TestFigures.statutes(year)
      var household = household(born: year - 40, year)
      guard case .known(let figures) = statutes.current.bijstand else { return XCTFail("\(year)") }
      let limit = figures.first.vermogensgrensAlleenstaande.cents
      household.amounts[.bank] = limit
      XCTAssertEqual(try reasons(household), [])
      household.amounts[.bank] = limit + 100
      let text = try XCTUnwrap(try reasons(household).first)
      XCTAssertEqual(
        text,
        "no bijstand: the assets are above the vermogensgrens of \(limit.asEuros) (Pw artikel 34)")
    }
  }

  func testIncomeNotBelowTheNorm() throws {
    var household = household(born: 1985, 2026)
    household.person.bijstand?.otherNetIncome = 1_000_00
    XCTAssertEqual(try reasons(household), [])
    household.person.bijstand?.otherNetIncome = 2_000_00
    XCTAssertEqual(
      try reasons(household),
      ["no bijstand: the income is not below the norm (Pw artikel 19 lid 1)"])
  }

  /// What takes the norm below the income is named, where it does.
  func testTheNormIsLowered() throws {
    var household = household(born: 1985, 2026)
    household.person.bijstand?.woonsituatieVerlaging = 300_00
    household.person.bijstand?.otherNetIncome = 1_000_00
    XCTAssertEqual(try reasons(household), [])
    household.person.bijstand?.otherNetIncome = 1_300_00
    XCTAssertEqual(
      try reasons(household),
      [
        "no bijstand: the income is not below the norm less the verlaging for the woonsituatie (Pw artikel 27)"
      ])
    household.person.bijstand?.voedingInMindering = 100_00
    XCTAssertEqual(
      try reasons(household),
      [
        "no bijstand: the income is not below the norm less what the gemeente takes off for meals "
          + "(Pw artikel 18 lid 1) and the verlaging for the woonsituatie (Pw artikel 27)"
      ])
  }

  /// Of spouses the means of both and the limit of spouses count.
  func testSpouses() throws {
    var household = household(born: 1985, 2026)
    household.partner = Partner(person: Person(birthDate: CalendarDate(1986, 3)))
    household.person.bijstand?.otherNetIncome = 1_900_00
    XCTAssertEqual(try reasons(household), [])
    household.person.bijstand?.otherNetIncome = 2_900_00
    XCTAssertEqual(
      try reasons(household),
      ["no bijstand: the income is not below the norm (Pw artikel 19 lid 1)"])
    household.person.bijstand?.otherNetIncome = 0
    let statutes = TestFigures.statutes(2026)
    guard case .known(let figures) = statutes.current.bijstand else { return XCTFail("2026") }
    let limit = figures.first.vermogensgrensGehuwden.cents
    household.amounts[.bank] = limit
    XCTAssertEqual(try reasons(household), [])
    household.amounts[.bank] = limit + 100
    XCTAssertEqual(
      try reasons(household),
      ["no bijstand: the assets are above the vermogensgrens of \(limit.asEuros) (Pw artikel 34)"])
  }

  /// Refused in the column with an inrichting only.
  func testAt19InAnInrichting() throws {
    var household = household(born: 2006, 2025, .zzp)
    household.forms = [.vpt, .zzp]
    let flags = try Comparison(household, TestFigures.statutes(2025)).flags.filter {
      $0.kind == .noBijstand
    }
    XCTAssertEqual(flags.map(\.column), ["ZZP"])
    XCTAssertEqual(
      flags.map(\.text),
      ["no bijstand: no right at 18-20 in an inrichting (Pw artikel 13 lid 2 onder a)"])
  }

  func testWhoDoesNotAskHasNoFlag() throws {
    var household = household(born: 1985, 2026)
    household.person.bijstand = nil
    household.amounts[.bank] = 50_000_00
    XCTAssertEqual(try reasons(household), [])
  }
}
