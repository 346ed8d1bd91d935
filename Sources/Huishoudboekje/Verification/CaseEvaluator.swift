import HuishoudboekjeCatalogue

/// Runs rows of case tables against the laws; keeps the figures it has read.
package final class CaseEvaluator {
  package let figures: Figures
  private var taxYears: [Int: TaxYear] = [:]
  private var statutes: [Int: Statutes] = [:]

  package init(figures: Figures) { self.figures = figures }

  /// What the laws make of a row.
  ///
  /// - Throws: `CaseError` for an input that cannot be read, also for a date without figures.
  package func evaluate(_ table: CaseTable, _ row: CaseRow) throws(CaseError) -> CaseOutcome {
    switch table {
    case .loonheffing: return try loonheffing(row)
    case .aow: return try aow(row)
    case .zorgtoeslag: return try zorgtoeslag(row)
    case .huurtoeslag: return try huurtoeslag(row)
    case .eigenBijdrage: return try eigenBijdrage(row)
    case .box3Zvw: return try box3Zvw(row)
    case .toewijzing: return try toewijzing(row)
    case .minimumloon: return try minimumloon(row)
    case .wajong: return try wajong(row)
    case .toeslagenwet: return try toeslagenwet(row)
    case .bijstand: return try bijstand(row)
    case .wws: return try wws(row)
    case .huishouden: return try huishouden(row)
    case .wwsKamers: return try wwsKamers(row)
    }
  }

  func year(_ row: CaseRow) throws(CaseError) -> Int {
    guard let year = try row.count("year"), (1900...2999).contains(year) else {
      let text = row.text("year") ?? ""
      throw CaseError(
        column: "year", problem: KeyErrorText.isThat("'\(text)'"), remedy: CaseErrorText.yearLike)
    }
    return year
  }
  func taxYear(_ year: Int, column: String = "year") throws(CaseError) -> TaxYear {
    if let known = taxYears[year] { return known }
    do {
      let law = try TaxYear(year, figures)
      taxYears[year] = law
      return law
    } catch {
      throw CaseError(
        column: column, problem: error.refusal, remedy: error.remedy)
    }
  }
  func statutes(_ year: Int, column: String = "year") throws(CaseError) -> Statutes {
    if let known = statutes[year] { return known }
    do {
      let law = try Statutes(year: year, figures: figures)
      statutes[year] = law
      return law
    } catch {
      throw CaseError(
        column: column, problem: error.refusal, remedy: error.remedy)
    }
  }
  func unknownItem(_ item: String) -> CaseOutcome { .skipped(item: item) }
}

extension FigureError {
  /// What a row says where its figures are refused.
  var refusal: Phrase {
    HouseholdErrorText.because(
      HouseholdErrorText.isRefused, FigureErrorText.at(place, problem))
  }
}
