/// A step or a choice of a household: what it is worth in each column, and whether the budget has it already.
package struct Advice: Sendable {
  /// What a reader may expect of the amount.
  package enum Standing: Sendable, Hashable {
    /// The budget counts on it; the amount is what would be lost without it.
    case inBudget
    /// Would come on top of the budget.
    case extra
    /// Works in another year, and is valued by the figures of the year of the budget.
    case otherYear(Int)
    /// A choice between the columns that stand side by side.
    case otherColumn
    /// The scenario does not state what decides; the amount is the most that it can be.
    case factNotStated

    package var key: String {
      switch self {
      case .inBudget: return "in_budget"
      case .extra: return "extra"
      case .otherYear: return "other_year"
      case .otherColumn: return "other_column"
      case .factNotStated: return "fact_not_stated"
      }
    }
    package var year: Int? {
      if case .otherYear(let year) = self { return year }
      return nil
    }
  }
  package enum Question: String, Sendable, CaseIterable {
    case aowChoice = "aow_keuze"
    case form = "vorm"
    case peiljaarverlegging
    case handicapRequest = "verzoek_handicap"
    case toeslagpartner = "verzoek_toeslagpartner"
    case leftOut = "verzoek_zorgbehoefte"
    case taxReturn = "aangifte"
    case ouderenkorting = "alleenstaandeouderenkorting"
    case assetDivision = "verdeling_vermogen"
    case terugkeer = "terugkeer_verklaring"
    case kwijtschelding
    case tegenbewijs = "tegenbewijs_box3"
    case adaptedHome = "aangepaste_woning"
    case rentAboveLimit = "huur_boven_grens"
    case assetsAboveLimit = "vermogen_boven_grens"
  }

  /// What a step is worth in one column.
  package struct Worth: Sendable, Equatable {
    package let column: String
    /// Cents in the average month; below zero it costs.
    package let cents: Int
    /// Cents over the year.
    package let year: Int
    /// The same in every month.
    package let isEven: Bool
    package var isNothing: Bool { cents == 0 && year == 0 }

    /// - Parameter payments: the twelve months, and what follows in the year after.
    init(_ column: String, _ payments: [Int], average: Int) {
      self.column = column
      cents = average
      year = payments.reduce(0, +)
      isEven = payments.last == 0 && payments.dropLast().allSatisfy { $0 == payments.first }
    }
  }
  /// What changes in another line than the one that the step is about.
  package struct Besides: Sendable, Equatable {
    package let line: BudgetLine
    package let year: Int
    package let worth: [Worth]
  }

  /// What the persons are called.
  let names: Names
  package let subject: Subject
  package let standing: Standing
  package let worth: [Worth]
  package var besides: [Besides] = []
  /// Whose return it is; empty of one person, and of another step.
  package var whose: [Int] = []
  package var question: Question { subject.question }
  /// The line of which the amount is.
  package var line: BudgetLine {
    if case .assets(let step) = subject { return step.limit.line }
    return .vrijBesteedbaar
  }
  /// In the best column.
  package var best: Int { worth.map(\.cents).max() ?? 0 }
}

/// All extra steps of a column at once: the budget of the household that takes every one of them.
package struct StepsTogether: Sendable {
  package let column: String
  /// What is free to spend without and with them, cents in the average month.
  package let before, after: Int
  /// What they are worth at once.
  package let worth: Advice.Worth
  /// The steps that are taken, in the order in which each adds most.
  package let steps: [Advice.Subject]
  /// What they would be worth if each stood alone.
  package let apart: Int
  /// Worth something alone, and nothing more beside the others.
  package let idle: [Advice.Subject]
  package var gain: Int { after - before }
}

/// What all steps of assets come to in a year.
package struct AssetsTogether: Sendable {
  package let year: Int
  package let worth: [Advice.Worth]
}

/// What a household can ask for or choose, and what it is worth.
package struct AdviceList: Sendable {
  package let items: [Advice]
  package let together: [StepsTogether]
  package let assets: [AssetsTogether]
  /// What this household may ask for, but brings nothing, and why.
  package let idle: [NoEffect]
}

/// A step that changes nothing here.
package struct NoEffect: Sendable {
  package let subject: Advice.Subject
  package let reason: Reason
}
