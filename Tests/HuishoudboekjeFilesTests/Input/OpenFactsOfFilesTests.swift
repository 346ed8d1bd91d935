import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// What a scenario file leaves open is told, at the path where it would stand.
final class OpenFactsOfFilesTests: XCTestCase {
  private func comparison(_ text: String) throws -> Comparison {
    let file = try ScenarioFile(
      JSONNode.parse(Array(text.utf8), file: "open.json"), file: "open.json")
    return try Calculation.compare(file.household, source: file.source)
  }
  private func assumed(_ json: String) throws -> [String: String] {
    Dictionary(
      try comparison(json).assumed.flatMap { input in input.paths.map { ($0, input.text) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands in the file is not assumed; what does not is, at the path where it would stand.
  func testAtItsPath() throws {
    let open = """
      {"scenario": "open", "year": 2026,
       "persons": [
         {"birth_date": "1990-03-01", "care": {"zorgprofiel": "VG4"},
          "incomes": [{"type": "wajong"}]}],
       "dwelling": {"kale_huur_eur_month": "600"}}
      """
    XCTAssertEqual(
      try assumed(open)["persons[0].incomes[0].regime"], "Wajong: without arbeidsvermogen")
    XCTAssertEqual(
      try assumed(open)["persons[0].incomes[0].hulpbehoevendheid"],
      "Wajong: not raised for hulpbehoevendheid")
    XCTAssertEqual(
      try assumed(open)["persons[0].incomes"], "loonheffingskorting: applied to wajong")
    XCTAssertEqual(try assumed(open)["dwelling.self_contained"], "the home is zelfstandig")
    XCTAssertEqual(
      try assumed(open)["persons[0].assets.bank_eur"],
      "assets and debts on 1 January 2026: none")
    let stated = """
      {"scenario": "stated", "year": 2026,
       "persons": [
         {"birth_date": "1990-03-01", "sex": "man",
          "care": {"zorgprofiel": "VG4", "verblijf_from": "2020-01-01"},
          "assets": {"bank_eur": "0", "other_eur": "0"},
          "incomes": [{"type": "wajong", "regime": "dga75", "hulpbehoevendheid": "geen",
                       "loonheffingskorting": true}]}],
       "dwelling": {"kale_huur_eur_month": "600", "self_contained": true}}
      """
    let left = try assumed(stated)
    XCTAssertEqual(left["persons[0].assets.debts_eur"], "debts_eur on 1 January 2026: none")
    XCTAssertEqual(
      left.keys.filter { !$0.contains("peiljaar") }, ["persons[0].assets.debts_eur"])
  }

  /// What a home of a complex does not state is told, of as many cells as have such a home.
  func testTheHomesOfAComplex() throws {
    let json = """
      {"complex": "open", "year": 2026,
       "units": [
         {"name": "A", "number": 1, "kale_huur_eur_month": "600", "self_contained": true},
         {"name": "B", "number": 2, "kale_huur_eur_month": "600"},
         {"name": "C", "number": 2, "kale_huur_eur_month": "600", "self_contained": false},
         {"name": "D", "number": 1, "kale_huur_eur_month": "600", "leveringsvorm": "ZZP"}],
       "personas": [
         {"name": "p", "number": 6, "leveringsvorm": "VPT",
          "persons": [
            {"birth_date": "1990-03-01", "care": {"zorgprofiel": "VG4"},
             "incomes": [{"type": "wajong"}]}]}]}
      """
    let result = try ComplexResult(
      ComplexFile(JSONNode.parse(Array(json.utf8), file: "c.json"), file: "c.json"))
    let told = result.remarks().lines.filter { $0.contains("zelfstandig") }
    XCTAssertEqual(told, ["assumed (1 of 4 cells): the home is zelfstandig"])
    // What the persona leaves open is told as well as what the home does.
    XCTAssertTrue(
      result.remarks().lines.contains {
        $0.hasPrefix("assumed (all 4 cells)") && $0.contains("Wajong: without arbeidsvermogen")
      }, "\(result.remarks().lines)")
  }

  /// Of a couple: who is still registered at home, and since when both stay; a course that begins long before has
  /// the beginning stated.
  func testOfACouple() throws {
    func couple(_ care: String) -> String {
      """
      {"scenario": "couple", "year": 2026, "leveringsvormen": ["ZZP"],
       "persons": [
         {"birth_date": "1940-03-01", "care": {"zorgprofiel": "VV5"\(care)},
          "incomes": [{"type": "aow"}]},
         {"birth_date": "1942-03-01", "care": {"zorgprofiel": "VV5"},
          "incomes": [{"type": "aow"}]}],
       "dwelling": {"kale_huur_eur_month": "600"}}
      """
    }
    let told = try assumed(couple(""))
    XCTAssertEqual(
      told["couple.partner_registered_at_home"],
      "who stays in an institution is no longer registered at the home")
    XCTAssertEqual(
      told["persons[0].care.verblijf_from"],
      "verblijf of the resident and the partner: since long before the year")
    let course = try assumed(
      couple(
        """
        , "course": [{"from": "2015-01-01", "leveringsvorm": "ZZP"},
                     {"from": "2026-07-01", "leveringsvorm": "VPT"}]
        """))
    XCTAssertNil(course["persons[0].care.verblijf_from"])
  }

  /// Nothing is taken off for meals unless it is said; the gemeente may.
  func testTheMealsOfBijstand() throws {
    let json = """
      {"scenario": "meals", "year": 2026,
       "persons": [
         {"birth_date": "1980-03-01", "care": {"zorgprofiel": "VG4"},
          "incomes": [{"type": "bijstand"}]}],
       "dwelling": {"kale_huur_eur_month": "600"}}
      """
    let inputs = try comparison(json).assumed.filter {
      $0.text.contains("meals")
    }
    XCTAssertEqual(inputs.map(\.column), ["VPT"])
    XCTAssertEqual(inputs.map(\.paths), [["persons[0].incomes[0].voeding_in_mindering_eur_month"]])
    XCTAssertEqual(
      inputs.map(\.text),
      [
        "nothing taken off the bijstand for the meals of the VPT; a gemeente may take off what they cost "
          + "(Pw artikel 18 lid 1)"
      ])
  }
}
