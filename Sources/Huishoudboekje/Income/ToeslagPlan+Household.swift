extension ToeslagPlan {
  /// Nil for a person without a benefit of which the Toeslagenwet makes a toeslag.
  ///
  /// - Parameters:
  ///   - wages: gross wages of the year of each person, which a Wajong falls by.
  ///   - living: how a person lives in the month that starts on a day, also in the year before.
  init?(
    _ index: Int, of household: Household, _ law: TaxYear, wages: [YearAmount<U>],
    living: @escaping (Int, CalendarDate) -> Living
  ) {
    let person = household.person(index)
    guard person.hasBenefitOfToeslagenwet else { return nil }
    let persons = household.persons
    let reached = persons.map { law.aowLeeftijd.reached(born: $0.birthDate) }
    let view = ToeslagView(
      household: household, law: law, reached: reached,
      work: wages.map { $0.perMonth.toCents("Wajong artikel 3:8") }, living: living)
    stated = person.toeslagenwet.stated
    let year = law.year
    // The right ended before what is still paid in this year.
    guard reached[index] > CalendarDate(year - 1, WajongYear<U>.holidayMonth) else { return nil }
    before = Self.marked((WajongYear<U>.holidayMonth...12).map { CalendarDate(year - 1, $0) }) {
      view.month(index, $0)
    }
    let now = Self.marked(everyMonth.map { CalendarDate(year, $0) }) { view.month(index, $0) }
    months = now
    holidayRate = law.toeslagenwet.first.figures.vakantieUitkering
    let byLaw = stated == nil
    let own = byLaw && (person.hasPension || person.hasAnw) || person.hasWIA
    let other =
      byLaw
      && persons.indices.contains { other in
        other != index && now.contains { $0.incomes.contains { $0.index == other } }
          && (persons[other].hasPension || persons[other].hasAnw || persons[other].hasWIA
            || persons[other].hasWages)
      }
    varies = own || other
  }

  /// The months in order, each with whether it is like the one before.
  private static func marked(
    _ dates: [CalendarDate], _ month: (CalendarDate) -> (ToeslagMonth<U>, ToeslagKey)
  ) -> [ToeslagMonth<U>] {
    var last: ToeslagKey?
    return dates.map { date in
      var (made, key) = month(date)
      made.likeBefore = key == last
      last = key
      return made
    }
  }
}

/// All facts that decide a month of toeslag, to know which months are alike.
private struct ToeslagKey: Equatable {
  struct Person: Equatable {
    let living: Living
    let age: MinimumloonAge?
    let hasAOW: Bool
    let aowStarted: CalendarDate?
    let wiaDays: Int
    let workMonth: Int?
  }
  let half: CalendarDate
  let household: ToeslagenwetHousehold
  let none: Bool
  let days: Int
  let persons: [Person]
}

/// The facts of a household as the Toeslagenwet sees them month by month.
private struct ToeslagView<U: Lane> {
  let household: Household
  let law: TaxYear
  let reached: [CalendarDate]
  /// Gross wages per month of each person.
  let work: [MonthAmount<U>]
  let living: (Int, CalendarDate) -> Living

  func month(_ index: Int, _ start: CalendarDate) -> (ToeslagMonth<U>, ToeslagKey) {
    let rules = toeslagenwet(start)
    let subject = subject(index, start)
    // What is stated is paid, whatever the law says, to the AOW age.
    let none =
      household.person(index).toeslagenwet.stated == nil
      ? !hasBenefit(index, start) || spouseComesFirst(index, start) : reached[index] <= start
    let gehuwd = subject.gehuwd
    let indices = [index] + (gehuwd ? [1 - index] : [])
    let incomes = indices.map { income($0, start) }
    let person = household.person(index)
    var basis: Amount<U, PerDay>?
    if let dagloon = person.toeslagenwet.dagloon, person.hasWIA {
      basis = Amount(cents: U(dagloon))
    } else if person.wajong != nil, !person.hasWIA, let age = subject.age {
      basis = wajong(start).grondslagPerDay(age)
    }
    let end = person.benefitsEnd(law)
    let ends = end > start && end <= start.endOfMonth
    let days = end.day - 1
    let part =
      ends ? Presence.Part(month: start.month, days: days, of: start.endOfMonth.day) : nil
    let key = ToeslagKey(
      half: HalfYear(month: start.month).start(start.year), household: subject, none: none,
      days: ends ? days : -1,
      persons: indices.map {
        ToeslagKey.Person(
          living: living($0, start), age: age($0, start), hasAOW: reached[$0] <= start,
          aowStarted: reached[$0] > start && reached[$0] <= start.endOfMonth ? reached[$0] : nil,
          wiaDays: wiaDays($0, start), workMonth: workMonth($0, start))
      })
    let made = ToeslagMonth<U>(
      law: rules, household: subject, none: none, incomes: incomes, basis: basis, part: part)
    return (made, key)
  }

  private func toeslagenwet(_ start: CalendarDate) -> Toeslagenwet {
    (start.year == law.year ? law.toeslagenwet : law.toeslagenwetBefore ?? law.toeslagenwet)[
      month: start.month]
  }
  private func wajong(_ start: CalendarDate) -> Wajong {
    (start.year == law.year ? law.wajong : law.wajongBefore ?? law.wajong)[month: start.month]
  }
  private func aow(_ start: CalendarDate) -> AOW {
    (start.year == law.year ? law.aow : law.aowBefore ?? law.aow)[month: start.month]
  }
  private func age(_ index: Int, _ start: CalendarDate) -> MinimumloonAge? {
    MinimumloonAge(years: household.person(index).birthDate.age(on: start))
  }

  /// Who asks for the toeslag.
  private func subject(_ index: Int, _ start: CalendarDate) -> ToeslagenwetHousehold {
    let rules = toeslagenwet(start)
    let facts = household.person(index).toeslagenwet
    let living = living(index, start)
    func here(_ other: Cohabitant) -> Bool {
      other.birthDate <= start && other.from.map { $0 <= start } ?? true
        && other.until.map { start <= $0 } ?? true
    }
    let others = household.cohabitants.filter(here)
    var subject = ToeslagenwetHousehold(age: age(index, start))
    subject.hasAOWAge = reached[index] <= start
    if household.isCouple(on: start) && !living.twSingle {
      subject.partnerBirthYear = household.person(1 - index).birthDate.year
    }
    subject.hasYoungChild = others.contains {
      $0.isChild && $0.birthDate.age(on: start) < rules.figures.kindLeeftijd
    }
    subject.withParents = facts.withParents
    let stated = facts.sharesHome ?? false
    subject.sharesHome =
      living.twShares
      && (stated || others.contains { rules.counts(ageYears: $0.birthDate.age(on: start)) })
    return subject
  }

  private func hasBenefit(_ index: Int, _ start: CalendarDate) -> Bool {
    household.person(index).hasBenefitOfToeslagenwet && age(index, start) != nil
      && reached[index] > start && household.isAlive(index, on: start)
  }

  /// Of spouses who both have a right the elder fills up the norm (unverified).
  private func spouseComesFirst(_ index: Int, _ start: CalendarDate) -> Bool {
    guard household.isCouple(on: start), !living(index, start).twSingle else { return false }
    let other = 1 - index
    func hasRight(_ index: Int) -> Bool {
      hasBenefit(index, start) && toeslagenwet(start).refusal(subject(index, start)) == nil
    }
    if let stated = household.person(other).toeslagenwet.stated { return stated > 0 }
    guard hasRight(other) else { return false }
    guard hasRight(index) else { return true }
    let births = (household.person(index).birthDate, household.person(other).birthDate)
    return births.1 < births.0 || births.1 == births.0 && index == 1
  }

  /// The days of the month with WIA; -1: none of it.
  private func wiaDays(_ index: Int, _ start: CalendarDate) -> Int {
    guard household.person(index).hasWIA, reached[index] > start else { return -1 }
    return reached[index] > start.endOfMonth ? start.endOfMonth.day : reached[index].day - 1
  }

  /// The month of the work that a month is; nil: longer ago than the months of artikel 7, or it has
  /// not begun, which a year amount does not tell.
  private func workMonth(_ index: Int, _ start: CalendarDate) -> Int? {
    guard let since = household.person(index).wagesSince, household.person(index).hasWages
    else { return nil }
    let month = (start.year - since.year) * 12 + start.month - since.month + 1
    return max(1, month) <= toeslagenwet(start).figures.arbeidMaanden ? max(1, month) : nil
  }

  private func income(_ index: Int, _ start: CalendarDate) -> ToeslagMonth<U>.Income {
    let person = household.person(index)
    let age = age(index, start)
    var day: Amount<U, PerDay>?
    if let facts = person.wajong, let age, reached[index] > start {
      day = wajong(start).benefitPerDay(age, facts.regime, income: work[index])
    }
    var pension: MonthAmount<U>?
    if let facts = person.aow, reached[index] <= start.endOfMonth {
      let kind = living(index, start).aowKind ?? facts.kind
      let from = law.aowLeeftijd.isKnown(born: person.birthDate) ? reached[index] : nil
      pension = aow(start).gross(kind, buildUpPct: facts.buildUpPct).started(from, in: start)
    }
    let days = wiaDays(index, start)
    let last = start.endOfMonth.day
    return ToeslagMonth<U>.Income(
      index: index, wajong: day, aow: pension,
      wia: days < 0
        ? .none
        : days == last ? .whole : .part(Presence.Part(month: start.month, days: days, of: last)),
      hasPension: person.hasPension, hasAnw: person.hasAnw, hasWages: person.hasWages,
      workMonth: workMonth(index, start))
  }
}
