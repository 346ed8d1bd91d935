/// A household that the laws here do not cover.
package struct HouseholdError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path of the fact in a scenario.
  package let path: String
  package let problem: String
  package let remedy: String
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
      path: "next_dwelling.from", problem: "the move on \(moveDate) is not within \(year)",
      remedy: "Expected a day from 2 January; after an earlier move state the new home only.")
  }

  private func checkCohabitant(_ index: Int) throws(HouseholdError) {
    let birth = cohabitants[index].birthDate
    guard birth.year > year else { return }
    throw HouseholdError(
      path: "cohabitants[\(index)].birth_date", problem: "the birth on \(birth) is after \(year)",
      remedy: "A child counts from its birth: leave this one out, or choose a later year.")
  }

  /// Who died or left before the year is not of the household in it, and who comes after it is not yet.
  private func checkChanges() throws(HouseholdError) {
    let leaveOut =
      "Leave out the partner: the other is alone in all of \(year). Where they were together in "
      + "\(year - 2), state the income and tax of that peiljaar."
    for (index, person) in persons.enumerated() {
      guard let day = person.deathDate, day.year < year else { continue }
      throw HouseholdError(
        path: "persons[\(index)].death_date", problem: "the death on \(day) was before \(year)",
        remedy: index == 0 ? "Choose an earlier year." : leaveOut)
    }
    if let until = partner?.until, until < CalendarDate(year, 1) {
      throw HouseholdError(
        path: "couple.until", problem: "the couple parted on \(until), before \(year)",
        remedy: leaveOut)
    }
    if let from = partner?.from, from > CalendarDate(year, 12).endOfMonth {
      throw HouseholdError(
        path: "couple.from", problem: "the couple comes together on \(from), after \(year)",
        remedy: "Leave out the partner, or choose a later year.")
    }
  }

  private func checkCare(_ index: Int, _ care: Care) throws(HouseholdError) {
    let path = "persons[\(index)].care"
    guard Zorgprofiel(care.zorgprofiel) != nil else {
      throw HouseholdError(
        path: "\(path).zorgprofiel", problem: "'\(care.zorgprofiel)' is no zorgprofiel",
        remedy: Zorgprofiel.expected)
    }
    if let start = care.verblijfFrom, start > CalendarDate(year, 1) {
      throw HouseholdError(
        path: "\(path).verblijf_from",
        problem: "the stay begins on \(start), after 1 January \(year)",
        remedy: "The ZZP column is a whole year of verblijf; for an admission within the year "
          + "date the care in \(path).course and ask for the column VERLOOP.")
    }
    let needsCourse =
      index == 0
      ? choices.contains(.course) : partner?.form == .course
    if needsCourse && care.course.isEmpty {
      throw HouseholdError(
        path: "\(path).course", problem: "VERLOOP asks for the dates of the care",
        remedy: "Expected a list like [{\"from\": \"2025-07-01\", \"leveringsvorm\": \"VPT\"}].")
    }
    for place in care.course.indices.dropFirst()
    where care.course[place].from <= care.course[place - 1].from {
      throw HouseholdError(
        path: "\(path).course[\(place)].from",
        problem: "\(care.course[place].from) does not come after \(care.course[place - 1].from)",
        remedy: "Put the stages in the order of their dates.")
    }
  }

  private func checkProfile(
    _ index: Int, _ profile: String, _ form: Leveringsvorm
  ) throws(HouseholdError) {
    guard let source = Zorgprofiel(profile)?.exclusion(form) else { return }
    throw HouseholdError(
      path: "persons[\(index)].care.zorgprofiel",
      problem: "\(form.rawValue) is not possible with \(profile) (\(source))",
      remedy: "Leave out \(form.rawValue), or correct the zorgprofiel.")
  }

  private func checkAge(_ index: Int, _ statutes: Statutes) throws(HouseholdError) {
    let person = person(index)
    let path = "persons[\(index)]"
    let birth = person.birthDate
    guard birth.age(on: CalendarDate(year, 12).endOfMonth) >= 18 else {
      throw HouseholdError(
        path: "\(path).birth_date", problem: "the person is below 18 in all of \(year)",
        remedy: "Budgets start at 18 years; choose a later year or an earlier birth date.")
    }
    guard partner == nil || birth.adding(years: 18) < CalendarDate(year, 1) else {
      throw HouseholdError(
        path: "\(path).birth_date",
        problem: "the person becomes 18 in \(year), which is not computed for one of a couple",
        remedy: "Choose a later year, or leave out the partner.")
    }
    let reached = statutes.aowLeeftijd.reached(born: birth)
    guard person.aow != nil else {
      guard reached > CalendarDate(year, 12).endOfMonth else {
        throw HouseholdError(
          path: "\(path).birth_date",
          problem: "the AOW age is reached on \(reached), but there is no AOW among the incomes",
          remedy: "State an income of type 'aow', or choose an earlier year.")
      }
      return
    }
    guard reached <= CalendarDate(year, 12).endOfMonth else {
      throw HouseholdError(
        path: "\(path).birth_date",
        problem: "the AOW age is reached on \(reached), after \(year)",
        remedy: "Leave out the AOW, or choose a later year or an earlier birth date.")
    }
    guard
      reached <= CalendarDate(year - 2, 1)
        || person.hasIncomeBeforeAOW && statutes.aowLeeftijd.isKnown(born: birth)
        || amounts.has(AmountSlot.peiljaarIncome.of(person: index))
    else {
      throw HouseholdError(
        path: "\(path).peiljaar",
        problem: "the AOW age is reached on \(reached), within or after peiljaar "
          + "\(year - 2), and no income of before it is stated",
        remedy: "State \(path).peiljaar.income_eur_year and tax_eur_year, or the Wajong, WIA, "
          + "bijstand or wages of before.")
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
    let problem: String
    let remedy: String
  }
  static let anwBesideAOW = IncomeConflict(
    problem: "an Anw beside an AOW is not computed",
    remedy: "Leave out the Anw, or choose a year before the AOW age.")
  /// A benefit that ended at the AOW age, before the peiljaar.
  var pastIncome: IncomeConflict? {
    if aow != nil && wajong != nil {
      return .init(
        problem: "Wajong ends at the AOW age", remedy: "Leave out the Wajong or the AOW.")
    }
    if aow != nil && hasWIA {
      return .init(problem: "WIA ends at the AOW age", remedy: "Leave out the WIA or the AOW.")
    }
    return nil
  }
}
