/// What a step or a choice of a household is.
package enum AdviceText {
  // MARK: - The AOW and the form

  package static let aowAsSingles = Phrase(
    en: """
      AOW as two single persons instead of as a couple, while one or both stay in an institution, \
      either with the requests to Dienst Toeslagen that leave more
      """,
    nl: """
      AOW als twee alleenstaanden in plaats van als paar, terwijl een of beide partners in een \
      instelling verblijven, elk met de verzoeken aan Dienst Toeslagen waarmee het meeste overblijft
      """)
  /// The same where the contribution follows two years later.
  package static func aowAsSingles(from year: Int) -> Phrase {
    Phrase(
      en: """
        \(aowAsSingles), chosen on 1 January \(year): the contribution of \(year) and \(year + 1) rests \
        on the AOW of a couple, that of \(year + 2) on the AOW of single persons, as in the columns of \
        the comparison
        """,
      nl: """
        \(aowAsSingles), gekozen op 1 januari \(year): de eigen bijdrage van \(year) en \(year + 1) gaat \
        uit van de AOW van een paar, die van \(year + 2) van de AOW van alleenstaanden, zoals in de \
        kolommen van de vergelijking
        """)
  }

  /// The column that leaves most, and what it is compared with.
  package static func best(_ column: String, _ cents: Int, compared: Phrase) -> Phrase {
    Phrase(
      en: "\(column: column) leaves most, \(euros: cents) a month; compared: \(compared)",
      nl: """
        het meeste blijft over bij \(column: column): \(euros: cents) per maand (vergeleken: \(compared))
        """)
  }
  /// The same beside a dated course, which is no form to choose.
  package static func bestOfWholeYear(
    _ column: String, _ cents: Int, compared: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        of the forms of a whole year \(column: column) leaves most, \(euros: cents) a month; \
        compared: \(compared)
        """,
      nl: """
        van de vormen van een heel jaar blijft het meeste over bij \(column: column): \(euros: cents) \
        per maand (vergeleken: \(compared))
        """)
  }
  /// The column that leaves most once every extra step is taken.
  package static func bestWithSteps(_ column: String, _ cents: Int) -> Phrase {
    Phrase(
      en: "with all extra steps \(column: column), \(euros: cents)",
      nl: "met alle extra stappen bij \(column: column): \(euros: cents)")
  }
  /// The zorgprofiel rules a form out.
  package static func notPossible(
    _ form: String, _ profile: String, _ source: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(form) is not possible with \(profile) (\(source))",
      nl: "\(form) kan niet met zorgprofiel \(profile) (\(source))")
  }
  package static func notCompared(_ forms: [Phrase]) -> Phrase {
    Phrase(
      en: "not compared: \(forms, .comma)",
      nl: "niet vergeleken: \(forms, .comma)")
  }
  /// The column of a dated course.
  package static func course(_ column: String) -> Phrase {
    Phrase(
      en: "\(column: column) (a dated course)",
      nl: "\(column: column) (een verloop met datums)")
  }

  // MARK: - The contribution

  package static func peiljaarverlegging(_ year: Int, insteadOf before: Int) -> Phrase {
    Phrase(
      en: "eigen bijdrage over the income of \(year) instead of \(before)",
      nl: "eigen bijdrage over het inkomen van \(year) in plaats van \(before)")
  }
  package static let assetDivision = Phrase(
    en: """
      the assets divided half and half in the return, so that both vermogensdrempels of the eigen \
      bijdrage are used
      """,
    nl: """
      het vermogen in de aangifte half om half verdeeld, zodat beide vermogensdrempels van de eigen \
      bijdrage worden gebruikt
      """)
  package static func returnHome(_ who: Phrase) -> Phrase {
    Phrase(
      en: "the low contribution in the last four months of the stay of \(who), who returns home",
      nl: """
        de lage eigen bijdrage in de laatste vier maanden van het verblijf van \(who), die weer naar \
        huis gaat
        """)
  }

  // MARK: - Toeslagen and local taxes

  package static func handicap(below age: Int) -> Phrase {
    Phrase(
      en: "the maximum rent of adults below \(age), because of a handicap",
      nl: "de lagere huurgrens voor huurders jonger dan \(age) geldt niet, vanwege een handicap")
  }
  package static let toeslagpartnersApart = Phrase(
    en: "no longer toeslagpartners while one or both stay in an institution",
    nl: "geen toeslagpartners meer, terwijl een of beide partners in een instelling verblijven")
  package static let toeslagpartnersStill = Phrase(
    en: "toeslagpartners still, after the change of address of the admitted one",
    nl: "nog steeds toeslagpartners, nadat degene die is opgenomen een ander adres heeft gekregen")
  package static func leftOut(_ who: Phrase) -> Phrase {
    Phrase(
      en: "\(who) left out of the huurtoeslag",
      nl: "\(who) niet laten meetellen voor de huurtoeslag")
  }
  /// Either of two groups.
  package static func either(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase(en: "\(first); or \(second)", nl: "\(first); of \(second)")
  }
  /// Somebody who shares the home, counted from 1.
  package static func cohabitant(_ number: Int) -> Phrase {
    Phrase(en: "cohabitant \(number)", nl: "medebewoner \(number)")
  }
  package static let kwijtschelding = Phrase(
    en: "kwijtschelding of the local taxes that are assumed",
    nl: "kwijtschelding van de lokale belastingen waarvan het bedrag is aangenomen")
  package static let adaptedHome = Phrase(
    en: """
      a home that is adapted for the handicap of somebody who lives there, which changes what of the \
      rent counts
      """,
    nl: """
      een woning die is aangepast voor de handicap van iemand die er woont; dan telt een ander deel \
      van de huur mee
      """)

  // MARK: - The return

  /// - Parameter of: whose return it is, with a space in front; empty of who lives alone.
  package static func aanslag(_ of: Phrase) -> Phrase {
    Phrase(
      en: "the year\(of) settled by an aanslag instead of what was withheld",
      nl: "een aanslag over het jaar\(of), in plaats van alleen wat is ingehouden")
  }
  package static func aanslagOfPeiljaar(_ year: Int) -> Phrase {
    Phrase(
      en: """
        the peiljaar \(year) settled by an aanslag instead of what was withheld, in the tax that the \
        high contribution looks at
        """,
      nl: """
        een aanslag over het peiljaar \(year), in plaats van alleen wat is ingehouden, in de belasting \
        die meetelt voor de hoge eigen bijdrage
        """)
  }
  package static func ouderenkorting(_ who: Phrase) -> Phrase {
    Phrase(
      en: """
        the alleenstaandeouderenkorting of \(who), because one or both stay in an institution, also on \
        the AOW of a couple
        """,
      nl: """
        de alleenstaandeouderenkorting van \(who), omdat een of beide partners in een instelling \
        verblijven, ook met de AOW van een paar
        """)
  }
  package static func tegenbewijs(_ year: Int, stated cents: Int) -> Phrase {
    Phrase(
      en:
        "tegenbewijs: the actual return of \(year), \(euros: cents), instead of the forfait of box 3",
      nl: """
        tegenbewijs: het werkelijke rendement van \(year), \(euros: cents), in plaats van het forfait \
        van box 3
        """)
  }
  package static func tegenbewijsAtMost(_ year: Int) -> Phrase {
    Phrase(
      en: """
        tegenbewijs: the actual return of \(year) instead of the forfait of box 3, at most this when \
        that return is nil
        """,
      nl: """
        tegenbewijs: het werkelijke rendement van \(year) in plaats van het forfait van box 3; hoogstens \
        dit bedrag, als dat rendement nul is
        """)
  }

  // MARK: - Limits

  package static func rent(_ cents: Int, _ limit: Phrase, insteadOf now: Int) -> Phrase {
    Phrase(
      en: "a rekenhuur of \(euros: cents), the \(limit), instead of \(euros: now)",
      nl: "een rekenhuur van \(euros: cents), de \(limit), in plaats van \(euros: now)")
  }
  package static let maximumOfTheYoung = Phrase(
    en: "kwaliteitskortingsgrens, the maximum of young tenants",
    nl: "kwaliteitskortingsgrens (het maximum voor jonge huurders)")
  package static let aftoppingsgrens = Phrase(same: "aftoppingsgrens")
  package static let maximaleHuurgrens = Phrase(same: "maximale huurgrens")

  /// - Parameters:
  ///   - of: whose assets, with a space in front; empty of who lives alone.
  ///   - year: of the budget; `above` the limit were the assets of its 1 January.
  package static func assets(
    _ of: Phrase, _ cents: Int, _ limit: Phrase, insteadOf now: Phrase, above: Int, _ year: Int
  ) -> Phrase {
    Phrase(
      en: """
        assets\(of) of \(euros: cents) on 1 January \(year + 1), the \(limit) (\(year)), instead of \
        \(now); those of 1 January \(year) are \(euros: above) above it
        """,
      nl: """
        een vermogen\(of) op 1 januari \(year + 1) van \(euros: cents), de \(limit) (\(year)), in plaats \
        van \(now); op 1 januari \(year) lag het \(euros: above) boven die grens
        """)
  }
  package static func ofTheStepAbove(_ cents: Int) -> Phrase {
    Phrase(
      en: "the \(euros: cents) of the step above", nl: "de \(euros: cents) van de stap hierboven")
  }
  package static let assetsOfZorgtoeslag = Phrase(
    en: "vermogensgrens of the zorgtoeslag", nl: "vermogensgrens van de zorgtoeslag")
  package static let assetsOfHuurtoeslag = Phrase(
    en: "vermogensgrens of the huurtoeslag", nl: "vermogensgrens van de huurtoeslag")
  package static let assetsOfBijstand = Phrase(
    en: "vermogensgrens of the bijstand", nl: "vermogensgrens van de bijstand")
  package static let assetsOfEigenBijdrage = Phrase(
    en: "vermogensdrempel of the eigen bijdrage", nl: "vermogensdrempel van de eigen bijdrage")
}
