import XCTest

@testable import Huishoudboekje

/// How months and persons are called in a sentence.
final class WordsTests: XCTestCase {
  func testMonths() {
    XCTAssertEqual(Presence.wholeYear.inWords.text, "")
    XCTAssertEqual(Presence().inWords.text, " in no month")
    XCTAssertEqual(Presence(months: [3]).inWords.text, " in March")
    XCTAssertEqual(Presence(months: [3, 4]).inWords.text, " in March and April")
    XCTAssertEqual(Presence(months: [5, 3, 4]).inWords.text, " in March to May")
    XCTAssertEqual(
      Presence(months: [1, 2, 3, 6, 11, 12]).inWords.text,
      " in January to March, June, November and December")
    var days = [31, 28, 14, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    XCTAssertEqual(
      Presence(year: 2025, days: days).inWords.text,
      " in January, February, 14 days of March and 1 day of May")
    days[1] = 0
    XCTAssertEqual(
      Presence(year: 2025, days: days).inWords.text,
      " in January, 14 days of March and 1 day of May")
  }

  func testPersons() {
    var household = Household(
      name: "one", year: 2025, person: Person(birthDate: CalendarDate(1950, 1)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    XCTAssertFalse(Names(household).areNeeded)
    XCTAssertEqual(Names(household).list([0]).text, "the resident")
    household.partner = Partner(person: Person(birthDate: CalendarDate(1952, 1)))
    let names = Names(household)
    XCTAssertTrue(names.areNeeded)
    XCTAssertEqual(names.list([0, 1]).text, "the resident and the partner")
    XCTAssertEqual(names[.together].text, "together")
    household.person.name = "Anna"
    XCTAssertEqual(Names(household).list([0]).text, "the resident")
    household.partner?.person.name = "Bert"
    XCTAssertEqual(Names(household)[.person(1)].text, "Bert")
    household.partner?.person.name = "Anna"
    XCTAssertEqual(Names(household)[.person(1)].text, "the partner")
  }

  func testTheNotice() {
    func text(_ months: Int) -> String {
      DepartureAssumption.notice(
        months: months, from: CalendarDate(2026, 3), through: CalendarDate(2026, 4)
      ).words.text
    }
    XCTAssertTrue(text(1).hasPrefix("opzegtermijn of 1 month after"), text(1))
    XCTAssertTrue(text(2).hasPrefix("opzegtermijn of 2 months after"), text(2))
  }

  /// The vakantie-uitkering of May is only told where it is not that of the months around it.
  func testTheKindOfAOW() {
    let household = Household(
      name: "one", year: 2025, person: Person(birthDate: CalendarDate(1950, 1)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    func text(_ single: [Int], before: Int) -> String {
      Reason.aow(
        column: "ZZP", person: 0, single: Presence(months: single),
        of: Presence(months: everyMonth), before: before
      ).words(Names(household)).text
    }
    let (couple, one) = ("that of one of a couple", "that of a single person")
    func aow(_ kind: String, _ may: String = "") -> String {
      "ZZP: the AOW is \(kind) (AOW artikel 1 and 9)\(may)"
    }
    func may(_ months: String) -> String {
      "; the vakantie-uitkering of May has \(months) of before the year as a single person"
    }
    XCTAssertEqual(text([], before: 0), aow(couple))
    XCTAssertEqual(text([], before: 1), aow(couple, may("1 month")))
    XCTAssertEqual(text([], before: 8), aow(couple, may("8 months")))
    XCTAssertEqual(text(everyMonth, before: 8), aow(one))
    XCTAssertEqual(text(everyMonth, before: 0), aow(one, may("0 months")))
    XCTAssertEqual(
      text([1], before: 8), aow("\(one) in January, otherwise \(couple)", may("8 months")))
  }
}
