import XCTest

@testable import Huishoudboekje

final class NoticeInAComplexTests: XCTestCase {
  /// The notice of the home of a partner who was admitted in December runs on: it is paid in ZZP too, and
  /// differs from home to home.
  func testTheNoticeOfAHomeThatWasLeft() throws {
    var person = Person(birthDate: CalendarDate(1940, 3))
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    var partner = Partner(person: person)
    partner.form = .course
    partner.care = Care(zorgprofiel: "VV6")
    partner.care?.course = [
      CareStage(from: CalendarDate(2025, 1), form: nil),
      CareStage(from: CalendarDate(2025, 12).adding(days: 16), form: .zzp),
    ]
    var household = Household(
      name: "notice", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.partner = partner
    for index in 0...1 {
      household.amounts[AmountSlot.peiljaarIncome.of(person: index)] = 15_000_00
    }
    var homes = [UnitType(name: "small", number: 1), UnitType(name: "large", number: 1)]
    for (place, rent) in [500_00, 700_00].enumerated() { homes[place].kaleHuur = rent }
    let complex = Complex(
      name: "notice",
      personas: [Persona(name: "resident", household: household, choice: .vpt)],
      variants: [
        ComplexVariant(name: "basis", year: 2026, units: homes, weights: [2], totalWeight: 2)
      ])
    let outcome = try complex.outcome(of: 0, twins: complex.twins()) { TestFigures.statutes($0) }
    for (home, cell) in zip(homes, outcome.cells[0]) {
      let alone = try Comparison(
        complex.household(0, in: home, year: 2026), TestFigures.statutes(2026))
      XCTAssertEqual(cell.zzpRemainder, alone.budget("ZZP")?.average(.vrijBesteedbaar), home.name)
    }
    let left = outcome.cells[0].map(\.zzpRemainder)
    // 16 days of January of a rent that is 200.00 higher: 103.23, of the average month 8.60.
    XCTAssertEqual(left[0] - left[1], 8_60)
  }
}
