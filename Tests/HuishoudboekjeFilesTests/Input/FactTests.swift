import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText
import XCTest

@testable import HuishoudboekjeFiles

/// The facts that options and questions state of a household.
final class FactTests: XCTestCase {
  private func read(_ value: FactValue, _ text: String) -> String {
    do {
      switch try value.read(text) {
      case .string(let text): return text
      case .number(let digits): return digits
      case .bool(let bool): return "\(bool)"
      case .array(let nodes): return nodes.compactMap(\.text).joined(separator: "+")
      default: return "nothing"
      }
    } catch {
      return error.advice.text(.english)
    }
  }

  func testAmounts() {
    let expected = "Expected an amount in euros a year like 3100."
    let decimals = "Expected at most two decimals."
    func twoWays(_ whole: String, _ cents: String) -> String {
      "That can be read in two ways: write \(whole), or \(cents) with two decimals."
    }
    let cases = [
      ("3100", "3100"), ("0", "0"), ("3100.50", "3100.50"), ("3100,5", "3100.50"), ("0,05", "0.05"),
      ("3.100,50", "3100.50"), ("3,100.50", "3100.50"), ("3.100.000", "3100000"),
      ("1.234.567,8", "1234567.80"), ("€ 688", "688"), ("€688,00", "688"), ("007", "7"),
      ("3.100", twoWays("3100", "3.10")), ("1,234", twoWays("1234", "1.23")),
      ("123.456", twoWays("123456", "123.45")), ("0.123", decimals), ("3100.555", decimals),
      ("1.234,567", decimals), ("1.23.456", expected), ("1.234,567,89", expected),
      ("1.2.3", expected), ("3x", expected), ("", expected), ("-5", expected), ("€", expected),
      (".5", expected), ("5.", expected), ("1e3", expected), ("3 100", expected),
      ("10000000", "10000000"), ("10000000.01", "Expected at most 10000000.00."),
      ("999999999999999999999999", "Expected at most 10000000.00."),
      ("٣", expected),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(read(.amount(.year), text), expected, text)
    }
    XCTAssertEqual(
      FactValueText.twoWays(whole: "3100", cents: 310).text(.dutch),
      "Dat kan op twee manieren worden gelezen: schrijf 3100, of 3,10 met twee cijfers achter de "
        + "komma.")
  }

  func testDates() {
    let expected = "Expected a date like 1942-03-10 or 10-03-1942."
    let none = "That day does not exist."
    let cases = [
      ("1942-03-10", "1942-03-10"), ("10-03-1942", "1942-03-10"), ("1-3-1942", "1942-03-01"),
      ("1942-3-1", "1942-03-01"), ("29-02-2024", "2024-02-29"), ("29-02-2023", none),
      ("2023-13-01", none), ("10-03-42", expected), ("10/03/1942", expected), ("", expected),
      ("1942-03", expected), ("1942-03-10-", expected), ("19x2-03-10", expected),
      ("1942--10", expected),
    ]
    for (text, expected) in cases { XCTAssertEqual(read(.date, text), expected, text) }
  }

  func testOtherValues() {
    let cases: [(FactValue, String, String)] = [
      (.yes(nil), "ja", "true"), (.yes(false), "Y", "false"), (.yes(nil), "nee", "nothing"),
      (.yes(nil), "maybe", "Expected yes or no."), (.truth, "n", "false"), (.truth, "j", "true"),
      (.percent, "80", "80"), (.percent, "101", "Expected whole percents from 0 to 100."),
      (.percent, "-1", "Expected whole percents from 0 to 100."),
      (.choice(["man", "vrouw"]), "Man", "man"),
      (
        .choice(["man", "vrouw"]), "vruow", "Expected one of 'man', 'vrouw'. Did you mean 'vrouw'?"
      ),
      (.zorgprofiel, "5VV", "5VV"), (.name, "  ", "Expected a name."),
      (.name, "A\u{1B}", "AU+001B"),
      (.year, "2025", "2025"), (.year, "25", "Expected 2023, 2024, 2025, 2026 or 2027."),
      (.forms, "zzp, VPT", "ZZP+VPT"),
    ]
    for (value, text, expected) in cases {
      XCTAssertEqual(read(value, text), expected, "\(value) \(text)")
    }
    XCTAssertTrue(read(.zorgprofiel, "VV11").hasPrefix("Expected VV1-10"))
    XCTAssertTrue(read(.forms, "VPT,VPT").hasPrefix("Expected each once"))
    XCTAssertTrue(read(.forms, "VTP").hasSuffix("Did you mean 'VPT'?"))
  }

  func testNamesAreOfOneFact() {
    let names = Fact.all.flatMap { Set([$0.name, $0.dutch]) }
    XCTAssertEqual(Set(names).count, names.count)
    for fact in Fact.all {
      let words = fact.words(PersonText.resident)
      for phrase in [words.label, words.detail, words.question, words.why] {
        for language in Language.allCases { XCTAssertFalse(phrase.text(language).isEmpty) }
      }
      XCTAssertTrue(words.question.text(.dutch).hasSuffix("?"), fact.name)
      if case .after(let name) = fact.asked { XCTAssertNotNil(fact.other(name), fact.name) }
      if case .without(let name) = fact.asked { XCTAssertNotNil(fact.other(name), fact.name) }
      if case .when(let name, _) = fact.asked { XCTAssertNotNil(fact.other(name), fact.name) }
    }
  }

  /// A value of each kind that a scenario takes.
  private func value(_ fact: Fact) -> String {
    switch fact.value {
    case .yes, .truth: "yes"
    case .amount: "1200"
    case .percent: "90"
    case .date: fact.name.hasSuffix("born") ? "1942-03-10" : "2025-12-01"
    case .choice(let words): words[1]
    case .zorgprofiel: "VV5"
    case .name: fact.name
    case .year: "2026"
    case .forms: "ZZP,VPT"
    }
  }

  /// Each fact stands where a scenario has it: what the file format does not know is refused there.
  func testEveryFactIsOneOfTheFormat() throws {
    for fact in Fact.all {
      var answers = FactAnswers()
      for name in ["born", "pension", "rent", "profile"] {
        let needed = try XCTUnwrap(Fact.named(name))
        try answers.set(needed, value(needed))
      }
      var also: [Fact] =
        fact.subject == .person(1) ? [try XCTUnwrap(Fact.named("partner-born"))] : []
      if fact.name == "partner-stay-since" || fact.name == "partner-form" {
        also += ["partner-profile", "partner-form"].compactMap(Fact.named)
      }
      for other in also + [fact] { try answers.set(other, value(other)) }
      let node = try JSONNode.parse(Array(answers.scenario().utf8), file: "made")
      // Whether it is taken, not whether it goes with an AOW.
      let scenario = try ScenarioFile(node, file: "made")
      XCTAssertNotNil(node.value(at: try XCTUnwrap(fact.path(in: node))), fact.name)
      XCTAssertEqual(scenario.household.persons.count, fact.subject == .person(1) ? 2 : 1)
      XCTAssertNotNil(answers.shown(fact), fact.name)
      XCTAssertTrue(answers.missing.isEmpty)
    }
  }

  func testPathsBecomeFacts() throws {
    var answers = FactAnswers()
    for (name, text) in [
      ("born", "1942-03-10"), ("aow", "yes"), ("pension", "3100"), ("rent", "688"),
      ("profile", "VV5"), ("partner-born", "1945-01-01"),
    ] { try answers.set(try XCTUnwrap(Fact.named(name)), text) }
    let node = try JSONNode.parse(Array(answers.scenario().utf8), file: "made")
    var places = FactPlaces(answers, in: node) { "--\($0.name)" }
    let cases = [
      ("persons[0].incomes[1].gross_eur_year is 'x'", "--pension is 'x'", true),
      ("persons[0].incomes is empty", "--aow and --pension is empty", false),
      ("persons[1].birth_date is late", "--partner-born is late", true),
      (
        "persons[1].care is missing",
        "--partner-profile, --partner-form and --partner-stay-since is missing", false
      ),
      ("persons[0] is 3.", "the resident is 3.", false),
      ("year is 2050: no law", "--year is 2050: no law", true),
      ("dwelling.foo is odd", "'foo' of a scenario file is odd", false),
      ("the rent of 5.10 is odd.", "the rent of 5.10 is odd.", false),
    ]
    for (problem, expected, isOfOne) in cases {
      let told = places.told(
        InputError(file: "made", problem: problem), place: FactHomeText.commandLine)
      XCTAssertEqual(told.error.problem, expected)
      XCTAssertEqual(told.isOfOneFact, isOfOne, problem)
      XCTAssertEqual(told.error.file, "the command line")
    }
    let told = places.told(
      InputError(
        file: "made", problem: "persons[0].birth_date is old",
        remedy: "State an income of type 'aow', or peiljaar.income_eur_year."),
      place: FactHomeText.commandLine)
    XCTAssertEqual(
      told.error.remedy, "State an income of type --aow, or --peiljaar-income.")
    XCTAssertEqual(told.facts.map(\.name), ["born", "peiljaar-income", "aow"])
  }
}
