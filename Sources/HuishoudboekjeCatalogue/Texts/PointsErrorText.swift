/// What is wrong with the points of a home, or with a rent beside them, and what to do about it.
package enum PointsErrorText {
  package static func statePoints(orLeaveOut key: String) -> Phrase {
    Phrase(
      en: "State wws_points too, or leave \(key) out.",
      nl: "Vul ook wws_points in, of laat \(key) weg.")
  }
  package static let noRoomOfMiddle = Phrase(
    en: """
      The nieuwbouwopslag is for homes of the middle segment, and rooms have none: leave it out.
      """,
    nl: """
      De nieuwbouwopslag is voor woningen in het middensegment, en kamers hebben die niet: laat \
      het weg.
      """)
  package static let onlyRooms = Phrase(
    en: "Only a room has aftrekpunten, 4 when it is below 8 square metres: leave it out.",
    nl: """
      Alleen een kamer heeft aftrekpunten, 4 als hij kleiner is dan 8 vierkante meter: laat het weg.
      """)
  package static let quarters = Phrase(
    en: "Expected points in quarters as a text, like '112' or '105.25'.",
    nl: "Verwacht: punten in kwarten als tekst, zoals '112' of '105.25'.")
  /// - Parameter why: there is no table.
  package static func cannotBeUsed(_ why: Phrase) -> Phrase {
    Phrase(en: "cannot be used: \(why)", nl: "kan niet worden gebruikt: \(why)")
  }
  package static func aboveHighest(
    _ rent: Int, _ highest: Int, points: Int, year: Int
  ) -> Phrase {
    Phrase(
      en: """
        is '\(euros: rent)', above the highest rent of \(euros: highest) for \(points) points in \
        \(year)
        """,
      nl: """
        is \(euros: rent), en dat is meer dan de hoogste huur van \(euros: highest) bij \(points) \
        punten in \(year)
        """)
  }
  package static let lowerRentOrCheck = Phrase(
    en: """
      Besluit huurprijzen woonruimte artikel 12: lower the rent, or check wws_points, zorgwoning \
      and nieuwbouw.
      """,
    nl: """
      Besluit huurprijzen woonruimte artikel 12: verlaag de huur, of controleer wws_points, \
      zorgwoning en nieuwbouw.
      """)
  package static func freeSector(_ points: Int) -> Phrase {
    Phrase(
      en: "State the rent: \(points) points lie in the free sector, without a highest rent.",
      nl: "Vul de huur in: \(points) punten is de vrije sector, en daar is geen hoogste huur.")
  }
  package static let rentOrPoints = Phrase(
    en: "State the rent, or wws_points for the highest rent of these points.",
    nl: "Vul de huur in, of wws_points voor de hoogste huur bij die punten.")
  package static func aboveMaximum(_ highest: Int, points: Int) -> Phrase {
    Phrase(
      en: "the rent is above the maximum of \(euros: highest) for \(points) points",
      nl: "de huur is hoger dan de hoogste huur van \(euros: highest) bij \(points) punten")
  }
  package static let lowerRent = Phrase(
    en: "Besluit huurprijzen woonruimte artikel 12: lower the rent, or check the points.",
    nl:
      "Besluit huurprijzen woonruimte artikel 12: verlaag de huur, of controleer de punten.")
}
