/// What a column of a comparison shows, as a scenario names it.
public enum ColumnChoice: String, Sendable, CaseIterable {
  case zzp = "ZZP"
  /// Verblijf in its first four months: a whole year at the low contribution.
  case zzpFirstMonths = "ZZP-4-MAANDEN"
  case vpt = "VPT"
  case mpt = "MPT"
  /// MPT of at most 20 hours a month.
  case mptFewHours = "MPT-20-UUR"
  case pgb = "PGB"
  /// The course of the care as the scenario dates it.
  case course = "VERLOOP"

  init(_ form: Leveringsvorm) {
    switch form {
    case .zzp: self = .zzp
    case .vpt: self = .vpt
    case .mpt: self = .mpt
    case .pgb: self = .pgb
    }
  }
  var form: Leveringsvorm? {
    switch self {
    case .zzp, .zzpFirstMonths: return .zzp
    case .vpt: return .vpt
    case .mpt, .mptFewHours: return .mpt
    case .pgb: return .pgb
    case .course: return nil
    }
  }
}

/// One column of a comparison: how each person has care over time, and how the AOW treats a couple.
public struct BudgetColumn: Sendable, Hashable {
  /// The name in tables, like ZZP or ZZP-ONGEHUWD.
  public let label: String
  /// The couple has chosen to be treated as unmarried because one of them stays in an institution.
  public let chosenUnmarried: Bool
  /// The care of each person; one entry where it does not change.
  let courses: [[CareStage]]
  let choice: ColumnChoice

  /// The care of a person on a day; before the first stage, that stage.
  func care(_ person: Int, on date: CalendarDate) -> Leveringsvorm? {
    stage(person, on: date)?.form
  }
  func stage(_ person: Int, on date: CalendarDate) -> CareStage? {
    guard person < courses.count else { return nil }
    return courses[person].last { $0.from <= date } ?? courses[person].first
  }
  /// Somebody stays in an institution on a day.
  func anyInInstitution(on date: CalendarDate) -> Bool {
    courses.indices.contains { care($0, on: date) == .zzp }
  }
}

/// Care from a day on; without a form the person lives at home without Wlz care.
public struct CareStage: Sendable, Hashable {
  public let from: CalendarDate
  public let form: Leveringsvorm?
  public init(from: CalendarDate, form: Leveringsvorm?) {
    self.from = from
    self.form = form
  }
}

extension Household {
  /// The columns: a choice each, and beside a stay of a married couple with AOW also their choice.
  public var columns: [BudgetColumn] {
    choices.flatMap { choice -> [BudgetColumn] in
      func column(_ chosen: Bool) -> BudgetColumn {
        BudgetColumn(
          label: choice.rawValue + (chosen ? "-ONGEHUWD" : ""), chosenUnmarried: chosen,
          courses: courses(choice), choice: choice)
      }
      let plain = column(false)
      let stays = plain.courses.contains { $0.contains { $0.form == .zzp } }
      let hasChoice =
        stays && partner?.married ?? false && (person.aow != nil || partner?.person.aow != nil)
      return hasChoice ? [plain, column(true)] : [plain]
    }
  }

  /// How each person has care in a column.
  private func courses(_ choice: ColumnChoice) -> [[CareStage]] {
    let always = CalendarDate(1, 1)
    let own =
      choice == .course
      ? care.course : [CareStage(from: care.verblijfFrom ?? always, form: choice.form)]
    guard let partner else { return [own] }
    switch partner.form {
    case .none: return [own, [CareStage(from: always, form: nil)]]
    case .same: return [own, own]
    case .fixed(let form):
      let start = partner.care?.verblijfFrom ?? always
      return [own, [CareStage(from: start, form: form)]]
    case .course: return [own, partner.care?.course ?? []]
    }
  }

  /// Everybody, the person with the indication first.
  var persons: [Person] { [person] + (partner.map { [$0.person] } ?? []) }
  func care(of index: Int) -> Care? { index == 0 ? care : partner?.care }

  /// The forms of the columns, where each is a form for the whole year.
  public var forms: [Leveringsvorm] {
    get { choices.compactMap(\.form) }
    set { choices = newValue.map { ColumnChoice($0) } }
  }
}
