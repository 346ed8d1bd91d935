/// Passend toewijzen and DAEB: see the article Law-Toewijzing. All amounts in euros.
enum NaiveToewijzing {
  /// The limits of a household.
  struct Limits: Hashable, Sendable {
    let passendIncome: NaiveRational
    let daebIncome: NaiveRational
    let daebRent: NaiveRational
    let aftoppingsgrens: NaiveRational
  }

  /// The outcome for an income and a rent.
  struct Decision: Hashable, Sendable {
    let limits: Limits
    let passend: Bool
    let incomeTestPassed: Bool
    let rentIsDaeb: Bool
  }

  /// The table of section 6: one or more persons; the AOW column if one occupant has the AOW age on
  /// 1 January.
  static func limits(year: Int, persons: Int, aowOccupant: Bool, figures: NaiveFigures) -> Limits {
    let size = persons == 1 ? "alleenstaande" : "meerpersoons"
    return Limits(
      passendIncome: figures.value(
        "toewijzing", year, "passend_inkomen_" + size + (aowOccupant ? "_aow" : "")),
      daebIncome: figures.value("toewijzing", year, "daeb_inkomen_" + size),
      daebRent: figures.value("toewijzing", year, "daeb_huurgrens"),
      aftoppingsgrens: figures.value(
        "huurtoeslag", year, persons <= 2 ? "aftoppingsgrens_laag" : "aftoppingsgrens_hoog"))
  }

  /// Section 6 points 1 to 3: passend if the income is above the limit or the kale huur at most the
  /// aftoppingsgrens; the income test is waived with a Wlz indication, the passendheidstoets is
  /// not.
  static func decide(
    year: Int, persons: Int, aowOccupant: Bool, income: NaiveRational, kaleHuur: NaiveRational,
    wlzIndication: Bool,
    figures: NaiveFigures
  ) -> Decision {
    let limits = limits(year: year, persons: persons, aowOccupant: aowOccupant, figures: figures)
    return Decision(
      limits: limits, passend: income > limits.passendIncome || kaleHuur <= limits.aftoppingsgrens,
      incomeTestPassed: wlzIndication || income <= limits.daebIncome,
      rentIsDaeb: kaleHuur <= limits.daebRent)
  }

  /// Section 6 point 1, the only exception: elderly with high assets.
  static func exemptByWealth(
    year: Int, persons: Int, aowOccupant: Bool, wealth: NaiveRational, figures: NaiveFigures
  ) -> Bool {
    let size = persons == 1 ? "alleenstaande" : "meerpersoons"
    return aowOccupant
      && wealth > figures.value("toewijzing", year, "passend_uitzondering_vermogen_" + size)
  }
}
