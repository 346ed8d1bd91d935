/// Help of `figures`.
package enum FiguresHelp {
  package static let overview = Phrase(
    en: "List the figures of the law with unit, article, source and status.",
    nl: "Geef de cijfers van de wet, met eenheid, artikel, bron en status.")
  package static let on = Phrase(
    en: "Only the figures that hold on this day, like 2025-07-01.",
    nl: "Alleen de cijfers die op deze dag gelden, zoals 2025-07-01.")
  package static let allDates = Phrase(
    en: "all dates",
    nl: "alle dagen")
  package static let law = Phrase(
    en: "Only this law.",
    nl: "Alleen deze wet.")
  package static let allLaws = Phrase(
    en: "all laws",
    nl: "alle wetten")
  package static let bounds = Phrase(
    en: """
      Also the least and the most value that a reform or an axis law.<law>.<key> may give each \
      figure, and its most decimals.
      """,
    nl: """
      Ook de laagste en de hoogste waarde die een wetswijziging of een as law.<wet>.<sleutel> \
      een cijfer mag geven, en het grootste aantal decimalen.
      """)
  package static let coverage = Phrase(
    en: """
      Instead of figures: per law what is built and verified, what is left out and why, and \
      which files a next year needs.
      """,
    nl: """
      In plaats van cijfers: per wet wat is gebouwd en nagerekend, wat is weggelaten en \
      waarom, en welke bestanden een volgend jaar nodig heeft.
      """)
  package static let estimate = Phrase(
    en: """
      The figures of a year that is an estimate, like 2027, each with its status: law, \
      proposal, derived or estimate; never certified.
      """,
    nl: """
      De cijfers van een jaar dat een raming is, zoals 2027, elk met zijn status: law (wet), \
      proposal (voorstel), derived (afgeleid) of estimate (raming); nooit zeker.
      """)
  package static let status = Phrase(
    en: "Only figures of this status.",
    nl: "Alleen cijfers met deze status.")
  package static let allStatuses = Phrase(
    en: "all",
    nl: "alle")
  package static let impact = Phrase(
    en: """
      Instead of the list: how many euros a month hang on each unverified figure of this \
      scenario, the largest first; each is moved within its documented doubt or switched off.
      """,
    nl: """
      In plaats van de lijst: hoeveel euro per maand afhangt van elk nog niet nagezocht cijfer \
      van dit scenario, het grootste eerst; elk wordt binnen zijn beschreven twijfel \
      verschoven of uitgezet.
      """)
  package static let withImpact = Phrase(
    en: " With --impact.",
    nl: " Met --impact.")
  package static let aow2025 = Phrase(
    en: "The AOW of the second half of 2025.",
    nl: "De AOW van de tweede helft van 2025.")
  package static let unsure2026 = Phrase(
    en: "What is not sure in the figures of 2026.",
    nl: "Wat in de cijfers van 2026 niet zeker is.")
  package static let aow2027 = Phrase(
    en: "What is taken for the AOW of 2027.",
    nl: "Wat voor de AOW van 2027 is aangenomen.")
  package static let howFar = Phrase(
    en: "How far a reform may change the figures of the eigen bijdrage.",
    nl: "Hoe ver een wetswijziging de cijfers van de eigen bijdrage mag veranderen.")
  package static let mostMoving = Phrase(
    en: "Which of them move the outcome of a scenario most.",
    nl: "Welke daarvan de uitkomst van een scenario het meest verschuiven.")
}
