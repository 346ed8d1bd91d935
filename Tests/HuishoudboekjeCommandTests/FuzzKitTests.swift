import Foundation
import FuzzKit
import HuishoudboekjeFiles
import HuishoudboekjeText
import TestSupport
import XCTest

@testable import Huishoudboekje

/// The fuzzer itself: the same inputs for a seed, checks that can fail, and small cases.
final class FuzzKitTests: CommandCase {
  private func oracle() throws -> Oracle { try Oracle(scratch: folder.path) }
  private func seeds() throws -> Seeds { try Seeds(root: Tool.root.path) }

  func testAnInputFollowsFromSeedAndNumber() throws {
    let seeds = try seeds()
    let numbers = Array(0..<200) + [1 << 40]
    func prints(_ seed: UInt64) -> [String] {
      let generator = Generator(seeds, seed: seed)
      return numbers.map { generator.input($0).fingerprint }
    }
    let first = prints(7)
    XCTAssertEqual(first, prints(7))
    // A short file of the corpus comes again as it is, and a command line may have no words but one; no two
    // others are the same.
    let generator = Generator(seeds, seed: 7)
    let long = numbers.map { generator.input($0) }.filter { input in
      input.files.reduce(0) { $0 + $1.bytes.count } > 256
    }
    XCTAssertGreaterThan(long.count, 80)
    XCTAssertEqual(Set(long.map(\.fingerprint)).count, long.count)
    XCTAssertLessThan(Set(first).intersection(prints(8)).count, 10)
    let kinds = Set(numbers.map { Generator(seeds, seed: 7).input($0).kind })
    XCTAssertGreaterThan(kinds.count, 8)
    XCTAssertEqual(
      Set(numbers.map { Generator(seeds, seed: 7, kinds: [.csv]).input($0).kind }), [.csv])
  }

  /// Most inputs must get past the readers, or the engine is never attacked.
  func testManyScenariosAreComputed() throws {
    let generator = Generator(try seeds(), seed: 3, kinds: [.scenario])
    let oracle = try oracle()
    var computed = 0
    for number in 0..<24 {
      // What the product still gets wrong is for a run to tell.
      if case .computed? = try? oracle.check(generator.input(number), sample: UInt64(number)) {
        computed += 1
      }
    }
    XCTAssertGreaterThan(computed, 5)
  }

  // MARK: The rules can fail

  private func assertFault(
    _ name: String, at line: UInt = #line, _ body: () throws -> Void
  ) {
    XCTAssertThrowsError(try body(), line: line) {
      XCTAssertEqual(($0 as? Fault)?.name, name, line: line)
    }
  }

  func testMessages() throws {
    func error(_ problem: String, _ remedy: String?) -> InputError {
      InputError(file: "f", line: 1, column: 1, problem: problem, remedy: remedy)
    }
    try TextRules.check(error("a is 'b'", "Expected c."))
    assertFault("message without a problem") { try TextRules.check(error("", "Expected c.")) }
    assertFault("message without a remedy") { try TextRules.check(error("a is 'b'", nil)) }
    assertFault("remedy is no sentence") { try TextRules.check(error("a", "Expected")) }
    // An error shows what it quotes as code points; only a message of another make can be raw.
    try TextRules.check(error("a", "Expected \u{1B}[31m."))
    assertFault("message shows a raw character") { try TextRules.check(message: "\u{1B}[31m") }
    assertFault("message shows a raw character") { try TextRules.check(message: "\u{202E}") }
    assertFault("message of thousands of letters") {
      try TextRules.check(message: String(repeating: "x", count: 5000))
    }
  }

  func testResults() throws {
    try TextRules.check(csv: "a,b\n1,2\n", "t")
    assertFault("t is no CSV") { try TextRules.check(csv: "a,b\n1\n", "t") }
    try TextRules.check(json: "{\n  \"a\": 1\n}\n", "t")
    assertFault("t is no JSON") { try TextRules.check(json: "{\"a\": 1, \"a\": 2}", "t") }
    assertFault("t is no JSON") { try TextRules.check(json: "{\"a\": 1}\n", "t") }
    assertFault("they differ") { try TextRules.same("a\nb", "a\nc", "they differ") }
  }

  func testBudgetsThatDoNotAddUp() throws {
    let file = try ScenarioFile(
      JSONNode.parse(bytes(Sample.scenario), file: "s.json"), file: "s.json")
    try BudgetRules.check(try file.compare())
    var budget = YearBudget(file.household.columns[0])
    budget.add(.inkomenBruto, [Int](repeating: 100, count: 12))
    assertFault("net does not add up") { try BudgetRules.check([budget]) }
    budget.setSubtotal(.inkomenNetto)
    assertFault("free does not add up") { try BudgetRules.check([budget]) }
    budget.setSubtotal(.vrijBesteedbaar)
    try BudgetRules.check([budget])
  }

  func testThePlaceOfATrap() {
    let trace = """
        1 [inlined]      0x0000560aca8a6541 static Int.floorDivide(_:_:) in Fuzz at Sources/Huishoudboekje/Numbers/Lane.swift:126:35
        7                0x0000560aca8a6541 Inkomstenbelasting.loonheffing<A>(_:_:_:) + 1169 in Fuzz at /p/Sources/Huishoudboekje/Laws/Loonheffing.swift:41:29
      """
    XCTAssertEqual(
      Reporter.place(in: trace),
      "a trap in Inkomstenbelasting.loonheffing<A>(_:_:_:) at Huishoudboekje/Laws/Loonheffing.swift:41:29"
    )
    XCTAssertNil(Reporter.place(in: "Killed"))
  }

  // MARK: Small cases

  func testATreeShrinksToWhatShowsTheFault() throws {
    let document = Sample.scenario
    let input = FuzzInput(.scenario, [InputFile("s.json", bytes(document))], words: ["a", "--b"])
    var shrinker = Shrinker(input, runs: 500) { other in
      let text = String(decoding: other.files[0].bytes, as: UTF8.self)
      return text.contains("zorgprofiel") && other.words.contains("--b")
    }
    let small = shrinker.shrunk()
    XCTAssertLessThan(small.files[0].bytes.count, 60)
    XCTAssertNotNil(Tree(small.files[0].bytes))
    XCTAssertEqual(small.words, ["--b"])
  }

  func testBytesShrinkToWhatShowsTheFault() {
    let noise = Array("[\(String(repeating: "x,", count: 300))\u{0}]".utf8)
    var shrinker = Shrinker(FuzzInput(.json, [InputFile("j.json", noise)]), runs: 500) {
      $0.files[0].bytes.contains(0)
    }
    XCTAssertEqual(shrinker.shrunk().files[0].bytes, [0])
  }

  func testNothingIsTriedTwiceTheRuns() {
    var count = 0
    let input = FuzzInput(.csv, [InputFile("c.csv", [UInt8](repeating: 65, count: 4000))])
    var shrinker = Shrinker(input, runs: 30) { _ in
      count += 1
      return false
    }
    XCTAssertEqual(shrinker.shrunk(), input)
    XCTAssertEqual(count, 30)
  }

  func testAnInputIsKeptInAFolder() throws {
    let input = FuzzInput(
      .tariffs, [InputFile("t.csv", [255, 0]), InputFile("c.json", bytes("{}"))],
      words: ["a b", "\u{1B}"])
    try input.write(to: folder.path)
    XCTAssertEqual(try FuzzInput(folder: folder.path), input)
  }
}
