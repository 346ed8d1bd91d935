import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A sweep as a workbook: a sheet with the rows of its CSV, and one with what they rest on.
///
/// The rows are computed three times: to count them and see how wide they are, for the checksum that
/// stands in front of them, and to write them. Memory does not grow with them, and the bytes are the
/// same for any number of threads.
package struct SweepWorkbook: Sendable {
  private let layout: SweepSheetLayout
  private let legend: [Phrase]
  private let estimates: [EstimateLabel]
  private var table: SweepTable { layout.table }

  package init(_ table: SweepTable) {
    layout = SweepSheetLayout(table)
    legend = []
    estimates = table.estimates.compactMap { $0 }
  }

  /// - Throws: where two columns would have one name.
  package init(_ sweep: ReformSweep) throws(InputError) {
    layout = try SweepSheetLayout(sweep)
    legend = sweep.legend
    estimates = ([sweep.baseline] + sweep.reforms.map(\.table))
      .flatMap { $0.estimates.compactMap { $0 } }
  }

  /// Refuses what no sheet holds before anything is computed; what conditions leave out is counted
  /// later, and still before anything is written.
  ///
  /// - Parameter path: of the result, for the message.
  package func check(_ path: String) throws(InputError) {
    let mayDrop = !table.format.filters.isEmpty || !table.refusals.isEmpty
    try WorkbookWriter.check(
      rows: mayDrop ? 1 : 1 + table.rows.count, columns: layout.names.count, path)
  }

  /// Writes the workbook; stops quietly when the reader of a pipe has gone.
  ///
  /// - Parameters:
  ///   - version: of the command.
  ///   - notes: what a comparison of each row would say, counted.
  package func write(
    to output: OutputFile, threads: Int, progress: SweepProgress?, version: String,
    notes: BulkRemarks
  ) throws(InputError) {
    try check(output.path)
    let (starts, rows, widths) = try measured(threads)
    try WorkbookWriter.check(rows: rows, columns: layout.names.count, output.path)
    let name = table.file.name
    var names = SheetNames(keeping: [AssumptionSheet.name])
    names.add(name)
    names.add(kept: AssumptionSheet.name)
    let writer = try WorkbookWriter(output, title: name, sheets: names.names)
    var sheet = Sheet(names.names[0])
    sheet.fitsPage = false
    try writer.add(sheet, rows: rows, widths: widths) { (sink) throws(InputError) in
      let header = SheetRows(sink, numbers: layout.numbers)
      try header.add(layout.names.map { .header($0) })
      try header.flush()
      try inOrder(threads, sink.isWriting ? progress : nil, starts, sink)
    }
    try assumptions(version, notes).write(to: writer)
    try writer.finish()
  }

  /// The number of the first row of each chunk in the sheet, how many rows there are with the
  /// header, and how wide the columns are.
  private func measured(
    _ threads: Int
  ) throws(InputError) -> (starts: [Int], rows: Int, widths: [Int]) {
    let count = (table.rows.count + SweepTable.chunkRows - 1) / SweepTable.chunkRows
    let chunks = Guarded([Int](repeating: 0, count: count))
    let widths = Guarded(
      zip(layout.names, layout.textWidths).map { max(SheetCell.header($0).width, $1) })
    try table.inOrder(threads: threads, progress: nil) {
      let rows = SweepSheetRows(layout)
      return { range in
        let measure = rows.measure(range)
        chunks.withLock { $0[chunk(range)] = measure.kept }
        widths.withLock { widths in
          for (place, cents) in zip(measure.least, measure.most).enumerated() {
            widths[place] = max(
              widths[place], SheetCell.euros(cents.0).width, SheetCell.euros(cents.1).width)
          }
        }
        return UnsafeRawBufferPointer(start: nil, count: 0)
      }
    } take: { _ in
      true
    }
    var row = 2
    let starts = chunks.withLock { $0 }.map { kept in
      defer { row += kept }
      return row
    }
    return (starts, row - 1, widths.withLock { $0 })
  }

  private func chunk(_ rows: Range<Int>) -> Int {
    (rows.lowerBound - table.rows.lowerBound) / SweepTable.chunkRows
  }

  private func inOrder(
    _ threads: Int, _ progress: SweepProgress?, _ starts: [Int], _ sink: SheetSink
  ) throws(InputError) {
    guard !sink.isClosed else { return }
    try table.inOrder(threads: threads, progress: progress) {
      let rows = SweepSheetRows(layout)
      return { rows.render($0, from: starts[chunk($0)]) }
    } take: { (bytes) throws(InputError) in
      try sink.take(bytes)
      return !sink.isClosed
    }
  }

  private func assumptions(_ version: String, _ notes: BulkRemarks) -> AssumptionSheet {
    var sheet = AssumptionSheet(
      version: version, content: WorkbookText.amounts(table.file.name, WorkbookText.averageMonth))
    for line in legend { sheet.add(WorkbookText.reform, "\(line)") }
    var told: Set<String> = []
    for estimate in estimates where told.insert("\(estimate.sentence)").inserted {
      sheet.add(WorkbookText.estimate, "\(estimate.sentence)")
    }
    for line in notes.lines { sheet.add(WorkbookText.note, "\(line)") }
    return sheet
  }
}
