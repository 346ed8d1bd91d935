/// Help of `break-even`.
package enum BreakEvenHelp {
  package static let overview = Phrase(
    en: "Find every value at which one form becomes better than another, to the cent.",
    nl: """
      Vind elke waarde waarbij de ene leveringsvorm beter wordt dan de andere, tot op de cent.
      """)
  package static let over = Phrase(
    en: "The number that varies, like persons[0].incomes[1].gross_eur_year.",
    nl: "Het getal dat varieert, zoals persons[0].incomes[1].gross_eur_year.")
  package static let step = Phrase(
    en: "The distance of the values; every one is computed.",
    nl: "De afstand tussen de waarden; ze worden alle berekend.")
  package static let ownStep = Phrase(
    en: "0.01 for euros, 1 for another number",
    nl: "0.01 voor euro's, 1 voor een ander getal")
  package static let between = Phrase(
    en: "The two forms, with a comma between.",
    nl: "De twee leveringsvormen, met een komma ertussen.")
  package static let table = Phrase(
    en: """
      Instead of a scenario: the intervals along the last axis of a sweep, for every \
      combination of its other axes, as CSV.
      """,
    nl: """
      In plaats van een scenario: de stukken langs de laatste as van een sweep, voor elke \
      combinatie van de andere assen, als CSV.
      """)
  package static let rents = Phrase(
    en: "At which rents ZZP is better than VPT.",
    nl: "Bij welke huren ZZP beter is dan VPT.")
  package static let pensions = Phrase(
    en: "The switch-over pension for every rent and year of the sweep.",
    nl: "Het pensioen waarbij het omslaat, voor elke huur en elk jaar van de sweep.")
}
