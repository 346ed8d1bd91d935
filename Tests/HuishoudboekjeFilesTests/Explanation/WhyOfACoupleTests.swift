import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// A couple of whom one is admitted: what the run did, and whose each amount is.
final class WhyOfACoupleTests: XCTestCase {
  /// She has the indication, he stays at home.
  private func scenario(forms: String, names: Bool = true) -> String {
    """
    {
      "scenario": "husband at home", "year": 2026,
      "persons": [
        {
          \(names ? "\"name\": \"mevrouw\"," : "")
          "birth_date": "1942-03-10",
          "incomes": [{ "type": "aow" }, { "type": "pension", "gross_eur_year": "3100" }],
          "assets": { "bank_eur": "61000" }, "care": { "zorgprofiel": "VV5" }
        },
        {
          \(names ? "\"name\": \"meneer\"," : "")
          "birth_date": "1940-05-01", "sex": "man",
          "incomes": [{ "type": "aow" }, { "type": "pension", "gross_eur_year": "9000" }]
        }
      ],
      "couple": { "married": true },
      "dwelling": { "kale_huur_eur_month": "688", "landlord": "corporatie" },
      "leveringsvormen": \(forms)
    }
    """
  }

  private func why(_ text: String) throws -> (why: Why, table: WhyTable) {
    let file = try ScenarioFile(
      JSONNode.parse(Array(text.utf8), file: "couple.json"), file: "couple.json")
    let comparison = try Calculation.compare(file.household, source: file.source)
    return (try XCTUnwrap(Why(comparison)), try XCTUnwrap(WhyTable(comparison)))
  }
  private func cause(_ kind: BudgetLine.Cause, _ why: Why) throws -> Why.Cause {
    try XCTUnwrap(why.causes.first { $0.kind == kind })
  }

  /// In both columns somebody rents: he alone, or both, on what they have together.
  func testWhoRents() throws {
    let (why, _) = try why(scenario(forms: #"["ZZP", "VPT"]"#))
    var rents: [HuurtoeslagReason] = []
    for case .huurtoeslag(let facts) in try cause(.huurtoeslag, why).reasons { rents.append(facts) }
    XCTAssertEqual(rents.map(\.column), ["VPT", "ZZP"])
    XCTAssertEqual(rents.map(\.tenants), [[0, 1], [1]])
    XCTAssertEqual(rents.map(\.persons), [2, 1])
    XCTAssertEqual(rents.map(\.months), [everyMonth, everyMonth])
    XCTAssertEqual(rents.map(\.rekenhuur), [688_00, 688_00])
  }

  /// One low contribution while one of them is at home; with MPT less its reduction.
  func testTheContribution() throws {
    let (why, _) = try why(scenario(forms: #"["ZZP", "MPT"]"#))
    var due: [ContributionReason] = []
    for case .contribution(let facts) in try cause(.contribution, why).reasons { due.append(facts) }
    XCTAssertEqual(due.map(\.column), ["MPT", "ZZP"])
    XCTAssertEqual(due.map(\.payer), [.together, .together])
    XCTAssertEqual(due.map(\.high), [false, false])
    XCTAssertEqual(due.map(\.because), [[.atHome], [.oneAtHome]])
    XCTAssertEqual(due.map(\.form), [.mpt, .vpt])
    let text = try cause(.contribution, why).text
    XCTAssertFalse(text.contains("high"), text)
    XCTAssertTrue(text.contains("mevrouw and meneer pay together"), text)
  }

  /// After the choice to be treated as unmarried she alone pays the high one, from her own income.
  func testTheChoice() throws {
    let (why, _) = try why(scenario(forms: #"["ZZP"]"#))
    XCTAssertEqual([why.of, why.minus], ["ZZP-ONGEHUWD", "ZZP"])
    var due: [ContributionReason] = []
    for case .contribution(let facts) in try cause(.contribution, why).reasons { due.append(facts) }
    XCTAssertEqual(due.map(\.payer), [.person(0), .together])
    XCTAssertEqual(due.map(\.high), [true, false])
    var aow: [String] = []
    for case .aow(let column, let person, let single, _, _) in try cause(.income, why).reasons {
      aow.append("\(column) \(person) \(single.months.count)")
    }
    XCTAssertEqual(aow, ["ZZP-ONGEHUWD 0 12", "ZZP 0 0", "ZZP-ONGEHUWD 1 12", "ZZP 1 0"])
    let line = try XCTUnwrap(try cause(.contribution, why).lines.first)
    XCTAssertEqual(line.parts.map(\.whose), [.person(0), .together])
  }

  /// Her food is the Wlz's in an institution; his is his own in every column, dearer when he eats alone.
  func testWhoEatsWhere() throws {
    let (why, _) = try why(scenario(forms: #"["ZZP", "VPT"]"#))
    for case .cost(let facts) in try cause(.food, why).reasons {
      XCTAssertEqual(facts.shares.map(\.whose), [.person(0), .person(1)])
      XCTAssertEqual(facts.shares.map(\.source), [.other(.wlz), .defaults(.nibud)])
      XCTAssertEqual(facts.shares[1].form, LivingForm.none)
      XCTAssertEqual(facts.amounts[0].cents, 0)
    }
    let line = try XCTUnwrap(try cause(.food, why).lines.first)
    XCTAssertEqual(line.parts.map(\.cents), [0, line.cents])
  }

  /// No benefit differs: the alleenstaandeouderenkorting of his, and with it his aanslag.
  func testTheCredit() throws {
    let (why, _) = try why(scenario(forms: #"["ZZP", "VPT"]"#))
    let income = try cause(.income, why)
    XCTAssertEqual(income.lines.map(\.line), [.aanslag])
    XCTAssertEqual(
      income.reasons.prefix(2),
      [
        .alleenstaandeouderenkorting(column: "VPT", person: 1, has: false),
        .alleenstaandeouderenkorting(column: "ZZP", person: 1, has: true),
      ])
    // 540 a year in 2026: Wet IB 2001 artikel 8.18.
    XCTAssertEqual(income.cents, -540_00 / 12)
    XCTAssertEqual(income.lines[0].parts.map(\.cents), [0, -45_00])
  }

  /// By name where each has one of his own, otherwise by place; in every form of the table.
  func testNames() throws {
    let (_, named) = try why(scenario(forms: #"["ZZP", "VPT"]"#))
    let (_, unnamed) = try why(scenario(forms: #"["ZZP", "VPT"]"#, names: false))
    for format in WhyTable.formats where format != .json {
      XCTAssertTrue(named.rendered(format).contains("mevrouw 80.00, meneer 0.00"), "\(format)")
      XCTAssertTrue(
        unnamed.rendered(format).contains("the resident 80.00, the partner 0.00"), "\(format)")
    }
    let json = named.rendered(.json)
    XCTAssertTrue(json.contains("\"by_person\""))
    XCTAssertTrue(json.contains("\"persons[0]\": \"80.00\""))
  }
}
