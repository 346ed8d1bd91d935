import HuishoudboekjeCatalogue
import XCTest

@testable import HuishoudboekjeText

/// The columns of a table, their units in names, and the Table Schema that they become.
final class TableSchemaTests: XCTestCase {
  private let words = ColumnWords(
    Phrase(en: "amount", nl: "bedrag"), Phrase(en: "An amount.", nl: "Een bedrag."))

  func testUnitsInNames() {
    let cases: [(String, TableUnit, String)] = [
      ("vpt_huurtoeslag", .eurMonth, "vpt_huurtoeslag_eur_month"),
      ("eur", .eurMonth, "eur_month"), ("eur", .eurYear, "eur_year"),
      ("min_eur", .eurMonth, "min_eur_month"), ("difference_eur", .eurYear, "difference_eur_year"),
      ("pensioen_eur_year_from", .eurYear, "pensioen_eur_year_from"),
      ("persons[0].assets.bank_eur", .eur, "persons[0].assets.bank_eur"),
      ("spaargeld", .eur, "spaargeld_eur"), ("leegstand", .percent, "leegstand_pct"),
      ("pressure_pct", .percent, "pressure_pct"), ("tarief", .eurDay, "tarief_eur_day"),
      ("loon", .eurHour, "loon_eur_hour"), ("rows", .count, "rows"), ("a", .none, "a"),
      // A name that only looks like the unit.
      ("europa", .eurMonth, "europa_eur_month"), ("", .eurMonth, "_eur_month"),
    ]
    for (name, unit, expected) in cases {
      XCTAssertEqual(TableField(name, .number, words, unit).named.name, expected)
      // Once more changes nothing.
      XCTAssertEqual(unit.named(unit.named(name)), unit.named(name))
    }
    XCTAssertEqual(TableField("stap", .string, words, .eurMonth).named.name, "stap")
  }

  func testNamesOfKeysFollow() {
    let schema = TableSchema(
      [TableField("a", .number, words, .eurMonth), TableField("b", .string, words)],
      primaryKey: ["b", "a"])
    XCTAssertEqual(schema.withUnits.names, ["a_eur_month", "b"])
    XCTAssertEqual(schema.withUnits.primaryKey, ["b", "a_eur_month"])
    XCTAssertEqual(schema.words, ["b"])
    XCTAssertNil(schema.twice)
    let twice = TableSchema([
      TableField("a", .number, words, .eurMonth), TableField("a_eur_month", .string, words),
    ])
    XCTAssertNil(twice.twice)
    XCTAssertEqual(twice.withUnits.twice, "a_eur_month")
  }

  func testEveryUnitHasWords() {
    for unit in TableUnit.allCases {
      XCTAssertNotEqual(unit.words.text(.english), unit.words.text(.dutch))
      XCTAssertFalse(unit.code.isEmpty)
      XCTAssertFalse(unit.period.isEmpty)
    }
  }

  func testTheSchema() {
    let schema = TableSchema(
      [
        TableField("eur", .number, words, .eurMonth),
        TableField("assumed", .flag, words, isOptional: true),
        TableField(
          "kind", .string, words,
          codes: [.init("a", Phrase(en: "first", nl: "eerste")), .init("b", words.title)]),
        TableField("verdict", .string, words, codes: [.init("ruim")]).optional,
      ], primaryKey: ["kind"])
    let dutch = Language.$current.withValue(.dutch) { schema.json(.excelNL).rendered() }
    XCTAssertTrue(dutch.contains("\"decimalChar\": \",\""))
    XCTAssertTrue(dutch.contains("\"unitTitle\": \"euro per maand\""))
    XCTAssertTrue(dutch.contains("\"label\": \"eerste\""))
    XCTAssertEqual(
      schema.json(.rfc4180).rendered(),
      """
      {
        "fields": [
          {
            "name": "eur",
            "type": "number",
            "title": "amount",
            "description": "An amount.",
            "unit": "eur",
            "period": "month",
            "unitTitle": "euros a month",
            "decimalChar": ".",
            "bareNumber": true,
            "constraints": {
              "required": true
            }
          },
          {
            "name": "assumed",
            "type": "boolean",
            "title": "amount",
            "description": "An amount.",
            "unit": "none",
            "period": "none",
            "unitTitle": "no unit",
            "trueValues": [
              "1"
            ],
            "falseValues": [
              "0"
            ]
          },
          {
            "name": "kind",
            "type": "string",
            "title": "amount",
            "description": "An amount.",
            "unit": "none",
            "period": "none",
            "unitTitle": "no unit",
            "categories": [
              {
                "value": "a",
                "label": "first"
              },
              {
                "value": "b",
                "label": "amount"
              }
            ],
            "constraints": {
              "required": true,
              "enum": [
                "a",
                "b"
              ]
            }
          },
          {
            "name": "verdict",
            "type": "string",
            "title": "amount",
            "description": "An amount.",
            "unit": "none",
            "period": "none",
            "unitTitle": "no unit",
            "constraints": {
              "enum": [
                "ruim"
              ]
            }
          }
        ],
        "missingValues": [
          ""
        ],
        "primaryKey": [
          "kind"
        ]
      }

      """)
  }
}
