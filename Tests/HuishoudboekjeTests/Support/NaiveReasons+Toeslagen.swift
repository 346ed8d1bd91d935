@testable import Huishoudboekje

/// Who rents and who is toeslagpartner once more, on the first of each month.
extension NaiveReasons {
  private func registered(_ first: CalendarDate) -> [Int] {
    guard people.contains(where: { isAtHome($0, first) }) else { return [] }
    return people.filter { person in
      let stillThere = household.partner?.registeredAtHome ?? false
      return isAtHome(person, first) || belongs(person, first) && isCouple(first) && stillThere
    }
  }
  private func others(_ first: CalendarDate) -> [Cohabitant] {
    household.cohabitants.filter { other in
      other.birthDate <= first && other.from.map { $0 <= first } ?? true
        && other.until.map { first <= $0 } ?? true
    }
  }
  private func isOfAge(_ persons: [Int], _ first: CalendarDate) -> Bool {
    persons.contains { age($0, first) >= 18 }
  }
  private func grondslag(_ persons: [Int]) -> NaiveRational {
    func sum(_ slot: AmountSlot) -> NaiveRational {
      persons.map { NaiveRational(cents: household.amounts[slot.of(person: $0)] ?? 0) }
        .reduce(0, +)
    }
    return NaiveBox3.compute(
      year: year, bank: sum(.bank), other: sum(.otherAssets), debts: sum(.debts),
      partners: persons.count, figures: figures
    ).rendementsgrondslag
  }
  private var isCoupleAllYear: Bool {
    firsts.allSatisfy { first in
      isCouple(first) && !people.contains { household.persons[$0].deathDate == first }
    }
  }

  // MARK: huurtoeslag

  private func input(_ reason: HuurtoeslagReason, _ first: CalendarDate) -> NaiveHuurtoeslag.Input {
    let home = home(first)
    func euros(_ slot: AmountSlot) -> NaiveRational {
      NaiveRational(cents: household.amounts[slot.of(home: home)] ?? 0)
    }
    let dwelling = home == 0 ? household.dwelling : household.nextDwelling ?? household.dwelling
    let others = reason.onRequest ? [] : others(first)
    var input = NaiveHuurtoeslag.Input(
      year: year, kaleHuur: euros(.kaleHuur), rekeninkomen: 0, persons: reason.persons)
    input.servicekosten = [
      .serviceEnergie, .serviceHuismeester, .serviceSchoonmaak, .serviceRuimten,
    ].map { (slot: AmountSlot) in euros(slot) }
    input.childInHome = others.contains(where: \.isChild)
    input.handicapException = household.switches.bijzondereSituatieHandicap
    input.adaptedHome = dwelling.adaptedHome
    input.acquiredRight = dwelling.acquiredRight
    input.selfContained = dwelling.selfContained
    input.designated = dwelling.designated
    input.wealthMedebewoners = others.map { NaiveRational(cents: $0.wealth) }
    if reason.tenants.count == 2 && isCoupleAllYear {
      input.wealthPartners = grondslag([0, 1])
    } else {
      input.wealthApplicant = reason.tenants.map { grondslag([$0]) }.reduce(0, max)
    }
    let births = reason.tenants.map { household.persons[$0].birthDate } + others.map(\.birthDate)
    input.allBelowYouthAge = births.allSatisfy {
      Self.naive(first).age(bornOn: Self.naive($0)) < (year >= 2026 ? 21 : 23)
    }
    return input
  }

  func huurtoeslag(_ reasons: [HuurtoeslagReason]) -> String? {
    for first in firsts {
      let month = first.month
      let own = reasons.filter { $0.months.contains(month) }
      let paid = budget.months(.huurtoeslag)[month - 1]
      let expected = registered(first)
      guard let reason = own.first else {
        if paid != 0 { return "\(paid) is paid in month \(month)" }
        let onRequest = reasons.contains(where: \.onRequest)
        if isOfAge(expected, first) && !onRequest { return "\(expected) rent in month \(month)" }
        continue
      }
      if own.count > 1 { return "month \(month) is told twice" }
      if reason.month != paid { return "\(paid) is paid in month \(month)" }
      let tenants = Set(reason.tenants)
      if reason.onRequest {
        guard tenants.isSubset(of: expected), tenants.contains(where: { isAtHome($0, first) })
        else { return "\(expected) rent in month \(month)" }
      } else {
        guard reason.tenants == expected else { return "\(expected) rent in month \(month)" }
        let count = expected.count + others(first).count
        if reason.persons != count { return "\(count) count in month \(month)" }
      }
      if !isOfAge(reason.tenants, first) { return "nobody is of age in month \(month)" }
      if let wrong = refusal(reason, first) { return wrong }
    }
    return nil
  }

  private func refusal(_ reason: HuurtoeslagReason, _ first: CalendarDate) -> String? {
    let input = input(reason, first)
    let rekenhuur = NaiveHuurtoeslag.rekenhuur(input, figures: figures)
    if NaiveRational(cents: reason.rekenhuur) != rekenhuur { return "rekenhuur \(rekenhuur)" }
    // Of those who are left out it is not said who: what does not count cannot be told here.
    if reason.onRequest { return nil }
    let naive = NaiveHuurtoeslag.refusal(input, figures: figures)
    switch reason.refusal {
    case .none, .below24:
      if naive != .none { return "refused: \(naive)" }
      let year = budget.year(.huurtoeslag)
      return reason.refusal == .below24 && year != 0 ? "\(year) is paid over the year" : nil
    case .wealth, .wealthPartners:
      return naive == .wealth || naive == .wealthPartners ? nil : "refused: \(naive)"
    default:
      let isYoung = reason.refusal == .rentAboveYoungMaximum
      if isYoung != (naive == .rentAboveMaximum && NaiveHuurtoeslag.youngLimitApplies(input)) {
        return "young: \(input)"
      }
      return reason.refusal.key == naive.rawValue ? nil : "refused: \(naive)"
    }
  }

  /// What of the home, the assets and the rent stands in the way, each as if those before it did not; all assets
  /// are one obstacle.
  func obstacles(_ reason: HuurtoeslagReason) -> Set<HuurtoeslagRefusal> {
    var found = Set<HuurtoeslagRefusal>()
    for first in firsts where reason.months.contains(first.month) {
      var input = input(reason, first)
      func note() {
        switch NaiveHuurtoeslag.refusal(input, figures: figures) {
        case .dwelling: found.insert(.dwelling)
        case .wealth, .wealthPartners: found.insert(.wealth)
        case .rentAboveMaximum:
          let young = NaiveHuurtoeslag.youngLimitApplies(input)
          found.insert(young ? .rentAboveYoungMaximum : .rentAboveMaximum)
        default: break
        }
      }
      note()
      input.selfContained = true
      note()
      input.wealthMedebewoners = []
      input.wealthPartners = nil
      input.wealthApplicant = 0
      note()
    }
    return found
  }

  func noHuurtoeslag(_ why: NoHuurtoeslag) -> String? {
    let lived = days.contains { day in people.contains { isAtHome($0, day) } }
    let of18 = firsts.contains { isOfAge(registered($0), $0) }
    switch why {
    case .nobodyRents: return lived ? "somebody lives at home" : nil
    case .nobodyOfAge: return lived && !of18 ? nil : "lived there: \(lived), of age: \(of18)"
    }
  }

  // MARK: zorgtoeslag

  private func letter(_ request: ToeslagpartnerRequest?, _ first: CalendarDate)
    -> NaiveToeslagpartner.Letter
  {
    let counts = household.partner?.toeslagpartnerFrom.map { $0 <= first } ?? true
    guard let request, counts else { return .nothing }
    return request == .apart ? .apart : .stay
  }

  /// Partners of each other on the first of a month, with a request.
  private func arePartners(_ first: CalendarDate, _ request: ToeslagpartnerRequest?) -> Bool {
    guard let partner = household.partner, isCouple(first),
      !people.contains(where: { household.persons[$0].deathDate == first })
    else { return false }
    guard anyStays(first) else { return true }
    return NaiveToeslagpartner.partners(
      married: partner.married, registeredAtInstitution: !partner.registeredAtHome,
      letter: letter(request, first),
      wettekst: household.switches.toeslagpartnerOngehuwdWettekst)
  }

  func zorgtoeslag(_ reasons: [ZorgtoeslagReason]) -> String? {
    let usual = household.partner?.toeslagpartnerRequest
    guard reasons.contains(where: \.onRequest) else { return zorgtoeslag(reasons, usual) }
    let other = ToeslagpartnerRequest.allCases.filter { $0 != usual }
    let wrong = other.map { zorgtoeslag(reasons, $0) }
    return wrong.contains(nil) ? nil : wrong[0]
  }

  private func zorgtoeslag(
    _ reasons: [ZorgtoeslagReason], _ request: ToeslagpartnerRequest?
  ) -> String? {
    /// Has a right of his own in a month, as partner or alone.
    func counts(_ person: Int, _ first: CalendarDate) -> Bool {
      // From the month after the birthday; who was born on 29 February has it on 1 March.
      let adult = age(person, first.adding(days: -1)) >= 18
      let dies = household.partner != nil && household.persons[person].deathDate == first
      let insured = person == 0 || household.partner?.insured ?? true
      return adult && belongs(person, first) && !dies && insured
    }
    func joint(_ first: CalendarDate) -> Bool { counts(0, first) && arePartners(first, request) }
    for first in firsts {
      let month = first.month
      let told = reasons.filter { $0.months.contains(month) }
      var expected: [Whose] = joint(first) ? [.together] : []
      if !joint(first) { expected = people.filter { counts($0, first) }.map { .person($0) } }
      guard Set(told.map(\.whose)) == Set(expected), told.count == expected.count else {
        return "in month \(month) there is a right of \(expected)"
      }
      let paid = budget.months(.zorgtoeslag)[month - 1]
      guard told.reduce(0, { $0 + $1.month }) == paid else {
        return "\(paid) is paid in month \(month)"
      }
    }
    let allYear = firsts.allSatisfy(joint)
    for reason in reasons {
      let persons: [Int]
      if case .person(let index) = reason.whose { persons = [index] } else { persons = [0, 1] }
      let one = figures.value("zorgtoeslag", year, "vermogensgrens_alleenstaande")
      let tooWealthy =
        persons.count == 2 && allYear
        ? grondslag(persons) > figures.value("zorgtoeslag", year, "vermogensgrens_partners")
        : persons.contains { grondslag([$0]) > one }
      if (reason.refusal == .wealth) != tooWealthy { return "too wealthy: \(tooWealthy)" }
      if (reason.month == 0) != (reason.refusal != nil) { return "\(reason.month) and a refusal" }
    }
    return nil
  }
}
