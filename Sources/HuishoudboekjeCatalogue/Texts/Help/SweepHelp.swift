/// Help of `sweep`.
package enum SweepHelp {
  package static let overview = Phrase(
    en: """
      Compute a scenario, or a complex, over every combination of its axes and write a CSV or a \
      workbook.
      """,
    nl: """
      Bereken een scenario, of een complex, voor elke combinatie van de assen en schrijf een \
      CSV of een werkmap.
      """)
  package static let file = Phrase(
    en: "A sweep file in JSON; - reads stdin.",
    nl: "Een sweepbestand in JSON; - leest van stdin.")
  package static let out = Phrase(
    en: "Where the table goes; it appears whole or not at all. - is stdout.",
    nl: "Waar de tabel heen gaat; die komt er helemaal of helemaal niet. - is stdout.")
  package static let columns = Phrase(
    en: "The columns of the table by name, with commas: axes, <form>_<line> and verschil.",
    nl: "De kolommen van de tabel bij naam, met komma's: assen, <vorm>_<regel> en verschil.")
  package static let columnsOfFile = Phrase(
    en: "those of the sweep file",
    nl: "die van het sweepbestand")
  package static let only = Phrase(
    en: """
      Only rows that satisfy it, like 'verschil>0' or 'year=2026'; more than one may be given.
      """,
    nl: """
      Alleen rijen die hieraan voldoen, zoals 'verschil>0' of 'year=2026'; u mag er meer \
      geven.
      """)
  package static let summary = Phrase(
    en: "Write counts, means and shares of the outcomes instead of the rows.",
    nl: "Schrijf aantallen, gemiddelden en aandelen van de uitkomsten in plaats van de rijen.")
  package static let by = Phrase(
    en: "Summarise per combination of these axes, with commas.",
    nl: "Vat samen per combinatie van deze assen, met komma's.")
  package static let allRows = Phrase(
    en: "all rows together",
    nl: "alle rijen samen")
  package static let shard = Phrase(
    en: "Only the K-th of N contiguous parts; put after each other they are the whole.",
    nl: "Alleen het K-de van N aansluitende delen; achter elkaar zijn ze het geheel.")
  package static let plan = Phrase(
    en: "Show how the rows would be computed, and how often each rule.",
    nl: "Laat zien hoe de rijen zouden worden berekend, en hoe vaak elke regel.")
  package static let lane = Phrase(
    en: "reference computes every row on whole numbers, to compare.",
    nl: "reference berekent elke rij met hele getallen, om te vergelijken.")
  package static let threads = Phrase(
    en: "How many threads compute; the bytes are the same.",
    nl: "Hoeveel threads rekenen; de bytes zijn gelijk.")
  package static let perProcessor = Phrase(
    en: "one per processor",
    nl: "een per processor")
  package static let progress = Phrase(
    en: "Show rows, speed and time left on stderr, also where that is no terminal.",
    nl: "Toon rijen, snelheid en resterende tijd op stderr, ook als dat geen terminal is.")
  package static let reform = Phrase(
    en: "Beside every outcome also that with the reform of this file, and the difference.",
    nl: "Naast elke uitkomst ook die met de wetswijziging van dit bestand, en het verschil.")
  package static let refused = Phrase(
    en: """
      What becomes of values that make no household of these laws: fail stops the sweep, mark \
      shows their rows without outcomes and says why in a last column, skip leaves them out; \
      mark and skip count them on stderr.
      """,
    nl: """
      Wat er gebeurt met waarden die geen huishouden van deze wetten maken: fail stopt de \
      sweep, mark toont hun rijen zonder uitkomst en zegt in een laatste kolom waarom, skip \
      laat ze weg; mark en skip tellen ze op stderr.
      """)
  package static let pensions = Phrase(
    en: "The remainder of ZZP and VPT for every pension from 0 to 30000.",
    nl: "Wat met ZZP en VPT overblijft bij elk pensioen van 0 tot 30000.")
  package static let howOften = Phrase(
    en: "How often VPT is better, and how often there is too little.",
    nl: "Hoe vaak VPT beter is, en hoe vaak er te weinig is.")
  package static let lastQuarter = Phrase(
    en: "Who has no huurtoeslag, in the last quarter of the rows.",
    nl: "Wie geen huurtoeslag heeft, in het laatste kwart van de rijen.")
  package static let complex = Phrase(
    en: "A complex over rents and arrangements: for how many it is affordable.",
    nl: "Een complex over huren en arrangementen: voor hoeveel bewoners het betaalbaar is.")
  package static let whatIf = Phrase(
    en: "What abolishing the 40 % slice does at every pension.",
    nl: "Wat het afschaffen van het 40%-deel bij elk pensioen doet.")
  package static let withReceipt = Phrase(
    en: "The table with its receipt, for 'verify --receipt s02.receipt.json'.",
    nl: "De tabel met haar bewijs, voor 'verify --receipt s02.receipt.json'.")
  package static let format = Phrase(
    en: "How the table is written; a workbook (xlsx) holds at most 1048575 rows.",
    nl: "Hoe de tabel wordt geschreven; een werkmap (xlsx) heeft hooguit 1048575 rijen.")
  package static let workbook = Phrase(
    en: "The first quarter of the rows as a workbook.",
    nl: "Het eerste kwart van de rijen als werkmap.")
}
