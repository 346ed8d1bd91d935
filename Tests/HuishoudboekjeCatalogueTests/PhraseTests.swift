import HuishoudboekjeCatalogue
import XCTest

final class PhraseTests: XCTestCase {
  func testAmountsAndNumbersAreWrittenInTheLanguage() {
    let cases: [(cents: Int, english: String, dutch: String)] = [
      (0, "0.00", "0,00"), (5, "0.05", "0,05"), (-5, "-0.05", "-0,05"),
      (99_999, "999.99", "999,99"),
      (100_000, "1000.00", "1.000,00"), (-123_456_789, "-1234567.89", "-1.234.567,89"),
      (Int.max, "92233720368547758.07", "92.233.720.368.547.758,07"),
      (Int.min, "-92233720368547758.08", "-92.233.720.368.547.758,08"),
    ]
    for (cents, english, dutch) in cases {
      XCTAssertEqual(Language.english.euros(cents), english)
      XCTAssertEqual(Language.dutch.euros(cents), dutch)
      let phrase = Phrase(same: "\(euros: cents)")
      XCTAssertEqual(phrase.text(.english), english)
      XCTAssertEqual(phrase.text(.dutch), dutch)
    }
    let figures = [
      ("0.5", "0,5"), ("12", "12"), ("2026", "2026"), ("-1.25", "-1,25"), ("+5.0", "+5,0"),
      ("12345.6", "12.345,6"), ("1.2.3", "1.2.3"), (".5", ".5"), ("5.", "5."), ("VV5", "VV5"),
      ("a.b", "a.b"), ("", ""),
    ]
    for (text, dutch) in figures {
      XCTAssertEqual(Language.english.figure(text), text)
      XCTAssertEqual(Language.dutch.figure(text), dutch)
    }
  }

  func testListsAreTold() {
    func told(_ names: [String], _ joint: Phrase.Joint) -> [String] {
      Language.allCases.map { names.joined(joint).text($0) }
    }
    XCTAssertEqual(told([], .and), ["", ""])
    XCTAssertEqual(told(["a"], .and), ["a", "a"])
    XCTAssertEqual(told(["a", "b"], .and), ["a and b", "a en b"])
    XCTAssertEqual(told(["a", "b", "c"], .or), ["a, b or c", "a, b of c"])
    XCTAssertEqual(told(["a", "b"], .semicolon), ["a; b", "a; b"])
    XCTAssertEqual(told(["a", "b"], .comma), ["a, b", "a, b"])
    XCTAssertEqual(told(["a", "b"], .space), ["a b", "a b"])
  }

  func testNestedPhrasesFollowTheOuterLanguage() {
    let inner = Phrase(en: "rent \(euros: 123_456)", nl: "huur \(euros: 123_456)")
    let outer = Phrase(en: "<\(inner)>", nl: "[\(inner)]")
    XCTAssertEqual(outer.text(.english), "<rent 1234.56>")
    XCTAssertEqual(outer.text(.dutch), "[huur 1.234,56]")
    XCTAssertEqual(Language.$current.withValue(.dutch) { "\(outer)" }, "[huur 1.234,56]")
    XCTAssertEqual("\(outer)", "<rent 1234.56>")
  }

  func testPhrasesAreEqualWhenTheySayTheSame() {
    func rent(_ cents: Int) -> Phrase {
      Phrase(en: "rent \(euros: cents)", nl: "huur \(euros: cents)")
    }
    XCTAssertEqual(rent(1), rent(1))
    XCTAssertNotEqual(rent(1), rent(2))
    XCTAssertNotEqual(rent(1), Phrase(en: "rent \(euros: 1)", nl: "prijs \(euros: 1)"))
    XCTAssertEqual(Set([rent(1), rent(1), rent(2)]).count, 2)
  }

  func testMonthsAndColumns() {
    XCTAssertEqual(
      (1...12).map { TimeText.month($0).text(.dutch) }.joined(separator: " "),
      "januari februari maart april mei juni juli augustus september oktober november december")
    XCTAssertEqual(ColumnText.name("ZZP").text(.dutch), "ZZP")
    XCTAssertEqual(ColumnText.name("ZZP-4-MAANDEN").text(.dutch), "ZZP maand 1-4")
    for label in ["ZZP", "ZZP-4-MAANDEN-ONGEHUWD", "VERLOOP", "VPT-ONGEHUWD-VERZOEK", "X"] {
      XCTAssertEqual(ColumnText.name(label).text(.english), label)
    }
    XCTAssertEqual(
      ColumnText.name("VPT-ONGEHUWD-VERZOEK").text(.dutch), "VPT, AOW alleenstaand, met verzoek")
  }
}
