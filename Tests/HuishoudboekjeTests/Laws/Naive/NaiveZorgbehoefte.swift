/// Leaving a person out of the huurtoeslag (Besluit op de huurtoeslag artikel 2, 2a): who may be
/// left out, the household that remains, and the best choice. All amounts in euros.
enum NaiveZorgbehoefte {
  /// Somebody who is registered in the dwelling.
  struct Person: Hashable, Sendable {
    var number: Int
    var income: NaiveRational
    var wlzIndication = false
    /// A child of the tenant or of his partner.
    var childOfTenant = false
    /// On 1 January; nil: old enough for every limit.
    var age: Int?
    var aowOnFirstOfJanuary = false
    /// Admitted for more than a year, while still registered here.
    var admitted = false
    var box3Benefit: NaiveRational = 0
    var wealth: NaiveRational = 0
    /// Tenant or spouse of the tenant: may be the applicant.
    var mayApply = false
  }

  /// A household whose rights are asked.
  struct Question: Hashable, Sendable {
    var year: Int
    var persons: [Person]
    var applicant: Int
    var kaleHuur: NaiveRational
  }

  /// The household as it counts.
  struct Outcome: Hashable, Sendable {
    var leftOut: [Int]
    var persons: Int
    var rekeninkomen: NaiveRational
    var exact: NaiveRational
    var paid: NaiveRational
  }

  /// Artikel 2: away for more than a year, and still registered. No limit of income or wealth.
  static func allowedByAbsence(_ person: Person, applicant: Int) -> Bool {
    person.admitted && person.number != applicant
  }

  /// Artikel 2a, for one person of the set: somebody here has a Wlz indication who is not a minor
  /// descendant of the applicant; the one left out is not the applicant; his box 3 benefit and the
  /// income of all together keep within the limits.
  static func allowedByCare(_ person: Person, in question: Question, figures: NaiveFigures) -> Bool
  {
    func limit(_ key: String) -> NaiveRational { figures.value("huurtoeslag", question.year, key) }
    let careNeed = question.persons.contains {
      $0.wlzIndication && !($0.childOfTenant && ($0.age ?? 18) < 18)
    }
    let all = question.persons.map(\.income).reduce(0, +)
    return careNeed && person.number != question.applicant
      && person.box3Benefit <= limit("zorgbehoefte_box3_maximum")
      && all <= limit("zorgbehoefte_inkomen_maximum")
  }

  /// Each of the set may be left out.
  static func allowed(_ set: [Int], in question: Question, figures: NaiveFigures) -> Bool {
    for person in question.persons where set.contains(person.number) {
      let byAbsence = allowedByAbsence(person, applicant: question.applicant)
      if !byAbsence && !allowedByCare(person, in: question, figures: figures) { return false }
    }
    return true
  }

  /// The toeslag of those who are not left out; who is left out counts for nothing.
  static func outcome(leftOut: [Int], in question: Question, figures: NaiveFigures) -> Outcome {
    let year = question.year
    let here = question.persons.filter { !leftOut.contains($0.number) }
    var income: NaiveRational = 0
    for person in here {
      let young = person.childOfTenant && (person.age ?? 23) < 23
      let exemption = young ? figures.value("huurtoeslag", year, "kindvrijstelling") : 0
      income = income + max(0, person.income - exemption)
    }
    let aow = here.contains { $0.aowOnFirstOfJanuary }
    var exact = NaiveHuurtoeslagMaand.exact(
      NaiveHuurtoeslagMaand.Household(
        year: year, rekenhuur: question.kaleHuur, rekeninkomen: income, persons: here.count,
        aowOnFirstOfJanuary: aow, aowReached: aow,
        young: young(here, year: year, figures: figures)),
      figures: figures)
    if tooWealthy(here, year: year, figures: figures) { exact = 0 }
    return Outcome(
      leftOut: leftOut, persons: here.count, rekeninkomen: income, exact: exact,
      paid: NaiveHuurtoeslagMaand.paid(exact, year: year, figures: figures))
  }

  /// All are below the youth age, without a child, and nobody of them has a Wlz indication, which
  /// proves a handicap.
  static func young(_ here: [Person], year: Int, figures: NaiveFigures) -> Bool {
    let limit = figures.value("huurtoeslag", year, "jongerengrens_leeftijd")
    return here.allSatisfy {
      NaiveRational($0.age ?? 99) < limit && !$0.childOfTenant && !$0.wlzIndication
    }
  }

  /// Two who may apply are partners and have the joint limit; everybody else the limit of a person.
  static func tooWealthy(_ here: [Person], year: Int, figures: NaiveFigures) -> Bool {
    func limit(_ key: String) -> NaiveRational { figures.value("huurtoeslag", year, key) }
    let couple = here.filter(\.mayApply)
    let others = here.filter { !$0.mayApply }
    if others.contains(where: { $0.wealth > limit("vermogensgrens_persoon") }) { return true }
    let joint = couple.map(\.wealth).reduce(0, +)
    return joint > limit(couple.count == 2 ? "vermogensgrens_partners" : "vermogensgrens_persoon")
  }

  /// The household with the set left out, or with everybody when the set is not allowed.
  static func told(leftOut: [Int], in question: Question, figures: NaiveFigures) -> (
    allowed: Bool, outcome: Outcome
  ) {
    let allowed = allowed(leftOut, in: question, figures: figures)
    return (allowed, outcome(leftOut: allowed ? leftOut : [], in: question, figures: figures))
  }

  /// Every set of persons, the empty one first and the smaller before the larger.
  static func sets(of numbers: [Int]) -> [[Int]] {
    var sets: [[Int]] = [[]]
    for number in numbers { sets += sets.map { $0 + [number] } }
    return sets.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  /// The highest exact toeslag over every applicant who may apply and every allowed set; with equal
  /// amounts the smallest set.
  static func best(of question: Question, figures: NaiveFigures) -> Outcome {
    var best = outcome(leftOut: [], in: question, figures: figures)
    for applicant in question.persons where applicant.mayApply {
      var asked = question
      asked.applicant = applicant.number
      for set in sets(of: asked.persons.map(\.number)) {
        if !allowed(set, in: asked, figures: figures) { continue }
        let outcome = outcome(leftOut: set, in: asked, figures: figures)
        if outcome.exact > best.exact
          || (outcome.exact == best.exact && set.count < best.leftOut.count)
        {
          best = outcome
        }
      }
    }
    return best
  }
}
