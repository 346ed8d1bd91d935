import HuishoudboekjeCatalogue

/// In what the numbers of a column are.
package enum TableUnit: Sendable, CaseIterable {
  case none, eur, eurMonth, eurYear, eurDay, eurHour, percent, factor, points, count, hoursMonth
  /// Years of age, and how many months.
  case years, months
  /// It stands in the column `unit` of the same row, or is that of the figure which the row names.
  case ofRow, ofFigure

  /// What is counted, for programs.
  package var code: String {
    switch self {
    case .none: "none"
    case .eur, .eurMonth, .eurYear, .eurDay, .eurHour: "eur"
    case .percent: "percent"
    case .factor: "factor"
    case .points: "points"
    case .count: "count"
    case .hoursMonth: "hours"
    case .years: "years"
    case .months: "months"
    case .ofRow: "of_row"
    case .ofFigure: "of_figure"
    }
  }

  /// Over which time an amount is, for programs.
  package var period: String {
    switch self {
    case .eurMonth, .hoursMonth: "month"
    case .eurYear: "year"
    case .eurDay: "day"
    case .eurHour: "hour"
    case .ofRow: "of_row"
    case .ofFigure: "of_figure"
    default: "none"
    }
  }

  package var words: Phrase {
    switch self {
    case .none: TableUnitText.none
    case .eur: TableUnitText.eur
    case .eurMonth: TableUnitText.eurMonth
    case .eurYear: TableUnitText.eurYear
    case .eurDay: TableUnitText.eurDay
    case .eurHour: TableUnitText.eurHour
    case .percent: TableUnitText.percent
    case .factor: TableUnitText.factor
    case .points: TableUnitText.points
    case .count: TableUnitText.count
    case .hoursMonth: TableUnitText.hoursMonth
    case .years: TableUnitText.years
    case .months: TableUnitText.months
    case .ofRow: TableUnitText.ofRow
    case .ofFigure: TableUnitText.ofFigure
    }
  }

  /// What it adds to the name of a column; nil where a name does without.
  private var suffix: String? {
    switch self {
    case .eur: "_eur"
    case .eurMonth: "_eur_month"
    case .eurYear: "_eur_year"
    case .eurDay: "_eur_day"
    case .eurHour: "_eur_hour"
    case .percent: "_pct"
    case .none, .factor, .points, .count, .hoursMonth, .years, .months, .ofRow, .ofFigure: nil
    }
  }

  /// A name with the unit at its end; as it is where it says the unit already.
  ///
  /// `vpt_huurtoeslag` becomes `vpt_huurtoeslag_eur_month`, `min_eur` becomes `min_eur_month`, and
  /// `pensioen_eur_year_from` stays so.
  func named(_ name: String) -> String {
    guard let suffix else { return name }
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    let unit = suffix.split(separator: "_")
    if parts.indices.contains(where: { parts[$0...].starts(with: unit) }) { return name }
    return parts.last == unit[0] ? name + suffix.dropFirst(unit[0].count + 1) : name + suffix
  }
}
