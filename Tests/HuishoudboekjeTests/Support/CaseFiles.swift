import Foundation
import XCTest

@testable import Huishoudboekje

/// The case tables beside the tests.
enum CaseFiles {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Cases")
  /// With the least number of rows: a next year adds to it, and none may get lost.
  static let tables: [(file: String, table: CaseTable, rows: Int)] = [
    ("loonheffing_maand_2023", .loonheffing, 2_140),
    ("loonheffing_maand_2025", .loonheffing, 2_395), ("aow", .aow, 47),
    ("zorgtoeslag", .zorgtoeslag, 139), ("huurtoeslag", .huurtoeslag, 163),
    ("eigen_bijdrage", .eigenBijdrage, 95), ("box3_zvw", .box3Zvw, 204),
    ("toewijzing", .toewijzing, 164), ("minimumloon", .minimumloon, 56), ("wajong", .wajong, 120),
    ("toeslagenwet", .toeslagenwet, 77),
    ("bijstand", .bijstand, 156), ("wws", .wws, 872), ("huishouden", .huishouden, 61),
    ("wws_kamers", .wwsKamers, 32),
  ]

  struct Table {
    var columns: [String]
    var rows: [[String: String]]
  }

  /// Fields between commas; a field in quotes may hold commas, and two quotes stand for one.
  private static func split(_ line: Substring) -> [String] {
    var fields = [""]
    var quoted = false
    for character in line {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
  static func read(_ file: String) throws -> Table {
    let text = try String(
      contentsOf: folder.appendingPathComponent(file + ".csv"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let columns = split(lines[0])
    let rows = try lines.dropFirst().map { line in
      let fields = split(line)
      guard fields.count == columns.count else {
        throw Malformed(description: "\(file): \(fields.count) fields in \(line)")
      }
      return Dictionary(uniqueKeysWithValues: zip(columns, fields))
    }
    return Table(columns: columns, rows: rows)
  }

  private struct Malformed: Error, CustomStringConvertible { let description: String }

  /// Cents, or nil when the field is empty.
  static func cents(_ text: String?) throws -> Int? {
    guard let text, !text.isEmpty else { return nil }
    let number = try XCTUnwrap(ExactNumber(text), text)
    XCTAssertLessThanOrEqual(number.decimals, 2, text)
    return number.value * (number.decimals == 0 ? 100 : number.decimals == 1 ? 10 : 1)
  }
}
