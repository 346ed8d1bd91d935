import XCTest

@testable import Huishoudboekje

/// What a law refuses has a flag with its article, in the columns in which it is refused.
final class RefusalFlagsTests: XCTestCase {
  private func household(_ person: Person, _ year: Int, _ forms: [Leveringsvorm]) -> Household {
    var household = Household(
      name: "refused", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = forms
    household.amounts[.kaleHuur] = 650_00
    return household
  }
  private func flags(_ household: Household, _ kind: BudgetFlag.Kind) throws -> [BudgetFlag] {
    try Comparison(household, TestFigures.statutes(household.year)).flags.filter {
      $0.kind == kind
    }
  }
  private func wajong(_ born: CalendarDate) -> Person {
    var person = Person(birthDate: born)
    person.wajong = Person.WajongFacts(regime: .dga75)
    person.loonheffingskorting = .wajong
    return person
  }

  func testTheTegemoetkoming() throws {
    var person = Person(birthDate: CalendarDate(1980, 3))
    person.hasWIA = true
    var wao = household(person, 2026, [.vpt])
    wao.amounts[.wia] = 12_000_00
    XCTAssertEqual(try flags(wao, .noTegemoetkoming), [])
    wao.person.wiaAtLeast35Pct = false
    XCTAssertEqual(
      try flags(wao, .noTegemoetkoming).map(\.text),
      [
        "no tegemoetkoming arbeidsongeschikten for the resident: arbeidsongeschikt for less than 35 % (WIA and WAO)"
      ])
    XCTAssertEqual(
      try flags(household(wajong(CalendarDate(2008, 6)), 2026, [.vpt]), .noTegemoetkoming), [])
    let later = household(wajong(CalendarDate(2008, 8)), 2026, [.vpt])
    XCTAssertEqual(
      try flags(later, .noTegemoetkoming).map(\.text),
      [
        "no tegemoetkoming arbeidsongeschikten for the resident: no right to the benefit on 1 July (Wajong artikel 3:75)"
      ])
  }

  /// The raise stops in an institution: a flag for that column alone.
  func testTheRaiseOfTheWajong() throws {
    var person = wajong(CalendarDate(1990, 3))
    XCTAssertEqual(
      try flags(household(person, 2026, [.zzp, .vpt]), .noHulpbehoevendheid), [])
    person.wajong?.hulpbehoevendheid = .hoog
    let found = try flags(household(person, 2026, [.zzp, .vpt]), .noHulpbehoevendheid)
    XCTAssertEqual(found.map(\.column), ["ZZP"])
    XCTAssertTrue(found[0].text.contains("Wajong artikel 1a:5, 2:51 and 3:9"))
  }

  /// Peiljaarverlegging is asked for; the low contribution moves with a fall of the income by its threshold.
  func testPeiljaarverlegging() throws {
    var person = Person(birthDate: CalendarDate(1950, 3))
    person.aow = Person.AOWFacts()
    person.hasPension = true
    var pensioner = household(person, 2026, [.zzp, .vpt])
    pensioner.amounts[.pension] = 10_000_00
    XCTAssertEqual(try flags(pensioner, .noPeiljaarverlegging), [])
    pensioner.switches.eigenBijdrage.peiljaarverlegging = true
    let refused = try flags(pensioner, .noPeiljaarverlegging)
    XCTAssertEqual(refused.map(\.column), ["ZZP", "VPT"])
    XCTAssertTrue(refused[0].text.contains("Blz artikel 3.3.2.6"))
    XCTAssertTrue(refused[1].text.contains("Blz artikel 3.3.2.4 lid 2"))
    pensioner.amounts[.peiljaarIncome] = 90_000_00
    XCTAssertEqual(try flags(pensioner, .noPeiljaarverlegging), [])
  }

  /// With the spouse at home alone there is huurtoeslag; together their assets are too high.
  func testOneColumnOfTwo() throws {
    var person = Person(birthDate: CalendarDate(1950, 3))
    person.aow = Person.AOWFacts()
    person.aow?.kind = .couple
    var couple = household(person, 2026, [.zzp, .vpt])
    couple.partner = Partner(person: person)
    couple.amounts[.bank] = 90_000_00
    XCTAssertEqual(try flags(couple, .noHuurtoeslag).map(\.column), ["VPT"])
  }

  /// Above the vermogensgrens with an income at which nothing is given either: both are named, and with one of
  /// them gone the other is left.
  func testAssetsAndIncome() throws {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    person.hasPension = true
    var rich = household(person, 2026, [.vpt])
    let assets = "the assets on 1 January exceed the vermogensgrens"
    let little = "it is below 24 euros a year"
    for (bank, pension, named) in [
      (150_000_00, 25_000_00, [true, true]), (20_000_00, 25_000_00, [false, true]),
      (150_000_00, 0, [true, false]),
    ] {
      rich.amounts[.bank] = bank
      rich.amounts[.pension] = pension
      for kind in [BudgetFlag.Kind.noZorgtoeslag, .noHuurtoeslag] {
        let texts = try flags(rich, kind).map(\.text)
        XCTAssertEqual(texts.count, 1)
        XCTAssertEqual(
          [assets, little].map { texts.first?.contains($0) }, named, "\(texts)")
      }
    }
    rich.amounts[.pension] = 25_000_00
    rich.dwelling.selfContained = false
    XCTAssertEqual(
      try flags(rich, .noHuurtoeslag).map(\.text),
      [
        "no huurtoeslag: the home is not self-contained and not designated (Wht artikel 11), and the assets on "
          + "1 January exceed the vermogensgrens (Awir artikel 7), and at this rent and income it is below 24 "
          + "euros a year (Awir artikel 14 lid 5)"
      ])
  }

  /// To 2025 a rent above the maximum is refused too, beside assets and by itself.
  func testAssetsAndRent() throws {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    var rich = household(person, 2025, [.vpt])
    rich.amounts[.kaleHuur] = 1_000_00
    let rent = "the rekenhuur is above the maximale huurgrens (Wht artikel 13 lid 1)"
    XCTAssertEqual(try flags(rich, .noHuurtoeslag).map(\.text), ["no huurtoeslag: \(rent)"])
    rich.amounts[.bank] = 150_000_00
    XCTAssertEqual(
      try flags(rich, .noHuurtoeslag).map(\.text),
      [
        "no huurtoeslag: the assets on 1 January exceed the vermogensgrens (Awir artikel 7), and \(rent)"
      ])
  }

  /// The laws as if there were no vermogensgrens for a toeslag.
  private static let withoutLimits: [Int: Statutes] = {
    do {
      return try Dictionary(
        uniqueKeysWithValues: TestFigures.years.map { year in
          var reform = Reform(name: "no limit")
          for (law, key) in [
            (Law.zorgtoeslag, "vermogensgrens_alleenstaande"),
            (.zorgtoeslag, "vermogensgrens_partners"), (.huurtoeslag, "vermogensgrens_persoon"),
            (.huurtoeslag, "vermogensgrens_partners"),
          ] {
            reform.changes.append(
              Reform.FigureChange(law: law, key: key, from: nil, change: .set("99999999")))
          }
          return (
            year,
            try Statutes(
              year: year, figures: TestFigures.embedded.changed(by: reform, year: year))
          )
        })
    } catch { fatalError("the figures without limits: \(error)") }
  }()

  /// Whatever the household: a flag that names the vermogensgrens and no other reason is of who would have the
  /// toeslag without it, and one that names another reason as well is of who would not.
  func testEveryReasonIsNamed() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 250, release: 20_000, seed: 68, everyKind: true) {
      households, _, mismatches in
      var household = households.next()
      // Requests change who counts, and so what is refused.
      household.requests = .hide
      // Far above every limit.
      if household.year.isMultiple(of: 2) { household.amounts[.bank] = 400_000_00 }
      let comparison = try Comparison(household, TestFigures.statutes(household.year))
      let unlimited = try YearBudget.all(household, Self.withoutLimits[household.year]!)
      for (kind, line) in [
        (BudgetFlag.Kind.noZorgtoeslag, BudgetLine.zorgtoeslag), (.noHuurtoeslag, .huurtoeslag),
      ] {
        for (budget, other) in zip(comparison.budgets, unlimited) where budget.year(line) == 0 {
          let text =
            comparison.flags.first {
              $0.kind == kind && ($0.column == nil || $0.column == budget.label)
            }?.text ?? ""
          // A flag of all columns is of those with a rent; a year in parts has reasons for each.
          guard line == .zorgtoeslag || budget.months(.kaleHuur).contains(where: { $0 > 0 }),
            text.contains("exceed the vermogensgrens"),
            line == .zorgtoeslag ? text.hasPrefix("no zorgtoeslag:") : !text.contains(";")
          else { continue }
          let isAlone = !text.contains(", and ")
          kinds.add("\(line) \(isAlone)")
          mismatches.expect(
            other.year(line) > 0, isAlone, "\(text): \(budget.label) of \(household)")
        }
      }
      return true
    }
    XCTAssertEqual(kinds.seen.count, 4, "\(kinds.seen)")
  }

  /// Whatever the household: a toeslag or a tegemoetkoming of nothing has its flag, and with a flag there is
  /// nothing.
  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 150, release: 20_000, seed: 67, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let comparison = try Comparison(household, TestFigures.statutes(household.year))
      func isFlagged(_ kind: BudgetFlag.Kind, _ budget: YearBudget) -> Bool {
        comparison.flags.contains {
          $0.kind == kind && ($0.column == nil || $0.column == budget.label)
        }
      }
      for budget in comparison.budgets {
        let what = "\(budget.label) of \(household)"
        if budget.year(.huurtoeslag) > 0 {
          mismatches.expect(isFlagged(.noHuurtoeslag, budget), false, "huurtoeslag, \(what)")
        } else if budget.months(.kaleHuur).allSatisfy({ $0 > 0 }) {
          mismatches.expect(isFlagged(.noHuurtoeslag, budget), true, "no huurtoeslag, \(what)")
        }
        if budget.year(.zorgtoeslag) == 0 {
          mismatches.expect(isFlagged(.noZorgtoeslag, budget), true, "no zorgtoeslag, \(what)")
        } else if isFlagged(.noZorgtoeslag, budget), !budget.column.onRequest {
          // Not everybody all year as partners: then there would be one award.
          mismatches.expect(
            household.toeslagpartners(of: budget.column).0.joint.count < 12, true,
            "zorgtoeslag, \(what)")
        }
        let benefits = household.persons.count { $0.wajong != nil || $0.hasWIA }
        let alone = household.persons.count == 1
        if benefits > 0, alone {
          mismatches.expect(
            isFlagged(.noTegemoetkoming, budget), budget.year(.tegemoetkoming) == 0,
            "tegemoetkoming, \(what)")
        }
      }
      return true
    }
  }
}
