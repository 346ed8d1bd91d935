import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje

/// Flags that a program records for ranges of amounts are those of a comparison at any of them.
final class RecordedFlagsTests: XCTestCase {
  /// The amounts that vary, where the household states them.
  private static let slots: [(slot: AmountSlot, most: Int)] = [
    (.kaleHuur, 1_500_00), (.serviceEnergie, 50_00), (.pension, 60_000_00), (.bank, 200_000_00),
    (.bank.of(person: 1), 200_000_00), (.pension.of(person: 1), 60_000_00),
    (.peiljaarIncome, 60_000_00),
  ]

  func testEveryFlagIsThatOfTheComparison() throws {
    let seeds = (0..<rounds(debug: 40, release: 2_000)).map { UInt64($0) }
    let found = try onAllCores(seeds, Self.check)
    XCTAssertEqual(found.flatMap(\.wrong).prefix(3), [])
    XCTAssertGreaterThan(found.reduce(0) { $0 + $1.told }, seeds.count)
    XCTAssertGreaterThan(found.reduce(0) { $0 + $1.asked }, seeds.count)
  }

  /// What differs, how many flags were told, and how many columns had a flag that depends on amounts.
  private static func check(_ seed: UInt64) throws -> (wrong: [String], told: Int, asked: Int) {
    var random = RandomHousehold(seed: seed, everyKind: true)
    var household = random.next()
    household.requests = .show
    let statutes = try Statutes(year: household.year, figures: .embedded(for: household.year))
    let varying = slots.filter { household.amounts.has($0.slot) }
    let program = Program()
    let inputs = Dictionary(
      uniqueKeysWithValues: varying.map { ($0.slot, program.input($0.slot, 0, $0.most)) })
    let amounts = household.amounts
    var sink = AverageSink<ProgramLane>()
    guard let plan = try? HouseholdPlan<Int>(household, statutes) else { return ([], 0, 0) }
    let run = ComparedHousehold(
      plan, load: { inputs[$0] ?? ProgramLane(amounts[$0] ?? 0) }, &sink,
      left: { $0.averages[$1][BudgetLine.vrijBesteedbaar.ordinal] })
    let groups = run.flags
    var (wrong, told): ([String], Int) = ([], 0)
    var points = SeededRandom(seed)
    for _ in 0..<4 {
      for (slot, most) in varying { household.amounts[slot] = points.int(0...most) }
      let replay = Replay(program) { household.amounts[AmountSlot.all[$0]] ?? 0 }
      let recorded = groups.flatMap { texts($0, replay) }
      let compared = try Comparison(household, statutes).flags.filter { $0.kind != .estimate }.map {
        "\($0.column ?? ""): \($0.words.text(.dutch))"
      }
      told += compared.count
      if recorded != compared { wrong.append("\(seed): \(recorded) for \(compared)") }
    }
    let asked = groups.flatMap(\.columns).count { column in
      if case .question = column.words { true } else { false }
    }
    return (wrong, told, asked)
  }

  /// What a group says at a point, once for all columns where it is the same.
  private static func texts(_ group: FlagGroup<ProgramLane>, _ replay: Replay) -> [String] {
    let said = group.columns.map { column in
      replay.outcome(column.words)?.pieces(.dutch).map { piece in
        switch piece {
        case .text(let text): text
        case .output(let step): Language.dutch.euros(replay.values[step])
        }
      }.joined()
    }
    guard let first = said.first else { return [] }
    if group.isShared, said.allSatisfy({ $0 == first }) { return first.map { [": \($0)"] } ?? [] }
    return zip(group.columns, said).compactMap { column, text in
      text.map { "\(column.label ?? ""): \($0)" }
    }
  }
}
