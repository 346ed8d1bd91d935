/// A text as a terminal or a log shows it: on its own lines, and with nothing that acts instead of
/// being read.
///
/// Control characters but the line feed, and characters that are invisible or turn the order of
/// reading around, are written as `U+001B`.
package func visibleLines(_ text: String) -> String {
  shown(text) { $0 != "\n" && isHidden($0) }
}

/// A text on one line, as a terminal or a log shows it.
package func visibleLine(_ text: String) -> String { shown(text, isHidden) }

/// A name as it is kept once it is read: without control characters, line ends and what turns the
/// order of reading around, which no name needs and every table would have to fear.
package func plainName(_ text: String) -> String { shown(text, isActing) }

/// Whether a character does something wherever it is shown.
func isActing(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return isControl(scalar) }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isBidiControl
  }
}

/// A text of a user in Markdown, where it is words and nothing else: no HTML, link, code or table.
package func markdownText(_ text: String) -> String {
  var escaped = ""
  var before: Unicode.Scalar?
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    defer { before = scalar }
    switch scalar {
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "&": escaped += "&amp;"
    // Of a link the first bracket is enough.
    case "\\", "|", "`", "*", "[": escaped += "\\\(scalar)"
    // Inside a word it is only itself.
    case "_":
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isInside = [before, after].allSatisfy { $0.map(isWord) ?? false }
      escaped += isInside ? "_" : "\\_"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// Whether a spreadsheet would compute a field instead of showing it.
///
/// It begins like a formula, after blanks and quotes too, and is no number.
package func isFormula(_ field: String) -> Bool {
  let start = field.unicodeScalars.first { $0 != " " && $0 != "\"" && $0 != "'" }
  guard let start, ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(start) else {
    return false
  }
  return !isPlainNumber(field)
}

/// Digits with a sign in front and one point or comma at most.
package func isPlainNumber(_ field: String) -> Bool {
  var digits = field.utf8[...]
  if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
  let parts = digits.split(omittingEmptySubsequences: false) {
    $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
  }
  let isDigits = parts.allSatisfy { part in
    !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
  return isDigits && parts.count <= 2
}

/// The scalar itself, or `U+00A0` when it would not be seen in a message.
package func visible(_ scalar: Unicode.Scalar) -> String {
  isHidden(scalar) ? codePoint(scalar) : String(Character(scalar))
}

/// The scalar as `U+00A0`.
package func codePoint(_ scalar: Unicode.Scalar) -> String {
  let hex = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
}

/// Whether a character acts or is not seen.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return isControl(scalar) }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return true
  case .spaceSeparator: return scalar != " "
  default: return false
  }
}

/// Of ASCII: most texts have nothing else, and their properties need no look.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || scalar == "\u{7F}"
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

/// The text with the characters of one kind as code points; the text itself when it has none.
private func shown(_ text: String, _ isActing: (Unicode.Scalar) -> Bool) -> String {
  guard text.unicodeScalars.contains(where: isActing) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if isActing(scalar) {
      shown += codePoint(scalar)
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
