extension CoverageText {
  /// What is left out of: passend toewijzen and DAEB.
  package static let toewijzing: [LeftOut] = [
    (
      Phrase(
        en: "the shares over a year's lettings",
        nl: "de aandelen over de verhuringen van een jaar"),
      Phrase(
        en: "nothing for a household: allowed or refused",
        nl: "niets voor een huishouden: toegestaan of geweigerd")
    )
  ]

  /// What is left out of: WWS, self-contained homes.
  package static let homes: [LeftOut] = [
    (
      Phrase(en: "before 2023-07-01: no table known", nl: "vóór 2023-07-01: geen tabel bekend"),
      refused
    ),
    (
      Phrase(
        en: """
          the conditions of a zorgwoning and of the nieuwbouwopslag: the user has checked them
          """,
        nl: """
          de voorwaarden van een zorgwoning en van de nieuwbouwopslag: de gebruiker heeft ze \
          nagegaan
          """),
      Phrase(
        en: "35 % of the points, 10 % of the rent",
        nl: "35% van de punten, 10% van de huur")
    ),
    (
      Phrase(
        en: "a next year needs a column in wws_punten.csv",
        nl: "voor een volgend jaar is een kolom in wws_punten.csv nodig"),
      refused
    ),
  ]

  /// What is left out of: WWS, rooms.
  package static let rooms: [LeftOut] = [
    (
      Phrase(
        en: "before 2025-01-01: the table of 2024-07-01 is not known",
        nl: "vóór 2025-01-01: de tabel van 2024-07-01 is niet bekend"),
      refused
    ),
    (
      Phrase(
        en: """
          that a room can be a zorgwoning: read in an implementation only, applied when asked \
          for
          """,
        nl: """
          dat een kamer een zorgwoning kan zijn: alleen in een uitvoering gelezen, toegepast als \
          erom wordt gevraagd
          """),
      Phrase(
        en: "\(euros: 184_58) at 100 points in 2026",
        nl: "\(euros: 184_58) bij 100 punten in 2026")
    ),
    (
      Phrase(
        en: """
          the conditions of a zorgwoning, the area of the room and the monument surcharge: the \
          user has checked them
          """,
        nl: """
          de voorwaarden van een zorgwoning, de oppervlakte van de kamer en de \
          monumententoeslag: de gebruiker heeft ze nagegaan
          """),
      Phrase(en: "35 % of the points", nl: "35% van de punten")
    ),
    (
      Phrase(
        en: "a next year needs a column in wws_punten_onzelfstandig.csv",
        nl: "voor een volgend jaar is een kolom in wws_punten_onzelfstandig.csv nodig"),
      refused
    ),
  ]
}
