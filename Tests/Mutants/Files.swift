import Foundation

struct Failure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Tables with commas; white space within a field is one space, so that a row is a line.
enum CSV {
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func write(_ rows: [[String]], to url: URL) throws {
    let lines = rows.map { row in
      row.map { field in
        let line = line(field)
        guard line.contains(where: { ",\"".contains($0) }) else { return line }
        return "\"" + line.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: ",") + "\n"
    }
    try lines.joined().write(to: url, atomically: true, encoding: .utf8)
  }

  static func read(_ url: URL) throws -> [[String]] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      var (fields, isQuoted, wasQuote) = ([""], false, false)
      for character in line {
        switch character {
        case "\"":
          // Two of them within quotes are one.
          if wasQuote { fields[fields.count - 1].append("\"") }
          wasQuote = isQuoted
          isQuoted.toggle()
          continue
        case "," where !isQuoted: fields.append("")
        default: fields[fields.count - 1].append(character)
        }
        wasQuote = false
      }
      return fields
    }
  }
}
