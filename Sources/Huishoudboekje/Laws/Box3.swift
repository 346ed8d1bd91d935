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
  /// Voordeel uit sparen en beleggen of each fiscal partner, whole euros.
  var benefitEach: YearAmount<L>
  /// The tax of each.
  var taxEach: YearAmount<L>
  /// One person, or two fiscal partners.
  var partners: Int
  /// Of all together.
  @inline(__always) var benefit: YearAmount<L> {
    partners == 1 ? benefitEach : benefitEach.times(partners)
  }
  @inline(__always) var tax: YearAmount<L> { partners == 1 ? taxEach : taxEach.times(partners) }
}

/// Wet inkomstenbelasting 2001, chapter 5, as it stands since the rechtsherstel.
struct Box3: Sendable {
  let figures: Box3Figures

  /// What is owned and owed, in the whole euros that the return asks for.
  ///
  /// - Law: Belastingdienst, Hoe wordt mijn box 3-inkomen berekend.
  /// - Rounding: assets down, debts up, to whole euros.
  @inline(__always)
  private func declared<L: Lane>(_ assets: Assets<L>) -> Assets<L> {
    let article: Article = "Belastingdienst, berekening box 3"
    return Assets(
      bank: assets.bank.downToEuro(article), other: assets.other.downToEuro(article),
      debts: assets.debts.exact.upToEuro(article))
  }
  @inline(__always)
  private func deductibleDebts<L: Lane>(_ declared: Assets<L>, _ partners: Int) -> Wealth<L> {
    (declared.debts - Wealth(figures.schuldendrempel).times(partners)).atLeastZero
  }

  /// Assets minus the debts above the threshold.
  ///
  /// - Law: Wet IB 2001 artikel 5.2 and 5.3.
  /// - Unit: whole euros on 1 January, in cents; below zero when the debts exceed the assets.
  @inline(__always)
  func rendementsgrondslag<L: Lane>(_ assets: Assets<L>, partners: Int) -> Wealth<L> {
    let own = declared(assets)
    return (own.bank + own.other - deductibleDebts(own, partners))
      .named("rendementsgrondslag", "Wet IB 2001 artikel 5.3")
  }

  /// The tax over the benefit of one person.
  ///
  /// - Law: Wet IB 2001 artikel 2.13.
  /// - Rounding: down to whole euros.
  @inline(__always) func tax<L: Lane>(_ benefit: YearAmount<L>) -> YearAmount<L> {
    (figures.tarief * benefit).downToEuro("Wet IB 2001 artikel 2.13")
      .named("belasting box 3", "Wet IB 2001 artikel 2.13")
  }

  /// The benefit and its tax; fiscal partners have half of the grondslag each.
  ///
  /// - Law: Wet IB 2001 artikel 2.13, 2.17, 5.2, 5.3 and 5.5; `actualReturn` is the tegenbewijs, over all
  ///   assets of all.
  /// - Unit: cents.
  /// - Rounding: as in the worked examples of the Belastingdienst: assets and the return on each class
  ///   down to whole euros, debts up, the return on debts half-up; the share of the grondslag in the
  ///   rendementsgrondslag down to 0.01 %; benefit and tax of each person down to whole euros.
  /// - Leaves out: green investments, another division between partners.
  @inline(__always)
  func working<L: Lane>(
    _ assets: Assets<L>, partners: Int, actualReturn: YearAmount<L>? = nil
  ) -> Box3Working<L> {
    let article: Article = "Wet IB 2001 artikel 5.2"
    let own = declared(assets)
    let debts = deductibleDebts(own, partners)
    let rg = rendementsgrondslag(assets, partners: partners)
    let exempt = Wealth<L>(figures.heffingsvrijVermogen).times(partners)
    let grondslag = (rg - exempt).atLeastZero
      .named("grondslag sparen en beleggen", article)
    let yield =
      ((figures.forfaitBank * own.bank).asIncome.downToEuro(article)
      + (figures.forfaitOverig * own.other).asIncome.downToEuro(article)
      - (figures.forfaitSchulden * debts).asIncome.toEuro(article)).atLeastZero
      .named("rendement", article)
    // Where there is a grondslag, rg exceeds what is exempt; elsewhere the quotient is nil whatever
    // divides it.
    let base = L.greatest(greatest(rg, exempt).cents, L(1)).rescaled(by: partners)
    let parts = Self.partsOfGrondslag
    let share = L.floorDivide(grondslag.cents, times: L(parts), by: base, article)
    var benefit = YearAmount(
      cents: (yield.cents * share).divided(by: parts * 100, .down, toMultipleOf: 100, article))
    if let actualReturn {
      let part = actualReturn.cents.divided(by: partners * 100, .down, toMultipleOf: 100, article)
      benefit = least(benefit, YearAmount(cents: part).atLeastZero)
    }
    benefit = benefit.named("voordeel uit sparen en beleggen", article)
    return Box3Working(
      rendementsgrondslag: rg, grondslag: grondslag, benefitEach: benefit, taxEach: tax(benefit),
      partners: partners)
  }

  /// A share of 0.01 % is one of so many.
  private static let partsOfGrondslag = 10_000
}
