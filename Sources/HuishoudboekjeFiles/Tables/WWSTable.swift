import Huishoudboekje
import HuishoudboekjeText

/// The highest rent of a home by its points, with the steps and the limits beside it.
package struct WWSTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]

  package let working: WWSWorking
  let date: CalendarDate
  private let zorgwoning: Bool
  private let socialeHuurgrens: Int
  private let lowLimit: Int

  /// - Throws: `InputError` for a day without a table of points.
  package init(
    _ points: WWSPoints, on date: CalendarDate, zorgwoning: Bool, nieuwbouw: Bool
  ) throws(InputError) {
    do {
      let figures = try Figures.embedded()
      let law = try WWS(on: date, figures: figures)
      working = law.working(points, zorgwoning: zorgwoning, nieuwbouw: nieuwbouw)
      // 143 points: the top of the low segment.
      lowLimit = law.working(WWSPoints(quarters: 143 * 4)).tableAmount
      socialeHuurgrens = try Statutes(year: date.year, figures: figures).socialeHuurgrens
    } catch {
      throw InputError(file: "--on \(date)", problem: error.problem, remedy: error.remedy)
    }
    self.date = date
    self.zorgwoning = zorgwoning
  }

  private var rows: [(key: String, label: String, value: String)] {
    let surcharge = WWSPoints(quarters: working.total.quarters - working.points.quarters)
    var rows = [
      ("date", "on", "\(date)"), ("points", "base points", working.points.text),
      ("zorgwoning_points", "zorgwoning surcharge", zorgwoning ? surcharge.text : "0"),
      ("total_points", "total", working.total.text),
      ("whole_points", "rounded", "\(working.whole)"),
      ("sector", "sector", working.sector.rawValue),
      ("table_eur_month", "table", working.tableAmount.asEuros),
      (
        "maximum_eur_month", "highest rent",
        working.maximum?.asEuros ?? "none: free sector"
      ),
      ("sociale_huurgrens_eur_month", "sociale huurgrens", socialeHuurgrens.asEuros),
    ]
    if date >= CalendarDate(2024, 7) {
      rows.append(("laag_143_eur_month", "top of the low segment, 143", lowLimit.asEuros))
      rows.append(("midden_186_eur_month", "top of the middle segment, 186", working.limit.asEuros))
    } else {
      rows.append(("liberalisatiegrens_eur_month", "liberalisatiegrens", working.limit.asEuros))
    }
    return rows
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text, .markdown:
      var table = TextTable(columns: [.init("WWS \(date.year)"), .init("", .right)])
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
    }
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
