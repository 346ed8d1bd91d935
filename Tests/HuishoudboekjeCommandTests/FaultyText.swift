import HuishoudboekjeText
import TestSupport
import XCTest

/// A good text, and edits of it that each make one thing wrong.
///
/// What is said of several edits together must be what is said of each alone, at the places where
/// they are then, in order of place.
struct FaultyText {
  /// A text of the good one and what stands there instead.
  typealias Edit = (old: String, new: String)

  private let text: [Unicode.Scalar]
  private let faults: [Fault]
  private let read: (String) throws -> Void

  /// An edit, and what is said of it alone.
  private struct Fault {
    let name: String
    let start: Int
    let length: Int
    let new: [Unicode.Scalar]
    /// What is said, and where that is in the good text: at a place in front of the edit, in it or
    /// behind it.
    var said: [(words: String, offset: Int)] = []
    var end: Int { start + length }
    var growth: Int { new.count - length }
  }

  /// - Parameter read: reads a text, and throws what is wrong with it.
  init(_ text: String, _ edits: [Edit], _ read: @escaping (String) throws -> Void) throws {
    self.text = Array(text.unicodeScalars)
    self.read = read
    var faults: [Fault] = []
    for (old, new) in edits {
      precondition(text.split(separator: old, omittingEmptySubsequences: false).count == 2, old)
      let start = try XCTUnwrap(text.range(of: old)).lowerBound
      var fault = Fault(
        name: new, start: text.unicodeScalars.distance(from: text.startIndex, to: start),
        length: old.unicodeScalars.count, new: Array(new.unicodeScalars))
      let edited = Self.edited(self.text, [fault])
      fault.said = try Self.said(of: edited, read).map {
        ($0.words, Self.offset($0.line, $0.column, edited))
      }
      XCTAssertEqual(fault.said.count, 1, "\(new): \(fault.said.map(\.words))")
      faults.append(fault)
    }
    self.faults = faults
  }

  /// Checks every pair of edits that do not touch.
  ///
  /// - Returns: how many there were.
  func checkPairs() throws -> Int {
    var count = 0
    for one in faults.indices {
      for other in faults.indices where other > one && areApart([one, other]) {
        try check([one, other])
        count += 1
      }
    }
    return count
  }

  /// Checks so many edits together, chosen at random, so often.
  func checkRandom(_ size: Int, times: Int, seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var left = times
    while left > 0 {
      let chosen = Array(faults.indices.shuffled(using: &random).prefix(size)).sorted()
      guard areApart(chosen) else { continue }
      try check(chosen)
      left -= 1
    }
  }

  private func areApart(_ chosen: [Int]) -> Bool {
    chosen.allSatisfy { one in
      chosen.allSatisfy {
        $0 == one || faults[$0].end < faults[one].start || faults[one].end < faults[$0].start
      }
    }
  }

  private func check(_ chosen: [Int]) throws {
    let chosen = chosen.map { faults[$0] }
    let edited = Self.edited(text, chosen)
    var expected: [(offset: Int, text: String)] = []
    for fault in chosen {
      for (words, offset) in fault.said {
        // Where it is in the good text, and how much the other edits before that place add.
        let place =
          offset < fault.start
          ? offset
          : offset < fault.start + fault.new.count ? fault.start : offset - fault.growth
        let others = chosen.filter { $0.start != fault.start && $0.start < place }
        let moved = offset + others.reduce(0) { $0 + $1.growth }
        let (line, column) = Self.place(moved, edited)
        expected.append((moved, "\(line):\(column) \(words)"))
      }
    }
    let said = try Self.said(of: edited, read).map { "\($0.line):\($0.column) \($0.words)" }
    let sorted = expected.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    XCTAssertEqual(
      said, sorted.map(\.element.text), chosen.map(\.name).joined(separator: " and "))
  }

  // MARK: Texts

  private static func edited(_ text: [Unicode.Scalar], _ faults: [Fault]) -> [Unicode.Scalar] {
    var edited = text
    for fault in faults.sorted(by: { $0.start > $1.start }) {
      edited.replaceSubrange(fault.start..<fault.end, with: fault.new)
    }
    return edited
  }

  private static func said(
    of text: [Unicode.Scalar], _ read: (String) throws -> Void
  ) throws -> [(words: String, line: Int, column: Int)] {
    do {
      try read(String(String.UnicodeScalarView(text)))
      return []
    } catch let error as InputError {
      return error.each.map {
        ("\($0.problem)\n\($0.remedy ?? "")", $0.line ?? 0, $0.column ?? 0)
      }
    }
  }

  private static func offset(_ line: Int, _ column: Int, _ text: [Unicode.Scalar]) -> Int {
    var start = 0
    for _ in 1..<line { start = text[start...].firstIndex(of: "\n")! + 1 }
    return start + column - 1
  }

  private static func place(_ offset: Int, _ text: [Unicode.Scalar]) -> (line: Int, column: Int) {
    let before = text[..<offset]
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return (before.count { $0 == "\n" } + 1, offset - start + 1)
  }
}
