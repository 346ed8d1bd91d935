/// A field as it is written in a CSV file: in quotes only when it needs them.
///
/// That is when it contains a separator, a quote or a line end; quotes inside it are doubled.
package func csvField(_ text: String, separator: Unicode.Scalar = ",") -> String {
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
