import HuishoudboekjeCatalogue

/// What must be there a month for clothing, personal care and other costs.
package enum Benchmark: Sendable, Hashable {
  /// What the high contribution leaves free: Rlz artikel 4.3, a twelfth, up to cents.
  case zakEnKleedgeld
  /// The Nibud lines for clothing, personal care and other costs.
  case nibud
  /// Cents per month.
  case amount(Int)

  /// As options and files name it.
  package var text: String {
    switch self {
    case .zakEnKleedgeld: return "zak_en_kleedgeld"
    case .nibud: return "nibud"
    case .amount(let cents): return cents.asEuros
    }
  }

  /// In a sentence.
  package var words: Phrase {
    switch self {
    case .zakEnKleedgeld: return AnswerText.zakEnKleedgeld
    case .nibud: return AnswerText.nibud
    case .amount(let cents): return AnswerText.amount(cents)
    }
  }
}

/// A norm, and what a column already has for the same purpose.
///
/// What a budget takes for clothing, personal and other costs is there for the norm as much as what is
/// left, so another budget set moves a verdict only by its other costs.
///
/// - Unit: cents of the average month.
/// - Rounding: zak- en kleedgeld a twelfth of the year, up to cents; a part of a month by its days.
/// - Leaves out: what a person saves or draws, and what a household owns.
package struct Norm: Sendable, Equatable {
  package let benchmark: Benchmark
  package let cents: Int
  /// What the lines of the budget already take for it.
  package let inBudget: Int

  /// The lines that serve the same purpose.
  package static let lines = BudgetLine.allCases.filter { $0.facts.cause == .personal }

  /// What must be free to spend beside those lines; below zero where they take more than the norm.
  package var mustBeLeft: Int { cents - inBudget }
  /// What is there above the norm where so much is free to spend; below zero: what is short.
  package func above(left: Int) -> Int { left - mustBeLeft }

  init(_ benchmark: Benchmark, cents: Int, inBudget: Int) {
    self.benchmark = benchmark
    self.cents = cents
    self.inBudget = inBudget
  }
  init(
    _ benchmark: Benchmark, _ budget: YearBudget, _ household: Household, _ statutes: Statutes
  ) {
    self.init(
      benchmark, cents: household.norm(benchmark, budget.column, statutes),
      inBudget: Self.lines.reduce(0) { $0 + budget.average($1) })
  }
}

/// Whether a person can live in a form: what is there above the norm.
package enum Verdict: String, Sendable, CaseIterable {
  /// At least the margin above the norm.
  case ruim
  /// The norm is there, and less than the margin above it.
  case krap
  /// Less than the norm.
  case niet

  /// Cents per month: a choice of this command, no law.
  package static let defaultMargin = 50_00

  package init(above: Int, margin: Int) {
    self = above < 0 ? .niet : above < margin ? .krap : .ruim
  }
}

extension Household {
  /// What a norm asks in a column, for whoever is in the household and as long as he is.
  ///
  /// - Law: Rlz artikel 4.3: of two who pay the eigen bijdrage as single persons twice the amount of one.
  func norm<L: Lane>(_ benchmark: Benchmark, _ column: BudgetColumn, _ statutes: Statutes) -> L {
    func whole(_ month: MonthAmount<L>) -> MonthSeries<L> { MonthSeries { _ in month } }
    let year = livingStates(column).reduce(YearAmount<L>.zero) { sum, state in
      let forms = state.forms.compactMap { $0 }
      guard !forms.isEmpty else { return sum }
      let asked: MonthSeries<L>
      switch benchmark {
      case .amount(let cents): asked = whole(Amount(cents: L(cents)))
      case .zakEnKleedgeld:
        let figures = statutes.eigenBijdrage.figures
        let inside = forms.contains(.care(.zzp))
        let joint = forms.count == 2 && !paysAsUnmarried(in: column, anyInInstitution: inside)
        let year = YearAmount<L>(
          joint ? figures.zakKleedgeldGehuwden : figures.zakKleedgeldAlleenstaande)
        let month = year.perMonth.upToCents("Rlz artikel 4.3")
        asked = whole(joint ? month : month.times(forms.count))
      case .nibud:
        asked = Norm.lines.reduce(.zero) { sum, line in
          let series: MonthSeries<L>? = LivingCosts.series(
            line, .nibud, state.forms, of: state.forms, self, statutes.levenskosten)
          return series.map { sum + $0 } ?? sum
        }
      }
      return sum + asked.over(state.presence).year
    }
    return averageMonth(year.cents)
  }

  /// A couple of whom one is in an institution pays as two single persons: unmarried, or by choice.
  ///
  /// - Law: Blz artikel 3.3.2.1 and 3.3.2.2; AOW artikel 1 lid 3.
  func paysAsUnmarried(in column: BudgetColumn, anyInInstitution: Bool) -> Bool {
    let married = partner?.married ?? true
    return anyInInstitution
      && Huishoudboekje.aowKind(married: married, chosenUnmarried: column.chosenUnmarried)
        == .single
  }
}
