/// Nothing stands in a field but spaces, which may be such that do not break.
package func isBlank(_ field: String) -> Bool {
  field.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

/// A field without the spaces around it.
package func trimmed(_ field: some StringProtocol) -> String {
  var scalars = Array(field.unicodeScalars)[...]
  while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
  while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars)
  return String(text)
}

/// What may stand beside the number in a cell of a spreadsheet.
package enum CellMark: Sendable {
  /// Nothing.
  case bare
  /// `€` or `EUR`, and the `,-` of whole euros.
  case euro
  /// `%`
  case percent
}

/// The number of a cell of a spreadsheet, without what stands there for the eye: spaces around it, its
/// mark, and the signs between thousands where the decimals have the other sign, as in `€ 1.246,80`.
///
/// What is no number then is as it was, without the spaces around it. Excel shows an amount of nothing
/// as `€ -`.
package func plainNumber(_ field: String, _ mark: CellMark) -> String {
  let field = trimmed(field)
  var text = field
  switch mark {
  case .bare: break
  case .percent:
    if text.hasSuffix("%") { text = trimmed(text.dropLast()) }
  case .euro:
    for sign in ["€", "EUR"] {
      if text.hasPrefix(sign) {
        text = trimmed(text.dropFirst(sign.count))
      } else if text.hasSuffix(sign) {
        text = trimmed(text.dropLast(sign.count))
      }
    }
    if text == "-", text != field { return "0" }
    if text.hasSuffix(",-"), text.count > 2 { text = String(text.dropLast(2)) }
  }
  text = withoutThousands(text)
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  let isNumber =
    digits.first?.isWholeNumber == true
    && digits.utf8.allSatisfy {
      isDigit($0) || CSVDialect.DecimalSign.allCases.map(\.byte).contains($0)
    }
  return isNumber ? text : field
}

/// The number without the signs between its thousands, when another sign stands before its decimals.
private func withoutThousands(_ text: String) -> String {
  for sign in CSVDialect.DecimalSign.allCases {
    let parts = text.utf8.split(separator: sign.byte, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { continue }
    let groups = parts[0].split(separator: sign.other.byte, omittingEmptySubsequences: false)
    guard groups.count > 1, groups.allSatisfy({ $0.allSatisfy(isDigit) }),
      (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { continue }
    return String(decoding: groups.joined() + [sign.byte] + parts[1], as: UTF8.self)
  }
  return text
}

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

extension CSVTable {
  /// The first field of a column without a name in which something stands: the place of the column,
  /// counted from 1, and the line.
  package var unnamedField: (column: Int, line: Int)? {
    for (index, name) in header.enumerated() where isBlank(name) {
      if let row = rows.first(where: { !isBlank($0.fields[index]) }) {
        return (index + 1, row.line)
      }
    }
    return nil
  }

  /// The same table without some of its rows.
  package func without(_ isLeftOut: (CSVRow) -> Bool) -> CSVTable {
    var table = self
    table.rows = rows.filter { !isLeftOut($0) }
    return table
  }

  /// The same table with its numbers as `plainNumber` has them.
  ///
  /// - Parameter mark: of the field in a row and a column; nil where there is no number.
  package func withPlainNumbers(_ mark: (CSVRow, _ column: Int) -> CellMark?) -> CSVTable {
    var table = self
    table.rows = rows.map { row in
      let fields = row.fields.indices.map { column in
        mark(row, column).map { plainNumber(row.fields[column], $0) } ?? row.fields[column]
      }
      return CSVRow(line: row.line, fields: fields, header: row.header)
    }
    return table
  }
}
