/// What a choice or a step is worth a month, with its article and what to do.
package struct Advice: Sendable {
  package enum Question: String, Sendable, CaseIterable {
    case aowChoice = "aow_keuze"
    case peiljaarverlegging
    case handicapRequest = "verzoek_handicap"
    case toeslagpartner = "verzoek_toeslagpartner"
    case leftOut = "verzoek_zorgbehoefte"
    case taxReturn = "aangifte"
    case rentAboveLimit = "huur_boven_grens"
    case assetsAboveLimit = "vermogen_boven_grens"
  }
  package let question: Question
  /// What is weighed, in plain words.
  package let text: String
  package let article: String
  package let action: String
  /// What it is worth in each column, cents in the average month; below zero it costs.
  package let worth: [(column: String, cents: Int)]
  /// In the best column.
  package var best: Int { worth.map(\.cents).max() ?? 0 }
  package var applies: Bool { worth.contains { $0.cents != 0 } }
}

/// The questions of a household, each computed by the laws with and without the step.
package struct Adviser: Sendable {
  let household: Household
  let statutes: Statutes
  let labels: [String]
  let now: [Int]
  /// Of rent: so far above a limit counts as just above. Of assets on 1 January likewise.
  static let justAboveRent = 50_00
  static let justAboveAssets = 10_000_00

  package init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    self.household = household
    self.statutes = statutes
    let budgets = try YearBudget.all(household, statutes)
    labels = budgets.map(\.label)
    now = budgets.map { $0.average(.vrijBesteedbaar) }
  }

  /// All questions that this household can ask, those that bring most first.
  package func all() throws(HouseholdError) -> [Advice] {
    var found: [Advice] = []
    if let choice = try aowChoice() { found.append(choice) }
    found.append(try peiljaarverlegging())
    if let request = try handicapRequest() { found.append(request) }
    found += try requests()
    found.append(try taxReturn())
    found += try rents()
    found += try assets()
    return found.enumerated().sorted {
      (-$0.element.best, $0.offset) < (-$1.element.best, $1.offset)
    }.map(\.element)
  }

  /// What is free to spend in each column of a household that was changed.
  func free(_ change: (inout Household) -> Void) throws(HouseholdError) -> [Int] {
    var household = household
    change(&household)
    return try YearBudget.all(household, statutes).map { $0.average(.vrijBesteedbaar) }
  }
  func worth(_ with: [Int], _ without: [Int]) -> [(column: String, cents: Int)] {
    labels.indices.map { (labels[$0], with[$0] - without[$0]) }
  }

  /// Married, one of them in an institution: AOW as a couple, or each as a single person.
  private func aowChoice() throws(HouseholdError) -> Advice? {
    var worth: [(column: String, cents: Int)] = []
    for (index, label) in labels.enumerated() {
      let chosen = label + "-ONGEHUWD"
      guard let other = labels.firstIndex(of: chosen) else { continue }
      worth.append((label, now[other] - now[index]))
    }
    guard !worth.isEmpty else { return nil }
    return Advice(
      question: .aowChoice,
      text: "AOW as two single persons instead of as a couple, while one stays in an institution",
      article: "AOW artikel 1 lid 3 onder b; Blz artikel 3.3.2.1 and 3.3.2.2",
      action: "Where it is worth more: ask the SVB to treat both as unmarried; each then has an "
        + "own eigen bijdrage.",
      worth: worth)
  }

  private func peiljaarverlegging() throws(HouseholdError) -> Advice {
    let with = try free { $0.switches.eigenBijdrage.peiljaarverlegging = true }
    let without = try free { $0.switches.eigenBijdrage.peiljaarverlegging = false }
    return Advice(
      question: .peiljaarverlegging,
      text: "eigen bijdrage over the income of \(household.year) instead of \(household.year - 2)",
      article: "Blz artikel 3.3.2.4 lid 2-4 and 3.3.2.6",
      action: "Ask the CAK for peiljaarverlegging; it is granted only where the income has fallen "
        + "far enough.",
      worth: worth(with, without))
  }

  /// Below the youth age of the huurtoeslag.
  private func handicapRequest() throws(HouseholdError) -> Advice? {
    let limit = statutes.huurtoeslag.figures.jongerengrensLeeftijd
    let start = CalendarDate(household.year, 1)
    guard household.persons.allSatisfy({ $0.birthDate.age(on: start) < limit }) else { return nil }
    let with = try free { $0.switches.bijzondereSituatieHandicap = true }
    let without = try free { $0.switches.bijzondereSituatieHandicap = false }
    return Advice(
      question: .handicapRequest,
      text: "the maximum rent of adults below \(limit), because of a handicap",
      article: "Wht artikel 13 lid 1 onder a",
      action: "Send Dienst Toeslagen the request for a special situation; the Wlz indication of "
        + "the CIZ is the proof. It can be sent afterwards too.",
      worth: worth(with, without))
  }

  private func taxReturn() throws(HouseholdError) -> Advice {
    let with = try free { $0.switches.settlement = .annual }
    let without = try free { $0.switches.settlement = .none }
    return Advice(
      question: .taxReturn,
      text: "the year settled by an aanslag instead of what was withheld",
      article: "Wet IB 2001 artikel 9.4",
      action: "Where it is worth something: file a return for the year. Where it costs: a return "
        + "is due when the Belastingdienst asks for it.",
      worth: worth(with, without))
  }
}
