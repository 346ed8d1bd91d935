/// The bijstand figures of a year: complete from 2023, a few norms before.
enum BijstandHalves: Sendable {
  case known(HalfYears<BijstandFigures>)
  case peiljaar(HalfYears<BijstandPeiljaar>)
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
