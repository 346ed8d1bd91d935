import Huishoudboekje
import HuishoudboekjeText

/// The columns of the sheet of a sweep, and the XML of them that is the same in every row.
///
/// Shared by all threads, which only read it.
final class SweepSheetLayout: @unchecked Sendable {
  enum Field {
    case axis(Int)
    /// An outcome by its place among the computed columns, by the law (0) or a reform (from 1).
    case outcome(law: Int, column: Int)
    /// The same minus that by the law.
    case effect(law: Int, column: Int)
    /// A text per variant.
    case variant([[UInt8]])
  }

  let table: SweepTable
  /// The plan by the law, and those of the reforms.
  let plans: [SweepPlan]
  let names: [String]
  let fields: [Field]
  /// By field: what stands in front of the number of the row.
  let starts: [[UInt8]]
  /// By axis, what stands behind the number of the row, by value; nil for amounts.
  let axisCells: [[[UInt8]]?]
  /// What stands between the number of the row and an amount, and behind it.
  let amountStart: [UInt8]
  let amountEnd = Array(SheetRows.numberEnd.utf8)
  /// Room for the longest row.
  let rowBytes: Int
  /// By field, the width of its texts; zero for amounts, which are measured.
  let textWidths: [Int]
  /// The places of the fields that are numbers.
  let numbers: Set<Int>

  /// The most digits of the number of a row.
  private static let rowDigits = 8

  convenience init(_ table: SweepTable) {
    var more: [[String]] = []
    if table.isLabelled { more.append(table.estimates.map(\.text)) }
    if table.format.refused == .mark {
      more.append(table.estimates.indices.map { table.refusals[$0].map { "\($0.problem)" } ?? "" })
    }
    self.init(
      table, [table.plan], table.schema.names, table.file.columns.map { Self.field($0, table) },
      texts: more)
  }

  /// - Throws: where two columns would have one name.
  convenience init(_ sweep: ReformSweep) throws(InputError) {
    let table = sweep.baseline
    var fields = table.file.columns.map { Self.field($0, table) }
    for law in sweep.reforms.indices {
      for outcome in sweep.outcomes {
        let column = table.place(of: outcome)
        fields += [
          .outcome(law: law + 1, column: column), .effect(law: law + 1, column: column),
        ]
      }
    }
    self.init(
      table, [table.plan] + sweep.reforms.map(\.table.plan), try sweep.schema().names, fields,
      texts: sweep.labelTexts.map { [$0] } ?? [])
  }

  private static func field(_ column: SweepFile.Column, _ table: SweepTable) -> Field {
    switch column {
    case .axis(let axis): .axis(axis)
    case .outcome(let outcome): .outcome(law: 0, column: table.place(of: outcome))
    }
  }

  /// - Parameter texts: of each column behind the others, a text per variant.
  private init(
    _ table: SweepTable, _ plans: [SweepPlan], _ names: [String], _ fields: [Field],
    texts: [[String]]
  ) {
    self.table = table
    self.plans = plans
    self.names = names
    let fields = fields + texts.map { .variant($0.map { SweepCellText.word($0).cell }) }
    self.fields = fields
    starts = fields.indices.map { Array("<c r=\"\(columnLetters($0))".utf8) }
    amountStart = Array(("\"" + SheetRows.numberStart(.euros)).utf8)
    let axisTexts = table.file.axes.map { axis in
      axis.isAmount ? nil : SweepCellText.all(axis)
    }
    axisCells = axisTexts.map { $0?.map(\.cell) }
    let axisCells = axisCells
    let amount = amountStart.count + CentsText.most + amountEnd.count
    rowBytes =
      32 + Self.rowDigits
      + fields.reduce(0) { bytes, field in
        let own =
          switch field {
          case .axis(let axis): axisCells[axis].map { $0.map(\.count).max() ?? 0 } ?? amount
          case .outcome, .effect: amount
          case .variant(let cells): cells.map(\.count).max() ?? 0
          }
        return bytes + own + 16 + Self.rowDigits
      }
    numbers = Set(
      fields.indices.filter {
        switch fields[$0] {
        case .axis(let axis): axisTexts[axis]?.allSatisfy(\.isNumber) ?? true
        case .outcome, .effect: true
        case .variant: false
        }
      })
    let behind = fields.count - texts.count
    textWidths = fields.enumerated().map { place, field in
      switch field {
      case .axis(let axis): axisTexts[axis]?.map(\.width).max() ?? 0
      case .outcome, .effect: 0
      case .variant: texts[place - behind].map(\.count).max() ?? 0
      }
    }
  }
}

/// A value of an axis, or a text of a variant, as it stands in a cell.
private enum SweepCellText {
  case word(String)
  case whole(Int)
  /// A number as it is written, like the value of a figure.
  case decimal(String)
  /// A day by its number.
  case day(Int)

  /// The values of an axis: numbers where all of them are, days where all of them are, or words.
  static func all(_ axis: SweepFile.Axis) -> [SweepCellText] {
    guard let texts = axis.texts else { return axis.values.map { .whole($0) } }
    if texts.allSatisfy(isDecimal) { return texts.map { .decimal($0) } }
    let days = texts.compactMap(day)
    return days.count == texts.count ? days.map { .day($0) } : texts.map { .word($0) }
  }

  /// Digits with at most one point, without zeros in front that a number would lose.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    return isDigits && parts.count <= 2 && text.utf8.count <= 15
      && text.utf8.count { $0 == UInt8(ascii: "-") } <= 1
      && (parts[0].count == 1 || parts[0].first != UInt8(ascii: "0"))
  }

  /// The number of a day in a spreadsheet, which counts well from March 1900; nil for another text.
  private static func day(_ text: String) -> Int? {
    guard let date = CalendarDate(text), let zero = CalendarDate(year: 1899, month: 12, day: 30)
    else { return nil }
    let number = zero.days(to: date)
    return number > 60 ? number : nil
  }

  /// What stands behind the number of the row; words that are empty leave an empty cell.
  var cell: [UInt8] {
    func number(_ text: String, _ style: CellStyle) -> String {
      SheetRows.numberStart(style) + text + SheetRows.numberEnd
    }
    let text =
      switch self {
      case .word(""): "/>"
      case .word(let text): SheetRows.textStart(.text) + xmlText(text) + SheetRows.textEnd
      case .whole(let value): number("\(value)", .whole)
      case .decimal(let text): number(text, .number)
      case .day(let day): number("\(day)", .date)
      }
    return Array(("\"" + text).utf8)
  }

  var isNumber: Bool {
    if case .word = self { return false }
    return true
  }

  /// About how many characters it is shown in.
  var width: Int {
    switch self {
    case .word(let text), .decimal(let text): text.count
    case .whole(let value): "\(value)".count
    case .day: SheetCell.width(ofDigits: 10, .date)
    }
  }
}
