import HuishoudboekjeCatalogue

/// The column names of a CSV file.
struct CSVHeader: Equatable, Sendable {
  var names: [String]
  var indexes: [String: Int]
  /// The columns of numbers, once they are known.
  var numbers: Set<Int> = []
  /// What stands before their decimals.
  var decimals = CSVDialect.DecimalSign.point
}

/// A row of a CSV file.
package struct CSVRow: Equatable, Sendable {
  /// The line on which the row starts, counted from 1.
  package let line: Int
  /// The fields in the order of the columns, without their quotes.
  package let fields: [String]
  let header: CSVHeader

  /// The field in the named column, or nil when the table has no such column.
  package subscript(column: String) -> String? {
    header.indexes[column].map { fields[$0] }
  }

  /// The field in a column of numbers, with a point before decimals, or nil when the table has no such
  /// column. What is no number is as it was read.
  ///
  /// The column is one that `withNumbers(in:)` was told of; any other one stops the program.
  package func number(_ column: String) -> String? {
    guard let index = header.indexes[column] else { return nil }
    precondition(header.numbers.contains(index), "The column '\(column)' holds no numbers.")
    guard header.decimals != .point else { return fields[index] }
    return CSVNumber(fields[index]).written(fields[index], with: .point)
  }
}

/// A CSV file by RFC 4180, with a header; also with semicolons between its fields.
///
/// The separator is the one between the column names (`CSVDialect.start`). Lines end in LF or CRLF.
/// A byte order mark is skipped. Spaces belong to the field. An empty line is an error, except in a
/// table of one column, where it is an empty field.
package struct CSVTable: Equatable, Sendable {
  /// The file as the user named it.
  package let file: String
  /// How it is written; its decimals are known after `withNumbers(in:)`.
  package internal(set) var dialect: CSVDialect
  /// The line of the column names: 2 below a line `sep=;`.
  package let headerLine: Int
  /// The column names.
  package var header: [String] { names.names }
  /// The rows below the header.
  package internal(set) var rows: [CSVRow]
  var names: CSVHeader

  /// The most columns, and fields of all rows together.
  package static let mostColumns = 1_000
  package static let mostFields = 2_000_000

  /// Reads a CSV file.
  ///
  /// - Parameter isSheet: a spreadsheet made it: rows and columns in which nothing stands at all are not
  ///   there.
  package init(_ bytes: [UInt8], file: String, isSheet: Bool = false) throws(InputError) {
    let offset = try checkedTextStart(bytes, file: file)
    let start = try CSVDialect.start(of: bytes, at: offset, file: file)
    var parser = CSVParser(bytes: bytes, file: file, start: start)
    guard let first = try parser.row(expecting: 16, most: Self.mostColumns) else {
      throw InputError(
        file: file, FileErrorText.isEmpty, advice: CSVErrorText.firstLine)
    }
    let header = try Self.header(
      first.fields, line: first.line, file: file, allowsUnnamed: isSheet)
    var rows: [CSVRow] = []
    var left = Self.mostFields
    while let row = try parser.row(expecting: header.names.count, most: Self.mostColumns) {
      left -= row.fields.count
      guard left >= 0 else {
        throw InputError(
          file: file, line: row.line, CSVErrorText.tooManyFields(Self.mostFields),
          advice: CSVErrorText.splitFile)
      }
      if isSheet, row.fields.allSatisfy(isBlank) { continue }
      guard row.fields.count == header.names.count else {
        throw Self.wrongCount(
          row.fields, line: row.line, header: header.names, separator: start.separator, file: file)
      }
      rows.append(CSVRow(line: row.line, fields: row.fields, header: header))
    }
    self.file = file
    self.rows = rows
    dialect = CSVDialect(start.separator)
    headerLine = start.line
    names = header
  }

  /// Refuses a table that lacks one of the columns, or has another one.
  package func requireColumns(_ names: [String], optional: [String] = []) throws(InputError) {
    let unknown = header.filter { !names.contains($0) && !optional.contains($0) }
    for name in names where !header.contains(name) {
      let hint = suggestion(for: name, among: unknown).map {
        CSVErrorText.looksLikeIt(quoted($0))
      }
      throw InputError(
        file: file, line: headerLine, CSVErrorText.isMissing(quoted(name)),
        advice: CSVErrorText.expected(listed(names), hint ?? .empty))
    }
    if let name = unknown.first {
      let known = names + optional
      let absent = known.filter { !header.contains($0) }
      throw InputError(
        file: file, line: headerLine, CSVErrorText.isUnknown(quoted(name)),
        advice: FactValueText.oneOf(listed(known), didYouMean(name, among: absent)))
    }
  }

  /// An error about a field; the message starts with the column name.
  package func error(
    in row: CSVRow, column: String, _ problem: Phrase, remedy: Phrase? = nil
  ) -> InputError {
    InputError(file: file, line: row.line, KeyErrorText.at(column, problem), advice: remedy)
  }

  private static func header(
    _ names: [String], line: Int, file: String, allowsUnnamed: Bool
  ) throws(InputError) -> CSVHeader {
    var indexes: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if allowsUnnamed, isBlank(name) { continue }
      if name.isEmpty {
        throw InputError(
          file: file, line: line, CSVErrorText.noName(index + 1),
          advice: CSVErrorText.nameEveryColumn)
      }
      if let earlier = indexes.updateValue(index, forKey: name) {
        throw InputError(
          file: file, line: line, CSVErrorText.sameName(earlier + 1, index + 1, quoted(name)),
          advice: CSVErrorText.ownName)
      }
    }
    return CSVHeader(names: names, indexes: indexes)
  }

  private static func wrongCount(
    _ fields: [String], line: Int, header: [String], separator: CSVDialect.Separator, file: String
  ) -> InputError {
    if fields == [""] {
      return InputError(
        file: file, line: line, CSVErrorText.emptyLine, advice: CSVErrorText.removeLine)
    }
    let isComma = separator == .comma
    var advice = CSVText.expected(header.count, listed(header))
    if fields.count > header.count {
      advice += CSVText.quoteSeparator(isComma: isComma)
    } else if fields.count == 1, fields[0].utf8.contains(separator.other.byte) {
      advice += CSVText.otherThanNames(isComma: isComma)
    }
    return InputError(file: file, line: line, CSVText.wrongCount(fields.count), advice: advice)
  }
}

/// Cuts the bytes of a CSV file into rows and fields.
private struct CSVParser {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private let file: String
  private let separator: UInt8
  private var index: Int
  private var line: Int

  init(bytes: [UInt8], file: String, start: CSVDialect.Start) {
    self.bytes = bytes
    self.file = file
    separator = start.separator.byte
    index = start.offset
    line = start.line
  }

  /// The next row, or nil at the end of the file.
  mutating func row(
    expecting count: Int, most: Int
  ) throws(InputError) -> (fields: [String], line: Int)? {
    guard index < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    fields.reserveCapacity(count)
    while true {
      guard fields.count < most else {
        throw error(
          at: index, CSVErrorText.rowTooLong(most), CSVErrorText.isItTheRightFile)
      }
      if index < bytes.count, bytes[index] == Self.quote {
        fields.append(try quotedField())
      } else {
        fields.append(try plainField())
      }
      guard index < bytes.count else { return (fields, start) }
      if bytes[index] == separator {
        index += 1
        continue
      }
      index += bytes[index] == Self.carriageReturn ? 2 : 1
      line += 1
      return (fields, start)
    }
  }

  /// Reads up to the separator or line end after a field without quotes.
  private mutating func plainField() throws(InputError) -> String {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == Self.lineFeed { break }
      if byte == Self.carriageReturn {
        try checkLineEnd()
        break
      }
      if byte == Self.quote {
        throw error(at: index, CSVErrorText.quoteInside, CSVErrorText.quoteWholeField)
      }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Reads a field in quotes, up to the separator or line end behind it.
  private mutating func quotedField() throws(InputError) -> String {
    let start = index
    var text: [UInt8] = []
    index += 1
    var copied = index
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.lineFeed { line += 1 }
      guard byte == Self.quote else { continue }
      guard index < bytes.count, bytes[index] == Self.quote else {
        try checkAfterQuote()
        let last = bytes[copied..<(index - 1)]
        return text.isEmpty
          ? String(decoding: last, as: UTF8.self) : String(decoding: text + last, as: UTF8.self)
      }
      text += bytes[copied..<index]
      index += 1
      copied = index
    }
    throw error(at: start, CSVErrorText.notClosed, CSVErrorText.closeField)
  }

  private func checkAfterQuote() throws(InputError) {
    guard index < bytes.count else { return }
    switch bytes[index] {
    case separator, Self.lineFeed: return
    case Self.carriageReturn: try checkLineEnd()
    default:
      throw error(at: index, CSVErrorText.textBehindQuote, CSVErrorText.quoteTwice)
    }
  }

  private func checkLineEnd() throws(InputError) {
    if index + 1 < bytes.count, bytes[index + 1] == Self.lineFeed { return }
    throw error(at: index, CSVErrorText.returnAlone, CSVErrorText.endLines)
  }

  private func error(at offset: Int, _ problem: Phrase, _ remedy: Phrase) -> InputError {
    InputError(file: file, at: position(of: offset, in: bytes), problem, advice: remedy)
  }
}
