import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

final class JSONObjectReaderTests: XCTestCase {
  private func reader(_ text: String) throws -> JSONObjectReader {
    try JSONObjectReader(node: JSONNode.parse(bytes(text), file: "a.json"), file: "a.json")
  }

  func testGoodDocument() throws {
    let root = try reader(
      """
      {"name": "Anna", "count": 3, "rent": "705.10", "minus": "-0.05", "born": "2024-02-29",
       "form": "VPT", "yes": true, "tags": ["a", "b"], "nested": {"x": [1, 2]},
       "persons": [{"incomes": [{"gross_eur_year": "1.00"}, {}]}]}
      """)
    XCTAssertEqual(root.string("name"), "Anna")
    XCTAssertNil(root.optionalString("nickname"))
    XCTAssertEqual(root.integer("count", in: 1...3), 3)
    XCTAssertEqual(root.amount("rent", in: 0...100_000), 70510)
    XCTAssertEqual(
      root.decimal("minus", places: 3, in: -50...0, unitDescription: Phrase(verbatim: "a share")),
      -50)
    let born = try XCTUnwrap(root.date("born"))
    XCTAssertEqual([born.year, born.month, born.day], [2024, 2, 29])
    XCTAssertEqual(root.choice("form", among: ["PGB", "VPT"]), "VPT")
    XCTAssertEqual(root.bool("yes"), true)
    XCTAssertEqual(root.bool("no", default: false), false)
    XCTAssertEqual(root.stringList("tags"), ["a", "b"])
    XCTAssertEqual(root.object("nested").array("x")?.map(\.value), [.number("1"), .number("2")])
    XCTAssertNil(root.optionalObject("none"))
    let incomes = root.objects("persons")[0].objects("incomes")
    XCTAssertEqual(incomes.map(\.path), ["persons[0].incomes[0]", "persons[0].incomes[1]"])
    XCTAssertTrue(incomes[0].has("gross_eur_year"))
    XCTAssertFalse(incomes[1].has("gross_eur_year"))
    XCTAssertNoThrow(try root.finish())
    XCTAssertEqual(
      incomes[0].error(at: "gross_eur_year", Phrase(verbatim: "is low")).description,
      "a.json:3:46: persons[0].incomes[0].gross_eur_year is low")
  }

  private typealias Read = (JSONObjectReader) -> Void

  func testErrors() {
    let rent: Read = { _ = $0.amount("rent", in: 0...500_000) }
    let share: Read = {
      _ = $0.decimal("s", places: 1, in: 0...1000, unitDescription: KeyErrorText.percentage)
    }
    let whole: Read = { _ = $0.integer("n", in: 1...12) }
    let date: Read = { _ = $0.date("d") }
    let form: Read = { _ = $0.choice("form", among: ["PGB", "VPT"]) }
    let point = "Expected an amount in euros per month with a point, like '705.10'."
    let inQuotes = "Expected an amount in euros per month in double quotes, like"
    let day = "Expected a date as year-month-day, like '2026-01-31'."
    let cases: [(String, Read, String)] = [
      (#"{"rent": "7O5,10"}"#, rent, ":1:10: rent is '7O5,10'\n\(point)"),
      (#"{"rent": "abc"}"#, rent, ":1:10: rent is 'abc'\n\(point)"),
      (#"{"rent": "1e3"}"#, rent, ":1:10: rent is '1e3'\n\(point)"),
      (#"{"rent": " 5"}"#, rent, ":1:10: rent is ' 5'\n\(point)"),
      (#"{"rent": "+5"}"#, rent, ":1:10: rent is '+5'\n\(point)"),
      (#"{"rent": ""}"#, rent, ":1:10: rent is ''\n\(point)"),
      (#"{"rent": ".5"}"#, rent, ":1:10: rent is '.5'\n\(point)"),
      (#"{"rent": "5."}"#, rent, ":1:10: rent is '5.'\n\(point)"),
      (#"{"rent": true}"#, rent, ":1:10: rent is true\n\(point)"),
      (
        #"{"rent": 612.5}"#, rent, ":1:10: rent is the number 612.5\n\(inQuotes) \"612.5\"."
      ),
      (#"{"rent": 1e3}"#, rent, ":1:10: rent is the number 1e3\n\(inQuotes) \"705.10\"."),
      (
        #"{"rent": "1.234"}"#, rent,
        ":1:10: rent is '1.234'\nExpected an amount in euros per month with at most 2 decimals, like '705.10'."
      ),
      (
        #"{"rent": "5000.01"}"#, rent,
        ":1:10: rent is '5000.01'\nExpected an amount in euros per month from 0.00 to 5000.00."
      ),
      (
        #"{"rent": "-0.01"}"#, rent,
        ":1:10: rent is '-0.01'\nExpected an amount in euros per month from 0.00 to 5000.00."
      ),
      (
        #"{"rent": "99999999999999999999"}"#, rent,
        ":1:10: rent is '99999999999999999999'\nExpected an amount in euros per month from 0.00 to 5000.00."
      ),
      ("{}", rent, ":1:1: rent is missing\n\(point)"),
      (
        "{\n\"Rent\": \"1\"}", rent,
        ":1:1: rent is missing\n\(point) Line 2 has 'Rent', which looks like it."
      ),
      (
        #"{"rent": null}"#, rent,
        ":1:10: rent is null\nLeave the key out instead of writing null."
      ),
      (
        #"{"s": "12,5"}"#, share,
        ":1:7: s is '12,5'\nExpected a percentage with a point, like '12.5'."
      ),
      (
        #"{"s": "12.55"}"#, share,
        ":1:7: s is '12.55'\nExpected a percentage with at most 1 decimal, like '12.5'."
      ),
      (
        #"{"n": 13}"#, whole,
        ":1:7: n is the number 13\nExpected a whole number from 1 to 12, without quotes."
      ),
      (
        #"{"n": 1.0}"#, whole,
        ":1:7: n is the number 1.0\nExpected a whole number from 1 to 12, without quotes."
      ),
      (
        #"{"n": "3"}"#, whole,
        ":1:7: n is '3'\nExpected a whole number from 1 to 12, without quotes."
      ),
      (
        #"{"n": 99999999999999999999}"#, whole,
        ":1:7: n is the number 99999999999999999999\nExpected a whole number from 1 to 12, without quotes."
      ),
      (
        #"{"n": -1}"#, { _ = $0.integer("n", in: 0...Int.max) },
        ":1:7: n is the number -1\nExpected a whole number of 0 or more, without quotes."
      ),
      (#"{"d": "1-1-2026"}"#, date, ":1:7: d is '1-1-2026'\n\(day)"),
      (#"{"d": "2026-1-01"}"#, date, ":1:7: d is '2026-1-01'\n\(day)"),
      (#"{"d": "2026/01/01"}"#, date, ":1:7: d is '2026/01/01'\n\(day)"),
      (#"{"d": "2026-01-+1"}"#, date, ":1:7: d is '2026-01-+1'\n\(day)"),
      (#"{"d": "0000-01-01"}"#, date, ":1:7: d is '0000-01-01'\n\(day)"),
      (#"{"d": 20260101}"#, date, ":1:7: d is the number 20260101\n\(day)"),
      (
        #"{"d": "2026-13-01"}"#, date, ":1:7: d is '2026-13-01'\nExpected a month from 01 to 12."
      ),
      (
        #"{"d": "2026-02-29"}"#, date,
        ":1:7: d is '2026-02-29'\nExpected a day from 01 to 28 in that month."
      ),
      (
        #"{"d": "1900-02-29"}"#, date,
        ":1:7: d is '1900-02-29'\nExpected a day from 01 to 28 in that month."
      ),
      (
        #"{"d": "2026-04-31"}"#, date,
        ":1:7: d is '2026-04-31'\nExpected a day from 01 to 30 in that month."
      ),
      (
        #"{"form": "VTP"}"#, form,
        ":1:10: form is 'VTP'\nExpected one of 'PGB', 'VPT'. Did you mean 'VPT'?"
      ),
      (#"{"form": "zzz"}"#, form, ":1:10: form is 'zzz'\nExpected one of 'PGB', 'VPT'."),
      (#"{"form": 1}"#, form, ":1:10: form is the number 1\nExpected one of 'PGB', 'VPT'."),
      (
        #"{"x": "true"}"#, { _ = $0.bool("x", default: true) },
        ":1:7: x is 'true'\nExpected true or false, without quotes."
      ),
      (
        #"{"x": []}"#, { _ = $0.string("x") },
        ":1:7: x is a list\nExpected a text in double quotes."
      ),
      (
        #"{"x": ["a", 1]}"#, { _ = $0.stringList("x") },
        ":1:13: x[1] is the number 1\nExpected a text in double quotes."
      ),
      (
        #"{"x": ["a", null]}"#, { _ = $0.stringList("x") },
        ":1:13: x[1] is null\nLeave the item out instead of writing null."
      ),
      (
        #"{"x": [{}, 1]}"#, { _ = $0.objects("x") },
        ":1:12: x[1] is the number 1\nExpected an object, like {...}."
      ),
      (
        #"{"x": {}}"#, { _ = $0.objects("x") },
        ":1:7: x is an object\nExpected a list, like [...]."
      ),
      (
        #"{"x": 1}"#, { _ = $0.optionalObject("x") },
        ":1:7: x is the number 1\nExpected an object, like {...}."
      ),
      (
        "{\"x\": 1\(String(repeating: "0", count: 59))}", { _ = $0.string("x") },
        ":1:7: x is the number 1\(String(repeating: "0", count: 59))\n"
          + "Expected a text in double quotes."
      ),
      (
        "{\"x\": 1\(String(repeating: "0", count: 60))}", { _ = $0.string("x") },
        ":1:7: x is a number of 61 characters that starts with 1\(String(repeating: "0", count: 19))\n"
          + "Expected a text in double quotes."
      ),
      (
        #"{"x": null}"#, { _ = $0.optionalString("x") },
        ":1:7: x is null\nLeave the key out instead of writing null."
      ),
      (
        #"{"x": {"y": [{"z z": 0}]}}"#,
        { _ = $0.object("x").objects("y")[0].string("z z") },
        ":1:22: x.y[0]['z z'] is the number 0\nExpected a text in double quotes."
      ),
    ]
    for (text, read, expected) in cases {
      let message = message {
        let root = try reader(text)
        read(root)
        try root.finish()
      }
      XCTAssertEqual(message, "a.json\(expected)", text)
    }
    XCTAssertEqual(
      message { try reader("[]") },
      "a.json:1:1: the document is a list\nExpected an object, like {...}.")
  }

  func testFinish() throws {
    let root = try reader(
      "{\"persons\": [{\"name\": \"A\"},\n {\"nmae\": \"B\"}],\n \"kale_huur\": \"1.00\", \"zz\": 1}"
    )
    let persons = root.objects("persons")
    XCTAssertTrue(root.objects("persons")[0] === persons[0])
    for person in persons { _ = person.has("name") }
    _ = root.has("kale_huur_eur_month")
    XCTAssertEqual(
      message { try root.finish() },
      """
      a.json:2:3: persons[1].nmae is not a known key
      Expected one of 'name'. Did you mean 'name'?
      a.json:3:2: kale_huur is not a known key
      Expected one of 'persons', 'kale_huur_eur_month'. Did you mean 'kale_huur_eur_month'?
      a.json:3:23: zz is not a known key
      Expected one of 'persons', 'kale_huur_eur_month'.
      """)
    XCTAssertEqual(
      message { try reader(#"{"a": null}"#).finish() },
      "a.json:1:2: a is not a known key\nExpected no keys here.")
  }

  /// Of what was read where something is wrong nothing counts, and nothing is told twice.
  func testWhatIsWrongIsToldOnce() throws {
    let root = try reader(
      #"{"year": "x", "list": [1, {"a": true}], "none": 5, "zorgwonig": true, "rent": "1"}"#)
    XCTAssertNil(root.integer("year", in: 1...9))
    XCTAssertNil(root.string("year"))
    root.refuse(at: "year", Phrase(verbatim: "is too early"))
    XCTAssertFalse(root.isGood("year"))
    XCTAssertTrue(root.isGood("list", "rent"))
    let list = root.objects("list")
    XCTAssertEqual(list.map { $0.has("a") }, [false, true])
    list[0].refuse(at: "a", Phrase(verbatim: "is nothing"))
    XCTAssertNil(list[0].string("b"))
    XCTAssertEqual(list[1].bool("a"), true)
    XCTAssertFalse(root.isGood("list"))
    XCTAssertTrue(list[1].isGood)
    XCTAssertNil(root.object("none").string("deep"))
    XCTAssertFalse(root.has("zorgwoning"))
    XCTAssertTrue(root.has("rent"))
    root.refuse(at: "rent", Phrase(verbatim: "is too high"), lacking: ["zorgwoning"])
    XCTAssertFalse(root.isGood("rent"))
    XCTAssertEqual(
      message { try root.finish() },
      """
      a.json:1:10: year is 'x'
      Expected a whole number from 1 to 9, without quotes.
      a.json:1:24: list[0] is the number 1
      Expected an object, like {...}.
      a.json:1:49: none is the number 5
      Expected an object, like {...}.
      a.json:1:52: zorgwonig is not a known key
      Expected one of 'year', 'list', 'none', 'zorgwoning', 'rent'. Did you mean 'zorgwoning'?
      """)
  }

  /// What looked misspelled and was asked for after all hides nothing.
  func testAKeyThatIsKnownAfterAllHidesNothing() throws {
    let root = try reader(#"{"rent": "1", "rents": "2"}"#)
    XCTAssertTrue(root.has("rent"))
    root.refuse(at: "rent", KeyErrorText.standsWithout("rente"), lacking: ["rente"])
    XCTAssertEqual(root.string("rents"), "2")
    XCTAssertEqual(
      message { try root.finish() }, "a.json:1:10: rent stands there without rente")
  }

  func testSchema() throws {
    for (text, expected) in [
      (#"{"$schema": "https://example.org/s.json", "a": 1}"#, ""),
      (
        #"{"$schema": 5}"#,
        "a.json:1:13: $schema is the number 5\nExpected a text in double quotes."
      ),
      (#"{"b": 5, "$schema": ""}"#, "a.json:1:2: b is not a known key\nExpected one of 'a'."),
    ] {
      let root = try reader(text)
      root.admitSchema()
      _ = root.has("a")
      if expected.isEmpty {
        XCTAssertNoThrow(try root.finish())
      } else {
        XCTAssertEqual(message { try root.finish() }, expected)
      }
    }
  }
}
