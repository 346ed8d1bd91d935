import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension FigureList {
  /// The figures for programs, each with a link to the text of the law where its place is known.
  ///
  /// - Parameter label: nil: they are the law of their day.
  static func json(
    _ figures: [TableFacts.Figure], _ filter: Filter, _ label: EstimateLabel?
  ) -> JSONOutput {
    .object(
      [("format", .string("huishoudboekje-figures-1"))] + label.members + [
        ("figures", .array(figures.map { json($0, showsBounds: filter.showsBounds) }))
      ])
  }

  private static func json(_ figure: TableFacts.Figure, showsBounds: Bool) -> JSONOutput {
    let row = figure.row
    let own = FigureBounds(of: row.key, in: figure.law, row.unit)
    let bounds: [(String, JSONOutput)] = [
      ("least", .string(own.leastText)), ("most", .string(own.mostText)),
      ("decimals", .number("\(own.decimals)")),
    ]
    return .object(figure.members(with: showsBounds ? bounds : []))
  }
}

extension ImpactTable {
  /// What hangs on each unverified figure, for programs; the largest effect first.
  static func json(_ comparison: Comparison, _ impacts: [FigureImpact]) -> JSONOutput {
    .object(
      [
        ("format", .string("huishoudboekje-impact-1")),
        ("scenario", .string(comparison.household.name)),
        ("year", .number("\(comparison.household.year)")),
      ] + (comparison.estimate?.label).members + [
        (
          "figures",
          .array(
            impacts.map { impact in
              .object(
                TableFacts.Figure(impact.use).members(with: [
                  ("moved", .array(impact.outcomes.map(json)))
                ]))
            })
        )
      ])
  }
}

extension CoverageTable {
  /// What is built, verified and left out, for programs.
  ///
  /// - Parameter missing: the files that the year lacks.
  static func json(
    _ parts: [(part: Coverage.Part, verified: Phrase)], missing: [String], in year: Int,
    _ estimate: EstimateLabel?
  ) -> JSONOutput {
    .object(
      [("format", .string("huishoudboekje-coverage-1"))] + estimate.members + [
        ("parts", .array(parts.map { json($0.part, verified: $0.verified) })),
        ("next_year", .number("\(year)")),
        ("missing_files", .array(missing.map { .string($0) })),
      ])
  }

  private static func json(_ part: Coverage.Part, verified: Phrase) -> JSONOutput {
    let leftOut = part.leftOut.map { item -> JSONOutput in
      .object([("what", .string(item.what.text)), ("at_stake", .string(item.euros.text))])
    }
    return .object([
      ("part", .string(part.name.text)), ("complete", .bool(part.complete)),
      ("verified", .string(verified.text)), ("by", .string(part.by.text)),
      ("left_out", .array(leftOut)),
    ])
  }
}

extension TableFacts.Figure {
  /// The figure and where it comes from.
  ///
  /// - Parameter more: what stands between the two.
  func members(with more: [(String, JSONOutput)] = []) -> [(String, JSONOutput)] {
    // The text of a year to come may not be there yet.
    let isLaw = !TableMetadata.estimateYears.contains(date.year)
    let link = LawLink(article: row.article, on: isLaw ? date : nil)
    return [
      ("law", .string(law.rawValue)), ("from", .string("\(date)")), ("key", .string(row.key)),
      ("value", .string(row.value)), ("unit", .string(row.unit.rawValue)),
    ] + more + [
      ("article", .string(row.article)), ("status", .string(row.status.rawValue)),
      ("source", .string(row.source)),
      ("bwb_id", link.map { .string($0.regulation.bwb) } ?? .null),
      ("link", link.map { .string($0.address) } ?? .null),
    ]
  }
}
