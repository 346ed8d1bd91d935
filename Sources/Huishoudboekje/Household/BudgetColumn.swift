/// One column of a comparison: how each person has care over time, and how the AOW treats a couple.
package struct BudgetColumn: Sendable, Hashable {
  /// The name in tables, like ZZP or ZZP-ONGEHUWD.
  package let label: String
  /// The couple has chosen to be treated as unmarried because one of them stays in an institution.
  package let chosenUnmarried: Bool
  /// With the requests that bring most: toeslagpartner after an admission, and leaving a person out of the
  /// huurtoeslag.
  package let onRequest: Bool
  private static let unmarriedSuffix = "-ONGEHUWD"
  private static let onRequestSuffix = "-VERZOEK"
  /// A column that stands beside one that was named: nobody asked for it by name.
  static func isAdded(_ label: String) -> Bool {
    label.hasSuffix(unmarriedSuffix) || isOnRequest(label)
  }
  static func isOnRequest(_ label: String) -> Bool { label.hasSuffix(onRequestSuffix) }
  /// The label of a choice, with what is added to it.
  static func label(_ choice: String, unmarried: Bool, onRequest: Bool = false) -> String {
    choice + (unmarried ? unmarriedSuffix : "") + (onRequest ? onRequestSuffix : "")
  }
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

extension Household {
  /// The columns: a choice each, and beside a stay of a married couple with AOW also their choice.
  package var columns: [BudgetColumn] {
    choices.flatMap { choice -> [BudgetColumn] in
      func column(_ chosen: Bool, onRequest: Bool = false) -> BudgetColumn {
        BudgetColumn(
          label: BudgetColumn.label(choice.rawValue, unmarried: chosen, onRequest: onRequest),
          chosenUnmarried: chosen, onRequest: onRequest, courses: courses(choice), choice: choice)
      }
      let plain = column(false)
      let stays = plain.courses.contains { $0.contains { $0.form == .zzp } }
      let hasChoice =
        stays && partner?.married ?? false && (person.aow != nil || partner?.person.aow != nil)
      let columns = hasChoice ? [plain, column(true)] : [plain]
      guard requests == .show else { return columns }
      return columns.flatMap { usual in
        mayRequest(in: usual) ? [usual, column(usual.chosenUnmarried, onRequest: true)] : [usual]
      }
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
  package var persons: [Person] { [person] + (partner.map { [$0.person] } ?? []) }
  /// Their places, without a copy of them.
  package var personIndices: Range<Int> { 0..<(partner == nil ? 1 : 2) }
  func person(_ index: Int) -> Person {
    if index == 0 { return person }
    guard index == 1, let partner else {
      preconditionFailure("There is no partner in this household.")
    }
    return partner.person
  }
  func care(of index: Int) -> Care? { index == 0 ? care : partner?.care }

  /// The forms of the columns, where each is a form for the whole year.
  package var forms: [Leveringsvorm] {
    get { choices.compactMap(\.form) }
    set { choices = newValue.map { ColumnChoice($0) } }
  }
}
