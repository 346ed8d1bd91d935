import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The highest rent of a home or a room by its points, with the steps and the limits beside it.
package struct WWSTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]

  package let working: WWSWorking
  let date: CalendarDate
  let home: HomePoints
  let steps: [WWSStep]
  private let socialeHuurgrens: Int
  private let lowLimit: Int
  private let estimate: EstimateLabel?

  /// - Throws: `InputError` for a day without a table of points.
  package init(_ home: HomePoints, on date: CalendarDate) throws(InputError) {
    do {
      let figures = try Figures.embedded(for: date.year)
      let law = try WWS(on: date, home.kind, figures: figures)
      working = try home.working(on: date, figures)
      // 143 points: the top of the low segment.
      lowLimit = law.working(WWSPoints(quarters: 143 * 4)).tableAmount
      steps = law.steps(home)
      estimate = law.estimate
      socialeHuurgrens = try Statutes(year: date.year, figures: figures).socialeHuurgrens
    } catch {
      throw InputError(file: "--on \(date)", error.problem, advice: error.remedy)
    }
    self.date = date
    self.home = home
  }

  private var isRoom: Bool { home.kind == .room }

  /// A row for a reader and for a program.
  private struct Row {
    let column: TableField
    let label: Phrase
    /// As files write it; nil: there is none.
    let value: String?
    let shown: Phrase

    var key: String { column.name }

    /// - Parameter shown: nil: the value, as the language writes numbers.
    init(_ column: TableField, _ label: Phrase, _ value: String?, shown: Phrase? = nil) {
      self.column = column
      self.label = label
      self.value = value
      self.shown = shown ?? Phrase(same: "\(figure: value ?? "")")
    }
  }

  private var rows: [Row] {
    byTheLaw + (estimate.map { [Row(.basis, PointsText.basis, $0.text)] } ?? [])
  }
  private var byTheLaw: [Row] {
    var rows = [
      Row(TableField("date", .date, FigureColumnText.date), PointsText.date, "\(date)"),
      Row(.points("points", FigureColumnText.points), PointsText.base, working.points.text),
      Row(
        .points("zorgwoning_points", FigureColumnText.zorgwoningPoints), PointsText.zorgwoning,
        working.surcharge.text),
    ]
    if isRoom {
      rows.append(
        Row(
          .points("aftrekpunten", FigureColumnText.aftrekpunten), PointsText.aftrekpunten,
          working.deduction.text))
    }
    rows += [
      Row(
        .points("total_points", FigureColumnText.totalPoints), PointsText.total,
        working.total.text),
      Row(
        TableField("whole_points", .integer, FigureColumnText.wholePoints, .points),
        PointsText.rounded, "\(working.whole)"),
      Row(
        TableField("sector", .string, FigureColumnText.sector), PointsText.sector,
        working.sectorName, shown: working.sectorWords),
      Row(
        .rent("table_eur_month", FigureColumnText.tableRent), PointsText.table,
        working.tableAmount.asEuros),
      Row(
        .rent("maximum_eur_month", FigureColumnText.maximum).optional, PointsText.highest,
        working.maximum?.asEuros,
        shown: working.maximum == nil ? PointsText.noneInFreeSector : nil),
      Row(
        .rent("sociale_huurgrens_eur_month", FigureColumnText.socialeHuurgrens),
        PointsText.socialeHuurgrens, socialeHuurgrens.asEuros),
    ]
    // A room is regulated whatever its points: no segments.
    if isRoom { return rows }
    let limit = working.limit?.asEuros ?? ""
    if date >= CalendarDate(2024, 7) {
      rows.append(
        Row(
          .rent("laag_143_eur_month", FigureColumnText.topOfLow), PointsText.topOfLow,
          lowLimit.asEuros))
      rows.append(
        Row(
          .rent("midden_186_eur_month", FigureColumnText.topOfMiddle).optional,
          PointsText.topOfMiddle, limit))
    } else {
      rows.append(
        Row(
          .rent("liberalisatiegrens_eur_month", FigureColumnText.liberalisatiegrens).optional,
          PointsText.liberalisatiegrens, limit))
    }
    return rows
  }

  /// How the highest rent is made, a step each, with figures and articles.
  package static let explanationFormats: [OutputFormat] = [.text, .json]
  package func explained(_ format: OutputFormat) -> String {
    guard format == .json else {
      return PointsText.explained(title, on: "\(date)").text + "\n" + estimate.sentence(.text)
        + "\n"
        + steps.map { step in
          let value = step.value?.asFigure ?? PointsText.none.text
          return "\(step.name) = \(value)  [\(step.article)]\n  = \(step.how)\n"
        }.joined()
    }
    return JSONOutput.object(
      [
        ("format", .string("huishoudboekje-wws-explanation-1")), ("date", .string("\(date)")),
      ] + estimate.members + [
        (
          "steps",
          .array(
            steps.map {
              .object([
                ("name", .string($0.name.text)),
                ("value", .string($0.value ?? PointsText.none.text)),
                ("formula", .string($0.how.text)), ("article", .string($0.article)),
              ])
            })
        )
      ]
    ).rendered()
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text, .markdown:
      var table = TextTable(columns: [.init(title.text), .init("", .right)])
      for row in rows { table.addRow([row.label.text, row.shown.text]) }
      return table.rendered(format == .markdown ? .markdown : .text)
    case .csv:
      return csvHeader(schema.names) + csvRow(rows.map { $0.value ?? "" })
    case .json:
      return JSONOutput.object(
        [("format", .string("huishoudboekje-wws-1"))]
          + rows.map { row in (row.key, row.value.map { .string($0) } ?? .null) }
      ).rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }
  /// The unverified figures of the WWS that hold on the day.
  package func unverified() throws(InputError) -> [TableFacts.Figure] {
    do {
      var filter = FigureList.Filter(date: date, law: .wws)
      filter.status = .unverified
      return try FigureList.figures(Figures.embedded(for: date.year), filter)
    } catch {
      throw InputError(file: "figures", problem: "\(error)", remedy: nil)
    }
  }

  /// The columns of the CSV, which has one row.
  package var schema: TableSchema { TableSchema(rows.map(\.column)) }

  private var title: Phrase {
    PointsText.title(estimate?.title ?? "\(date.year)", isRoom: isRoom)
  }

  /// What is wrong with a rent, or nil: a regulated home may not be let above its maximum.
  package func refusal(of rent: Int) -> InputError? {
    guard let maximum = working.maximum, rent > maximum else { return nil }
    return InputError(
      file: "--rent \(rent.asEuros)",
      PointsErrorText.aboveMaximum(maximum, points: working.whole),
      advice: PointsErrorText.lowerRent)
  }
}
