import XCTest

@testable import Huishoudboekje

/// The figures of a year that is not published yet: complete, apart from the law, and labelled.
final class EstimateTests: XCTestCase {
  private static let year = 2027
  private static let text: String = {
    guard let file = EmbeddedEstimates.files.first(where: { $0.name == "raming-2027" }) else {
      fatalError("there is no raming-2027")
    }
    return String(
      decoding: UnsafeBufferPointer(
        start: file.text.utf8Start, count: file.text.utf8CodeUnitCount), as: UTF8.self)
  }()
  private static var lines: [String] { text.split(separator: "\n").map(String.init) }

  private func estimate(_ lines: [String]) throws -> EstimateFile {
    try Array((lines.joined(separator: "\n") + "\n").utf8).withUnsafeBufferPointer {
      try EstimateFile(name: "raming-2027", bytes: $0)
    }
  }
  private func figures(_ lines: [String]) throws -> Figures {
    try TestFigures.embedded.adding(estimate(lines))
  }
  private func statutes() throws -> Statutes {
    try Statutes(year: Self.year, figures: Figures.embedded(for: Self.year))
  }
  private func line(_ start: String) throws -> Int {
    try XCTUnwrap(Self.lines.firstIndex { $0.hasPrefix(start + ",") }, start)
  }

  /// A row for every figure of the last file of every law that a household of the year reads.
  func testEveryKeyOfTheYearBeforeHasARow() throws {
    let file = try estimate(Self.lines)
    XCTAssertEqual(file.year, Self.year)
    for law in Law.allCases where law != .bijstandPeiljaar {
      let before = try XCTUnwrap(TestFigures.files.last { $0.law == law })
      let rows = try XCTUnwrap(file.files.first { $0.law == law }, law.rawValue).rows
      XCTAssertEqual(Set(rows.map(\.key)), Set(before.rows.map(\.key)), law.rawValue)
      XCTAssertEqual(rows.count, before.rows.count, law.rawValue)
      for row in rows {
        XCTAssertNotEqual(row.status, .unverified, row.key)
        XCTAssertNotNil(ExactNumber(row.value), row.key)
      }
    }
    XCTAssertNoThrow(try file.check(against: TestFigures.embedded))
  }

  func testMissingDoubleAndUnknownKeys() throws {
    func check(_ lines: [String], _ parts: String..., line: UInt = #line) {
      XCTAssertThrowsError(try figures(lines), line: line) { error in
        for part in parts {
          XCTAssertTrue("\(error)".contains(part), "\(error) lacks \(part)", line: line)
        }
      }
    }
    let place = try line("zvw,bijdrage_laag")
    var lines = Self.lines
    lines.remove(at: place)
    check(lines, "raming-2027.csv: the key 'bijdrage_laag' of zvw is missing", "zvw-2026-01-01")
    lines = Self.lines
    lines.append(lines[place])
    check(
      lines, "raming-2027.csv:\(lines.count): the key 'bijdrage_laag' of zvw stands there twice",
      "Keep one")
    lines = Self.lines
    lines[place] = lines[place].replacing("bijdrage_laag", with: "bijdrage_lager")
    check(lines, "the key 'bijdrage_laag' of zvw is missing")
    lines = Self.lines
    lines.append("zvw,bijdrage_lager,1,percent,Zvw,nowhere,estimate")
    check(lines, "raming-2027.csv:\(lines.count): the key 'bijdrage_lager' of zvw is unknown")
    lines = Self.lines
    lines[place] = lines[place].replacing("percent", with: "EUR")
    check(lines, "raming-2027.csv:\(place + 1): the unit of 'bijdrage_laag' is EUR", "percent")
    lines = Self.lines.filter { !$0.hasPrefix("zorgtoeslag,") }
    check(lines, "there is no row of zorgtoeslag", "Expected a row for every figure of 2026.")
    for (row, problem) in [
      ("wmo,a,1,EUR,b,c,law", "'wmo' is not in the registry"), ("zvw", "has 1 fields"),
      ("zvw,a,1,EUR,b,c", "has 5 fields"), ("zvw,a,1,EUR,b,c,sure", "the status of 'a' is 'sure'"),
      ("zvw,a,1,EUR,b,,law", "the source of 'a' is empty"),
    ] {
      check(Self.lines + [row], problem, "raming-2027.csv:\(Self.lines.count + 1)")
    }
    check(Array(Self.lines.dropFirst()), "the header is not as expected")
    // And no file of the law may have a status of an estimate.
    let header = "key,value,unit,article,source,status\n"
    XCTAssertThrowsError(
      try FigureFile(name: "zvw-2027-01-01", text: header + "a,1,percent,b,c,estimate\n")
    ) { XCTAssertTrue("\($0)".contains("Expected one of verified, derived, unverified.")) }
  }

  /// A year of the law never sees an estimate, and no estimate makes a year complete.
  func testTheLawIsApart() throws {
    XCTAssertFalse(TestFigures.embedded.entries.contains(where: \.isEstimate))
    for year in TestFigures.years + [2022] {
      let figures = try Figures.embedded(for: year)
      XCTAssertFalse(figures.entries.contains(where: \.isEstimate), "\(year)")
      XCTAssertEqual(figures.estimateYears, [])
    }
    let figures = try Figures.embedded(for: Self.year)
    XCTAssertEqual(figures.completeYears, TestFigures.years)
    XCTAssertEqual(figures.estimateYears, [Self.year])
    for year in TestFigures.years {
      XCTAssertNil(try Statutes(year: year, figures: figures).estimate)
      XCTAssertNil(try figures.label(of: year))
    }
    XCTAssertEqual(
      try statutes().estimate?.text, "raming 2027: law; proposal; derived; estimate")
    XCTAssertThrowsError(try Statutes(year: 2028, figures: figures)) {
      XCTAssertTrue("\($0)".contains("2026, or 2027, which is an estimate."), "\($0)")
    }
  }

  /// The published amount takes the place of a row with its status, or of a law with its file; a
  /// year with every file is a year of the law.
  func testARowIsReplaced() throws {
    var lines = Self.lines
    let place = try line("zvw,bijdrage_laag")
    lines[place] = "zvw,bijdrage_laag,5.05,percent,Zvw artikel 43,Staatscourant,verified"
    let replaced = try Statutes(year: Self.year, figures: figures(lines))
    XCTAssertEqual(
      replaced.estimate?.statuses, [.verified, .law, .proposal, .derived, .estimate])
    XCTAssertEqual(
      (replaced.zvw.low(MonthAmount<Int>(cents: 100_000).exact) as MonthAmount<Int>).cents, 5050)
    // A file of the law for 2027.
    let own = try XCTUnwrap(TestFigures.files.last { $0.law == .zvw })
    let more = try Figures(files: TestFigures.files + [own.moved(to: CalendarDate(2027, 1))])
    let mixed = try more.adding(estimate(Self.lines))
    XCTAssertFalse(mixed.entries[try mixed.index(.zvw, on: CalendarDate(2027, 1))].isEstimate)
    XCTAssertEqual(mixed.estimateYears, [2027])
    let all = try Figures(
      files: TestFigures.files
        + TestFigures.files.filter { $0.date.year == 2026 }.map {
          $0.moved(to: CalendarDate(2027, $0.date.month))
        })
    let whole = try all.adding(estimate(Self.lines))
    XCTAssertEqual(whole.completeYears.last, 2027)
    XCTAssertEqual(whole.estimateYears, [])
    XCTAssertNil(try Statutes(year: 2027, figures: whole).estimate)
  }

  /// The worked effects of the year: what its figures must give, each as long as no published amount
  /// has taken the place of its row.
  func testWorkedEffects() throws {
    let law = try statutes()
    let date = CalendarDate(2027, 1)
    func effect(
      _ rows: String..., of amount: some FixedWidthInteger, is cents: Int, line: UInt = #line
    ) {
      for row in rows where !Self.lines.contains(where: { $0.hasPrefix(row + ",") }) { return }
      XCTAssertEqual(Int(amount), cents, rows.joined(separator: " "), line: line)
    }
    let wajong: MonthAmount<Int> = law.current.wajong.first.gross(
      .age21,
      WajongSituation<Int>(
        regime: .dga75, hulpbehoevendheid: .geen, inInstitution: false, income: .zero))
    effect("minimumloon,referentiemaandloon,2385.00", of: wajong.cents, is: 178_875)
    let aow: MonthAmount<Int> = law.current.aow[month: 1].gross(.single, buildUpPct: 100)
    let zvw: MonthAmount<Int> = law.zvw.low(aow.exact)
    let pension = "aow,alleenstaande_bruto,1696.25"
    effect(pension, of: aow.cents, is: 169_625)
    effect(pension, "zvw,bijdrage_laag,5.02", of: zvw.cents, is: 8_515)
    let norm = "bijstand,alleenstaande_21,1440.51"
    effect(norm, of: law.bijstand.first.alleenstaande21.cents, is: 144_051)
    let contribution = law.eigenBijdrage.figures
    effect("eigen_bijdrage,leb_minimum,217.80", of: contribution.lebMinimum.cents, is: 21_780)
    effect("eigen_bijdrage,heb_maximum,3138.20", of: contribution.hebMaximum.cents, is: 313_820)
    effect(
      "eigen_bijdrage,zak_kleedgeld_alleenstaande,5157",
      of: contribution.zakKleedgeldAlleenstaande.cents, is: 515_700)
    effect(
      "eigen_bijdrage,premie_maximum,6102.45", of: contribution.premieMaximum.cents, is: 610_245)
    effect(
      "zorgtoeslag,drempelinkomen,30910", of: law.zorgtoeslag.figures.drempelinkomen.cents,
      is: 3_091_000)
    effect("huurtoeslag,maximale_huurgrens,956.25", of: law.socialeHuurgrens, is: 95_625)
    // The half-years are the same, and the peiljaar is a year of the law.
    XCTAssertEqual(
      law.bijstand.second.alleenstaande21.cents, law.bijstand.first.alleenstaande21.cents)
    XCTAssertEqual(law.peiljaar.year, 2025)
    let box3 = ["box3,heffingsvrij_vermogen,60098", "box3,forfait_bank,1.28"]
    let savings = Assets<Int>(
      bank: Wealth(cents: 10_000_000), other: .zero, debts: .zero)
    effect(
      box3[0], box3[1], of: law.current.box3.working(savings, partners: 1).benefit.cents, is: 51_000
    )
    // By the cabinet letter of 29 September 2026.
    var letter = Reform(name: "box3-brief")
    letter.changes = [
      Reform.FigureChange(
        law: .box3, key: "heffingsvrij_vermogen", from: date, change: .set("30846")),
      Reform.FigureChange(law: .box3, key: "forfait_overig", from: date, change: .set("7.87")),
    ]
    let changed = try Statutes(
      year: 2027, figures: Figures.embedded(for: 2027).changed(by: letter, year: 2027))
    effect(
      box3[1], of: changed.current.box3.working(savings, partners: 1).benefit.cents, is: 88_500)
    XCTAssertEqual(changed.estimate?.statuses.last, .unverified)
  }

  /// Rents by points: the tables of 2026 with the price index, half up to cents.
  func testPoints() throws {
    let figures = try Figures.embedded(for: Self.year)
    for kind in [WWSKind.home, .room] {
      let now = try WWS(on: CalendarDate(2026, 1), kind, figures: figures)
      let next = try WWS(on: CalendarDate(2027, 7), kind, figures: figures)
      XCTAssertNil(now.estimate)
      XCTAssertEqual(next.estimate?.text, "raming 2027: law; estimate")
      XCTAssertEqual(next.firstPoints, now.firstPoints)
      XCTAssertEqual(next.amounts.count, now.amounts.count)
      for (old, new) in zip(now.amounts, next.amounts) {
        XCTAssertEqual(new, (old * 1025 + 500) / 1000)
      }
      XCTAssertThrowsError(try WWS(on: CalendarDate(2027, 1), kind, figures: TestFigures.embedded))
    }
    let top = try WWS(on: CalendarDate(2027, 1), figures: figures)
      .working(WWSPoints(quarters: 186 * 4))
    XCTAssertEqual(top.maximum, 125_877)
    XCTAssertEqual(top.maximum, top.limit)
    XCTAssertEqual(
      try WWS(on: CalendarDate(2027, 1), figures: figures)
        .working(WWSPoints(quarters: 143 * 4)).maximum, try statutes().socialeHuurgrens)
    // Bijlage H of 2027 is not known.
    XCTAssertNil(try PGB(year: 2027, figures: figures))
    XCTAssertNotNil(try PGB(year: 2026, figures: figures))
  }
}
