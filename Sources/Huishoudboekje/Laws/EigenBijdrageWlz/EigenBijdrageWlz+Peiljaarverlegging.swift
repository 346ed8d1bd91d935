/// Peiljaarverlegging: the income of the year itself in place of that of two years back.
extension EigenBijdrageWlz {
  /// Where the low contribution moves, on request.
  ///
  /// - Law: Blz artikel 3.3.2.4 lid 2-4: the bijdrageplichtig inkomen is lower by at least the
  ///   threshold, or there is algemene bijstand.
  @inline(__always)
  func verlegd<L: Lane>(
    _ peiljaar: LageBijdrageWorking<L>, now: LageBijdrageWorking<L>, bijstand: Bool
  ) -> L.Mask {
    let limit =
      peiljaar.bijdrageplichtigInkomen - YearAmount(figures.lebPeiljaarverleggingDrempel)
    return L.Mask(all: bijstand) .| (now.bijdrageplichtigInkomen .<= limit)
  }

  /// Where the high contribution moves, on request: after it less than the zak- en kleedgeld is
  /// left of what comes in, the health premium apart.
  ///
  /// - Law: Blz artikel 3.3.2.6, tested over the year as the CAK does.
  /// - Parameters:
  ///   - usual: the high contribution over the peiljaar.
  ///   - net: income of the year after tax and Zvw, with the zorgtoeslag.
  ///   - own: the law with the amounts of the year itself.
  ///   - persons: how many pay the contribution together.
  @inline(__always)
  func verlegd<L: Lane>(
    _ usual: HogeBijdrageWorking<L>, net: YearAmount<L>, own: EigenBijdrageWlz, persons: Int
  ) -> L.Mask {
    let f = own.figures
    let premiums = YearAmount<L>(f.premieBasis).times(persons)
    let left = net - premiums - usual.month.inYear(months: 12)
    let pocket = YearAmount<L>(
      persons == 2 ? f.zakKleedgeldGehuwden : f.zakKleedgeldAlleenstaande)
    return left .< pocket
  }

  /// The law with the deductions of the year itself, for a high contribution that moves; nil where
  /// the figures of the year are not complete.
  func ofTheYearItself(_ law: TaxYear) -> EigenBijdrageWlz? {
    figures.ofTheYearItself(law).map { EigenBijdrageWlz(year: year, figures: $0) }
  }
}

extension EigenBijdrageFigures {
  /// These figures with the deductions of chapter 4 of the Regeling built from the amounts of a
  /// year, as the published ones are built from those of the peiljaar (derived, unverified).
  ///
  /// - Law: Rlz artikel 4.3, 4.4 and 4.6; Blz artikel 3.3.2.6 asks for the amounts of the year.
  /// - Unit: cents per year.
  /// - Rounding: zak- en kleedgeld, zorgtoeslagcorrectie and vrijlatingsgrenzen half-up to whole
  ///   euros, the drempel up to whole euros, premie minimum and maximum half-up to cents.
  /// - Leaves out: the deduction by age (4.5), which is already that of the year; the wealth
  ///   thresholds stay as they are.
  func ofTheYearItself(_ law: TaxYear) -> Self? {
    guard let zvw = law.zvw, let zorgtoeslag = law.zorgtoeslag,
      case .known(let bijstand) = law.bijstand
    else { return nil }
    typealias Year = YearAmount<Int>
    let article: Article = "Rlz artikel 4.4"
    var own = self
    own.zakKleedgeldAlleenstaande = YearFigure(
      EigenBijdrageWlz.zakEnKleedgeld(
        january: MonthAmount<Int>(bijstand.first.inrichtingAlleenstaande),
        july: MonthAmount(bijstand.second.inrichtingAlleenstaande)))
    own.zakKleedgeldGehuwden = YearFigure(
      EigenBijdrageWlz.zakEnKleedgeld(
        january: MonthAmount<Int>(bijstand.first.inrichtingGehuwden),
        july: MonthAmount(bijstand.second.inrichtingGehuwden)))

    own.premieBasis = zorgtoeslag.figures.standaardpremie
    own.premiePercentage = zvw.figures.bijdrageLaag
    func premium(_ income: Year) -> Year {
      (Year(own.premieBasis).exact + own.premiePercentage * income).toCents(article)
    }
    /// Gross AOW of twelve months with the vakantie-uitkering that accrues in them.
    func aow(_ kind: AOWKind) -> Year {
      func half(_ law: AOW) -> Year {
        let month: MonthAmount<Int> =
          law.gross(kind, buildUpPct: 100) + law.holidayAccrual(kind, buildUpPct: 100)
        return month.inYear(months: 6)
      }
      return half(law.aow.first) + half(law.aow.second)
    }
    own.premieMinimumAowAlleenstaande = YearFigure(premium(aow(.single)))
    own.premieMinimumAowGehuwde = YearFigure(premium(aow(.couple)))
    own.premieMaximum = YearFigure(premium(Year(zvw.figures.maximumBijdrageInkomen)))

    let legal = zorgtoeslag.figures.drempelinkomenWettelijk
    own.zorgtoeslagcorrectieDrempel = YearFigure(
      Unrounded<Int, PerYear>(numerator: legal.figure.value, scale: legal.scale)
        .upToEuro("Rlz artikel 4.4 lid 2"))
    own.zorgtoeslagcorrectiePercentage = zorgtoeslag.figures.afbouw
    func most(partner: Bool) -> Unrounded<Int, PerYear> {
      zorgtoeslag.working(toetsingsinkomen: .zero, wealth: .zero, partner: partner).right
    }
    let correction: Article = "Rlz artikel 4.4 lid 2"
    own.zorgtoeslagcorrectieAlleenstaande = YearFigure(most(partner: false).toEuro(correction))
    own.zorgtoeslagcorrectieGehuwden = YearFigure(most(partner: true).toEuro(correction))

    /// What the bare minimum leaves after the deductions: the vrijlatingsgrens.
    func limit(gross: Year, net: Year, premium: Year, age: YearFigure, couple: Bool) -> YearFigure {
      let count = couple ? 2 : 1
      let above = (gross.times(count) - Year(own.zorgtoeslagcorrectieDrempel)).atLeastZero
      // The zorgtoeslag itself is not rounded here.
      let toeslag =
        (most(partner: couple) - own.zorgtoeslagcorrectiePercentage * above).atLeastZero
      let pocket = Year(couple ? own.zakKleedgeldGehuwden : own.zakKleedgeldAlleenstaande)
      return YearFigure(
        ((net - premium - Year(age)).times(count).exact - pocket + toeslag)
          .toEuro("Rlz artikel 4.6"))
    }
    let single = aow(.single)
    own.vrijlatingsgrensAowAlleenstaande = limit(
      gross: single, net: single, premium: Year(own.premieMinimumAowAlleenstaande),
      age: aftrekAow, couple: false)
    let each = aow(.couple)
    own.vrijlatingsgrensAowGehuwden = limit(
      gross: each, net: each, premium: Year(own.premieMinimumAowGehuwde), age: aftrekAow,
      couple: true)
    let (gross, net) = Self.minimumWajong(law)
    func young(couple: Bool) -> YearFigure {
      limit(
        gross: gross, net: net, premium: Year(own.premieBasis), age: aftrekOnderAow,
        couple: couple)
    }
    own.vrijlatingsgrensJongAlleenstaande = young(couple: false)
    own.vrijlatingsgrensJongGehuwden = young(couple: true)
    return own
  }

  /// A Wajong of 75 % over a year with the vakantie-uitkering that accrues: gross, and net by the
  /// month table with the jonggehandicaptenkorting.
  private static func minimumWajong(
    _ law: TaxYear
  ) -> (gross: YearAmount<Int>, net: YearAmount<Int>) {
    let tax = law.inkomstenbelasting
    var gross = YearAmount<Int>.zero
    var net = YearAmount<Int>.zero
    for half in [law.wajong.first, law.wajong.second] {
      let month: MonthAmount<Int> = half.gross(
        .age21, WajongSituation(regime: .dga75, inInstitution: true, income: .zero))
      let holiday = half.holidayAccrual(month)
      let withheld = tax.loonheffing(
        month.exact, .jong, Kortingen(loonheffingskorting: true, jonggehandicapten: true)
      ).withheld
      let onHoliday = (tax.figures.tarief1Jong * holiday)
        .downToCents("Wet LB 1964 artikel 26: tabel bijzondere beloningen")
      gross = gross + (month + holiday).inYear(months: 6)
      net = net + (month - withheld + holiday - onHoliday).inYear(months: 6)
    }
    return (gross, net)
  }
}

extension AmountFigure {
  /// An amount that is computed from other figures.
  init(_ amount: Amount<Int, Period>) { self.init(cents: amount.cents) }
}
