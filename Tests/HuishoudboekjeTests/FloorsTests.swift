import Foundation
import XCTest

/// The engine is built in floors: a file may name what its own floor or a lower one declares.
final class FloorsTests: XCTestCase {
  /// The lowest first; what stands beside each other may name each other.
  private static let floors: [[String]] = [
    ["Numbers"], ["Calendar"], ["Figures"], ["Laws"], ["Household"], ["Income"], ["Budget"],
    ["Comparison", "Explanation", "Sweep", "Complex", "QuickCall"],
  ]
  /// Verification stands on the budget, because some cases need a whole household; nothing stands on it.
  private static let verification = (folder: "Verification", on: "Budget")

  private struct Source {
    /// Like `Laws/AOW.swift`.
    let file: String
    let folder: String
    /// Without comments and texts.
    let code: String
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  private func sources(of module: String) throws -> [Source] {
    let root = Self.root.appendingPathComponent(module)
    let files = try XCTUnwrap(FileManager.default.enumerator(atPath: root.path))
    return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      let text = try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
      let folder = $0.split(separator: "/").count > 1 ? String($0.split(separator: "/")[0]) : ""
      return Source(file: $0, folder: folder, code: Self.code(text))
    }
  }

  private static func code(_ text: String) -> String {
    text
      .replacing(#/"""(?s:.)*?"""/#, with: "\"\"")
      .replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "\"\"")
      .replacing(#/\/\/[^\n]*/#, with: "")
  }

  /// The number of a folder's floor.
  private func floor(_ folder: String) throws -> Int {
    if folder == Self.verification.folder { return Self.floors.count }
    return try XCTUnwrap(
      Self.floors.firstIndex { $0.contains(folder) }, "\(folder) is on no floor of FloorsTests")
  }

  /// What a file may name: everything up to this floor.
  private func ceiling(_ folder: String) throws -> Int {
    try floor(folder == Self.verification.folder ? Self.verification.on : folder)
  }

  /// The types and functions that are declared at the top level of a file.
  private func declared(_ code: String) -> [String] {
    let pattern =
      #/^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|private|fileprivate|final|indirect)\s+)*(?:struct|enum|class|protocol|actor|typealias|func)\s+(\w+)/#
      .anchorsMatchLineEndings()
    return code.matches(of: pattern).map { String($0.1) }
  }

  /// The members that a file adds to types by extensions, with the type.
  private func added(_ code: String) -> [(type: String, member: String)] {
    var found: [(String, String)] = []
    var type: String?
    let start = #/^(?:package |public |private )?extension (\w+)/#
    let member =
      #/^  (?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|static|mutating)\s+)*(?:func|var|let)\s+(\w+)/#
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.firstMatch(of: start) { type = String(match.1) }
      if line.hasPrefix("}") { type = nil }
      if let type, let match = line.firstMatch(of: member) { found.append((type, String(match.1))) }
    }
    return found
  }

  func testNoFileNamesAHigherFloor() throws {
    let sources = try sources(of: "Huishoudboekje")
    XCTAssertGreaterThan(sources.count, 80)
    var floorOf: [String: Int] = [:]
    var fileOf: [String: String] = [:]
    for source in sources {
      for name in declared(source.code) {
        let floor = try floor(source.folder)
        guard floor < floorOf[name] ?? .max else { continue }
        floorOf[name] = floor
        fileOf[name] = source.file
      }
    }
    var membersOf: [String: Int] = [:]
    for source in sources {
      let floor = try floor(source.folder)
      for (type, member) in added(source.code) where floorOf[type] ?? -1 < floor {
        membersOf[member] = min(membersOf[member] ?? .max, floor)
      }
    }
    // A member that a lower floor has too is no evidence.
    for source in sources {
      let floor = try floor(source.folder)
      for match in source.code.matches(of: #/(?:func|var|let|case|,)\s+(\w+)/#) {
        let name = String(match.1)
        if let known = membersOf[name], floor < known { membersOf[name] = nil }
      }
    }
    XCTAssertGreaterThan(membersOf.count, 10)
    for source in sources {
      let most = try ceiling(source.folder)
      let own = try floor(source.folder)
      func isAbove(_ floor: Int) -> Bool { floor > most && floor != own }
      for name in Set(source.code.matches(of: #/\b\w+\b/#).map { String($0.0) }).sorted() {
        guard let floor = floorOf[name], isAbove(floor) else { continue }
        XCTFail("\(source.file) names \(name), which \(fileOf[name] ?? "") declares, a floor above")
      }
      for name in Set(source.code.matches(of: #/\.(\w+)\b/#).map { String($0.1) }).sorted() {
        guard let floor = membersOf[name], isAbove(floor) else { continue }
        XCTFail("\(source.file) uses .\(name), which an extension on a floor above adds")
      }
    }
  }

  /// Words know no amounts, text no budgets, the engine no files, and none of them the command.
  func testModulesStandOnEachOther() throws {
    let allowed: [String: [String]] = [
      "HuishoudboekjeCatalogue": [],
      "HuishoudboekjeText": ["HuishoudboekjeCatalogue"],
      "Huishoudboekje": ["HuishoudboekjeCatalogue"],
      "HuishoudboekjeFiles": ["HuishoudboekjeCatalogue", "Huishoudboekje", "HuishoudboekjeText"],
    ]
    let ours = allowed.keys + ["HuishoudboekjeCommand"]
    for (module, wanted) in allowed.sorted(by: { $0.key < $1.key }) {
      for source in try sources(of: module) {
        for match in source.code.matches(of: #/import (\w+)/#) where ours.contains(String(match.1))
        {
          XCTAssertTrue(
            wanted.contains(String(match.1)), "\(module)/\(source.file) imports \(match.1)")
        }
        if module == "Huishoudboekje" {
          XCTAssertFalse(
            source.code.contains("import Foundation"), "\(source.file) imports Foundation")
        }
      }
    }
  }

  /// No file above 300 lines; few and no tiny `Type+Topic` files.
  func testFilesHoldWhatTheirNamesSay() throws {
    for module in [
      "HuishoudboekjeCatalogue", "HuishoudboekjeText", "Huishoudboekje", "HuishoudboekjeFiles",
      "HuishoudboekjeCommand",
    ] {
      let root = Self.root.appendingPathComponent(module)
      var tiny: [String] = []
      for source in try sources(of: module) {
        let text = try String(
          contentsOf: root.appendingPathComponent(source.file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        XCTAssertLessThanOrEqual(lines, 300, "\(module)/\(source.file)")
        if source.file.contains("+"), lines < 50 { tiny.append(source.file) }
      }
      XCTAssertLessThan(tiny.count, 10, "\(tiny)")
    }
  }
}
