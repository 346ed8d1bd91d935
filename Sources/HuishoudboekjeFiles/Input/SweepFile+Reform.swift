import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension SweepFile {
  /// Lays a reform over every variant: its year and its switches; the figures are the laws'.
  mutating func apply(_ reform: ReformFile) throws(InputError) {
    var variants: [Household] = []
    for household in grid.variants { variants.append(try reform.household(household)) }
    // The same axes and as many variants as before.
    grid = SweepGrid(axes: grid.axes, variants: variants) ?? grid
  }
}

/// A sweep by the law and by reforms beside it: baseline, reform and difference in every row.
///
/// The columns of a reform begin with `reform_` and its name, or with `reform_r1_`, `reform_r2_` where
/// names would give two columns one name; those that end in `_effect` are the reform minus the
/// baseline.
package struct ReformSweep: Sendable {
  let baseline: SweepTable
  let reforms: [(file: ReformFile, table: SweepTable)]

  package init(
    _ file: SweepFile, path: String, reforms: [ReformFile], lane: SweepLane = .fast,
    format: SweepFormat = SweepFormat()
  ) throws(InputError) {
    baseline = try SweepTable(file, path: path, lane: lane, format: format)
    var tables: [(file: ReformFile, table: SweepTable)] = []
    for reform in reforms {
      tables.append(
        (
          reform,
          try SweepTable(file, path: path, lane: lane, format: format, reform: reform)
        ))
    }
    self.reforms = tables
  }

  var isLabelled: Bool {
    baseline.isLabelled || reforms.contains { $0.table.isLabelled }
  }
  /// By variant, what its row rests on by the law and by each reform; nil where no row rests on an
  /// estimate.
  var labelTexts: [String]? {
    guard isLabelled else { return nil }
    return baseline.estimates.indices.map { variant in
      var texts: [String] = []
      for label in [baseline.estimates[variant]] + reforms.map({ $0.table.estimates[variant] }) {
        if let text = label?.text, !texts.contains(text) { texts.append(text) }
      }
      return texts.joined(separator: " / ")
    }
  }
  /// The same as fields of a CSV, with a separator.
  private var labels: [[UInt8]]? {
    let separator = baseline.format.style.separator
    return labelTexts?.map { Array(baseline.format.field($0).utf8) + [separator] }
  }

  var outcomes: [SweepColumn] {
    baseline.file.columns.compactMap {
      if case .outcome(let outcome) = $0 { return outcome }
      return nil
    }
  }

  /// A name of lower-case letters, digits and `_`, for a column.
  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.hasSuffix("_") {
        slug += "_"
      }
    }
    return slug
  }

  /// Which reform the numbers of the columns mean; empty where the columns have the names.
  package var legend: [Phrase] {
    isNumbered
      ? reforms.enumerated().map { SweepText.reform("reform_r\($0 + 1)_", $1.file.name) } : []
  }
  /// The names of two columns would be equal: letters, digits and `_` do not tell the reforms apart.
  private var isNumbered: Bool {
    let names = names { Self.slug($1) }
    return Set(names).count < names.count
  }

  private func names(_ slug: (Int, String) -> String) -> [String] {
    var names = baseline.file.columns.map(baseline.file.header)
    for (index, reform) in reforms.enumerated() {
      let prefix = "reform_\(slug(index, reform.file.name))_"
      for outcome in outcomes {
        let name = baseline.file.header(.outcome(outcome))
        names += [prefix + name, prefix + name + "_effect"]
      }
    }
    return names
  }

  /// By reform, with what the names of its columns begin.
  var prefixes: [String] {
    let isNumbered = isNumbered
    return reforms.enumerated().map { number, reform in
      "reform_\(isNumbered ? "r\(number + 1)" : Self.slug(reform.file.name))_"
    }
  }
  func sameName(_ name: String) -> InputError {
    InputError(
      file: baseline.file.scenario.file,
      SweepErrorText.twoColumns(name), advice: SweepErrorText.otherAxisName)
  }

  /// Writes the header and every row, in the order of the plain sweep.
  package func write(
    to output: OutputFile, threads: Int, progress: SweepProgress? = nil
  ) throws(InputError) {
    let header = baseline.format.header(try schema().names)
    if baseline.format.shard.number == 1 { try output.write(header) }
    let layout = SweepLayout(baseline, isLabelled: false)
    let plans = [baseline.plan] + reforms.map(\.table.plan)
    let columns = outcomes.map(baseline.place)
    let labels = labels
    try baseline.inOrder(threads: threads, output: output, progress: progress) {
      let rows = Rows(layout, plans, columns, labels)
      return { rows.render($0) }
    }
  }

  /// Renders rows into bytes of its own; one per thread.
  private final class Rows {
    private let layout: SweepLayout
    private let workers: [SweepWorker]
    private let columns: [Int]
    private let buffer: UnsafeMutableRawPointer

    private let labels: [[UInt8]]?

    init(_ layout: SweepLayout, _ plans: [SweepPlan], _ columns: [Int], _ labels: [[UInt8]]?) {
      self.layout = layout
      self.labels = labels
      self.columns = columns
      workers = plans.map { SweepWorker($0) }
      let more =
        (plans.count - 1) * 2 * columns.count * CentsText.most
        + (labels?.map(\.count).max() ?? 0)
      buffer = .allocate(
        byteCount: (layout.rowBytes + more) * SweepTable.chunkRows + 64, alignment: 64)
    }
    deinit { buffer.deallocate() }

    func render(_ rows: Range<Int>) -> UnsafeRawBufferPointer {
      var place = buffer
      let grid = layout.table.plan.grid
      var row = rows.lowerBound
      while row < rows.upperBound {
        let count = min(SweepWorker.blockRows, rows.upperBound - row)
        for worker in workers { worker.compute(from: row, count: count) }
        for offset in 0..<count {
          for field in layout.fields {
            switch field {
            case .axis(let axis):
              place = layout.write(axis: axis, grid.index(of: axis, at: row + offset), place)
            case .outcome(let column):
              place = layout.text.write(workers[0].cents(column: column, row: offset), place)
            case .basis, .refused: break
            }
          }
          for worker in workers.dropFirst() {
            for column in columns {
              let new = worker.cents(column: column, row: offset)
              let old = workers[0].cents(column: column, row: offset)
              place = layout.text.write(new, place)
              place = layout.text.write(new - old, place)
            }
          }
          if let bytes = labels?[grid.variant(at: row + offset)] {
            bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
            place += bytes.count
          }
          (place - 1).storeBytes(of: UInt8(ascii: "\n"), as: UInt8.self)
        }
        row += count
      }
      return UnsafeRawBufferPointer(start: buffer, count: place - buffer)
    }
  }
}
