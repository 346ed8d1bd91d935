import TestSupport
import XCTest

@testable import Huishoudboekje

/// Every figure matters: moved by its last printed digit, up or down, it changes a row of the case
/// tables or a chosen household. What changes nothing is listed with the reason.
final class EveryFigureMattersTests: XCTestCase {
  /// The tables of a law; the tables of other laws may move with it.
  private static let tables: [Law: [CaseTable]] = [
    .aow: [.aow], .aowLeeftijd: [.aow], .bijstand: [.bijstand, .eigenBijdrage],
    .box3: [.box3Zvw], .eigenBijdrage: [.eigenBijdrage], .huurtoeslag: [.huurtoeslag, .toewijzing],
    .inkomstenbelasting: [.box3Zvw, .loonheffing, .aow, .bijstand],
    .minimumloon: [.minimumloon, .wajong], .toeslagenwet: [.toeslagenwet],
    .toewijzing: [.toewijzing], .tegemoetkomingArbeidsongeschikten: [.wajong],
    .wajong: [.wajong],
    .zorgtoeslag: [.zorgtoeslag], .zvw: [.box3Zvw, .aow],
  ]
  private struct Case {
    let table: CaseTable
    let row: [String: String]
    let year: Int
    let baseline: [String: CaseValue]
  }

  private static func values(
    _ evaluator: CaseEvaluator, _ table: CaseTable, _ row: [String: String]
  ) -> [String: CaseValue] {
    guard let outcome = try? evaluator.evaluate(table, CaseRow { row[$0] }),
      case .computed(let values) = outcome
    else { return [:] }
    return values
  }

  /// All figures in release; in debug every third of the last year.
  private static let firstYear = rounds(debug: TestFigures.years.last ?? 0, release: 0)

  /// Of the complete month tables every eleventh row.
  private static let cases: [Case] = {
    let evaluator = CaseEvaluator(figures: TestFigures.embedded)
    return CaseFiles.tables.flatMap { file, table, _ -> [Case] in
      let rows: [[String: String]]
      do { rows = try CaseFiles.read(file).rows } catch { fatalError("\(error)") }
      return rows.enumerated().compactMap { number, row -> Case? in
        guard table != .loonheffing || number.isMultiple(of: 11),
          let year = (row["year"] ?? row["date"]).flatMap({ Int($0.prefix(4)) }), firstYear <= year
        else { return nil }
        return Case(
          table: table, row: row, year: year, baseline: values(evaluator, table, row))
      }
    }
  }()

  private struct Known {
    let sentinel: Sentinel
    let figures: Set<FigureID>
    let baseline: Sentinel.Outcome
  }
  private static let households = Sentinels.all.filter {
    firstYear <= $0.household.year
  }.map { sentinel in
    Known(
      sentinel: sentinel, figures: (try? sentinel.figures()) ?? [],
      baseline: sentinel.outcome(TestFigures.statutes(sentinel.household.year)))
  }

  /// Read as plain whole numbers or limits of a request, so not traced.
  private static let untraced: Set<String> = [
    "mpt_urengrens", "jaardagen", "servicekosten_soorten", "kindvrijstelling", "loontabel_stap",
    "tarief1_jong", "dagen_per_maand", "partner_geboortejaar_maximum",
    "vakantie_uitkering_percentage", "zorgbehoefte_box3_maximum", "zorgbehoefte_inkomen_maximum",
  ]
  private func isTraced(_ place: FigurePlace) -> Bool {
    ![.years, .months].contains(place.source.rows[place.row].unit)
      && !Self.untraced.contains(place.key)
  }

  private func matters(_ place: FigurePlace) throws -> Bool {
    let id = FigureID(file: Int32(place.file), row: Int32(place.row))
    let file = place.source
    let traced = isTraced(place)
    let tables = Self.tables[file.law] ?? []
    for up in [true, false] {
      guard let figures = try place.shifted(up: up) else { continue }
      if ProviderFigures.laws.contains(file.law) {
        if ProviderFigures.outcome(figures) != ProviderFigures.baseline { return true }
        continue
      }
      let evaluator = CaseEvaluator(figures: figures)
      for known in Self.cases
      where tables.contains(known.table)
        && (known.year == file.date.year || file.date.year == 2021 && file.law == .aowLeeftijd)
      {
        if Self.values(evaluator, known.table, known.row) != known.baseline { return true }
      }
      var statutes: [Int: Statutes] = [:]
      for known in Self.households
      where traced
        ? known.figures.contains(id)
        : known.sentinel.readsWholeFacts
          && ((0...2).contains(known.sentinel.household.year - file.date.year)
            || file.law == .aowLeeftijd)
      {
        let year = known.sentinel.household.year
        do {
          let laws = try statutes[year] ?? Statutes(year: year, figures: figures)
          statutes[year] = laws
          if known.sentinel.outcome(laws) != known.baseline { return true }
        } catch { return true }
      }
    }
    return false
  }

  func testEveryFigure() throws {
    for known in Self.households {
      if case .refused(let why) = known.baseline { XCTFail("\(known.sentinel.household): \(why)") }
    }
    let places = TestFigures.files.enumerated()
      .filter { Self.firstYear <= $0.element.date.year }
      .flatMap { file, source in source.rows.indices.map { FigurePlace(file: file, row: $0) } }
      .filter { $0.row.isMultiple(of: rounds(debug: 3, release: 1)) }
    nonisolated(unsafe) let test = self
    let doMatter = try onAllCores(places) { try test.matters($0) }
    let silent = Set(zip(places, doMatter).filter { !$0.1 }.map(\.0.name))
    let names = Set(places.map(\.name))
    let listed = SilentFigures.all.flatMap(\.names).filter(names.contains)
    XCTAssertEqual(listed.count, Set(listed).count, "a figure is listed twice")
    XCTAssertEqual(
      silent.subtracting(listed).subtracting(SilentFigures.all.flatMap(\.namesOfLaterYears))
        .sorted(),
      [], "change nothing, and are not in SilentFigures")
    XCTAssertEqual(
      Set(listed).subtracting(silent).sorted(), [], "are in SilentFigures, but do matter")
  }

  /// A comparison lists the unverified figures that are traced: none may be read as a plain number.
  func testUnverifiedFiguresAreTraced() {
    let untraced = TestFigures.files.enumerated()
      .filter { SilentFigures.unreadLaws[$0.element.law] == nil }
      .flatMap { file, source in source.rows.indices.map { FigurePlace(file: file, row: $0) } }
      .filter { !isTraced($0) }
    XCTAssertGreaterThan(untraced.count, 0)
    XCTAssertEqual(
      untraced.filter { $0.source.rows[$0.row].status == .unverified }.map(\.name), [])
  }

  /// The laws of the provider's side are read when they are asked for: a household needs none.
  func testUnreadLawsAreNotRead() throws {
    let laws = try TestFigures.years.map { try Statutes(year: $0, figures: withoutUnreadLaws()) }
    XCTAssertEqual(laws.map(\.year), TestFigures.years)
  }
  private func withoutUnreadLaws() throws -> Figures {
    try Figures(files: TestFigures.files.filter { SilentFigures.unreadLaws[$0.law] == nil })
  }
}
