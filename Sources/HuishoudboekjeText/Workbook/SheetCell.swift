import HuishoudboekjeCatalogue

/// How a cell of a workbook is shown; the raw value is its place in the styles of the workbook.
package enum CellStyle: Int, Sendable, CaseIterable {
  /// A number with the decimals that it has.
  case number
  /// The name of a column, and that of a column of numbers.
  case header, numberHeader
  /// The same in words, on as many lines as they need.
  case title, numberTitle
  /// Words, also when somebody changes them: a text is never computed.
  case text
  /// Euros in two decimals, as the user writes numbers; below zero in red with a minus.
  case euros
  /// A whole number or a year, without anything between its thousands.
  case whole
  /// The words and the euros of a sum.
  case sumText, sumEuros
  /// Words on as many lines as they need, in a wide column and in one like the others.
  case sentence, words
  /// A day, as the user writes days.
  case date
  /// One decimal always, for percentages and tenths.
  case tenths
}

/// A cell of a workbook.
package enum SheetCell: Sendable, Equatable {
  case empty
  case text(String, CellStyle = .text)
  /// A whole number of units of ten to the power of minus `places`.
  case number(Int, places: Int, CellStyle)

  /// Cents as euros; nothing where there are none.
  package static func euros(_ cents: Int?, _ style: CellStyle = .euros) -> SheetCell {
    cents.map { .number($0, places: 2, style) } ?? .empty
  }
  package static func whole(_ number: Int) -> SheetCell { .number(number, places: 0, .whole) }
  package static func header(_ name: String) -> SheetCell { .text(name, .header) }
  package static func title(_ text: String) -> SheetCell { .text(text, .title) }

  /// In a column of numbers a name stands at the right.
  var overNumbers: SheetCell {
    switch self {
    case .text(let text, .header): .text(text, .numberHeader)
    case .text(let text, .title): .text(text, .numberTitle)
    default: self
    }
  }

  /// The most characters of a title, and about as many of a sentence, on a line.
  private static let titleWidth = 20
  static let sentenceWidth = 110

  /// On how many lines it is shown.
  var lines: Int {
    switch self {
    case .text(let text, .title): Self.lines(text.count, Self.titleWidth)
    case .text(let text, .sentence): Self.lines(text.count, Self.sentenceWidth * 9 / 10)
    case .text(let text, .words): Self.lines(text.count, Sheet.widest * 9 / 10)
    default: 1
    }
  }
  private static func lines(_ count: Int, _ width: Int) -> Int {
    max(1, (count + width - 1) / width)
  }

  /// About how many characters it is shown in.
  package var width: Int {
    switch self {
    case .empty: return 0
    // Bold letters are wider.
    case .text(let text, .header): return (text.count * 23 + 19) / 20
    case .text(let text, .title): return min(text.count, Self.titleWidth) * 23 / 20 + 1
    case .text(let text, _): return text.count
    case .number(let value, let places, let style):
      return Self.width(ofDigits: formatDecimal(value, places: places).utf8.count, style)
    }
  }

  /// - Parameter count: of a number with its point and sign.
  package static func width(ofDigits count: Int, _ style: CellStyle) -> Int {
    switch style {
    // With the euro sign, and points between the thousands.
    case .euros, .sumEuros: return count + 2 + max(0, count - 4) / 3
    case .date: return 10
    default: return count
    }
  }
}

/// A number as a workbook holds it: the shortest decimal text of the exact value, like 1246.8.
func exactDecimal(_ value: Int, places: Int) -> String {
  let text = formatDecimal(value, places: places)
  guard places > 0 else { return text }
  var bytes = text.utf8[...]
  while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
  if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
  return String(Substring(bytes))
}

/// A text inside XML: nothing in it is markup, acts, or is refused by XML 1.0.
///
/// Control characters and the like are shown as `U+0007`. What a spreadsheet would read as the code
/// of a character, like `_x0041_`, keeps its letters (ECMA-376, ST_Xstring). What is longer than the
/// 32,767 characters that Excel takes in a cell ends in `...` there.
package func xmlText(_ text: String) -> String {
  var escaped = ""
  let scalars = Array(shortened(plainName(text), to: mostInACell).unicodeScalars)
  for (place, scalar) in scalars.enumerated() {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\u{FFFE}", "\u{FFFF}": escaped += codePoint(scalar)
    case "_" where isCode(scalars[place...]): escaped += "_x005F_"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// In units of UTF-16.
private let mostInACell = 32_767

private func shortened(_ text: String, to most: Int) -> String {
  // Bytes are never fewer.
  guard text.utf8.count > most, text.utf16.count > most else { return text }
  let end = "..."
  var short = ""
  var left = most - end.utf16.count
  for character in text {
    left -= character.utf16.count
    guard left >= 0 else { break }
    short.append(character)
  }
  return short + end
}

/// `_x`, four hexadecimal digits and `_`.
private func isCode(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
  let start = Array(rest.prefix(7))
  return start.count == 7 && start[1] == "x" && start[6] == "_"
    && start[2...5].allSatisfy(\.properties.isASCIIHexDigit)
}
