import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension TableField {
  /// Columns that several tables have.
  static let scenario = TableField("scenario", .string, ComparisonColumnText.scenario)
  static let year = TableField("year", .year, ComparisonColumnText.year)
  static let leveringsvorm = TableField(
    "leveringsvorm", .string, ComparisonColumnText.leveringsvorm)
  /// The last column of a table in which a row rests on an estimate.
  static let basis = TableField(
    EstimateLabel.column, .string, ComparisonColumnText.basis, isOptional: true)
  static let verdictCodes = Verdict.allCases.map { Code($0.rawValue) }
  /// Every line of the budget.
  static let lineCodes = BudgetLine.allCases.map { Code($0.key, $0.meaning) }
}

extension BudgetLine {
  /// What the line is, in words without an end.
  var meaning: Phrase {
    switch self {
    case .inkomenBruto: LineMeaningText.inkomenBruto
    case .loonheffing: LineMeaningText.loonheffing
    case .aanslag: LineMeaningText.aanslag
    case .zvwBijdrage: LineMeaningText.zvwBijdrage
    case .inkomenNetto: LineMeaningText.inkomenNetto
    case .zorgtoeslag: LineMeaningText.zorgtoeslag
    case .huurtoeslag: LineMeaningText.huurtoeslag
    case .tegemoetkoming: LineMeaningText.tegemoetkoming
    case .overigOnbelast: LineMeaningText.overigOnbelast
    case .kaleHuur: LineMeaningText.kaleHuur
    case .servicekostenSubsidiabel: LineMeaningText.servicekostenSubsidiabel
    case .servicekostenOverig: LineMeaningText.servicekostenOverig
    case .arrangement: LineMeaningText.arrangement
    case .verhuizingEnInrichting: LineMeaningText.verhuizingEnInrichting
    case .energie: LineMeaningText.energie
    case .lokaleLasten: LineMeaningText.lokaleLasten
    case .verzekeringen: LineMeaningText.verzekeringen
    case .telefoonInternetTv: LineMeaningText.telefoonInternetTv
    case .was: LineMeaningText.was
    case .alarm: LineMeaningText.alarm
    case .etenEnDrinken: LineMeaningText.etenEnDrinken
    case .kledingEnPersoonlijk: LineMeaningText.kledingEnPersoonlijk
    case .overigeKosten: LineMeaningText.overigeKosten
    case .zorgpremie: LineMeaningText.zorgpremie
    case .eigenRisico: LineMeaningText.eigenRisico
    case .eigenBijdrage: LineMeaningText.eigenBijdrage
    case .vrijBesteedbaar: LineMeaningText.vrijBesteedbaar
    }
  }
}

extension FigureUnit {
  /// The unit of a column that holds such a figure.
  var column: TableUnit {
    switch self {
    case .eur: .eur
    case .eurPerMonth: .eurMonth
    case .eurPerYear: .eurYear
    case .eurPerDay: .eurDay
    case .eurPerHour: .eurHour
    case .percent: .percent
    case .factor: .factor
    case .years: .years
    case .months: .months
    case .persons: .count
    case .points: .points
    }
  }
}
