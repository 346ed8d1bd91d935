/// The figures of box 3 of one year.
struct Box3Figures: Sendable {
  let heffingsvrijVermogen, schuldendrempel: WealthFigure
  let forfaitBank, forfaitOverig, forfaitSchulden, tarief: Percentage

  init(_ f: consuming FigureReader) throws(FigureError) {
    heffingsvrijVermogen = try f.wealth("heffingsvrij_vermogen")
    schuldendrempel = try f.wealth("schuldendrempel")
    forfaitBank = try f.percent("forfait_bank")
    forfaitOverig = try f.percent("forfait_overig")
    forfaitSchulden = try f.percent("forfait_schulden")
    tarief = try f.percent("tarief")
    try f.finish()
  }
}

/// What a person, or fiscal partners together, own and owe on 1 January.
struct Assets<L: Lane>: Sendable {
  var bank: Wealth<L>
  var other: Wealth<L>
  var debts: Wealth<L>
}

extension Assets {
  /// Of fiscal partners together.
  @inline(__always) static func + (a: Self, b: Self) -> Self {
    Assets(bank: a.bank + b.bank, other: a.other + b.other, debts: a.debts + b.debts)
  }
  @inline(__always) var net: Wealth<L> { bank + other - debts }
}

/// Box 3 of a year, with what it was made of.
struct Box3Working<L: Lane>: Sendable {
  var rendementsgrondslag: Wealth<L>
  /// Grondslag sparen en beleggen: what exceeds the heffingsvrij vermogen.
  var grondslag: Wealth<L>
  /// Voordeel uit sparen en beleggen, whole euros.
  var benefit: YearAmount<L>
  var tax: YearAmount<L>
}

/// Wet inkomstenbelasting 2001, chapter 5, as it stands since the rechtsherstel.
struct Box3: Sendable {
  let figures: Box3Figures

  /// Assets minus the debts above the threshold.
  ///
  /// - Law: Wet IB 2001 artikel 5.2 and 5.3.
  /// - Unit: cents on 1 January; below zero when the debts exceed the assets.
  @inline(__always)
  func rendementsgrondslag<L: Lane>(_ assets: Assets<L>, partners: Int) -> Wealth<L> {
    (assets.bank + assets.other - deductibleDebts(assets, partners))
      .named("rendementsgrondslag", "Wet IB 2001 artikel 5.3")
  }
  @inline(__always)
  private func deductibleDebts<L: Lane>(_ assets: Assets<L>, _ partners: Int) -> Wealth<L> {
    (assets.debts - Wealth(figures.schuldendrempel).times(partners)).atLeastZero
  }

  /// The tax over a benefit.
  ///
  /// - Law: Wet IB 2001 artikel 2.13.
  /// - Rounding: down to whole euros.
  @inline(__always) func tax<L: Lane>(_ benefit: YearAmount<L>) -> YearAmount<L> {
    (figures.tarief * benefit).downToEuro("Wet IB 2001 artikel 2.13")
      .named("belasting box 3", "Wet IB 2001 artikel 2.13")
  }

  /// The benefit and its tax.
  ///
  /// - Law: Wet IB 2001 artikel 2.13, 5.2, 5.3 and 5.5; `actualReturn` is the tegenbewijs.
  /// - Unit: cents.
  /// - Rounding: benefit and tax down to whole euros; the share of the grondslag in the
  ///   rendementsgrondslag is not rounded (unverified).
  /// - Leaves out: green investments, the division between partners.
  @inline(__always)
  func working<L: Lane>(
    _ assets: Assets<L>, partners: Int, actualReturn: YearAmount<L>? = nil
  ) -> Box3Working<L> {
    let debts = deductibleDebts(assets, partners)
    let rg = rendementsgrondslag(assets, partners: partners)
    let exempt = Wealth<L>(figures.heffingsvrijVermogen).times(partners)
    let grondslag = (rg - exempt).atLeastZero
      .named("grondslag sparen en beleggen", "Wet IB 2001 artikel 5.2")
    let yield =
      (figures.forfaitBank * assets.bank + figures.forfaitOverig * assets.other
      - figures.forfaitSchulden * debts).atLeastZero
    // yield * grondslag / rg. Where there is a grondslag, rg exceeds what is exempt; elsewhere the
    // quotient is nil whatever divides it.
    let base = L.greatest(greatest(rg, exempt).cents, L(1))
    let divisor = base.rescaled(by: yield.denominator &* 100)
    let article: Article = "Wet IB 2001 artikel 5.2"
    let euros = L.floorDivide(yield.numerator, times: grondslag.cents, by: divisor, article)
    var benefit = YearAmount(cents: euros.rescaled(by: 100))
    if let actualReturn { benefit = least(benefit, actualReturn.downToEuro(article).atLeastZero) }
    benefit = benefit.named("voordeel uit sparen en beleggen", article)
    return Box3Working(
      rendementsgrondslag: rg, grondslag: grondslag, benefit: benefit, tax: tax(benefit))
  }
}
