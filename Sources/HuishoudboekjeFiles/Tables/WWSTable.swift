import Huishoudboekje
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
      throw InputError(file: "--on \(date)", problem: error.problem, remedy: error.remedy)
    }
    self.date = date
    self.home = home
  }

  private var isRoom: Bool { home.kind == .room }

  private var rows: [(key: String, label: String, value: String)] {
    byTheLaw + (estimate.map { [(EstimateLabel.column, "basis", $0.text)] } ?? [])
  }
  private var byTheLaw: [(key: String, label: String, value: String)] {
    var rows = [
      ("date", "on", "\(date)"), ("points", "base points", working.points.text),
      ("zorgwoning_points", "zorgwoning surcharge", working.surcharge.text),
    ]
    if isRoom { rows.append(("aftrekpunten", "aftrekpunten", working.deduction.text)) }
    rows += [
      ("total_points", "total", working.total.text),
      ("whole_points", "rounded", "\(working.whole)"),
      ("sector", "sector", working.sectorName),
      ("table_eur_month", "table", working.tableAmount.asEuros),
      (
        "maximum_eur_month", "highest rent",
        working.maximum?.asEuros ?? "none: free sector"
      ),
      ("sociale_huurgrens_eur_month", "sociale huurgrens", socialeHuurgrens.asEuros),
    ]
    // A room is regulated whatever its points: no segments.
    if isRoom { return rows }
    let limit = working.limit?.asEuros ?? ""
    if date >= CalendarDate(2024, 7) {
      rows.append(("laag_143_eur_month", "top of the low segment, 143", lowLimit.asEuros))
      rows.append(("midden_186_eur_month", "top of the middle segment, 186", limit))
    } else {
      rows.append(("liberalisatiegrens_eur_month", "liberalisatiegrens", limit))
    }
    return rows
  }

  /// How the highest rent is made, a step each, with figures and articles.
  package static let explanationFormats: [OutputFormat] = [.text, .json]
  package func explained(_ format: OutputFormat) -> String {
    guard format == .json else {
      return "\(title), \(date): how the highest rent is made\n"
        + estimate.sentence(.text) + "\n"
        + steps.map { "\($0.name) = \($0.value)  [\($0.article)]\n  = \($0.how)\n" }.joined()
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
                ("name", .string($0.name)), ("value", .string($0.value)),
                ("formula", .string($0.how)), ("article", .string($0.article)),
              ])
            })
        )
      ]
    ).rendered()
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text, .markdown:
      var table = TextTable(columns: [.init(title), .init("", .right)])
      for row in rows { table.addRow([row.label, row.value]) }
      return table.rendered(format == .markdown ? .markdown : .text)
    case .csv:
      return csvRow(rows.map(\.key))
        + csvRow(rows.map { $0.key == "maximum_eur_month" ? maximumField : $0.value })
    case .json:
      return JSONOutput.object(
        [("format", .string("huishoudboekje-wws-1"))]
          + rows.map { row in
            row.key == "maximum_eur_month" && working.maximum == nil
              ? (row.key, .null) : (row.key, .string(row.value))
          }
      ).rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }
  private var title: String {
    "WWS \(estimate?.title ?? "\(date.year)")" + (isRoom ? ", room" : "")
  }
  private var maximumField: String { working.maximum?.asEuros ?? "" }

  /// What is wrong with a rent, or nil: a regulated home may not be let above its maximum.
  package func refusal(of rent: Int) -> InputError? {
    guard let maximum = working.maximum, rent > maximum else { return nil }
    return InputError(
      file: "--rent \(rent.asEuros)",
      problem: "the rent is above the maximum of \(maximum.asEuros) for \(working.whole) points",
      remedy: "Besluit huurprijzen woonruimte artikel 12: lower the rent, or check the points.")
  }
}
