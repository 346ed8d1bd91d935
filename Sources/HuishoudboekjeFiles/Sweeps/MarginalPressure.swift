import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What is left of each extra euro along an income, split by instrument, and where more income
/// leaves less.
///
/// - Unit: cents per year, the sums of twelve months; nothing is rounded beyond the law.
/// - Leaves out: an exact derivative between two values; a change is that of the whole step.
package struct MarginalPressure: Sendable {
  /// The changes of a year between two values.
  package struct Change: Sendable, Equatable {
    package let from: Int
    package let to: Int
    /// By instrument, what it adds to what is left.
    package let parts: [Int]
    package var remainder: Int { parts.reduce(0, +) }
    /// The share of the extra gross income that is not left, in hundredths of a percent; nil
    /// where the gross income does not rise.
    package var pressure: Int? {
      guard parts[0] > 0 else { return nil }
      return (parts[0] - remainder).scaled(by: 10_000, over: parts[0])
    }
  }
  /// The instruments, in the order of the table; the first is the gross income itself.
  package enum Instrument: String, Sendable, CaseIterable {
    case gross = "inkomen_bruto"
    case tax = "belasting"
    case zorgtoeslag, huurtoeslag
    case eigenBijdrage = "eigen_bijdrage"
    case other = "overig"

    /// The lines of which it is the sum; costs count against it.
    var lines: [BudgetLine] {
      switch self {
      case .gross: return [.inkomenBruto]
      case .tax: return [.loonheffing, .aanslag, .zvwBijdrage]
      case .zorgtoeslag: return [.zorgtoeslag]
      case .huurtoeslag: return [.huurtoeslag]
      case .eigenBijdrage: return [.eigenBijdrage]
      case .other:
        let others = Instrument.allCases.dropLast().flatMap(\.lines)
        return BudgetLine.allCases.filter { $0.role != .subtotal && !others.contains($0) }
      }
    }
  }

  package let sweep: RangeSweep
  package let form: String
  /// One for each step of the table.
  package private(set) var stretches: [Change] = []
  /// Where one more fine step leaves at least so much less.
  package private(set) var cliffs: [Change] = []
  /// How many smaller falls there are, like those of amounts in whole euros, and the largest.
  package private(set) var smaller = (count: 0, largest: 0)

  /// - Parameters:
  ///   - sweep: the fine values, all of which are computed.
  ///   - stretch: so many of them make a row of the table.
  ///   - least: the fall per year from which it is a cliff, cents.
  package init(_ sweep: RangeSweep, form: String, stretch: Int, least: Int) throws(InputError) {
    self.sweep = sweep
    self.form = form
    guard let place = sweep.labels.firstIndex(of: form) else {
      preconditionFailure("The form \(form) is not in the sweep.")
    }
    let instruments = Instrument.allCases
    let lines = instruments.map(\.lines)
    let columns = lines.flatMap { $0.map { SweepColumn.year($0, form: place) } }
    var before: (value: Int, parts: [Int])?
    var start: (value: Int, parts: [Int])?
    var number = 0
    try sweep.each(columns) { value, worker, row in
      var column = 0
      let parts = lines.map { lines in
        lines.reduce(0) { sum, line in
          column += 1
          let cents = worker.cents(column: column - 1, row: row)
          return sum + (line.role == .income ? cents : -cents)
        }
      }
      if let before {
        let change = Self.change(before, (value, parts))
        if change.remainder <= -least {
          cliffs.append(change)
        } else if change.remainder < 0 {
          smaller = (smaller.count + 1, max(smaller.largest, -change.remainder))
        }
      }
      before = (value, parts)
      if number % stretch == 0 {
        if let start { stretches.append(Self.change(start, (value, parts))) }
        start = (value, parts)
      }
      number += 1
    }
    if let start, let before, start.value < before.value {
      stretches.append(Self.change(start, before))
    }
  }

  private static func change(
    _ before: (value: Int, parts: [Int]), _ after: (value: Int, parts: [Int])
  ) -> Change {
    Change(
      from: before.value, to: after.value, parts: zip(after.parts, before.parts).map { $0 - $1 })
  }
}

extension MarginalPressure {
  package static let formats: [OutputFormat] = [.text, .csv, .json]

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text
    case .csv:
      let label = sweep.estimate.map { [$0.text] } ?? []
      return csvHeader(schema.names)
        + stretches.map { csvRow(["stretch"] + fields($0) + label) }.joined()
        + cliffs.map { csvRow(["cliff"] + fields($0) + label) }.joined()
    case .json:
      func list(_ changes: [Change]) -> JSONOutput {
        .array(
          changes.map { change in
            let values = zip(Instrument.allCases, change.parts).map {
              ("\($0.rawValue)_eur_year", JSONOutput.string($1.asEuros))
            }
            return .object(
              [
                ("from", .string(sweep.text(change.from))), ("to", .string(sweep.text(change.to))),
              ] + values + [
                ("vrij_besteedbaar_eur_year", .string(change.remainder.asEuros)),
                ("pressure_pct", change.pressure.map { .string($0.asEuros) } ?? .null),
              ])
          })
      }
      return JSONOutput.object(
        [
          ("format", .string("huishoudboekje-marginal-1"))
        ] + sweep.estimate.members + [
          ("over", .string(sweep.path)),
          ("leveringsvorm", .string(form)), ("values", .number("\(sweep.count)")),
          ("stretches", list(stretches)), ("cliffs", list(cliffs)),
          ("smaller_falls", .number("\(smaller.count)")),
          ("largest_smaller_fall_eur_year", .string(smaller.largest.asEuros)),
        ]
      ).rendered()
    default: format.isNotSupported(by: Self.self)
    }
  }
  private func fields(_ change: Change) -> [String] {
    [sweep.text(change.from), sweep.text(change.to)] + change.parts.map(\.asEuros)
      + [change.remainder.asEuros, change.pressure?.asEuros ?? ""]
  }

  private var text: String {
    func table(_ changes: [Change]) -> String {
      let heads =
        [MarginalText.from, MarginalText.to] + Instrument.allCases.map(\.shown)
        + [MarginalText.left, MarginalText.pressure]
      var table = TextTable(columns: heads.map { .init($0.text, .right) })
      for change in changes { table.addRow(fields(change).map(\.asFigure)) }
      return table.rendered()
    }
    var lines = [
      MarginalText.title(form, sweep.path).text, sweep.estimate.sentence(.text),
      table(stretches), MarginalText.cliffs(sweep.count, by: sweep.text(sweep.step)).text, "",
    ]
    lines.append(cliffs.isEmpty ? "\(MarginalText.none)\n" : table(cliffs))
    if smaller.count > 0 {
      lines.append("\(MarginalText.smaller(smaller.count, atMost: smaller.largest))\n")
    }
    return lines.joined(separator: "\n")
  }
}

extension MarginalPressure.Instrument {
  /// At the head of a column for people.
  var shown: Phrase {
    switch self {
    case .gross: return MarginalText.gross
    case .tax: return MarginalText.tax
    case .zorgtoeslag: return MarginalText.zorgtoeslag
    case .huurtoeslag: return MarginalText.huurtoeslag
    case .eigenBijdrage: return MarginalText.eigenBijdrage
    case .other: return MarginalText.other
    }
  }
}

extension Int {
  /// `self * factor / divisor`, half up, without an overflow on the way.
  fileprivate func scaled(by factor: Int, over divisor: Int) -> Int {
    let doubled = 2 * Int128(self) * Int128(factor) + Int128(divisor)
    let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * Int128(divisor))
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }
}
