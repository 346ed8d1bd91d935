/// The table of what steps and choices are worth.
package enum AdviceTableText {
  /// - Parameter year: or what stands in its place.
  package static func title(_ household: String, _ year: Phrase) -> Phrase {
    Phrase(
      en: "\(household), \(year): what each step is worth (euros a month)",
      nl: "\(household), \(year): wat elke stap oplevert (euro per maand)")
  }

  // MARK: - Groups

  package static let extra = Phrase(
    en: "Extra: not in the budget, and what it would add",
    nl: "Extra: nog niet meegerekend, en wat het zou opleveren")
  package static let inBudget = Phrase(
    en: "Already in the budget, and what it adds there",
    nl: "Al meegerekend in het budget, en wat het daar oplevert")
  package static func inAnotherYear(_ year: Int) -> Phrase {
    Phrase(
      en: "In another year, by the figures of \(year)",
      nl: "In een ander jaar, met de cijfers van \(year)")
  }
  package static let betweenColumns = Phrase(
    en: "A choice between the columns", nl: "Een keuze tussen de kolommen")
  package static let notStated = Phrase(
    en: "Not stated in the scenario: at most this",
    nl: "Niet ingevuld in het scenario: hoogstens dit")
  package static let noEffect = Phrase(en: "No effect here", nl: "Levert hier niets op")

  // MARK: - The standing of a step in a table

  package static let standingInBudget = Phrase(en: "in_budget", nl: "al meegerekend")
  package static let standingExtra = Phrase(en: "extra", nl: "extra")
  package static let standingOtherYear = Phrase(en: "other_year", nl: "in een ander jaar")
  package static let standingOtherColumn = Phrase(en: "other_column", nl: "keuze tussen kolommen")
  package static let standingNotStated = Phrase(en: "fact_not_stated", nl: "niet ingevuld")
  package static let standingNoEffect = Phrase(en: "no_effect", nl: "levert niets op")

  // MARK: - What it is worth

  /// An amount with its sign: what it adds or costs.
  package static func signed(_ cents: Int) -> Phrase {
    cents > 0 ? Phrase(same: "+\(euros: cents)") : Phrase(same: "\(euros: cents)")
  }
  /// In one column, every month the same.
  package static func worth(_ column: String, _ amount: Phrase) -> Phrase {
    Phrase(same: "\(column: column) \(amount)")
  }
  /// In one column, on average, and over the year.
  package static func worth(_ column: String, _ amount: Phrase, year: Phrase) -> Phrase {
    Phrase(
      en: "\(column: column) \(amount) (over the year \(year))",
      nl: "\(column: column) \(amount) (over het jaar \(year))")
  }
  /// Of another year than that of the budget.
  package static func worth(_ worth: Phrase, in year: Int) -> Phrase {
    Phrase(en: "\(worth) in \(year)", nl: "in \(year) \(worth)")
  }
  /// In another line, in a year.
  package static func besides(_ line: Phrase, _ year: Int, _ worth: Phrase) -> Phrase {
    Phrase(same: "\(line) \(year): \(worth)")
  }

  // MARK: - Lines

  /// A step with what it is worth, or with why it brings nothing.
  package static func item(_ question: Phrase, _ told: Phrase) -> Phrase {
    Phrase(same: "\(question): \(told)")
  }
  package static func alreadyCounted(_ question: Phrase) -> Phrase {
    Phrase(en: "\(question)", nl: "\(question) (al meegerekend)")
  }
  package static func besides(_ lines: [Phrase]) -> Phrase {
    Phrase(en: "besides: \(lines, .semicolon)", nl: "daarnaast: \(lines, .semicolon)")
  }
  package static func law(_ article: Phrase) -> Phrase {
    Phrase(en: "law: \(article)", nl: "wet: \(article)")
  }
  package static func whatToDo(_ action: Phrase) -> Phrase {
    Phrase(en: "do: \(action)", nl: "wat te doen: \(action)")
  }
  package static func assetsTogether(_ year: Int, _ worth: Phrase) -> Phrase {
    Phrase(
      en: "All steps of the assets together in \(year): \(worth)",
      nl: "Alle stappen van het vermogen samen in \(year): \(worth)")
  }
  package static func stepsTogether(
    _ column: String, _ gain: Phrase, after: Int, before: Int, _ steps: [Phrase]
  ) -> Phrase {
    Phrase(
      en: """
        All extra steps together, \(column: column): \(gain), \(euros: after) instead of \
        \(euros: before) (\(steps, .comma))
        """,
      nl: """
        Alle extra stappen samen bij \(column: column): \(gain), dan \(euros: after) in plaats van \
        \(euros: before) (\(steps, .comma))
        """)
  }
  package static let apartAsMuch = Phrase(
    en: "apart they are worth as much", nl: "los van elkaar leveren ze evenveel op")
  package static func apartLess(_ apart: Phrase, more cents: Int) -> Phrase {
    Phrase(
      en: "apart \(apart), so together \(euros: cents) more",
      nl: "los van elkaar \(apart), dus samen \(euros: cents) meer")
  }
  package static func apartMore(_ apart: Phrase, less cents: Int) -> Phrase {
    Phrase(
      en: "apart \(apart), so together \(euros: cents) less",
      nl: "los van elkaar \(apart), dus samen \(euros: cents) minder")
  }
  package static func nothingMore(_ steps: [Phrase]) -> Phrase {
    Phrase(
      en: "nothing more beside these: \(steps, .comma)",
      nl: "daarnaast levert niets extra op: \(steps, .comma)")
  }

  // MARK: - The heads of a table

  package static let question = Phrase(en: "question", nl: "stap")
  package static let standing = Phrase(en: "standing", nl: "status")
  package static let worth = Phrase(en: "worth", nl: "levert op")
  package static let what = Phrase(en: "what", nl: "wat")
  package static let law = Phrase(en: "law", nl: "wet")
  package static let action = Phrase(en: "do", nl: "wat te doen")
}
