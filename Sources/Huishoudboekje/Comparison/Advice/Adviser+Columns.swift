import HuishoudboekjeCatalogue

/// The choices between columns that stand side by side.
extension Adviser {
  func choices(_ together: [StepsTogether]) throws(HouseholdError) -> [Advice] {
    let best = try budgetsWithRequests(household)
    return [try aowChoice(best), form(best, together)].compactMap { $0 }
  }

  /// Of every column the budget with the requests that Dienst Toeslagen grants there, where it leaves more: so
  /// columns are compared each at its best, as a comparison shows them.
  private func budgetsWithRequests(
    _ household: Household
  ) throws(HouseholdError) -> [YearBudget] {
    var asked = household
    asked.requests = .show
    var best: [YearBudget] = []
    for budget in try YearBudget.all(asked, statutes) {
      if !budget.column.onRequest {
        best.append(budget)
      } else if let usual = best.last,
        budget.average(.vrijBesteedbaar) > usual.average(.vrijBesteedbaar)
      {
        best[best.count - 1] = budget
      }
    }
    return best
  }

  /// Married, one of them in an institution: AOW as a couple, or each as a single person, chosen on the first day
  /// of the year; and two years later, when the peiljaar of the contribution has that choice too.
  private func aowChoice(_ best: [YearBudget]) throws(HouseholdError) -> Advice? {
    var chosen = household
    chosen.switches.unmarriedFrom = CalendarDate(household.year, 1)
    let now = try budgetsWithRequests(chosen)
    var (worth, later): ([Advice.Worth], [Advice.Worth]) = ([], [])
    var contributionFollows = false
    for (index, label) in labels.enumerated() where !base[index].column.chosenUnmarried {
      guard let other = labels.firstIndex(of: BudgetColumn.label(label, unmarried: true)) else {
        continue
      }
      worth.append(Self.worth(label, now[other], best[index]))
      later.append(Self.worth(label, best[other], best[index]))
      let due = [now, best].map { $0[other].payments(.eigenBijdrage) }
      if due[0] != due[1] { contributionFollows = true }
    }
    guard !worth.isEmpty else { return nil }
    var advice = Advice(
      names: names, subject: .aowChoice(year: household.year), standing: .otherColumn, worth: worth)
    // Where only the vakantie-uitkering of May differs the columns know no contribution that follows.
    if contributionFollows {
      advice.besides = [
        Advice.Besides(line: .vrijBesteedbaar, year: household.year + 2, worth: later)
      ]
    }
    return advice
  }

  /// Which form leaves most; the first months of a stay and a dated course are no form to choose.
  private func form(_ all: [YearBudget], _ together: [StepsTogether]) -> Advice? {
    let choices = all.filter { ![.course, .zzpFirstMonths].contains($0.column.choice) }
    let forms = Set(choices.map(\.column.choice))
    guard forms.count > 1 else { return nil }
    func free(_ budget: YearBudget) -> Int { budget.average(.vrijBesteedbaar) }
    let order = choices.enumerated().sorted {
      (-free($0.element), $0.offset) < (-free($1.element), $1.offset)
    }.map(\.element)
    let best = order[0]
    var choice = Advice.FormChoice(columns: [], notCompared: [], excluded: [])
    choice.leavesOutCourse = all.contains { $0.column.choice == .course }
    choice.columns = order.map { budget in
      let usual = labels[all.firstIndex { $0.label == budget.label } ?? 0]
      let then = together.first { $0.column == usual }?.after ?? free(budget)
      return .init(
        label: budget.label, free: free(budget), withSteps: max(then, free(budget)))
    }
    let compared = Set(choices.compactMap(\.column.choice.form))
    for form in Leveringsvorm.allCases where !compared.contains(form) {
      if let excluded = exclusion(form) {
        choice.excluded.append(excluded)
      } else {
        choice.notCompared.append(form)
      }
    }
    return Advice(
      names: names, subject: .form(choice), standing: .otherColumn,
      worth: choices.map { Self.worth($0.label, best, $0) })
  }

  /// The profile of the first person, or of a partner who has the same form.
  private func exclusion(_ form: Leveringsvorm) -> Advice.Excluded? {
    let sharing = household.personIndices.filter { $0 == 0 || household.partner?.form == .same }
    for index in sharing {
      guard let profile = household.care(of: index)?.zorgprofiel,
        let source = Zorgprofiel(profile)?.exclusion(form)
      else { continue }
      return .init(form: form, profile: profile, source: source)
    }
    return nil
  }

  private static func worth(
    _ label: String, _ with: YearBudget, _ without: YearBudget
  ) -> Advice.Worth {
    let line = BudgetLine.vrijBesteedbaar
    return Advice.Worth(
      label, zip(with.payments(line), without.payments(line)).map { $0 - $1 },
      average: with.average(line) - without.average(line))
  }
}
