/// What is the same for a whole block of a sweep, computed once: the facts, the laws at their
/// dates, the benefits and the default costs.
final class HouseholdPlan<U: Lane>: Sendable where U.Uniform == U {
  let household: Household
  let statutes: Statutes
  /// By 31 January of the year: Blz artikel 3.3.1.4.
  let aowAge: OneOrTwo<Bool>
  /// The partner has Wlz care as well.
  let partnerContributes: Bool
  /// One for every way in which the columns look to the benefits.
  let benefits: [Benefits<U>]
  let columns: [ColumnPlan<U>]
  /// Rlz artikel 4.4 lid 2 asks for the zorgtoeslag of the peiljaar: stated, by law, or assumed.
  let zorgtoeslagInPeiljaar: Entitlement
  /// To 2025: a first income counts over another year than the peiljaar (Blz artikel 3.3.2.5).
  let firstIncome: OneOrTwo<FirstIncome>
  /// Below 18 on 1 January of the peiljaar: not entitled to zorgtoeslag, unless a switch says so.
  let minorInPeiljaar: OneOrTwo<Bool>

  enum Entitlement: Sendable {
    case stated(OneOrTwo<Bool>)
    case byLaw(Zorgtoeslag)
    case assumed
  }

  init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    self.household = household
    self.statutes = statutes
    try household.check(statutes)
    let year = household.year
    let birth = household.person.birthDate
    func hasAOWAge(_ person: Person) -> Bool {
      statutes.aowLeeftijd.reached(born: person.birthDate) <= CalendarDate(year, 1).endOfMonth
    }
    aowAge = OneOrTwo(
      hasAOWAge(household.person), household.partner.map { hasAOWAge($0.person) })
    partnerContributes = household.partner.map { $0.form != .none } ?? false
    var benefits: [Benefits<U>] = []
    var columns: [ColumnPlan<U>] = []
    for column in household.columns {
      let living = Benefits<U>.living(household, column)
      let (partners, onRequest) = household.toeslagpartners(of: column)
      let days = Benefits<U>.Days(household, column)
      let place =
        benefits.firstIndex {
          $0.living == living && $0.partners == partners && $0.onRequest == onRequest
            && $0.days == days
        } ?? benefits.count
      if place == benefits.count {
        benefits.append(try Benefits(household, column, statutes))
      }
      columns.append(ColumnPlan(column, household, statutes, benefits: place))
    }
    self.benefits = benefits
    self.columns = columns
    func eachIsMinor(on date: CalendarDate) -> OneOrTwo<Bool> {
      OneOrTwo(
        birth.age(on: date) < 18, household.partner.map { $0.person.birthDate.age(on: date) < 18 })
    }
    let firstIncomes = household.firstIncomes(statutes.eigenBijdrage)
    firstIncome = OneOrTwo(firstIncomes[0], firstIncomes.count > 1 ? firstIncomes[1] : nil)
    let stated = household.zorgtoeslagInPeiljaar
    minorInPeiljaar =
      stated == nil ? eachIsMinor(on: CalendarDate(year - 2, 1)) : OneOrTwo(false, false)
    if let stated {
      zorgtoeslagInPeiljaar = .stated(stated)
    } else if let law = statutes.peiljaar.zorgtoeslag {
      zorgtoeslagInPeiljaar = .byLaw(law)
    } else {
      zorgtoeslagInPeiljaar = .assumed
    }
  }
}

extension Household {
  /// Of each person, whether there was zorgtoeslag in the peiljaar; nil: not stated.
  fileprivate var zorgtoeslagInPeiljaar: OneOrTwo<Bool>? {
    if let each = switches.zorgtoeslagInPeiljaarOfEach {
      return OneOrTwo(each[0], partner.map { _ in each[1] })
    }
    return switches.zorgtoeslagInPeiljaar.map { all in OneOrTwo(all, partner.map { _ in all }) }
  }
}

extension HouseholdPlan<Int> {
  /// The plan on the reference lane, for another module: one that makes it itself gets the code for
  /// any lane, which is many times slower.
  static func reference(
    _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> HouseholdPlan<Int> { try HouseholdPlan(household, statutes) }
}
