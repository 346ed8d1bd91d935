/// Why a toeslag, a benefit or a request is refused.
package enum RefusalText {
  /// A reason with the article on which it rests.
  package static func reason(_ reason: Phrase, _ article: Phrase) -> Phrase {
    Phrase(same: "\(reason) (\(article))")
  }
  /// Both reasons stand in the way at once.
  package static func both(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase(en: "\(first), and \(second)", nl: "\(first), en \(second)")
  }
  /// A reason with when it holds, which begins with a space.
  package static func reason(_ reason: Phrase, when: Phrase) -> Phrase {
    Phrase(same: "\(reason)\(when)")
  }
}

/// Huurtoeslag and zorgtoeslag.
extension RefusalText {
  package static func noHuurtoeslag(_ reason: Phrase) -> Phrase {
    Phrase(en: "no huurtoeslag: \(reason)", nl: "geen huurtoeslag: \(reason)")
  }
  package static let nobodyOfAge = Phrase(
    en: "nobody of age lives there on the first of a month (Awir artikel 5)",
    nl:
      "op geen enkele eerste dag van een maand woont daar iemand van 18 jaar of ouder (Awir artikel 5)"
  )
  package static let granted = Phrase(en: "granted", nl: "toegekend")
  package static let tenantBelow18 = Phrase(
    en: "the tenant is below 18", nl: "de huurder is jonger dan 18 jaar")
  package static let dwelling = Phrase(
    en: "the home is not self-contained and not designated",
    nl: "de woning is niet zelfstandig en niet aangewezen")
  package static let wealth = Phrase(
    en: "the assets on 1 January exceed the vermogensgrens",
    nl: "het vermogen op 1 januari is hoger dan de vermogensgrens")
  package static let jointWealth = Phrase(
    en: "the joint assets on 1 January exceed the vermogensgrens",
    nl: "het gezamenlijke vermogen op 1 januari is hoger dan de vermogensgrens")
  package static let rentAboveMaximum = Phrase(
    en: "the rekenhuur is above the maximale huurgrens",
    nl: "de rekenhuur is hoger dan de maximale huurgrens")
  package static let rentAboveYoungMaximum = Phrase(
    en: "the rekenhuur is above the kwaliteitskortingsgrens, the maximum of young tenants",
    nl: "de rekenhuur is hoger dan de kwaliteitskortingsgrens, het maximum voor jonge huurders")
  package static let below24 = Phrase(
    en: "at this rent and income it is below 24 euros a year",
    nl: "bij deze huur en dit inkomen is het minder dan 24 euro per jaar")

  package static func noZorgtoeslag(_ reason: Phrase) -> Phrase {
    Phrase(en: "no zorgtoeslag: \(reason)", nl: "geen zorgtoeslag: \(reason)")
  }
  /// For each right of its own: of whom, when and why.
  package static func noZorgtoeslag(rights: [Phrase]) -> Phrase {
    Phrase(
      en: "no zorgtoeslag \(rights, .semicolon)", nl: "geen zorgtoeslag \(rights, .semicolon)")
  }
  /// The right of one person; when begins with a space.
  package static func alone(_ name: Phrase, when: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "of \(name) alone\(when): \(reason)", nl: "voor \(name) alleen\(when): \(reason)")
  }
  /// The right of two; when begins with a space.
  package static func asPartners(when: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "of both as toeslagpartners\(when): \(reason)",
      nl: "voor beiden als toeslagpartners\(when): \(reason)")
  }
  package static let nobodyInsured = Phrase(
    en: "in no month is somebody of 18 who is insured (Wzt artikel 1 and 2)",
    nl:
      "in geen enkele maand is er iemand van 18 jaar of ouder die verzekerd is (Wzt artikel 1 en 2)"
  )
  package static let zorgtoeslagBelow24 = Phrase(
    en: "at this income it is below 24 euros a year (Wzt artikel 2; Awir artikel 14 lid 5)",
    nl: "bij dit inkomen is het minder dan 24 euro per jaar (Wzt artikel 2; Awir artikel 14 lid 5)")
  package static let belowOneEuro = Phrase(
    en: "it is less than one euro a month (Wzt artikel 2)",
    nl: "het is minder dan één euro per maand (Wzt artikel 2)")
  package static let article3 = Phrase(verbatim: "Wzt artikel 3")
}

/// Benefits of UWV.
extension RefusalText {
  package static func noTegemoetkoming(_ name: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "no tegemoetkoming arbeidsongeschikten for \(name): \(reason)",
      nl: "geen tegemoetkoming arbeidsongeschikten voor \(name): \(reason)")
  }
  package static let below35Pct = Phrase(
    en: "arbeidsongeschikt for less than 35 %", nl: "minder dan 35 % arbeidsongeschikt")
  package static let below35PctArticle = Phrase(en: "WIA and WAO", nl: "WIA en WAO")
  package static let notOnReferenceDay = Phrase(
    en: "no right to the benefit on 1 July", nl: "op 1 juli geen recht op de uitkering")

  package static func noHulpbehoevendheid(_ name: Phrase) -> Phrase {
    Phrase(
      en: """
        no raise of the Wajong for hulpbehoevendheid of \(name) in the months of a stay in an \
        inrichting (Wajong artikel 1a:5, 2:51 and 3:9)
        """,
      nl: """
        de Wajong van \(name) wordt niet verhoogd voor hulpbehoevendheid in de maanden van een \
        verblijf in een inrichting (Wajong artikel 1a:5, 2:51 en 3:9)
        """)
  }

  /// On a benefit, like Wajong.
  package static func noToeslagenwet(
    on benefit: String, of name: Phrase, _ reason: Phrase
  ) -> Phrase {
    Phrase(
      en: "no toeslag on the \(benefit) of \(name): \(reason)",
      nl: "geen toeslag op de \(benefit) van \(name): \(reason)")
  }
  package static let below18 = Phrase(en: "below 18 years", nl: "jonger dan 18 jaar")
  package static let ofAOWAge = Phrase(en: "of AOW age", nl: "de AOW-leeftijd is bereikt")
  package static func partnerYoung(bornAfter year: Int, noChildBelow age: Int) -> Phrase {
    Phrase(
      en: "the partner is born after \(year) and no child below \(age) is in the household",
      nl: """
        de partner is geboren na \(year) en er is geen kind jonger dan \(age) jaar in het huishouden
        """)
  }
  package static let withParents = Phrase(
    en: "below 21 and living with parents", nl: "jonger dan 21 jaar en woont bij de ouders")
}

/// A request to count the contribution on the income of the year itself.
extension RefusalText {
  package static func noPeiljaarverlegging(_ reason: Phrase) -> Phrase {
    Phrase(en: "no peiljaarverlegging \(reason)", nl: "geen peiljaarverlegging \(reason)")
  }
  package static func nor(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase(en: "\(first), nor \(second)", nl: "\(first), en ook niet \(second)")
  }
  /// Of whom begins with a space; the least drop in cents.
  package static func incomeNotLower(of whose: Phrase, drop: Int) -> Phrase {
    Phrase(
      en: """
        of the low contribution\(whose): the bijdrageplichtig inkomen of the year is not lower by \
        \(euros: drop) or more than that of the peiljaar (Blz artikel 3.3.2.4 lid 2)
        """,
      nl: """
        voor de lage bijdrage\(whose): het bijdrageplichtig inkomen van het jaar is niet minstens \
        \(euros: drop) lager dan dat van het peiljaar (Blz artikel 3.3.2.4 lid 2)
        """)
  }
  /// Of whom begins with a space.
  package static func pocketMoneyIsLeft(of whose: Phrase) -> Phrase {
    Phrase(
      en: "of the high contribution\(whose): it leaves the zak- en kleedgeld (Blz artikel 3.3.2.6)",
      nl: """
        voor de hoge bijdrage\(whose): het zak- en kleedgeld blijft over (Blz artikel 3.3.2.6)
        """)
  }
}
