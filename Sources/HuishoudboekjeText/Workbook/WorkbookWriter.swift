import HuishoudboekjeCatalogue

/// A workbook in SpreadsheetML (ECMA-376), as Excel and LibreOffice read it: a zip with a file per
/// sheet. The same sheets give the same bytes; it holds no times and nothing that is computed.
///
/// It may be used from any thread, but only by one at a time.
package final class WorkbookWriter: @unchecked Sendable {
  private let zip: ZipWriter
  private let output: OutputFile
  private let names: [String]
  private var sheets = 0

  /// The most sheets of a workbook: more could not be looked through.
  package static let mostSheets = 1_000

  /// Writes what stands in front of the sheets.
  ///
  /// - Parameters:
  ///   - title: of the document.
  ///   - names: those of all sheets, in their order.
  package init(
    _ output: OutputFile, title: String, sheets names: [String]
  ) throws(InputError) {
    guard names.count <= Self.mostSheets else {
      throw InputError(
        file: output.path, WorkbookText.tooManySheets(names.count, most: Self.mostSheets),
        advice: WorkbookText.otherFormat)
    }
    precondition(!names.isEmpty, "A workbook has a sheet.")
    self.names = names
    self.output = output
    zip = ZipWriter(output)
    for (name, text) in WorkbookParts.all(title: title, sheets: names) {
      try zip.add(name, Array(text.utf8))
    }
  }

  /// Adds the next sheet, of which the rows are made three times: to see how wide they are, for the
  /// checksum, and to write them. Memory does not grow with them.
  package func add(
    _ sheet: Sheet, _ rows: (SheetRows) throws(InputError) -> Void
  ) throws(InputError) {
    let seen = SheetRows()
    try rows(seen)
    try add(sheet, rows: seen.count, widths: seen.widths) { (sink) throws(InputError) in
      let made = SheetRows(sink, numbers: seen.numbers)
      try rows(made)
      try made.flush()
    }
  }

  /// Adds the next sheet with these rows.
  package func add(_ sheet: Sheet, _ rows: [[SheetCell]]) throws(InputError) {
    try add(sheet) { (made) throws(InputError) in
      for row in rows { try made.add(row) }
    }
  }

  /// Adds the next sheet, of which `body` gives the XML of the rows; it is called twice, and gives
  /// the same both times unless the reader has gone.
  package func add(
    _ sheet: Sheet, rows: Int, widths: [Int],
    _ body: (SheetSink) throws(InputError) -> Void
  ) throws(InputError) {
    try Self.check(rows: rows, columns: widths.count, output.path)
    precondition(names[sheets] == sheet.name, "Sheets come in the order of their names.")
    let head = sheet.head(rows: rows, widths: widths, isFirst: sheets == 0)
    let tail = sheet.tail
    sheets += 1
    let checksum = SheetSink()
    let written = SheetSink(zip)
    for sink in [checksum, written] {
      if sink.isWriting {
        let crc = checksum.crc
        try zip.begin(WorkbookParts.sheet(sheets), size: crc.count, crc: crc.value)
      }
      try sink.take(head)
      try body(sink)
      try sink.take(tail)
    }
    zip.end()
  }

  /// Refuses what no sheet holds.
  ///
  /// - Parameter rows: with the header.
  package static func check(rows: Int, columns: Int, _ path: String) throws(InputError) {
    if rows > Sheet.mostRows {
      throw InputError(
        file: path, WorkbookText.tooManyRows(rows - 1, most: Sheet.mostRows - 1),
        advice: WorkbookText.writeLess)
    }
    if columns > Sheet.mostColumns {
      throw InputError(
        file: path, WorkbookText.tooManyColumns(columns, most: Sheet.mostColumns),
        advice: WorkbookText.writeLess)
    }
  }

  /// Ends the workbook.
  package func finish() throws(InputError) {
    precondition(sheets == names.count, "Every sheet of a workbook is written.")
    try zip.finish()
  }
}

/// Takes the bytes of a sheet: for its checksum, or to write them.
///
/// It may be used from any thread, but only by one at a time.
package final class SheetSink: @unchecked Sendable {
  private let zip: ZipWriter?
  fileprivate private(set) var crc = CRC32()

  /// - Parameter zip: writes them; nil: they give a checksum.
  fileprivate init(_ zip: ZipWriter? = nil) { self.zip = zip }

  package func take(_ buffer: UnsafeRawBufferPointer) throws(InputError) {
    guard let zip else { return crc.add(buffer) }
    try zip.write(buffer)
  }
  package func take(_ bytes: [UInt8]) throws(InputError) {
    guard let zip else { return crc.add(bytes) }
    try zip.write(bytes)
  }
  /// They are written, and not only looked at.
  package var isWriting: Bool { zip != nil }
  /// Nobody takes any more of it.
  package var isClosed: Bool { zip?.isClosedByReader ?? false }
}
