/// Whether somebody can live on what is left in each form, and what would turn that.
package enum AnswerText {
  // MARK: The norm

  package static let zakEnKleedgeld = Phrase(en: "zak_en_kleedgeld", nl: "zak- en kleedgeld")
  package static let nibud = Phrase(en: "nibud", nl: "minimumbedragen van het Nibud")
  package static func amount(_ cents: Int) -> Phrase { Phrase(same: "\(euros: cents)") }

  /// The norm and the margin.
  package static func basis(_ norm: Phrase, _ lines: [String], margin: Int) -> Phrase {
    Phrase(
      en: "norm \(norm), for \(lines, .comma); krap: less than \(euros: margin) above it",
      nl: "norm: \(norm), voor \(lines, .comma); krap: minder dan \(euros: margin) daarboven")
  }
  package static func question(_ basis: Phrase) -> Phrase {
    Phrase(
      en: "Can this person live here? (month; \(basis))",
      nl: "Is hiervan rond te komen? (per maand; \(basis))")
  }

  // MARK: The table

  package static let form = Phrase(en: "form", nl: "kolom")
  package static let norm = Phrase(en: "norm", nl: "norm")
  package static let inTheBudget = Phrase(en: "in the budget", nl: "al in het budget")
  package static let aboveTheNorm = Phrase(en: "above the norm", nl: "boven de norm")
  package static let verdict = Phrase(en: "verdict", nl: "oordeel")

  /// The same as rows under the years.
  package static let normRow = Phrase(en: "Norm", nl: "Norm")
  package static let inTheBudgetRow = Phrase(en: "In the budget", nl: "Al in het budget")
  package static let aboveTheNormRow = Phrase(en: "Above the norm", nl: "Boven de norm")
  package static let verdictRow = Phrase(en: "Verdict", nl: "Oordeel")

  // MARK: Which form leaves most

  package static func same(_ column: String, _ other: String) -> Phrase {
    Phrase(
      en: "\(column: column) and \(column: other) leave the same",
      nl: "bij \(column: column) en bij \(column: other) blijft evenveel over")
  }
  package static func most(_ column: String, than other: String, cents: Int) -> Phrase {
    Phrase(
      en: """
        \(column: column) leaves most: \(euros: cents) a month more than \(column: other)
        """,
      nl: """
        bij \(column: column) blijft het meest over: per maand \(euros: cents) meer dan bij \
        \(column: other)
        """)
  }
  package static func notChosen(_ columns: [String]) -> Phrase {
    let names = columns.map { Phrase(same: "\(column: $0)") }
    return Phrase(
      en: """
        not counted here, because the first months of the same stay are no form to choose: \
        \(names, .comma)
        """,
      nl: """
        hier niet meegeteld, want de eerste maanden van hetzelfde verblijf zijn geen vorm om uit te \
        kiezen: \(names, .comma)
        """)
  }
  package static let nothingTurnsIt = Phrase(
    en: """
      no single unverified figure within its documented doubt turns that, and no single amount \
      that is assumed, from nothing to twice itself
      """,
    nl: """
      dat blijft zo als één cijfer dat nog niet is nagezocht anders is, voor zover daarover twijfel \
      bekend is, of als één aangenomen bedrag anders is, van niets tot twee keer zoveel
      """)
  package static func notMoved(_ sentence: Phrase, _ facts: [Phrase]) -> Phrase {
    Phrase(
      en: "\(sentence); not moved: \(facts, .semicolon)",
      nl: "\(sentence); niet geprobeerd: \(facts, .semicolon)")
  }
  package static let firstIncome = Phrase(
    en: "a first income, which counts over its own year",
    nl: "een eerste inkomen, dat over zijn eigen jaar telt")
  package static let differentIncomes = Phrase(
    en: "the income of the peiljaar, of which the columns assume different amounts",
    nl: "het inkomen van het peiljaar, waarvoor per kolom een ander bedrag is aangenomen")
  package static let facts = Phrase(
    en: "facts that are assumed, and what is assumed to be nothing",
    nl: "aangenomen feiten, en wat op niets is aangenomen")

  // MARK: What turns it

  /// The form that leaves most is another with it.
  package static func turned(by turn: Phrase) -> Phrase {
    Phrase(en: "turned by \(turn) leaves more", nl: "dat verandert door \(turn)")
  }
  /// The verdict of a column is another with it.
  package static func turned(_ column: String, by turn: Phrase) -> Phrase {
    Phrase(
      en: "\(column: column) turned by \(turn)",
      nl: "\(column: column): het oordeel verandert door \(turn)")
  }

  /// The answer then: the column that leaves most.
  package static func then(_ column: String) -> Phrase {
    Phrase(en: "\(column: column)", nl: "dan blijft er bij \(column: column) meer over")
  }

  /// A figure that has another value; the answer then is a verdict or a column.
  package static func figure(
    _ law: String, _ date: String, _ key: String, at value: String, insteadOf now: String,
    _ reason: Phrase, _ then: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(law) \(date) \(key) at \(figure: value) instead of \(figure: now) (\(reason)): \
        \(then)
        """,
      nl: """
        \(law) \(date) \(key), als dat \(figure: value) is in plaats van \(figure: now) \
        (\(reason)): \(then)
        """)
  }
  /// A cost that is assumed in one form, or in both.
  package static func cost(
    _ line: Phrase, of column: Phrase, assumed: Int, _ then: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(line) of \(column), assumed to be \(euros: assumed) a month: \(then)",
      nl: "\(line) bij \(column), aangenomen op \(euros: assumed) per maand; \(then)")
  }
  package static let bothColumns = Phrase(en: "both", nl: "beide")
  package static func column(_ label: String) -> Phrase { Phrase(same: "\(column: label)") }
  package static func atLeast(_ cents: Int, _ then: Phrase) -> Phrase {
    Phrase(
      en: "from \(euros: cents) on, \(then)", nl: "vanaf \(euros: cents): \(then)")
  }
  package static func atMost(_ cents: Int, _ then: Phrase) -> Phrase {
    Phrase(
      en: "at most \(euros: cents), \(then)",
      nl: "bij hooguit \(euros: cents): \(then)")
  }

  /// What the eigen bijdrage knows of the peiljaar.
  ///
  /// - Parameter whose: with a space in front.
  package static func peiljaar(
    _ amount: Phrase, _ whose: Phrase, assumed: Int, at cents: Int, _ then: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(amount)\(whose), assumed to be \(euros: assumed): at \(euros: cents), \(then)
        """,
      nl: """
        \(amount)\(whose), aangenomen op \(euros: assumed); bij \(euros: cents): \(then)
        """)
  }
  package static func income(_ year: Int) -> Phrase {
    Phrase(en: "income of peiljaar \(year)", nl: "het inkomen van peiljaar \(year)")
  }
  package static func bank(_ year: Int) -> Phrase {
    Phrase(en: "bank_eur on 1 January \(year)", nl: "het banktegoed op 1 januari \(year)")
  }

  // MARK: The figures of the norm

  package static func normRests(on figures: [Phrase]) -> Phrase {
    Phrase(
      en: "the norm rests on unverified figures: \(figures, .comma)",
      nl: "de norm rust op cijfers die nog niet zijn nagezocht: \(figures, .comma)")
  }
  package static func figure(_ law: String, _ key: String, _ value: String) -> Phrase {
    Phrase(same: "\(law) \(key) = \(figure: value)")
  }
}
