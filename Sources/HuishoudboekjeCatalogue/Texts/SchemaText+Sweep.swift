/// What an editor shows of the keys of a file: sweep.
extension SchemaText {
  static let ofSweep: [String: Phrase] = [
    "sweep.sweep": Phrase(en: "The name of the sweep.", nl: "De naam van de sweep."),
    "sweep.scenario": Phrase(
      en: "The path of a scenario from the folder of this file, or a scenario as an object.",
      nl: "Het pad van een scenario vanuit de map van dit bestand, of een scenario als object."),
    "sweep.complex": Phrase(
      en: "The path of a complex from the folder of this file, or a complex as an object.",
      nl: "Het pad van een complex vanuit de map van dit bestand, of een complex als object."),
    "axes": Phrase(
      en: "What varies, the last axis fastest.",
      nl: "Wat verandert, de laatste as het snelst."),
    "columns": Phrase(
      en: "The columns of the table by name; the usual ones when left out.",
      nl: "De kolommen van de tabel bij naam; zonder deze regel de gewone."),
    "axes.path": Phrase(
      en: """
        What varies: a path like persons[0].incomes[1].gross_eur_year, leveringsvorm, or \
        law.<law>.<key>.
        """,
      nl: """
        Wat verandert: een pad zoals persons[0].incomes[1].gross_eur_year, leveringsvorm, of \
        law.<wet>.<naam>.
        """),
    "axes.name": Phrase(
      en: "The name of its column; the path when left out.",
      nl: "De naam van de kolom; zonder deze regel het pad."),
    "axes.values": Phrase(
      en: "The values in a list, in place of a range.",
      nl: "De waarden in een lijst, in de plaats van een reeks."),
    "axes.from": Phrase(en: "The first value of a range.", nl: "De eerste waarde van een reeks."),
    "axes.to": Phrase(en: "The last value of a range.", nl: "De laatste waarde van een reeks."),
    "axes.step": Phrase(en: "The step of a range.", nl: "De stap van een reeks."),
    "against": Phrase(
      en: "The number or share of the persona that gives way.",
      nl: "Het aantal of deel van de bewoner die plaats maakt."),
  ]
}
