import ToolSupport

/// What a query gave: CSV by RFC 4180 with a header, in which an empty field without quotes is NULL.
package struct Rows: Sendable {
  package let columns: [String]
  /// The lines below the header.
  private let fields: [[Field]]
  private let bytes: [UInt8]

  private struct Field {
    let start: Int
    let end: Int
    let isQuoted: Bool
  }

  init(_ bytes: [UInt8]) throws {
    let (comma, quote, end) = (UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"))
    var lines: [[Field]] = []
    var line: [Field] = []
    var (start, isQuoted, isInside) = (0, false, false)
    for (place, byte) in bytes.enumerated() {
      if byte == quote {
        isInside.toggle()
        isQuoted = true
      } else if !isInside, byte == comma || byte == end {
        line.append(Field(start: start, end: place, isQuoted: isQuoted))
        (start, isQuoted) = (place + 1, false)
        if byte == end {
          lines.append(line)
          line = []
        }
      }
    }
    guard let header = lines.first, start == bytes.count,
      lines.allSatisfy({ $0.count == header.count })
    else {
      throw ToolError(
        "the database wrote no table: \(String(decoding: bytes.prefix(300), as: UTF8.self))")
    }
    self.bytes = bytes
    fields = Array(lines.dropFirst())
    columns = header.map { Self.text($0, bytes) ?? "" }
  }

  package var count: Int { fields.count }

  /// Every cell as the database writes it; nil is NULL.
  package var texts: [[String?]] { fields.map { $0.map { Self.text($0, bytes) } } }

  /// Every cell, where all are whole numbers of at most 64 bits; nil is NULL.
  package func integers() throws -> [[Int?]] {
    try fields.enumerated().map { number, line in
      try line.enumerated().map { place, field in
        guard let text = Self.text(field, bytes) else { return nil }
        guard let value = Int(text) else {
          throw ToolError(
            "row \(number + 1), \(columns[place]): '\(text)'; expected a whole number of 64 bits")
        }
        return value
      }
    }
  }

  private static func text(_ field: Field, _ bytes: [UInt8]) -> String? {
    guard field.isQuoted else {
      return field.start == field.end
        ? nil : String(decoding: bytes[field.start..<field.end], as: UTF8.self)
    }
    return String(decoding: bytes[field.start + 1..<field.end - 1], as: UTF8.self)
      .replacing("\"\"", with: "\"")
  }
}
