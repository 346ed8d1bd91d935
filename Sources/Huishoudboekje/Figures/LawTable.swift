/// The tables that the build embeds; `files` is made from Figures/Tables.
package enum EmbeddedTables {}

/// A table of the law: a header and rows of words and whole numbers of a smallest unit.
struct LawTable: Sendable {
  let name: String
  let columns: [String]
  /// The fields of every row, as printed.
  let rows: [[String]]

  /// The table of this name in the binary.
  init(embedded name: String) throws(FigureError) {
    guard let file = EmbeddedTables.files.first(where: { $0.name == name }) else {
      throw FigureError(
        place: "\(name).csv", problem: "the table is not in the binary",
        remedy: "Add it to Figures/Tables.")
    }
    let bytes = UnsafeBufferPointer(
      start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
    try self.init(name: name, bytes: bytes)
  }

  /// Reads a table without quotes, refusing rows that do not fit the header.
  init(name: String, bytes: UnsafeBufferPointer<UInt8>) throws(FigureError) {
    var rows: [[String]] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if let header = rows.first, fields.count != header.count || fields.contains("") {
        throw FigureError(
          place: "\(name).csv:\(rows.count + 1)",
          problem: "the row has \(fields.count { !$0.isEmpty }) fields",
          remedy: "Expected \(header.count).")
      }
      rows.append(fields)
    }
    guard rows.count > 1 else {
      throw FigureError(
        place: "\(name).csv", problem: "the table holds no rows",
        remedy: "Expected a header and at least one row.")
    }
    self.name = name
    columns = rows.removeFirst()
    self.rows = rows
  }

  /// The place of a column.
  func index(of column: String) throws(FigureError) -> Int {
    guard let index = columns.firstIndex(of: column) else {
      throw FigureError(
        place: "\(name).csv", problem: "the column '\(column)' is missing",
        remedy: "The columns are \(columns.joined(separator: ", ")).")
    }
    return index
  }

  /// A number as a whole number of 10^-decimals.
  func number(_ row: Int, _ column: Int, decimals: Int) throws(FigureError) -> Int {
    let text = rows[row][column]
    guard let number = parseDecimal(text.utf8, places: decimals, allowsMinus: true) else {
      throw FigureError(
        place: "\(name).csv:\(row + 2)", problem: "\(columns[column]) is '\(text)'",
        remedy: "Expected a number with at most \(decimals) decimals.")
    }
    return number
  }
}
