import TestSupport
import XCTest

@testable import HuishoudboekjeText

final class StrictJSONTests: XCTestCase {
  private func parse(_ text: String) throws -> JSONNode {
    try JSONNode.parse(bytes(text), file: "a.json")
  }

  func testValues() throws {
    let cases: [(String, JSONValue)] = [
      ("true", .bool(true)), (" false ", .bool(false)), ("null", .null),
      ("\u{FEFF}1", .number("1")),
      ("-0", .number("-0")), ("1.50", .number("1.50")), ("1e3", .number("1e3")),
      ("0.10E-07", .number("0.10E-07")), ("12345678901234567890", .number("12345678901234567890")),
      (#""a\"\\\/\b\f\n\r\té""#, .string("a\"\\/\u{8}\u{C}\n\r\té")),
      (#""\u00e9\uD83D\ude00x""#, .string("é😀x")), (#""😀\u0000""#, .string("😀\0")),
      ("\"\u{7F}\"", .string("\u{7F}")), ("[]", .array([])), ("{ }\r\n", .object([])),
    ]
    for (text, value) in cases { XCTAssertEqual(try parse(text).value, value, text) }
  }

  func testPositions() throws {
    let node = try parse("{\"é😀\": [1,\n  \"ü\", 2],\r\n\t\"b\" : {}}")
    guard case .object(let members) = node.value, case .array(let items) = members[0].node.value
    else { return XCTFail("not an object with a list") }
    XCTAssertEqual(members[0].keyPosition, SourcePosition(line: 1, column: 2))
    XCTAssertEqual(members[0].node.position, SourcePosition(line: 1, column: 8))
    XCTAssertEqual(items[2].position, SourcePosition(line: 2, column: 8))
    XCTAssertEqual(members[1].keyPosition, SourcePosition(line: 3, column: 2))
  }

  func testErrors() {
    let value =
      "Expected a value: \"text\", a number, true, false, a list [...] or an object {...}."
    let cases: [(String, String, String)] = [
      ("", ": the file is empty", "Expected a JSON object, like {...}."),
      (" \n", ": the file is empty", "Expected a JSON object, like {...}."),
      ("\u{FEFF}", ": the file is empty", "Expected a JSON object, like {...}."),
      ("{\"a\":1,\n}", ":2:1: found '}' after a comma", "Remove the comma after the last item."),
      ("[1,]", ":1:4: found ']' after a comma", "Remove the comma after the last item."),
      ("[,1]", ":1:2: found ','", value),
      ("{\"a\":}", ":1:6: found '}'", value),
      ("{\"a\" 1}", ":1:6: found '1'", "Expected ':' after the key 'a'."),
      ("{a: 1}", ":1:2: found 'a'", "Expected a key in double quotes, like \"key\": ..."),
      ("{\"a\":1 \"b\":2}", ":1:8: found '\"'", "Expected ',' or '}' after the value."),
      ("[1 2]", ":1:4: found '2'", "Expected ',' or ']' after the value."),
      ("{\"a\":1,\n\"a\":2}", ":2:1: the key 'a' is already on line 1", "Keep one of the two."),
      ("{} x", ":1:4: found 'x' after the end", "Remove it: a file holds one JSON value."),
      ("{\n", ":2:1: the file ends too early", "Add the '}' that closes the object from line 1."),
      ("[[1],", ":1:6: the file ends too early", "Add the ']' that closes the list from line 1."),
      (
        "{\"a\"", ":1:5: the file ends too early",
        "Add the '}' that closes the object from line 1."
      ),
      ("{\"a\":", ":1:6: the file ends too early", "Expected a value."),
      ("['a']", ":1:2: found '''", "Put text in double quotes, like \"text\"."),
      ("[1] // x", ":1:5: found '/' after the end", "Remove it: a file holds one JSON value."),
      ("// x\n1", ":1:1: found '/'", "Remove it: JSON has no comments."),
      ("True", ":1:1: found 'True'", "Put text in double quotes. Did you mean 'true'?"),
      ("NaN", ":1:1: found 'NaN'", "Put text in double quotes."),
      ("+5", ":1:1: found '+'", "Write a positive number without '+'."),
      (".5", ":1:1: found '.'", "Write a 0 before the point, like 0.5."),
      ("5.", ":1:1: found the number '5.'", "Expected a digit after the point."),
      ("007", ":1:1: found the number '007'", "Write the number without zeros in front."),
      ("-", ":1:1: found the number '-'", "Expected a digit after '-'."),
      ("1e", ":1:1: found the number '1e'", "Expected a digit in the exponent."),
      ("\u{A0}1", ":1:1: found U+00A0", value),
      (
        "[\"é\", \"a\nb\"]", ":1:7: a text has no closing quote",
        "Add a '\"' before the end of the line."
      ),
      ("\"abc", ":1:1: a text has no closing quote", "Add the closing '\"'."),
      ("\"abc\\", ":1:6: the file ends too early", "Add the closing '\"' of the text."),
      (
        "\"a\tb\"", ":1:3: U+0009 is a control character inside a text",
        "Write it as an escape, like \\t for a tab."
      ),
      (
        #""a\xb""#, ":1:3: a backslash is followed by 'x'",
        #"Write a backslash as \\; known are \" \\ \/ \b \f \n \r \t and \u with 4 digits."#
      ),
      (
        #""\u00g0""#, ":1:2: '\\u' is not followed by 4 hexadecimal digits",
        "Write it like \\u00e9."
      ),
      (
        #""\ud800""#, ":1:2: '\\ud800' is half of a surrogate pair",
        "Write the character itself."
      ),
      (
        #""\uDE00x""#, ":1:2: '\\uDE00' is half of a surrogate pair",
        "Write the character itself."
      ),
      (
        #""\ud800\u0041""#, ":1:2: '\\ud800\\u0041' is half of a surrogate pair",
        "Write the character itself."
      ),
      (
        String(repeating: "[", count: 65),
        ":1:65: objects and lists are nested more than 64 deep", "Use fewer levels."
      ),
    ]
    for (text, problem, remedy) in cases {
      XCTAssertEqual(message { try parse(text) }, "a.json\(problem)\n\(remedy)", text)
    }
    XCTAssertNoThrow(
      try parse(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)))
  }

  func testInvalidUTF8() {
    let bad: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
    ]
    for sequence in bad {
      let text = bytes("[\"é\",\n\"é") + sequence + bytes("\"]")
      let hex = String(sequence[0], radix: 16, uppercase: true)
      XCTAssertEqual(
        message { try JSONNode.parse(text, file: "a.json") },
        "a.json:2:3: byte 0x\(hex) is not UTF-8\nSave the file as UTF-8.")
    }
    XCTAssertEqual(
      message { try JSONNode.parse([0xFF, 0xFE, 0x7B, 0], file: "a.json") },
      "a.json: the file is UTF-16, not UTF-8\nSave the file as UTF-8.")
  }

  func testUTF8CheckAgreesWithTheStandardLibrary() {
    var random = SplitMix(state: 2)
    for _ in 0..<20_000 {
      let sequence = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F].randomElement(
          using: &random) ?? UInt8(0)
      }
      XCTAssertEqual(
        firstInvalidUTF8(sequence) == nil, String(validating: sequence, as: UTF8.self) != nil,
        "\(sequence)")
    }
  }

  func testPaths() throws {
    let text = #"{"persons":[{"incomes":[{"x":1},{"gross_eur_year":"5.00"}]}],"a.b":{"c d":[[7]]}}"#
    let node = try parse(text)
    let path = "persons[0].incomes[1].gross_eur_year"
    XCTAssertEqual(node.value(at: path)?.value, .string("5.00"))
    XCTAssertEqual(node.value(at: "['a.b']['c d'][0][0]")?.value, .number("7"))
    XCTAssertEqual(node.value(at: ""), node)
    XCTAssertEqual(
      JSONNode.canonical("['persons'][0]['incomes'][1]['a.b']"), "persons[0].incomes[1]['a.b']")
    XCTAssertNil(JSONNode.canonical("persons[0"))
    let changed = try XCTUnwrap(node.replacing(at: path, with: .string("6.00")))
    XCTAssertEqual(changed.value(at: path)?.value, .string("6.00"))
    XCTAssertEqual(changed.value(at: path)?.position, node.value(at: path)?.position)
    XCTAssertEqual(changed.replacing(at: path, with: .string("5.00")), node)
    let added = try XCTUnwrap(node.replacing(at: "persons[0].incomes[0].y", with: .bool(true)))
    XCTAssertEqual(added.value(at: "persons[0].incomes[0].y")?.value, .bool(true))
    XCTAssertEqual(added.value(at: "persons[0].incomes[0].x")?.value, .number("1"))
    XCTAssertEqual(node.replacing(at: "", with: .null)?.value, .null)
    let nowhere = [
      "persons[1]", "persons.x", "q.r", "persons[0][0]", "persons[-1]", "persons[00]", "persons[",
      ".persons", "persons.", "persons..x", "persons[0]x", "persons[0", "['a.b", "[]", "x[0]",
    ]
    for path in nowhere {
      XCTAssertNil(node.value(at: path), path)
      XCTAssertNil(node.replacing(at: path, with: .null), path)
    }
  }

  func testFuzzNeverCrashes() throws {
    var random = SplitMix(state: 3)
    let good = bytes(
      #"{"a": [1, -2.5e3, true, null, {"b": "é\u00e9\ud83d\ude00\n"}], "c": {"d": []}, "e": ""}"#)
    XCTAssertNoThrow(try JSONNode.parse(good, file: "a.json"))
    var accepted = 0
    for _ in 0..<20_000 {
      let text = mutated(good, using: &random)
      if let node = try? JSONNode.parse(text, file: "a.json") {
        accepted += 1
        let again = try JSONNode.parse(bytes(JSONOutput(node).rendered()), file: "b.json")
        XCTAssertEqual(JSONOutput(again).rendered(), JSONOutput(node).rendered())
      }
      let noise = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = try? JSONNode.parse(noise, file: "a.json")
    }
    XCTAssertGreaterThan(accepted, 100)
  }

  func testWriter() throws {
    let output = JSONOutput.object([
      ("b", .number("1.50")),
      ("a\"\\", .array([.string("é\u{1}\u{1F}\n\t\u{7F}\u{202E}/"), .null])),
      ("empty", .array([])), ("none", .object([])), ("yes", .bool(true)),
    ])
    let text = """
      {
        "b": 1.50,
        "a\\"\\\\": [
          "é\\u0001\\u001f\\n\\t\\u007f\\u202e/",
          null
        ],
        "empty": [],
        "none": {},
        "yes": true
      }

      """
    XCTAssertEqual(output.rendered(), text)
    XCTAssertEqual(JSONOutput(try parse(text)).rendered(), text)
  }
}
