import XCTest

@testable import Huishoudboekje

/// Every sentence of why two columns differ is so, found once more from the household alone; and every cause
/// that differs has a sentence of each column.
final class ReasonsAreTrueTests: XCTestCase {
  /// What is not so in the reasons of one column.
  private func wrong(_ naive: NaiveReasons, _ reasons: [Reason]) -> [String] {
    var (homes, contributions) = ([HomeReason](), [ContributionReason]())
    var (rents, rights) = ([HuurtoeslagReason](), [ZorgtoeslagReason]())
    var wrong: [String?] = []
    func tell(_ reason: Reason, _ found: String?) {
      if let found { wrong.append("\(reason): \(found)") }
    }
    for reason in reasons {
      switch reason {
      case .contribution(let facts): contributions.append(facts)
      case .home(let facts):
        homes.append(facts)
        tell(reason, naive.home(facts))
      case .huurtoeslag(let facts): rents.append(facts)
      case .zorgtoeslag(let facts): rights.append(facts)
      case .noContribution(_, let why): tell(reason, naive.noContribution(why))
      case .cost(let facts): tell(reason, naive.cost(facts))
      case .remission(_, let assessment, let remitted):
        tell(reason, naive.remission(assessment, remitted))
      case .noHuurtoeslag(_, let why): tell(reason, naive.noHuurtoeslag(why))
      case .aow(_, let person, let single, let all, let before):
        tell(reason, naive.aow(person, single: single, of: all, before: before))
      case .alleenstaandeouderenkorting(_, let person, let has):
        tell(reason, naive.alleenstaandeouderenkorting(person, has))
      case .hulpbehoevendheid(_, let person, let stays):
        tell(reason, naive.hulpbehoevendheid(person, stays))
      case .toeslagenwet(_, let person, let year, let counted):
        tell(reason, naive.toeslagenwet(person, year, counted))
      case .bijstand(_, let person, let year, let inside, let counted):
        tell(reason, naive.bijstand(person, year, inside, counted))
      case .overlijdensuitkering(_, let person, let cents):
        tell(reason, naive.overlijdensuitkering(person, cents))
      case .aanslag(_, let person, let imposed, let collected, let settlement):
        tell(reason, naive.aanslag(person, imposed, collected))
        if settlement != naive.household.switches.settlement { wrong.append("\(reason)") }
      case .followsIncome, .amounts: break
      }
    }
    if !homes.isEmpty { wrong.append(naive.homes(homes)) }
    if !contributions.isEmpty {
      wrong.append(naive.contributions(contributions).map { "\(contributions): \($0)" })
    }
    if !rents.isEmpty { wrong.append(naive.huurtoeslag(rents).map { "\(rents): \($0)" }) }
    if !rights.isEmpty { wrong.append(naive.zorgtoeslag(rights).map { "\(rights): \($0)" }) }
    return wrong.compactMap { $0 }
  }

  /// The reasons of both columns together.
  private func wrong(
    _ cause: Why.Cause, _ household: Household, _ more: YearBudget, _ less: YearBudget
  ) -> [String] {
    var found: [String] = []
    for reason in cause.reasons {
      switch reason {
      case .followsIncome(let line, let person):
        // Alone it is the income of the budget; of two there is a part of it.
        let alone = household.partner == nil
        let gross = cause.lines.first { $0.line == .inkomenBruto }
        let own = gross?.parts.first { $0.whose == .person(person) }?.cents ?? 0
        let differs =
          alone ? more.year(.inkomenBruto) != less.year(.inkomenBruto) : own != 0
        if !differs { found.append("\(line) of \(person) follows an income that is the same") }
      case .amounts(let line, _, let columns, let years):
        if columns != [more.label, less.label] { found.append("columns \(columns)") }
        if years[0] == years[1] { found.append("\(line) is the same") }
        if household.partner == nil, years != [more.year(line), less.year(line)] {
          found.append("\(line) is \(more.year(line)) and \(less.year(line))")
        }
      default: break
      }
    }
    return found
  }

  private func check(_ household: Household, _ mismatches: inout Mismatches) throws {
    let comparison = try Comparison(household, TestFigures.statutes(household.year))
    guard let why = Why(comparison), let more = comparison.budget(why.of),
      let less = comparison.budget(why.minus)
    else { return }
    let shown = comparison.household
    let naive = [more, less].map { NaiveReasons(shown, $0) }
    for cause in why.causes {
      let what = "\(cause.kind) of \(why.of) - \(why.minus) of \(household)"
      for column in naive {
        let label = column.budget.label
        let own = cause.reasons.filter { $0.column == nil || $0.column == label }
        let found = wrong(column, own)
        mismatches.expect(found.isEmpty, "\(found) in \(label), \(what)")
      }
      mismatches.expect(wrong(cause, shown, more, less), [], what)
      mismatches.expect(cause.sentences.isEmpty, false, "no sentence, \(what)")
      mismatches.expect(cause.sentences.contains(""), false, "an empty sentence, \(what)")
      mismatches.expect(
        Set(cause.sentences).count, cause.sentences.count,
        "a sentence twice \(cause.sentences), \(what)")
      if cause.kind != .income {
        let told = Set(cause.reasons.compactMap(\.column))
        mismatches.expect(told, [why.of, why.minus], "a column is not told, \(what)")
      }
      for line in cause.lines {
        mismatches.expect(line.parts.reduce(0) { $0 + $1.cents }, line.cents, "parts, \(what)")
        guard cause.kind == .income else { continue }
        for part in line.parts {
          // Each person whose line differs has a sentence of his own.
          guard case .person(let person) = part.whose, abs(part.cents) > 1 else { continue }
          let own = cause.reasons.contains { $0.person == person }
          mismatches.expect(own, true, "nothing of persons[\(person)], \(what)")
        }
      }
    }
  }

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 100, release: 20_000, seed: 4_001, everyKind: true) {
      households, _, mismatches in
      try check(households.next(), &mismatches)
      return true
    }
  }

  /// At home between two firsts of a month only: a home, but nobody who counts for the huurtoeslag.
  func testAtHomeForSomeDays() throws {
    var person = Person(birthDate: CalendarDate(1950, 3))
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    var household = Household(
      name: "some days", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.amounts[.kaleHuur] = 650_00
    household.care.course = [
      CareStage(from: CalendarDate(2025, 1), form: .zzp),
      CareStage(from: CalendarDate(2026, 3).adding(days: 1), form: nil),
      CareStage(from: CalendarDate(2026, 3).adding(days: 19), form: .zzp),
    ]
    household.choices = [.vpt, .course]
    var mismatches = Mismatches(seed: 0)
    try check(household, &mismatches)
    mismatches.report()
    let why = try XCTUnwrap(Why(try Comparison(household, TestFigures.statutes(2026))))
    let rent = try XCTUnwrap(why.causes.first { $0.kind == .huurtoeslag })
    XCTAssertEqual(rent.reasons.first, .noHuurtoeslag(column: "VERLOOP", .nobodyOfAge))
  }

  /// What is of the year of a person who parts says which months are in the budget.
  func testToeslagOfWhoParts() throws {
    var person = Person(birthDate: CalendarDate(1970, 5))
    person.hasWIA = true
    var household = Household(
      name: "parting", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt, .zzp]
    household.partner = Partner(person: person)
    household.person.hasWIA = false
    household.person.hasWages = true
    household.partner?.until = CalendarDate(2026, 3).endOfMonth
    household.amounts[.wages] = 6_000_00
    household.amounts[AmountSlot.wia.of(person: 1)] = 6_000_00
    household.switches.twGehuwd = false
    let why = try XCTUnwrap(Why(try Comparison(household, TestFigures.statutes(2026))))
    let income = try XCTUnwrap(why.causes.first { $0.kind == .income })
    let told = income.sentences.filter { $0.contains("Toeslagenwet") }
    XCTAssertEqual(told.count, 2, "\(income.sentences)")
    for sentence in told {
      XCTAssertTrue(sentence.contains("the toeslag of the partner"), sentence)
      XCTAssertTrue(
        sentence.hasSuffix(
          "gross over the year, of which the budget counts what is paid in January to March, "
            + "while together (TW artikel 2 and 8)"), sentence)
    }
  }

  func testPensioners() {
    tryHouseholds(debug: 60, release: 20_000, seed: 4_007) { households, _, mismatches in
      try check(households.next(), &mismatches)
      return true
    }
  }
}

extension Reason {
  /// The column of which it tells; nil: of both.
  var column: String? {
    switch self {
    case .contribution(let facts): return facts.column
    case .home(let facts): return facts.column
    case .cost(let facts): return facts.column
    case .huurtoeslag(let facts): return facts.column
    case .zorgtoeslag(let facts): return facts.column
    case .noContribution(let column, _), .noHuurtoeslag(let column, _),
      .remission(let column, _, _), .aow(let column, _, _, _, _),
      .alleenstaandeouderenkorting(let column, _, _), .hulpbehoevendheid(let column, _, _),
      .toeslagenwet(let column, _, _, _), .bijstand(let column, _, _, _, _),
      .overlijdensuitkering(let column, _, _), .aanslag(let column, _, _, _, _):
      return column
    case .followsIncome, .amounts: return nil
    }
  }

  /// Of whose income it tells.
  var person: Int? {
    switch self {
    case .aow(_, let person, _, _, _), .alleenstaandeouderenkorting(_, let person, _),
      .hulpbehoevendheid(_, let person, _), .toeslagenwet(_, let person, _, _),
      .bijstand(_, let person, _, _, _), .overlijdensuitkering(_, let person, _),
      .aanslag(_, let person, _, _, _), .followsIncome(_, let person),
      .amounts(_, let person, _, _):
      return person
    default: return nil
    }
  }
}
