/// Where the amount of a living cost comes from in a column: stated, assumed, or both where the
/// persons have care in different forms.
struct CostPlan<U: Lane>: Sendable {
  var stated: AmountSlot?
  /// How many persons pay the stated amount.
  var times = 1
  var assumed: MonthSeries<U>?

  /// An amount that a scenario states for a line holds per person; the lines of the home itself are
  /// paid once.
  init(
    _ line: BudgetLine, _ column: BudgetColumn, _ household: Household, _ statutes: Statutes
  ) {
    let own = AmountSlot.cost(line, in: column.form)
    let shared = AmountSlot.cost(line)
    let forms = household.livingForms(column)
    if household.amounts.has(own) {
      stated = own
      return
    }
    let payers = forms.filter { WhoPays.payer(of: line, in: $0) == .client }
    guard !payers.isEmpty else { return }
    if household.amounts.has(shared) {
      stated = shared
      times = LivingCosts.isOfTheHome(line) ? 1 : payers.count
      return
    }
    assumed = LivingCosts.series(
      line, household.budgetSet, forms, household, statutes.levenskosten)
  }
}

/// How a person lives, as far as the living costs go.
enum LivingForm: Sendable, Equatable {
  case care(Leveringsvorm)
  /// At home without Wlz care: pays everything.
  case none

  var atHome: Bool { self != .care(.zzp) }
}

extension WhoPays {
  /// Who pays a line; a person without Wlz care pays everything, and has no alarm.
  static func payer(of line: BudgetLine, in form: LivingForm) -> Payer {
    switch form {
    case .care(let form): return payer(of: line, in: form)
    case .none: return line == .alarm ? .none : .client
    }
  }
}

extension Household {
  /// How each person lives in a column.
  func livingForms(_ column: BudgetColumn) -> [LivingForm] {
    var forms: [LivingForm] = [.care(column.form)]
    if partner != nil { forms.append(column.partnerForm.map { .care($0) } ?? .none) }
    return forms
  }
}
