import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Makes the JSON of a complex of its tables.
struct ComplexBuilder {
  let tree = JSONTree()
  var places: [String: TableCell] = [:]
  var options: [String: String] = [:]
  private let homes: ReadSheet
  private let residents: ReadSheet
  private let provider: ReadSheet?

  init(
    _ source: ComplexTables.Source, _ homes: ReadSheet, _ residents: ReadSheet,
    _ provider: ReadSheet?
  ) throws(InputError) {
    self.homes = homes
    self.residents = residents
    self.provider = provider
    try complex(source)
    for (number, row) in homes.rows.enumerated() { home(row, "units[\(number)].") }
    try checkNames(homes)
    for (number, row) in residents.rows.enumerated() {
      try resident(row, "personas[\(number)].")
    }
    try checkNames(residents)
    try checkNumbers()
    for cell in provider?.rows[0].cells ?? [] where cell.column.path.hasPrefix("provider.") {
      var value = cell.value
      if case .file = cell.column.kind, case .string(let path) = value, let list = source.provider {
        value = .string(beside(list, path))
      }
      set(cell, "", value)
    }
  }

  private mutating func set(_ cell: TableCell, _ prefix: String, _ value: JSONValue? = nil) {
    places[tree.set(prefix + cell.column.path, value ?? cell.value)] = cell
  }

  /// What holds for the whole.
  private mutating func complex(_ source: ComplexTables.Source) throws(InputError) {
    let row = provider?.rows[0]
    if let name = source.name {
      options[tree.set("complex", .string(name))] = "--name"
    } else if let cell = row?["complex"] {
      set(cell, "")
    } else {
      tree.set("complex", .string(Self.name(source.homes)))
    }
    if let year = source.year {
      options[tree.set("year", .number("\(year)"))] = "--year"
    } else if let cell = row?["year"] {
      set(cell, "")
    } else {
      throw InputError(
        file: provider?.file ?? homes.file, ComplexTablesText.noYear,
        advice: ComplexTablesText.stateYear(ProviderRowText.year.name))
    }
    for cell in row?.cells ?? [] where !cell.column.path.hasPrefix("provider.") {
      if !["complex", "year"].contains(cell.column.path) { set(cell, "") }
    }
    guard let form = row?["huurconstructie"], case .string(let word) = form.value,
      let needed = Huurconstructie(rawValue: word).flatMap({ Self.landlords[$0] }),
      row?["landlord"]?.value != .string(needed.rawValue)
    else { return }
    let landlord = row?["landlord"]
    let landlordName =
      provider?.names["landlord"].map { Phrase(verbatim: $0) }
      ?? ProviderRowText.landlord.name
    throw InputError(
      file: provider?.file ?? "", line: form.line,
      ComplexTablesText.landlord(
        form.name, quoted(form.text), landlordName,
        landlord.map { Phrase(verbatim: quoted($0.text)) } ?? ComplexTablesText.isNotFilledIn),
      advice: ComplexTablesText.needsLandlord(needed.rawValue, landlordName))
  }
  private static let landlords: [Huurconstructie: Landlord] = [
    .aanbiederVerhuurt: .zorgaanbieder, .onderverhuur: .corporatie,
  ]

  /// The name of a file without its folder and ending.
  private static func name(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }

  private mutating func home(_ row: TableRow, _ prefix: String) {
    for cell in row.cells { set(cell, prefix) }
    if row["number"] == nil { tree.set(prefix + "number", .number("1")) }
  }

  private mutating func resident(_ row: TableRow, _ prefix: String) throws(InputError) {
    let hasPartner = row["persons[1].birth_date"] != nil
    for person in hasPartner ? [0, 1] : [0] { try checkIncomes(row, person) }
    for cell in row.cells {
      let path = cell.column.path
      let isOfPartner = path.hasPrefix("persons[1]") || path.hasPrefix("couple.")
      guard hasPartner || !isOfPartner else { continue }
      guard path.contains(".incomes[") else {
        set(cell, prefix)
        continue
      }
      // No is no income, and so is an amount of nothing.
      if cell.value == .bool(false) || cell.value == .string("0.00") { continue }
      if cell.value == .bool(true) {
        places[tree.place(prefix + path).1] = cell
      } else {
        set(cell, prefix)
      }
    }
    if hasPartner { tree.place(prefix + "persons[1].incomes").0.makeList() }
    if row["number"] == nil, !hasShares { tree.set(prefix + "number", .number("1")) }
  }

  /// The types of income that cells state for a person, and the cell that says so.
  private func incomes(_ row: TableRow, _ person: Int) -> [(type: String, cell: TableCell)] {
    let start = "persons[\(person)].incomes["
    return row.cells.compactMap { cell in
      guard cell.column.path.hasPrefix(start), cell.value != .bool(false),
        cell.value != .string("0.00")
      else { return nil }
      return (String(cell.column.path.dropFirst(start.count).prefix { $0 != "]" }), cell)
    }
  }

  private func checkIncomes(_ row: TableRow, _ person: Int) throws(InputError) {
    func error(_ cell: TableCell?, _ problem: Phrase, _ advice: Phrase) -> InputError {
      InputError(file: residents.file, line: row.line, problem, advice: advice)
    }
    let incomes = incomes(row, person)
    if let no = row["persons[\(person)].incomes[aow]"], no.value == .bool(false),
      let other = incomes.first(where: { $0.type == "aow" })?.cell
    {
      throw error(
        no, TableText.beside(other.name, no.name, quoted(no.text)), TableText.fillOne)
    }
    for (index, income) in incomes.enumerated() where income.type == "pension" {
      let other = incomes[(index + 1)...].first { $0.type == "pension" }
      if let other = other?.cell {
        throw error(
          other, TableText.beside(other.name, income.cell.name, quoted(income.cell.text)),
          TableText.fillOne)
      }
    }
    if let wajong = incomes.first(where: { $0.type == "wajong" })?.cell,
      let wia = incomes.first(where: { $0.type == "wia" })?.cell
    {
      throw error(
        wia, TableText.beside(wia.name, wajong.name, quoted(wajong.text)),
        ComplexTablesText.loonheffingskorting)
    }
    guard person == 0, incomes.isEmpty else { return }
    let columns = residents.columns.filter { $0.path.hasPrefix("persons[0].incomes[") }
    throw error(
      nil, ComplexTablesText.noIncome(PersonText.resident),
      ComplexTablesText.fillAnIncome(columns.map { residents.name($0) }))
  }

  private func checkNames(_ sheet: ReadSheet) throws(InputError) {
    var lines: [String: Int] = [:]
    for row in sheet.rows {
      guard let cell = row["name"] else { continue }
      if let line = lines.updateValue(row.line, forKey: cell.text) {
        throw InputError(
          file: sheet.file, line: row.line,
          TableText.secondTime(cell.name, quoted(cell.text), line), advice: TableText.nameEach)
      }
    }
  }

  /// The residents are told by their share of the homes.
  private var hasShares: Bool { residents.rows.contains { $0["share_pct"] != nil } }

  /// The residents are for all homes.
  private func checkNumbers() throws(InputError) {
    let homes = try sum(homes)
    if hasShares { return try checkShares() }
    let residents = try sum(residents)
    guard homes != residents else { return }
    throw InputError(
      file: self.residents.file,
      ComplexTablesText.residentsForHomes(residents, homes, self.homes.file),
      advice: ComplexTablesText.mustAddUp(HomeColumnText.number.name, ProviderRowText.vacancy.name))
  }

  /// The numbers of a table together; where it has no such column every row counts once.
  private func sum(_ sheet: ReadSheet) throws(InputError) -> Int {
    var sum = 0
    for row in sheet.rows {
      if let name = sheet.names["number"], row["number"] == nil {
        throw InputError(
          file: sheet.file, line: row.line, TableText.isEmpty(name),
          advice: TableText.expected(sheet.column("number")?.kind.unit ?? .empty))
      }
      guard case .number(let digits)? = row["number"]?.value else {
        sum += 1
        continue
      }
      sum += Int(digits) ?? 0
    }
    return sum
  }

  private func checkShares() throws(InputError) {
    var sum = 0
    for row in residents.rows {
      guard let share = row["share_pct"], case .string(let text) = share.value else {
        throw InputError(
          file: residents.file, line: row.line,
          TableText.isEmpty(residents.names["share_pct"] ?? ""),
          advice: TableText.expected(TableText.percent))
      }
      if let number = row["number"] {
        throw InputError(
          file: residents.file, line: row.line,
          TableText.beside(share.name, number.name, quoted(number.text)),
          advice: TableText.fillOne)
      }
      sum += parseDecimal(text.utf8, places: 2) ?? 0
    }
    guard sum == 10_000 else {
      throw InputError(
        file: residents.file, ComplexTablesText.shares(sum),
        advice: ComplexTablesText.sharesMustBeAHundred)
    }
  }
}
