extension CaseEvaluator {
  func wws(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let date = try row.date("date")
    let law: WWS
    do {
      law = try WWS(on: date, figures: figures)
    } catch {
      throw CaseError(column: "date", problem: "is refused: \(error.problem)", remedy: error.remedy)
    }
    let text = try row.required("points")
    guard let points = WWSPoints(text) else {
      throw CaseError(
        column: "points", problem: "is '\(text)'",
        remedy: "Expected points in quarters, like 112 or 105.25.")
    }
    let working = law.working(
      points, zorgwoning: try row.flag("zorgwoning"), nieuwbouw: try row.flag("nieuwbouw"))
    let quarters = CaseValue.number(numerator: working.total.quarters, denominator: 4)
    func month(_ cents: Int) -> CaseValue { .number(numerator: cents, denominator: 100) }
    return .computed([
      "expected_total_points": quarters,
      "expected_whole_points": .count(working.whole),
      "expected_sector": .text(working.sector.rawValue),
      "expected_table_eur_month": month(working.tableAmount),
      "expected_maximum_eur_month": working.maximum.map(month) ?? .text("none"),
      "expected_limit_eur_month": month(working.limit),
    ])
  }
}
