/// A line of the budget, in the order of the table; what is fixed of each stands in `LineFacts`.
public enum BudgetLine: Int, Sendable, CaseIterable {
  case inkomenBruto
  case loonheffing
  /// Assessment over the year beyond what was withheld; below zero: a refund.
  case aanslag
  case zvwBijdrage
  case inkomenNetto
  case zorgtoeslag
  case huurtoeslag
  /// Once a year, net: Wajong artikel 3:75.
  case tegemoetkoming
  case kaleHuur
  case servicekostenSubsidiabel
  case servicekostenOverig
  case arrangement
  case energie
  case lokaleLasten
  case verzekeringen
  case telefoonInternetTv
  case was
  case alarm
  case etenEnDrinken
  case kledingEnPersoonlijk
  case overigeKosten
  case zorgpremie
  case eigenRisico
  case eigenBijdrage
  case vrijBesteedbaar

  /// The place of the line in the table.
  @inline(__always) var ordinal: Int { rawValue }
  static let count = allCases.count

  /// How a line counts.
  package enum Role: Sendable {
    /// Adds to what is free to spend.
    case income
    /// Takes from it; a positive amount.
    case cost
    /// The sum of lines above it.
    case subtotal
  }
  package var role: Role { facts.role }

  /// The name in files and in tables for programs.
  package var key: String { facts.key }
  /// The line of that name.
  package init?(key: String) {
    guard let line = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = line
  }
  /// The name in a table for people.
  package var label: String { facts.label }

  /// Whose a living cost is.
  enum LivingCost: Sendable {
    /// Every person has it.
    case perPerson
    /// The home has it once, however many persons live there.
    case ofTheHome
  }
  /// The lines of living costs, which a scenario may override.
  package static let livingCosts = allCases.filter { $0.facts.livingCost != nil }

  /// Who pays the line in a form.
  func payer(in form: Leveringsvorm) -> Payer { facts.payers[form] }
}
