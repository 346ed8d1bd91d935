/// The conventions in which a CSV is written: the choices of `--csv`.
package enum CSVStyle: String, Sendable, CaseIterable {
  /// Commas and decimal points.
  case rfc4180
  /// Semicolons, decimal commas and a byte order mark, as Excel reads it in the Netherlands; what a
  /// spreadsheet would compute is shown there instead.
  case excelNL = "excel-nl"

  /// As it is read again.
  package var dialect: CSVDialect {
    switch self {
    case .rfc4180: CSVDialect(.comma, .point)
    case .excelNL: CSVDialect(.semicolon, .comma)
    }
  }
  package var separator: UInt8 { dialect.separator.byte }
  /// What stands before decimals.
  package var point: UInt8 { dialect.sign.byte }
  private var scalar: Unicode.Scalar { Unicode.Scalar(separator) }
  private var mark: String { self == .excelNL ? "\u{FEFF}" : "" }
  private var guards: Bool { self == .excelNL }

  /// A number with a point as it is written here; what is no number with decimals is as it was.
  package func number(_ text: String) -> String {
    CSVNumber(text).written(text, with: dialect.sign)
  }
  /// A field that is no number.
  package func field(_ text: String, isGuarded: Bool = false) -> String {
    csvField(text, separator: scalar, isGuarded: isGuarded || guards)
  }
  /// A row with its line feed; its numbers are written already.
  package func row(_ fields: [String], isGuarded: Bool = false) -> String {
    fields.map { field($0, isGuarded: isGuarded) }.joined(separator: String(scalar)) + "\n"
  }
  /// The first row, with what stands before it.
  package func header(_ names: [String], isGuarded: Bool = false) -> String {
    mark + csvHeader(names, separator: scalar, isGuarded: isGuarded || guards)
  }

  /// A whole table of commas and decimal points, written in this way.
  ///
  /// Between the columns of words every field that is a number with a decimal point gets the sign of
  /// this style; a field in quotes is none. What stands in quotes stays so.
  ///
  /// - Parameters:
  ///   - words: the columns of names and sentences, in which `7.50` is a name.
  ///   - isGuarded: what a spreadsheet would compute is shown there instead.
  package func table(
    _ csv: String, words: Set<String> = [], isGuarded: Bool = false
  ) -> String {
    guard self != .rfc4180 || isGuarded else { return csv }
    var writer = TableWriter(style: self, words: words)
    let quote = UInt8(ascii: "\"")
    for byte in csv.utf8 {
      if byte == quote { writer.isQuoted.toggle() }
      if !writer.isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
        writer.endField()
        writer.end(with: byte)
      } else {
        writer.field.append(byte)
      }
    }
    writer.endField()
    return mark + String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Takes a table apart and writes its fields in another way.
  private struct TableWriter {
    let style: CSVStyle
    let words: Set<String>
    var bytes: [UInt8] = []
    var field: [UInt8] = []
    var isQuoted = false
    private var isHeader = true
    /// By column: its fields are words.
    private var isWord: [Bool] = []
    private var column = 0

    init(style: CSVStyle, words: Set<String>) {
      self.style = style
      self.words = words
    }

    mutating func endField() {
      let quote = UInt8(ascii: "\"")
      let isInQuotes = field.first == quote && field.count > 1
      var text = String(
        decoding: isInQuotes ? field[1..<(field.count - 1)] : field[...], as: UTF8.self)
      field.removeAll(keepingCapacity: true)
      if isHeader {
        isWord.append(words.contains(text.replacing("\"\"", with: "\"")))
      } else if !isInQuotes, column < isWord.count, !isWord[column] {
        text = style.number(text)
      }
      if isFormula(text) { text = "'" + text }
      let needsQuotes =
        isInQuotes || text.utf8.contains(style.separator) || isHeader && isAmbiguousName(text)
      if needsQuotes { bytes.append(quote) }
      bytes += text.utf8
      if needsQuotes { bytes.append(quote) }
    }

    mutating func end(with mark: UInt8) {
      if mark == UInt8(ascii: "\n") {
        bytes.append(mark)
        column = 0
        isHeader = false
      } else {
        bytes.append(style.separator)
        column += 1
      }
    }
  }
}
