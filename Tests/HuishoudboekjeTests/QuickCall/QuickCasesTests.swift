import XCTest

@testable import Huishoudboekje

/// The quick calls give what the case tables expect.
final class QuickCasesTests: XCTestCase {
  private typealias Row = [String: String]

  private func flag(_ row: Row, _ column: String) -> Bool { row[column] == "1" }
  private func statutes(_ row: Row) throws -> Statutes {
    TestFigures.statutes(try XCTUnwrap(Int(row["year"] ?? "")))
  }

  /// Checks an outcome, a step or a limit where the row expects it.
  private func expect(
    _ row: Row, _ column: String, _ found: String?, line: UInt = #line
  ) throws -> Int {
    guard let expected = try XCTUnwrap(row[column]) as String?, !expected.isEmpty else { return 0 }
    // The tables round what does not end at six decimals.
    let number = try XCTUnwrap(ExactNumber(try XCTUnwrap(found, "\(row["id"]!) \(column)")))
    let millionths = Int(number.scaled(to: 9) + 500).divided(by: 1_000, .down, "case table")
    XCTAssertEqual(
      millionths, ExactNumber(expected).map { Int($0.scaled(to: 6)) },
      "\(row["id"]!) \(column)",
      line: line)
    return 1
  }
  private func outcome(_ answer: QuickAnswer, _ key: String) -> String? {
    answer.outcomes.first { $0.key == key }?.value.text
  }
  private func step(_ answer: QuickAnswer, _ name: String) -> String? {
    answer.steps.first { $0.machine.name == name }?.machine.decimal
  }
  private func limit(_ answer: QuickAnswer, _ key: String) -> String? {
    answer.limits.first { $0.key == key }?.value.text
  }

  func testHuurtoeslag() throws {
    var (rows, checks) = (0, 0)
    for row in try CaseFiles.read("huurtoeslag").rows {
      // Figures of another year are no facts that can be stated.
      if row.contains(where: { $0.key.hasPrefix("override_") && !$0.value.isEmpty }) { continue }
      let statutes = try statutes(row)
      let answer = try huurtoeslag(row, statutes).answer(statutes)
      checks += try expect(
        row, "expected_paid_eur_month", outcome(answer, "huurtoeslag_eur_month"))
      checks += try expect(
        row, "expected_awarded_eur_year", outcome(answer, "huurtoeslag_eur_year"))
      let refusal = try XCTUnwrap(row["expected_refusal"])
      if refusal == "none" {
        for (column, name) in [
          ("expected_rekenhuur_eur_month", "rekenhuur"),
          ("expected_basishuur_eur_month", "basishuur"),
          ("expected_month_exact_eur", "huurtoeslag per maand, niet afgerond"),
        ] {
          checks += try expect(row, column, step(answer, name))
        }
      }
      if !refusal.isEmpty {
        XCTAssertEqual(answer.reasons.isEmpty, refusal == "none", row["id"]!)
      }
      rows += 1
    }
    XCTAssertGreaterThanOrEqual(rows, 162)
    XCTAssertGreaterThan(checks, 600)
  }

  private func huurtoeslag(_ row: Row, _ statutes: Statutes) throws -> QuickHuurtoeslag {
    var call = QuickHuurtoeslag()
    func cents(_ column: String) throws -> Int { try CaseFiles.cents(row[column]) ?? 0 }
    call.kaleHuur = try cents("kale_huur_eur_month")
    call.energie = try cents("servicekosten_energie_eur_month")
    call.huismeester = try cents("servicekosten_huismeester_eur_month")
    call.schoonmaak = try cents("servicekosten_schoonmaak_eur_month")
    call.ruimten = try cents("servicekosten_ruimten_eur_month")
    call.incomes = [try cents("rekeninkomen_eur_year")]
    call.household.adaptedHome = flag(row, "adapted_home")
    call.household.eligibleDwelling =
      flag(row, "dwelling_self_contained") || flag(row, "dwelling_designated")
    var occupants = QuickHuurtoeslag.Occupants()
    occupants.persons = try XCTUnwrap(Int(row["persons_count"] ?? ""))
    occupants.children = flag(row, "child_in_home") ? 1 : 0
    occupants.handicap = flag(row, "handicap_exception")
    let joint = try CaseFiles.cents(row["wealth_partners_eur"])
    call.wealth = try joint ?? cents("wealth_applicant_eur")
    occupants.hasPartner = joint != nil
    let young = CalendarDate(statutes.year - 20, 6)
    if flag(row, "aow_occupant") {
      occupants.born = CalendarDate(1940, 1)
    } else if !flag(row, "adult") {
      occupants.born = CalendarDate(statutes.year - 10, 6)
    } else if flag(row, "all_below_youth_age") {
      occupants.born = young
      if occupants.persons - occupants.children == 2 {
        occupants.hasPartner = true
        occupants.partnerBorn = young
      }
    }
    call.place(occupants, statutes)
    return call
  }

  func testZorgtoeslag() throws {
    var (rows, checks) = (0, 0)
    for row in try CaseFiles.read("zorgtoeslag").rows {
      // Who is below 18 all year has none, and nothing to ask.
      guard row["adult"] != "0" else { continue }
      let statutes = try statutes(row)
      var call = QuickZorgtoeslag()
      call.incomes = [try CaseFiles.cents(row["toetsingsinkomen_eur_year"]) ?? 0]
      call.hasPartner = flag(row, "partner")
      if call.hasPartner { call.incomes.append(0) }
      call.isPartnerInsured = row["partner_insured"] != "0"
      call.wealth = try CaseFiles.cents(row["wealth_eur"]) ?? 0
      let answer = call.answer(statutes)
      checks += try expect(
        row, "expected_awarded_eur_year", outcome(answer, "zorgtoeslag_eur_year"))
      checks += try expect(row, "expected_paid_eur_month", outcome(answer, "zorgtoeslag_eur_month"))
      if row["id"]!.contains("grens-") {
        // The published limits are those that the answer tells of.
        let income = try XCTUnwrap(row["toetsingsinkomen_eur_year"].flatMap(Int.init))
        let isAbove = row["id"]!.contains("plus-1")
        XCTAssertEqual(
          limit(answer, "highest_toetsingsinkomen"), "\(income - (isAbove ? 1 : 0)).00", row["id"]!)
      }
      rows += 1
    }
    XCTAssertGreaterThanOrEqual(rows, 137)
    XCTAssertGreaterThan(checks, 137)
  }

  func testEigenBijdrage() throws {
    var (rows, checks) = (0, 0)
    for row in try CaseFiles.read("eigen_bijdrage").rows {
      let item = try XCTUnwrap(row["item"])
      let isContribution = item == "leb" || item == "heb"
      let keys = [
        "mpt_pgb_minimum": "minimum", "mpt_pgb_maximum": "maximum", "nihil_limit": "nihil",
      ]
      guard isContribution && !flag(row, "data_unknown") || keys[item] != nil else { continue }
      let statutes = try statutes(row)
      let answer = try eigenBijdrage(row, item, statutes).answer(statutes)
      if let key = keys[item] {
        checks += try expect(row, "expected_eur_month", limit(answer, key))
      } else {
        checks += try expect(
          row, "expected_eur_month", outcome(answer, "eigen_bijdrage_eur_month"))
        if row["mpt_max_20_hours"] != "1", row["expected_eur_month"] != "0.00" {
          checks += try expect(
            row, "expected_bijdrageplichtig_inkomen_eur_year",
            step(answer, "bijdrageplichtig inkomen"))
        }
      }
      rows += 1
    }
    XCTAssertGreaterThanOrEqual(rows, 65)
    XCTAssertGreaterThan(checks, 80)
  }

  private func eigenBijdrage(
    _ row: Row, _ item: String, _ statutes: Statutes
  ) throws -> QuickEigenBijdrage {
    let isSecondHalf = row["half_year"]?.hasSuffix("-07") ?? false
    var call = QuickEigenBijdrage(on: CalendarDate(statutes.year, isSecondHalf ? 7 : 1))
    let forms: [String: Leveringsvorm] = ["verblijf": .zzp, "vpt": .vpt, "mpt": .mpt, "pgb": .pgb]
    func person(_ number: Int) throws -> QuickEigenBijdrage.Person {
      var person = QuickEigenBijdrage.Person()
      person.form = forms[row["delivery_form"] ?? ""] ?? .mpt
      person.income = try CaseFiles.cents(row["income_\(number)_eur_year"]) ?? 0
      person.born = CalendarDate(flag(row, "aow_age_\(number)") ? 1940 : statutes.year - 40, 1)
      return person
    }
    call.persons = [try person(1)]
    if row["persons_count"] == "2" { call.persons.append(try person(2)) }
    call.assets =
      try (CaseFiles.cents(row["wealth_1_eur"]) ?? 0) + (CaseFiles.cents(row["wealth_2_eur"]) ?? 0)
    call.tax = try CaseFiles.cents(row["tax_eur_year"]) ?? 0
    call.netLabour = try CaseFiles.cents(row["net_labour_eur_year"]) ?? 0
    call.zorgtoeslag = flag(row, "zorgtoeslag_peiljaar")
    call.hours = flag(row, "mpt_max_20_hours") ? 20 : nil
    call.rate = item == "heb" ? .high : .low
    return call
  }
}
