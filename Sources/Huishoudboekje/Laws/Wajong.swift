/// An amount per day of benefit.
package enum PerDay: Sendable {}

/// The figures of the Wajong in one half-year.
struct WajongFigures: Sendable {
  let uitkeringDga, uitkeringArbeidsvermogen: Percentage
  let hulpbehoevendMiddel, hulpbehoevendHoog: Percentage
  let vakantieUitkering: Percentage
  let dagenPerMaand: Factor
  let tegemoetkomingJong18, tegemoetkomingJong19, tegemoetkomingJong20: MonthFigure

  init(_ f: consuming FigureReader) throws(FigureError) {
    uitkeringDga = try f.percent("uitkering_percentage_dga")
    uitkeringArbeidsvermogen = try f.percent("uitkering_percentage_arbeidsvermogen")
    hulpbehoevendMiddel = try f.percent("hulpbehoevend_percentage_middel")
    hulpbehoevendHoog = try f.percent("hulpbehoevend_percentage_hoog")
    vakantieUitkering = try f.percent("vakantie_uitkering_percentage")
    dagenPerMaand = try f.factor("dagen_per_maand")
    tegemoetkomingJong18 = try f.month("tegemoetkoming_jong_18")
    tegemoetkomingJong19 = try f.month("tegemoetkoming_jong_19")
    tegemoetkomingJong20 = try f.month("tegemoetkoming_jong_20")
    try f.finish()
  }
}

/// Whether a person has arbeidsvermogen, which decides the percentage of the benefit.
package enum WajongRegime: String, Sendable, CaseIterable {
  /// Duurzaam geen arbeidsvermogen: Wajong 2015, and the same groups of Wajong 2010 and oude Wajong.
  case dga75
  /// Arbeidsvermogen: Wajong 2010 and oude Wajong only.
  case av70
}

/// The raise for a lasting need of help, in the steps of UWV.
package enum Hulpbehoevendheid: String, Sendable, CaseIterable {
  /// No raise: the percentage of the regime.
  case geen
  /// The middle step.
  case middel
  /// The whole grondslag.
  case hoog
}

/// What decides the Wajong of a person in a month, beside the age.
struct WajongSituation<L: Lane>: Sendable {
  var regime: WajongRegime
  var hulpbehoevendheid = Hulpbehoevendheid.geen
  /// Admitted to an inrichting at the cost of a care or sickness-cost insurance.
  var inInstitution: Bool
  /// Gross income from work per month.
  var income: MonthAmount<L>
}

/// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten: the benefit of one half-year.
struct Wajong: Sendable {
  let figures: WajongFigures
  /// Of the same half-year.
  let minimumloon: Minimumloon

  /// The grondslag per day.
  ///
  /// - Law: Wajong artikel 1a:4 lid 1, 2:1 and 3:7 lid 2.
  /// - Unit: cents per day.
  /// - Rounding: half-up to cents. The month amount does not start from it.
  func grondslagPerDay<L: Lane>(_ age: MinimumloonAge) -> Amount<L, PerDay> {
    let article: Article = "Wajong artikel 1a:4 lid 1; 2:1; 3:7 lid 2"
    let days = figures.dagenPerMaand
    let month: MonthAmount<L> = minimumloon.month(age)
    let product = month.cents * L(days.scale.denominator)
    return Amount(cents: product.divided(by: days.figure.value, .halfUp, article))
      .named("grondslag per dag", article)
  }

  /// The benefit per day, as the Toeslagenwet counts it: never with the raise for need of help.
  ///
  /// - Law: Wajong artikel 1a:4, 2:40, 2:46 and 3:8; Algemeen inkomensbesluit
  ///   socialezekerheidswetten artikel 2:4 lid 2 onder a.
  /// - Unit: cents per day.
  /// - Rounding: the income from work per day and the benefit half-up to cents (unverified).
  func benefitPerDay<L: Lane>(
    _ age: MinimumloonAge, _ regime: WajongRegime, income: MonthAmount<L>
  ) -> Amount<L, PerDay> {
    let article: Article = "Wajong artikel 1a:4; 2:46; 3:8; AIS artikel 2:4"
    let days = figures.dagenPerMaand
    let work = Amount<L, PerDay>(
      cents: income.cents.rescaled(by: days.scale.denominator)
        .divided(by: days.figure.value, .halfUp, article))
    let rest = (grondslagPerDay(age) - work).atLeastZero
    let percentage =
      regime == .dga75 ? figures.uitkeringDga : figures.uitkeringArbeidsvermogen
    return (percentage * rest).toCents(article).named("Wajong per dag", article)
  }

  /// The percentage of the grondslag that a situation gives.
  ///
  /// - Law: Wajong artikel 1a:4 lid 2, 2:40 lid 1 onder b, 2:46, 3:8 lid 1 onder b, 3:8a and 3:8b;
  ///   the raise by artikel 1a:5, 2:51 and 3:9, not during a stay in an inrichting.
  /// - Leaves out: loondispensatie (artikel 2:40 lid 1 onder a), the garantiebedrag of 2021.
  func percentage<L: Lane>(_ situation: WajongSituation<L>) -> Percentage {
    // In afwijking hiervan no raise while admitted: artikel 1a:5, 2:51 and 3:9.
    switch situation.inInstitution ? .geen : situation.hulpbehoevendheid {
    case .geen: situation.regime == .dga75 ? figures.uitkeringDga : figures.uitkeringArbeidsvermogen
    case .middel: figures.hulpbehoevendMiddel
    case .hoog: figures.hulpbehoevendHoog
    }
  }

  /// The gross benefit of a whole month at one age.
  ///
  /// - Law: Wajong artikel 1a:4, 1a:5, 2:40, 2:46, 2:51, 3:8, 3:8a, 3:8b and 3:9; modelled from
  ///   2021-01-01.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents, of the month product and not of day amounts (at most 0.10 a
  ///   month beside UWV).
  /// - Leaves out: loondispensatie, the garantiebedrag of 2021. With a raise for
  ///   hulpbehoevendheid the income is deducted at the raised percentage (unverified).
  @inline(__always)
  func gross<L: Lane>(_ age: MinimumloonAge, _ situation: WajongSituation<L>) -> MonthAmount<L> {
    let article: Article = "Wajong artikel 1a:4; 2:40; 2:46; 3:8"
    let rest = (minimumloon.month(age) - situation.income).atLeastZero
    return (percentage(situation) * rest).toCents(article).named("bruto Wajong", article)
  }

  /// The vakantie-uitkering that accrues on a month's benefit, as a month amount to show.
  ///
  /// - Law: Wajong artikel 2:53, 3:24, 3:25 and 1a:12 lid 1 onder g.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents; the payment in May rounds once over twelve months instead.
  func holidayAccrual<L: Lane>(_ gross: MonthAmount<L>) -> MonthAmount<L> {
    (figures.vakantieUitkering * gross).toCents("Wajong artikel 2:53; 3:24")
  }

  /// The tegemoetkoming of a whole month for a person under 21; nil from 21.
  ///
  /// - Law: Wajong artikel 2:52, 3:10 and 1a:12 lid 1 onder f; after 2021 unverified.
  /// - Unit: cents per month, gross; no means for the bijstand (Pw artikel 31 lid 2 onder q).
  /// - Rounding: none here.
  func tegemoetkomingJong<L: Lane>(_ age: MinimumloonAge) -> MonthAmount<L>? {
    let figure: MonthFigure
    switch age {
    case .age18: figure = figures.tegemoetkomingJong18
    case .age19: figure = figures.tegemoetkomingJong19
    case .age20: figure = figures.tegemoetkomingJong20
    case .age21: return nil
    }
    return MonthAmount(figure).named("tegemoetkoming Wajong jong", "Wajong artikel 2:52; 3:10")
  }
}
