import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeCatalogue
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// The parts of a schema: its patterns, its descriptions and the rules read off the readers.
final class SchemaPartsTests: XCTestCase {
  private func isValid(_ schema: String, _ document: String) throws -> Bool {
    try SchemaValidator(JSONNode.parse(bytes(schema), file: "schema"))
      .fault(JSONNode.parse(bytes(document), file: "document")) == nil
  }

  /// The validator of these tests is no yes-man.
  func testTheValidator() throws {
    XCTAssertThrowsError(try isValid(#"{ "format": "date" }"#, "1"))
    XCTAssertThrowsError(try isValid(#"{ "properties": { "a": { "oneof": [] } } }"#, #"{"a": 1}"#))
    for (schema, good, bad) in [
      (#"{ "type": "integer", "minimum": 2, "maximum": 3 }"#, "2", "4"),
      (#"{ "type": "integer" }"#, "2.0", "2.5"),
      (#"{ "type": ["string", "array"] }"#, "[]", "1"),
      (#"{ "enum": ["a", "b"] }"#, #""b""#, #""c""#),
      (#"{ "properties": { "a": false } }"#, #"{ "b": 1 }"#, #"{ "a": 1 }"#),
      (
        #"{ "properties": { "a": true }, "additionalProperties": false }"#, #"{ "a": 1 }"#,
        #"{ "b": 1 }"#
      ),
      (#"{ "required": ["a"] }"#, #"{ "a": 1 }"#, "{}"),
      (#"{ "propertyNames": { "pattern": "^a$" } }"#, #"{ "a": 1 }"#, #"{ "a\n": 1 }"#),
      (#"{ "anyOf": [{ "const": "a" }, { "type": "number" }] }"#, "5", #""b""#),
      (#"{ "allOf": [{ "minLength": 1 }, { "pattern": "b" }] }"#, #""abc""#, #""a""#),
      (
        #"{ "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } }"#,
        #"{ "c": 1 }"#, #"{ "a": 1, "c": 1 }"#
      ),
      (#"{ "prefixItems": [{ "const": "a" }], "items": false }"#, #"["a"]"#, #"["a", "b"]"#),
      (#"{ "items": { "type": "string" }, "minItems": 1, "maxItems": 2 }"#, #"["a"]"#, "[]"),
      (#"{ "uniqueItems": true }"#, "[1, 2]", "[1, 1]"),
      (##"{ "$ref": "#/$defs/x", "$defs": { "x": { "type": "boolean" } } }"##, "true", "1"),
    ] {
      XCTAssertTrue(try isValid(schema, good), schema)
      XCTAssertFalse(try isValid(schema, bad), schema)
    }
  }

  /// The pattern of a decimal is what `readDecimal` reads, but for the lowest values of a range.
  func testDecimals() throws {
    let digits = ["0", "1", "9", "00", "10", "100", "5", ".", "-", "", "00.00", "01"]
    var random = SplitMix(state: 11)
    for (places, range) in [
      (2, 0...1_000_000_000), (2, 0...10_000), (2, 0...83_333_333), (0, 0...1_000_000_000),
      (2, 1...20_000), (5, -100_000_000_000_000...100_000_000_000_000), (2, -5_000...5_000),
    ] {
      let pattern = JSONShape.decimalPattern(places: places, in: range)
      let schema = JSONOutput.object([("pattern", .string(pattern))]).rendered()
      let validator = SchemaValidator(try JSONNode.parse(bytes(schema), file: ""))
      var read = 0
      for _ in 0..<3000 {
        let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
          digits.randomElement(using: &random)!
        }.joined()
        let node = JSONNode(value: .string(text), position: SourcePosition(line: 1, column: 1))
        let isGood = try validator.fault(node) == nil
        let value = parseDecimal(text.utf8, places: places, allowsMinus: true)
        if let value, range.contains(value) {
          read += 1
          XCTAssertTrue(isGood, "\(text) \(pattern)")
        } else if value == nil {
          XCTAssertFalse(isGood, "\(text) \(pattern)")
        }
      }
      XCTAssertGreaterThan(read, 100, pattern)
    }
  }

  func testDatesAndProfiles() throws {
    func validator(_ shape: JSONShape) throws -> SchemaValidator {
      guard case .text(let pattern?, _) = shape else { throw SchemaValidator.Unknown(keyword: "") }
      let schema = JSONOutput.object([("pattern", .string(pattern))]).rendered()
      return SchemaValidator(try JSONNode.parse(bytes(schema), file: ""))
    }
    let (dates, profiles) = (try validator(.date), try validator(.zorgprofiel))
    func matches(_ validator: SchemaValidator, _ text: String) throws -> Bool {
      let node = JSONNode(value: .string(text), position: SourcePosition(line: 1, column: 1))
      return try validator.fault(node) == nil
    }
    for year in ["0000", "0001", "1900", "2024"] {
      for month in 0...13 {
        for day in [0, 1, 28, 29, 30, 31, 32] {
          func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
          let text = "\(year)-\(two(month))-\(two(day))"
          // The schema knows no leap years.
          let isFine = CalendarDate(text) != nil && year != "0000"
          let isLeap = month == 2 && day == 29 && year != "0000"
          XCTAssertEqual(try matches(dates, text), isFine || isLeap, text)
        }
      }
    }
    let parts = [
      "VV", "vg", "LG", "lvg", "SGLVG", "ZGaud", "zgv\u{131}s", "GGZ", "-", "B", "wonen", "W", " ",
      "a", "9", "0", "1", "10", "5", "b", "\u{17F}glvg",
    ]
    var random = SplitMix(state: 5)
    var good = 0
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        parts.randomElement(using: &random)!
      }.joined()
      let isProfile = Zorgprofiel(text) != nil
      if isProfile { good += 1 }
      XCTAssertEqual(try matches(profiles, text), isProfile, text)
    }
    XCTAssertGreaterThan(good, 100)
  }

  /// Every key has a description, every description a key, and no keyword is one of another draft.
  func testDescriptions() throws {
    var told: Set<Phrase> = []
    for kind in FileKind.allCases {
      for shapes in kind.shapes {
        for (path, object) in shapes.objects {
          for key in object.keys {
            let phrase = SchemaWords.description(of: key, in: path, of: kind)
            XCTAssertNotNil(phrase, "\(kind) '\(path)' \(key)")
            if let phrase { told.insert(phrase) }
          }
        }
      }
    }
    for (key, phrase) in SchemaText.keys {
      XCTAssertTrue(told.contains(phrase), "no file has \(key)")
    }
    let dutch = Language.$current.withValue(.dutch) { FileSchema(.scenario).json().rendered() }
    XCTAssertTrue(dutch.contains("Geboortedag, als jaar-maand-dag."))
    XCTAssertTrue(dutch.contains("urn:huishoudboekje:schema:scenario"))
  }

  /// What the readers demand together with what.
  func testRules() throws {
    let scenario = FileKind.scenario.shapes[0].objects
    XCTAssertEqual(scenario["dwelling"]?.rules, [.anyOf(["wws_points", "kale_huur_eur_month"])])
    let incomes = try XCTUnwrap(scenario["persons[1].incomes[]"])
    XCTAssertEqual(incomes.decider, "type")
    XCTAssertEqual(incomes.cases.map(\.word), IncomeSource.allCases.map(\.rawValue).sorted())
    XCTAssertEqual(
      incomes.cases.first { $0.word == "wages" }?.rules,
      [.oneOf([["gross_eur_year"], ["gross_eur_month"]])])
    XCTAssertEqual(
      incomes.cases.first { $0.word == "aow" }?.keys,
      ["type", "loonheffingskorting", "kind", "build_up_pct"])
    // The partner needs no care, the first person does.
    XCTAssertEqual(scenario["persons[0]"]?.rules.contains(.anyOf(["care"])), true)
    XCTAssertEqual(scenario["persons[1]"]?.rules.contains(.anyOf(["care"])), false)
    let personas = FileKind.complex.shapes[0].objects["personas[]"]
    XCTAssertEqual(personas?.rules.contains(.oneOf([["number"], ["share_pct"]])), true)
    XCTAssertEqual(personas?.rules.contains(.oneOf([["scenario"], ["persons"]])), true)
    let axes = FileKind.sweep.shapes[0].objects["axes[]"]
    XCTAssertEqual(
      axes?.rules.contains(.oneOf([["values"], ["from", "to", "step"]])), true)
  }

  /// A comment is a text or a list of texts, in any object.
  func testComments() throws {
    func refusal(_ comment: String) throws -> String? {
      let text = Sample.scenario.replacing(
        "\"self_contained\": true", with: "\"$comment\": \(comment), \"self_contained\": true")
      let file = SchemaFile(.scenario, "sample", try JSONNode.parse(bytes(text), file: "sample"))
      let refusal = file.refusal()
      XCTAssertEqual(try Schemas.fault(file) == nil, refusal == nil, comment)
      return refusal.map { "\($0)" }
    }
    XCTAssertNil(try refusal("\"words\""))
    XCTAssertNil(try refusal("[]"))
    XCTAssertNil(try refusal("[\"two\", \"lines\"]"))
    for bad in ["5", "true", "{}", "[1]"] {
      let told = try XCTUnwrap(refusal(bad))
      XCTAssertTrue(told.contains("Expected a text in double quotes, or a list of texts."), told)
    }
  }
}
