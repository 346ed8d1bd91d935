/// Help of `verify`.
package enum VerifyHelp {
  package static let overview = Phrase(
    en: "Run case tables against the laws and report every hit and miss.",
    nl: "Leg tabellen met gevallen naast de wetten en meld wat klopt en wat niet.")
  package static let cases = Phrase(
    en: "Case files in CSV with expected_ columns; none with --receipt.",
    nl: "Bestanden met gevallen in CSV met expected_-kolommen; geen bij --receipt.")
  package static let law = Phrase(
    en: "The table of every file.",
    nl: "De tabel van elk bestand.")
  package static let byColumns = Phrase(
    en: "recognised by the columns",
    nl: "herkend aan de kolommen")
  package static let receipt = Phrase(
    en: """
      Instead of cases: make the result of a receipt again and confirm that it is the same, \
      and that the file beside the receipt is; the exit code is 1 when it is not. Nothing is \
      written.
      """,
    nl: """
      In plaats van gevallen: maak het resultaat van een bewijs opnieuw en bevestig dat het \
      gelijk is, en dat het bestand naast het bewijs gelijk is; de exitcode is 1 als dat niet \
      zo is. Er wordt niets geschreven.
      """)
  package static let allowPaths = Phrase(
    en: """
      Let a receipt that you trust name files outside its own folder; otherwise it is refused.
      """,
    nl: """
      Sta een bewijs dat u vertrouwt toe bestanden buiten zijn eigen map te noemen; anders \
      wordt dat geweigerd.
      """)
  package static let oneTable = Phrase(
    en: "Check one table; the exit code is 1 when a value misses.",
    nl: "Controleer een tabel; de exitcode is 1 als een waarde niet klopt.")
  package static let again = Phrase(
    en: "Make a table again from its receipt, and say whether it is the same.",
    nl: "Maak een tabel opnieuw uit haar bewijs, en zeg of zij gelijk is.")
  package static let elsewhere = Phrase(
    en: "The same for a receipt of your own that names files elsewhere.",
    nl: "Hetzelfde voor een eigen bewijs dat bestanden elders noemt.")
}
