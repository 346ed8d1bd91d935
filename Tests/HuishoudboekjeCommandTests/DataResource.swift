import Foundation
import XCTest

@testable import HuishoudboekjeText

/// The document beside a table, read by the rules of the Frictionless Standards: Data Resource, CSV
/// Dialect and Table Schema.
struct DataResource {
  struct Field {
    let members: [String: Any]
    var name: String { members["name"] as? String ?? "" }
    var type: String { members["type"] as? String ?? "" }
    var constraints: [String: Any] { members["constraints"] as? [String: Any] ?? [:] }
    var codes: [String]? { constraints["enum"] as? [String] }
    func text(_ key: String) -> String { members[key] as? String ?? "" }
  }
  let members: [String: Any]
  let fields: [Field]
  let primaryKey: [String]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    members = try XCTUnwrap(value as? [String: Any])
    let schema = try XCTUnwrap(members["schema"] as? [String: Any])
    fields = try XCTUnwrap(schema["fields"] as? [[String: Any]]).map { Field(members: $0) }
    primaryKey = schema["primaryKey"] as? [String] ?? []
    XCTAssertEqual(schema["missingValues"] as? [String], [""])
  }

  var own: [String: Any] { members["huishoudboekje"] as? [String: Any] ?? [:] }
  var names: [String] { fields.map(\.name) }
  private var dialect: [String: Any] { members["dialect"] as? [String: Any] ?? [:] }
  private var hasHeader: Bool { dialect["header"] as? Bool ?? true }

  /// What is not as the standards say.
  func problems(with csv: String) throws -> [String] {
    var found: [String] = []
    func expect(_ holds: Bool, _ problem: String) { if !holds { found.append(problem) } }
    expect(members["profile"] as? String == "tabular-data-resource", "profile")
    let name = members["name"] as? String ?? ""
    expect(name.wholeMatch(of: /[a-z0-9._-]+/) != nil, "name \(name)")
    do {
      let path = members["path"] as? String ?? ""
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      expect(!path.isEmpty && parts.first != "" && !parts.contains(".."), "path \(path)")
      expect(members["bytes"] as? Int == csv.utf8.count, "bytes")
      var hash = SHA256()
      hash.add(csv)
      expect(members["hash"] as? String == "sha256:" + hash.hexadecimal(), "hash")
    }
    expect(members["format"] as? String == "csv", "format")
    expect(members["mediatype"] as? String == "text/csv", "mediatype")
    expect(members["encoding"] as? String == "utf-8", "encoding")
    for key in ["title", "description"] {
      expect((members[key] as? String)?.isEmpty == false, key)
    }
    for field in fields { found += problems(of: field) }
    let signs = Set(fields.compactMap { $0.members["decimalChar"] as? String })
    expect(signs.isSubset(of: [dialect["decimalChar"] as? String ?? ""]), "decimalChar \(signs)")
    expect(Set(names).count == names.count, "two fields of one name")
    expect(Set(primaryKey).isSubset(of: names), "primaryKey \(primaryKey)")

    let delimiter = dialect["delimiter"] as? String ?? ","
    let mark = csv.hasPrefix("\u{FEFF}") ? 1 : 0
    var text = String(csv.unicodeScalars.dropFirst(mark))
    if !hasHeader { text = names.joined(separator: delimiter) + "\n" + text }
    let table = try CSVTable(Array(text.utf8), file: "table.csv")
    expect(String(UnicodeScalar(table.dialect.separator.byte)) == delimiter, "delimiter")
    expect(table.header == names, "fields \(names) for \(table.header)")
    guard table.header == names else { return found }
    for row in table.rows {
      for (field, cell) in zip(fields, row.fields) where !isRead(cell, field) {
        found.append("line \(row.line): \(field.name) is '\(cell)', no \(field.type)")
      }
    }
    if !primaryKey.isEmpty {
      let places = primaryKey.compactMap(names.firstIndex)
      let keys = table.rows.map { row in places.map { row.fields[$0] } }
      expect(Set(keys).count == keys.count, "primaryKey \(primaryKey) names two rows")
      expect(!keys.contains { $0.contains("") }, "primaryKey \(primaryKey) is empty")
    }
    return found
  }

  private func problems(of field: Field) -> [String] {
    var found: [String] = []
    func expect(_ holds: Bool, _ problem: String) {
      if !holds { found.append("\(field.name): \(problem)") }
    }
    let types = ["number", "integer", "string", "boolean", "date", "year", "any"]
    expect(!field.name.isEmpty, "no name")
    expect(types.contains(field.type), "type \(field.type)")
    for key in ["title", "description", "unit", "period", "unitTitle"] {
      expect(!field.text(key).isEmpty, "no \(key)")
    }
    expect(field.text("description").hasSuffix("."), "no sentence")
    let isNumber = field.type == "number"
    expect((field.members["decimalChar"] != nil) == isNumber, "decimalChar")
    // Who counts something says what.
    expect(!isNumber || field.text("unit") != "none", "a number without a unit")
    for (key, value) in field.constraints {
      switch key {
      case "required": expect(value as? Bool != nil, key)
      case "enum":
        let codes = value as? [String] ?? []
        expect(!codes.isEmpty && Set(codes).count == codes.count, key)
      default: expect(false, "constraint \(key)")
      }
    }
    if let categories = field.members["categories"] as? [[String: String]] {
      expect(categories.compactMap { $0["value"] } == field.codes ?? [], "categories")
      expect(categories.allSatisfy { $0["label"]?.isEmpty == false }, "labels")
    }
    return found
  }

  private func isRead(_ cell: String, _ field: Field) -> Bool {
    guard !cell.isEmpty else { return field.constraints["required"] as? Bool != true }
    if let codes = field.codes, !codes.contains(cell) { return false }
    switch field.type {
    case "number":
      let sign = field.text("decimalChar")
      let parts = cell.components(separatedBy: sign)
      return parts.count <= 2 && parts[0].wholeMatch(of: /-?[0-9]+/) != nil
        && parts.dropFirst().allSatisfy { $0.wholeMatch(of: /[0-9]+/) != nil }
    case "integer": return cell.wholeMatch(of: /-?[0-9]+/) != nil
    case "boolean":
      let words = ["trueValues", "falseValues"].flatMap { field.members[$0] as? [String] ?? [] }
      return words.contains(cell)
    case "date": return cell.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    case "year": return cell.wholeMatch(of: /[0-9]{4}/) != nil
    default: return true
    }
  }
}
