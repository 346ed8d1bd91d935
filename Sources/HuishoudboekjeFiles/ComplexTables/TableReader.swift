import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A cell of a table that says something.
struct TableCell: Sendable {
  let column: TableColumn
  /// The name of the column, or of the row of a list, as the file has it.
  let name: String
  let line: Int
  /// As it was read, without the spaces around it.
  let text: String
  let value: JSONValue
}

/// The cells of a row that say something; of a list, of all its rows.
struct TableRow: Sendable {
  let line: Int
  let cells: [TableCell]

  subscript(path: String) -> TableCell? { cells.first { $0.column.path == path } }
}

/// A table of a spreadsheet as it was read.
struct ReadSheet: Sendable {
  let file: String
  let columns: [TableColumn]
  let rows: [TableRow]
  let read: ReadTable
  let notes: [Phrase]
  /// By path: the name of a column as the file has it.
  let names: [String: String]
  /// By path, in a list: the line of the row, also where it is empty.
  var lines: [String: Int] = [:]

  /// What a column is called here: as in the file, otherwise as in templates.
  func name(_ column: TableColumn) -> Phrase {
    names[column.path].map { Phrase(verbatim: $0) } ?? column.text.name
  }
  func column(_ path: String) -> TableColumn? { columns.first { $0.path == path } }
}

/// Reads the tables: names of columns, rows and cells.
struct TableReader {
  let file: String
  let columns: [TableColumn]
  /// The command line that writes the template.
  let template: Phrase
  /// The rows are the columns of another table: a list of what and value.
  var isList = false

  func error(_ line: Int?, _ problem: Phrase, _ advice: Phrase) -> InputError {
    InputError(file: file, line: line, problem, advice: advice)
  }

  /// A table with a row for each home or resident.
  static func table(
    _ path: String, _ columns: [TableColumn], template: Phrase
  ) throws(InputError) -> ReadSheet {
    let reader = TableReader(file: inputName(path), columns: columns, template: template)
    let raw = try reader.sheet(path)
    let errors = InputErrors(file: reader.file)
    let (used, notes) = reader.columns(of: raw, errors)
    let kinds = used.map { $0?.kind.mark }
    let numbers = raw.header.indices.filter { kinds[$0] != nil }
    let table = try errors.orStop { () throws(InputError) in
      try raw.withPlainNumbers { kinds[$1] }.withNumbers(in: numbers.map { raw.header[$0] })
    }
    // In the order of the declaration, whatever that of the file is.
    let order = columns.compactMap { column in
      used.firstIndex { $0?.path == column.path }.map { (column, place: $0) }
    }
    var rows: [TableRow] = []
    var whole: [TableRow] = []
    for (plain, row) in zip(raw.rows, table.rows) {
      var cells: [TableCell] = []
      var wrong: [(place: Int, error: InputError)] = []
      for (column, place) in order {
        let name = trimmed(raw.header[place])
        let number = kinds[place] == nil ? "" : row.number(raw.header[place]) ?? ""
        do throws(InputError) {
          let cell = try reader.cell(
            column, name, plain.line, plain.fields[place], number, table.dialect)
          if let cell { cells.append(cell) }
        } catch {
          wrong.append((place, error))
        }
      }
      for (_, error) in wrong.sorted(by: { $0.place < $1.place }) { errors.note(error) }
      rows.append(TableRow(line: plain.line, cells: cells))
      if wrong.isEmpty { whole.append(rows[rows.count - 1]) }
    }
    if rows.isEmpty {
      errors.note(reader.error(nil, TableText.noRows, TableText.known(reader.template, .empty)))
    }
    let names = Dictionary(
      order.map { ($0.0.path, trimmed(raw.header[$0.place])) },
      uniquingKeysWith: { first, _ in first })
    let sheet = ReadSheet(
      file: reader.file, columns: columns, rows: rows,
      read: ReadTable(file: reader.file, dialect: table.dialect), notes: notes, names: names)
    for row in whole { sheet.check(row, errors) }
    try errors.check()
    return sheet
  }

  /// The file without the rows and columns in which nothing stands, and without the row that explains a
  /// template.
  func sheet(_ path: String) throws(InputError) -> CSVTable {
    let table = try CSVTable(try readFile(path), file: file, isSheet: true)
    if let (column, line) = table.unnamedField {
      throw error(table.headerLine, TableText.unnamed(column, line), TableText.nameIt)
    }
    let marks = Language.allCases.map { TableText.meaningRow.text($0) }
    return table.without { row in row.fields.contains { marks.contains(trimmed($0).lowercased()) } }
  }

  /// The column of each name, nil for one without a name or with a wrong one, and how a name was read that
  /// says too little.
  private func columns(of table: CSVTable, _ errors: InputErrors) -> ([TableColumn?], [Phrase]) {
    var used: [TableColumn?] = []
    var notes: [Phrase] = []
    var loose: [(name: String, column: TableColumn)] = []
    var isUnknown = false
    func note(_ problem: Phrase, _ advice: Phrase) {
      errors.note(error(table.headerLine, problem, advice))
    }
    for name in table.header {
      used.append(nil)
      if isBlank(name) { continue }
      let column: TableColumn
      do throws(InputError) {
        let (known, isLoose) = try known(name, line: table.headerLine)
        column = known
        if isLoose { loose.append((trimmed(name), column)) }
      } catch {
        errors.note(error)
        isUnknown = true
        continue
      }
      if let place = used.firstIndex(where: { $0?.path == column.path }) {
        note(
          TableText.twice(
            quoted(trimmed(table.header[place])), quoted(trimmed(name)), column.text.meaning),
          TableText.keepOne)
        continue
      }
      used[used.count - 1] = column
    }
    for (name, column) in loose {
      // A total beside its parts.
      let group = column.path.split(separator: ".").dropLast().joined(separator: ".") + "."
      if group == "servicekosten.",
        let place = used.firstIndex(where: {
          $0.map { $0.path.hasPrefix(group) && $0.path != column.path } ?? false
        })
      {
        note(
          TableText.totalOrRest(quoted(name), quoted(trimmed(table.header[place]))),
          TableText.nameTheRest(column.text.name))
      }
      notes.append(
        TableText.readAs(
          file, quoted(name), column.text.name, column.text.meaning, column.kind.unit))
    }
    // A name that is not known may be that of the column that lacks.
    for column in columns where column.isRequired && !isUnknown {
      guard !used.contains(where: { $0?.path == column.path }) else { continue }
      note(TableText.missingColumn(column.text.name), TableText.known(template, .empty))
    }
    return (used, notes)
  }

  /// The column that has this name.
  func known(_ name: String, line: Int) throws(InputError) -> (TableColumn, isLoose: Bool) {
    for column in columns {
      let (isNamed, isLoose) = column.match(name)
      if isNamed { return (column, isLoose) }
    }
    let names = columns.flatMap { column in
      Language.allCases.map { column.text.name.text($0) } + column.others
    }
    throw error(
      line, TableText.unknown(quoted(trimmed(name)), isRow: isList),
      TableText.known(template, didYouMean(trimmed(name), among: names)))
  }

  /// What a cell says; nil where it is empty.
  func cell(
    _ column: TableColumn, _ name: String, _ line: Int, _ field: String, _ number: String,
    _ dialect: CSVDialect
  ) throws(InputError) -> TableCell? {
    let text = trimmed(field)
    guard !text.isEmpty else {
      guard column.isRequired else { return nil }
      let expected = TableText.expected(column.kind.unit)
      throw error(line, TableText.isEmpty(name), expected)
    }
    switch column.kind.value(text, number: number, dialect) {
    case .success(let value):
      return TableCell(column: column, name: name, line: line, text: text, value: value)
    case .failure(let refusal):
      throw error(line, TableText.is(name, quoted(text)), refusal.expected)
    }
  }
}

extension ReadSheet {
  /// Notes each cell that needs another one beside it.
  func check(_ row: TableRow, _ errors: InputErrors) {
    for cell in row.cells where cell.value != .bool(false) {
      for path in cell.column.needs where row[path] == nil {
        guard let other = column(path) else { continue }
        errors.note(
          InputError(
            file: file, line: cell.line, TableText.without(cell.name, name(other)),
            advice: TableText.fillBoth(name(other))))
      }
    }
  }
}
