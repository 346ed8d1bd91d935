import HuishoudboekjeText

/// What an input showed that must not be: a name to tell faults apart, and what was seen.
package struct Fault: Error, Equatable, CustomStringConvertible {
  /// The check that failed, in a few words without anything of the input.
  package let name: String
  /// What was seen, and what it should have been.
  package let detail: String

  /// A fault from its parts.
  package init(_ name: String, _ detail: String) {
    self.name = name
    self.detail = detail
  }

  /// The name with what was seen, on one line and bounded.
  package var description: String {
    let shown = detail.unicodeScalars.prefix(1200).map(visible).joined()
    return "\(name): \(shown)"
  }
}

/// What became of an input on which nothing is wrong.
package enum Verdict: Sendable {
  /// It was computed.
  case computed
  /// It was refused with a message.
  case refused
}

/// The checks that hold for texts, whatever they are about.
package enum TextRules {
  /// The most scalars of a message.
  static let longestMessage = 4000

  /// Each message of an error is a good one; together they are at most twenty, in order of place.
  package static func check(_ error: InputError) throws(Fault) {
    let all = error.each
    guard all.count <= InputErrors.most, error.untold == 0 || all.count == InputErrors.most else {
      throw Fault("not twenty messages of more", "\(all.count) and \(error.untold)")
    }
    for one in all { try check(alone: one) }
    for (one, next) in zip(all, all.dropFirst()) where one.file == next.file {
      guard (one.line ?? 0, one.column ?? 0) <= (next.line ?? 0, next.column ?? 0) else {
        throw Fault("messages out of order", error.description)
      }
      guard one != next else { throw Fault("a message twice", error.description) }
    }
  }

  /// A message names a file and what is wrong there, and says what to do; it shows nothing raw.
  private static func check(alone error: InputError) throws(Fault) {
    let text = error.description
    func fault(_ name: String) -> Fault { Fault(name, text) }
    guard !error.file.isEmpty else { throw fault("message without a file") }
    guard !error.problem.isEmpty, error.problem != " " else {
      throw fault("message without a problem")
    }
    guard !error.problem.hasSuffix("."), !error.problem.hasSuffix(":") else {
      throw fault("problem ends in a point")
    }
    guard let remedy = error.remedy, !remedy.isEmpty else {
      throw fault("message without a remedy")
    }
    guard remedy.hasSuffix(".") || remedy.hasSuffix("?") || remedy.hasSuffix("\"") else {
      throw fault("remedy is no sentence")
    }
    if let line = error.line, line < 1 || (error.column ?? 1) < 1 {
      throw fault("place before 1:1")
    }
    try check(message: text)
  }

  /// A message of wrong use says what is wrong and how it is used.
  package static func check(_ error: UsageError) throws(Fault) {
    guard !error.message.isEmpty, !error.usage.isEmpty, !error.command.isEmpty else {
      throw Fault("wrong use without a message", error.description)
    }
    try check(message: error.description)
  }

  /// A message is short and shows nothing that steers a terminal.
  package static func check(message: String) throws(Fault) {
    guard message.unicodeScalars.count <= longestMessage else {
      throw Fault("message of thousands of letters", String(message.prefix(200)))
    }
    try check(text: message, "message")
  }

  /// A text for a terminal has no control characters but line ends, and nothing invisible.
  package static func check(text: String, _ what: String) throws(Fault) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      guard scalar.value > 126 || scalar.value < 32 else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator:
        throw Fault("\(what) shows a raw character", "\(codePoint(scalar)) in \(text)")
      default: break
      }
    }
  }

  /// A CSV table has the same number of fields in every row, by our own reader, and rows.
  @discardableResult
  package static func check(csv text: String, _ what: String) throws(Fault) -> CSVTable {
    do throws(InputError) {
      let table = try CSVTable(Array(text.utf8), file: what)
      guard !table.header.isEmpty else { throw InputError(file: what, problem: "no columns") }
      return table
    } catch {
      throw Fault("\(what) is no CSV", "\(error)\n\(text.prefix(600))")
    }
  }

  /// A JSON document is one by our own reader, and is written the same again.
  @discardableResult
  package static func check(json text: String, _ what: String) throws(Fault) -> JSONNode {
    do throws(InputError) {
      let node = try JSONNode.parse(Array(text.utf8), file: what)
      guard JSONOutput(node).rendered() == text else {
        throw InputError(file: what, problem: "it is written otherwise again")
      }
      return node
    } catch {
      throw Fault("\(what) is no JSON", "\(error)\n\(text.prefix(600))")
    }
  }

  /// Two texts that must be the same.
  package static func same(_ one: String, _ other: String, _ name: String) throws(Fault) {
    guard one != other else { return }
    let left = one.split(separator: "\n", omittingEmptySubsequences: false)
    let right = other.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }
    let number = place?.offset ?? min(left.count, right.count)
    let texts = [left, right].map { number < $0.count ? String($0[number]) : "(the end)" }
    throw Fault(name, "line \(number + 1) is '\(texts[0])', and '\(texts[1])'")
  }
}
