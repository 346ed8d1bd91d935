import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension TableReader {
  /// A list of what and value, about the complex as a whole.
  static func list(
    _ path: String, _ columns: [TableColumn], template: Phrase
  ) throws(InputError) -> ReadSheet {
    let reader = TableReader(
      file: inputName(path), columns: columns, template: template, isList: true)
    let raw = try reader.sheet(path)
    let (what, value) = try reader.places(raw)
    // What each row is comes before its numbers: a mark stands beside those of one kind only.
    var found: [(column: TableColumn, name: String, row: CSVRow)] = []
    for row in raw.rows {
      let name = trimmed(row.fields[what])
      guard !name.isEmpty else {
        throw reader.error(
          row.line, TableText.isEmpty(trimmed(raw.header[what])),
          TableText.known(template, .empty))
      }
      let column = try reader.known(name, line: row.line).0
      if let earlier = found.first(where: { $0.column.path == column.path }) {
        throw reader.error(
          row.line,
          TableText.twice(quoted(earlier.name), quoted(name), column.text.meaning),
          TableText.keepOne)
      }
      found.append((column, name, row))
    }
    let marks = Dictionary(
      found.map { ($0.row.line, $0.column.kind.mark) }, uniquingKeysWith: { first, _ in first })
    // Names and dates are no numbers, whatever they look like.
    let numbers = try raw.without { marks[$0.line] == .some(nil) }
      .withPlainNumbers { row, column in column == value ? marks[row.line] ?? nil : nil }
      .withNumbers(in: [raw.header[value]])
    var cells: [TableCell] = []
    for (column, name, row) in found {
      let number = numbers.rows.first { $0.line == row.line }?.number(raw.header[value]) ?? ""
      let cell = try reader.cell(
        column, name, row.line, row.fields[value], number, numbers.dialect)
      if let cell { cells.append(cell) }
    }
    let inOrder = columns.compactMap { column in cells.first { $0.column.path == column.path } }
    var sheet = ReadSheet(
      file: reader.file, columns: columns, rows: [TableRow(line: raw.headerLine, cells: inOrder)],
      read: ReadTable(file: reader.file, dialect: numbers.dialect), notes: [],
      names: Dictionary(
        found.map { ($0.column.path, $0.name) }, uniquingKeysWith: { first, _ in first }))
    sheet.lines = Dictionary(
      found.map { ($0.column.path, $0.row.line) }, uniquingKeysWith: { first, _ in first })
    try sheet.check(sheet.rows[0])
    return sheet
  }

  /// The columns of what and value; a third one explains.
  private func places(_ table: CSVTable) throws(InputError) -> (what: Int, value: Int) {
    func place(_ names: [Phrase]) -> Int? {
      let plain = names.flatMap { name in Language.allCases.map { spelling(name.text($0)) } }
      return table.header.firstIndex { plain.contains(spelling($0)) }
    }
    guard let what = place([TableText.what]), let value = place([TableText.value]) else {
      throw error(
        table.headerLine, TableText.noWhatAndValue(TableText.what, TableText.value),
        TableText.known(template, .empty))
    }
    let meaning = place([TableText.meaning])
    for (index, name) in table.header.enumerated() where !isBlank(name) {
      guard ![what, value, meaning].contains(index) else { continue }
      throw error(
        table.headerLine, TableText.unknown(quoted(trimmed(name)), isRow: false),
        TableText.known(template, .empty))
    }
    return (what, value)
  }
}
