import TestSupport
import XCTest

@testable import Huishoudboekje

/// A cell of a complex is the comparison of that resident in that home, whatever the resident.
final class EveryCellEqualsCompareTests: XCTestCase {
  /// The outcome of a complex with one persona, and the comparison of each home.
  private func check(_ complex: Complex, _ mismatches: inout Mismatches, _ what: String) throws {
    let variant = complex.variants[0]
    let statutes = TestFigures.statutes(variant.year)
    let outcome: ResidentOutcome
    do {
      outcome = try complex.outcome(of: 0, twins: complex.twins()) { _ in statutes }
    } catch {
      // What the complex refuses, a comparison refuses as well.
      let household = complex.household(0, in: variant.units[0], year: variant.year)
      mismatches.expect((try? Comparison(household, statutes)) == nil, "\(what) refused: \(error)")
      return
    }
    for (unit, cell) in zip(variant.units, outcome.cells[0]) {
      let household = complex.household(0, in: unit, year: variant.year)
      let comparison = try Comparison(household, statutes)
      let facts = outcome.facts(of: cell)
      let place = "\(what) \(unit.name)"
      let zzp = try XCTUnwrap(comparison.budget("ZZP"))
      if unit.isForZZP {
        mismatches.expect(cell.remainder, zzp.average(.vrijBesteedbaar), "\(place) ZZP")
        continue
      }
      mismatches.expect(cell.zzpRemainder, zzp.average(.vrijBesteedbaar), "\(place) in ZZP")
      mismatches.expect(facts.zzpEigenBijdrage, zzp.average(.eigenBijdrage), "\(place) ZZP eb")
      let own = try XCTUnwrap(comparison.budget(complex.personas[0].choice.rawValue))
      mismatches.expect(cell.remainder, own.average(.vrijBesteedbaar), "\(place) remainder")
      mismatches.expect(cell.huurtoeslag, own.average(.huurtoeslag), "\(place) huurtoeslag")
      mismatches.expect(facts.eigenBijdrage, own.average(.eigenBijdrage), "\(place) eb")
      // Flags about the home look at the first column in which somebody rents: with a partner at
      // home that is ZZP.
      var renting = household
      renting.choices = [complex.personas[0].choice]
      let kinds = Set(try Comparison(renting, statutes).flags.map(\.kind))
      let corporation = unit.facts.landlord == .corporatie
      if comparison.household.choices.count == 2, own.year(.kaleHuur) > 0 {
        mismatches.expect(
          corporation && !cell.marks.contains(.passend), kinds.contains(.notPassend),
          "\(place) passend")
        mismatches.expect(
          cell.marks.contains(.aboveAftoppingsgrens), kinds.contains(.rentAboveAftoppingsgrens),
          "\(place) aftoppingsgrens")
        mismatches.expect(
          cell.marks.contains(.aboveSocialeHuurgrens), kinds.contains(.aboveDAEBRentLimit),
          "\(place) sociale huurgrens")
      }
      // The verdict is that of the same household by itself.
      let answer = Answer(comparison, statutes, complex.variants[0].benchmark, margin: 100_00)
      let norms = [("ZZP", facts.zzpNorm), (own.label, facts.norm)]
      for (form, norm) in norms {
        let form = try XCTUnwrap(answer.forms.first { $0.label == form })
        mismatches.expect(norm, form.norm, "\(place) norm")
        guard form.label == own.label else { continue }
        mismatches.expect(cell.isAffordable, form.verdict != .niet, "\(place) affordable")
        mismatches.expect(
          facts.verdict(of: cell, margin: 100_00), form.verdict, "\(place) verdict")
      }
      mismatches.expect(
        cell.marks.contains(.betterInZZP), cell.zzpRemainder > cell.remainder, "\(place) better")
    }
  }

  func testRandomComplexes() throws {
    let seed: UInt64 = 17
    var random = RandomComplex(seed: seed)
    var mismatches = Mismatches(seed: seed)
    for round in 0..<rounds(debug: 1, release: 200) {
      let complex = random.next(year: TestFigures.years[round % TestFigures.years.count])
      try check(complex, &mismatches, "round \(round)")
    }
    mismatches.report()
  }

  /// Who dies pays rent to and with that day, and the cell counts no more.
  func testAResidentWhoDies() throws {
    let seed: UInt64 = 19
    var random = RandomComplex(seed: seed)
    var mismatches = Mismatches(seed: seed)
    var partly = 0
    for round in 0..<rounds(debug: 12, release: 60) {
      var complex = random.next(year: 2026)
      let person = complex.personas[0].household.person
      guard person.deathDate == nil, complex.personas[0].household.partner == nil else { continue }
      complex.personas[0].household.person.deathDate = CalendarDate(2026, 1 + round % 12)
        .adding(days: round % 28)
      let household = complex.household(0, in: complex.variants[0].units[0], year: 2026)
      if (try? Comparison(household, TestFigures.statutes(2026))) != nil { partly += 1 }
      try check(complex, &mismatches, "round \(round)")
    }
    XCTAssertGreaterThan(partly, 2)
    mismatches.report()
  }

  func testTheHighestRentIsExact() throws {
    let seed: UInt64 = 18
    var random = RandomComplex(seed: seed)
    var mismatches = Mismatches(seed: seed)
    for round in 0..<rounds(debug: 1, release: 60) {
      let complex = random.next(year: TestFigures.years[round % TestFigures.years.count])
      try checkLimits(complex, &mismatches, "round \(round)")
    }
    mismatches.report()
  }

  /// Of who has little more than AOW the local taxes are remitted, more as the rent rises: cells and highest
  /// rents count it, also where savings near their limit make it hang on the rent itself.
  func testTheKwijtscheldingMovesWithTheRent() throws {
    let seed: UInt64 = 20
    var random = RandomComplex(seed: seed)
    var mismatches = Mismatches(seed: seed)
    var (remitted, moved) = (0, 0)
    for round in 0..<rounds(debug: 2, release: 80) {
      var complex = random.next(year: TestFigures.years[round % TestFigures.years.count])
      var household = complex.personas[0].household
      household.partner = nil
      household.person = Person(birthDate: CalendarDate(1950, 3))
      household.person.aow = Person.AOWFacts()
      household.person.hasPension = true
      household.person.loonheffingskorting = .aow
      household.cohabitants = []
      household.switches.kwijtschelding = .berekend
      let care = household.amounts
      household.amounts = StatedAmounts()
      household.amounts[.arrangement] = care[.arrangement]
      household.amounts[.pension] = 12 * 100 * (round % 7) * 40
      household.amounts[.bank] = round % 3 == 2 ? 2_000_00 + 100 * (round * 37 % 700) : 0
      complex.personas[0].household = household
      complex.variants[0].benchmark = .amount(100 * (round % 8) * 100)
      try check(complex, &mismatches, "round \(round)")
      try checkLimits(complex, &mismatches, "round \(round)")
      let statutes = TestFigures.statutes(complex.variants[0].year)
      let outcome = try complex.outcome(of: 0, twins: complex.twins()) { _ in statutes }
      complex.personas[0].household.switches.kwijtschelding = .geen
      let without = try complex.outcome(of: 0, twins: complex.twins()) { _ in statutes }
      for (cell, plain) in zip(outcome.cells[0], without.cells[0]) where cell.isRented {
        if cell.remainder > plain.remainder { remitted += 1 }
        if cell.highestRent != plain.highestRent { moved += 1 }
      }
    }
    XCTAssertGreaterThanOrEqual(moved, rounds(debug: 1, release: 41))
    XCTAssertGreaterThanOrEqual(remitted, rounds(debug: 0, release: 41))
    mismatches.report()
  }

  /// Who must keep exactly what is left at one of the limits of the huurtoeslag can pay the rent on that limit, and
  /// the reason is that limit; who must keep a cent more cannot, and what is left on the aftoppingsgrens is told.
  func testTheLimitsOfTheHuurtoeslag() throws {
    var mismatches = Mismatches(seed: 0)
    var household = Household(
      name: "limits", year: 2025, person: Person(birthDate: CalendarDate(1950, 3)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    household.person.aow = Person.AOWFacts()
    household.person.hasPension = true
    household.person.loonheffingskorting = .aow
    household.amounts[.pension] = 3_000_00
    household.switches.kwijtschelding = .geen
    var unit = UnitType(name: "home", number: 1)
    unit.schoonmaak = 10_00
    unit.facts.landlord = .particulier
    let stops: [(limit: String, more: Int, stop: RentStop)] = [
      ("maximale_huurgrens", 0, .losesHuurtoeslag),
      ("aftoppingsgrens_laag", 5_00, .aboveAftoppingsgrens),
      ("kwaliteitskortingsgrens", 5_00, .aboveKwaliteitskortingsgrens),
    ]
    for (limit, more, stop) in stops {
      let rekenhuur = (TestFigures.naive.value("huurtoeslag", 2025, limit) * 100).whole + more
      unit.kaleHuur = rekenhuur - 10_00
      var variant = ComplexVariant(
        name: "basis", year: 2025, units: [unit], weights: [1], totalWeight: 1)
      variant.benchmark = .amount(0)
      var complex = Complex(
        name: "limits", personas: [Persona(name: "resident", household: household, choice: .vpt)],
        variants: [variant])
      func outcome() throws -> ResidentOutcome {
        let statutes = TestFigures.statutes(2025)
        return try complex.outcome(of: 0, twins: complex.twins()) { _ in statutes }
      }
      func cell() throws -> Cell { try outcome().cells[0][0] }
      // What of the norm stands in the budget need not be left.
      let left = try cell().remainder + outcome().facts(of: cell()).norm.inBudget
      complex.variants[0].benchmark = .amount(left)
      // The toeslag is rounded: some cents more of rent may cost nothing.
      let highest = try XCTUnwrap(cell().highestRent) - unit.kaleHuur
      mismatches.expect(
        (0...(stop == .losesHuurtoeslag ? 0 : 2_00)).contains(highest), "\(limit) \(highest)")
      mismatches.expect(try cell().stop, stop, limit)
      try checkLimits(complex, &mismatches, limit)
      complex.variants[0].benchmark = .amount(left + 1)
      XCTAssertNotNil(try cell().remainderAtAftoppingsgrens)
      try checkLimits(complex, &mismatches, "\(limit), a cent more")
    }
    mismatches.report()
  }

  /// At the highest rent the norm is there; at every cent above it, up to some euros, and at
  /// rents far above, it is not. The servicekosten and the arrangement that would mend an
  /// unaffordable home do, and a cent more does not.
  private func checkLimits(
    _ complex: Complex, _ mismatches: inout Mismatches, _ what: String
  ) throws {
    let variant = complex.variants[0]
    let statutes = TestFigures.statutes(variant.year)
    guard
      let outcome = try? complex.outcome(
        of: 0, twins: complex.twins(), statutes: { _ in statutes })
    else { return }
    for (unit, cell) in zip(variant.units, outcome.cells[0]) where cell.isRented {
      let benchmark = outcome.facts(of: cell).norm.mustBeLeft
      let plan = try HouseholdPlan.reference(
        complex.household(0, in: unit, year: variant.year), statutes)
      func budget(_ change: (inout UnitType) -> Void) -> YearBudget {
        var unit = unit
        change(&unit)
        let household = complex.household(0, in: unit, year: variant.year)
        let budgets = YearBudget.all(plan) { household.amounts[$0] ?? 0 }
        return budgets.first { $0.label == complex.personas[0].choice.rawValue }!
      }
      func remainder(_ change: (inout UnitType) -> Void) -> Int {
        budget(change).average(.vrijBesteedbaar)
      }
      func remainder(rent: Int) -> Int { remainder { $0.kaleHuur = rent } }
      let what = "\(what) \(unit.name)"
      let start: Int
      if let highest = cell.highestRent {
        mismatches.expect(remainder(rent: highest) >= benchmark, "\(what) at \(highest)")
        start = highest + 1
        let at = [0, 1, 100].map { more in budget { $0.kaleHuur = highest + more } }
        let rekenhuur = statutes.huurtoeslag.rekenhuur(
          MonthAmount<Int>(cents: highest), unit.subsidisable
        ).cents
        let limit = { (key: String) in
          (TestFigures.naive.value("huurtoeslag", variant.year, key) * 100).whole
        }
        let limits = (
          quality: limit("kwaliteitskortingsgrens"),
          aftop: outcome.facts(of: cell).aftoppingsgrens, most: limit("maximale_huurgrens")
        )
        mismatches.expect(
          Self.isSo(cell.stop, at, rekenhuur, limits), "\(what) stops by \(cell.stop)")
      } else {
        start = 0
      }
      let near = Array(start..<start + rounds(debug: 100, release: 400))
      for rent in near + [5000, 20_000, 60_000, 93_293, 93_294, 140_000] where rent >= start {
        mismatches.expect(remainder(rent: rent) < benchmark, "\(what) at \(rent)")
      }
      checkWhatBinds(
        unit, cell, outcome, { remainder(rent: $0) }, &mismatches, what)
      guard !cell.isAffordable else { continue }
      // What does not count comes off first, the counted kinds last: by hand, all at once.
      func remainder(less cut: Int) -> Int {
        remainder { Self.cut(&$0, by: cut, year: variant.year) }
      }
      let cut = cell.highestService.map { unit.servicekosten - $0 } ?? unit.servicekosten + 1
      if cut <= unit.servicekosten {
        mismatches.expect(remainder(less: cut) >= benchmark, "\(what) service less \(cut)")
      }
      for more in [1, 2, 25, 400] where cut > more {
        mismatches.expect(remainder(less: cut - more) < benchmark, "\(what) by \(cut - more)")
      }
      if let left = cell.remainderAtAftoppingsgrens {
        let limit = outcome.facts(of: cell).aftoppingsgrens
        mismatches.expect(left, remainder(rent: limit), "\(what) on the aftoppingsgrens")
      }
    }
  }

  /// Who has little pays a part of the local taxes: of more rent a part comes back.
  func testMoreRentBringsKwijtschelding() throws {
    var person = Person(birthDate: CalendarDate(1945, 3))
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    person.hasPension = true
    var household = Household(
      name: "aow", year: 2026, person: person, dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    household.choices = [.zzp, .vpt]
    household.amounts[.pension] = 1_500_00
    let persona = Persona(name: "resident", household: household, choice: .vpt)
    var unit = UnitType(name: "home", number: 1)
    unit.kaleHuur = 600_00
    var (mismatches, stops) = (Mismatches(seed: 0), Set<RentStop>())
    for euros in [800, 825, 850] {
      var variant = ComplexVariant(
        name: "basis", year: 2026, units: [unit], weights: [1], totalWeight: 1)
      variant.benchmark = .amount(euros * 100)
      let complex = Complex(name: "one", personas: [persona], variants: [variant])
      try checkLimits(complex, &mismatches, "\(euros)")
      let outcome = try complex.outcome(of: 0, twins: complex.twins()) { _ in
        TestFigures.statutes(2026)
      }
      stops.insert(outcome.cells[0][0].stop)
    }
    mismatches.report()
    XCTAssertTrue(stops.contains(.kwijtschelding), "\(stops)")
  }

  /// At the rent that may be asked and can be paid everything holds; a cent above it what binds does not.
  private func checkWhatBinds(
    _ unit: UnitType, _ cell: Cell, _ outcome: ResidentOutcome,
    _ remainder: (Int) -> Int, _ mismatches: inout Mismatches, _ what: String
  ) {
    let facts = outcome.facts(of: cell)
    var home = unit
    home.wws = nil
    guard let rent = facts.highestRent(of: cell, in: home) else { return }
    guard let lowest = rent.lowest else {
      mismatches.expect(rent.bound, .budget, "\(what) none")
      return
    }
    func passend(_ kaleHuur: Int) -> Bool {
      unit.facts.landlord != .corporatie && unit.facts.landlord != nil
        || facts.passendIncome > facts.passendLimit || kaleHuur <= facts.aftoppingsgrens
    }
    let must = facts.norm.mustBeLeft
    mismatches.expect(passend(lowest) && remainder(lowest) >= must, "\(what) may and can \(lowest)")
    switch rent.bound {
    case .points: mismatches.expect(false, "\(what) has no points")
    case .passend: mismatches.expect(!passend(lowest + 1), "\(what) passend binds")
    case .budget: mismatches.expect(remainder(lowest + 1) < must, "\(what) the budget binds")
    }
  }

  /// Whether the reason holds: the budgets are those at the highest rent, a cent and a euro above it.
  private static func isSo(
    _ stop: RentStop, _ budgets: [YearBudget], _ rekenhuur: Int,
    _ limits: (quality: Int, aftop: Int, most: Int)
  ) -> Bool {
    func falls(_ line: BudgetLine, at place: Int) -> Bool {
      budgets[place].average(line) < budgets[0].average(line)
    }
    let huurtoeslag = budgets[0].average(.huurtoeslag)
    let isRemitted = falls(.lokaleLasten, at: 2)
    let keeps = !isRemitted && !falls(.huurtoeslag, at: 1)
    switch stop {
    case .never: return false
    case .losesHuurtoeslag: return falls(.huurtoeslag, at: 1)
    case .kwijtschelding: return isRemitted
    case .noHuurtoeslag, .neverHuurtoeslag: return huurtoeslag == 0 && !isRemitted
    case .aboveMaximum: return keeps && huurtoeslag > 0 && rekenhuur >= limits.most
    case .aboveAftoppingsgrens: return keeps && rekenhuur >= limits.aftop
    case .aboveKwaliteitskortingsgrens: return keeps && rekenhuur >= limits.quality
    case .belowKwaliteitskortingsgrens: return !isRemitted && rekenhuur < limits.quality
    }
  }

  /// Takes an amount off the servicekosten: overig, then what a kind has above 12, then the kinds.
  private static func cut(_ unit: inout UnitType, by amount: Int, year: Int) {
    var left = amount
    func take(_ value: inout Int, to floor: Int) {
      let part = min(left, max(0, value - floor))
      value -= part
      left -= part
    }
    take(&unit.serviceOverig, to: 0)
    for floor in [year <= 2025 ? 1200 : 0, 0] {
      take(&unit.energieGemeenschappelijk, to: floor)
      take(&unit.schoonmaak, to: floor)
      take(&unit.huismeester, to: floor)
      take(&unit.ruimten, to: floor)
    }
  }
}
