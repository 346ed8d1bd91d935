import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje

/// Every sentence that random households draw from the rules, kept in a file: a change of words is seen and read.
final class SentencesTests: XCTestCase {
  /// What is told of one household: assumptions, flags, reasons and, where asked for, advice.
  private static func sentences(_ household: Household, advice: Bool) throws -> [String] {
    let comparison = try Comparison(household, TestFigures.statutes(household.year))
    var texts = comparison.assumed.map { "assumed: \($0.text)" }
    texts += comparison.flags.map { "\($0.kind): \($0.text)" }
    for cause in Why(comparison)?.causes ?? [] {
      texts += cause.sentences.map { "\(cause.kind): \($0)" }
    }
    guard advice else { return texts }
    let list = try AdvisedHousehold.advice(household)
    for item in list.items {
      texts += [item.words, item.action].map { "\(item.question.rawValue): \($0)" }
    }
    return texts + list.idle.map { "\($0.subject.question.rawValue): \($0.reason.text)" }
  }

  /// Numbers, months, columns and persons vary; the words between them are the sentence. A list is told in parts.
  private static func words(_ text: String) -> [String] {
    let month =
      "(January|February|March|April|May|June|July|August|September|October|November|December)"
    var words = text.replacing(/[0-9]+([.,-][0-9]+)*/, with: "#")
    for (pattern, short) in [
      (month, "M"), ("M to M|# days? of M", "M"), ("M(, M)*( and M)?", "M"),
      ("(ZZP|VPT|MPT|PGB|THUIS|VERLOOP)[-A-Z#]*", "F"), ("F(, F)*( and F)?", "F"),
      ("set (d#|nibud)", "set S"), ("the (resident|partner)", "P"), ("(,|:| and) P", "; P"),
    ] {
      // The patterns are those above: none can be wrong at one time and right at another.
      words = words.replacing(try! Regex(pattern), with: short)
    }
    return words.components(separatedBy: "; ")
  }

  /// A debug build looks at some of the households.
  func testEverySentenceIsKnown() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    #if DEBUG
      let chunks = isRecording ? 32 : 3
    #else
      let chunks = 32
    #endif
    let found = try onAllCores(Array(0..<chunks)) { chunk in
      var households = RandomHousehold(seed: 7_100 + UInt64(chunk), everyKind: true)
      var texts: Set<String> = []
      for number in 0..<12 {
        let told = try Self.sentences(households.next(), advice: number == 0)
        texts.formUnion(told.flatMap(Self.words))
      }
      return texts
    }
    let all = found.reduce(into: Set<String>()) { $0.formUnion($1) }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Snapshots/sentences.txt")
    let text = all.sorted().joined(separator: "\n") + "\n"
    if isRecording, (try? String(contentsOf: file, encoding: .utf8)) != text {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return XCTFail("recorded sentences.txt; review the difference")
    }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let known = Set(lines.map(String.init))
    XCTAssertEqual(all.subtracting(known).sorted(), [], "not in sentences.txt; RECORD=1 adds them")
    if chunks == 32 { XCTAssertEqual(known.subtracting(all).sorted(), [], "nobody is told this") }
  }
}
