import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What is built, verified and left out, law by law, and what a next year needs.
package enum CoverageTable {
  package static let formats: [OutputFormat] = FigureList.formats

  /// The columns of the CSV.
  package static let schema = TableSchema([
    TableColumn("part", .string, FigureColumnText.part),
    TableColumn(
      "state", .string, FigureColumnText.state,
      codes: ["complete", "partial"].map { TableColumn.Code($0) }),
    TableColumn("verified", .string, FigureColumnText.verified),
    TableColumn("by", .string, FigureColumnText.verifiedBy),
    TableColumn("left out", .string, FigureColumnText.leftOut, isOptional: true),
    TableColumn("euros a month at stake", .string, FigureColumnText.atStake, isOptional: true),
  ])

  package static func rendered(_ figures: Figures, _ format: OutputFormat) throws(FigureError)
    -> String
  {
    let header = schema.names
    let parts = try Coverage.parts.map { (part) throws(FigureError) in
      (part: part, verified: try part.verifiedPeriod())
    }
    let rows = parts.flatMap { part, verified in
      let facts = [part.name, part.complete ? "complete" : "partial", verified, part.by]
      if part.leftOut.isEmpty { return [facts + ["", ""]] }
      return part.leftOut.map { facts + [$0.what, $0.euros] }
    }
    let next = (figures.completeYears.last ?? 0) + 1
    let missing = figures.missing(in: next)
    let estimate = try estimate(of: next)
    switch format {
    case .csv:
      return csvHeader(header) + rows.map(csvRow).joined()
    case .json:
      return json(parts, missing: missing, in: next, estimate?.label).rendered()
    case .text, .markdown:
      let style: TextTable.Style = format == .markdown ? .markdown : .text
      var files = TextTable(columns: [.init("missing for \(next)")])
      for name in missing { files.addRow([name]) }
      guard format == .markdown else {
        // A cell of words does not fit a line: one block per part.
        let blocks = parts.map { part, verified in
          "\(part.name): \(part.complete ? "complete" : "partial"), "
            + "verified \(verified) by \(part.by)\n"
            + part.leftOut.map { "  left out: \($0.what)\n    at stake: \($0.euros)\n" }.joined()
        }
        return blocks.joined() + "\n" + files.rendered(style) + (estimate?.text(style) ?? "")
      }
      var table = TextTable(columns: header.map { .init($0) })
      for row in rows { table.addRow(row) }
      return table.rendered(style) + "\n" + files.rendered(style) + (estimate?.text(style) ?? "")
    default: format.isNotSupported(by: Self.self)
    }
  }

  /// What the estimate of a year rests on, and what of it is not published yet.
  private struct Estimate {
    let label: EstimateLabel
    let counts: TextTable
    let open: TextTable

    func text(_ style: TextTable.Style) -> String {
      "\n" + label.sentence(style) + (style == .text ? "\n" : "") + counts.rendered(style) + "\n"
        + open.rendered(style)
    }
  }

  private static func estimate(of year: Int) throws(FigureError) -> Estimate? {
    guard try Figures.estimateYearsInTheBinary().contains(year) else { return nil }
    let files = try Figures.embedded(for: year).estimates(of: year)
    let rows = files.flatMap { file in file.rows.map { (law: file.law, row: $0) } }
    let label = EstimateLabel(year: year, statuses: rows.map(\.row.status))
    var counts = TextTable(
      columns: [.init("\(label.title) rests on"), .init("figures", .right), .init("of the laws")])
    for status in label.statuses {
      let some = rows.filter { $0.row.status == status }
      let laws = Law.allCases.filter { law in some.contains { $0.law == law } }
      counts.addRow([status.rawValue, "\(some.count)", laws.map(\.rawValue).listed])
    }
    var open = TextTable(columns: [.init("not published yet for \(year)"), .init("taken for it")])
    for item in try Figures.open(in: year) { open.addRow([item.what, item.instead]) }
    return Estimate(label: label, counts: counts, open: open)
  }
}
