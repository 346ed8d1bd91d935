/// What a reader is told of a fact of a household, as an option and as a question.
package struct FactWords: Sendable {
  /// What it is, like "Date of birth of the resident".
  package let label: Phrase
  /// More of it, for the help; no point at the end.
  package let detail: Phrase
  package let question: Phrase
  /// Why it is asked and where it stands, in full sentences.
  package let why: Phrase
}

/// The facts of a person. Who is the resident, the partner or a name.
package enum FactText {
  package static func name(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Name of \(who)", nl: "Naam van \(who)"),
      detail: Phrase(en: "for the tables and sentences", nl: "voor de tabellen en zinnen"),
      question: Phrase(en: "What is the name of \(who)?", nl: "Hoe heet \(who)?"),
      why: Phrase(
        en: "For the tables and sentences of the result; any name will do.",
        nl: "Voor de tabellen en zinnen van het resultaat; elke naam is goed."))
  }
  package static func born(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Date of birth of \(who)", nl: "Geboortedatum van \(who)"),
      detail: Phrase(
        en: "like 1942-03-10 or 10-03-1942", nl: "zoals 1942-03-10 of 10-03-1942"),
      question: Phrase(en: "When was \(who) born?", nl: "Wanneer is \(who) geboren?"),
      why: Phrase(
        en: "The age counts for AOW, tax and toeslagen. Like 1942-03-10 or 10-03-1942.",
        nl: "De leeftijd telt voor AOW, belasting en toeslagen. Zoals 1942-03-10 of 10-03-1942."))
  }
  package static func sex(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Sex of \(who)", nl: "Geslacht van \(who)"),
      detail: Phrase(
        en: "it counts for the cost of food below 70 years",
        nl: "het telt voor de kosten van eten onder de 70 jaar"),
      question: Phrase(
        en: "Is \(who) a man or a woman (vrouw)?", nl: "Is \(who) een man of een vrouw?"),
      why: Phrase(
        en: "It counts for the cost of food below 70 years, and for nothing else.",
        nl: "Het telt voor de kosten van eten onder de 70 jaar, en nergens anders voor."))
  }
  package static func savings(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Savings of \(who) on 1 January", nl: "Spaargeld van \(who) op 1 januari"),
      detail: Phrase(en: "all bank accounts together", nl: "alle bankrekeningen samen"),
      question: Phrase(
        en: "How much savings does \(who) have on 1 January of the year?",
        nl: "Hoeveel spaargeld heeft \(who) op 1 januari van het jaar?"),
      why: Phrase(
        en:
          "All bank accounts together. Above a limit it lowers toeslagen and raises the contribution.",
        nl: """
          Alle bankrekeningen samen. Boven een grens zijn er minder toeslagen en is de eigen \
          bijdrage hoger.
          """))
  }
  package static func otherAssets(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Other assets of \(who) on 1 January", nl: "Ander vermogen van \(who) op 1 januari"),
      detail: Phrase(
        en: "like investments, as in box 3 of the tax return",
        nl: "zoals beleggingen, als in box 3 van de aangifte"),
      question: Phrase(
        en: "How much in other assets does \(who) have on 1 January of the year?",
        nl: "Hoeveel ander vermogen heeft \(who) op 1 januari van het jaar?"),
      why: Phrase(
        en: "Like investments or money lent to others, as in box 3 of the tax return.",
        nl: "Zoals beleggingen of geld dat is uitgeleend, als in box 3 van de aangifte."))
  }
  package static func debts(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Debts of \(who) on 1 January", nl: "Schulden van \(who) op 1 januari"),
      detail: Phrase(
        en: "as in box 3 of the tax return", nl: "zoals in box 3 van de aangifte"),
      question: Phrase(
        en: "How much debt does \(who) have on 1 January of the year?",
        nl: "Hoeveel schulden heeft \(who) op 1 januari van het jaar?"),
      why: Phrase(
        en: "As in box 3 of the tax return; not the mortgage of a home of one's own.",
        nl: "Zoals in box 3 van de aangifte; niet de hypotheek van een eigen woning."))
  }
  package static func earlierIncome(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Income of \(who) two years before",
        nl: "Inkomen van \(who) twee jaar eerder"),
      detail: Phrase(
        en: "the verzamelinkomen of the peiljaar, with which the contribution is computed",
        nl: "het verzamelinkomen van het peiljaar, waarmee de eigen bijdrage wordt berekend"),
      question: Phrase(
        en: "What was the income of \(who) two years before that year?",
        nl: "Wat was het inkomen van \(who) twee jaar voor dat jaar?"),
      why: Phrase(
        en: """
          The verzamelinkomen of the peiljaar, as on the tax assessment. The contribution is \
          computed with it. Skip it when little has changed since.
          """,
        nl: """
          Het verzamelinkomen van het peiljaar, zoals op de belastingaanslag. Daarmee wordt de \
          eigen bijdrage berekend. Sla dit over als er sindsdien weinig is veranderd.
          """))
  }
  package static func earlierTax(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Tax of \(who) two years before", nl: "Belasting van \(who) twee jaar eerder"),
      detail: Phrase(
        en: "what was due on the income of the peiljaar",
        nl: "wat over het inkomen van het peiljaar moest worden betaald"),
      question: Phrase(
        en: "How much tax was due on that income of \(who)?",
        nl: "Hoeveel belasting moest \(who) over dat inkomen betalen?"),
      why: Phrase(
        en: "As on the tax assessment of that year.",
        nl: "Zoals op de belastingaanslag van dat jaar."))
  }
  package static func profile(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Zorgprofiel of \(who)", nl: "Zorgprofiel van \(who)"),
      detail: Phrase(
        en: "as in the indication of the CIZ, like VV5, VG6 or GGZ-wonen 3",
        nl: "zoals in het besluit van het CIZ, zoals VV5, VG6 of GGZ-wonen 3"),
      question: Phrase(
        en: "What is the zorgprofiel of \(who)?", nl: "Welk zorgprofiel heeft \(who)?"),
      why: Phrase(
        en: "It stands in the indication of the CIZ, like VV5, VG6 or GGZ-wonen 3.",
        nl: "Het staat in het besluit van het CIZ, zoals VV5, VG6 of GGZ-wonen 3."))
  }
  package static func staySince(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "First day of the stay of \(who) in an institution",
        nl: "Eerste dag van het verblijf van \(who) in een instelling"),
      detail: Phrase(
        en: "at the latest 1 January; in the first four months the contribution is low",
        nl: "uiterlijk 1 januari; in de eerste vier maanden is de eigen bijdrage laag"),
      question: Phrase(
        en: "Since when does \(who) stay in an institution?",
        nl: "Sinds wanneer verblijft \(who) in een instelling?"),
      why: Phrase(
        en: """
          In the first four months the contribution is low. Skip it for somebody who is at home, \
          or who has been there for longer than four months.
          """,
        nl: """
          In de eerste vier maanden is de eigen bijdrage laag. Sla dit over voor iemand die thuis \
          woont, of die er langer dan vier maanden is.
          """))
  }

  // MARK: The partner

  package static func profileOfPartner(_ who: Phrase) -> FactWords {
    let words = profile(who)
    return FactWords(
      label: words.label,
      detail: Phrase(
        en: "only when the partner has Wlz care too; otherwise the partner lives at home",
        nl: "alleen als de partner ook Wlz-zorg heeft; anders woont de partner thuis"),
      question: words.question,
      why: Phrase(
        en: "Only when \(who) has Wlz care too. Skip it when \(who) has none and lives at home.",
        nl:
          "Alleen als \(who) ook Wlz-zorg heeft. Sla dit over als \(who) zonder die zorg thuis woont."
      ))
  }
  package static func formOfPartner(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "How \(who) gets care", nl: "Hoe \(who) zorg krijgt"),
      detail: Phrase(
        en: "ZZP is a stay in an institution, the others are at home, same is as the resident",
        nl: "ZZP is verblijf in een instelling, de andere zijn thuis, same is zoals de bewoner"),
      question: Phrase(
        en: "How does \(who) get that care?", nl: "Hoe krijgt \(who) die zorg?"),
      why: Phrase(
        en: """
          ZZP is a stay in an institution; VPT, MPT and PGB are care at home; same is in every \
          column as the resident.
          """,
        nl: """
          ZZP is verblijf in een instelling; VPT, MPT en PGB zijn zorg thuis; same is in elke \
          kolom zoals de bewoner.
          """))
  }
  package static func married(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Married, or registered partners", nl: "Getrouwd, of geregistreerd partner"),
      detail: Phrase(
        en: "no for two who live together without it",
        nl: "no of nee voor twee die zonder dat samenwonen"),
      question: Phrase(
        en: "Are the resident and \(who) married, or registered partners?",
        nl: "Zijn de bewoner en \(who) getrouwd, of geregistreerd partner?"),
      why: Phrase(
        en:
          "It counts for the AOW, the toeslagen and the contribution when one of them stays elsewhere.",
        nl:
          "Het telt voor de AOW, de toeslagen en de eigen bijdrage als een van beiden ergens anders verblijft."
      ))
  }
}
