@testable import Huishoudboekje

/// The contributions once more, day by day.
extension NaiveReasons {
  /// Of whom on a day, low or high, and the form that counts.
  typealias Due = NaiveContributions.Due

  /// The rules of a household, and of each of two persons alone.
  struct Contributions {
    let couple: NaiveContributions
    let single: [NaiveContributions]
  }

  /// - Parameter strip: takes off what keeps a contribution low.
  func contributions(_ strip: (inout Care) -> Void = { _ in })
    -> Contributions
  {
    var stripped = household
    strip(&stripped.care)
    if stripped.partner?.care != nil { strip(&stripped.partner!.care!) }
    func with(_ courses: [[CareStage]]) -> BudgetColumn {
      BudgetColumn(
        label: column.label, chosenUnmarried: column.chosenUnmarried, onRequest: false,
        courses: courses, choice: column.choice)
    }
    return Contributions(
      couple: NaiveContributions(stripped, with(column.courses)),
      single: people.map { index in
        var alone = stripped
        alone.person = household.persons[index]
        alone.care =
          (index == 0 ? stripped.care : stripped.partner?.care) ?? Care(zorgprofiel: "VV5")
        alone.partner = nil
        return NaiveContributions(alone, with([column.courses[index]]))
      })
  }

  func due(_ rules: Contributions, _ day: CalendarDate) -> [Due] {
    if isCouple(day) { return rules.couple.due(on: day) }
    return people.filter { belongs($0, day) }.flatMap { index in
      rules.single[index].due(on: day).map { Due(payer: index, high: $0.high, form: $0.form) }
    }
  }

  /// The last day of a stay or a life, where it does not count.
  private func isLast(_ day: CalendarDate, of person: Int) -> Bool {
    guard !household.switches.ebLaatsteDagTelt else { return false }
    let leaves = care(person, day) == .zzp && care(person, day.adding(days: 1)) != .zzp
    return leaves || household.persons[person].deathDate == day
  }
  private func owesNone(_ person: Int, inInstitutionOn day: CalendarDate) -> Bool {
    let age = age(person, day)
    return isLast(day, of: person) || age < 18
      || age < 21 && household.persons[person].bijstand != nil
  }
  /// The months with such a day are not told here.
  private var isUnsettled: [Bool] {
    everyMonth.map { month in
      days.contains { day in day.month == month && people.contains { isLast(day, of: $0) } }
    }
  }

  private func payers(_ whose: Whose) -> [Int] {
    if case .person(let index) = whose { [index] } else { [0, 1] }
  }

  /// A contribution as it is told.
  private struct Told: Hashable {
    let due: Due
    let few: Bool
  }

  /// The rules, and those without what keeps a contribution low.
  private struct Rules {
    let usual: Contributions
    let bare, withoutReturn: Contributions?
  }

  /// All contributions of the column.
  func contributions(_ reasons: [ContributionReason]) -> String? {
    let causes = Set(reasons.flatMap(\.because))
    let rules = Rules(
      usual: contributions(),
      bare: !causes.contains(.firstMonths)
        ? nil
        : contributions {
          $0.childKeepsLow = false
          $0.deeltijdverblijf = false
          $0.terugkeerVerklaring = false
        },
      withoutReturn: !causes.contains(.returns)
        ? nil : contributions { $0.terugkeerVerklaring = false })
    let skipped = isUnsettled
    var expected: [Told: [Int]] = [:]
    var dueDays: [Due: [CalendarDate]] = [:]
    for day in days {
      for due in due(rules.usual, day) {
        let few = due.form == .mpt && isOfFewHours(due.payer.map { [$0] } ?? [0, 1], day)
        expected[
          Told(due: due, few: few), default: [Int](repeating: 0, count: 12)][day.month - 1] += 1
        dueDays[due, default: []].append(day)
      }
    }
    var told: [Told: [Int]] = [:]
    for reason in reasons {
      var payer: Int?
      if case .person(let index) = reason.payer { payer = index }
      let due = Told(
        due: Due(payer: payer, high: reason.high, form: reason.form), few: reason.fewHours)
      let counts = count(reason.when)
      told[due] = zip(told[due] ?? [Int](repeating: 0, count: 12), counts).map { $0 + $1 }
    }
    func known(_ table: [Told: [Int]]) -> [Told: [Int]] {
      table.mapValues { zip($0, skipped).map { $1 ? 0 : $0 } }.filter {
        $0.value != Array(repeating: 0, count: 12)
      }
    }
    if known(expected) != known(told) { return "due are \(known(expected))" }
    for reason in reasons {
      let own = dueDays.filter { due, _ in
        due.payer.map { .person($0) } ?? Whose.together == reason.payer && due.high == reason.high
          && due.form == reason.form
      }.flatMap(\.value).filter { !skipped[$0.month - 1] }
      // A month that is not told here may be the one with the cause.
      let untold = days.filter { skipped[$0.month - 1] && count(reason.when)[$0.month - 1] > 0 }
      if let wrong = level(reason, own, untold: untold, rules) { return wrong }
    }
    return amounts(reasons)
  }

  private func level(
    _ reason: ContributionReason, _ days: [CalendarDate], untold: [CalendarDate], _ rules: Rules
  ) -> String? {
    let payers = payers(reason.payer)
    let unknown = payers.contains { facts[$0]?.peiljaarUnknown ?? false }
    if unknown != reason.unknown { return "unknown is \(unknown)" }
    if reason.high { return reason.because.isEmpty ? nil : "a high one has no reason to be low" }
    if reason.because.isEmpty { return "no reason to be low" }
    for cause in reason.because {
      // On a last day that does not count nobody is told above to owe another.
      let among = cause == .oneOwesNone ? self.days : days.isEmpty ? [] : days + untold
      if !among.isEmpty, !among.contains(where: { isSo(cause, payers, $0, rules) }) {
        return "not \(cause)"
      }
    }
    return nil
  }

  /// MPT of few hours of everybody who owes something on a day.
  private func isOfFewHours(_ payers: [Int], _ day: CalendarDate) -> Bool {
    payers.allSatisfy { person in
      let form = belongs(person, day) ? care(person, day) : nil
      let shares = person == 0 || household.partner?.form == .same
      let few =
        facts[person]?.mptAtMost20Hours ?? false || column.choice == .mptFewHours && shares
      return form == nil || age(person, day) < 18
        || form == .zzp && owesNone(person, inInstitutionOn: day) || form == .mpt && few
    }
  }

  private func isSo(_ cause: LowBecause, _ payers: [Int], _ day: CalendarDate, _ rules: Rules)
    -> Bool
  {
    let stays = payers.count { care($0, day) == .zzp }
    func isHigh(_ rules: Contributions?) -> Bool {
      guard let rules else { return false }
      return due(rules, day).contains {
        $0.high && ($0.payer.map { [$0] } ?? [0, 1]) == payers
      }
    }
    let cares = payers.compactMap { facts[$0] }
    switch cause {
    case .atHome: return stays == 0
    case .oneAtHome: return payers.count == 2 && stays == 1
    case .oneOwesNone:
      return payers.count == 2 && stays == 2
        && payers.contains { owesNone($0, inInstitutionOn: day) }
    case .column: return column.choice == .zzpFirstMonths && stays == payers.count
    case .child: return cares.contains(where: \.childKeepsLow)
    case .deeltijdverblijf: return cares.allSatisfy(\.deeltijdverblijf)
    case .firstMonths: return stays == payers.count && !isHigh(rules.bare)
    case .returns:
      return cares.contains(where: \.terugkeerVerklaring) && isHigh(rules.withoutReturn)
    }
  }

  /// The months of the line, from what the reasons say.
  private func amounts(_ reasons: [ContributionReason]) -> String? {
    for month in everyMonth {
      let half: HalfYear = month <= 6 ? .first : .second
      let last = NaiveDate.days(year, month)
      var sum: NaiveRational = 0
      for reason in reasons where !reason.nihil.contains(half) {
        let days = count(reason.when)[month - 1]
        let amount = NaiveRational(cents: reason.month)
        if days == last {
          sum = sum + amount
        } else if days > 0 {
          sum =
            sum + NaiveEigenBijdrage.partOfMonth(amount, days: days, year: year, figures: figures)
        }
      }
      let paid = NaiveRational(cents: budget.months(.eigenBijdrage)[month - 1])
      if sum != paid { return "in month \(month) \(paid) is paid, told is \(sum)" }
    }
    return nil
  }

  func noContribution(_ why: NoContribution) -> String? {
    let rules = contributions()
    let skipped = isUnsettled
    if days.contains(where: { !skipped[$0.month - 1] && !due(rules, $0).isEmpty }) {
      return "some is due"
    }
    let hasCare = days.contains { day in
      people.contains { belongs($0, day) && care($0, day) != nil }
    }
    return hasCare == (why == .age) ? nil : "has care: \(hasCare)"
  }
}
