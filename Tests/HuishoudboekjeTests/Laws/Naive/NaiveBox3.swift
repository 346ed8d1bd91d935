/// Box 3: see the article Law-Box3. All amounts in euros, on 1 January, of both fiscal partners
/// together.
enum NaiveBox3 {
  /// All steps.
  struct Outcome: Hashable, Sendable {
    let schuldAftrek: NaiveRational
    let rendementsgrondslag: NaiveRational  // RG; the vermogen tests are on this
    let grondslag: NaiveRational  // G, grondslag sparen en beleggen
    let forfaitairReturn: NaiveRational  // R
    let forfaitairBenefit: NaiveRational  // v3 before tegenbewijs
    let benefit: NaiveRational  // v3
    let tax: NaiveRational  // T3
  }

  /// The formula of section 6. `partners` = 1 or 2; `actualReturn` = tegenbewijs, over all assets.
  static func compute(
    year: Int, bank: NaiveRational, other: NaiveRational, debts: NaiveRational, partners: Int,
    actualReturn: NaiveRational? = nil, figures: NaiveFigures
  ) -> Outcome {
    precondition(partners == 1 || partners == 2)
    let n = NaiveRational(partners)
    let schuldAftrek = max(0, debts - figures.value("box3", year, "schuldendrempel") * n)
    let rg = bank + other - schuldAftrek
    let g = max(0, rg - figures.value("box3", year, "heffingsvrij_vermogen") * n)
    let r =
      bank * figures.percent("box3", year, "forfait_bank")
      + other * figures.percent("box3", year, "forfait_overig")
      - schuldAftrek * figures.percent("box3", year, "forfait_schulden")
    var forfaitair: NaiveRational = 0
    if rg > 0 && g > 0 {
      forfaitair = max(0, r * g / rg).floor()
    }
    var benefit = forfaitair
    if let actualReturn {
      benefit = min(benefit, max(0, actualReturn).floor())
    }
    return Outcome(
      schuldAftrek: schuldAftrek, rendementsgrondslag: rg, grondslag: g, forfaitairReturn: r,
      forfaitairBenefit: forfaitair, benefit: benefit,
      tax: tax(benefit: benefit, year: year, figures: figures))
  }

  /// T3 = floor(v3 x tarief).
  static func tax(benefit: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    (benefit * figures.percent("box3", year, "tarief")).floor()
  }
}
