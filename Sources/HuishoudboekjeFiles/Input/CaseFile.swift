import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The outcome of a case file against the laws.
package struct CaseReport: Sendable {
  package let file: String
  package let table: CaseTable
  /// How the file separates fields and writes decimals.
  package let dialect: CSVDialect
  package private(set) var rows = 0
  /// Rows of which every expected column hits.
  package private(set) var hitRows = 0
  /// Hits and misses by expected column, in the order of the file.
  package private(set) var columns: [(name: String, hits: Int, misses: Int)] = []
  package private(set) var misses: [Miss] = []
  /// Rows without a single expected value: they check nothing.
  package private(set) var silentRows = 0
  /// Rows whose item is not built, by item.
  package private(set) var skipped: [(item: String, rows: Int)] = []

  /// An expected value that did not come out.
  package struct Miss: Sendable {
    package let id: String
    package let line: Int
    package let column: String
    package let expected: String
    package let computed: Phrase
  }

  /// Recognises the table by its columns, or takes the one that is named.
  package static func table(
    of csv: CSVTable, named law: CaseTable?
  ) throws(InputError) -> CaseTable {
    guard let table = law ?? CaseTable.recognise(columns: csv.header) else {
      throw InputError(
        file: csv.file, line: csv.headerLine, CaseErrorText.unknownTable,
        advice: CaseErrorText.nameTable(CaseTable.allCases.map(\.rawValue)))
    }
    if let column = table.unknownColumn(in: csv.header) {
      throw InputError(
        file: csv.file, line: csv.headerLine,
        CaseErrorText.unknownColumn(column, table.rawValue),
        advice: CaseErrorText.noRuleReads(didYouMean(column, among: table.knownInputs)))
    }
    guard csv.header.contains("id") else {
      throw InputError(
        file: csv.file, line: csv.headerLine, CSVErrorText.isMissing("'id'"),
        advice: CaseErrorText.idNeeded)
    }
    guard csv.header.contains(where: { $0.hasPrefix("expected_") }) else {
      throw InputError(
        file: csv.file, line: csv.headerLine,
        CaseErrorText.noExpectation, advice: CaseErrorText.outcomeNeeded)
    }
    guard !csv.rows.isEmpty else {
      throw InputError(
        file: csv.file, CaseErrorText.noRows, advice: CaseErrorText.caseNeeded)
    }
    return table
  }

  /// Runs every row.
  package init(
    _ csv: CSVTable, law: CaseTable? = nil, evaluator: CaseEvaluator
  ) throws(InputError) {
    file = csv.file
    table = try Self.table(of: csv, named: law)
    let csv = try csv.withNumbers(in: CaseTable.numberColumns(in: csv.header))
    dialect = csv.dialect
    let point: Character = csv.dialect.sign == .point ? "." : ","
    let expected = csv.header.filter { $0.hasPrefix("expected_") }
    var counts = expected.map { (name: $0, hits: 0, misses: 0) }
    var skippedRows: [String: Int] = [:]
    var ids: [String: Int] = [:]
    for row in csv.rows {
      rows += 1
      let id = row["id"] ?? ""
      guard !id.isEmpty else {
        throw csv.error(
          in: row, column: "id", KeyErrorText.isEmpty, remedy: CaseErrorText.ownID)
      }
      if let earlier = ids.updateValue(row.line, forKey: id) {
        throw csv.error(
          in: row, column: "id", CaseErrorText.asOnLine(id, earlier),
          remedy: CaseErrorText.ownID)
      }
      let outcome: CaseOutcome
      do {
        outcome = try evaluator.evaluate(
          table, CaseRow({ row[$0] }, number: { row.number($0) }, point: point))
      } catch {
        throw csv.error(in: row, column: error.column, error.problem, remedy: error.remedy)
      }
      guard case .computed(let values) = outcome else {
        if case .skipped(let item) = outcome { skippedRows[item, default: 0] += 1 }
        continue
      }
      let tolerance = try Self.tolerance(row, csv)
      guard expected.contains(where: { !(row[$0] ?? "").isEmpty }) else {
        silentRows += 1
        continue
      }
      var hit = true
      for (index, column) in expected.enumerated() {
        guard let text = row[column], !text.isEmpty else { continue }
        let value = values[column]
        if try Self.matches(text, value, tolerance, row, column, csv) {
          counts[index].hits += 1
        } else {
          hit = false
          counts[index].misses += 1
          misses.append(
            Miss(
              id: id, line: row.line, column: column, expected: text,
              computed: value.map { Phrase(verbatim: dialect.shown(Self.printed($0))) }
                ?? VerifyText.notComputed))
        }
      }
      if hit { hitRows += 1 }
    }
    columns = counts.filter { $0.hits + $0.misses > 0 }
    skipped = skippedRows.sorted { $0.key < $1.key }.map { (item: $0.key, rows: $0.value) }
  }

  private static let places = 6

  private static func tolerance(_ row: CSVRow, _ csv: CSVTable) throws(InputError) -> Int {
    guard let text = row.number("tolerance_eur"), !text.isEmpty else { return 0 }
    guard let value = parseDecimal(Array(text.utf8), places: places) else {
      throw csv.error(
        in: row, column: "tolerance_eur", KeyErrorText.isThat("'\(row["tolerance_eur"] ?? "")'"),
        remedy: CaseErrorText.amountLike(csv.dialect.shown("0.01")))
    }
    return value
  }

  /// Equal to six decimals, half-up; within the tolerance where the row states one.
  private static func matches(
    _ text: String, _ value: CaseValue?, _ tolerance: Int, _ row: CSVRow, _ column: String,
    _ csv: CSVTable
  ) throws(InputError) -> Bool {
    switch value {
    case nil: return false
    case .text(let word): return word == text
    case .number(let numerator, let denominator):
      let digits = row.number(column) ?? text
      guard let expected = parseDecimal(Array(digits.utf8), places: places, allowsMinus: true)
      else {
        throw csv.error(
          in: row, column: column, KeyErrorText.isThat("'\(text)'"),
          remedy: CaseErrorText.decimals(places))
      }
      return (rounded(numerator, denominator) - Int128(expected)).magnitude <= tolerance
    }
  }
  /// Half-up to millionths.
  private static func rounded(_ numerator: Int, _ denominator: Int) -> Int128 {
    let wide = Int128(numerator) * 2_000_000 + Int128(denominator)
    let (quotient, remainder) = wide.quotientAndRemainder(dividingBy: Int128(denominator) * 2)
    return remainder < 0 ? quotient - 1 : quotient
  }
  private static func printed(_ value: CaseValue) -> String {
    switch value {
    case .text(let word): return word
    case .number(let numerator, let denominator):
      let (whole, part) = rounded(numerator, denominator).magnitude
        .quotientAndRemainder(dividingBy: 1_000_000)
      let sign = rounded(numerator, denominator) < 0 ? "-" : ""
      var text = "\(sign)\(whole).\(formatDecimal(Int(part), places: places).dropFirst(2))"
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
      return text
    }
  }

  /// The report as text: hits and misses per column, then every miss, then what was skipped.
  package func rendered(missesShown: Int = 50) -> String {
    var text = VerifyText.hits(file, table.rawValue, hitRows, of: rows).text
    if let told = dialect.told { text += CSVText.readWith(told).text }
    text += "\n"
    var columnTable = TextTable(columns: [
      .init(VerifyText.column.text), .init(VerifyText.hit.text, .right),
      .init(VerifyText.missed.text, .right),
    ])
    for column in columns {
      columnTable.addRow([column.name, "\(column.hits)", "\(column.misses)"])
    }
    if !columns.isEmpty { text += columnTable.rendered() }
    if !misses.isEmpty {
      var table = TextTable(columns: [
        .init(VerifyText.line.text, .right), .init("id"), .init(VerifyText.column.text),
        .init(VerifyText.expected.text, .right), .init(VerifyText.computed.text, .right),
      ])
      for miss in misses.prefix(missesShown) {
        table.addRow(["\(miss.line)", miss.id, miss.column, miss.expected, miss.computed.text])
      }
      text += "\n" + table.rendered()
      if misses.count > missesShown {
        text += VerifyText.moreMisses(misses.count - missesShown).text + "\n"
      }
    }
    if silentRows > 0 { text += VerifyText.withoutExpectedValue(silentRows).text + "\n" }
    for item in skipped {
      text += VerifyText.skipped(item.rows, of: quoted(item.item)).text + "\n"
    }
    return text
  }
}
