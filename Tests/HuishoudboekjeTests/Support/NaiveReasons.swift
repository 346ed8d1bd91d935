@testable import Huishoudboekje

/// Whether what a reason says is so, from the household alone: day by day who lives where and how, and by the
/// naive laws. Each check tells what is not so; nil: it is.
struct NaiveReasons {
  let household: Household
  let column: BudgetColumn
  let budget: YearBudget
  let figures = TestFigures.naive

  init(_ household: Household, _ budget: YearBudget) {
    self.household = household
    self.budget = budget
    column = budget.column
    let year = household.year
    days = everyMonth.flatMap { month in
      (1...NaiveDate.days(year, month)).map {
        CalendarDate(year: year, month: month, day: $0)!
      }
    }
    firsts = everyMonth.map { CalendarDate(year, $0) }
  }

  var year: Int { household.year }
  var people: Range<Int> { household.persons.indices }
  let days: [CalendarDate]
  let firsts: [CalendarDate]

  // MARK: who is where

  func isAlive(_ person: Int, _ day: CalendarDate) -> Bool {
    guard let death = household.persons[person].deathDate else { return true }
    return day <= death
  }
  func isTogether(_ day: CalendarDate) -> Bool {
    guard let partner = household.partner else { return false }
    if let from = partner.from, day < from { return false }
    if let until = partner.until, day > until { return false }
    return true
  }
  func isCouple(_ day: CalendarDate) -> Bool {
    isTogether(day) && isAlive(0, day) && isAlive(1, day)
  }
  func belongs(_ person: Int, _ day: CalendarDate) -> Bool {
    isAlive(person, day) && (person == 0 || isTogether(day))
  }
  /// The care by the course of the column, whoever lives.
  func care(_ person: Int, _ day: CalendarDate) -> Leveringsvorm? {
    let course = column.courses[person]
    var now = course.first
    for stage in course where stage.from <= day { now = stage }
    return now?.form
  }
  func isAtHome(_ person: Int, _ day: CalendarDate) -> Bool {
    belongs(person, day) && care(person, day) != .zzp
  }
  var facts: [Care?] { [household.care] + (household.partner.map { [$0.care] } ?? []) }
  func anyStays(_ day: CalendarDate) -> Bool { people.contains { care($0, day) == .zzp } }
  func home(_ day: CalendarDate) -> Int {
    household.moveDate.map { day < $0 ? 0 : 1 } ?? 0
  }
  func age(_ person: Int, _ day: CalendarDate) -> Int { Self.age(household.persons[person], day) }
  static func age(_ person: Person, _ day: CalendarDate) -> Int {
    naive(day).age(bornOn: naive(person.birthDate))
  }
  static func naive(_ date: CalendarDate) -> NaiveDate {
    NaiveDate(date.year, date.month, date.day)
  }

  /// The days of each month in a presence.
  func count(_ presence: Presence) -> [Int] {
    everyMonth.map { month in
      presence.months.contains(month)
        ? NaiveDate.days(year, month)
        : presence.parts.filter { $0.month == month }.reduce(0) { $0 + $1.days }
    }
  }
  /// The days of each month on which something holds.
  func count(_ holds: (CalendarDate) -> Bool) -> [Int] {
    days.reduce(into: [Int](repeating: 0, count: 12)) { if holds($1) { $0[$1.month - 1] += 1 } }
  }

  // MARK: homes and costs

  func home(_ reason: HomeReason) -> String? {
    if reason.persons.isEmpty {
      return days.contains { day in people.contains { isAtHome($0, day) } }
        ? "somebody lives at home" : nil
    }
    let found = count { day in
      home(day) == reason.home && people.filter { isAtHome($0, day) } == reason.persons
    }
    return found == count(reason.when) ? nil : "at home on \(found)"
  }

  /// All days on which somebody lives at home are told.
  func homes(_ reasons: [HomeReason]) -> String? {
    let told = reasons.filter { !$0.persons.isEmpty }.reduce(0) {
      $0 + count($1.when).reduce(0, +)
    }
    let lived = days.count { day in people.contains { isAtHome($0, day) } }
    return told == lived ? nil : "\(lived) days at home"
  }

  private func payer(_ line: BudgetLine, _ form: LivingForm) -> Payer {
    switch (line, form) {
    case (.energie, .care(.zzp)), (.lokaleLasten, .care(.zzp)): return .wlz
    case (.etenEnDrinken, .care(.zzp)), (.etenEnDrinken, .care(.vpt)): return .wlz
    case (.alarm, .care(.zzp)), (.alarm, .care(.vpt)): return .wlz
    case (.alarm, .none): return .none
    default: return .client
    }
  }

  private func source(_ line: BudgetLine, _ form: LivingForm) -> CostReason.Bearing.Source {
    if case .care(let form) = form, household.amounts[.cost(line, in: form)] != nil {
      return .stated
    }
    let payer = payer(line, form)
    if payer != .client { return .other(payer) }
    if household.amounts[.cost(line)] != nil { return .stated }
    let ofNibud: [BudgetLine] = [.kledingEnPersoonlijk, .overigeKosten]
    return household.budgetSet == .d0 && ofNibud.contains(line)
      ? .noDefault(.d0) : .defaults(household.budgetSet)
  }

  func cost(_ reason: CostReason) -> String? {
    let line = reason.line
    func form(_ person: Int, _ day: CalendarDate) -> LivingForm? {
      guard belongs(person, day) else { return nil }
      return care(person, day).map { .care($0) } ?? LivingForm.none
    }
    var told = [Int](repeating: 0, count: household.persons.count)
    for share in reason.shares {
      guard share.source == source(line, share.form) else {
        return "\(share) should be \(source(line, share.form))"
      }
      let found = count { day in
        people.contains { person in
          (share.whose == .together || share.whose == .person(person))
            && form(person, day) == share.form
        }
      }
      guard found == count(share.when) else { return "\(share): found \(found)" }
      if case .person(let person) = share.whose { told[person] += found.reduce(0, +) }
    }
    let ofTheHome = [.energie, .lokaleLasten].contains(line)
    if !ofTheHome {
      for person in people where told[person] != days.count(where: { belongs(person, $0) }) {
        return "not every day of persons[\(person)] is told"
      }
    }
    guard reason.amounts.reduce(0, { $0 + $1.cents }) == budget.average(line) else {
      return "\(reason.amounts) are not the line of \(budget.average(line))"
    }
    // Who pays nothing anywhere, and who pays one stated amount all year.
    for part in reason.amounts {
      guard case .person(let person) = part.whose else { continue }
      let own = reason.shares.filter { $0.whose == part.whose }
      let paysNothing = own.allSatisfy {
        switch $0.source {
        case .other, .noDefault: return true
        case .stated, .defaults: return false
        }
      }
      if paysNothing && part.cents != 0 { return "persons[\(person)] pays \(part.cents)" }
      if own.count == 1, own[0].source == .stated, own[0].when == .wholeYear {
        var stated = household.amounts[.cost(line)]
        if case .care(let form) = own[0].form {
          stated = household.amounts[.cost(line, in: form)] ?? stated
        }
        let others = reason.amounts.contains { $0.whose != part.whose && $0.cents != 0 }
        if !others && part.cents != stated ?? 0 {
          return "persons[\(person)] states \(stated ?? 0)"
        }
      }
    }
    return nil
  }

  func remission(_ assessment: Int, _ remitted: Int) -> String? {
    let line = BudgetLine.lokaleLasten
    let isStated = Leveringsvorm.allCases.contains { household.amounts[.cost(line, in: $0)] != nil }
    if isStated { return nil }
    return budget.year(line) == assessment - remitted ? nil : "paid \(budget.year(line))"
  }
}
