import TestSupport
import XCTest

@testable import Huishoudboekje

/// A file of figures that is not as the format and the registry say is refused, with its place
/// and what is wrong; nothing is skipped or guessed.
final class FigureFilesAreRefusedTests: XCTestCase {
  private static let header = "key,value,unit,article,source,status"
  private static let name = "zvw-2025-01-01"
  private static let row = "bijdrage_laag,5.26,percent,Zvw artikel 45,Staatscourant,verified"

  /// The message with which a file is refused.
  private func refusal(
    _ lines: [String], name: String = FigureFilesAreRefusedTests.name
  ) -> String {
    do {
      _ = try FigureFile(name: name, text: lines.joined(separator: "\n") + "\n")
      return "accepted"
    } catch { return "\(error)" }
  }
  private func check(
    _ message: String, _ parts: String..., file: StaticString = #filePath, line: UInt = #line
  ) {
    for part in parts {
      XCTAssert(
        message.contains(part), "'\(part)' is not in: \(message)", file: file, line: line)
    }
  }

  func testTheFormat() {
    XCTAssertEqual(refusal([Self.header, Self.row]), "accepted")
    let place = "zvw-2025-01-01.csv"
    check(refusal(["key,value,unit", Self.row]), "\(place):1", "header", Self.header)
    check(refusal([Self.header + ",", Self.row]), "\(place):1", "header")
    check(refusal([Self.header]), place, "no figures")
    check(refusal([""]), place)
    check(refusal([Self.header, "a,1,EUR,b,verified"]), "\(place):2", "5 fields", "Expected 6")
    check(refusal([Self.header, "a,1,EUR,\"b,c\",d,verified"]), "\(place):2", "7 fields")
    check(refusal([Self.header, ",1,EUR,b,c,verified"]), "\(place):2", "key is empty")
    check(
      refusal([Self.header, Self.row, Self.row]), "\(place):3", "'bijdrage_laag'", "twice",
      "Keep one")
    check(
      refusal([Self.header, "a,1,euro,b,c,verified"]), "\(place):2", "unit of 'a' is 'euro'",
      "EUR/month", "percent")
    check(refusal([Self.header, "a,,EUR,b,c,verified"]), "\(place):2", "value of 'a' is empty")
    check(refusal([Self.header, "a,1,EUR,,c,verified"]), "\(place):2", "article of 'a' is empty")
    check(refusal([Self.header, "a,1,EUR,b,,verified"]), "\(place):2", "source of 'a' is empty")
    check(
      refusal([Self.header, "a,1,EUR,b,c,sure"]), "\(place):2", "status of 'a' is 'sure'",
      "verified", "derived", "unverified")
    check(refusal([Self.header, "a,1,EUR,b,c,"]), "\(place):2", "status of 'a' is ''")
    check(refusal([Self.header, Self.row + "\r"]), "\(place):2", "status")
  }

  func testTheName() {
    let lines = [Self.header, Self.row]
    check(refusal(lines, name: "zvw"), "zvw.csv", "date", "YYYY-MM-DD")
    check(refusal(lines, name: ""), "date")
    check(refusal(lines, name: "-2025-01-01"), "date")
    check(refusal(lines, name: "zvw-2025-02-30"), "date")
    check(refusal(lines, name: "zvw-2025-1-01"), "date")
    check(refusal(lines, name: "zvw_2025-01-01"), "date")
    check(
      refusal(lines, name: "zwv-2025-01-01"), "'zwv'", "registry", "zvw", "huurtoeslag")
  }

  /// The message with which figures are refused after changing one file.
  private func message(
    _ year: Int, changing law: Law, to change: (FigureFile) -> [String]
  ) throws -> String {
    let files = try TestFigures.files.map { file in
      guard file.law == law else { return file }
      let text = [Self.header] + change(file)
      return try FigureFile(
        name: "\(law.rawValue)-\(file.date)", text: text.joined(separator: "\n"))
    }
    do {
      _ = try Statutes(year: year, figures: Figures(files: files))
      return "accepted"
    } catch { return "\(error)" }
  }
  private func printed(_ row: FigureRow, unit: FigureUnit? = nil, value: String? = nil) -> String {
    let unit = (unit ?? row.unit).rawValue
    return "\(row.key),\(value ?? row.value),\(unit),\(row.article),\(row.source),\(row.status)"
  }
  /// The laws that a household reads by key; of living costs the file is the list of keys.
  private static let keyed: [Law] = [
    .aow, .bijstand, .box3, .eigenBijdrage, .huurtoeslag, .inkomstenbelasting, .toewijzing,
    .zorgtoeslag, .zvw,
  ]

  func testAnUnknownKey() throws {
    let unchanged = try message(2026, changing: .zvw) { $0.rows.map { printed($0) } }
    XCTAssertEqual(unchanged, "accepted")
    for law in Self.keyed + [.aowLeeftijd] {
      let message = try message(2026, changing: law) { file in
        file.rows.map { printed($0) } + ["typing_error,1,EUR/year,a,b,verified"]
      }
      check(message, law.rawValue, "'typing_error'", "unknown")
    }
  }

  /// Every key of a year's files is needed: without it the year is refused, by its name.
  func testEveryMissingKey() throws {
    let years = rounds(debug: 1, release: 4)
    for year in TestFigures.years.suffix(years) {
      for law in Self.keyed {
        let keys = Set(
          TestFigures.files.filter { $0.law == law && $0.date.year == year }
            .flatMap(\.rows).map(\.key))
        for key in keys.sorted() {
          let message = try message(year, changing: law) { file in
            file.rows.filter { $0.key != key }.map { printed($0) }
          }
          check(message, law.rawValue, "'\(key)'", "missing")
        }
      }
    }
  }

  /// The rows of the AOW age have no fixed keys: without one of them the others do not fit.
  func testAMissingStepOfTheAOWAge() throws {
    let file = try XCTUnwrap(TestFigures.files.first { $0.law == .aowLeeftijd })
    for year in TestFigures.years {
      // The age that begins in 2028 says only that that of 2024 holds until then.
      for row in year == 2023 ? Array(file.rows.dropLast()) : file.rows {
        let message = try message(year, changing: .aowLeeftijd) { file in
          file.rows.filter { $0.key != row.key }.map { printed($0) }
        }
        check(message, "aow_leeftijd-2021-01-01", "AOW age", "Add the row 'geboren_vanaf_...'")
      }
    }
  }

  func testAWrongUnitOrValue() throws {
    for law in Self.keyed {
      let file = try XCTUnwrap(TestFigures.files.last { $0.law == law })
      for (number, row) in file.rows.enumerated()
      where number.isMultiple(of: rounds(debug: 3, release: 1)) {
        func changed(_ unit: FigureUnit?, _ value: String?) throws -> String {
          try message(2026, changing: law) { other in
            other.rows.map {
              $0.key == row.key ? printed($0, unit: unit, value: value) : printed($0)
            }
          }
        }
        let unit: FigureUnit = row.unit == .persons ? .points : .persons
        check(try changed(unit, nil), law.rawValue, "unit of '\(row.key)' is \(unit.rawValue)")
        let bounds = FigureBounds(of: row.key, in: law, row.unit)
        for value in ["1.5x", "-2000000000", "2000000000", "0.0000000000001"] {
          check(
            try changed(nil, value), law.rawValue, "value of '\(row.key)' is '\(value)'",
            "Expected \(bounds.text).")
        }
      }
    }
  }

  /// Of living costs every key is known; only the unit of each can be wrong.
  func testALivingCostInAnotherUnit() throws {
    let message = try message(2026, changing: .levenskosten) { file in
      file.rows.map { printed($0, unit: $0.key == "kabel_internet" ? .points : nil) }
    }
    check(
      message, "levenskosten-2026-01-01.csv:", "the unit of 'kabel_internet' is points",
      "Expected EUR/month, EUR/year, EUR/day or percent.")
  }

  func testNumbers() {
    XCTAssertEqual(ExactNumber("-12.50")?.value, -1250)
    XCTAssertEqual(ExactNumber("-12.50")?.decimals, 2)
    XCTAssertEqual(ExactNumber("0.000000474433")?.decimals, 12)
    let wrong = ["", "-", ".", ".5", "5.", "1.2.3", "1,5", "1e5", "+1", "--1", " 1"]
    for text in wrong + ["1234567890123456789"] {
      XCTAssertNil(ExactNumber(text), text)
    }
  }

  func testASecondFileOfTheSameLawAndDate() throws {
    let file = try FigureFile(name: Self.name, text: Self.header + "\n" + Self.row + "\n")
    XCTAssertThrowsError(try Figures(files: [file, file])) { error in
      check("\(error)", "zvw-2025-01-01.csv", "twice", "Keep one")
    }
  }

  func testADateWithoutFigures() {
    for law in Law.allCases {
      XCTAssertThrowsError(try TestFigures.embedded.index(law, on: CalendarDate(2020, 12))) {
        check("\($0)", law.rawValue, "no figures on 2020-12-01", "start on 20")
      }
    }
    for year in [2022, TestFigures.nextYear] {
      XCTAssertThrowsError(try Statutes(year: year, figures: TestFigures.embedded)) {
        check("\($0)", "\(year)", "2023, 2024, 2025, 2026")
      }
    }
    XCTAssertThrowsError(try TaxYear(2020, TestFigures.embedded)) { check("\($0)", "2021-01-01") }
    let next = TestFigures.nextYear
    XCTAssertThrowsError(try TaxYear(next, TestFigures.embedded)) { check("\($0)", "\(next)") }
  }

  /// A year or a half-year whose file is gone is refused, not filled with the figures before it.
  func testAMissingFile() throws {
    for law in Self.keyed where law != .box3 && law != .inkomstenbelasting && law != .aow {
      let files = TestFigures.files.filter {
        $0.law != law || $0.date < CalendarDate(2026, 1)
      }
      let figures = try Figures(files: files)
      XCTAssertThrowsError(try Statutes(year: 2026, figures: figures)) {
        check("\($0)", "2023, 2024, 2025")
      }
      XCTAssert(figures.missing(in: 2026).contains("\(law.rawValue)-2026-01-01.csv"))
    }
    let files = TestFigures.files.filter {
      $0.law != .aow || $0.date != CalendarDate(2024, 7)
    }
    XCTAssertThrowsError(try TaxYear(2024, Figures(files: files))) {
      check("\($0)", "aow", "2024-07-01")
    }
  }
}
