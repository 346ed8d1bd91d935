/// Help of `compare`.
package enum CompareHelp {
  package static let overview = Phrase(
    en: "Compute the budget of a scenario per leveringsvorm, side by side.",
    nl: "Bereken het budget van een scenario per leveringsvorm, naast elkaar.")
  package static let expectsNotChecked = Phrase(
    en: " The expect amounts of the scenario are not checked.",
    nl: " De verwachte bedragen (expect) van het scenario worden niet gecontroleerd.")
  package static let years = Phrase(
    en: """
      The same household in other years, side by side, like 2023-2026 or 2024,2026. The expect \
      amounts of the scenario are not checked.
      """,
    nl: """
      Hetzelfde huishouden in andere jaren, naast elkaar, zoals 2023-2026 of 2024,2026. De \
      verwachte bedragen (expect) van het scenario worden niet gecontroleerd.
      """)
  package static let yearOfScenario = Phrase(
    en: "the year of the scenario",
    nl: "het jaar van het scenario")
  package static let view = Phrase(
    en: """
      The average month, the twelve months as they are paid with what moves in the year after, \
      or the year.
      """,
    nl: """
      De gemiddelde maand, de twaalf maanden zoals er wordt betaald met wat in het jaar erna \
      komt, of het jaar.
      """)
  package static let explain = Phrase(
    en: """
      Instead of the budget: how each amount is made, step by step, with figures, roundings \
      and articles; of one line when it is named, and with a reform when one is given. With \
      --view average or year, --format text or json.
      """,
    nl: """
      In plaats van het budget: hoe elk bedrag is gemaakt, stap voor stap, met cijfers, \
      afrondingen en wetsartikelen; van een regel als die wordt genoemd, en met een \
      wetswijziging als die is gegeven. Met --view average of year, --format text of json.
      """)
  package static let why = Phrase(
    en: """
      Instead of the budget: why the two forms differ, by cause, the largest first, with what \
      the run did in either; of a couple also whose each amount is.
      """,
    nl: """
      In plaats van het budget: waarom de twee leveringsvormen verschillen, per oorzaak, de \
      grootste eerst, met wat er in elk is gerekend; van een paar ook van wie elk bedrag is.
      """)
  package static let reform = Phrase(
    en: """
      Beside the budget by the law also that with the reform of this file, and the difference.
      """,
    nl: """
      Naast het budget volgens de wet ook dat met de wetswijziging van dit bestand, en het \
      verschil.
      """)
  package static let oneResident = Phrase(
    en: "ZZP or VPT for one resident, per average month.",
    nl: "ZZP of VPT voor een bewoner, per gemiddelde maand.")
  package static let threeForms = Phrase(
    en: "Three forms over the whole year.",
    nl: "Drie leveringsvormen over het hele jaar.")
  package static let admission = Phrase(
    en: """
      An admission, month by month: the notice of the home, and the aanslag in the year after.
      """,
    nl: """
      Een opname, maand voor maand: de opzegtermijn van de woning, en de aanslag in het jaar \
      erna.
      """)
  package static let fourYears = Phrase(
    en: "The same household in four years, side by side.",
    nl: "Hetzelfde huishouden in vier jaren, naast elkaar.")
  package static let longTable = Phrase(
    en: "The long table: scenario,year,month,leveringsvorm,line,eur,assumed,verdict.",
    nl: "De lange tabel: scenario,year,month,leveringsvorm,line,eur,assumed,verdict.")
  package static let howHuurtoeslag = Phrase(
    en: "How the huurtoeslag is made, with every figure and article.",
    nl: "Hoe de huurtoeslag is gemaakt, met elk cijfer en wetsartikel.")
  package static let whyVPT = Phrase(
    en: "Why VPT leaves more than ZZP, and who rents, eats and pays what in either.",
    nl: "Waarom met VPT meer overblijft dan met ZZP, en wie in elk huurt, eet en wat betaalt.")
  package static let whatIf = Phrase(
    en: "What abolishing the 40 % slice of the huurtoeslag would do.",
    nl: "Wat het afschaffen van het 40%-deel van de huurtoeslag zou doen.")
  package static let workbook = Phrase(
    en: "A workbook with a sheet per year, and one with what the amounts rest on.",
    nl: "Een werkmap met een blad per jaar, en een blad met waar de bedragen op rusten.")
}
