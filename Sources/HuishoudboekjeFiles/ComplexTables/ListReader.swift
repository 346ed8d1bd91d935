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
    let errors = InputErrors(file: reader.file)
    // What each row is comes before its numbers: a mark stands beside those of one kind only.
    var found: [(column: TableColumn, name: String, row: CSVRow)] = []
    for row in raw.rows {
      do throws(InputError) {
        let earlier = found.map { ($0.column, $0.name) }
        found.append(try reader.row(row, what, raw.header[what], earlier))
      } catch {
        errors.note(error)
      }
    }
    let marks = Dictionary(
      found.map { ($0.row.line, $0.column.kind.mark) }, uniquingKeysWith: { first, _ in first })
    // Names and dates are no numbers, whatever they look like.
    let numbers = try errors.orStop { () throws(InputError) in
      try raw.without { marks[$0.line] == .some(nil) }
        .withPlainNumbers { row, column in column == value ? marks[row.line] ?? nil : nil }
        .withNumbers(in: [raw.header[value]])
    }
    var cells: [TableCell] = []
    for (column, name, row) in found {
      let number = numbers.rows.first { $0.line == row.line }?.number(raw.header[value]) ?? ""
      do throws(InputError) {
        let cell = try reader.cell(
          column, name, row.line, row.fields[value], number, numbers.dialect)
        if let cell { cells.append(cell) }
      } catch {
        errors.note(error)
      }
    }
    try errors.check()
    let inOrder = columns.compactMap { column in cells.first { $0.column.path == column.path } }
    var sheet = ReadSheet(
      file: reader.file, columns: columns, rows: [TableRow(line: raw.headerLine, cells: inOrder)],
      read: ReadTable(file: reader.file, dialect: numbers.dialect), notes: [],
      names: Dictionary(
        found.map { ($0.column.path, $0.name) }, uniquingKeysWith: { first, _ in first }))
    sheet.lines = Dictionary(
      found.map { ($0.column.path, $0.row.line) }, uniquingKeysWith: { first, _ in first })
    sheet.check(sheet.rows[0], errors)
    try errors.check()
    return sheet
  }

  /// What a row of a list is about.
  private func row(
    _ row: CSVRow, _ what: Int, _ header: String, _ earlier: [(column: TableColumn, name: String)]
  ) throws(InputError) -> (column: TableColumn, name: String, row: CSVRow) {
    let name = trimmed(row.fields[what])
    guard !name.isEmpty else {
      throw error(
        row.line, TableText.isEmpty(trimmed(header)), TableText.known(template, .empty))
    }
    let column = try known(name, line: row.line).0
    if let same = earlier.first(where: { $0.column.path == column.path }) {
      throw error(
        row.line, TableText.twice(quoted(same.name), quoted(name), column.text.meaning),
        TableText.keepOne)
    }
    return (column, name, row)
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
