import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeCatalogue
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// A schema accepts what the reader accepts, and refuses what it refuses for the form alone.
final class SchemaTests: XCTestCase {
  private func files() throws -> [SchemaFile] {
    try SchemaFile.all(in: "Scenarios") + SchemaFile.all(in: "Benchmarks")
      + SchemaFile.all(in: "Tests/HuishoudboekjeCommandTests/Fixtures")
  }
  /// Documents of the attackers, good and bad ones.
  private func attacks() throws -> [SchemaFile] {
    try FileKind.allCases.flatMap {
      try SchemaFile.all(in: "Tests/Fuzz/Corpus/\($0.rawValue)")
    }
  }

  func testEveryFileFollowsItsSchema() throws {
    let files = try files()
    XCTAssertGreaterThan(files.count, 55)
    XCTAssertEqual(Set(files.map(\.kind)).count, FileKind.allCases.count)
    for file in files { XCTAssertNil(try Schemas.fault(file), file.path) }
    for text in [Sample.scenario, Sample.couple, Sample.bijstand] {
      let node = try JSONNode.parse(bytes(text), file: "sample")
      XCTAssertNil(try Schemas.fault(SchemaFile(.scenario, "sample", node)))
    }
    var accepted = 0
    for file in try attacks() where file.refusal() == nil {
      accepted += 1
      XCTAssertNil(try Schemas.fault(file), file.path)
    }
    XCTAssertGreaterThan(accepted, 5)
  }

  /// Where the values of a sweep stand in its scenario, or a variant sets any value, the schema cannot
  /// know them.
  private func isOpen(_ file: SchemaFile, _ path: String) -> Bool {
    path.contains(".set") || path.hasSuffix("variants")
      || file.kind == .sweep && path.hasPrefix("scenario")
  }

  func testMutantsAreRefusedAlike() throws {
    let files = try files().filter { file in
      // Their rows are all computed when they are read.
      !file.path.contains("miljoen")
        && (file.kind != .sweep || file.node.value(at: "complex") == nil)
    }
    var mutator = SchemaMutator(random: SplitMix(state: 2026))
    mutator.pool = files.flatMap { file in
      JSONPlace.all(file.node).filter { !$0.key.isEmpty && !$0.path.hasSuffix("]") }
        .map { ($0.key, $0.value) }
    }
    var seen: [SchemaMutation: (both: Int, none: Int)] = [:]
    let times = rounds(debug: 2, release: 40)
    for file in files {
      for mutation in SchemaMutation.allCases {
        for _ in 0..<(mutation == .otherValue ? times * 4 : times) {
          guard let (node, path) = mutator.mutant(file.node, mutation) else { continue }
          let mutant = SchemaFile(file.kind, file.path, node)
          let refusal = mutant.refusal()
          let fault = try Schemas.fault(mutant)
          let shown = "\(file.path) \(mutation) at \(path): \(refusal.map { "\($0)" } ?? "")"
          guard let refusal else {
            XCTAssertNil(fault, shown)
            seen[mutation, default: (0, 0)].none += 1
            continue
          }
          if fault != nil { seen[mutation, default: (0, 0)].both += 1 }
          guard mutation.isOfForm, !isOpen(file, path) else { continue }
          // A key may be left out and be refused for another reason.
          if mutation == .missingKey, !refusal.problem.hasSuffix("is missing") { continue }
          XCTAssertNotNil(fault, shown)
        }
      }
    }
    for mutation in SchemaMutation.allCases {
      XCTAssertGreaterThan(seen[mutation]?.both ?? 0, 5, "\(mutation)")
    }
    XCTAssertGreaterThan(seen.values.map(\.none).reduce(0, +), 50)
  }

  /// A sweep over a complex computes its rows when it is read: few mutants.
  func testMutantsOfASweepOverAComplex() throws {
    let text = #"""
      { "sweep": "s", "complex": "Scenarios/s18-appartementen-van-7.complex.json",
        "axes": [{ "path": "vacancy_pct", "values": ["0", "5"] },
          { "path": "units[0].kale_huur_eur_month", "from": "500", "to": "600", "step": "100" }] }
      """#
    let path = SchemaFile.root.appendingPathComponent("x.sweep.json").path
    let file = SchemaFile(.sweep, path, try JSONNode.parse(bytes(text), file: path))
    XCTAssertNil(try Schemas.fault(file))
    var mutator = SchemaMutator(random: SplitMix(state: 7))
    var both = 0
    for mutation in [SchemaMutation.unknownKey, .wrongType, .missingKey, .emptyList] {
      for _ in 0..<rounds(debug: 8, release: 40) {
        guard let (node, path) = mutator.mutant(file.node, mutation) else { continue }
        let mutant = SchemaFile(.sweep, file.path, node)
        let fault = try Schemas.fault(mutant)
        // Without its complex it is a sweep over no scenario.
        guard let refusal = mutant.refusal() else {
          XCTAssertNil(fault, path)
          continue
        }
        XCTAssertNotNil(fault, "\(mutation) at \(path): \(refusal)")
        both += 1
      }
    }
    XCTAssertGreaterThan(both, 10)
  }
}
