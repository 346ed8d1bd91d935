/// What the laws here do not cover of a household, and what to do about it.
///
/// In front of a problem stands the fact, and that it is refused.
package enum HouseholdErrorText {
  // MARK: The frame

  package static let isRefused = Phrase(en: "is refused", nl: "kan niet")
  package static func isRefused(in year: Int) -> Phrase {
    Phrase(en: "is refused in \(year)", nl: "kan niet in \(year)")
  }
  /// - Parameter persona: in quotes.
  package static func isRefused(in year: Int, for persona: String) -> Phrase {
    Phrase(
      en: "is refused in \(year) for persona \(persona)",
      nl: "kan niet in \(year) voor bewoner \(persona)")
  }
  /// - Parameter refused: that it is refused.
  package static func because(_ refused: Phrase, _ problem: Phrase) -> Phrase {
    Phrase(same: "\(refused): \(problem)")
  }
  package static func at(_ path: String, _ problem: Phrase) -> Phrase {
    Phrase(same: "\(path) \(problem)")
  }

  // MARK: The home and who lives there

  package static func moveOutside(_ year: Int, _ day: String) -> Phrase {
    Phrase(
      en: "the move on \(day) is not within \(year)",
      nl: "de verhuizing op \(day) valt niet in \(year)")
  }
  package static let moveWithin = Phrase(
    en: "Expected a day from 2 January; after an earlier move state the new home only.",
    nl: "Verwacht: een dag vanaf 2 januari; noem na een eerdere verhuizing alleen de nieuwe woning."
  )
  package static func bornAfter(_ year: Int, _ day: String) -> Phrase {
    Phrase(
      en: "the birth on \(day) is after \(year)", nl: "de geboorte op \(day) is na \(year)")
  }
  package static let childFromBirth = Phrase(
    en: "A child counts from its birth: leave this one out, or choose a later year.",
    nl: "Een kind telt mee vanaf de geboorte: laat dit kind weg, of kies een later jaar.")
  /// - Parameter peiljaar: two years before.
  package static func leavePartnerOut(_ year: Int, peiljaar: Int) -> Phrase {
    Phrase(
      en: """
        Leave out the partner: the other is alone in all of \(year). Where they were together in \
        \(peiljaar), state the income and tax of that peiljaar.
        """,
      nl: """
        Laat de partner weg: de ander is heel \(year) alleen. Waren zij in \(peiljaar) samen? Vul \
        dan het inkomen en de belasting van dat peiljaar in.
        """)
  }
  package static func diedBefore(_ year: Int, _ day: String) -> Phrase {
    Phrase(
      en: "the death on \(day) was before \(year)", nl: "het overlijden op \(day) was voor \(year)")
  }
  package static let earlierYear = Phrase(
    en: "Choose an earlier year.", nl: "Kies een eerder jaar.")
  package static func partedBefore(_ year: Int, _ day: String) -> Phrase {
    Phrase(
      en: "the couple parted on \(day), before \(year)",
      nl: "het paar ging uit elkaar op \(day), voor \(year)")
  }
  package static func togetherAfter(_ year: Int, _ day: String) -> Phrase {
    Phrase(
      en: "the couple comes together on \(day), after \(year)",
      nl: "het paar komt samen op \(day), na \(year)")
  }
  package static let partnerLater = Phrase(
    en: "Leave out the partner, or choose a later year.",
    nl: "Laat de partner weg, of kies een later jaar.")

  // MARK: Care

  package static func noProfile(_ text: String) -> Phrase {
    Phrase(en: "'\(text)' is no zorgprofiel", nl: "'\(text)' is geen zorgprofiel")
  }
  package static func stayBegins(_ day: String, after year: Int) -> Phrase {
    Phrase(
      en: "the stay begins on \(day), after 1 January \(year)",
      nl: "het verblijf begint op \(day), na 1 januari \(year)")
  }
  /// - Parameter path: of the care.
  package static func dateTheCare(_ path: String) -> Phrase {
    Phrase(
      en: """
        The ZZP column is a whole year of verblijf; for an admission within the year date the care \
        in \(path).course and ask for the column VERLOOP.
        """,
      nl: """
        De kolom ZZP is een heel jaar verblijf. Begint het verblijf in de loop van het jaar? Zet \
        dan de zorg met datums in \(path).course en vraag de kolom VERLOOP.
        """)
  }
  package static let courseNeedsDates = Phrase(
    en: "VERLOOP asks for the dates of the care", nl: "VERLOOP vraagt om de datums van de zorg")
  package static let courseLike = Phrase(
    en: "Expected a list like [{\"from\": \"2025-07-01\", \"leveringsvorm\": \"VPT\"}].",
    nl: "Verwacht: een lijst zoals [{\"from\": \"2025-07-01\", \"leveringsvorm\": \"VPT\"}].")
  package static func notAfter(_ day: String, _ earlier: String) -> Phrase {
    Phrase(
      en: "\(day) does not come after \(earlier)", nl: "\(day) komt niet na \(earlier)")
  }
  package static let stagesInOrder = Phrase(
    en: "Put the stages in the order of their dates.",
    nl: "Zet de perioden in de volgorde van hun datums.")
  /// - Parameter source: why it is not.
  package static func formWithProfile(
    _ form: String, _ profile: String, _ source: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(form) is not possible with \(profile) (\(source))",
      nl: "\(form) is niet mogelijk met \(profile) (\(source))")
  }
  package static func leaveFormOut(_ form: String) -> Phrase {
    Phrase(
      en: "Leave out \(form), or correct the zorgprofiel.",
      nl: "Laat \(form) weg, of verbeter het zorgprofiel.")
  }

  // MARK: Ages

  package static func below18(_ year: Int) -> Phrase {
    Phrase(
      en: "the person is below 18 in all of \(year)",
      nl: "de persoon is heel \(year) jonger dan 18 jaar")
  }
  package static let budgetsStartAt18 = Phrase(
    en: "Budgets start at 18 years; choose a later year or an earlier birth date.",
    nl: "Budgetten beginnen bij 18 jaar; kies een later jaar of een eerdere geboortedatum.")
  package static func becomes18(_ year: Int) -> Phrase {
    Phrase(
      en: "the person becomes 18 in \(year), which is not computed for one of a couple",
      nl: "de persoon wordt 18 in \(year), en dat wordt bij een paar niet berekend")
  }
  package static let laterOrAlone = Phrase(
    en: "Choose a later year, or leave out the partner.",
    nl: "Kies een later jaar, of laat de partner weg.")
  package static func ofAOWAgeWithoutAOW(_ day: String) -> Phrase {
    Phrase(
      en: "the AOW age is reached on \(day), but there is no AOW among the incomes",
      nl: "de AOW-leeftijd is bereikt op \(day), maar er is geen AOW bij de inkomens")
  }
  package static func aowBefore(_ year: Int) -> Phrase {
    Phrase(
      en: "the AOW age is reached before \(year), but there is no AOW among the incomes",
      nl: "de AOW-leeftijd is voor \(year) al bereikt, maar er is geen AOW bij de inkomens")
  }
  package static let stateAOW = Phrase(
    en: "Add 'aow' to the incomes, or choose an earlier year.",
    nl: "Zet 'aow' bij de inkomens, of kies een eerder jaar.")
  package static func aowTooEarly(_ day: String, _ year: Int) -> Phrase {
    Phrase(
      en: "the AOW age is reached on \(day), after \(year)",
      nl: "de AOW-leeftijd wordt pas bereikt op \(day), na \(year)")
  }
  package static let leaveAOWOut = Phrase(
    en: "Leave out the AOW, or choose a later year or an earlier birth date.",
    nl: "Laat de AOW weg, of kies een later jaar of een eerdere geboortedatum.")
  package static func noIncomeBefore(_ day: String, peiljaar: Int) -> Phrase {
    Phrase(
      en: """
        the AOW age is reached on \(day), within or after peiljaar \(peiljaar), and no income of \
        before it is stated
        """,
      nl: """
        de AOW-leeftijd wordt bereikt op \(day), in of na peiljaar \(peiljaar), en er is geen \
        inkomen van daarvoor ingevuld
        """)
  }
  /// - Parameter path: of the person.
  package static func stateIncomeBefore(_ path: String) -> Phrase {
    Phrase(
      en: """
        State \(path).peiljaar.income_eur_year and tax_eur_year, or the Wajong, WIA, bijstand or \
        wages of before.
        """,
      nl: """
        Vul \(path).peiljaar.income_eur_year en tax_eur_year in, of de Wajong, de WIA, de bijstand \
        of het loon van daarvoor.
        """)
  }

  // MARK: Incomes

  package static let anwBesideAOW = Phrase(
    en: "an Anw beside an AOW is not computed", nl: "een Anw naast een AOW wordt niet berekend")
  package static let leaveAnwOut = Phrase(
    en: "Leave out the Anw, or choose a year before the AOW age.",
    nl: "Laat de Anw weg, of kies een jaar voor de AOW-leeftijd.")
  package static let wajongEnds = Phrase(
    en: "Wajong ends at the AOW age", nl: "de Wajong stopt bij de AOW-leeftijd")
  package static let leaveWajongOut = Phrase(
    en: "Leave out the Wajong or the AOW.", nl: "Laat de Wajong of de AOW weg.")
  package static let wiaEnds = Phrase(
    en: "WIA ends at the AOW age", nl: "de WIA stopt bij de AOW-leeftijd")
  package static let leaveWIAOut = Phrase(
    en: "Leave out the WIA or the AOW.", nl: "Laat de WIA of de AOW weg.")
  package static func noBijstandNorm(_ year: Int) -> Phrase {
    Phrase(
      en: "the bijstand norm of \(year) is not known for this household",
      nl: "de bijstandsnorm van \(year) is voor dit huishouden niet bekend")
  }
  package static let stateEachPeiljaar = Phrase(
    en: "State peiljaar.income_eur_year and tax_eur_year of each person.",
    nl: "Vul van elke persoon peiljaar.income_eur_year en tax_eur_year in.")
}
