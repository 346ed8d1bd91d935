/// A field as it is written in a CSV file: in quotes only when it needs them.
///
/// That is when it contains a separator, a quote or a line end; quotes inside it are doubled.
///
/// - Parameter isGuarded: what a spreadsheet would compute gets an apostrophe in front and is shown.
package func csvField(
  _ text: String, separator: Unicode.Scalar = ",", isGuarded: Bool = false
) -> String {
  let text = isGuarded && isFormula(text) ? "'" + text : text
  let needsQuotes = text.utf8.contains { byte in
    byte == UInt8(ascii: separator) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
  guard needsQuotes else { return text }
  var field = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { field += "\"" }
    field.unicodeScalars.append(scalar)
  }
  return field + "\""
}

/// A row as it is written in a CSV file, with a final line feed.
package func csvRow(_ fields: [String]) -> String {
  fields.map { csvField($0) }.joined(separator: ",") + "\n"
}

/// A whole table with commas in which a spreadsheet computes nothing; every other byte stays.
package func guardedCSV(_ table: String) -> String {
  let quote = UInt8(ascii: "\"")
  var guarded: [UInt8] = []
  var field: [UInt8] = []
  var isQuoted = false
  func end() {
    let isInQuotes = field.first == quote && field.count > 1
    let text = String(
      decoding: isInQuotes ? field[1..<(field.count - 1)] : field[...], as: UTF8.self)
    guard isFormula(text) else {
      guarded += field
      return
    }
    guarded +=
      isInQuotes ? [quote, UInt8(ascii: "'")] + field.dropFirst() : [UInt8(ascii: "'")] + field
  }
  for byte in table.utf8 {
    if byte == quote { isQuoted.toggle() }
    if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
      end()
      field.removeAll(keepingCapacity: true)
      guarded.append(byte)
    } else {
      field.append(byte)
    }
  }
  end()
  return String(decoding: guarded, as: UTF8.self)
}
