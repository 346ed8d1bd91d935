/// What is the same for a whole block of a sweep, computed once: the facts, the laws at their
/// dates, the AOW and the default costs.
struct HouseholdPlan<U: Lane>: Sendable where U.Uniform == U {
  let household: Household
  let statutes: Statutes
  let facts: IncomeFacts
  let peiljaarFacts: IncomeFacts
  let aow: AOWIncome<U>
  let peiljaarAOW: AOWIncome<U>
  let rent: HuurtoeslagHousehold
  let forms: [FormPlan<U>]
  /// Rlz artikel 4.4 lid 2 asks for the zorgtoeslag of the peiljaar: stated, by law, or assumed.
  let zorgtoeslagInPeiljaar: Entitlement

  enum Entitlement: Sendable {
    case stated(Bool)
    case byLaw(Zorgtoeslag)
    case assumed
  }

  init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    self.household = household
    self.statutes = statutes
    let person = household.person
    try Self.check(household, statutes)
    func facts(_ year: Int) -> IncomeFacts {
      let before1946 = person.birthDate < CalendarDate(1946, 1)
      return IncomeFacts(
        group: before1946 ? .aowGeborenVoor1946 : .aow, aow: person.aow,
        hasPension: person.hasPension,
        pensionHasLoonheffingskorting: person.pensionHasLoonheffingskorting,
        settlement: household.switches.settlement)
    }
    self.facts = facts(household.year)
    peiljaarFacts = facts(household.year - 2)
    aow = AOWIncome(person.aow, self.facts.group, statutes.current)
    peiljaarAOW = AOWIncome(person.aow, peiljaarFacts.group, statutes.peiljaar)
    rent = Self.rent(household)
    forms = household.forms.map { FormPlan($0, household, statutes) }
    if let stated = household.switches.zorgtoeslagInPeiljaar {
      zorgtoeslagInPeiljaar = .stated(stated)
    } else if let law = statutes.peiljaar.zorgtoeslag {
      zorgtoeslagInPeiljaar = .byLaw(law)
    } else {
      zorgtoeslagInPeiljaar = .assumed
    }
  }

  private static func rent(_ household: Household) -> HuurtoeslagHousehold {
    var rent = HuurtoeslagHousehold()
    rent.aowOccupant = true
    rent.adaptedHome = household.dwelling.adaptedHome
    rent.acquiredRight = household.dwelling.acquiredRight
    rent.eligibleDwelling = household.dwelling.selfContained || household.dwelling.designated
    return rent
  }
}

/// One leveringsvorm of a household: when which contribution is due, and its default costs.
struct FormPlan<U: Lane>: Sendable where U.Uniform == U {
  let form: Leveringsvorm
  let schedule: ContributionSchedule
  /// In the order of `BudgetLine.livingCosts`.
  let costs: [Cost]

  /// Where the amount of a cost line comes from.
  enum Cost: Sendable {
    /// The client does not pay it, or the set does not know it.
    case nothing
    case stated(AmountSlot)
    case assumed(YearAmount<U>)
  }

  init(_ form: Leveringsvorm, _ household: Household, _ statutes: Statutes) {
    self.form = form
    if form == .zzp {
      schedule =
        household.care.verblijfFrom.map {
          .verblijf(
            from: $0, lowFor: statutes.eigenBijdrage.figures.lageBijdrageMaanden,
            year: household.year)
        } ?? .high
    } else {
      schedule = .low
    }
    costs = BudgetLine.livingCosts.map { line in
      let own = AmountSlot.cost(line, in: form)
      if household.amounts.has(own) { return .stated(own) }
      guard WhoPays.payer(of: line, in: form) == .client else { return .nothing }
      let shared = AmountSlot.cost(line)
      if household.amounts.has(shared) { return .stated(shared) }
      let usual: YearAmount<U>? = LivingCosts.yearAmount(
        line, household.budgetSet, form, statutes.levenskosten)
      return usual.map { .assumed($0) } ?? .nothing
    }
  }
}

/// A household that the laws here do not cover.
public struct HouseholdError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path of the fact in a scenario.
  public let path: String
  public let problem: String
  public let remedy: String
  public var description: String { "\(path): \(problem)\n\(remedy)" }
}

extension HouseholdPlan {
  private static func check(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    let birth = household.person.birthDate
    let reached = statutes.aowLeeftijd.reached(born: birth)
    let start = CalendarDate(household.year, 1)
    guard reached <= start else {
      throw HouseholdError(
        path: "persons[0].birth_date",
        problem: "the AOW age is reached on \(reached), after 1 January \(household.year)",
        remedy: "A person with AOW has it the whole year; choose a later year or birth date.")
    }
    let stated = household.amounts.has(.peiljaarIncome)
    guard reached <= CalendarDate(household.year - 2, 1) || stated else {
      throw HouseholdError(
        path: "persons[0].peiljaar",
        problem: "the AOW age is reached on \(reached), within or after peiljaar "
          + "\(household.year - 2), so its income cannot be computed",
        remedy: "State persons[0].peiljaar.income_eur_year and tax_eur_year.")
    }
    guard reached <= CalendarDate(household.year - 1, 5) else {
      throw HouseholdError(
        path: "persons[0].birth_date",
        problem: "the AOW started on \(reached), so the payment of May \(household.year) does not "
          + "reach back a whole year",
        remedy: "Choose a later year or an earlier birth date.")
    }
    if let start = household.care.verblijfFrom,
      household.forms.contains(.zzp), start > CalendarDate(household.year, 1)
    {
      throw HouseholdError(
        path: "persons[0].care.verblijf_from",
        problem: "the stay begins on \(start), after 1 January \(household.year)",
        remedy: "The ZZP column is a whole year of verblijf; choose a date up to 1 January.")
    }
    try checkProfile(household)
  }

  /// Which zorgprofielen exclude which form: CZ policy 2024-2026 for VPT; Rlz artikel 5.5 for PGB.
  private static func checkProfile(_ household: Household) throws(HouseholdError) {
    for form in household.forms {
      guard let source = Zorgprofiel.exclusion(household.care.zorgprofiel, form) else { continue }
      throw HouseholdError(
        path: "persons[0].care.zorgprofiel",
        problem: "\(form.rawValue) is not possible with \(household.care.zorgprofiel) (\(source))",
        remedy: "Leave \(form.rawValue) out of leveringsvormen, or correct the zorgprofiel.")
    }
  }
}

/// Zorgprofielen and the forms that they exclude.
public enum Zorgprofiel {
  /// The source that excludes a form for a profile; nil when it is possible.
  ///
  /// - Law: Rlz artikel 5.5 (PGB); Handboek VPT 2.1, CZ policy 2024-2026 (VPT).
  public static func exclusion(_ profile: String, _ form: Leveringsvorm) -> String? {
    let name = profile.uppercased().filter { !" -_.".contains($0) }
    let beveiligd = ["GGZWONEN5", "GGZW5", "GGZWONENBEVEILIGD"].contains(name)
    let lvg = name.hasPrefix("LVG") || name.hasPrefix("SGLVG")
    switch form {
    case .vpt where lvg || beveiligd || name.hasPrefix("GGZB"):
      return "Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5"
    case .pgb where lvg || beveiligd || ["VV9B", "9BVV"].contains(name):
      return "Rlz artikel 5.5: 9b VV, LVG, SGLVG and GGZ-wonen 5"
    default: return nil
    }
  }
}
