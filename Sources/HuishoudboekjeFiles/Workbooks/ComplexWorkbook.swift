import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A complex as a workbook: an overview of its variants, a sheet per variant with a row per home and
/// persona, and a sheet with what they rest on.
///
/// The columns of a variant are those of the CSV, with their keys; amounts are exact cents.
package struct ComplexWorkbook: Sendable {
  private let table: ComplexTable
  private var result: ComplexResult { table.result }
  private var complex: Complex { table.complex }

  package init(_ table: ComplexTable) { self.table = table }

  /// Writes the workbook.
  ///
  /// - Parameters:
  ///   - version: of the command.
  ///   - notes: what a comparison of each cell would say, counted.
  package func write(
    to output: OutputFile, version: String, notes: BulkRemarks
  ) throws(InputError) {
    let overview = WorkbookText.overview.text
    var names = SheetNames(keeping: [overview, AssumptionSheet.name])
    names.add(kept: overview)
    for variant in complex.variants { names.add(variant.name) }
    names.add(kept: AssumptionSheet.name)
    let writer = try WorkbookWriter(output, title: complex.name, sheets: names.names)
    var sheet = Sheet(overview)
    sheet.frozenRows = 2
    sheet.frozenColumns = 1
    sheet.fitsPage = false
    try writer.add(sheet, variants())
    for number in complex.variants.indices {
      var sheet = Sheet(names.names[number + 1])
      sheet.fitsPage = false
      try writer.add(sheet) { (rows) throws(InputError) in try add(number, to: rows) }
    }
    try assumptions(version, notes).write(to: writer)
    try writer.finish()
  }

  // MARK: A variant

  private func add(_ number: Int, to rows: SheetRows) throws(InputError) {
    let variant = complex.variants[number]
    try rows.add(table.schema.names.map { .header($0) })
    let residents = complex.personas.indices.map { persona -> SheetCell in
      let text = table.number(persona, variant)
      return .number(parseDecimal(text.utf8, places: 2) ?? 0, places: 2, .number)
    }
    for (place, unit) in variant.units.enumerated() {
      for (persona, each) in complex.personas.enumerated() {
        let cell = result.cell(number, persona, place)
        var row = Row(cells: [
          .text(complex.name), .text(variant.name), .whole(variant.year), .text(unit.name),
          .whole(unit.number), .text(each.name), residents[persona],
        ])
        row.write(
          cell, unit, result.residents[persona].facts(of: cell), each.choice,
          corporation: table.isCorporation, margin: table.margin)
        if result.isLabelled { row.word(result.estimates[number].text) }
        try rows.add(row.cells)
      }
    }
  }

  private struct Row: ComplexCellSink {
    var cells: [SheetCell]
    mutating func word(_ text: String) { cells.append(text.isEmpty ? .empty : .text(text)) }
    mutating func flag(_ isSet: Bool?) {
      cells.append(isSet.map { .whole($0 ? 1 : 0) } ?? .empty)
    }
    mutating func euros(_ cents: Int?) { cells.append(.euros(cents)) }
  }

  // MARK: The overview

  private func variants() -> [[SheetCell]] {
    var columns: [(key: String, title: String)] = [
      ("variant", WorkbookText.variant), ("year", WorkbookText.computedYear),
      ("homes", WorkbookText.homes), ("vacancy_pct", WorkbookText.vacancy),
      ("affordable_pct", WorkbookText.affordable),
      ("better_in_zzp_pct", WorkbookText.betterInZZP),
      ("not_passend_pct", WorkbookText.notPassend), ("residents_placed", WorkbookText.placed),
      ("residents_placed_passend", WorkbookText.placedPassend),
    ].map { ($0, $1.text) }
    columns += table.sumRows(result.summaries[0].sums).map { ($0.key, "\($0.label)") }
    columns += [
      ("nhc_nic_eur_month", WorkbookText.nhcNic.text),
      ("annuity_eur_month", WorkbookText.annuity.text),
    ]
    if result.isLabelled { columns.append((EstimateLabel.column, WorkbookText.basis.text)) }
    let rows = complex.variants.indices.map { number -> [SheetCell] in
      let variant = complex.variants[number]
      let summary = result.summaries[number]
      let shares = [
        summary.overall.affordable.perMille, summary.overall.betterInZZP.perMille,
        summary.overall.notPassend.perMille, summary.placed.tenths(of: variant.homes),
        summary.placedPassend.tenths(of: variant.homes),
      ]
      let estimate = result.estimates[number].text
      return [
        .text(variant.name), .whole(variant.year), .whole(variant.homes),
        .number(variant.vacancy, places: 2, .number),
      ] + shares.map { .number($0, places: 1, .tenths) }
        + table.sumRows(summary.sums).map { .euros($0.cents) }
        + [.euros(summary.provider?.nhcNic), .euros(summary.provider?.annuityAll)]
        + (estimate.isEmpty ? [] : [.text(estimate)])
    }
    return [columns.map { .header($0.key) }, columns.map { .title($0.title) }] + rows
  }

  // MARK: What they rest on

  private func assumptions(_ version: String, _ notes: BulkRemarks) -> AssumptionSheet {
    var sheet = AssumptionSheet(
      version: version, content: WorkbookText.amounts(complex.name, WorkbookText.perMonth))
    add(WorkbookText.verdictBasis, to: &sheet) { ["\(table.normLine(complex.variants[$0]))"] }
    add(WorkbookText.estimate, to: &sheet) { number in
      (result.estimates[number].map { ["\($0.sentence)"] } ?? [])
    }
    add(WorkbookText.flag, to: &sheet) { number in
      table.remarks(complex.variants[number]).map { "\($0)" }
    }
    for line in notes.lines { sheet.add(WorkbookText.note, "\(line)") }
    return sheet
  }

  /// What is said of several variants stands there once, with their names; of all of them without.
  private func add(
    _ topic: Phrase, to sheet: inout AssumptionSheet, _ texts: (Int) -> [String]
  ) {
    var order: [String] = []
    var variants: [String: [Int]] = [:]
    for number in complex.variants.indices {
      for text in texts(number) {
        if variants[text] == nil { order.append(text) }
        if variants[text]?.last != number { variants[text, default: []].append(number) }
      }
    }
    for text in order {
      let of = variants[text] ?? []
      let names = of.count == complex.variants.count ? [] : of.map { complex.variants[$0].name }
      sheet.add(topic, about: names, text)
    }
  }
}

extension ComplexSweep {
  /// Writes the rows of the CSV as a workbook.
  ///
  /// - Parameters:
  ///   - version: of the command.
  ///   - notes: what a comparison of each cell would say, counted.
  package func write(
    workbook output: OutputFile, version: String, notes: BulkRemarks
  ) throws(InputError) {
    let name = result.complex.name
    var names = SheetNames(keeping: [AssumptionSheet.name])
    names.add(name)
    names.add(kept: AssumptionSheet.name)
    let writer = try WorkbookWriter(output, title: name, sheets: names.names)
    var sheet = Sheet(names.names[0])
    sheet.fitsPage = false
    let columns = schema.names
    let table = rows()
    try writer.add(sheet) { (rows) throws(InputError) in
      try rows.add(columns.map { .header($0) })
      for fields in table {
        try rows.add(zip(fields, columns.indices).map { cell($0, column: $1 - axes.count) })
      }
    }
    var assumptions = AssumptionSheet(
      version: version, content: WorkbookText.amounts(name, WorkbookText.perMonth))
    if let estimate = result.estimates.compactMap({ $0 }).first {
      assumptions.add(WorkbookText.estimate, "\(estimate.sentence)")
    }
    for line in notes.lines { assumptions.add(WorkbookText.note, "\(line)") }
    try assumptions.write(to: writer)
    try writer.finish()
  }

  /// - Parameter column: from the first behind the axes; below zero an axis.
  private func cell(_ text: String, column: Int) -> SheetCell {
    guard !text.isEmpty else { return .empty }
    guard column < Self.outcomes.count,
      let value = parseDecimal(text.utf8, places: 2, allowsMinus: true)
    else { return .text(text) }
    // Shares and numbers of residents stand before the euros.
    let style: CellStyle = column < 0 ? .number : column < 5 ? .tenths : .euros
    return .number(value, places: 2, style)
  }
}
