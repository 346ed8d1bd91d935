import HuishoudboekjeCatalogue

extension CaseEvaluator {
  func wws(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let law = try wwsLaw(row, .home)
    let working = law.working(
      try wwsPoints(row, "points"), zorgwoning: try row.flag("zorgwoning"),
      nieuwbouw: try row.flag("nieuwbouw"))
    let quarters = CaseValue.number(numerator: working.total.quarters, denominator: 4)
    func month(_ cents: Int) -> CaseValue { .number(numerator: cents, denominator: 100) }
    return .computed([
      "expected_total_points": quarters,
      "expected_whole_points": .count(working.whole),
      "expected_sector": .text(working.sector.rawValue),
      "expected_table_eur_month": month(working.tableAmount),
      "expected_maximum_eur_month": working.maximum.map(month) ?? .text("none"),
      "expected_limit_eur_month": month(working.limit ?? 0),
    ])
  }

  func wwsKamers(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let law = try wwsLaw(row, .room)
    let deduction = try row.text("aftrekpunten").map { (_) throws(CaseError) in
      try wwsPoints(row, "aftrekpunten")
    }
    let working = law.working(
      try wwsPoints(row, "points"), deduction: deduction ?? WWSPoints(quarters: 0),
      zorgwoning: try row.flag("zorgwoning"))
    return .computed([
      "expected_total_points": .number(numerator: working.total.quarters, denominator: 4),
      "expected_whole_points": .count(working.whole),
      "expected_maximum_eur_month": .number(numerator: working.amount, denominator: 100),
    ])
  }

  private func wwsLaw(_ row: CaseRow, _ kind: WWSKind) throws(CaseError) -> WWS {
    let date = try row.date("date")
    do {
      return try WWS(on: date, kind, figures: figures)
    } catch {
      throw CaseError(
        column: "date",
        problem: HouseholdErrorText.because(HouseholdErrorText.isRefused, error.problem),
        remedy: error.remedy)
    }
  }
  private func wwsPoints(_ row: CaseRow, _ column: String) throws(CaseError) -> WWSPoints {
    let text = try row.required(column)
    guard let points = WWSPoints(row.readNumber(column) ?? text, orNone: true) else {
      throw CaseError(
        column: column, problem: KeyErrorText.isThat("'\(text)'"),
        remedy: CaseErrorText.quarters("105\(row.point)25"))
    }
    return points
  }
}
