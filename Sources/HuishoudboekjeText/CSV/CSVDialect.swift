import HuishoudboekjeCatalogue

/// How a CSV file separates its fields and writes its decimals: one way for the whole file.
///
/// A byte order mark and the ends of lines (LF or CRLF) change nothing and are not part of it.
package struct CSVDialect: Hashable, Sendable {
  /// What stands between two fields.
  package enum Separator: Hashable, Sendable, CaseIterable {
    case comma, semicolon

    package var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";") }
    /// The other one, which is only text in this file.
    var other: Separator { self == .comma ? .semicolon : .comma }
    /// The sign before decimals that goes with it: what is written by a program that separates so.
    var usualSign: DecimalSign { self == .comma ? .point : .comma }
  }
  /// What stands before the decimals of a number.
  package enum DecimalSign: Hashable, Sendable, CaseIterable {
    case point, comma

    package var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }
    var other: DecimalSign { self == .point ? .comma : .point }
    var isPoint: Bool { self == .point }
  }

  /// Of a table of one column, where nothing separates, a comma.
  package let separator: Separator
  /// Nil where no number has decimals, or where nobody has asked for numbers yet.
  package internal(set) var decimals: DecimalSign?

  package init(_ separator: Separator, _ decimals: DecimalSign? = nil) {
    self.separator = separator
    self.decimals = decimals
  }

  /// The sign of decimals in an example for this file.
  package var sign: DecimalSign { decimals ?? separator.usualSign }

  /// A number with a point as this file would write it.
  package func shown(_ number: String) -> String {
    sign.isPoint ? number : CSVNumber(number).written(number, with: sign)
  }

  /// What it is, in words; nil for commas between fields and decimal points, which nobody needs to hear.
  package var told: Phrase? {
    if separator == .comma, decimals != .comma { return nil }
    let between = separator == .comma ? CSVText.commas : CSVText.semicolons
    guard let decimals else { return between }
    return [between, CSVText.decimals(isPoint: decimals.isPoint)].joined(.comma)
  }
}

extension CSVDialect {
  /// Where the names of the columns start, and what separates them.
  struct Start: Equatable {
    var separator: Separator
    /// Behind a byte order mark and a line `sep=;`.
    var offset: Int
    /// 2 behind a line `sep=;`.
    var line: Int
  }

  /// Finds the separator: the one that stands between the names of the columns outside quotes, or the
  /// one that a first line `sep=;` or `sep=,` names, as spreadsheets write it.
  ///
  /// - Throws: when both stand there, when neither does but tabs do, and when the first line names what
  ///   is no separator here.
  static func start(
    of bytes: [UInt8], at offset: Int, file: String
  ) throws(InputError) -> Start {
    let stated = try statedSeparator(bytes, offset, file)
    let start = stated?.end ?? offset
    let found = Marks(bytes, from: start)
    func place(_ mark: Int) -> SourcePosition { position(of: mark, in: bytes) }
    if let stated {
      if found.first[stated.separator] == nil, let other = found.first[stated.separator.other] {
        throw InputError(
          file: file, at: place(other),
          CSVText.otherThanStated(isComma: stated.separator == .comma),
          advice: CSVText.mendStated)
      }
      return Start(separator: stated.separator, offset: start, line: 2)
    }
    if let comma = found.first[.comma], let semicolon = found.first[.semicolon] {
      throw InputError(
        file: file, at: place(max(comma, semicolon)), CSVText.bothSeparators,
        advice: CSVText.chooseSeparator)
    }
    if found.first.isEmpty, let tab = found.tab {
      throw InputError(file: file, at: place(tab), CSVText.tabs, advice: CSVText.noTabs)
    }
    return Start(separator: found.first.keys.first ?? .comma, offset: start, line: 1)
  }

  /// The first separators outside quotes in the first row.
  private struct Marks {
    var first: [Separator: Int] = [:]
    var tab: Int?

    init(_ bytes: [UInt8], from start: Int) {
      var isQuoted = false
      for index in start..<bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if isQuoted { continue }
        if byte == UInt8(ascii: "\n") { break }
        if byte == UInt8(ascii: "\t"), tab == nil { tab = index }
        for separator in Separator.allCases
        where separator.byte == byte && first[separator] == nil { first[separator] = index }
      }
    }
  }

  /// The separator of a first line `sep=;`, and where the next line starts; nil without such a line.
  private static func statedSeparator(
    _ bytes: [UInt8], _ start: Int, _ file: String
  ) throws(InputError) -> (separator: Separator, end: Int)? {
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    var text = String(decoding: line, as: UTF8.self).unicodeScalars[...]
    if text.last == "\r" { text.removeLast() }
    guard text.count == 5, String(text.prefix(4)).lowercased() == "sep=", let mark = text.last,
      !mark.properties.isAlphabetic, mark.properties.numericType == nil
    else { return nil }
    guard let separator = Separator.allCases.first(where: { Unicode.Scalar($0.byte) == mark })
    else {
      throw InputError(
        file: file, line: 1, CSVText.unknownSeparator(quoted(String(mark))),
        advice: CSVText.knownSeparators)
    }
    return (separator, min(line.endIndex + 1, bytes.count))
  }
}
