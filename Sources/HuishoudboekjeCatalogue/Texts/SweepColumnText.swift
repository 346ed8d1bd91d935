/// The columns of sweeps, of their summaries, and of what is computed along a range.
package enum SweepColumnText {
  /// An axis of the sweep.
  package static func axis(_ name: String, _ path: String) -> ColumnWords {
    ColumnWords(
      Phrase(verbatim: name),
      Phrase(
        en: "An axis of the sweep: the value that is set at \(path).",
        nl: "Een as van de sweep: de waarde die is gezet op \(path)."))
  }
  /// An axis that sets a figure of the law.
  package static func figureAxis(_ name: String, _ law: String, _ key: String) -> ColumnWords {
    ColumnWords(
      Phrase(verbatim: name),
      Phrase(
        en: """
          An axis of the sweep: the figure \(key) of \(law) as it is set, or its change in percent; \
          no law.
          """,
        nl: """
          Een as van de sweep: het cijfer \(key) van \(law) zoals het is gezet, of de verandering \
          in procenten; geen wet.
          """))
  }

  // MARK: Outcomes

  /// A line of the budget in a form.
  package static func outcome(_ line: Phrase, _ meaning: Phrase, _ form: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "\(line), \(column: form)", nl: "\(line), \(column: form)"),
      Phrase(
        en: "In \(column: form), in the average month: \(meaning).",
        nl: "Bij \(column: form), in de gemiddelde maand: \(meaning)."))
  }
  /// The same, where an axis chooses the form.
  package static func outcome(_ line: Phrase, _ meaning: Phrase) -> ColumnWords {
    ColumnWords(
      line,
      Phrase(
        en: "In the form of the row, in the average month: \(meaning).",
        nl: "Bij de leveringsvorm van de rij, in de gemiddelde maand: \(meaning)."))
  }
  package static func difference(_ of: String, _ minus: String) -> ColumnWords {
    ColumnWords(
      Phrase(
        en: "difference \(column: of) - \(column: minus)",
        nl: "verschil \(column: of) min \(column: minus)"),
      Phrase(
        en: """
          What is left in \(column: of) minus what is left in \(column: minus), in the average month.
          """,
        nl: """
          Wat overblijft bij \(column: of) min wat overblijft bij \(column: minus), in de \
          gemiddelde maand.
          """))
  }
  /// The outcome by a reform.
  package static func byReform(_ outcome: ColumnWords, _ reform: String) -> ColumnWords {
    ColumnWords(
      Phrase(
        en: "\(outcome.title), by the reform \(reform)",
        nl: "\(outcome.title), volgens de wetswijziging \(reform)"),
      Phrase(
        en: "By the reform \(reform), which is no law. \(outcome.meaning)",
        nl: "Volgens de wetswijziging \(reform), die geen wet is. \(outcome.meaning)"))
  }
  package static func effect(_ outcome: ColumnWords, _ reform: String) -> ColumnWords {
    ColumnWords(
      Phrase(
        en: "\(outcome.title), effect of \(reform)", nl: "\(outcome.title), effect van \(reform)"),
      Phrase(
        en: "The same by the reform \(reform) minus by the law. \(outcome.meaning)",
        nl: "Hetzelfde volgens de wetswijziging \(reform) min volgens de wet. \(outcome.meaning)"))
  }
  package static let refused = ColumnWords(
    Phrase(en: "refused", nl: "geweigerd"),
    Phrase(
      en: "Why the laws here do not cover the row; empty where they do.",
      nl: "Waarom de wetten hier niet voor deze rij gelden; leeg waar ze dat wel doen."))

  // MARK: Summary

  package static let column = ColumnWords(
    Phrase(en: "column", nl: "kolom"),
    Phrase(
      en: "The column of the sweep that is summed up.",
      nl: "De kolom van de sweep die is samengevat."))
  package static let rows = ColumnWords(
    Phrase(en: "rows", nl: "rijen"),
    Phrase(en: "How many rows count.", nl: "Hoeveel rijen meetellen."))
  package static let least = ColumnWords(
    Phrase(en: "least", nl: "laagste"),
    Phrase(
      en: "The least amount of the rows; empty without rows.",
      nl: "Het laagste bedrag van de rijen; leeg zonder rijen."))
  package static let mean = ColumnWords(
    Phrase(en: "mean", nl: "gemiddelde"),
    Phrase(
      en: "The mean of the rows, half up to cents; empty without rows.",
      nl: "Het gemiddelde van de rijen, afgerond op centen; leeg zonder rijen."))
  package static let most = ColumnWords(
    Phrase(en: "most", nl: "hoogste"),
    Phrase(
      en: "The highest amount of the rows; empty without rows.",
      nl: "Het hoogste bedrag van de rijen; leeg zonder rijen."))
  package static let belowZero = ColumnWords(
    Phrase(en: "below zero", nl: "onder nul"),
    Phrase(
      en: "The share of the rows that is below zero; empty without rows.",
      nl: "Het deel van de rijen dat onder nul is; leeg zonder rijen."))
  package static let aboveZero = ColumnWords(
    Phrase(en: "above zero", nl: "boven nul"),
    Phrase(
      en: "The share of the rows that is above zero; empty without rows.",
      nl: "Het deel van de rijen dat boven nul is; leeg zonder rijen."))

  // MARK: Break-even

  package static func from(_ path: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "from", nl: "vanaf"),
      Phrase(
        en: "The first value at \(path) for which the row holds.",
        nl: "De eerste waarde op \(path) waarvoor de rij geldt."))
  }
  package static func to(_ path: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "up to", nl: "tot en met"),
      Phrase(
        en: "The last value at \(path) for which the row holds.",
        nl: "De laatste waarde op \(path) waarvoor de rij geldt."))
  }
  package static func better(_ of: String, _ minus: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "better form", nl: "betere leveringsvorm"),
      Phrase(
        en: "The form that leaves more: \(of) or \(minus); equal where they leave the same.",
        nl: "De vorm waarbij meer overblijft: \(of) of \(minus); equal als het evenveel is."))
  }
  package static func leastDifference(_ of: String, _ minus: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "least difference", nl: "kleinste verschil"),
      Phrase(
        en: """
          The lowest of what is left in \(column: of) minus that in \(column: minus), in the average \
          month, over the values of the row.
          """,
        nl: """
          Het laagste van wat overblijft bij \(column: of) min dat bij \(column: minus), in de \
          gemiddelde maand, over de waarden van de rij.
          """))
  }
  package static func mostDifference(_ of: String, _ minus: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "most difference", nl: "grootste verschil"),
      Phrase(
        en: """
          The highest of what is left in \(column: of) minus that in \(column: minus), in the average \
          month, over the values of the row.
          """,
        nl: """
          Het hoogste van wat overblijft bij \(column: of) min dat bij \(column: minus), in de \
          gemiddelde maand, over de waarden van de rij.
          """))
  }

  // MARK: Marginal

  package static let kind = ColumnWords(
    Phrase(en: "kind", nl: "soort"),
    Phrase(
      en: "stretch: a step of the table; cliff: a fine step after which less is left.",
      nl: "stretch: een stap van de tabel; cliff: een kleine stap waarna er minder overblijft."))
  package static func before(_ path: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "from", nl: "van"),
      Phrase(en: "The value at \(path) before the step.", nl: "De waarde op \(path) vóór de stap."))
  }
  package static func after(_ path: String) -> ColumnWords {
    ColumnWords(
      Phrase(en: "to", nl: "naar"),
      Phrase(en: "The value at \(path) after the step.", nl: "De waarde op \(path) na de stap."))
  }
  package static let gross = ColumnWords(
    Phrase(en: "gross income", nl: "bruto-inkomen"),
    Phrase(
      en: "How much more gross income there is after the step.",
      nl: "Hoeveel meer bruto-inkomen er is na de stap."))
  package static func part(_ name: Phrase) -> ColumnWords {
    ColumnWords(
      name,
      Phrase(
        en: "What the step adds to what is left through: \(name). Below zero it takes.",
        nl: "Wat de stap verandert aan wat overblijft door: \(name). Onder nul gaat het eraf."))
  }
  package static let left = ColumnWords(
    Phrase(en: "left", nl: "blijft over"),
    Phrase(
      en: "How much more is left after the step: the sum of the columns before.",
      nl: "Hoeveel meer er overblijft na de stap: de som van de kolommen ervoor."))
  package static let pressure = ColumnWords(
    Phrase(en: "marginal pressure", nl: "marginale druk"),
    Phrase(
      en: """
        The share of the extra gross income that is not left; empty where there is no more of it.
        """,
      nl: """
        Het deel van het extra bruto-inkomen dat niet overblijft; leeg als er niet meer \
        bruto-inkomen is.
        """))
}
