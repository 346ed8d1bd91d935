import TestSupport
import XCTest

@testable import Huishoudboekje

/// Every row of a sweep is the comparison of that one household, on both lanes, however the rows
/// are asked for.
final class SweepRowEqualsSingleHouseholdTests: XCTestCase {
  private static let slots: [AmountSlot] = [
    .pension, .bank, .otherAssets, .debts, .actualReturn, .peiljaarIncome, .peiljaarTax,
    .peiljaarBank, .peiljaarOtherAssets, .peiljaarDebts, .kaleHuur, .serviceEnergie,
    .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten, .serviceOverig, .arrangement,
    .cost(.energie), .cost(.zorgpremie), .cost(.etenEnDrinken, in: .mpt), .cost(.was, in: .zzp),
  ]

  /// For every kind of household also the amounts of both persons and of both homes.
  private func slots(_ base: Household) -> [AmountSlot] {
    let couple = base.persons.dropFirst().flatMap { partner in
      AmountSlot.ofPerson.filter { $0 != .wages || !partner.isHouseholdOfItsWages }
        .map { $0.of(person: 1) }
    }
    let homes = base.moveDate == nil ? [] : AmountSlot.ofHome.map { $0.of(home: 1) }
    let wages = base.person.hasWages && !base.person.isHouseholdOfItsWages
    let own =
      (wages ? [AmountSlot.wages] : []) + (base.person.hasWIA ? [.wia] : [])
      + (base.person.hasAnw ? [.anw] : [])
    return Self.slots + own + couple + homes
  }

  /// A grid of up to four axes on amounts and up to two that make variants.
  private func grid(_ households: inout RandomHousehold) -> SweepGrid {
    var base = households.next()
    var axes: [SweepGrid.Axis] = []
    for slot in slots(base).shuffled(using: &households.random).prefix(
      households.random.int(0...4))
    {
      let least = households.random.pick([0, 0, 1, 500_000])
      // Long axes share their steps in tables, short ones do not.
      let most = households.random.pick([6, 6, 20, 90])
      let values = (0...households.random.int(0...most)).map { _ in
        least + households.random.cents(upTo: 60_000, near: [57_000_00, 71_302, 93_293])
      }
      axes.append(.amount(slot, values: values))
      // As a sweep file does: what an axis varies is stated.
      base.amounts[slot] = values[0]
    }
    var variants = [base]
    for _ in 0..<households.random.int(0...2) {
      let count = households.random.int(1...3)
      axes.append(.variant(count: count))
      variants = variants.flatMap { household in
        (0..<count).map { _ in
          var variant = household
          variant.dwelling.adaptedHome.toggle()
          if households.everyKind {
            variant.switches.eigenBijdrage.peiljaarverlegging = households.random.flag()
            variant.switches.eigenBijdrage.drempelGepoold = households.random.flag()
            variant.person.wajong?.hulpbehoevendheid = .hoog
          } else {
            // Also beside a year that is an estimate.
            variant.year = households.random.pick(TestFigures.years + TestFigures.estimateYears)
            variant.person.aow?.buildUpPct = households.random.int(0...100)
            variant.care.verblijfFrom = nil
          }
          return variant
        }
      }
    }
    // Shuffling would change which variant belongs to which index; move amounts among them only.
    let kinds = axes.map { if case .variant = $0 { true } else { false } }
    let amounts = axes.filter { if case .amount = $0 { true } else { false } }
    var (next, mixed) = (amounts.makeIterator(), [SweepGrid.Axis]())
    var variantAxes = zip(axes, kinds).filter(\.1).map(\.0)
    for kind in kinds.shuffled(using: &households.random) {
      mixed.append(kind ? variantAxes.removeFirst() : next.next()!)
    }
    return SweepGrid(axes: mixed, variants: variants)!
  }

  /// All lines of all forms in random order, some twice, and differences.
  private func columns(_ forms: Int, _ random: inout SeededRandom) -> [SweepColumn] {
    var columns: [SweepColumn] = []
    for form in 0..<forms {
      for line in BudgetLine.allCases {
        columns += [.line(line, form: form), .year(line, form: form)]
      }
      columns.append(.difference(of: form, minus: random.int(0...forms - 1)))
    }
    columns.append(.line(random.pick(BudgetLine.allCases), form: 0))
    columns.append(.line(.vrijBesteedbaar, form: forms - 1))
    columns.shuffle(using: &random)
    return Array(columns.prefix(random.once(in: 3) ? random.int(1...8) : columns.count))
  }

  private func expected(_ column: SweepColumn, _ budgets: [YearBudget]) -> Int {
    switch column {
    case .line(let line, let form): return budgets[form].average(line)
    case .year(let line, let form): return budgets[form].year(line)
    case .difference(let of, let minus):
      return budgets[of].average(.vrijBesteedbaar) - budgets[minus].average(.vrijBesteedbaar)
    }
  }

  /// The last axis is told apart when it is of amounts and long enough.
  func testTheAxisOfTheRuns() throws {
    var households = RandomHousehold(seed: 97)
    let base = households.next()
    func runAxis(_ count: Int) throws -> Int? {
      let axes: [SweepGrid.Axis] = [
        .amount(.bank, values: [0]), .amount(.pension, values: Array(0..<count)),
      ]
      let grid = try XCTUnwrap(SweepGrid(axes: axes, variants: [base]))
      return try SweepPlan(grid, columns: []) { TestFigures.statutes($0) }.runAxis
    }
    XCTAssertNil(try runAxis(63))
    XCTAssertEqual(try runAxis(64), 1)
  }

  func testRandomGrids() throws {
    var households = RandomHousehold(seed: 95)
    try check(&households, seed: 95, rows: rounds(debug: 60, release: 30_000))
  }
  func testEveryKindOfHousehold() throws {
    var households = RandomHousehold(seed: 98, everyKind: true)
    try check(&households, seed: 98, rows: rounds(debug: 60, release: 15_000))
  }

  private func check(
    _ households: inout RandomHousehold, seed: UInt64, rows enough: Int
  ) throws {
    var mismatches = Mismatches(seed: seed)
    var (rows, exactVariants, allVariants) = (0, 0, 0)
    while rows < enough {
      let grid = grid(&households)
      let columns = columns(grid.variants[0].columns.count, &households.random)
      let fast = try SweepPlan(grid, columns: columns) { TestFigures.statutes($0) }
      let reference = try SweepPlan(grid, columns: columns, lane: .reference) {
        TestFigures.statutes($0)
      }
      exactVariants += fast.exact.filter { $0 }.count
      allVariants += fast.exact.count
      mismatches.expect(!reference.exact.contains(true), "the reference lane is asked for")
      let workers = [SweepWorker(fast), SweepWorker(reference)]
      let count = min(grid.rowCount, rounds(debug: 40, release: SweepWorker.blockRows))
      let start = households.random.int(0...grid.rowCount - count)
      for worker in workers { worker.compute(from: start, count: count) }
      for row in 0..<count where count < 40 || households.random.once(in: 4) {
        rows += 1
        var household = grid.household(at: start + row)
        // A comparison shows the columns of a sweep, and those with a request where one is worth something.
        if household.requests == .auto { household.requests = .hide }
        let budgets =
          rows.isMultiple(of: 10)
          ? try Comparison(household, TestFigures.statutes(household.year)).budgets
          : try budgets(of: household)
        for (index, column) in columns.enumerated() {
          let value = expected(column, budgets)
          for (worker, lane) in zip(workers, SweepLane.allCases) {
            mismatches.expect(
              worker.cents(column: index, row: row), value,
              "\(lane), row \(start + row), \(column) of \(household)")
          }
        }
      }
    }
    mismatches.report()
    XCTAssertGreaterThan(exactVariants, allVariants / 20, "of \(allVariants) on the fast lane")
  }

  /// The same cents in blocks of any length, from any row, in any order, and one by one.
  func testResultsDoNotDependOnTheBlocks() throws {
    var households = RandomHousehold(seed: 96)
    var mismatches = Mismatches(seed: 96)
    for _ in 0..<rounds(debug: 10, release: 1_000) {
      let grid = grid(&households)
      let columns = columns(grid.variants[0].columns.count, &households.random)
      let plan = try SweepPlan(grid, columns: columns) { TestFigures.statutes($0) }
      let end = min(grid.rowCount, 1_500)
      func values(_ worker: SweepWorker, _ start: Int, _ count: Int) -> [[Int]] {
        worker.compute(from: start, count: count)
        return (0..<count).map { row in
          columns.indices.map { worker.cents(column: $0, row: row) }
        }
      }
      var whole: [[Int]] = []
      let first = SweepWorker(plan)
      while whole.count < end {
        whole += values(first, whole.count, min(SweepWorker.blockRows, end - whole.count))
      }
      let other = SweepWorker(plan)
      for _ in 0..<20 {
        let start = households.random.int(0...end - 1)
        let most = min(SweepWorker.blockRows, end - start)
        let count = households.random.pick([1, min(7, most), min(9, most), most])
        mismatches.expect(
          values(other, start, count), Array(whole[start..<start + count]),
          "\(count) rows from \(start) of \(grid.variants[0])")
      }
    }
    mismatches.report()
  }

  /// The same cents where variants are kept, made again block by block, or run in panels.
  func testResultsDoNotDependOnTheMemory() throws {
    var households = RandomHousehold(seed: 99)
    var mismatches = Mismatches(seed: 99)
    var panels = 0
    for _ in 0..<rounds(debug: 4, release: 300) {
      let grid = grid(&households)
      let columns = columns(grid.variants[0].columns.count, &households.random)
      let cycle = grid.rowCount * max(1, columns.count) * 8
      let memories = [
        SweepMemory(), SweepMemory(variants: 0, tables: 0, panel: 0),
        SweepMemory(variants: 0, panel: cycle / 3, leastVariants: 2),
        SweepMemory(panel: cycle, leastVariants: 2),
      ]
      let workers = try memories.map { memory in
        let plan = try SweepPlan(grid, columns: columns, memory: memory) {
          TestFigures.statutes($0)
        }
        panels += plan.cycle == nil ? 0 : 1
        return SweepWorker(plan)
      }
      let count = min(grid.rowCount, 300)
      for start in [0, grid.rowCount - count, households.random.int(0...grid.rowCount - count)] {
        for worker in workers { worker.compute(from: start, count: count) }
        for row in 0..<count {
          for column in columns.indices {
            for worker in workers.dropFirst() {
              mismatches.expect(
                worker.cents(column: column, row: row), workers[0].cents(column: column, row: row),
                "row \(start + row), \(columns[column]) of \(grid.variants[0])")
            }
          }
        }
      }
    }
    mismatches.report()
    XCTAssertGreaterThan(panels, 0)
  }

  /// Amounts that vary together: row by row the households that they make, in every stage.
  func testPointsAndStages() throws {
    var households = RandomHousehold(seed: 94)
    var mismatches = Mismatches(seed: 94)
    var kinds = Set<SweepStage.Kind>()
    for round in 0..<rounds(debug: 6, release: 60) {
      var base = households.next(forms: [.zzp, .vpt])
      base.dwelling.selfContained = true
      let slots: [AmountSlot] = [.bank, .kaleHuur, .arrangement]
      let counts = [[3, 100_000, 2], [300, 2, 300], [40, 5, 3], [1, 1, 700]][round % 4]
      var axes = zip(slots, counts).map { slot, count in
        // Savings past every limit of wealth, so that they matter.
        SweepGrid.Axis.amount(
          slot, values: (0..<count).map { $0 * (slot == .bank ? 20_000_000 / count : 700) })
      }
      let together: [AmountSlot] = [.otherAssets, .serviceEnergie]
      let points = together.map { _ in (0..<5).map { _ in households.random.cents(upTo: 900) } }
      axes.insert(.points(together, values: points), at: round % 3)
      for slot in slots + together { base.amounts[slot] = 0 }
      let grid = try XCTUnwrap(SweepGrid(axes: axes, variants: [base]))
      let forms = base.columns.count
      let columns = (0..<forms).map { SweepColumn.line(.vrijBesteedbaar, form: $0) }
      let plan = try SweepPlan(grid, columns: columns) { TestFigures.statutes($0) }
      kinds.formUnion(plan.stages(0).map(\.kind))
      let worker = SweepWorker(plan)
      for _ in 0..<3 {
        let count = min(grid.rowCount, SweepWorker.blockRows)
        let start = households.random.int(0...grid.rowCount - count)
        worker.compute(from: start, count: count)
        for row in [0, count / 2, count - 1, households.random.int(0...count - 1)] {
          let household = grid.household(at: start + row)
          for (index, budget) in try budgets(of: household).enumerated() {
            mismatches.expect(
              worker.cents(column: index, row: row), budget.average(.vrijBesteedbaar),
              "row \(start + row), \(budget.label) of \(household)")
          }
        }
      }
    }
    mismatches.report()
    XCTAssertTrue(kinds.isSuperset(of: [.table, .outer, .point]), "\(kinds)")
    XCTAssertNil(
      SweepGrid(
        axes: [.points([.bank, .debts], values: [[1, 2], [1]])],
        variants: [households.next()]))
  }

  /// A grid counts its rows the last axis fastest, and the household at a row holds its amounts.
  func testTheOrderOfTheRows() throws {
    var households = RandomHousehold(seed: 97)
    let base = households.next(year: 2025)
    var later = base
    later.year = 2026
    let grid = try XCTUnwrap(
      SweepGrid(
        axes: [
          .amount(.kaleHuur, values: [1, 2]), .variant(count: 2),
          .amount(.bank, values: [7, 8, 9]),
        ], variants: [base, later]))
    XCTAssertEqual(grid.rowCount, 12)
    let rows = (0..<12).map { grid.household(at: $0) }
    XCTAssertEqual(rows.map { $0.amounts[.kaleHuur] }, [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2])
    XCTAssertEqual(rows.map(\.year), [2025, 2025, 2025, 2026, 2026, 2026] * 2)
    XCTAssertEqual(rows.map { $0.amounts[.bank] }, [7, 8, 9] * 4)
    XCTAssertNil(SweepGrid(axes: [.variant(count: 2)], variants: [base]))
    XCTAssertNil(SweepGrid(axes: [.amount(.bank, values: [])], variants: [base]))
    let long = SweepGrid.Axis.amount(.bank, values: Array(repeating: 0, count: 100_000))
    XCTAssertNil(SweepGrid(axes: [long, long, long, long], variants: [base]))
  }
}

private func * <Value>(values: [Value], times: Int) -> [Value] {
  (0..<times).flatMap { _ in values }
}
