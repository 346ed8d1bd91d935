import HuishoudboekjeCatalogue

/// How sure a figure is.
package enum FigureStatus: String, Sendable, CaseIterable {
  /// Read in a law text, gazette, official table or leaflet, or in a publication that quotes it.
  case verified
  /// Follows by arithmetic from verified figures.
  case derived
  /// General knowledge, an assumption, or stated by one document only.
  case unverified
  /// Of an estimated year: stands in the law already, or is a constant that no text changes.
  case law
  /// Of an estimated year: stands in a proposal on which the House still votes.
  case proposal
  /// Of an estimated year: an extrapolation with the index in its source.
  case estimate

  /// Those of the figures of the law; the others stand in estimates only.
  static let certified: [FigureStatus] = [.verified, .derived, .unverified]
  package var isOfEstimates: Bool { !Self.certified.contains(self) }
  /// The status in a sentence.
  package var words: Phrase { FigureText.status(rawValue) }
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

extension FigureRow {
  /// Reads the six fields of a row, refusing what is not as the format says.
  ///
  /// - Parameter statuses: those that the file may name.
  init(
    _ slice: UnsafeBufferPointer<UInt8>.SubSequence, _ place: String, _ line: Int,
    statuses: [FigureStatus]
  ) throws(FigureError) {
    func refuse(_ problem: String, _ remedy: String) -> FigureError {
      FigureError(place: place, problem: problem, remedy: remedy)
    }
    let fields = slice.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    func text(_ i: Int) -> String { String(decoding: fields[i], as: UTF8.self) }
    guard fields.count == 6 else {
      throw refuse(
        "the row has \(fields.count) fields", "Expected 6 without commas or quotes inside.")
    }
    let key = text(0)
    guard !key.isEmpty else { throw refuse("the key is empty", "Name the figure.") }
    guard let unit = FigureUnit(rawValue: text(2)) else {
      let units = FigureUnit.allCases.map(\.rawValue).joined(separator: ", ")
      throw refuse("the unit of '\(key)' is '\(text(2))'", "Expected one of \(units).")
    }
    for (index, column) in [(1, "value"), (3, "article"), (4, "source")]
    where fields[index].isEmpty {
      throw refuse("the \(column) of '\(key)' is empty", "Every figure states its \(column).")
    }
    guard let status = FigureStatus(rawValue: text(5)), statuses.contains(status) else {
      let all = statuses.map(\.rawValue).joined(separator: ", ")
      throw refuse("the status of '\(key)' is '\(text(5))'", "Expected one of \(all).")
    }
    self.init(
      key: key, value: text(1), unit: unit, article: text(3), source: text(4), status: status,
      line: line)
  }
}

/// What is wrong with a figure or with the date for which one is asked.
package struct FigureError: Error, Equatable, Sendable, CustomStringConvertible {
  package let place: String
  package let problem: Phrase
  package let remedy: Phrase
  /// The law of the figure, where it is known.
  package var law: Law?

  package init(place: String, problem: Phrase, remedy: Phrase, law: Law? = nil) {
    self.place = place
    self.problem = problem
    self.remedy = remedy
    self.law = law
  }
  /// Of a file of the package that is not as it should be: only who writes one reads that.
  package init(place: String, problem: String, remedy: String, law: Law? = nil) {
    self.init(
      place: place, problem: Phrase(verbatim: problem), remedy: Phrase(verbatim: remedy), law: law)
  }

  package var description: String { "\(place): \(problem)\n\(remedy)" }
}
