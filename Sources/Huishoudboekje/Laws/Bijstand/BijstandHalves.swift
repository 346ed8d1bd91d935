/// The bijstand figures of a year: complete from 2023, a few norms before.
enum BijstandHalves: Sendable {
  case known(HalfYears<BijstandFigures>)
  case peiljaar(HalfYears<BijstandPeiljaar>)

  /// What is kept of a payment for June, in a month of 1...12.
  func vakantietoeslag(month: Int) -> Percentage {
    switch self {
    case .known(let figures): return figures[month: month].vakantietoeslag
    case .peiljaar(let laws): return laws[month: month].vakantietoeslag
    }
  }
}

extension BijstandFigures {
  static func halves(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> HalfYears<BijstandFigures> {
    try HalfYears { (half) throws(FigureError) in
      try BijstandFigures(figures.halfYearReader(.bijstand, year, half))
    }
  }
}
