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
    let (bank, other, debts) = (bank.floor(), other.floor(), debts.ceil())
    let schuldAftrek = max(0, debts - figures.value("box3", year, "schuldendrempel") * n)
    let rg = bank + other - schuldAftrek
    let g = max(0, rg - figures.value("box3", year, "heffingsvrij_vermogen") * n)
    let r =
      (bank * figures.percent("box3", year, "forfait_bank")).floor()
      + (other * figures.percent("box3", year, "forfait_overig")).floor()
      - (schuldAftrek * figures.percent("box3", year, "forfait_schulden")).halfUp()
    // Each person has a part of the grondslag, down to hundredths of a percent.
    var each: NaiveRational = 0
    if rg > 0 && g > 0 {
      let share = (g / n / rg * 10_000).floor() / 10_000
      each = (max(0, r) * share).floor()
    }
    let forfaitair = each * n
    if let actualReturn { each = min(each, (max(0, actualReturn) / n).floor()) }
    let benefit = each * n
    return Outcome(
      schuldAftrek: schuldAftrek, rendementsgrondslag: rg, grondslag: g, forfaitairReturn: r,
      forfaitairBenefit: forfaitair, benefit: benefit,
      tax: tax(benefit: each, year: year, figures: figures) * n)
  }

  /// T3 = floor(v3 x tarief), of one person.
  static func tax(benefit: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    (benefit * figures.percent("box3", year, "tarief")).floor()
  }
}
