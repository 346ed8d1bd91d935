/// The figures of the law in a table.
package enum FigureText {
  /// The heading of a column of the list, by its name in files.
  package static func column(_ name: String) -> Phrase {
    switch name {
    case "law": Phrase(en: "law", nl: "wet")
    case "from": Phrase(en: "from", nl: "vanaf")
    case "key": Phrase(en: "key", nl: "cijfer")
    case "value": Phrase(en: "value", nl: "waarde")
    case "unit": Phrase(en: "unit", nl: "eenheid")
    case "least": Phrase(en: "least", nl: "minstens")
    case "most": Phrase(en: "most", nl: "hoogstens")
    case "decimals": Phrase(en: "decimals", nl: "decimalen")
    case "article": Phrase(en: "article", nl: "artikel")
    case "status": Phrase(en: "status", nl: "status")
    case "source": Phrase(en: "source", nl: "bron")
    case "basis": Phrase(en: "basis", nl: "grondslag")
    default: Phrase(verbatim: name)
    }
  }
  /// How many figures a list has.
  package static func count(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "figure", "figures")", nl: "\(count, "cijfer", "cijfers")")
  }

  /// How sure a figure is, by its name in files.
  package static func status(_ name: String) -> Phrase {
    switch name {
    case "verified": Phrase(en: "verified", nl: "nagezocht")
    case "derived": Phrase(en: "derived", nl: "afgeleid")
    case "unverified": Phrase(en: "unverified", nl: "nog niet nagezocht")
    case "law": Phrase(en: "law", nl: "wet")
    case "proposal": Phrase(en: "proposal", nl: "wetsvoorstel")
    case "estimate": Phrase(en: "estimate", nl: "raming")
    default: Phrase(verbatim: name)
    }
  }
  /// In what a figure is counted, by its name in files.
  package static func unit(_ name: String) -> Phrase {
    switch name {
    case "EUR": Phrase(en: "EUR", nl: "euro")
    case "EUR/month": Phrase(en: "EUR/month", nl: "euro per maand")
    case "EUR/year": Phrase(en: "EUR/year", nl: "euro per jaar")
    case "EUR/day": Phrase(en: "EUR/day", nl: "euro per dag")
    case "EUR/hour": Phrase(en: "EUR/hour", nl: "euro per uur")
    case "percent": Phrase(en: "percent", nl: "procent")
    case "factor": Phrase(en: "factor", nl: "getal")
    case "years": Phrase(en: "years", nl: "jaar")
    case "months": Phrase(en: "months", nl: "maanden")
    case "persons": Phrase(en: "persons", nl: "personen")
    case "points": Phrase(en: "points", nl: "punten")
    default: Phrase(verbatim: name)
    }
  }

  /// What is not published yet of a year, or what is taken for it; a text that is not known is told as it is.
  package static func open(_ text: String) -> Phrase {
    notPublished.first { $0.text(.english) == text } ?? Phrase(verbatim: text)
  }
  /// Everything that an estimate says of what is not published yet.
  package static let notPublished = [
    Phrase(en: "AOW of January 2027", nl: "AOW van januari 2027"),
    Phrase(
      en: "net minimum wage of the estimate grossed up",
      nl: "netto minimumloon van de raming, teruggerekend naar bruto"),
    Phrase(en: "bijstand of January 2027", nl: "bijstand van januari 2027"),
    Phrase(
      en: "norms of July 2026 with the net social minimum",
      nl: "normen van juli 2026, aangepast met het netto sociaal minimum"),
    Phrase(
      en: "Wajong and Toeslagenwet of January 2027", nl: "Wajong en Toeslagenwet van januari 2027"),
    Phrase(
      en: "derived from the minimum wage of the estimate",
      nl: "afgeleid van het minimumloon van de raming"),
    Phrase(
      en: "minimum wage in the Staatscourant", nl: "minimumloon in de Staatscourant"),
    Phrase(
      en: "the only multiple of 0.60 that gives the start of the AHK phase-out",
      nl: """
        het enige veelvoud van 0,60 dat past bij het begin van de afbouw van de algemene \
        heffingskorting
        """),
    Phrase(en: "figures of July 2027", nl: "cijfers van juli 2027"),
    Phrase(
      en: "those of January hold for the whole year", nl: "die van januari gelden heel het jaar"),
    Phrase(
      en: "Regeling huurtoeslaggrenzen 2027 and the sociale huurgrens",
      nl: "Regeling huurtoeslaggrenzen 2027 en de sociale huurgrens"),
    Phrase(
      en: "2026 with a price index of 1.025 that is assumed",
      nl: "2026 met een aangenomen prijsindex van 1,025"),
    Phrase(
      en: "WWS tables of homes and rooms of 2027",
      nl: "WWS-tabellen voor woningen en kamers van 2027"),
    Phrase(
      en: "the tables of 2026 x 1.025 half up to cents",
      nl: "de tabellen van 2026 keer 1,025, afgerond op centen"),
    Phrase(
      en: "DAEB and passend income limits of 2027",
      nl: "inkomensgrenzen voor DAEB en passend toewijzen van 2027"),
    Phrase(
      en: "2026 with the net social minimum",
      nl: "2026, aangepast met het netto sociaal minimum"),
    Phrase(en: "standaardpremie 2027", nl: "standaardpremie 2027"),
    Phrase(
      en: "2277 from the announced maxima of the zorgtoeslag",
      nl: "2277, volgens de aangekondigde maxima van de zorgtoeslag"),
    Phrase(
      en: "LEB and HEB limits and the Rlz of 2027",
      nl: "grenzen van de lage en de hoge eigen bijdrage, en de Rlz van 2027"),
    Phrase(
      en: "2026 x 1.025 down to 0.20", nl: "2026 keer 1,025, naar beneden afgerond op 0,20"),
    Phrase(en: "PGB bijlage H of 2027", nl: "PGB, bijlage H van 2027"),
    Phrase(en: "none: no PGB budget in 2027", nl: "niets: geen PGB-budget in 2027"),
    Phrase(en: "NZa tariffs of 2027", nl: "NZa-tarieven van 2027"),
    Phrase(en: "none: a file of the user", nl: "niets: een bestand van de gebruiker"),
  ]
}
