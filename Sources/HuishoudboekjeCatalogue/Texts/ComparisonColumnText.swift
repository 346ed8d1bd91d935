/// The columns of the tables of a comparison, and those that many tables have.
package enum ComparisonColumnText {
  package static let scenario = ColumnWords(
    Phrase(same: "scenario"),
    Phrase(en: "The name of the scenario.", nl: "De naam van het scenario."))
  package static let year = ColumnWords(
    Phrase(en: "year", nl: "jaar"),
    Phrase(en: "The year of the budget.", nl: "Het jaar van het budget."))
  package static let leveringsvorm = ColumnWords(
    Phrase(same: "leveringsvorm"),
    Phrase(
      en: """
        How the Wlz care is given, as a code like ZZP or VPT, with what is asked for behind it; \
        VERLOOP is the care as the scenario dates it.
        """,
      nl: """
        Hoe de Wlz-zorg wordt geleverd, als code zoals ZZP of VPT, met daarachter wat is \
        aangevraagd; VERLOOP is de zorg zoals het scenario die dateert.
        """))
  package static let basis = ColumnWords(
    Phrase(en: "basis", nl: "grondslag"),
    Phrase(
      en: """
        On what the row rests: empty for the law of the year; otherwise the estimate, with the \
        statuses of its figures.
        """,
      nl: """
        Waar de rij op rust: leeg bij de wet van het jaar; anders de raming, met de statussen van \
        de cijfers.
        """))

  // MARK: Comparison

  package static let monthOfCash = ColumnWords(
    Phrase(en: "month", nl: "maand"),
    Phrase(
      en: """
        The month in which the amount is paid, 1 to 12, or next_year for what is paid in the year \
        after.
        """,
      nl: """
        De maand waarin het bedrag wordt betaald, 1 tot en met 12, of next_year voor wat in het \
        jaar daarna wordt betaald.
        """))
  package static let noMonth = ColumnWords(
    Phrase(en: "month", nl: "maand"),
    Phrase(
      en: "Always empty: the amounts are not of one month.",
      nl: "Altijd leeg: de bedragen zijn niet van één maand."))
  package static let line = ColumnWords(
    Phrase(en: "line of the budget", nl: "regel van het budget"),
    Phrase(
      en: """
        What the amount is, as a code; norm, norm_in_budget and above_norm are the norm, what the \
        budget already counts of it, and what is left above it.
        """,
      nl: """
        Wat het bedrag is, als code; norm, norm_in_budget en above_norm zijn de norm, wat het \
        budget daar al van rekent, en wat daarboven overblijft.
        """))
  package static let eurAverage = ColumnWords(
    Phrase(en: "amount", nl: "bedrag"),
    Phrase(
      en: """
        The amount of the line in the average month: a twelfth of the year. Costs are above zero \
        too.
        """,
      nl: """
        Het bedrag van de regel in de gemiddelde maand: een twaalfde van het jaar. Kosten staan er \
        zonder minteken.
        """))
  package static let eurYear = ColumnWords(
    Phrase(en: "amount", nl: "bedrag"),
    Phrase(
      en: "The amount of the line over the whole year. Costs are above zero too.",
      nl: "Het bedrag van de regel over het hele jaar. Kosten staan er zonder minteken."))
  package static let eurOfMonth = ColumnWords(
    Phrase(en: "amount", nl: "bedrag"),
    Phrase(
      en: """
        The amount of the line that is paid in that month. Costs are above zero too.
        """,
      nl: """
        Het bedrag van de regel dat in die maand wordt betaald. Kosten staan er zonder minteken.
        """))
  package static let assumed = ColumnWords(
    Phrase(en: "assumed", nl: "aangenomen"),
    Phrase(
      en: "Whether the amount rests on something that is assumed.",
      nl: "Of het bedrag rust op iets dat is aangenomen."))
  package static let verdict = ColumnWords(
    Phrase(en: "verdict", nl: "oordeel"),
    Phrase(
      en: """
        Whether what is left is enough: ruim (well above the norm), krap (just above it) or niet \
        (below it). Empty where it is not asked.
        """,
      nl: """
        Of er genoeg overblijft: ruim (ver boven de norm), krap (net boven de norm) of niet (onder \
        de norm). Leeg waar dat niet is gevraagd.
        """))
  package static let reform = ColumnWords(
    Phrase(en: "calculation", nl: "berekening"),
    Phrase(
      en: "By which law: baseline is the law as it is; reform: with a name is no law.",
      nl: "Volgens welke wet: baseline is de wet zoals die is; reform: met een naam is geen wet."))
  package static let differenceOfReform = ColumnWords(
    Phrase(en: "difference", nl: "verschil"),
    Phrase(
      en: "The amount of this row minus that of the same line in the baseline.",
      nl: "Het bedrag van deze rij min dat van dezelfde regel in de baseline."))

  // MARK: Why

  package static let of = ColumnWords(
    Phrase(en: "form", nl: "leveringsvorm"),
    Phrase(
      en: "The form of which the other one is subtracted.",
      nl: "De leveringsvorm waar de andere van wordt afgetrokken."))
  package static let minus = ColumnWords(
    Phrase(en: "minus form", nl: "min leveringsvorm"),
    Phrase(en: "The form that is subtracted.", nl: "De leveringsvorm die wordt afgetrokken."))
  package static let cause = ColumnWords(
    Phrase(en: "cause", nl: "oorzaak"),
    Phrase(
      en: "Why the two forms differ, as a code.",
      nl: "Waarom de twee leveringsvormen verschillen, als code."))
  package static let eurOfCause = ColumnWords(
    Phrase(en: "difference", nl: "verschil"),
    Phrase(
      en: """
        What this cause adds to what is left in the form of minus that of the form minus, in the \
        average month.
        """,
      nl: """
        Wat deze oorzaak bijdraagt aan het verschil in wat overblijft, in de gemiddelde maand: de \
        vorm in of min de vorm in minus.
        """))
  package static let textOfCause = ColumnWords(
    Phrase(en: "reason", nl: "reden"),
    Phrase(
      en: "The cause in sentences, with the articles of the law.",
      nl: "De oorzaak in zinnen, met de artikelen van de wet."))
}
