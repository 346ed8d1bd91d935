/// The AOW of a year with what the SVB withholds from it.
struct AOWIncome<L: Lane>: Sendable {
  var year: AOWYear<L>
  var loonheffing: Flow<L>
  /// Zero in a year whose Zvw figures are not known; no rule asks for it there.
  var zvw: Flow<L>

  /// - Law: AOW artikel 9, 13 and 29; Wet LB 1964; Zvw artikel 43 and 45.
  /// - Rounding: Zvw per payment down to cents; the loonheffing over the vakantie-uitkering without
  ///   loonheffingskorting is the rate of bracket 1, cents down (unverified); with it, nothing.
  init(_ facts: Person.AOWFacts, _ group: TaxAgeGroup, _ law: TaxYear) {
    year = aowYear(
      facts.kind, buildUpPct: facts.buildUpPct, year: law.aow, before: law.aowBefore)
    let tax = law.inkomstenbelasting
    let kortingen = Kortingen(
      loonheffingskorting: facts.loonheffingskorting, alleenstaandeouderen: facts.kind == .single)
    func withheld(_ gross: MonthAmount<L>) -> MonthAmount<L> {
      tax.loonheffing(gross.exact, group, kortingen).withheld
    }
    let holiday =
      facts.loonheffingskorting
      ? MonthAmount<L>.zero
      : (tax.figures.tarief1Aow * year.holidayMay).downToCents(
        "Wet LB 1964 artikel 26: tabel bijzondere beloningen")
    loonheffing = .halves(withheld(year.firstHalf), withheld(year.secondHalf), may: holiday)
    if let zvw = law.zvw {
      self.zvw = .halves(
        zvw.low(year.firstHalf.exact), zvw.low(year.secondHalf.exact),
        may: zvw.low(year.holidayMay.exact))
    } else {
      zvw = Flow()
    }
  }
}

/// Income and tax of one person over a calendar year, with what it was made of.
struct IncomeYear<L: Lane>: Sendable {
  var gross: Flow<L>
  var loonheffing: Flow<L>
  var zvw: Flow<L>
  var box3: Box3Working<L>
  var aanslag: Aanslag<L>
  /// An aanslag is imposed: two sources of income, or box 3.
  var settled: L.Mask
  /// Beyond what was withheld; below zero a refund; zero without an aanslag.
  var collected: YearAmount<L>
  /// What is taxable, before it is cut to whole euros.
  var taxable: YearAmount<L>
  /// Toetsingsinkomen of the toeslagen, whole euros.
  var toetsingsinkomen: YearAmount<L>
  /// Income tax due with an aanslag, loonheffing withheld without.
  var tax: YearAmount<L>
  /// Verzamelinkomen or belastbaar loon, as the eigen bijdrage of two years later uses it; not
  /// cut to whole euros.
  var inkomensgegeven: YearAmount<L>
}

/// What decides the tax of a person and is the same for every amount.
struct IncomeFacts: Sendable {
  var group: TaxAgeGroup
  var aow: Person.AOWFacts
  var hasPension: Bool
  var pensionHasLoonheffingskorting: Bool
  var settlement: Switches.Settlement
}

/// The income of a person with AOW and perhaps a pension.
///
/// - Law: Wet IB 2001; Wet LB 1964; Zvw; Awir artikel 8; AWR artikel 21; belastbaar loon.
/// - Unit: cents.
/// - Rounding: toetsingsinkomen down to whole euros; a pension is paid in twelve payments that
///   differ by at most a cent, its loonheffing and Zvw are those of an exact twelfth.
/// - Leaves out: an amount to pay of at most the aanslaggrens is not collected (Wet IB 2001
///   artikel 9.4); the refund limit; Zvw ceilings that a payer keeps apart from the others.
@inline(__always)
func incomeYear<L: Lane>(
  _ law: TaxYear, _ facts: IncomeFacts, aow: AOWIncome<L.Uniform>, pension: YearAmount<L>,
  assets: Assets<L>, actualReturn: YearAmount<L>?
) -> IncomeYear<L> {
  let tax = law.inkomstenbelasting
  let aowYear = YearAmount<L>(lifting: aow.year.taxable)
  var gross = Flow<L>.lifting(
    .halves(aow.year.firstHalf, aow.year.secondHalf, may: aow.year.holidayMay))
  var loonheffing = Flow<L>.lifting(aow.loonheffing)
  var zvw = Flow<L>.lifting(aow.zvw)
  if facts.hasPension {
    gross.spread = pension
    let kortingen = Kortingen(
      loonheffingskorting: facts.pensionHasLoonheffingskorting,
      alleenstaandeouderen: facts.aow.kind == .single)
    let withheld = tax.loonheffing(pension.perMonth, facts.group, kortingen).withheld
    loonheffing = loonheffing + .monthly(withheld)
    if let law = law.zvw {
      let room = (YearAmount<L>(law.figures.maximumBijdrageInkomen) - aowYear).atLeastZero
      zvw = zvw + .monthly(law.low(least(pension, room).perMonth))
    }
  }
  let taxable = facts.hasPension ? aowYear + pension : aowYear
  let box3 = law.box3.working(assets, partners: 1, actualReturn: actualReturn)
  let aanslag = tax.aanslag(
    box1: taxable, box3Benefit: box3.benefit, box3Tax: box3.tax, facts.group,
    Kortingen(alleenstaandeouderen: facts.aow.kind == .single))
  let zero = YearAmount<L>.zero
  let twoSources = L.Mask(all: facts.hasPension) .& (pension .> zero)
  let needed = twoSources .| (box3.benefit .> zero)
  let settled = facts.settlement == .auto ? needed : L.Mask(all: facts.settlement == .annual)
  let withheld = loonheffing.year
  let difference = aanslag.due - withheld
  let small =
    (difference .> zero)
    .& (difference .<= YearAmount(tax.figures.aanslaggrens))
  let collected = difference.when(settled .& .!small)
    .named("aanslag inkomstenbelasting", "Wet IB 2001 artikel 9.4")
  let whole = taxable.downToEuro("AWR artikel 21")
  return IncomeYear(
    gross: gross, loonheffing: loonheffing, zvw: zvw, box3: box3, aanslag: aanslag,
    settled: settled, collected: collected, taxable: taxable,
    toetsingsinkomen: (whole + box3.benefit).named("toetsingsinkomen", "Awir artikel 8"),
    tax: aanslag.due.when(settled, otherwise: withheld),
    inkomensgegeven: taxable + box3.benefit)
}

extension Flow {
  @inline(__always) static func lifting(_ flow: Flow<L.Uniform>) -> Self {
    Flow(
      first: Amount(lifting: flow.first), second: Amount(lifting: flow.second),
      once: Amount(lifting: flow.once), onceMonth: flow.onceMonth,
      spread: Amount(lifting: flow.spread))
  }
}
