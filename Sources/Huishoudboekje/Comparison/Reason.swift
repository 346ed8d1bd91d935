/// Why a line differs between two columns: what the run did in one of them.
///
/// Every case has the facts on which its sentence rests, so that a test can find them once more from the
/// household, and a catalogue can tell them in another language.
enum Reason: Sendable, Equatable {
  /// A contribution that is due.
  case contribution(ContributionReason)
  /// No contribution is due in the whole year, of nobody.
  case noContribution(column: String, NoContribution)
  /// Who lives in a home, and when.
  case home(HomeReason)
  /// Who bears a living cost, and what it is.
  case cost(CostReason)
  /// What is remitted of the assumed local taxes; cents per year.
  case remission(column: String, assessment: Int, remitted: Int)
  /// The huurtoeslag of the months in which the same persons rent the same home.
  case huurtoeslag(HuurtoeslagReason)
  case noHuurtoeslag(column: String, NoHuurtoeslag)
  /// The zorgtoeslag of one right: of partners together, or of one person.
  case zorgtoeslag(ZorgtoeslagReason)
  /// The months in which a person has the AOW of a single person, of those with AOW; how many of the
  /// eight before the year count so for the vakantie-uitkering of May.
  case aow(column: String, person: Int, single: Presence, of: Presence, before: Int)
  case alleenstaandeouderenkorting(column: String, person: Int, has: Bool)
  /// The months of a stay in which the Wajong is not raised for hulpbehoevendheid.
  case hulpbehoevendheid(column: String, person: Int, stays: Presence)
  /// Gross, cents of the year of the person; the budget counts it on the days together, nil: all of them.
  case toeslagenwet(column: String, person: Int, year: Int, counted: Presence?)
  /// Net, cents of the year of the person, and the months in which the norm is that of an inrichting; the
  /// budget counts it on the days together, nil: all of them.
  case bijstand(column: String, person: Int, year: Int, inside: Presence, counted: Presence?)
  /// Once, to the survivor; cents.
  case overlijdensuitkering(column: String, person: Int, cents: Int)
  /// An assessment is imposed, and what is collected or, below zero, paid back; cents.
  case aanslag(
    column: String, person: Int, imposed: Bool, collected: Int, settlement: Switches.Settlement)
  /// What is withheld or asked moves with the income of the person, which differs.
  case followsIncome(BudgetLine, person: Int)
  /// No more is known than the amounts, cents of the year.
  case amounts(BudgetLine, person: Int, columns: [String], years: [Int])
}

struct ContributionReason: Sendable, Equatable {
  let column: String
  let payer: Whose
  /// The form by which it is reduced; of a couple that of both.
  let form: Leveringsvorm
  let high: Bool
  /// Of a low one.
  let because: [LowBecause]
  /// MPT of at most 20 hours a month.
  let fewHours: Bool
  /// The CAK does not know income or assets.
  let unknown: Bool
  let when: Presence
  /// Of a whole month, cents.
  let month: Int
  /// The half-years in which nothing is due because of the income.
  let nihil: [HalfYear]
}

/// Why nobody owes a contribution.
enum NoContribution: String, Sendable, CaseIterable {
  /// Nobody has Wlz care on any day.
  case noCare
  /// Who has it is below 18, or 18-20 with bijstand in an institution.
  case age
}

struct HomeReason: Sendable, Equatable {
  let column: String
  /// By the place among the homes of the year.
  let home: Int
  let homes: Int
  /// Empty: nobody.
  let persons: [Int]
  let when: Presence
}

struct CostReason: Sendable, Equatable {
  struct Bearing: Sendable, Equatable {
    enum Source: Sendable, Equatable {
      /// The scenario states it, for the form or for all.
      case stated
      case defaults(BudgetSet)
      /// The budget set has no amount for it.
      case noDefault(BudgetSet)
      case other(Payer)
    }
    /// Together: of the home.
    let whose: Whose
    let form: LivingForm
    let source: Source
    var when: Presence
  }
  let column: String
  let line: BudgetLine
  let shares: [Bearing]
  let amounts: [Average]

  /// Of the average month, cents.
  struct Average: Equatable {
    let whose: Whose
    let cents: Int
  }
}

struct HuurtoeslagReason: Sendable, Equatable {
  let column: String
  let tenants: [Int]
  /// Who counts: tenants, children and medebewoners.
  let persons: Int
  let months: [Int]
  let rekenhuur: Int
  /// What of it counts at most: the maximum of adults or of young tenants.
  let most: Int
  let rekeninkomen: Int
  /// What is paid a month, cents.
  let month: Int
  /// Why nothing is; none where something is, or less than one euro a month.
  let refusal: HuurtoeslagRefusal
  /// Somebody is left out on request.
  let onRequest: Bool
}

enum NoHuurtoeslag: String, Sendable, CaseIterable {
  /// Nobody lives in a home.
  case nobodyRents
  /// On the first of a month nobody of age lives in it.
  case nobodyOfAge
}

struct ZorgtoeslagReason: Sendable, Equatable {
  enum Refusal: Sendable, Equatable {
    case wealth, below24, belowOneEuro
  }
  let column: String
  let whose: Whose
  let months: [Int]
  /// What is paid a month, cents.
  let month: Int
  /// Of those who count, cents of the year.
  let toetsingsinkomen: Int
  let refusal: Refusal?
  let onRequest: Bool
}
