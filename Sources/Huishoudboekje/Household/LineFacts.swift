import HuishoudboekjeCatalogue

/// What is fixed of a line of the budget.
struct LineFacts: Sendable {
  /// The name in files and in tables for programs.
  let key: String
  /// The name in a table for people.
  let label: Phrase
  /// The name as a step of a sum.
  let name: StaticString
  let role: BudgetLine.Role
  /// Whether it is gross income or comes off it before it is net.
  let makesNet: Bool
  let payers: PayerByForm
  /// Nil for a subtotal.
  let cause: BudgetLine.Cause?
  /// Nil for what is no living cost.
  let livingCost: BudgetLine.LivingCost?
  /// What a living cost is where the scenario does not state it.
  let defaults: [CostDefault]

  init(
    _ key: String, _ label: Phrase, _ name: StaticString, _ role: BudgetLine.Role,
    makesNet: Bool = false, _ payers: PayerByForm, _ cause: BudgetLine.Cause?,
    _ livingCost: BudgetLine.LivingCost? = nil, defaults: [CostDefault] = []
  ) {
    self.key = key
    self.label = label
    self.name = name
    self.role = role
    self.makesNet = makesNet
    self.payers = payers
    self.cause = cause
    self.livingCost = livingCost
    self.defaults = defaults
  }
}

extension BudgetLine {
  /// What makes the forms differ.
  package enum Cause: String, Sendable, CaseIterable {
    case contribution = "eigen_bijdrage"
    case housing = "wonen"
    case huurtoeslag
    case arrangement
    case food = "eten"
    case laundry = "was"
    case alarm
    case income = "inkomen_en_belasting"
    case zorgtoeslag
    case household = "verzekeringen_en_media"
    case health = "zorgkosten"
    case personal = "persoonlijk_en_overig"
  }
}

/// The default of a living cost in some forms: the figures of the budget that it is the sum of.
struct CostDefault: Sendable {
  /// A figure that is part of a line.
  enum Part: Sendable {
    case month(String)
    case year(String)
    /// Food at home, by age and sex.
    case food
  }
  let set: BudgetSet
  let forms: [Leveringsvorm]
  let parts: [Part]

  static func d0(_ forms: [Leveringsvorm], _ parts: Part...) -> Self {
    Self(set: .d0, forms: forms, parts: parts)
  }
  static func nibud(_ forms: [Leveringsvorm], _ parts: Part...) -> Self {
    Self(set: .nibud, forms: forms, parts: parts)
  }
}

extension [Leveringsvorm] {
  static let home: Self = [.vpt, .mpt, .pgb]
  static let everywhere = Leveringsvorm.allCases
}
