/// The columns of the figures of the law, of advice and of highest rents.
package enum FigureColumnText {
  package static let law = ColumnWords(
    Phrase(en: "law", nl: "wet"),
    Phrase(
      en: "The law that the figure belongs to, as the name of its files.",
      nl: "De wet waar het cijfer bij hoort, als naam van de bestanden."))
  package static let from = ColumnWords(
    Phrase(en: "from", nl: "vanaf"),
    Phrase(
      en: "The day from which the figure holds.",
      nl: "De dag vanaf wanneer het cijfer geldt."))
  package static let key = ColumnWords(
    Phrase(en: "figure", nl: "cijfer"),
    Phrase(
      en: "The name of the figure.",
      nl: "De naam van het cijfer."))
  package static let value = ColumnWords(
    Phrase(en: "value", nl: "waarde"),
    Phrase(
      en: "The figure, in the unit of the row.",
      nl: "Het cijfer, in de eenheid van de rij."))
  package static let unit = ColumnWords(
    Phrase(en: "unit", nl: "eenheid"),
    Phrase(
      en: "The unit of the value.",
      nl: "De eenheid van de waarde."))
  package static let least = ColumnWords(
    Phrase(en: "least", nl: "laagste"),
    Phrase(
      en: "The least value that a reform may give.",
      nl: "De laagste waarde die een wetswijziging mag geven."))
  package static let most = ColumnWords(
    Phrase(en: "most", nl: "hoogste"),
    Phrase(
      en: "The highest value that a reform may give.",
      nl: "De hoogste waarde die een wetswijziging mag geven."))
  package static let decimals = ColumnWords(
    Phrase(en: "decimals", nl: "decimalen"),
    Phrase(
      en: "How many decimals a value may have.",
      nl: "Hoeveel decimalen een waarde mag hebben."))
  package static let article = ColumnWords(
    Phrase(en: "article", nl: "artikel"),
    Phrase(
      en: "The article of the law that sets the figure, or none with a reason.",
      nl: "Het artikel van de wet dat het cijfer bepaalt, of none (geen) met een reden."))
  package static let status = ColumnWords(
    Phrase(same: "status"),
    Phrase(
      en: """
        How sure it is: verified, derived, unverified; in an estimate also law, proposal and \
        estimate.
        """,
      nl: """
        Hoe zeker het is: verified (nagezocht), derived (afgeleid), unverified (nog niet \
        nagezocht); in een raming ook law, proposal en estimate.
        """))
  package static let source = ColumnWords(
    Phrase(en: "source", nl: "bron"),
    Phrase(
      en: "Where the figure was found.",
      nl: "Waar het cijfer is gevonden."))

  // MARK: Impact

  package static let valueMoved = ColumnWords(
    Phrase(en: "value", nl: "waarde"),
    Phrase(
      en: "The figure as it is used.",
      nl: "Het cijfer zoals het is gebruikt."))
  package static let movedTo = ColumnWords(
    Phrase(en: "moved to", nl: "verschoven naar"),
    Phrase(
      en: "The other value with which the budget is computed again.",
      nl: "De andere waarde waarmee het budget opnieuw is berekend."))
  package static let reason = ColumnWords(
    Phrase(en: "why this value", nl: "waarom deze waarde"),
    Phrase(
      en: "Why the figure could have this value.",
      nl: "Waarom het cijfer deze waarde zou kunnen hebben."))
  package static let impactColumn = ColumnWords(
    Phrase(same: "leveringsvorm"),
    Phrase(
      en: "The form, as a code; with verschil_ in front the difference of two forms.",
      nl: "De leveringsvorm, als code; met verschil_ ervoor het verschil van twee vormen."))
  package static let impact = ColumnWords(
    Phrase(en: "effect", nl: "gevolg"),
    Phrase(
      en: "How much more is left in the average month with the other value.",
      nl: "Hoeveel meer er overblijft in de gemiddelde maand met de andere waarde."))

  // MARK: Coverage

  package static let part = ColumnWords(
    Phrase(en: "part", nl: "onderdeel"),
    Phrase(
      en: "The law or the part of one.",
      nl: "De wet, of een deel daarvan."))
  package static let state = ColumnWords(
    Phrase(en: "state", nl: "stand"),
    Phrase(
      en: "complete, or partial where something is left out.",
      nl: "complete (volledig), of partial (gedeeltelijk) als iets is weggelaten."))
  package static let verified = ColumnWords(
    Phrase(en: "verified", nl: "nagerekend"),
    Phrase(
      en: "Of which days the outcomes were verified with cases.",
      nl: "Over welke dagen de uitkomsten met voorbeelden zijn nagerekend."))
  package static let verifiedBy = ColumnWords(
    Phrase(en: "verified by", nl: "nagerekend met"),
    Phrase(
      en: "The table of cases, or how else it was verified.",
      nl: "De tabel met voorbeelden, of hoe het anders is nagerekend."))
  package static let leftOut = ColumnWords(
    Phrase(en: "left out", nl: "weggelaten"),
    Phrase(
      en: "What is not computed; empty where nothing is left out.",
      nl: "Wat niet wordt berekend; leeg als niets is weggelaten."))
  package static let atStake = ColumnWords(
    Phrase(en: "at stake", nl: "waar het om gaat"),
    Phrase(
      en: "How many euros a month that can be, in words.",
      nl: "Om hoeveel euro per maand het kan gaan, in woorden."))

  // MARK: Advice

  package static let question = ColumnWords(
    Phrase(en: "question", nl: "vraag"),
    Phrase(
      en: "The choice or step, as a code; samen is a sum of steps.",
      nl: "De keuze of stap, als code; samen is een som van stappen."))
  package static let worthMonth = ColumnWords(
    Phrase(en: "worth a month", nl: "waard per maand"),
    Phrase(
      en: "What the step changes in the line in the average month; below zero it costs.",
      nl: "Wat de stap verandert aan de regel in de gemiddelde maand; onder nul kost het."))
  package static let articleOfStep = ColumnWords(
    Phrase(en: "article", nl: "artikel"),
    Phrase(
      en: "The article of the law on which the step rests; empty of a sum.",
      nl: "Het artikel van de wet waar de stap op rust; leeg bij een som."))
  package static let standing = ColumnWords(
    Phrase(en: "standing", nl: "stand"),
    Phrase(
      en: """
        Whether the budget counts on it already (in_budget), it would come on top (extra), and \
        so on.
        """,
      nl: "Of het budget er al mee rekent (in_budget), het erbij zou komen (extra), enzovoort."))
  package static let inYear = ColumnWords(
    Phrase(en: "in the year", nl: "in het jaar"),
    Phrase(
      en: "The year in which the step works.",
      nl: "Het jaar waarin de stap werkt."))
  package static let worthYear = ColumnWords(
    Phrase(en: "worth a year", nl: "waard per jaar"),
    Phrase(
      en: "The same over the year.",
      nl: "Hetzelfde over het hele jaar."))
  package static let lineOfStep = ColumnWords(
    Phrase(en: "line", nl: "regel"),
    Phrase(
      en: "The line of the budget that changes, as a code.",
      nl: "De regel van het budget die verandert, als code."))
  package static let step = ColumnWords(
    Phrase(en: "step", nl: "stap"),
    Phrase(
      en: "What the step is in words; of a sum the questions in it.",
      nl: "Wat de stap is in woorden; bij een som de vragen die erin zitten."))

  // MARK: Highest rent

  package static let date = ColumnWords(
    Phrase(en: "date", nl: "datum"),
    Phrase(
      en: "The day of which the points are valued.",
      nl: "De dag waarvoor de punten zijn gewaardeerd."))
  package static let points = ColumnWords(
    Phrase(en: "base points", nl: "punten"),
    Phrase(
      en: "The points that were given.",
      nl: "De punten die zijn opgegeven."))
  package static let zorgwoningPoints = ColumnWords(
    Phrase(en: "surcharge", nl: "toeslag"),
    Phrase(
      en: "The points that a zorgwoning adds.",
      nl: "De punten die een zorgwoning erbij krijgt."))
  package static let aftrekpunten = ColumnWords(
    Phrase(same: "aftrekpunten"),
    Phrase(
      en: "The points that are taken off.",
      nl: "De punten die eraf gaan."))
  package static let totalPoints = ColumnWords(
    Phrase(en: "total", nl: "totaal"),
    Phrase(
      en: "All points together.",
      nl: "Alle punten samen."))
  package static let wholePoints = ColumnWords(
    Phrase(en: "rounded", nl: "afgerond"),
    Phrase(
      en: "The points after rounding, by which the rent is looked up.",
      nl: "De punten na afronding, waarmee de huur wordt opgezocht."))
  package static let sector = ColumnWords(
    Phrase(same: "sector"),
    Phrase(
      en: "The segment of the home, as a code.",
      nl: "Het segment van de woning, als code."))
  package static let tableRent = ColumnWords(
    Phrase(en: "table", nl: "bedrag in de tabel"),
    Phrase(
      en: "The rent that the table gives for these points.",
      nl: "De huur die de tabel bij deze punten geeft."))
  package static let maximum = ColumnWords(
    Phrase(en: "highest rent", nl: "hoogste huur"),
    Phrase(
      en: "The highest kale huur that may be asked; empty in the free sector.",
      nl: "De hoogste kale huur die mag worden gevraagd; leeg in de vrije sector."))
  package static let socialeHuurgrens = ColumnWords(
    Phrase(same: "sociale huurgrens"),
    Phrase(
      en: "The limit of social rent in the year.",
      nl: "De grens voor sociale huur in dat jaar."))
  package static let topOfLow = ColumnWords(
    Phrase(en: "top of the low segment", nl: "top van het lage segment"),
    Phrase(
      en: "The highest rent of the low segment (143 points).",
      nl: "De hoogste huur van het lage segment (143 punten)."))
  package static let topOfMiddle = ColumnWords(
    Phrase(en: "top of the middle segment", nl: "top van het middensegment"),
    Phrase(
      en: "The highest rent of the middle segment (186 points); empty where there is none.",
      nl: "De hoogste huur van het middensegment (186 punten); leeg als die er niet is."))
  package static let liberalisatiegrens = ColumnWords(
    Phrase(same: "liberalisatiegrens"),
    Phrase(
      en: "The rent from which a home is in the free sector.",
      nl: "De huur vanaf welke een woning in de vrije sector valt."))
}
