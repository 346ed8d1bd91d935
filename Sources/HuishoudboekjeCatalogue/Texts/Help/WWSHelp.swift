/// Help of `wws`.
package enum WWSHelp {
  package static let overview = Phrase(
    en: "Turn the points of a home or a room into its highest rent and sector.",
    nl: "Zet de punten van een woning of een kamer om in de hoogste huur en de sector.")
  package static let points = Phrase(
    en: "The base points in quarters, like 112 or 105.25.",
    nl: "De basispunten in kwarten, zoals 112 of 105.25.")
  package static let on = Phrase(
    en: "The day, from 2023-07-01, of a room from 2025-01-01, like 2026-01-01.",
    nl: "De dag, vanaf 2023-07-01, voor een kamer vanaf 2025-01-01, zoals 2026-01-01.")
  package static let room = Phrase(
    en: """
      A room (onzelfstandig): it shares kitchen, toilet or bathroom, has a table of its own \
      and is always regulated.
      """,
    nl: """
      Een kamer (onzelfstandig): keuken, toilet of badkamer wordt gedeeld; een kamer heeft een \
      eigen tabel en is altijd gereguleerd.
      """)
  package static let aftrekpunten = Phrase(
    en: "What comes off a room: 4 when it is below 8 square metres.",
    nl: "Wat er bij een kamer af gaat: 4 als zij kleiner is dan 8 vierkante meter.")
  package static let zorgwoning = Phrase(
    en: "The home is a zorgwoning: 35 % more points.",
    nl: "De woning is een zorgwoning: 35% meer punten.")
  package static let nieuwbouw = Phrase(
    en: "The nieuwbouwopslag of 10 % applies: 144 to 186 points, first let after 2024-07-01.",
    nl: """
      De nieuwbouwopslag van 10% geldt: 144 tot en met 186 punten, voor het eerst verhuurd na \
      2024-07-01.
      """)
  package static let rent = Phrase(
    en: "Refuse this kale huur when it is above the highest rent.",
    nl: "Weiger deze kale huur als die boven de hoogste huur is.")
  package static let noCheck = Phrase(
    en: "no check",
    nl: "geen controle")
  package static let explain = Phrase(
    en: "Instead of the table: how the rent is made, step by step; as text or json.",
    nl: "In plaats van de tabel: hoe de huur is gemaakt, stap voor stap; als text of json.")
  package static let points112 = Phrase(
    en: "The highest rent of 112 points.",
    nl: "De hoogste huur bij 112 punten.")
  package static let firstZorgwoning = Phrase(
    en: "The first zorgwoning that reaches the sociale huurgrens.",
    nl: "De eerste zorgwoning die de sociale huurgrens haalt.")
  package static let smallRoom = Phrase(
    en: "How the highest rent of a small room is made.",
    nl: "Hoe de hoogste huur van een kleine kamer is gemaakt.")
}
