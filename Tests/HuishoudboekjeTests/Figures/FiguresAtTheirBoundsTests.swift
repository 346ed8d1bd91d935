import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje

/// Whatever a figure is set to, it is computed with or refused with its bounds: nothing traps.
final class FiguresAtTheirBoundsTests: XCTestCase {
  /// A figure of the files, with those of the estimates.
  private struct Place: Sendable {
    let id: FigureID
    let law: Law
    let date: CalendarDate
    let row: FigureRow
    var bounds: FigureBounds { FigureBounds(of: row.key, in: law, row.unit) }
    var name: String { "\(law.rawValue)-\(date) \(row.key)" }

    /// A value so many of its last decimals from a bound.
    func beside(_ bound: Int, _ steps: Int) -> String {
      formatDecimal(bound + steps, places: bounds.decimals)
    }
    /// The bounds, nothing, less than nothing, and one beyond either bound.
    var values: [String] {
      let own = bounds
      return [
        "0", beside(0, -1), beside(own.least, 0),
        beside(own.least, 1), beside(own.most, -1), beside(own.most, 0),
        beside(own.least, -1), beside(own.most, 1),
      ]
    }
    /// The years of households that read the file, itself or in their peiljaar.
    var years: [Int] {
      BoundedFigures.years.filter {
        law.rhythm == .whenItChanges ? date.year <= $0 : (0...2).contains($0 - date.year)
      }
    }
  }

  private static let places: [Place] = BoundedFigures.printed.entries.enumerated().flatMap {
    index, entry in
    let rows = (try? BoundedFigures.printed.file(at: index).rows) ?? []
    return rows.enumerated().map { place, row in
      Place(
        id: FigureID(file: Int32(index), row: Int32(place)), law: entry.law, date: entry.date,
        row: row)
    }
  }

  /// Households by year: those that are chosen to notice figures, and some of every kind.
  private static let households: [Int: [Household]] = {
    var found: [Int: [Household]] = [:]
    for sentinel in Sentinels.all {
      found[sentinel.household.year, default: []].append(sentinel.household)
    }
    var random = RandomHousehold(seed: 51, everyKind: true)
    for year in BoundedFigures.years {
      for _ in 0..<rounds(debug: 6, release: 60) {
        found[year, default: []].append(random.next(year: year))
      }
    }
    return found
  }()

  /// Computes some households of a year in full; what the laws refuse of one is no fault.
  private static func compute(_ laws: Statutes, _ count: Int, _ random: inout SeededRandom) -> Int {
    var computed = 0
    for _ in 0..<count {
      var household = random.pick(households[laws.year]!)
      // The largest amounts now and then.
      if random.once(in: 3) {
        for slot in AmountSlot.all where household.amounts[slot] != nil && random.flag() {
          household.amounts[slot] = random.pick([0, 1_000_000_000])
        }
      }
      if (try? Comparison(household, laws)) != nil { computed += 1 }
    }
    return computed
  }

  /// Nothing is beyond a bound that is printed.
  func testEveryFigureStandsWithinItsBounds() {
    for place in Self.places where place.bounds.number(place.row.value) == nil {
      XCTFail("\(place.name) is \(place.row.value): \(place.bounds.text)")
    }
    XCTAssertGreaterThan(Self.places.count, 2_000)
  }

  func testEveryFigureAtEveryBound() throws {
    let places = Self.places.enumerated().filter {
      ($0.offset + 3).isMultiple(of: step(debug: 397, release: 1))
    }.map(\.element)
    let faults = try onAllCores(places) { place -> [String] in
      var random = SeededRandom(UInt64(place.id.file) << 20 | UInt64(place.id.row))
      var faults: [String] = []
      for value in place.values {
        let figures = try BoundedFigures.printed.changing([place.id: value])
        let isWithin = place.bounds.number(value) != nil
        if ProviderFigures.laws.contains(place.law) {
          if (ProviderFigures.outcome(figures) != nil) != isWithin, place.date.year <= 2026 {
            faults.append("\(place.name) = \(value)")
          }
          continue
        }
        for year in place.years {
          do {
            let laws = try Statutes(year: year, figures: figures)
            if !isWithin, place.date.year == year {
              faults.append("\(place.name) = \(value) is not refused in \(year)")
            }
            _ = Self.compute(laws, 1, &random)
          } catch let error as FigureError {
            // The steps of the AOW age follow each other.
            let isStep = place.law == .aowLeeftijd && error.remedy.text.contains("geboren_vanaf")
            if isWithin ? !isStep : error.remedy.text != "Expected \(place.bounds.text)." && !isStep
            {
              faults.append("\(place.name) = \(value) in \(year): \(error)")
            }
          }
        }
      }
      return faults
    }
    XCTAssertEqual(faults.flatMap { $0 }, [])
  }

  /// A reform sets a figure within its bounds, and is refused at the change beyond them.
  func testAReformIsRefusedWhereItSetsAFigure() throws {
    let places = Self.places.enumerated().filter {
      ($0.offset + 7).isMultiple(of: step(debug: 41, release: 3))
    }.map(\.element)
    let faults = try onAllCores(places) { place -> [String] in
      var faults: [String] = []
      for value in place.values {
        var reform = Reform(name: "bounds")
        reform.changes = [
          Reform.FigureChange(
            law: place.law, key: place.row.key, from: place.date, change: .set(value))
        ]
        do throws(ReformError) {
          _ = try BoundedFigures.printed.changed(by: reform, year: place.date.year)
          if place.bounds.number(value) == nil { faults.append("\(place.name) = \(value)") }
        } catch {
          let told =
            error.part == .change(0) && error.fact == "set"
            && error.problem.text == "makes \(place.row.key) of \(place.law.rawValue) \(value)"
            && error.remedy.text == "Expected \(place.bounds.text)."
          if !told || place.bounds.number(value) != nil {
            faults.append("\(place.name) = \(value): \(error)")
          }
        }
      }
      return faults
    }
    XCTAssertEqual(faults.flatMap { $0 }, [])
  }

  /// Every amount of a law lower or higher by so much; what cannot be left at 0 is refused by its name.
  func testWholeLaws() throws {
    struct Case: Sendable {
      let law: Law
      let percent: String
      let year: Int
    }
    let all = Law.allCases.flatMap { law in
      ["-100", "-50", "1000", "999999"].flatMap { percent in
        BoundedFigures.years.filter {
          // The PGB has its first figures in 2026.
          (try? BoundedFigures.printed.index(law, on: CalendarDate($0, 1))) != nil
        }.map { Case(law: law, percent: percent, year: $0) }
      }
    }
    let cases = all.enumerated().filter {
      $0.offset.isMultiple(of: step(debug: 29, release: 1))
    }.map(\.element)
    let outcomes = try onAllCores(cases) { known -> (computed: Int, refused: String?) in
      var reform = Reform(name: "all")
      reform.indexations = [
        Reform.Indexation(
          laws: [known.law], from: CalendarDate(known.year, 1), percent: ExactNumber(known.percent)!
        )
      ]
      // Where a step of nothing is refused, the rest of the law goes on without it.
      var random = SeededRandom(UInt64(known.year))
      var refused: String?
      for except in [[], ["loontabel_stap"]]
      where except.isEmpty || known.law == .inkomstenbelasting {
        reform.indexations[0] = Reform.Indexation(
          laws: [known.law], except: except, from: CalendarDate(known.year, 1),
          percent: ExactNumber(known.percent)!)
        do {
          let figures = try BoundedFigures.printed.changed(by: reform, year: known.year)
          let laws = try Statutes(year: known.year, figures: figures)
          return (Self.compute(laws, rounds(debug: 2, release: 40), &random), refused)
        } catch let error as ReformError { refused = "\(error.problem)\n\(error.remedy)" }
      }
      return (0, refused)
    }
    for (known, outcome) in zip(cases, outcomes) {
      let name = "\(known)"
      if known.percent == "-50" || known.percent == "-100" {
        XCTAssertGreaterThan(outcome.computed, 0, name)
        XCTAssertEqual(
          outcome.refused != nil, known.percent == "-100" && known.law == .inkomstenbelasting, name)
      }
      if let refused = outcome.refused {
        XCTAssert(
          refused.hasPrefix("makes ") && refused.contains("or the figure in 'except'."), refused)
      }
    }
  }

  /// Two figures, or many, each at a bound.
  private static func laws(_ random: inout SeededRandom) throws -> Statutes {
    let year = random.pick(BoundedFigures.years)
    let places = places.filter { $0.law != .aowLeeftijd && $0.years.contains(year) }
    var values: [FigureID: String] = [:]
    for _ in 0..<random.pick([2, 2, 2, 40]) {
      let place = random.pick(places)
      let own = place.bounds
      values[place.id] = place.beside(random.flag() ? own.least : own.most, 0)
    }
    return try Statutes(year: year, figures: BoundedFigures.printed.changing(values))
  }

  func testFiguresTogetherAtTheirBounds() throws {
    let count = rounds(debug: 12, release: 6_000)
    let computed = try onAllCores(Array(0..<count)) { round -> Int in
      var random = SeededRandom(UInt64(52 + round))
      return Self.compute(try Self.laws(&random), 3, &random)
    }
    XCTAssertGreaterThan(computed.reduce(0, +), count)
  }

  /// A sweep of such laws says the same on the fast lane, or leaves it.
  func testTheLanesSayTheSame() throws {
    let columns: [SweepColumn] = [
      .line(.vrijBesteedbaar, form: 0), .line(.huurtoeslag, form: 0),
      .line(.eigenBijdrage, form: 0), .line(.loonheffing, form: 0),
    ]
    let count = rounds(debug: 8, release: 3_000)
    let runs = try onAllCores(Array(0..<count)) { round -> (fast: Int, differ: [String]) in
      var random = SeededRandom(UInt64(90_000 + round))
      let laws = try Self.laws(&random)
      var household = random.pick(Self.households[laws.year]!)
      let values = (0..<9).map { _ in random.pick([0, 1_000_000_000, random.cents(upTo: 60_000)]) }
      let slot = random.pick([AmountSlot.pension, .bank, .kaleHuur])
      household.amounts[slot] = values[0]
      let grid = SweepGrid(axes: [.amount(slot, values: values)], variants: [household])!
      let fast: SweepPlan
      let reference: SweepPlan
      do throws(HouseholdError) {
        fast = try SweepPlan(grid, ofVariant: { _ in laws }, columns: columns)
        reference = try SweepPlan(
          grid, ofVariant: { _ in laws }, columns: columns, lane: .reference)
      } catch { return (0, []) }
      let workers = [SweepWorker(fast), SweepWorker(reference)]
      for worker in workers { worker.compute(from: 0, count: values.count) }
      let differ = columns.indices.flatMap { column in
        values.indices.filter { row in
          workers[0].cents(column: column, row: row) != workers[1].cents(column: column, row: row)
        }.map { "round \(round), column \(column), row \($0)" }
      }
      return (fast.runsFast(0) ? 1 : 0, differ)
    }
    XCTAssertEqual(runs.flatMap(\.differ), [])
    XCTAssertGreaterThan(runs.map(\.fast).reduce(0, +), 0)
  }
}
