/// How sure a figure is.
package enum FigureStatus: String, Sendable, CaseIterable {
  /// Read in a law text, gazette, official table or leaflet, or in a publication that quotes it.
  case verified
  /// Follows by arithmetic from verified figures.
  case derived
  /// General knowledge, an assumption, or stated by one document only.
  case unverified
}

/// The units in which figures are printed.
package enum FigureUnit: String, Sendable, CaseIterable {
  case eur = "EUR"
  case eurPerMonth = "EUR/month"
  case eurPerYear = "EUR/year"
  case eurPerDay = "EUR/day"
  case eurPerHour = "EUR/hour"
  case percent, factor, years, months, persons, points
}

/// A row of a file of figures, as printed.
package struct FigureRow: Sendable, Equatable {
  package let key: String
  package let value: String
  package let unit: FigureUnit
  package let article: String
  package let source: String
  package let status: FigureStatus
  package let line: Int
}

/// What is wrong with a figure or with the date for which one is asked.
package struct FigureError: Error, Equatable, Sendable, CustomStringConvertible {
  package let place: String
  package let problem: String
  package let remedy: String
  package var description: String { "\(place): \(problem)\n\(remedy)" }
}
