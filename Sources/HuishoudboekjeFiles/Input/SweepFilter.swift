import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A simple comparison that rows must satisfy, like `vpt_huurtoeslag>0` or `year=2026`.
package struct SweepFilter: Sendable {
  enum Comparison: String, CaseIterable, Sendable {
    // The longer ones first, so that they are found first.
    case atMost = "<="
    case atLeast = ">="
    case different = "!="
    case below = "<"
    case above = ">"
    case equal = "="

    func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .atMost: return left <= right
      case .atLeast: return left >= right
      case .different: return left != right
      case .below: return left < right
      case .above: return left > right
      case .equal: return left == right
      }
    }
  }
  /// What stands on a side.
  enum Side: Sendable {
    case column(SweepFile.Column)
    case constant(Int)
  }
  let left: SweepFile.Column
  let comparison: Comparison
  let right: Side

  /// - Parameter text: a column, a comparison, and an amount, a number, a word or another column.
  /// - Throws: what is wrong with it.
  package init(_ text: String, in file: SweepFile) throws(ColumnListError) {
    var found: (place: String.Index, comparison: Comparison)?
    for index in text.indices where found == nil {
      found = Comparison.allCases.first { text[index...].hasPrefix($0.rawValue) }.map {
        (index, $0)
      }
    }
    guard let found else {
      throw ColumnListError(
        problem: SweepErrorText.noComparison, remedy: SweepErrorText.comparisonLike)
    }
    func trimmed(_ part: Substring) -> String {
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let name = trimmed(text[..<found.place])
    let value = trimmed(text[text.index(found.place, offsetBy: found.comparison.rawValue.count)...])
    guard let left = file.column(named: name) else {
      throw ColumnListError(
        problem: SweepErrorText.noOutcome(quoted(name)),
        remedy: file.remedy(forColumn: name))
    }
    self.left = left
    comparison = found.comparison
    right = try Self.right(value, left, file, found.comparison)
  }

  private static func right(
    _ value: String, _ left: SweepFile.Column, _ file: SweepFile, _ comparison: Comparison
  ) throws(ColumnListError) -> Side {
    if let column = file.column(named: value) {
      guard file.places(left) == file.places(column), file.places(left) != nil else {
        throw ColumnListError(
          problem: SweepErrorText.amountWithOther, remedy: SweepErrorText.twoAmounts)
      }
      return .column(column)
    }
    guard let places = file.places(left) else {
      guard case .axis(let index) = left, let texts = file.axes[index].texts,
        let place = texts.firstIndex(of: value), [.equal, .different].contains(comparison)
      else {
        throw ColumnListError(
          problem: SweepErrorText.wordWith(quoted(value)), remedy: SweepErrorText.equalOrNot)
      }
      return .constant(place)
    }
    guard let number = parseDecimal(Array(value.utf8), places: places, allowsMinus: true) else {
      throw ColumnListError(
        problem: SweepErrorText.with(quoted(value)),
        remedy: places == 2 ? SweepErrorText.amountOrColumn : SweepErrorText.numberOrColumn)
    }
    return .constant(number)
  }
}

extension SweepFile {
  /// The decimals of a column; nil for words.
  func places(_ column: Column) -> Int? {
    guard case .axis(let index) = column else { return 2 }
    return axes[index].texts != nil ? nil : axes[index].isAmount ? 2 : 0
  }
}

/// Says which of the rows of a worker satisfy the filters of a table.
struct SweepRowFilter {
  private enum Value {
    case axis(Int)
    /// By its place among the computed columns.
    case outcome(Int)
    case constant(Int)
  }
  private let filters: [(left: Value, comparison: SweepFilter.Comparison, right: Value)]
  private let file: SweepFile
  private let worker: SweepWorker

  init(_ table: SweepTable, _ worker: SweepWorker) {
    func value(_ column: SweepFile.Column) -> Value {
      switch column {
      case .axis(let axis): return .axis(axis)
      case .outcome(let outcome): return .outcome(table.place(of: outcome))
      }
    }
    filters = table.format.filters.map { filter in
      switch filter.right {
      case .column(let right): return (value(filter.left), filter.comparison, value(right))
      case .constant(let right): return (value(filter.left), filter.comparison, .constant(right))
      }
    }
    file = table.file
    self.worker = worker
  }
  var isNeeded: Bool { !filters.isEmpty }

  /// - Parameter offset: the place of the row in the last block of the worker.
  func isKept(_ row: Int, _ offset: Int) -> Bool {
    func cents(_ value: Value) -> Int {
      switch value {
      case .axis(let axis): return file.axes[axis].values[file.grid.index(of: axis, at: row)]
      case .outcome(let column): return worker.cents(column: column, row: offset)
      case .constant(let value): return value
      }
    }
    return filters.allSatisfy { $0.comparison.holds(cents($0.left), cents($0.right)) }
  }
}
