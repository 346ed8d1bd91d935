/// Passend toewijzen of a household of several persons: whose income counts, who counts as a person,
/// and on which day the AOW age is asked (Woningwet artikel 1 and 46; Wht artikel 14, 20). All
/// amounts in euros.
enum NaivePassend {
  /// Somebody who will live there.
  struct Occupant: Hashable, Sendable {
    var income: NaiveRational  // verzamelinkomen
    var birth: NaiveDate
    var childOfTenant = false
  }

  /// How the letting is judged.
  struct Outcome: Hashable, Sendable {
    let income: NaiveRational
    let persons: Int
    let aowOccupant: Bool
    let limit: NaiveRational
    let passend: Bool
  }

  /// A letting in the year. `childrenCount`: the switch `kindInkomenPassend`, the text of the law
  /// for a working adult child.
  static func judge(
    _ occupants: [Occupant], kaleHuur: NaiveRational, year: Int, childrenCount: Bool = false,
    figures: NaiveFigures
  ) -> Outcome {
    var income: NaiveRational = 0
    for occupant in occupants where !occupant.childOfTenant || childrenCount {
      income = income + occupant.income
    }
    let aow = occupants.contains {
      NaiveAOW.entitled(birth: $0.birth, on: NaiveDate(year, 1, 1), figures: figures)
    }
    let size = occupants.count == 1 ? "alleenstaande" : "meerpersoons"
    let limit = figures.value("toewijzing", year, "passend_inkomen_\(size)\(aow ? "_aow" : "")")
    let highest = figures.value(
      "huurtoeslag", year, occupants.count <= 2 ? "aftoppingsgrens_laag" : "aftoppingsgrens_hoog")
    return Outcome(
      income: income, persons: occupants.count, aowOccupant: aow, limit: limit,
      passend: income > limit || kaleHuur <= highest)
  }
}
