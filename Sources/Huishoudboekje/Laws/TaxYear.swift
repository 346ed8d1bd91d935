/// The laws that make a person's income and tax of one calendar year.
final class TaxYear: Sendable {
  let year: Int
  let inkomstenbelasting: Inkomstenbelasting
  let box3: Box3
  /// The two half-years.
  let aow: HalfYears<AOW>
  /// The half-years of the year before, over which the May payment reaches back; nil where the
  /// figures start.
  let aowBefore: HalfYears<AOW>?
  let wajong: HalfYears<Wajong>
  let wajongBefore: HalfYears<Wajong>?
  let toeslagenwet: HalfYears<Toeslagenwet>
  let toeslagenwetBefore: HalfYears<Toeslagenwet>?
  let bijstand: BijstandHalves
  let bijstandBefore: BijstandHalves?
  /// With the vermogensgrens that counts: that of the year, unless another was asked for.
  let bijstandLimits: BijstandHalves
  let aowLeeftijd: AOWLeeftijd
  /// Known from 2023.
  let zvw: Zvw?
  /// Of 2021 and 2022 the percentage that the eigen bijdrage of two years later takes of an income.
  let lowZvw: LowZvw
  let zorgtoeslag: Zorgtoeslag?
  let tegemoetkoming: TegemoetkomingArbeidsongeschikten?

  /// - Parameter limits: the year of the vermogensgrens of the bijstand; nil: the year itself.
  init(_ year: Int, _ figures: Figures, limits: Int? = nil) throws(FigureError) {
    self.year = year
    let start = CalendarDate(year, 1)
    inkomstenbelasting = try figures.shared("inkomstenbelasting \(year)") {
      (figures) throws(FigureError) in
      Inkomstenbelasting(
        year: year,
        figures: try InkomstenbelastingFigures(figures.reader(.inkomstenbelasting, on: start)))
    }
    box3 = try figures.shared("box3 \(year)") { (figures) throws(FigureError) in
      Box3(figures: try Box3Figures(figures.reader(.box3, on: start)))
    }
    let before = figures.exists(.aow, on: CalendarDate(year - 1, 1))
    aow = try Self.aow(year, figures)
    aowBefore = before ? try Self.aow(year - 1, figures) : nil
    wajong = try Self.wajong(year, figures)
    wajongBefore = before ? try Self.wajong(year - 1, figures) : nil
    toeslagenwet = try Self.toeslagenwet(year, figures)
    toeslagenwetBefore = before ? try Self.toeslagenwet(year - 1, figures) : nil
    bijstand = try Self.bijstand(year, figures)
    bijstandBefore = before ? try Self.bijstand(year - 1, figures) : nil
    if let limits {
      bijstandLimits = try Self.bijstand(limits, figures)
    } else {
      bijstandLimits = bijstand
    }
    aowLeeftijd = try AOWLeeftijd.shared(year, figures)
    tegemoetkoming =
      figures.exists(.tegemoetkomingArbeidsongeschikten, on: start)
      ? try figures.shared("tegemoetkoming \(year)") { (figures) throws(FigureError) in
        TegemoetkomingArbeidsongeschikten(
          figures: try TegemoetkomingArbeidsongeschiktenFigures(
            figures.reader(.tegemoetkomingArbeidsongeschikten, on: start)))
      } : nil
    if figures.exists(.zvw, on: start) {
      let zvw = try Zvw.shared(year, figures)
      self.zvw = zvw
      lowZvw = zvw.low
    } else {
      zvw = nil
      lowZvw = LowZvw(
        try EigenBijdrageFigures(figures.reader(.eigenBijdrage, on: CalendarDate(year + 2, 1)))
          .premiePercentage)
    }
    zorgtoeslag =
      figures.exists(.zorgtoeslag, on: start) ? try Zorgtoeslag.shared(year, figures) : nil
  }

  /// The same, of which what is known is not made again.
  static func shared(
    _ year: Int, _ figures: Figures, limits: Int? = nil
  ) throws(FigureError) -> TaxYear {
    let name = "tax year \(year)" + (limits.map { " by \($0)" } ?? "")
    return try figures.shared(name) { (figures) throws(FigureError) in
      try TaxYear(year, figures, limits: limits)
    }
  }

  private static func aow(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> HalfYears<AOW> {
    try figures.shared("aow halves \(year)") { (figures) throws(FigureError) in
      try HalfYears { (half) throws(FigureError) in
        AOW(figures: try AOWFigures(figures.halfYearReader(.aow, year, half)))
      }
    }
  }
}

extension TaxYear {
  private static func wajong(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> HalfYears<Wajong> {
    try figures.shared("wajong halves \(year)") { (figures) throws(FigureError) in
      try HalfYears { (half) throws(FigureError) in
        Wajong(
          figures: try WajongFigures(figures.halfYearReader(.wajong, year, half)),
          minimumloon: Minimumloon(
            figures: try MinimumloonFigures(figures.halfYearReader(.minimumloon, year, half))))
      }
    }
  }

  private static func toeslagenwet(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> HalfYears<Toeslagenwet> {
    try figures.shared("toeslagenwet halves \(year)") { (figures) throws(FigureError) in
      try HalfYears { (half) throws(FigureError) in
        Toeslagenwet(
          figures: try ToeslagenwetFigures(figures.halfYearReader(.toeslagenwet, year, half)),
          minimumloon: Minimumloon(
            figures: try MinimumloonFigures(figures.halfYearReader(.minimumloon, year, half))))
      }
    }
  }

  /// Complete from 2023; of the years before only what a peiljaar needs.
  private static func bijstand(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> BijstandHalves {
    try figures.shared("bijstand halves \(year)") {
      (figures) throws(FigureError) -> BijstandHalves in
      if figures.exists(.bijstand, on: CalendarDate(year, 1)) {
        return .known(try BijstandFigures.halves(year, figures))
      }
      // The percentages of the first complete figures.
      let first = figures.entries.first { $0.law == .bijstand }?.date ?? CalendarDate(year, 1)
      let known = try BijstandFigures(figures.reader(.bijstand, on: first))
      return .peiljaar(
        try HalfYears { (half) throws(FigureError) in
          BijstandPeiljaar(
            figures: try BijstandPeiljaarFigures(
              figures.halfYearReader(.bijstandPeiljaar, year, half)),
            vakantietoeslag: known.vakantietoeslag, nietRechthebbende: known.nietRechthebbende)
        })
    }
  }
}

extension AOWLeeftijd {
  /// The law in a year, of which what is known is not made again; so too below.
  static func shared(_ year: Int, _ figures: Figures) throws(FigureError) -> AOWLeeftijd {
    try figures.shared("aow_leeftijd \(year)") { (figures) throws(FigureError) in
      try AOWLeeftijd(
        figures.reader(.aowLeeftijd, on: CalendarDate(year, 1), sameYear: false), year: year)
    }
  }
}

extension Zvw {
  static func shared(_ year: Int, _ figures: Figures) throws(FigureError) -> Zvw {
    try figures.shared("zvw \(year)") { (figures) throws(FigureError) in
      Zvw(figures: try ZvwFigures(figures.reader(.zvw, on: CalendarDate(year, 1))))
    }
  }
}

extension Zorgtoeslag {
  static func shared(_ year: Int, _ figures: Figures) throws(FigureError) -> Zorgtoeslag {
    try figures.shared("zorgtoeslag \(year)") { (figures) throws(FigureError) in
      Zorgtoeslag(
        figures: try ZorgtoeslagFigures(figures.reader(.zorgtoeslag, on: CalendarDate(year, 1))))
    }
  }
}
