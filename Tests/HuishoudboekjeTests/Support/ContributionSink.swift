@testable import Huishoudboekje

/// Keeps the contributions of every column.
struct ContributionSink: LineSink {
  typealias L = Int
  private(set) var columns: [[ContributionYear<Int>]] = []
  mutating func begin(_ column: Int) { columns.append([]) }
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: Bool?) {}
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<Int>, on presence: Presence) {}
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>) {}
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {}
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    columns[columns.count - 1].append(contribution)
  }
  mutating func end() {}
}

/// Which contributions are due on a day, told once more (see the article Law-EigenBijdrageWlz).
struct NaiveContributions {
  /// Of which person, or of both together; low or high; the form that counts.
  struct Due: Hashable {
    let payer: Int?
    let high: Bool
    let form: Leveringsvorm
  }
  let household: Household
  let column: BudgetColumn
  private let figures = TestFigures.naive
  /// Per person, by month and day: the four months have passed.
  private let passed: [[Bool]]

  init(_ household: Household, _ column: BudgetColumn) {
    self.household = household
    self.column = column
    passed = column.courses.map { Self.passed($0, household.year) }
  }

  private func care(_ index: Int) -> Care? {
    index == 0 ? household.care : household.partner?.care
  }
  private func stage(_ index: Int, _ date: CalendarDate) -> Int {
    let course = column.courses[index]
    return course.lastIndex { $0.from <= date } ?? 0
  }

  /// The care on a day; nil: none, or no contribution because of the age.
  func form(_ index: Int, _ date: CalendarDate) -> Leveringsvorm? {
    let course = column.courses[index]
    guard !course.isEmpty else { return nil }
    let form = course[stage(index, date)].form
    let person = household.persons[index]
    let age = person.birthDate.age(on: date)
    if age < 18 { return nil }
    // Section 7: no bijstand because aged 18-20 in an inrichting.
    return form == .zzp && person.bijstand != nil && age < 21 ? nil : form
  }

  /// Full months of verblijf: 4 from the day on which the four that matter have passed.
  private func months(_ index: Int, _ date: CalendarDate) -> Int {
    if column.choice == .zzpFirstMonths { return 0 }
    return passed[index][date.month * 32 + date.day] ? 4 : 0
  }

  /// Section 1, day by day: the days of stays with at most 60 days between them are added up; on
  /// re-admission within four months after a high stay there is no low month.
  private static func passed(_ course: [CareStage], _ year: Int) -> [Bool] {
    var passed = [Bool](repeating: false, count: 13 * 32)
    guard let first = course.first else { return passed }
    // A course that began long ago is one stage.
    var day = course.count == 1 ? max(first.from, CalendarDate(year - 1, 1)) : first.from
    var (used, most, isHigh) = (0, 0, false)
    var home: CalendarDate?
    var inside = false
    if day > first.from { (used, most, inside) = (1_000, 1, first.form == .zzp) }
    while day.year <= year {
      let stays = (course.last { $0.from <= day } ?? first).form == .zzp
      if stays && !inside {
        let afresh = home.map { $0.days(to: day) > 60 } ?? true
        let again = isHigh && home.map { day < $0.adding(months: 4) } ?? false
        if !again && afresh {
          (used, most, isHigh) = (0, day.days(to: day.adding(months: 4)), false)
        }
      }
      if !stays && inside { home = day }
      inside = stays
      if stays {
        if used >= most {
          isHigh = true
          if day.year == year { passed[day.month * 32 + day.day] = true }
        }
        used += 1
      }
      day = day.adding(days: 1)
    }
    return passed
  }

  /// A return home within four months that the zorgkantoor declared.
  private func returns(_ index: Int, _ date: CalendarDate) -> Bool {
    guard care(index)?.terugkeerVerklaring ?? false else { return false }
    let after = column.courses[index].dropFirst(stage(index, date))
    guard let next = after.first(where: { $0.form != .zzp }) else { return false }
    return next.from.adding(months: -4) <= date
  }

  func due(on date: CalendarDate) -> [Due] {
    let people = household.persons.indices
    let forms = people.map { form($0, date) }
    func own(_ index: Int) -> Due? {
      guard let form = forms[index] else { return nil }
      let kind = NaiveEigenBijdrage.kindSingle(
        age: household.persons[index].birthDate.age(on: date), form: form.naive,
        monthsInVerblijf: months(index, date), returnHomeExpected: returns(index, date),
        childAtCharge: care(index)?.childKeepsLow ?? false,
        deeltijdverblijf: care(index)?.deeltijdverblijf ?? false, year: household.year,
        figures: figures)
      return kind == .nihil ? nil : Due(payer: index, high: kind == .high, form: form)
    }
    guard let partner = household.partner else { return [own(0)].compactMap { $0 } }
    let staying = people.contains { column.care($0, on: date) == .zzp }
    if staying && (!partner.married || column.chosenUnmarried) {
      return people.compactMap { own($0) }
    }
    let kind = NaiveEigenBijdrage.kindCouple(
      first: forms[0]?.naive, second: forms[1]?.naive,
      monthsFirst: forms[0] == .zzp ? months(0, date) : 0,
      monthsSecond: forms[1] == .zzp ? months(1, date) : 0,
      childAtCharge: people.contains { care($0)?.childKeepsLow ?? false },
      bothDeeltijd: people.allSatisfy { care($0)?.deeltijdverblijf ?? true }, year: household.year,
      figures: figures)
    if kind == .nihil { return [] }
    let both = forms[0] == .zzp && forms[1] == .zzp
    let reduced = forms.compactMap { $0 }.first { $0 == .mpt || $0 == .pgb }
    let high = kind == .high && !people.contains { returns($0, date) }
    return [Due(payer: nil, high: high, form: both ? .zzp : reduced ?? .vpt)]
  }
}

extension Leveringsvorm {
  var naive: NaiveEigenBijdrage.Form {
    switch self {
    case .zzp: return .verblijf
    case .vpt: return .vpt
    case .mpt: return .mpt
    case .pgb: return .pgb
    }
  }
}
