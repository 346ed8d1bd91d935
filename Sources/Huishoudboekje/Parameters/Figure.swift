/// One figure of the law as a whole number of its smallest printed unit, and where it stands.
public struct Figure: Sendable, Hashable {
  public let value: Int
  public let id: FigureID
  /// The figure is `value` divided by ten to this power; of a percentage, the two of per cent too.
  public let decimals: Int
  @inline(__always) public init(value: Int, id: FigureID, decimals: Int = 2) {
    self.value = value
    self.id = id
    self.decimals = decimals
  }
}

/// The place of a figure: its file and its row.
///
/// `FigureID.none` marks a figure that a caller gave.
public struct FigureID: Sendable, Hashable {
  let file: Int32
  let row: Int32
  public static let none = FigureID(file: -1, row: -1)
}

/// A figure that is an amount, in cents.
public struct AmountFigure<Period>: Sendable {
  public let figure: Figure
  @inline(__always) init(_ figure: Figure) { self.figure = figure }
  /// An amount that replaces the statutory figure.
  init(cents: Int) { figure = Figure(value: cents, id: .none) }
  @inline(__always) var cents: Int { figure.value }
}
typealias MonthFigure = AmountFigure<PerMonth>
typealias YearFigure = AmountFigure<PerYear>
typealias WealthFigure = AmountFigure<AtOneMoment>

/// How sure a figure is.
public enum FigureStatus: String, Sendable, CaseIterable {
  /// Read in a law text, gazette, official table or leaflet, or in a publication that quotes it.
  case verified
  /// Follows by arithmetic from verified figures.
  case derived
  /// General knowledge, an assumption, or stated by one document only.
  case unverified
}

/// The units in which figures are printed.
public enum FigureUnit: String, Sendable, CaseIterable {
  case eur = "EUR"
  case eurPerMonth = "EUR/month"
  case eurPerYear = "EUR/year"
  case eurPerDay = "EUR/day"
  case eurPerHour = "EUR/hour"
  case percent, factor, years, months, persons, points
}

/// The laws that have files of figures: the registry.
///
/// A file of another name is refused.
public enum Law: String, Sendable, CaseIterable {
  case aanbieder
  case aow
  case aowLeeftijd = "aow_leeftijd"
  case bijstand
  case bijstandPeiljaar = "bijstand_peiljaar"
  case box3
  case eigenBijdrage = "eigen_bijdrage"
  case huurtoeslag
  case inkomstenbelasting
  case levenskosten
  case minimumloon
  case pgb
  case tegemoetkomingArbeidsongeschikten = "tegemoetkoming_arbeidsongeschikten"
  case toeslagenwet
  case toewijzing
  case wajong
  case wws
  case zorgtoeslag
  case zvw
}

/// A row of a file of figures, as printed.
public struct FigureRow: Sendable, Equatable {
  public let key: String
  public let value: String
  public let unit: FigureUnit
  public let article: String
  public let source: String
  public let status: FigureStatus
  public let line: Int
}

/// What is wrong with a figure or with the date for which one is asked.
public struct FigureError: Error, Equatable, Sendable, CustomStringConvertible {
  public let place: String
  public let problem: String
  public let remedy: String
  public var description: String { "\(place): \(problem)\n\(remedy)" }
}
