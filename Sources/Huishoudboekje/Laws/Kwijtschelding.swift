/// The figures of the kwijtschelding of local taxes in one year.
struct KwijtscheldingFigures: Sendable {
  static let prefix = "kwijtschelding_"
  /// Of the bijstandsnorm: a choice of the gemeente or the waterschap.
  let norm: Percentage
  /// In an inrichting 1 - 1/n of the norm counts.
  let inrichtingNoemer: Figure
  /// Of the betalingscapaciteit that is asked.
  let capaciteit: Percentage
  /// A car up to this value is left out of the wealth.
  let auto: WealthFigure

  init(_ f: inout FigureReader) throws(FigureError) {
    norm = try f.percent("kwijtschelding_norm_percentage")
    inrichtingNoemer = try f.factor("kwijtschelding_inrichting_noemer").figure
    capaciteit = try f.percent("kwijtschelding_capaciteit_percentage")
    auto = try f.wealth("kwijtschelding_auto")
  }
}

/// What the kwijtschelding looks at: of a household together, over the calendar year.
struct KwijtscheldingInput<L: Lane>: Sendable {
  /// Net, with the vakantie-uitkering; without toeslagen and jonggehandicaptenkorting.
  var income: YearAmount<L>
  var kaleHuur, huurtoeslag: YearAmount<L>
  /// What a month at home counts at most, and what of it the norm holds; over the months at home.
  var maximaleHuur, woonlastennorm: YearAmount<L>
  var zorgpremie, zorgtoeslag: YearAmount<L>
  /// What of the premium the norm holds.
  var normpremie: YearAmount<L>
  /// The bijstandsnorm of those who live at home.
  var norm: YearAmount<L>
  /// Of those in an inrichting: their norm, and the price that is paid for their care, alone or as a
  /// couple; nil: nobody.
  var inrichting: (norm: YearAmount<L>, paidForCare: YearAmount<L>)?
  var bank, otherAssets: Wealth<L>
  /// The local taxes of the year before kwijtschelding.
  var assessment: YearAmount<L>
}

/// The kwijtschelding of a year, with what it was made of.
struct KwijtscheldingWorking<L: Lane>: Sendable {
  var nettoBesteedbaarInkomen: YearAmount<L>
  var kostenVanBestaan: YearAmount<L>
  var betalingscapaciteit: YearAmount<L>
  var vermogen: Unrounded<L, AtOneMoment>
  /// With the capacity to pay alone something would be remitted: the assets stand in the way.
  var refusedForWealth: L.Mask
  var remitted: YearAmount<L>
}

/// Kwijtschelding of local taxes (Invorderingswet 1990 artikel 26; Gemeentewet artikel 255).
struct Kwijtschelding: Sendable {
  let figures: KwijtscheldingFigures

  /// What is remitted of an assessment.
  ///
  /// The law compares averages of the month that are expected over twelve months; here these are the
  /// averages of the calendar year. It is silent on a couple with one in an inrichting: here both
  /// incomes and both costs count, and the joint contribution is the price of the care inside.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 11 to 16, followed by gemeenten and
  ///   waterschappen with a percentage of the norm of their own.
  /// - Unit: cents per year; assets at one moment.
  /// - Rounding: the net income of a month and what is remitted half-up to cents; the percentage of
  ///   the norm, and its part in an inrichting, half-up to cents of the year (unverified).
  /// - Leaves out: a car above its limit, the own home, payments on tax debts beyond the aanslag in the
  ///   net income, alimony, debts that go before the tax, savings that a gemeente leaves free beyond
  ///   these.
  @inline(__always)
  func working<L: Lane>(_ input: KwijtscheldingInput<L>) -> KwijtscheldingWorking<L> {
    let income = input.income.perMonth
      .toCents("Uitvoeringsregeling Invorderingswet 1990 artikel 14")
      .named("netto-inkomen per maand", "Uitvoeringsregeling Invorderingswet 1990 artikel 14")
    let wonen =
      (least(input.kaleHuur - input.huurtoeslag, input.maximaleHuur) - input.woonlastennorm)
      .atLeastZero
      .named("woonlasten", "Uitvoeringsregeling Invorderingswet 1990 artikel 15 lid 1 onder b")
    let premie = (input.zorgpremie - input.normpremie - input.zorgtoeslag).atLeastZero
      .named("premie", "Uitvoeringsregeling Invorderingswet 1990 artikel 15 lid 1 onder c")
    let net = (income.inYear(months: 12) - premie - wonen)
      .named(
        "netto besteedbaar inkomen", "Uitvoeringsregeling Invorderingswet 1990 artikel 13")
    var costs = (figures.norm * input.norm)
      .toCents("Uitvoeringsregeling Invorderingswet 1990 artikel 16")
    if let inside = input.inrichting {
      let noemer = figures.inrichtingNoemer
      let parts = (L(noemer) - L(1)) * inside.norm.cents
      let norm = parts.divided(
        by: noemer.value, .halfUp, "Uitvoeringsregeling Invorderingswet 1990 artikel 16 lid 3")
      costs = costs + YearAmount(cents: norm) + inside.paidForCare
    }
    costs = costs.named(
      "kosten van bestaan", "Uitvoeringsregeling Invorderingswet 1990 artikel 16")
    let capacity = (net - costs).atLeastZero
      .named("betalingscapaciteit", "Uitvoeringsregeling Invorderingswet 1990 artikel 13")
    let free = (costs + input.kaleHuur + input.zorgpremie).perMonth
    let bank = input.bank.exact - Unrounded(numerator: free.numerator, scale: free.scale)
    let wealth = (bank.atLeastZero + input.otherAssets)
      .named("vermogen", "Uitvoeringsregeling Invorderingswet 1990 artikel 12")
    let asked = figures.capaciteit * capacity
    let remitted = (input.assessment.exact - wealth.asIncome - asked).atLeastZero
      .toCents("Uitvoeringsregeling Invorderingswet 1990 artikel 11")
      .named("kwijtschelding", "Uitvoeringsregeling Invorderingswet 1990 artikel 11")
    return KwijtscheldingWorking(
      nettoBesteedbaarInkomen: net, kostenVanBestaan: costs, betalingscapaciteit: capacity,
      vermogen: wealth,
      refusedForWealth: (remitted .<= YearAmount.zero) .& (asked .< input.assessment.exact),
      remitted: remitted)
  }
}
