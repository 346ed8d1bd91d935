/// The deductions of Rlz chapter 4 built from the amounts of a year, in the way in which those of the peiljaar
/// are built: see the article Law-EigenBijdrageWlz. All amounts in euros.
enum NaiveRlz {
  /// The figures, with the deductions of artikel 4.3, 4.4 and 4.6 of the year itself for the contribution of
  /// that year. The deduction by age (4.5) is already that of the year.
  static func ofTheYearItself(_ year: Int, _ figures: NaiveFigures) -> NaiveFigures {
    let own = deductions(year, figures)
    return NaiveFigures(own: "eigen_bijdrage", own, otherwise: figures)
  }

  static func deductions(_ year: Int, _ figures: NaiveFigures) -> [String: NaiveRational] {
    func bijdrage(_ key: String) -> NaiveRational { figures.value("eigen_bijdrage", year, key) }
    func toeslag(_ key: String) -> NaiveRational { figures.value("zorgtoeslag", year, key) }
    let halves = [NaiveDate.january(year), NaiveDate.july(year)]
    func sixEach(_ amount: (String) -> NaiveRational) -> NaiveRational {
      halves.map { 6 * amount($0) }.reduce(0, +)
    }
    var own: [String: NaiveRational] = [:]

    // Artikel 4.3.
    let pocket = sixEach { NaiveBijstand.norm(.institutionSingle, date: $0, figures: figures) }
      .halfUp()
    let pocketOfBoth = sixEach {
      NaiveBijstand.norm(.institutionCouple, date: $0, figures: figures)
    }.halfUp()
    own["zak_kleedgeld_alleenstaande"] = pocket
    own["zak_kleedgeld_gehuwden"] = pocketOfBoth

    // Artikel 4.4 lid 1.
    let base = toeslag("standaardpremie")
    let rate = NaiveZvw.rate(.low, year: year, figures: figures)
    func aow(_ type: NaiveAOW.PensionType) -> NaiveRational {
      sixEach {
        NaiveAOW.fullGross(type, date: $0, figures: figures)
          + NaiveAOW.holidayAccrual(type, date: $0, buildUp: 100, figures: figures)
      }
    }
    func premium(_ income: NaiveRational) -> NaiveRational {
      NaiveHogeEigenBijdrage.premiumFigure(base: base, rate: rate, over: income)
    }
    let (single, each) = (aow(.single), aow(.coupleEach))
    own["premie_basis"] = base
    own["premie_percentage"] = rate * 100
    own["premie_minimum_aow_alleenstaande"] = premium(single)
    own["premie_minimum_aow_gehuwde"] = premium(each)
    own["premie_maximum"] = premium(NaiveZvw.maximumIncome(year: year, figures: figures))

    // Artikel 4.4 lid 2.
    let limit = toeslag("drempelinkomen_wettelijk").ceil()
    let taper = toeslag("afbouw_percentage")
    func correction(_ income: NaiveRational, couple: Bool) -> NaiveRational {
      let key =
        couple ? "normpremie_percentage_partners" : "normpremie_percentage_alleenstaande"
      let full = base * (couple ? 2 : 1) - toeslag(key) / 100 * limit
      return max(0, full - taper / 100 * max(0, income - limit))
    }
    own["zorgtoeslagcorrectie_alleenstaande"] = correction(0, couple: false).halfUp()
    own["zorgtoeslagcorrectie_gehuwden"] = correction(0, couple: true).halfUp()
    own["zorgtoeslagcorrectie_drempel"] = limit
    own["zorgtoeslagcorrectie_percentage"] = taper

    // Artikel 4.6: what the bare minimum leaves, with the zorgtoeslag not rounded.
    let (young, old) = (bijdrage("aftrek_onder_aow"), bijdrage("aftrek_aow"))
    own["vrijlatingsgrens_aow_alleenstaande"] =
      (single - pocket - premium(single) + correction(single, couple: false) - old).halfUp()
    own["vrijlatingsgrens_aow_gehuwden"] =
      (2 * each - pocketOfBoth - 2 * premium(each) + correction(2 * each, couple: true) - 2 * old)
      .halfUp()
    let wajong = wajong(year, figures)
    own["vrijlatingsgrens_jong_alleenstaande"] =
      (wajong.net - pocket - base + correction(wajong.gross, couple: false) - young).halfUp()
    own["vrijlatingsgrens_jong_gehuwden"] =
      (2 * wajong.net - pocketOfBoth - 2 * base + correction(2 * wajong.gross, couple: true)
      - 2 * young).halfUp()
    return own
  }

  /// A whole Wajong of 75 % by the month table with the jonggehandicaptenkorting; the vakantie-uitkering that
  /// accrues in a month, half-up to cents, is taxed at the first rate, down to cents. The text does not round it.
  private static func wajong(
    _ year: Int, _ figures: NaiveFigures
  ) -> (gross: NaiveRational, net: NaiveRational) {
    let rate = NaiveLoonheffing.rate1(.belowAowAge, year: year, figures: figures)
    var sum: (gross: NaiveRational, net: NaiveRational) = (0, 0)
    for date in [NaiveDate.january(year), NaiveDate.july(year)] {
      let month = NaiveWajong.month(age: 40, date: date, regime: .dga75, figures: figures)
      let net = NaiveWajong.netMonth(gross: month.gross, year: year, figures: figures).net
      let holiday = month.holidayAccrual
      sum.gross = sum.gross + 6 * (month.gross + holiday)
      sum.net = sum.net + 6 * (net + holiday - (rate * holiday).floorCents())
    }
    return sum
  }
}
