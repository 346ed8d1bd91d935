/// The figures of passend toewijzen and the DAEB income test of one year.
struct ToewijzingFigures: Sendable {
  let passendAlleenstaande, passendMeerpersoons: YearFigure
  let passendAlleenstaandeAow, passendMeerpersoonsAow: YearFigure
  let daebAlleenstaande, daebMeerpersoons: YearFigure
  let daebHuurgrens: MonthFigure
  let passendPercentage, passendVrijeRuimte, daebPercentage, daebPercentageLokaal: Percentage
  let uitzonderingVermogenAlleenstaande, uitzonderingVermogenMeerpersoons: WealthFigure

  init(_ f: consuming FigureReader) throws(FigureError) {
    passendAlleenstaande = try f.year("passend_inkomen_alleenstaande")
    passendMeerpersoons = try f.year("passend_inkomen_meerpersoons")
    passendAlleenstaandeAow = try f.year("passend_inkomen_alleenstaande_aow")
    passendMeerpersoonsAow = try f.year("passend_inkomen_meerpersoons_aow")
    daebAlleenstaande = try f.year("daeb_inkomen_alleenstaande")
    daebMeerpersoons = try f.year("daeb_inkomen_meerpersoons")
    daebHuurgrens = try f.month("daeb_huurgrens")
    passendPercentage = try f.percent("passend_percentage")
    passendVrijeRuimte = try f.percent("passend_vrije_ruimte")
    daebPercentage = try f.percent("daeb_percentage")
    daebPercentageLokaal = try f.percent("daeb_percentage_lokaal")
    uitzonderingVermogenAlleenstaande = try f.wealth("passend_uitzondering_vermogen_alleenstaande")
    uitzonderingVermogenMeerpersoons = try f.wealth("passend_uitzondering_vermogen_meerpersoons")
    try f.finish()
  }
}

extension ToewijzingFigures {
  /// The assets above which a household of AOW age is excepted on request: BTIV artikel 54a.
  func uitzonderingVermogen(persons: Int) -> WealthFigure {
    persons == 1 ? uitzonderingVermogenAlleenstaande : uitzonderingVermogenMeerpersoons
  }
}

/// The limits of a household and whether a letting fits them.
struct ToewijzingWorking<L: Lane>: Sendable {
  var passendLimit, daebIncomeLimit: YearAmount<L>
  var daebRentLimit, aftoppingsgrens: MonthAmount<L>
  /// The letting fits: income above the passend limit, or kale huur at most the aftoppingsgrens.
  var passend: L.Mask
  /// The income test is passed or waived.
  var incomeTest: L.Mask
}

/// Woningwet artikel 46 and 48: what a woningcorporatie may let to whom.
struct Toewijzing: Sendable {
  let figures: ToewijzingFigures
  let huurtoeslag: HuurtoeslagFigures

  /// The passendheidstoets and the income test of one letting.
  ///
  /// - Law: Woningwet artikel 46 lid 2 and 48; Wht artikel 14 and 20 lid 2. A Wlz indication waives
  ///   the income test, not the passendheidstoets.
  /// - Unit: cents.
  /// - Leaves out: the exception for high assets on request (BTIV artikel 54a), which `RentLimits` tells;
  ///   the shares of 95 % and 92.5 % over a year's lettings.
  @inline(__always)
  func working<L: Lane>(
    persons: Int, aowOccupant: Bool, income: YearAmount<L>, kaleHuur: MonthAmount<L>,
    wlzIndication: Bool
  ) -> ToewijzingWorking<L> {
    let f = figures
    let one = persons == 1
    let passendLimit = YearAmount<L>(
      aowOccupant
        ? (one ? f.passendAlleenstaandeAow : f.passendMeerpersoonsAow)
        : (one ? f.passendAlleenstaande : f.passendMeerpersoons))
    let daebLimit = YearAmount<L>(one ? f.daebAlleenstaande : f.daebMeerpersoons)
    let aftop = MonthAmount<L>(huurtoeslag.aftoppingsgrens(persons: persons))
    return ToewijzingWorking(
      passendLimit: passendLimit, daebIncomeLimit: daebLimit,
      daebRentLimit: MonthAmount(f.daebHuurgrens), aftoppingsgrens: aftop,
      passend: (income .> passendLimit) .| (kaleHuur .<= aftop),
      incomeTest: wlzIndication ? L.Mask(all: true) : income .<= daebLimit)
  }
}
