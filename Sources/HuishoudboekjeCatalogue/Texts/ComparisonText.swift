/// The table of a comparison and what stands below it.
package enum ComparisonText {
  // MARK: The table

  /// The title, with what the amounts are in brackets.
  package static func title(
    _ name: String, _ years: String, _ columns: [Phrase], _ period: Phrase
  ) -> Phrase {
    Phrase(same: "\(name), \(years): \(columns, .comma) (\(period))")
  }
  package static let averageMonth = Phrase(
    en: "average month, euros", nl: "gemiddelde maand, in euro's")
  package static let year = Phrase(en: "year, euros", nl: "jaar, in euro's")
  package static let monthByMonth = Phrase(
    en: "month by month, euros", nl: "maand voor maand, in euro's")

  package static let line = Phrase(en: "line", nl: "post")

  // MARK: Months

  package static let wholeYear = Phrase(en: "year", nl: "jaar")
  package static func within(_ year: Int) -> Phrase { Phrase(en: "in \(year)", nl: "in \(year)") }
  package static let together = Phrase(en: "together", nl: "samen")

  package static let whenItIsPaid = Phrase(
    en: "When it is paid", nl: "Wanneer het wordt betaald")
  package static func aanslagInNextYear(_ year: Int, next: Int, before: Int) -> Phrase {
    Phrase(
      en: """
        the aanslag of \(year) is paid or refunded in \(next) and counts for \(year); that of \
        \(before) is not in the table
        """,
      nl: """
        de aanslag over \(year) wordt in \(next) betaald of teruggegeven en telt mee voor \(year); \
        die over \(before) staat niet in de tabel
        """)
  }
  package static func aanslagMonthly(_ year: Int) -> Phrase {
    Phrase(
      en: """
        the aanslag of \(year) moves in twelve parts within \(year), as by a voorlopige aanslag
        """,
      nl: """
        de aanslag over \(year) is verdeeld over de twaalf maanden van \(year), zoals bij een \
        voorlopige aanslag
        """)
  }
  package static let contributionInItsMonth = Phrase(
    en: "the eigen bijdrage stands in the month of the care",
    nl: "de eigen bijdrage staat in de maand van de zorg")
  package static let toeslagenInTheirMonth = Phrase(
    en: "zorgtoeslag and huurtoeslag stand in the month for which they are",
    nl: "zorgtoeslag en huurtoeslag staan in de maand waarvoor ze zijn")
  package static let holidayOfAOW = Phrase(
    en: """
      the loonheffing on the vakantie-uitkering of the AOW is not verified (aow_vakantie_tarief)
      """,
    nl: """
      de loonheffing op de vakantie-uitkering van de AOW is nog niet nagezocht (aow_vakantie_tarief)
      """)

  // MARK: Remarks

  package static let flags = Phrase(en: "Flags", nl: "Let op")
  package static let assumed = Phrase(en: "Assumed (*)", nl: "Aangenomen, niet van u (*)")
  package static let unverified = Phrase(
    en: "Unverified figures used", nl: "Nog niet nagezocht")
  package static func estimate(_ year: Int) -> Phrase {
    Phrase(
      en: "Raming \(year), not certified: figures by status",
      nl: "Raming \(year), niet zeker: cijfers naar status")
  }

  /// What is said of one column.
  package static func flag(_ column: String, _ text: Phrase) -> Phrase {
    Phrase(same: "\(column: column): \(text)")
  }
  /// What is said of a year among others.
  package static func flag(_ year: Int, _ text: Phrase) -> Phrase {
    Phrase(same: "\(year) \(text)")
  }
  package static func assumed(_ line: Phrase, _ text: Phrase) -> Phrase {
    Phrase(same: "\(line): \(text)")
  }
  /// What is assumed in some columns only.
  package static func assumed(_ text: Phrase, in columns: Phrase) -> Phrase {
    Phrase(same: "\(text) (\(columns))")
  }
}
