/// What a fact that a scenario leaves open was taken for. Of whom begins with a space everywhere.
package enum OpenFactText {
  package static func stay(of whose: Phrase) -> Phrase {
    Phrase(
      en: "verblijf\(whose): since long before the year",
      nl: "verblijf\(whose) in een instelling: al lang voor dit jaar")
  }

  package static let handicapRequest = Phrase(
    en: """
      request for a bijzondere situatie: granted because of a handicap, so that the lower limit of \
      the rent of young tenants does not hold
      """,
    nl: """
      verzoek bijzondere situatie: toegekend vanwege een handicap, dus de lagere huurgrens voor \
      jonge huurders geldt niet
      """)

  package static func sex(of whose: Phrase, isMan: Bool) -> Phrase {
    isMan ? man(of: whose) : woman(of: whose)
  }
  private static func man(of whose: Phrase) -> Phrase {
    Phrase(en: "sex\(whose), for the food: a man", nl: "geslacht\(whose), voor het eten: man")
  }
  private static func woman(of whose: Phrase) -> Phrase {
    Phrase(en: "sex\(whose), for the food: a woman", nl: "geslacht\(whose), voor het eten: vrouw")
  }

  package static func loonheffingskorting(of whose: Phrase, on source: Phrase) -> Phrase {
    Phrase(
      en: "loonheffingskorting\(whose): applied to \(source)",
      nl: "loonheffingskorting\(whose): toegepast op \(source)")
  }
  package static func noLoonheffingskorting(of whose: Phrase) -> Phrase {
    Phrase(
      en: "loonheffingskorting\(whose): not applied by any payer",
      nl: "loonheffingskorting\(whose): nergens toegepast")
  }
  /// An income by its code; a code that is not known is its own name.
  package static func income(_ code: String) -> Phrase {
    switch code {
    case "aow": aow
    case "pension": pension
    case "wajong": wajong
    case "bijstand": bijstand
    case "wia": wia
    case "wages": wages
    case "anw": anw
    default: Phrase(verbatim: code)
    }
  }
  private static let aow = Phrase(en: "aow", nl: "de AOW")
  private static let pension = Phrase(en: "pension", nl: "het pensioen")
  private static let wajong = Phrase(en: "wajong", nl: "de Wajong")
  private static let bijstand = Phrase(en: "bijstand", nl: "de bijstand")
  private static let wia = Phrase(en: "wia", nl: "de WIA")
  private static let wages = Phrase(en: "wages", nl: "het loon")
  private static let anw = Phrase(en: "anw", nl: "de Anw")
}

/// Benefits.
extension OpenFactText {
  package static func aowOfSingle(of whose: Phrase) -> Phrase {
    Phrase(en: "AOW\(whose): of a single person", nl: "AOW\(whose): die van een alleenstaande")
  }
  package static func aowOfCouple(of whose: Phrase) -> Phrase {
    Phrase(en: "AOW\(whose): of a couple", nl: "AOW\(whose): die van iemand met een partner")
  }
  /// In whole percents.
  package static func aowBuildUp(of whose: Phrase, _ percentage: Int) -> Phrase {
    Phrase(
      en: "build-up of the AOW\(whose): \(percentage) %",
      nl: "opbouw van de AOW\(whose): \(percentage) %")
  }

  package static func withoutArbeidsvermogen(of whose: Phrase) -> Phrase {
    Phrase(
      en: "Wajong\(whose): without arbeidsvermogen", nl: "Wajong\(whose): zonder arbeidsvermogen")
  }
  package static func withArbeidsvermogen(of whose: Phrase) -> Phrase {
    Phrase(en: "Wajong\(whose): with arbeidsvermogen", nl: "Wajong\(whose): met arbeidsvermogen")
  }
  package static func notRaised(of whose: Phrase) -> Phrase {
    Phrase(
      en: "Wajong\(whose): not raised for hulpbehoevendheid",
      nl: "Wajong\(whose): niet verhoogd voor hulpbehoevendheid")
  }
  /// The step, like middel.
  package static func raised(of whose: Phrase, _ step: String) -> Phrase {
    Phrase(
      en: "Wajong\(whose): raised (\(step)) for hulpbehoevendheid",
      nl: "Wajong\(whose): verhoogd (\(step)) voor hulpbehoevendheid")
  }

  package static func withHoliday(of whose: Phrase) -> Phrase {
    Phrase(en: "WIA\(whose): with vakantie-uitkering", nl: "WIA\(whose): met vakantie-uitkering")
  }
  package static func withoutHoliday(of whose: Phrase) -> Phrase {
    Phrase(
      en: "WIA\(whose): without vakantie-uitkering", nl: "WIA\(whose): zonder vakantie-uitkering")
  }
  package static func atLeast35Pct(of whose: Phrase) -> Phrase {
    Phrase(
      en: "WIA\(whose): for 35 % or more", nl: "WIA\(whose): voor 35 % of meer arbeidsongeschikt")
  }
  package static func below35Pct(of whose: Phrase) -> Phrase {
    Phrase(
      en: "WIA\(whose): for less than 35 %",
      nl: "WIA\(whose): voor minder dan 35 % arbeidsongeschikt")
  }

  package static func parentsCannotPay(of whose: Phrase) -> Phrase {
    Phrase(
      en: "bijstand\(whose) at 18-20: the parents cannot or need not pay",
      nl: """
        bijstand\(whose) van 18 tot en met 20 jaar: de ouders kunnen of hoeven niet te betalen
        """)
  }
  package static func parentsCanPay(of whose: Phrase) -> Phrase {
    Phrase(
      en: "bijstand\(whose) at 18-20: the parents can pay",
      nl: "bijstand\(whose) van 18 tot en met 20 jaar: de ouders kunnen betalen")
  }
  package static func nothingOffForMeals(of whose: Phrase) -> Phrase {
    Phrase(
      en: """
        nothing taken off the bijstand\(whose) for the meals of the VPT; a gemeente may take off \
        what they cost (Pw artikel 18 lid 1)
        """,
      nl: """
        van de bijstand\(whose) gaat niets af voor de maaltijden van het VPT; een gemeente mag \
        aftrekken wat ze kosten (Pw artikel 18 lid 1)
        """)
  }
  package static func vptIsInrichting(of whose: Phrase) -> Phrase {
    Phrase(
      en: "for the bijstand\(whose) a VPT home is an inrichting",
      nl: "voor de bijstand\(whose) is een woning met VPT een inrichting")
  }
  package static func vptIsNoInrichting(of whose: Phrase) -> Phrase {
    Phrase(
      en: "for the bijstand\(whose) a VPT home is no inrichting",
      nl: "voor de bijstand\(whose) is een woning met VPT geen inrichting")
  }
}

/// The couple and the home.
extension OpenFactText {
  package static let married = Phrase(
    en: "married or registered",
    nl: "het paar is getrouwd of heeft een geregistreerd partnerschap")
  package static let notMarried = Phrase(en: "not married", nl: "het paar is niet getrouwd")
  package static func insured(_ name: Phrase) -> Phrase {
    Phrase(
      en: "\(name) is insured under the Zvw", nl: "\(name) heeft een zorgverzekering (Zvw)")
  }
  package static func notInsured(_ name: Phrase) -> Phrase {
    Phrase(
      en: "\(name) is not insured under the Zvw", nl: "\(name) heeft geen zorgverzekering (Zvw)")
  }
  package static let stillRegistered = Phrase(
    en: "who stays in an institution is still registered at the home",
    nl: "wie in een instelling verblijft, staat nog ingeschreven op het adres van de woning")
  package static let noLongerRegistered = Phrase(
    en: "who stays in an institution is no longer registered at the home",
    nl: "wie in een instelling verblijft, staat niet meer ingeschreven op het adres van de woning")
  package static let selfContained = Phrase(
    en: "the home is zelfstandig", nl: "de woning is zelfstandig")
  package static let notSelfContained = Phrase(
    en: "the home is not zelfstandig", nl: "de woning is niet zelfstandig")
}
