import Foundation

/// A string literal of a Swift file.
struct SourceLiteral {
  let file: String
  let line: Int
  /// The words that do not change, without what is filled in.
  let pieces: [String]
  /// The expressions that are filled in.
  let places: [String]
  /// The code on the same statement in front of it.
  let before: String

  /// The fixed words, with a mark where something is filled in.
  var words: String { pieces.joined(separator: "\u{1}") }
  var description: String { "\(file):\(line): \(words.replacing("\u{1}", with: "…"))" }
}

/// Finds the string literals of the sources: enough of the grammar of Swift for the files of this
/// package, no more.
struct SourceScan {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files under a folder of the package, with their texts, in order of their paths.
  static func files(_ folder: String) throws -> [(path: String, text: String)] {
    let start = root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: start.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let data = try Data(contentsOf: start.appendingPathComponent(name))
      return ("\(folder)/\(name)", String(decoding: data, as: UTF8.self))
    }
  }

  static func literals(_ path: String, _ text: String) -> [SourceLiteral] {
    var scan = SourceScan(path, text)
    scan.run()
    return scan.found
  }

  private let path: String
  private let source: [Character]
  private var index = 0
  private var line = 1
  private var statement = ""
  private var found: [SourceLiteral] = []

  private init(_ path: String, _ text: String) {
    self.path = path
    source = Array(text)
  }

  private func starts(_ word: String) -> Bool {
    index + word.count <= source.count && source[index..<(index + word.count)].elementsEqual(word)
  }
  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where index < source.count {
      if source[index] == "\n" { line += 1 }
      index += 1
    }
  }

  private mutating func run() {
    while index < source.count {
      if starts("//") {
        while index < source.count, source[index] != "\n" { step() }
      } else if source[index] == "\"" {
        literal()
      } else {
        if "{};".contains(source[index]) { statement = "" } else { statement.append(source[index]) }
        step()
      }
    }
  }

  private mutating func literal() {
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    let start = line
    let before = statement
    step(quote.count)
    var pieces = [""]
    var places: [String] = []
    while index < source.count, !starts(quote) {
      if starts("\\(") {
        step(2)
        let from = index
        var depth = 1
        statement = before + "("
        while depth > 0, index < source.count {
          if source[index] == "\"" {
            literal()
            continue
          }
          depth += source[index] == "(" ? 1 : source[index] == ")" ? -1 : 0
          statement.append(source[index])
          step()
        }
        places.append(String(source[from..<(index - 1)]))
        pieces.append("")
      } else if starts("\\\n") {
        step(2)
        while index < source.count, source[index] == " " { step() }
      } else if quote.count > 1, source[index] == "\n" {
        // The lines of a long literal, without their indent.
        step()
        while index < source.count, source[index] == " " { step() }
        if pieces != [""], !starts(quote) { pieces[pieces.count - 1].append("\n") }
      } else if source[index] == "\\" {
        pieces[pieces.count - 1] += String(source[index...min(index + 1, source.count - 1)])
        step(2)
      } else {
        pieces[pieces.count - 1].append(source[index])
        step()
      }
    }
    step(quote.count)
    statement = before + "\"\""
    found.append(
      SourceLiteral(
        file: path, line: start, pieces: pieces, places: places, before: before))
  }
}
