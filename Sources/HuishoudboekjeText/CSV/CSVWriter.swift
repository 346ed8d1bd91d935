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

/// The first row of a CSV file: a name that could be taken for more than one, for the line `sep=;` of a
/// spreadsheet or for one with a byte order mark before it stands in quotes.
package func csvHeader(
  _ names: [String], separator: Unicode.Scalar = ",", isGuarded: Bool = false
) -> String {
  let fields = names.map { name in
    let field = csvField(name, separator: separator, isGuarded: isGuarded)
    return isAmbiguousName(field) ? "\"\(field)\"" : field
  }
  return fields.joined(separator: String(separator)) + "\n"
}

/// A name without quotes that would say of the file how it is separated, or begins with a byte order mark.
func isAmbiguousName(_ field: String) -> Bool {
  guard field.first != "\"" else { return false }
  return field.utf8.contains { byte in
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
  } || field.unicodeScalars.first == "\u{FEFF}" || field.lowercased().hasPrefix("sep=")
}
