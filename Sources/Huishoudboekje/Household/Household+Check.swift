import HuishoudboekjeCatalogue

/// A household that the laws here do not cover.
package struct HouseholdError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path of the fact in a scenario.
  package let path: String
  package let problem: Phrase
  package let remedy: Phrase
  /// What else is refused of the same household; none of them has others.
  package var more: [HouseholdError] = []
  package var description: String { "\(path): \(problem)\n\(remedy)" }
}

extension Household {
  /// How a column looks to the benefits of a person in the month that starts on a day; only what
  /// they look at differs.
  func living(
    _ index: Int, in column: BudgetColumn, monthFrom start: CalendarDate,
    _ changes: [CalendarDate]
  ) -> Living {
    let person = person(index)
    let form = column.care(index, on: start)
    var living = Living()
    if person.aow != nil {
      living.aowKind = aowKind(index, in: column, monthFrom: start, changes)
      // One day is enough; spouses on the AOW of a couple must ask for it in their return.
      let right = days(ofMonthFrom: start, changes).contains {
        isAlive(index, on: $0) && couldBeSingle(index, in: column, on: $0)
      }
      living.alleenstaandeouderen =
        living.aowKind == .single || right && switches.aokBijOpname
      living.filesForAOK = right && (switches.aokBijOpname || switches.returnWithoutAOK)
    }
    if person.hasBenefitOfToeslagenwet {
      let stays = personIndices.count { column.care($0, on: start) == .zzp }
      living.twSingle = stays == 1 && partner != nil && !switches.twGehuwd
      living.twShares =
        form != .zzp && person.toeslagenwet.sharesHome ?? !cohabitants.isEmpty
    }
    // Bijstand is for both spouses, whoever states it.
    let bijstand = person.bijstand ?? persons.lazy.compactMap(\.bijstand).first
    guard person.wajong != nil || bijstand != nil else { return living }
    let vptIsInrichting = bijstand?.vptIsInrichting ?? false
    living.inInstitution = form == .zzp || (form == .vpt && vptIsInrichting)
    let deducted = (bijstand?.voedingInMindering ?? 0) > 0
    living.mealsGiven = deducted && form == .vpt && !living.inInstitution
    return living
  }

  /// Refuses what the laws here do not cover: everything at once, but nothing that an earlier refusal
  /// makes meaningless.
  func check(_ statutes: Statutes) throws(HouseholdError) {
    var found: [HouseholdError] = []
    func isGood(_ check: () throws(HouseholdError) -> Void) -> Bool {
      do {
        try check()
        return true
      } catch {
        // Of one fact one refusal.
        if !found.contains(where: { $0.path == error.path }) { found.append(error) }
        return false
      }
    }
    for index in personIndices {
      // Whether an income ended follows from the birth date.
      _ = isGood { () throws(HouseholdError) in
        try checkAge(index, statutes)
        try checkIncomes(index, statutes)
      }
    }
    let badCares = personIndices.filter { index in
      guard let care = care(of: index) else { return false }
      return !isGood { () throws(HouseholdError) in try checkCare(index, care) }
    }
    _ = isGood(checkMove)
    for index in cohabitants.indices {
      _ = isGood { () throws(HouseholdError) in try checkCohabitant(index) }
    }
    _ = isGood(checkChanges)
    for column in columns {
      for (index, course) in column.courses.enumerated() where !badCares.contains(index) {
        for form in course.compactMap(\.form) {
          guard let profile = care(of: index)?.zorgprofiel else { continue }
          _ = isGood { () throws(HouseholdError) in try checkProfile(index, profile, form) }
        }
      }
    }
    guard var first = found.first else { return }
    first.more = Array(found.dropFirst())
    throw first
  }

  private func checkMove() throws(HouseholdError) {
    guard let moveDate, moveDate.year != year || moveDate == CalendarDate(year, 1) else { return }
    throw HouseholdError(
      path: "next_dwelling.from", problem: HouseholdErrorText.moveOutside(year, "\(moveDate)"),
      remedy: HouseholdErrorText.moveWithin)
  }

  private func checkCohabitant(_ index: Int) throws(HouseholdError) {
    let birth = cohabitants[index].birthDate
    guard birth.year > year else { return }
    throw HouseholdError(
      path: "cohabitants[\(index)].birth_date",
      problem: HouseholdErrorText.bornAfter(year, "\(birth)"),
      remedy: HouseholdErrorText.childFromBirth)
  }

  /// Who died or left before the year is not of the household in it, and who comes after it is not yet.
  private func checkChanges() throws(HouseholdError) {
    let leaveOut = HouseholdErrorText.leavePartnerOut(year, peiljaar: year - 2)
    for (index, person) in persons.enumerated() {
      guard let day = person.deathDate, day.year < year else { continue }
      throw HouseholdError(
        path: "persons[\(index)].death_date",
        problem: HouseholdErrorText.diedBefore(year, "\(day)"),
        remedy: index == 0 ? HouseholdErrorText.earlierYear : leaveOut)
    }
    if let until = partner?.until, until < CalendarDate(year, 1) {
      throw HouseholdError(
        path: "couple.until", problem: HouseholdErrorText.partedBefore(year, "\(until)"),
        remedy: leaveOut)
    }
    if let from = partner?.from, from > CalendarDate(year, 12).endOfMonth {
      throw HouseholdError(
        path: "couple.from", problem: HouseholdErrorText.togetherAfter(year, "\(from)"),
        remedy: HouseholdErrorText.partnerLater)
    }
  }

  private func checkCare(_ index: Int, _ care: Care) throws(HouseholdError) {
    let path = "persons[\(index)].care"
    guard Zorgprofiel(care.zorgprofiel) != nil else {
      throw HouseholdError(
        path: "\(path).zorgprofiel", problem: HouseholdErrorText.noProfile(care.zorgprofiel),
        remedy: FactValueText.profile)
    }
    if let start = care.verblijfFrom, start > CalendarDate(year, 1) {
      throw HouseholdError(
        path: "\(path).verblijf_from",
        problem: HouseholdErrorText.stayBegins("\(start)", after: year),
        remedy: HouseholdErrorText.dateTheCare(path))
    }
    let needsCourse =
      index == 0
      ? choices.contains(.course) : partner?.form == .course
    if needsCourse && care.course.isEmpty {
      throw HouseholdError(
        path: "\(path).course", problem: HouseholdErrorText.courseNeedsDates,
        remedy: HouseholdErrorText.courseLike)
    }
    for place in care.course.indices.dropFirst()
    where care.course[place].from <= care.course[place - 1].from {
      throw HouseholdError(
        path: "\(path).course[\(place)].from",
        problem: HouseholdErrorText.notAfter(
          "\(care.course[place].from)", "\(care.course[place - 1].from)"),
        remedy: HouseholdErrorText.stagesInOrder)
    }
  }

  private func checkProfile(
    _ index: Int, _ profile: String, _ form: Leveringsvorm
  ) throws(HouseholdError) {
    guard let source = Zorgprofiel(profile)?.exclusion(form) else { return }
    throw HouseholdError(
      path: "persons[\(index)].care.zorgprofiel",
      problem: HouseholdErrorText.formWithProfile(form.rawValue, profile, source),
      remedy: HouseholdErrorText.leaveFormOut(form.rawValue))
  }

  private func checkAge(_ index: Int, _ statutes: Statutes) throws(HouseholdError) {
    let person = person(index)
    let path = "persons[\(index)]"
    let birth = person.birthDate
    guard birth.age(on: CalendarDate(year, 12).endOfMonth) >= 18 else {
      throw HouseholdError(
        path: "\(path).birth_date", problem: HouseholdErrorText.below18(year),
        remedy: HouseholdErrorText.budgetsStartAt18)
    }
    guard partner == nil || birth.adding(years: 18) < CalendarDate(year, 1) else {
      throw HouseholdError(
        path: "\(path).birth_date", problem: HouseholdErrorText.becomes18(year),
        remedy: HouseholdErrorText.laterOrAlone)
    }
    let reached = statutes.aowLeeftijd.reached(born: birth)
    guard person.aow != nil else {
      guard reached > CalendarDate(year, 12).endOfMonth else {
        throw HouseholdError(
          path: "\(path).birth_date",
          // Of who was born long ago only the year is certain.
          problem: reached < CalendarDate(year, 1)
            ? HouseholdErrorText.aowBefore(year)
            : HouseholdErrorText.ofAOWAgeWithoutAOW("\(reached)"),
          remedy: HouseholdErrorText.stateAOW)
      }
      return
    }
    guard reached <= CalendarDate(year, 12).endOfMonth else {
      throw HouseholdError(
        path: "\(path).birth_date",
        problem: HouseholdErrorText.aowTooEarly("\(reached)", year),
        remedy: HouseholdErrorText.leaveAOWOut)
    }
    guard
      reached <= CalendarDate(year - 2, 1)
        || person.hasIncomeBeforeAOW && statutes.aowLeeftijd.isKnown(born: birth)
        || amounts.has(AmountSlot.peiljaarIncome.of(person: index))
    else {
      throw HouseholdError(
        path: "\(path).peiljaar",
        problem: HouseholdErrorText.noIncomeBefore("\(reached)", peiljaar: year - 2),
        remedy: HouseholdErrorText.stateIncomeBefore(path))
    }
  }

  private func checkIncomes(_ index: Int, _ statutes: Statutes) throws(HouseholdError) {
    let person = person(index)
    let ended =
      statutes.aowLeeftijd.reached(born: person.birthDate) <= CalendarDate(year - 2, 1)
    let beside = person.aow != nil && person.hasAnw
    guard let conflict = beside ? Person.anwBesideAOW : ended ? person.pastIncome : nil
    else { return }
    throw HouseholdError(
      path: "persons[\(index)].incomes", problem: conflict.problem, remedy: conflict.remedy)
  }
}

extension Person {
  /// Incomes that are not computed beside each other.
  struct IncomeConflict: Sendable {
    let problem: Phrase
    let remedy: Phrase
  }
  static let anwBesideAOW = IncomeConflict(
    problem: HouseholdErrorText.anwBesideAOW, remedy: HouseholdErrorText.leaveAnwOut)
  /// A benefit that ended at the AOW age, before the peiljaar.
  var pastIncome: IncomeConflict? {
    if aow != nil && wajong != nil {
      return .init(
        problem: HouseholdErrorText.wajongEnds, remedy: HouseholdErrorText.leaveWajongOut)
    }
    if aow != nil && hasWIA {
      return .init(problem: HouseholdErrorText.wiaEnds, remedy: HouseholdErrorText.leaveWIAOut)
    }
    return nil
  }
}
