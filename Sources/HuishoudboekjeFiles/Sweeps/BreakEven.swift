import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Where one form becomes better than another along an axis, by computing every point of it.
package struct BreakEven: Sendable {
  /// Values over which the same form is better, or both are equal.
  package struct Interval: Sendable, Equatable {
    package let from: Int
    package var to: Int
    /// Above zero where the first form is better, below zero where the second is.
    package let sign: Int
    /// The least and the most difference per month, cents.
    package var least: Int
    package var most: Int
  }
  /// Two neighbouring values between which the sign changes.
  package struct Switch: Sendable {
    package let before: Int
    package let after: Int
    package let differenceBefore: Int
    package let differenceAfter: Int
    /// The lines that change most between the two, cents per month.
    package let changes: [Change]
  }
  package struct Change: Sendable {
    package let label: String
    package let line: BudgetLine
    package let cents: Int
  }

  package let sweep: RangeSweep
  /// The labels of the two forms: what is free to spend in `of` minus that in `minus`.
  package let of: String
  package let minus: String
  package private(set) var intervals: [Interval] = []
  package private(set) var switches: [Switch] = []

  /// Puts points one after another into intervals of one sign.
  struct Builder {
    private(set) var intervals: [Interval] = []
    mutating func add(_ value: Int, _ difference: Int) {
      let sign = difference.signum()
      if let last = intervals.indices.last, intervals[last].sign == sign {
        intervals[last].to = value
        intervals[last].least = min(intervals[last].least, difference)
        intervals[last].most = max(intervals[last].most, difference)
      } else {
        intervals.append(
          Interval(from: value, to: value, sign: sign, least: difference, most: difference))
      }
    }
  }

  /// - Throws: what is wrong with the scenario, the path or the ends of the range.
  package init(_ sweep: RangeSweep, of: String, minus: String) throws(InputError) {
    self.sweep = sweep
    self.of = of
    self.minus = minus
    guard let first = sweep.labels.firstIndex(of: of),
      let second = sweep.labels.firstIndex(of: minus)
    else { preconditionFailure("The forms \(of) and \(minus) are not both in the sweep.") }
    var builder = Builder()
    try sweep.each([.difference(of: first, minus: second)]) { value, worker, row in
      builder.add(value, worker.cents(column: 0, row: row))
    }
    intervals = builder.intervals
    for (before, after) in zip(intervals, intervals.dropFirst()) {
      switches.append(try Self.switched(sweep, before.to, after.from, first, second))
    }
  }

  private static func switched(
    _ sweep: RangeSweep, _ before: Int, _ after: Int, _ first: Int, _ second: Int
  ) throws(InputError) -> Switch {
    let lines = BudgetLine.allCases.filter { $0.role != .subtotal }
    let columns = [first, second].flatMap { form in
      lines.map { SweepColumn.line($0, form: form) }
    }
    let table = try sweep.table(
      before...after, columns: [.difference(of: first, minus: second)] + columns)
    let worker = SweepWorker(table.plan)
    worker.compute(from: 0, count: 2)
    let changes = columns.enumerated().compactMap { index, column -> Change? in
      guard case .line(let line, let form) = column else { return nil }
      let change =
        worker.cents(column: index + 1, row: 1) - worker.cents(column: index + 1, row: 0)
      return change == 0 ? nil : Change(label: sweep.labels[form], line: line, cents: change)
    }
    return Switch(
      before: before, after: after, differenceBefore: worker.cents(column: 0, row: 0),
      differenceAfter: worker.cents(column: 0, row: 1),
      changes: changes.sorted { abs($0.cents) > abs($1.cents) })
  }
}

extension BreakEven {
  package static let formats: [OutputFormat] = [.text, .csv, .json]

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text
    case .csv:
      let label = sweep.estimate.map { [$0.text] } ?? []
      return csvHeader(schema.names)
        + intervals.map { csvRow(Self.fields($0, of, minus, sweep.text) + label) }.joined()
    case .json: return json
    default: format.isNotSupported(by: Self.self)
    }
  }
  /// Who is better.
  static func better(_ sign: Int, _ of: String, _ minus: String) -> String {
    sign > 0 ? of : sign < 0 ? minus : "equal"
  }
  /// The least and the most of the difference in an interval, as columns.
  static func differences(_ of: String, _ minus: String) -> [String] {
    let name = Comparison.differenceName(of: of, minus: minus)
    return ["\(name)_min_eur", "\(name)_max_eur"]
  }
  static func fields(
    _ interval: Interval, _ of: String, _ minus: String, _ text: (Int) -> String
  ) -> [String] {
    [
      text(interval.from), text(interval.to), better(interval.sign, of, minus),
      interval.least.asEuros, interval.most.asEuros,
    ]
  }

  private var text: String {
    var table = TextTable(columns: [
      .init(BreakEvenText.from.text, .right), .init(BreakEvenText.to.text, .right),
      .init(BreakEvenText.better.text),
      .init(BreakEvenText.difference(of, minus).text, .right),
      .init(BreakEvenText.atMost.text, .right),
    ])
    for interval in intervals {
      table.addRow([
        sweep.text(interval.from).asFigure, sweep.text(interval.to).asFigure,
        betterInWords(interval.sign).text, interval.least.inEuros, interval.most.inEuros,
      ])
    }
    let title = BreakEvenText.title(
      of, minus, sweep.path, sweep.count, from: sweep.text(sweep.range.lowerBound),
      by: sweep.text(sweep.step))
    var lines = [title.text, sweep.estimate.sentence(.text), table.rendered()]
    if switches.isEmpty { lines.append("\(BreakEvenText.noSwitch)\n") }
    for found in switches.prefix(Self.mostShown) {
      lines.append(
        BreakEvenText.switched(
          sweep.text(found.before), sweep.text(found.after), from: found.differenceBefore,
          to: found.differenceAfter
        ).text)
      for change in found.changes.prefix(4) {
        let told = BreakEvenText.change(
          change.label, change.line.shown, AdviceTableText.signed(change.cents))
        lines.append("  \(told)")
      }
    }
    if switches.count > Self.mostShown {
      lines.append(BreakEvenText.moreSwitches(switches.count - Self.mostShown).text)
    }
    return lines.joined(separator: "\n") + (switches.isEmpty ? "" : "\n")
  }
  /// Who is better, for people.
  private func betterInWords(_ sign: Int) -> Phrase {
    sign > 0 ? ColumnText.name(of) : sign < 0 ? ColumnText.name(minus) : BreakEvenText.equal
  }
  private static let mostShown = 20

  private var json: String {
    func cents(_ cents: Int) -> JSONOutput { .string(cents.asEuros) }
    return JSONOutput.object(
      [
        ("format", .string("huishoudboekje-break-even-1"))
      ] + sweep.estimate.members + [
        ("over", .string(sweep.path)), ("of", .string(of)), ("minus", .string(minus)),
        ("values", .number("\(sweep.count)")),
        (
          "intervals",
          .array(
            intervals.map {
              .object([
                ("from", .string(sweep.text($0.from))), ("to", .string(sweep.text($0.to))),
                ("better", .string(Self.better($0.sign, of, minus))),
                ("least_eur_month", cents($0.least)), ("most_eur_month", cents($0.most)),
              ])
            })
        ),
        (
          "switches",
          .array(
            switches.map { found in
              .object([
                ("before", .string(sweep.text(found.before))),
                ("after", .string(sweep.text(found.after))),
                ("difference_before_eur_month", cents(found.differenceBefore)),
                ("difference_after_eur_month", cents(found.differenceAfter)),
                (
                  "changes",
                  .array(
                    found.changes.map {
                      .object([
                        ("leveringsvorm", .string($0.label)), ("line", .string($0.line.key)),
                        ("eur_month", cents($0.cents)),
                      ])
                    })
                ),
              ])
            })
        ),
      ]
    ).rendered()
  }
}

/// The intervals along the last axis of a sweep, for every combination of the others.
package struct BreakEvenTable: Sendable {
  let table: SweepTable
  let of: String
  let minus: String

  /// - Throws: when the sweep has not two forms.
  package init(_ file: SweepFile, path: String) throws(InputError) {
    guard case .difference(let of, let minus)? = SweepFile.difference(file.labels) else {
      throw InputError(
        file: path, SweepErrorText.oneForm, advice: SweepErrorText.twoForms)
    }
    var file = file
    file.select(outcomes: [.difference(of: of, minus: minus)])
    table = try SweepTable(file, path: path)
    (self.of, self.minus) = (file.labels[of], file.labels[minus])
    if let twice = schema.twice {
      throw InputError(
        file: path, SweepErrorText.twoColumnsOfTable(quoted(twice)),
        advice: SweepErrorText.otherAxisName)
    }
  }

  /// What a comparison of each row would say.
  package func remarks() -> BulkRemarks { table.remarks() }

  /// The table as CSV: the other axes, and from, to, who is better, and the difference.
  package func rendered() -> String {
    let axes = table.file.axes
    let last = axes[axes.count - 1]
    var text = csvHeader(schema.names)
    let worker = SweepWorker(table.plan)
    let grid = table.plan.grid
    let length = last.values.count
    var builder = BreakEven.Builder()
    for start in stride(from: 0, to: grid.rowCount, by: SweepWorker.blockRows) {
      let block = min(SweepWorker.blockRows, grid.rowCount - start)
      worker.compute(from: start, count: block)
      for row in 0..<block {
        let within = (start + row) % length
        builder.add(within, worker.cents(column: 0, row: row))
        guard within == length - 1 else { continue }
        let names = axes.indices.dropLast().map {
          axes[$0].text(grid.index(of: $0, at: start + row))
        }
        for interval in builder.intervals {
          let label = table.estimates[grid.variant(at: start + row)].text
          text += csvRow(
            names + BreakEven.fields(interval, of, minus) { last.text($0) }
              + (table.isLabelled ? [label] : []))
        }
        builder = BreakEven.Builder()
      }
    }
    return text
  }
}
