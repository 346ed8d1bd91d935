/// Who is alone, for which law, and from when.
///
/// Five notions, each with its own default; one of them never decides another:
///
/// | notion | decided by |
/// |---|---|
/// | AOW norm | the choice of spouses while one is admitted; the unmarried have the single norm at once |
/// | eigen bijdrage | follows the AOW choice |
/// | fiscal partner | a couple stays it, admitted or not |
/// | toeslagpartner | a request to Dienst Toeslagen |
/// | partner for the huurtoeslag | registered at the home of the tenant |
extension Household {
  /// Alive on a day; the day of the death is the last.
  func isAlive(_ index: Int, on date: CalendarDate) -> Bool {
    // Without a copy of the person: every day of a year is asked for.
    let death = index == 0 ? person.deathDate : partner?.person.deathDate
    return death.map { date <= $0 } ?? true
  }
  /// Together on a day: not before they were, not after they part or one has died.
  func isCouple(on date: CalendarDate) -> Bool {
    guard let partner else { return false }
    return partner.isTogether(on: date) && isAlive(0, on: date) && isAlive(1, on: date)
  }
  /// Partners of the same person in every month of the year (Awir artikel 7 lid 3).
  var isCoupleAllYear: Bool {
    everyMonth.allSatisfy { month in
      let start = CalendarDate(year, month)
      return isCouple(on: start) && !persons.contains { $0.deathDate == start }
    }
  }
  /// In the household on a day: alive, and for the partner as long as they are together.
  func belongs(_ index: Int, on date: CalendarDate) -> Bool {
    guard isAlive(index, on: date) else { return false }
    return index == 0 || partner?.isTogether(on: date) ?? false
  }

  /// The days on which the answer to any of these questions, or the care, can change.
  func changes(in column: BudgetColumn) -> [CalendarDate] {
    var days = column.courses.flatMap { $0.map(\.from) }
    if let from = partner?.from { days.append(from) }
    if let until = partner?.until { days.append(until.adding(days: 1)) }
    for person in persons {
      if let day = person.deathDate { days += [day, day.adding(days: 1)] }
    }
    return days.sorted()
  }

  /// The first day of a month, and the days within it on which something changes.
  func days(ofMonthFrom start: CalendarDate, _ changes: [CalendarDate]) -> [CalendarDate] {
    [start] + changes.filter { start < $0 && $0 <= start.endOfMonth }
  }

  /// A right to the AOW of a single person on a day, whatever the couple has chosen.
  ///
  /// - Law: Wet IB 2001 artikel 8.18; AOW artikel 1 lid 3 and 9. From the day on which the partner dies.
  func couldBeSingle(_ index: Int, in column: BudgetColumn, on date: CalendarDate) -> Bool {
    guard let partner else { return person(index).aow?.kind != .couple }
    let bereaved = person(1 - index).deathDate.map { $0 <= date } ?? false
    return bereaved || !partner.isTogether(on: date) || column.anyInInstitution(on: date)
  }

  /// Treated as a single person by the AOW on a day.
  ///
  /// - Law: AOW artikel 1 lid 3 onder b; SVB practice for the unmarried.
  func isSingleForAOW(_ index: Int, in column: BudgetColumn, on date: CalendarDate) -> Bool {
    guard couldBeSingle(index, in: column, on: date) else { return false }
    guard let partner, isCouple(on: date), person(1 - index).deathDate != date else { return true }
    let chosen = column.chosenUnmarried && switches.unmarriedFrom.map { $0 <= date } ?? true
    return Huishoudboekje.aowKind(married: partner.married, chosenUnmarried: chosen) == .single
  }

  /// The kind of AOW of a month: it rises from the first day of the month of a change, and falls
  /// from the first day of the month after one.
  ///
  /// - Law: AOW artikel 17 lid 3 and 5.
  func aowKind(
    _ index: Int, in column: BudgetColumn, monthFrom start: CalendarDate,
    _ changes: [CalendarDate]
  ) -> AOWKind {
    let days = [start.adding(days: -1)] + days(ofMonthFrom: start, changes)
    let single = days.contains { day in
      isAlive(index, on: day) && isSingleForAOW(index, in: column, on: day)
    }
    return single ? .single : .couple
  }
}

extension Partner {
  /// As far as their being together goes; a death apart.
  func isTogether(on date: CalendarDate) -> Bool {
    from.map { $0 <= date } ?? true && until.map { date <= $0 } ?? true
  }
}

extension Household {
  /// The toetsingsinkomen of a single resident who dies within the year: as if he had lived all of it, by days,
  /// the day of the death included (unverified).
  ///
  /// - Law: Awir artikel 8 lid 5; only without partner and medebewoner.
  /// - Rounding: down to whole euros.
  /// - Leaves out: the choice of the heirs for the income of the year before (lid 6).
  @inline(__always)
  func annualised<L: Lane>(_ income: YearAmount<L>) -> YearAmount<L> {
    guard partner == nil, cohabitants.isEmpty, let day = person.deathDate, day.year == year else {
      return income
    }
    let days = CalendarDate(year, 1).days(to: CalendarDate(year + 1, 1))
    let lived = CalendarDate(year, 1).days(to: day) + 1
    return YearAmount(
      cents: (income.cents * L(days)).divided(
        by: 100 * lived, .down, toMultipleOf: 100, "Awir artikel 8 lid 5"))
  }

  /// What the survivor of a couple receives once at the death of the other; nothing after the choice to be
  /// treated as unmarried.
  ///
  /// - Law: AOW artikel 18.
  func overlijdensuitkering<L: Lane>(
    of index: Int, in column: BudgetColumn, _ law: AOW
  ) -> MonthAmount<L> {
    guard let day = person(index).deathDate, let facts = person(index).aow, isCouple(on: day),
      !isSingleForAOW(index, in: column, on: day)
    else { return .zero }
    return law.overlijdensuitkering(.couple, buildUpPct: facts.buildUpPct)
  }
}
