/// Rows of a sheet as XML, handed on in large pieces; it counts them and sees how wide they are.
package final class SheetRows {
  /// How many rows came by.
  package private(set) var count = 0
  /// By column, the width of the widest cell in characters.
  package private(set) var widths: [Int] = []
  /// The columns in which numbers came by.
  package private(set) var numbers: Set<Int> = []
  private var bytes: [UInt8] = []
  private let sink: SheetSink?
  /// Columns of numbers, in which names stand at the right.
  private let known: Set<Int>
  private static let pieceBytes = 1 << 18
  /// Of a line, in points.
  private static let lineHeight = 15

  /// - Parameters:
  ///   - sink: takes the pieces in their order; nil: nobody does.
  ///   - numbers: the columns that hold numbers.
  package init(_ sink: SheetSink? = nil, numbers: Set<Int> = []) {
    self.sink = sink
    known = numbers
  }

  /// Adds a row; cells behind the last one are empty.
  package func add(_ cells: [SheetCell]) throws(InputError) {
    count += 1
    let lines = cells.reduce(1) { max($0, $1.lines) }
    let height = lines > 1 ? " ht=\"\(lines * Self.lineHeight)\" customHeight=\"1\"" : ""
    bytes += "<row r=\"\(count)\"\(height)>".utf8
    if cells.count > widths.count {
      widths += [Int](repeating: 0, count: cells.count - widths.count)
    }
    for (column, cell) in cells.enumerated() {
      guard cell != .empty else { continue }
      widths[column] = max(widths[column], cell.width)
      if case .number = cell { numbers.insert(column) }
      let shown = known.contains(column) ? cell.overNumbers : cell
      bytes += Self.xml(shown, columnLetters(column), count).utf8
    }
    bytes += "</row>".utf8
    if bytes.count >= Self.pieceBytes { try flush() }
  }

  /// Hands on what is left.
  package func flush() throws(InputError) {
    try sink?.take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private static func xml(_ cell: SheetCell, _ letters: String, _ row: Int) -> String {
    switch cell {
    case .empty: return ""
    case .text(let text, let style):
      return "<c r=\"\(letters)\(row)\"" + textStart(style) + xmlText(text) + textEnd
    case .number(let value, let places, let style):
      return "<c r=\"\(letters)\(row)\"" + numberStart(style)
        + exactDecimal(value, places: places) + numberEnd
    }
  }

  /// What stands between the place of a cell and its text, and behind that.
  package static func textStart(_ style: CellStyle) -> String {
    " s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
  }
  package static let textEnd = "</t></is></c>"
  /// The same of a number.
  package static func numberStart(_ style: CellStyle) -> String { " s=\"\(style.rawValue)\"><v>" }
  package static let numberEnd = "</v></c>"
}

/// The letters of a column, from 0: A, B, ... Z, AA.
package func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var left = column + 1
  while left > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((left - 1) % 26))
    left = (left - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
