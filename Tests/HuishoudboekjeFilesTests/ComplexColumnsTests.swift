import HuishoudboekjeCatalogue
import XCTest

@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// The one list of columns: no name means two things, and every path is one of the complex.
final class ComplexColumnsTests: XCTestCase {
  private let tables = [TableColumn.homes, TableColumn.personas, TableColumn.provider]

  func testNoNameMeansTwoThings() {
    for columns in tables {
      XCTAssertEqual(Set(columns.map(\.path)).count, columns.count)
      for column in columns {
        let names =
          Language.allCases.map { column.text.name.text($0) } + column.others + column.looseNames
          + [column.path]
        for name in names {
          let found = columns.filter { $0.match(name).isNamed }.map(\.path)
          XCTAssertEqual(found, [column.path], name)
          XCTAssertEqual(column.match(name).isLoose, column.looseNames.contains(name), name)
        }
        XCTAssertTrue(
          column.needs.allSatisfy { path in columns.contains { $0.path == path } }, column.path)
        XCTAssertFalse(column.kind.unit.isEmpty, column.path)
      }
    }
  }

  func testSpellings() {
    XCTAssertEqual(spelling("WWS punten"), "wwspunten")
    XCTAssertEqual(spelling(" wws_Punten "), "wwspunten")
    XCTAssertEqual(spelling("Kale\u{A0}huur (€ per maand)"), "kalehuur")
    XCTAssertEqual(spelling("VPT-cliënt"), "vptclient")
    XCTAssertEqual(spelling("(uitleg)"), "uitleg")
  }

  func testYesAndNo() {
    for word in ["ja", "JA", "j", "yes", "Y", "x", "X", "1", "WAAR", "true"] {
      XCTAssertEqual(CellKind.answer(word), true, word)
    }
    for word in ["nee", "Nee", "n", "no", "0", "ONWAAR", "FALSE"] {
      XCTAssertEqual(CellKind.answer(word), false, word)
    }
    for word in ["misschien", "2", "-", ""] { XCTAssertNil(CellKind.answer(word), word) }
  }

  func testDates() {
    for text in ["1942-03-10", "10-03-1942", "10-3-1942", "1942-3-10"] {
      XCTAssertEqual(CellKind.date(text).map { "\($0)" }, "1942-03-10", text)
    }
    for text in [
      "10/03/1942", "10-03-42", "42-03-10", "1942", "31-02-1942", "10-13-1942", "1942-03-10 0:00",
      "15410", "-03-1942", "١٠-03-1942", "10-03-01942",
    ] {
      XCTAssertNil(CellKind.date(text), text)
    }
  }

  /// A complex that states everything that the columns can state is read, and nothing of it is unknown.
  func testEveryPathIsKnown() throws {
    let year = 2026
    // Facts that do not go together stand in another row.
    let other: Set = ["aftrekpunten", "designated", "leveringsvorm", "share_pct"]
    func value(_ column: TableColumn) throws -> JSONValue {
      let texts = ["1", "ja", "1942-03-10", "VV5", column.path == "year" ? "\(year)" : "5"]
      let words: [String] =
        if case .words(let words) = column.kind { words.map(\.code) } else { texts }
      for text in words {
        let found = column.kind.value(text, number: text, CSVDialect(.comma))
        if case .success(let value) = found { return value }
      }
      throw XCTSkip("no value for \(column.path)")
    }
    let tree = JSONTree()
    tree.set("complex", .string("x"))
    for column in TableColumn.provider
    where !["provider.tariffs", "provider.zorgkantoor_pct", "huurconstructie", "staff_24h"]
      .contains(column.path)
    {
      tree.set(column.path, try value(column))
    }
    tree.set("year", .number("\(year)"))
    for column in TableColumn.homes where !other.contains(column.path) {
      tree.set("units[0]." + column.path, try value(column))
    }
    tree.set("units[0].wws_points", .string("112"))
    for column in TableColumn.personas
    where !other.subtracting(["leveringsvorm"]).contains(column.path) {
      if column.path.contains("incomes[") && !column.path.contains("[pension]") { continue }
      if column.path.hasSuffix("gross_eur_month") { continue }
      tree.set("personas[0]." + column.path, try value(column))
    }
    for person in [0, 1] { _ = tree.place("personas[0].persons[\(person)].incomes[aow]") }
    let node = tree.node
    XCTAssertEqual(
      node.value(at: "units[0].number")?.value, node.value(at: "personas[0].number")?.value)
    XCTAssertNoThrow(try ComplexFile(node, file: "x.json"))
    let text = Array(JSONOutput(node).rendered().utf8)
    XCTAssertNoThrow(try ComplexFile(JSONNode.parse(text, file: "x.json"), file: "x.json"))
    tree.set("units[0].unknown", .string("x"))
    XCTAssertThrowsError(try ComplexFile(tree.node, file: "x.json"))
  }

  func testTrees() {
    let tree = JSONTree()
    XCTAssertEqual(tree.set("a.b", .string("1")), "a.b")
    XCTAssertEqual(tree.set("p[1].incomes[wia].x", .string("2")), "p[1].incomes[0].x")
    XCTAssertEqual(tree.set("p[1].incomes[aow].x", .string("3")), "p[1].incomes[1].x")
    XCTAssertEqual(tree.set("p[1].incomes[wia].y", .string("4")), "p[1].incomes[0].y")
    XCTAssertEqual(tree.place("p[1].incomes[aow]").1, "p[1].incomes[1]")
    tree.place("p[0].incomes").0.makeList()
    XCTAssertEqual(tree.node.value(at: "p[1].incomes[1].type")?.value, .string("aow"))
    XCTAssertEqual(tree.node.value(at: "p[0].incomes")?.value, .array([]))
  }
}
