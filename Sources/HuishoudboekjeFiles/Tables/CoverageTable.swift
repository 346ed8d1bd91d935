import Huishoudboekje
import HuishoudboekjeText

/// What is built, verified and left out, law by law, and what a next year needs.
package enum CoverageTable {
  package static let formats: [OutputFormat] = FigureList.formats

  package static func rendered(_ figures: Figures, _ format: OutputFormat) throws(FigureError)
    -> String
  {
    let header = ["part", "state", "verified", "by", "left out"]
    let parts = try Coverage.parts.map { (part) throws(FigureError) in
      (part: part, verified: try part.verifiedPeriod())
    }
    let rows = parts.map { part, verified in
      [
        part.name, part.complete ? "complete" : "partial", verified, part.by,
        part.leftOut.joined(separator: "; "),
      ]
    }
    let next = (figures.completeYears.last ?? 0) + 1
    let missing = figures.missing(in: next)
    switch format {
    case .csv:
      return csvRow(header) + rows.map(csvRow).joined()
    case .text, .markdown:
      let style: TextTable.Style = format == .markdown ? .markdown : .text
      var files = TextTable(columns: [.init("missing for \(next)")])
      for name in missing { files.addRow([name]) }
      guard format == .markdown else {
        // A cell of words does not fit a line: one block per part.
        let blocks = parts.map { part, verified in
          "\(part.name): \(part.complete ? "complete" : "partial"), "
            + "verified \(verified) by \(part.by)\n"
            + part.leftOut.map { "  left out: \($0)\n" }.joined()
        }
        return blocks.joined() + "\n" + files.rendered(style)
      }
      var table = TextTable(columns: header.map { .init($0) })
      for row in rows { table.addRow(row) }
      return table.rendered(style) + "\n" + files.rendered(style)
    default: format.isNotSupported(by: Self.self)
    }
  }
}
