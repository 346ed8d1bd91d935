/// Why a contribution is the low one on a day.
enum LowBecause: String, Sendable, CaseIterable {
  /// Nobody who pays it stays in an institution.
  case atHome
  /// Of a couple one stays and one does not.
  case oneAtHome
  /// Of a couple in an institution one owes none.
  case oneOwesNone
  /// The column shows the first months of a stay.
  case column
  case child
  case deeltijdverblijf
  case firstMonths
  /// The last months before a declared return.
  case returns
}

/// One contribution and when it is due.
final class ContributionPlan<U: Lane>: Sendable where U.Uniform == U {
  let kind: ContributionKind
  let schedule: ContributionSchedule
  /// Of the schedule, the days on which one who pays stays in an institution.
  let inside: ContributionSchedule
  /// Why it is the low one where it is, in the order of the year.
  let lowBecause: [LowBecause]
  /// Income or assets of the peiljaar are not known.
  let unknown: Bool
  /// The income per month up to which nothing is due; nil where the benefits alone exceed it.
  let nihil: HalfYears<MonthAmount<U>>?

  /// The contributions of a column, each with its days.
  ///
  /// - Law: Blz artikel 3.3.1.1 lid 1 (from 18 years), 3.3.2.1 and 3.3.2.2; lid 9 onder b: nihil ex
  ///   officio at 18-20 in an inrichting without bijstand.
  static func all(
    _ column: BudgetColumn, _ household: Household, _ statutes: Statutes
  ) -> [ContributionPlan] {
    let law = statutes.eigenBijdrage
    var order: [ContributionKind] = []
    var days: [ContributionKind: (due: DaysByMonth, inside: DaysByMonth)] = [:]
    var causes: [ContributionKind: [LowBecause]] = [:]
    let changes = changes(column, household, law)
    for month in everyMonth {
      let start = CalendarDate(household.year, month)
      let last = start.endOfMonth.day
      // A month in which nothing changes is like its first day.
      let whole = !changes.contains { start < $0 && $0 <= start.endOfMonth }
      for day in whole ? 1...1 : 1...last {
        let date = CalendarDate(year: household.year, month: month, day: day)!
        let count = whole ? last : 1
        let forms = forms(on: date, column, household, law)
        for kind in kinds(forms, on: date, column, household) {
          if days[kind] == nil {
            order.append(kind)
            days[kind] = (DaysByMonth(), DaysByMonth())
          }
          let cause = lowBecause(kind, on: date, column, household, law)
          days[kind]!.due.add(month, count, high: cause == nil)
          if kind.indices.contains(where: { forms[$0] == .zzp }) {
            days[kind]!.inside.add(month, count, high: cause == nil)
          }
          if let cause, !(causes[kind]?.contains(cause) ?? false) {
            causes[kind, default: []].append(cause)
          }
        }
      }
    }
    return order.map { kind in
      ContributionPlan(
        kind, days[kind]!.due.schedule(household.year), days[kind]!.inside.schedule(household.year),
        causes[kind] ?? [], household, statutes)
    }
  }

  /// The days on which a contribution can begin, end or change.
  private static func changes(
    _ column: BudgetColumn, _ household: Household, _ law: EigenBijdrageWlz
  ) -> [CalendarDate] {
    var changes = household.changes(in: column)
    for person in household.persons {
      changes.append(person.birthDate.adding(years: law.figures.minimumleeftijd))
      changes.append(person.birthDate.adding(years: MinimumloonAge.age21.rawValue))
    }
    for course in column.courses {
      changes += course.map(\.from)
      let stays = Stay.all(course)
      for place in stays.indices {
        changes.append(Stay.lowUntil(place, of: stays, law))
        if let end = stays[place].end {
          changes.append(end.adding(months: -law.figures.lageBijdrageMaanden))
        }
      }
    }
    return changes
  }

  /// The care of each for which a contribution is due on a day; nil where none is.
  private static func forms(
    on date: CalendarDate, _ column: BudgetColumn, _ household: Household, _ law: EigenBijdrageWlz
  ) -> [Leveringsvorm?] {
    household.persons.enumerated().map { index, person -> Leveringsvorm? in
      let age = person.birthDate.age(on: date)
      let form = household.owesContribution(index, in: column, on: date)
      let exempt = form == .zzp && person.bijstand != nil && age < 21
      return age < law.figures.minimumleeftijd || exempt ? nil : form
    }
  }

  private static func kinds(
    _ forms: [Leveringsvorm?], on date: CalendarDate, _ column: BudgetColumn,
    _ household: Household
  ) -> [ContributionKind] {
    // Joint to and with the day of the death; from the next day what is left is an own contribution.
    let asUnmarried =
      !household.isCouple(on: date)
      || household.paysAsUnmarried(
        in: column, anyInInstitution: column.anyInInstitution(on: date))
    return EigenBijdrageWlz.contributions(forms, asUnmarried: asUnmarried).map { kind in
      var kind = kind
      kind.mptAtMost20Hours = kind.indices.allSatisfy {
        forms[$0] == nil || forms[$0] == .mpt && hasFewHours($0, column, household)
      }
      return kind
    }
  }

  private static func hasFewHours(
    _ index: Int, _ column: BudgetColumn, _ household: Household
  ) -> Bool {
    let sharesColumn = index == 0 || household.partner?.form == .same
    return column.choice == .mptFewHours && sharesColumn
      || household.care(of: index)?.mptAtMost20Hours ?? false
  }

  /// Why the contribution is the low one on a day; nil where it is the high one: after the first months of every
  /// stay that counts, and not in its last months before a declared return.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 1 onder a-e, lid 2, 7 and 8.
  private static func lowBecause(
    _ kind: ContributionKind, on date: CalendarDate, _ column: BudgetColumn,
    _ household: Household, _ law: EigenBijdrageWlz
  ) -> LowBecause? {
    guard kind.high else {
      let stays = kind.indices.count { column.care($0, on: date) == .zzp }
      return stays == 0 ? .atHome : stays == 1 ? .oneAtHome : .oneOwesNone
    }
    if column.choice == .zzpFirstMonths { return .column }
    let cares = kind.indices.compactMap { household.care(of: $0) }
    if cares.contains(where: \.childKeepsLow) { return .child }
    if !cares.isEmpty, cares.allSatisfy(\.deeltijdverblijf) { return .deeltijdverblijf }
    let stays = kind.indices.map { Stay.all(column.courses[$0]) }
    let places = stays.map { stays in
      stays.lastIndex { $0.from <= date } ?? stays.indices.first
    }
    // A return is the reason only where nobody is in the first months.
    for (stays, place) in zip(stays, places) {
      if let place, date < Stay.lowUntil(place, of: stays, law) { return .firstMonths }
    }
    for (index, (stays, place)) in zip(kind.indices, zip(stays, places)) {
      let declared = household.care(of: index)?.terugkeerVerklaring ?? false
      guard declared, let place, let end = stays[place].end else { continue }
      if date >= end.adding(months: -law.figures.lageBijdrageMaanden) { return .returns }
    }
    return nil
  }

  private init(
    _ kind: ContributionKind, _ schedule: ContributionSchedule, _ inside: ContributionSchedule,
    _ lowBecause: [LowBecause], _ household: Household, _ statutes: Statutes
  ) {
    self.kind = kind
    self.schedule = schedule
    self.inside = inside
    self.lowBecause = lowBecause
    unknown = kind.indices.contains { household.care(of: $0)?.peiljaarUnknown ?? false }
    let payers = kind.indices.map { household.persons[$0] }
    // A full AOW exceeds every limit by itself, the Wajong of a month that of one person; the income
    // of the peiljaar need not have been theirs. Both over the whole year.
    let year = household.year
    func hasAOWAge(_ person: Person, on date: CalendarDate) -> Bool {
      statutes.aowLeeftijd.reached(born: person.birthDate) <= date
    }
    let exceeds =
      payers.contains { $0.aow?.buildUpPct == 100 && hasAOWAge($0, on: CalendarDate(year, 1)) }
      || payers.count == 1 && payers[0].wajong != nil
        && !hasAOWAge(payers[0], on: CalendarDate(year, 12).endOfMonth)
    if exceeds && household.switches.nihilIncome == .current {
      nihil = nil
    } else {
      let law = statutes.eigenBijdrage
      nihil = statutes.bijstand.map { law.nihilLimit(kind.form, persons: payers.count, $0) }
    }
  }
}

extension Household {
  /// The care for which a contribution is due on a day; nil where none is.
  ///
  /// - Law: Blz artikel 3.3.2.9 lid 2; that the day of discharge or death counts stands in no text (switch
  ///   `eb_laatste_dag_telt`, not certified).
  func owesContribution(
    _ index: Int, in column: BudgetColumn, on date: CalendarDate
  ) -> Leveringsvorm? {
    guard belongs(index, on: date), let form = column.care(index, on: date) else { return nil }
    guard !switches.ebLaatsteDagTelt else { return form }
    let next = date.adding(days: 1)
    let dies = person(index).deathDate == date
    let leaves = form == .zzp && column.care(index, on: next) != .zzp
    return dies || leaves ? nil : form
  }
}
