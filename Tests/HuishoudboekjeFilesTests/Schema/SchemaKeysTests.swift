import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// Whatever keys stand together: what the reader accepts follows the schema. The keys and their kinds of
/// values are those of the readers.
final class SchemaKeysTests: XCTestCase {
  private var random = SplitMix(state: 20_261)

  func testAnyKeysTogether() throws {
    var files = [Sample.scenario, Sample.couple, Sample.bijstand].map { ($0, FileKind.scenario) }
    files += FileKind.allCases.map { (FileTemplate($0).json().rendered(), $0) }
    var accepted = 0
    for (text, kind) in files {
      let node = try JSONNode.parse(bytes(text), file: "x")
      let shapes = kind.usualShapes.objects
      let objects = JSONPlace.all(node).filter { place in
        guard case .object = place.value else { return false }
        return shapes[Self.shapePath(place.path, shapes)] != nil
      }
      for _ in 0..<rounds(debug: 80, release: 10_000) {
        guard let place = objects.randomElement(using: &random),
          let shape = shapes[Self.shapePath(place.path, shapes)],
          let value = changed(place.value, shape)
        else { continue }
        let changed =
          place.path.isEmpty
          ? JSONNode(value: value, position: node.position)
          : node.replacing(at: place.path, with: value)
        let file = SchemaFile(kind, "/nowhere/x.json", try XCTUnwrap(changed))
        guard file.refusal() == nil else { continue }
        accepted += 1
        XCTAssertNil(
          try Schemas.fault(file), "\(place.path): \(JSONOutput(file.node).rendered())")
      }
    }
    XCTAssertGreaterThan(accepted, rounds(debug: 80, release: 10_000))
  }

  /// Every kind of income with each key that it may have, by the year and by the month.
  func testEveryKeyOfEveryIncome() throws {
    let incomes = try XCTUnwrap(FileKind.scenario.usualShapes.objects["persons[0].incomes[]"])
    let node = try JSONNode.parse(bytes(Sample.scenario), file: "x")
    var accepted = 0
    for one in incomes.cases {
      for amount in ["gross_eur_year", "gross_eur_month", "net_eur_month", ""] {
        for key in one.keys {
          var members = [("type", JSONOutput.string(one.word))]
          if one.word == "overig_onbelast" { members.append(("name", .string("x"))) }
          if !amount.isEmpty { members.append((amount, .string("100.00"))) }
          if !members.contains(where: { $0.0 == key }), let shape = incomes.shapes[key]?.first {
            members.append((key, sample(shape)))
          }
          let list = JSONOutput.array([.object(members)]).rendered()
          let income = try JSONNode.parse(bytes(list), file: "x").value
          let changed = try XCTUnwrap(node.replacing(at: "persons[0].incomes", with: income))
          let file = SchemaFile(.scenario, "x", changed)
          let isAccepted = file.refusal() == nil
          if isAccepted { accepted += 1 }
          // Here all is form.
          XCTAssertEqual(try Schemas.fault(file) == nil, isAccepted, list)
        }
      }
    }
    XCTAssertGreaterThan(accepted, 50)
  }

  /// The path of an object as the shapes have it.
  private static func shapePath(_ path: String, _ shapes: [String: JSONObjectShape]) -> String {
    if shapes[path] != nil { return path }
    // The place counts in the list of persons only.
    var own = ""
    for part in path.split(separator: ".") {
      let name = part.prefix { $0 != "[" }
      let whole = own.isEmpty ? String(part) : "\(own).\(part)"
      let any = own.isEmpty ? "\(name)[]" : "\(own).\(name)[]"
      own = part.contains("[") && shapes[whole] == nil ? any : whole
    }
    return own
  }

  /// An object with other keys: some away, some new.
  private func changed(_ value: JSONValue, _ shape: JSONObjectShape) -> JSONValue? {
    guard case .object(var members) = value else { return nil }
    if Bool.random(using: &random), let away = members.indices.randomElement(using: &random) {
      members.remove(at: away)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      guard let key = shape.keys.randomElement(using: &random),
        let kind = shape.shapes[key]?.randomElement(using: &random),
        !members.contains(where: { $0.key == key })
      else { continue }
      let text = JSONOutput.array([sample(kind)]).rendered()
      guard let node = try? JSONNode.parse(bytes(text), file: ""),
        case .array(let items) = node.value
      else { continue }
      members.append(JSONMember(key: key, keyPosition: node.position, node: items[0]))
    }
    return .object(members)
  }

  /// A value of a kind.
  private func sample(_ shape: JSONShape) -> JSONOutput {
    switch shape {
    case .decimal(_, let range): .string(range.contains(100) ? "1" : "0")
    case .word(let words): .string(words.randomElement(using: &random) ?? "")
    case .whole(let range): .number("\(max(range.lowerBound, min(5, range.upperBound)))")
    case .truth: .bool(Bool.random(using: &random))
    case .list(let item, _, _): .array([sample(item)])
    case .text(let pattern, _):
      .string(
        pattern == nil
          ? "x"
          : ["2025-03-01", "112", "VV5", "5", "+5%"].first { matches($0, shape) } ?? "")
    case .anyOf(let shapes): sample(shapes.randomElement(using: &random) ?? shapes[0])
    case .object, .named, .values, .document: .object([])
    case .objects, .places: .array([])
    }
  }
  private func matches(_ text: String, _ shape: JSONShape) -> Bool {
    guard case .text(let pattern?, _) = shape else { return true }
    return text.range(of: pattern, options: .regularExpression) != nil
  }
}
