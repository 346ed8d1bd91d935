/// Where the amounts of a living cost come from in a column.
struct CostPlan<U: Lane>: Sendable {
  /// An amount that the scenario states, how many persons pay it, and when.
  struct Stated: Sendable {
    let slot: AmountSlot
    let times: Int
    let presence: Presence
  }
  var stated: [Stated] = []
  var assumed: MonthSeries<U>?
  /// When what is assumed is paid.
  var assumedIn: [Presence] = []

  /// An amount that a scenario states for a line holds per person; the lines of the home itself are
  /// paid once. An amount stated for one form holds for everybody who lives in it.
  init(
    _ line: BudgetLine, _ states: [LivingState], _ household: Household, _ statutes: Statutes
  ) {
    let ofTheHome = line.facts.livingCost == .ofTheHome
    for state in states {
      var open = state.forms
      for (index, form) in state.forms.enumerated() {
        guard let form, case .stated(let own) = household.bearer(of: line, in: form) else {
          continue
        }
        open[index] = nil
        // The first person in the form pays it; a second adds only what is paid per person.
        let first = !state.forms[..<index].contains(form)
        if first || !ofTheHome {
          stated.append(Stated(slot: own, times: 1, presence: state.presence))
        }
      }
      let payers = open.compactMap { $0 }.filter { line.payer(in: $0) == .client }
      guard !payers.isEmpty else { continue }
      let shared = AmountSlot.cost(line)
      if household.amounts.has(shared) {
        let times = ofTheHome ? 1 : payers.count
        stated.append(Stated(slot: shared, times: times, presence: state.presence))
      } else if let series: MonthSeries<U> = LivingCosts.series(
        line, household.budgetSet, open, of: state.forms, household, statutes.levenskosten)
      {
        let part = series.over(state.presence)
        assumed = assumed.map { $0 + part } ?? part
        assumedIn.append(state.presence)
      }
    }
  }
}

/// How a person lives, as far as the living costs go.
enum LivingForm: Sendable, Hashable {
  case care(Leveringsvorm)
  /// At home without Wlz care: pays everything.
  case none

  var atHome: Bool { self != .care(.zzp) }
}

/// How everybody lives over some part of the year.
struct LivingState: Sendable {
  /// Nil for who is not in the household: not yet, no longer, or dead.
  let forms: [LivingForm?]
  let presence: Presence
}

extension BudgetLine {
  /// Who pays the line for a person who lives so.
  func payer(in form: LivingForm) -> Payer {
    switch form {
    case .care(let form): return payer(in: form)
    case .none: return facts.payers.withoutCare
    }
  }
}

/// Who bears a living cost of somebody who lives in some way.
enum CostBearer: Sendable, Equatable {
  /// The client, what the scenario states for the form.
  case stated(AmountSlot)
  /// The client, what the scenario states for every form or else the default.
  case client
  /// Somebody else, or nobody.
  case other(Payer)
}

extension Household {
  /// Who bears a living cost: an amount that is stated for a form is paid in it, whoever else would pay.
  func bearer(of line: BudgetLine, in form: LivingForm) -> CostBearer {
    if case .care(let form) = form {
      let own = AmountSlot.cost(line, in: form)
      if amounts.has(own) { return .stated(own) }
    }
    let payer = line.payer(in: form)
    return payer == .client ? .client : .other(payer)
  }

  /// The ways in which everybody lives in a column, each with its days.
  func livingStates(_ column: BudgetColumn) -> [LivingState] {
    func forms(_ date: CalendarDate) -> [LivingForm?] {
      personIndices.map { index in
        guard belongs(index, on: date) else { return nil }
        return column.care(index, on: date).map { .care($0) } ?? LivingForm.none
      }
    }
    var order: [(forms: [LivingForm?], days: [Int])] = []
    CalendarDate.eachDay(of: year) { date in
      let now = forms(date)
      if let known = order.firstIndex(where: { $0.forms == now }) {
        order[known].days[date.month - 1] += 1
      } else {
        var days = [Int](repeating: 0, count: 12)
        days[date.month - 1] = 1
        order.append((now, days))
      }
    }
    return order.map { state in
      LivingState(forms: state.forms, presence: Presence(year: year, days: state.days))
    }
  }
}
