/// Why no bijstand is paid, and what of bijstand the sources leave open.
package enum BijstandText {
  /// The limit in cents.
  package static func wealth(above limit: PhraseAmount) -> Phrase {
    Phrase(
      en: """
        no bijstand: the assets are above the vermogensgrens of \(euros: limit) (Pw artikel 34)
        """,
      nl: """
        geen bijstand: het vermogen is hoger dan de vermogensgrens van \(euros: limit) \
        (Pw artikel 34)
        """)
  }
  /// In a household that changes, by its limits in cents.
  package static func wealth(aboveAnyOf limits: [PhraseAmount]) -> Phrase {
    let limits = limits.map { Phrase(same: "\(euros: $0)") }
    return Phrase(
      en: """
        no bijstand on the days of a household with a vermogensgrens of \(limits): the assets are \
        above it (Pw artikel 34)
        """,
      nl: """
        geen bijstand op de dagen van een huishouden met een vermogensgrens van \(limits): het \
        vermogen is hoger (Pw artikel 34)
        """)
  }
  package static let below18 = Phrase(
    en: "no bijstand: somebody is below 18 in every month",
    nl: "geen bijstand: in elke maand is iemand jonger dan 18 jaar")
  package static let excluded = Phrase(
    en: "no bijstand: no right at 18-20 in an inrichting (Pw artikel 13 lid 2 onder a)",
    nl: """
      geen bijstand: wie 18 tot en met 20 jaar is, heeft in een inrichting geen recht \
      (Pw artikel 13 lid 2 onder a)
      """)
  /// The means leave nothing of the norm.
  package static func tooMuch(_ reason: Phrase) -> Phrase {
    Phrase(en: "no bijstand: \(reason)", nl: "geen bijstand: \(reason)")
  }
  /// Besides in some months there is no right at all.
  package static func tooMuchAndExcluded(_ reason: Phrase) -> Phrase {
    Phrase(
      en: """
        no bijstand: \(reason); and in some months no right at 18-20 in an inrichting (Pw artikel \
        13 lid 2 onder a)
        """,
      nl: """
        geen bijstand: \(reason); en in sommige maanden geen recht, van 18 tot en met 20 jaar in \
        een inrichting (Pw artikel 13 lid 2 onder a)
        """)
  }
  package static let incomeNotBelowNorm = Phrase(
    en: "the income is not below the norm (Pw artikel 19 lid 1)",
    nl: "het inkomen is niet lager dan de norm (Pw artikel 19 lid 1)")
  /// What is taken off the norm.
  package static func incomeNotBelowNorm(less causes: [Phrase]) -> Phrase {
    Phrase(
      en: "the income is not below the norm less \(causes)",
      nl: "het inkomen is niet lager dan de norm min \(causes)")
  }
  package static let meals = Phrase(
    en: "what the gemeente takes off for meals (Pw artikel 18 lid 1)",
    nl: "wat de gemeente voor maaltijden aftrekt (Pw artikel 18 lid 1)")
  package static let woonsituatie = Phrase(
    en: "the verlaging for the woonsituatie (Pw artikel 27)",
    nl: "de verlaging voor de woonsituatie (Pw artikel 27)")
}

/// What is not certified.
extension BijstandText {
  /// The household changes on these days.
  package static func changes(on days: [String]) -> Phrase {
    Phrase(
      en: """
        the bijstand changes with the household on \(days): that norm and means change with the \
        day, when the vakantietoeslag kept until then is paid, and what of an \
        overlijdensuitkering or an inheritance counts stand in no text (Pw artikel 19, 34 and 45)
        """,
      nl: """
        de bijstand verandert met het huishouden op \(days): in geen enkele tekst staat dat norm \
        en middelen op die dag veranderen, wanneer de tot dan gespaarde vakantietoeslag wordt \
        betaald, en wat van een overlijdensuitkering of erfenis meetelt (Pw artikel 19, 34 en 45)
        """)
  }
  package static func spouseReachesAOWAge(on day: String) -> Phrase {
    Phrase(
      en: """
        one of two spouses on bijstand reaches the AOW age on \(day), so how the gemeente and the \
        SVB gross up the year is not verified (Pw artikel 19 lid 4 and 47a)
        """,
      nl: """
        een van twee echtgenoten met bijstand bereikt op \(day) de AOW-leeftijd; hoe de gemeente \
        en de SVB het jaar bruteren, is niet nagezocht (Pw artikel 19 lid 4 en 47a)
        """)
  }
  package static let spouseApart = Phrase(
    en: """
      the bijstand of a spouse whose spouse has no right and lives apart: which norm the income \
      of the other may fill is not settled (Pw artikel 32 lid 4)
      """,
    nl: """
      de bijstand van wie een echtgenoot heeft die geen recht heeft en ergens anders woont: het \
      staat niet vast welke norm het inkomen van de ander mag aanvullen (Pw artikel 32 lid 4)
      """)
}
