/// Box 3 with the rounding of the Belastingdienst: each class apart to whole euros, the share of each
/// partner down to a hundredth of a percent, each partner by himself. All amounts in euros, on 1
/// January, of fiscal partners together.
enum NaiveBox3Belastingdienst {
  /// What one person has.
  struct Person: Hashable, Sendable {
    let grondslag: NaiveRational  // G_i
    let share: NaiveRational  // a_i, as a fraction
    let benefit: NaiveRational  // v3_i
    let tax: NaiveRational  // T3_i
  }

  struct Outcome: Hashable, Sendable {
    let aftrek: NaiveRational
    let forfaitairReturn: NaiveRational  // R
    let rendementsgrondslag: NaiveRational  // RG
    let grondslag: NaiveRational  // G
    let persons: [Person]

    var benefit: NaiveRational { persons.map(\.benefit).reduce(0, +) }
    var tax: NaiveRational { persons.map(\.tax).reduce(0, +) }
  }

  /// `division`: the part of the grondslag of each fiscal partner; without a choice half each.
  static func compute(
    year: Int, bank: NaiveRational, other: NaiveRational, debts: NaiveRational, partners: Int,
    division: [NaiveRational]? = nil, actualReturn: NaiveRational? = nil, figures: NaiveFigures
  ) -> Outcome {
    func figure(_ key: String) -> NaiveRational { figures.value("box3", year, key) }
    func rate(_ key: String) -> NaiveRational { figures.percent("box3", year, key) }
    let n = NaiveRational(partners)
    let bank = bank.floor()
    let other = other.floor()
    let aftrek = max(0, debts.ceil() - figure("schuldendrempel") * n)

    let onBank = (bank * rate("forfait_bank")).floor()
    let onOther = (other * rate("forfait_overig")).floor()
    let onDebts = (aftrek * rate("forfait_schulden")).halfUp()
    let r = onBank + onOther - onDebts

    let rg = bank + other - aftrek
    let g = max(0, rg - figure("heffingsvrij_vermogen") * n)
    let parts = division ?? Array(repeating: 1 / n, count: partners)
    precondition(parts.count == partners && parts.reduce(0, +) == 1, "not a division")

    var persons: [Person] = []
    for part in parts {
      let own = g * part
      let share = rg > 0 && g > 0 ? (own / rg * 10_000).floor() / 10_000 : 0
      var benefit = (max(0, r) * share).floor()
      if let actualReturn { benefit = min(benefit, (max(0, actualReturn) * part).floor()) }
      persons.append(
        Person(
          grondslag: own, share: share, benefit: benefit, tax: (benefit * rate("tarief")).floor()))
    }
    return Outcome(
      aftrek: aftrek, forfaitairReturn: r, rendementsgrondslag: rg, grondslag: g, persons: persons)
  }
}
