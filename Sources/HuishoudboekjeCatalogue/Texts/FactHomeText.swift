/// The home, the costs and the frame of a household, as options and as questions.
package enum FactHomeText {
  package static func rent(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Rent a month", nl: "Huur per maand"),
      detail: Phrase(
        en: "without service costs (kale huur)", nl: "zonder servicekosten (kale huur)"),
      question: Phrase(
        en: "What is the rent a month, without service costs (kale huur)?",
        nl: "Wat is de huur per maand, zonder servicekosten (kale huur)?"),
      why: Phrase(
        en: """
          Of the home in which \(who) has care at home: with VPT, MPT or PGB. It stands in the \
          letter of the landlord.
          """,
        nl: """
          Van de woning waarin \(who) thuis zorg heeft: met VPT, MPT of PGB. Het staat in de brief \
          van de verhuurder.
          """))
  }
  package static func serviceCosts(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Service costs a month", nl: "Servicekosten per maand"),
      detail: Phrase(
        en: """
          they do not count for the huurtoeslag here; for those that counted to 2025, make a \
          scenario file
          """,
        nl: """
          ze tellen hier niet mee voor de huurtoeslag; maak een scenariobestand voor die welke tot \
          en met 2025 meetelden
          """),
      question: Phrase(
        en: "What are the service costs a month?",
        nl: "Wat zijn de servicekosten per maand?"),
      why: Phrase(
        en: "What is paid to the landlord beside the rent.",
        nl: "Wat naast de huur aan de verhuurder wordt betaald."))
  }
  package static func arrangement(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Arrangement a month", nl: "Arrangement per maand"),
      detail: Phrase(
        en: "what is paid in the home for services, meals or activities",
        nl: "wat in de woning voor diensten, maaltijden of activiteiten wordt betaald"),
      question: Phrase(
        en: "What is paid a month for an arrangement?",
        nl: "Wat wordt er per maand voor een arrangement betaald?"),
      why: Phrase(
        en: "A package of services, meals or activities that comes with the home.",
        nl: "Een pakket van diensten, maaltijden of activiteiten dat bij de woning hoort."))
  }
  package static func room(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "A room, not a home of its own", nl: "Een kamer, geen eigen woning"),
      detail: Phrase(
        en: "kitchen, toilet or bath are shared (onzelfstandig)",
        nl: "keuken, wc of badkamer wordt gedeeld (onzelfstandig)"),
      question: Phrase(
        en: "Is it a room, with a shared kitchen, toilet or bath?",
        nl: "Is het een kamer, met een gedeelde keuken, wc of badkamer?"),
      why: Phrase(
        en: "For a room there is usually no huurtoeslag.",
        nl: "Voor een kamer is er meestal geen huurtoeslag."))
  }
  package static func premium(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(
        en: "Premium of the health insurance, a month, per person",
        nl: "Premie van de zorgverzekering, per maand, per persoon"),
      detail: Phrase(
        en: "of the basic and any other insurance", nl: "van de basis- en aanvullende verzekering"),
      question: Phrase(
        en: "What is the premium of the health insurance, a month and per person?",
        nl: "Wat is de premie van de zorgverzekering, per maand en per persoon?"),
      why: Phrase(
        en: "Of the basic and any other insurance together.",
        nl: "Van de basisverzekering en een aanvullende verzekering samen."))
  }
  package static func forms(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Forms of care to compare", nl: "Leveringsvormen om te vergelijken"),
      detail: Phrase(en: "with commas between", nl: "met komma's ertussen"),
      question: Phrase(
        en: "Which forms of care are compared?", nl: "Welke leveringsvormen wilt u vergelijken?"),
      why: Phrase(
        en: """
          ZZP is a stay in an institution; VPT, MPT and PGB are care at home. With commas between, \
          like ZZP,VPT.
          """,
        nl: """
          ZZP is verblijf in een instelling; VPT, MPT en PGB zijn zorg thuis. Met komma's ertussen, \
          zoals ZZP,VPT.
          """))
  }
  package static func year(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Year", nl: "Jaar"),
      detail: Phrase(en: "that is computed", nl: "dat wordt berekend"),
      question: Phrase(en: "Which year is computed?", nl: "Welk jaar wilt u berekenen?"),
      why: Phrase(
        en: "The laws and amounts of that year count.",
        nl: "De wetten en bedragen van dat jaar tellen."))
  }

  // MARK: What holds otherwise

  package static let woman = Phrase(en: "a woman", nl: "een vrouw")
  package static let notThere = Phrase(en: "no", nl: "nee")
  package static let there = Phrase(en: "yes", nl: "ja")
  package static let noAmount = Phrase(en: "none", nl: "geen")
  package static let sameIncomes = Phrase(
    en: "computed from the same incomes", nl: "berekend uit dezelfde inkomens")
  package static let longAgo = Phrase(
    en: "longer than four months ago", nl: "langer dan vier maanden geleden")
  package static let noCare = Phrase(
    en: "no Wlz care, at home", nl: "geen Wlz-zorg, thuis")
  package static let usualPremium = Phrase(
    en: "that of the budget set", nl: "die van de begroting")

  // MARK: The groups of the help

  package static let withoutFile = Phrase(
    en: "WITHOUT A SCENARIO FILE, THE RESIDENT:", nl: "ZONDER SCENARIOBESTAND, DE BEWONER:")
  package static let ofPartner = Phrase(
    en: "WITHOUT A SCENARIO FILE, A PARTNER:", nl: "ZONDER SCENARIOBESTAND, EEN PARTNER:")
  package static let ofHome = Phrase(
    en: "WITHOUT A SCENARIO FILE, THE HOME:", nl: "ZONDER SCENARIOBESTAND, DE WONING:")

  /// A key that no option states.
  package static func inFile(_ key: String) -> Phrase {
    Phrase(en: "'\(key)' of a scenario file", nl: "'\(key)' van een scenariobestand")
  }
  /// What a household without a name is called.
  package static let household = Phrase(en: "household", nl: "huishouden")
  /// In the place of the name of a file.
  package static let commandLine = Phrase(en: "the command line", nl: "de opdrachtregel")
}
