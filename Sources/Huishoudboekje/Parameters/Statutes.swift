/// The laws that make a person's income and tax of one calendar year.
final class TaxYear: Sendable {
  let year: Int
  let inkomstenbelasting: Inkomstenbelasting
  let box3: Box3
  /// The two half-years.
  let aow: (AOW, AOW)
  /// The half-years of the year before, over which the May payment reaches back; nil where the
  /// figures start.
  let aowBefore: (AOW, AOW)?
  let wajong: (Wajong, Wajong)
  let wajongBefore: (Wajong, Wajong)?
  let bijstand: BijstandHalves
  let bijstandBefore: BijstandHalves?
  let aowLeeftijd: AOWLeeftijd
  /// Known from 2023.
  let zvw: Zvw?
  let zorgtoeslag: Zorgtoeslag?
  let tegemoetkoming: TegemoetkomingArbeidsongeschikten?

  init(_ year: Int, _ figures: Figures) throws(FigureError) {
    self.year = year
    let start = CalendarDate(year, 1)
    inkomstenbelasting = Inkomstenbelasting(
      year: year,
      figures: try InkomstenbelastingFigures(figures.reader(.inkomstenbelasting, on: start)))
    box3 = Box3(figures: try Box3Figures(figures.reader(.box3, on: start)))
    let before = figures.exists(.aow, on: CalendarDate(year - 1, 1))
    aow = try Self.aow(year, figures)
    aowBefore = before ? try Self.aow(year - 1, figures) : nil
    wajong = try Self.wajong(year, figures)
    wajongBefore = before ? try Self.wajong(year - 1, figures) : nil
    bijstand = try Self.bijstand(year, figures)
    bijstandBefore = before ? try Self.bijstand(year - 1, figures) : nil
    aowLeeftijd = try AOWLeeftijd(
      figures.reader(.aowLeeftijd, on: start, sameYear: false), year: year)
    tegemoetkoming =
      figures.exists(.tegemoetkomingArbeidsongeschikten, on: start)
      ? TegemoetkomingArbeidsongeschikten(
        figures: try TegemoetkomingArbeidsongeschiktenFigures(
          figures.reader(.tegemoetkomingArbeidsongeschikten, on: start))) : nil
    zvw =
      figures.exists(.zvw, on: start)
      ? Zvw(figures: try ZvwFigures(figures.reader(.zvw, on: start))) : nil
    zorgtoeslag =
      figures.exists(.zorgtoeslag, on: start)
      ? Zorgtoeslag(figures: try ZorgtoeslagFigures(figures.reader(.zorgtoeslag, on: start))) : nil
  }

  private static func aow(_ year: Int, _ figures: Figures) throws(FigureError) -> (AOW, AOW) {
    (
      AOW(figures: try AOWFigures(figures.halfYearReader(.aow, year, .first))),
      AOW(figures: try AOWFigures(figures.halfYearReader(.aow, year, .second)))
    )
  }
}

extension TaxYear {
  private static func wajong(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> (Wajong, Wajong) {
    func half(_ half: HalfYear) throws(FigureError) -> Wajong {
      Wajong(
        figures: try WajongFigures(figures.halfYearReader(.wajong, year, half)),
        minimumloon: Minimumloon(
          figures: try MinimumloonFigures(figures.halfYearReader(.minimumloon, year, half))))
    }
    return (try half(.first), try half(.second))
  }

  /// Complete from 2023; of the years before only what a peiljaar needs.
  private static func bijstand(
    _ year: Int, _ figures: Figures
  ) throws(FigureError) -> BijstandHalves {
    func known(_ half: HalfYear) throws(FigureError) -> BijstandFigures {
      try BijstandFigures(figures.halfYearReader(.bijstand, year, half))
    }
    if figures.exists(.bijstand, on: CalendarDate(year, 1)) {
      return .known(try known(.first), try known(.second))
    }
    // The percentage of the first complete figures.
    let first = figures.entries.first { $0.law == .bijstand }?.date ?? CalendarDate(year, 1)
    let percentage = try BijstandFigures(figures.reader(.bijstand, on: first)).vakantietoeslag
    func few(_ half: HalfYear) throws(FigureError) -> BijstandPeiljaar {
      BijstandPeiljaar(
        figures: try BijstandPeiljaarFigures(figures.halfYearReader(.bijstandPeiljaar, year, half)),
        vakantietoeslag: percentage)
    }
    return .peiljaar(try few(.first), try few(.second))
  }
}

/// Every law that a household of one calendar year needs, typed, at its date.
public final class Statutes: Sendable {
  public let year: Int
  public let figures: Figures
  let current: TaxYear
  let peiljaar: TaxYear
  let aowLeeftijd: AOWLeeftijd
  let zvw: Zvw
  let zorgtoeslag: Zorgtoeslag
  let huurtoeslag: Huurtoeslag
  let eigenBijdrage: EigenBijdrageWlz
  /// With the deductions of the year itself: peiljaarverlegging of the high contribution.
  let eigenBijdrageVerlegd: EigenBijdrageWlz?
  let toewijzing: Toewijzing
  let bijstand: (BijstandFigures, BijstandFigures)
  let levenskosten: LevenskostenFigures

  /// Reads and checks the figures of a year; the first year is 2023.
  public init(year: Int, figures: Figures) throws(FigureError) {
    let start = CalendarDate(year, 1)
    let years = figures.completeYears
    guard years.contains(year) else {
      throw FigureError(
        place: "\(year)", problem: "there is no complete set of figures for this year",
        remedy: "Expected one of \(years.map { "\($0)" }.joined(separator: ", ")).")
    }
    self.year = year
    self.figures = figures
    current = try TaxYear(year, figures)
    peiljaar = try TaxYear(year - 2, figures)
    aowLeeftijd = try AOWLeeftijd(
      figures.reader(.aowLeeftijd, on: start, sameYear: false), year: year)
    zvw = Zvw(figures: try ZvwFigures(figures.reader(.zvw, on: start)))
    zorgtoeslag = Zorgtoeslag(
      figures: try ZorgtoeslagFigures(figures.reader(.zorgtoeslag, on: start)))
    let rent = try HuurtoeslagFigures(figures.reader(.huurtoeslag, on: start))
    huurtoeslag = Huurtoeslag(year: year, figures: rent)
    eigenBijdrage = EigenBijdrageWlz(
      year: year, figures: try EigenBijdrageFigures(figures.reader(.eigenBijdrage, on: start)))
    eigenBijdrageVerlegd = eigenBijdrage.ofTheYearItself(current)
    toewijzing = Toewijzing(
      figures: try ToewijzingFigures(figures.reader(.toewijzing, on: start)), huurtoeslag: rent)
    bijstand = (
      try BijstandFigures(figures.halfYearReader(.bijstand, year, .first)),
      try BijstandFigures(figures.halfYearReader(.bijstand, year, .second))
    )
    levenskosten = try LevenskostenFigures(figures.reader(.levenskosten, on: start))
  }
}

extension Figures {
  /// A file of the law starts in the year of the date, or the law keeps its figures over years.
  func exists(_ law: Law, on date: CalendarDate) -> Bool {
    entries.contains { $0.law == law && $0.date.year == date.year }
  }

  /// The reader of a law whose figures change with the half-year; both halves must have a file.
  func halfYearReader(
    _ law: Law, _ year: Int, _ half: HalfYear
  ) throws(FigureError) -> FigureReader {
    let date = half.start(year)
    let index = try index(law, on: date)
    guard entries[index].date == date else {
      throw FigureError(
        place: law.rawValue, problem: "the figures of \(date) are missing",
        remedy: "Add \(law.rawValue)-\(date).csv, or choose another year.")
    }
    return try reader(law, on: date)
  }

  /// Laws that have a file for every year in which a household is computed.
  static let yearly: [Law] = [
    .inkomstenbelasting, .box3, .zvw, .zorgtoeslag, .huurtoeslag, .eigenBijdrage, .toewijzing,
    .levenskosten,
  ]
  /// Laws that have a file for every half-year.
  static let halfYearly: [Law] = [.aow, .bijstand, .minimumloon, .wajong]

  /// The years for which every law has figures.
  public var completeYears: [Int] {
    let years = Set(entries.map(\.date.year)).sorted()
    return years.filter { missing(in: $0).isEmpty }
  }

  /// The files that a year lacks, by name.
  public func missing(in year: Int) -> [String] {
    var names: [String] = []
    func need(_ law: Law, _ date: CalendarDate) {
      if !entries.contains(where: { $0.law == law && $0.date == date }) {
        names.append("\(law.rawValue)-\(date).csv")
      }
    }
    for law in Self.yearly { need(law, CalendarDate(year, 1)) }
    for law in Self.halfYearly {
      for half in HalfYear.allCases { need(law, half.start(year)) }
    }
    return names
  }
}

extension Statutes {
  /// The highest rent of a social letting, cents per month: Wht artikel 13; Woningwet artikel 48.
  public var socialeHuurgrens: Int { huurtoeslag.figures.maximaleHuurgrens.cents }
}
