/// From the points of a home or a room to its highest rent.
package enum PointsText {
  // MARK: The table

  /// - Parameter year: a year, or an estimate of one.
  package static func title(_ year: String, isRoom: Bool) -> Phrase {
    let room = isRoom ? Phrase(en: ", room", nl: ", kamer") : .empty
    return Phrase(en: "WWS \(year)\(room)", nl: "Punten (WWS) \(year)\(room)")
  }
  package static let date = Phrase(en: "on", nl: "datum")
  package static let base = Phrase(en: "base points", nl: "punten")
  package static let zorgwoning = Phrase(
    en: "zorgwoning surcharge", nl: "toeslag voor een zorgwoning")
  package static let aftrekpunten = Phrase(same: "aftrekpunten")
  package static let total = Phrase(en: "total", nl: "totaal")
  package static let rounded = Phrase(en: "rounded", nl: "afgerond")
  package static let sector = Phrase(same: "sector")
  package static let table = Phrase(en: "table", nl: "bedrag in de tabel")
  package static let highest = Phrase(en: "highest rent", nl: "hoogste huur")
  package static let none = Phrase(en: "none", nl: "geen")
  package static let noneInFreeSector = Phrase(
    en: "none: free sector", nl: "geen: vrije sector")
  package static let socialeHuurgrens = Phrase(same: "sociale huurgrens")
  package static let topOfLow = Phrase(
    en: "top of the low segment, 143", nl: "hoogste huur van het lage segment (143 punten)")
  package static let topOfMiddle = Phrase(
    en: "top of the middle segment, 186", nl: "hoogste huur van het middensegment (186 punten)")
  package static let liberalisatiegrens = Phrase(same: "liberalisatiegrens")
  package static let basis = Phrase(en: "basis", nl: "berust op")

  // MARK: The sectors

  package static let low = Phrase(en: "laag", nl: "laag segment")
  package static let middle = Phrase(en: "midden", nl: "middensegment")
  package static let free = Phrase(en: "vrij", nl: "vrije sector")
  package static let room = Phrase(same: "kamer")
  package static let regulated = Phrase(same: "gereguleerd")
  /// In the table of a complex: the points, the sector and the highest rent.
  package static func home(_ points: Int, _ sector: Phrase, to maximum: Int?) -> Phrase {
    guard let maximum else { return Phrase(en: "\(points) \(sector)", nl: "\(points), \(sector)") }
    return Phrase(
      en: "\(points) \(sector), to \(euros: maximum)",
      nl: "\(points), \(sector), hoogste huur \(euros: maximum)")
  }

  // MARK: The steps

  package static func explained(_ title: Phrase, on date: String) -> Phrase {
    Phrase(
      en: "\(title), \(date): how the highest rent is made",
      nl: "\(title), \(date): hoe de hoogste huur wordt berekend")
  }
  package static let stated = Phrase(en: "stated", nl: "opgegeven")
  /// - Parameter rate: of 100.
  package static func surcharge(_ rate: String, of points: String) -> Phrase {
    Phrase(
      en: "\(figure: rate) % * \(figure: points), half up to quarter points",
      nl:
        "\(figure: rate) % van \(figure: points), afgerond op kwart punten, de helft naar boven")
  }
  package static let statedDeduction = Phrase(
    en: "stated: 4 below 8 square metres",
    nl: "opgegeven: 4 als de kamer kleiner is dan 8 vierkante meter")
  package static func sum(_ points: String, surcharge: String?, deduction: String?) -> Phrase {
    var sum = Phrase(same: "\(figure: points)")
    if let surcharge { sum += Phrase(same: " + \(figure: surcharge)") }
    if let deduction { sum += Phrase(same: " - \(figure: deduction)") }
    return sum
  }
  package static func wholePoints(_ points: String) -> Phrase {
    Phrase(
      en: "\(figure: points), half up to whole points",
      nl: "\(figure: points), afgerond op hele punten, de helft naar boven")
  }
  package static func wholePointsOfARoom(_ points: String) -> Phrase {
    Phrase(
      en: "\(figure: points), half up to whole points, not below 0",
      nl: "\(figure: points), afgerond op hele punten, de helft naar boven, niet lager dan 0")
  }
  package static let withNieuwbouwopslag = Phrase(
    en: "with the nieuwbouwopslag", nl: "met de nieuwbouwopslag")
  package static func nieuwbouwopslag(_ amount: Int, _ rate: String) -> Phrase {
    Phrase(
      en: "\(euros: amount) + \(figure: rate) %, down to cents",
      nl: "\(euros: amount) + \(figure: rate) %, naar beneden afgerond op centen")
  }

  // MARK: Where the amount stands

  package static func place(_ file: String, _ column: String) -> Phrase {
    Phrase(en: "\(file), column \(column)", nl: "\(file), kolom \(column)")
  }
  package static func inTable(_ points: Int, _ place: Phrase) -> Phrase {
    Phrase(
      en: "\(points, "point", "points") in \(place)", nl: "\(points, "punt", "punten") in \(place)")
  }
  package static func belowTable(_ first: Int, _ place: Phrase) -> Phrase {
    Phrase(
      en: "below \(first) points the amount of these, \(place)",
      nl: "onder \(first) punten geldt het bedrag van \(first) punten, \(place)")
  }
  package static func aboveTable(
    _ top: Int, _ last: Int, beyond: Int, before: Int, _ place: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(euros: last) + \(beyond) * (\(euros: last) - \(euros: before)), above \(top) points in \
        \(place)
        """,
      nl: """
        \(euros: last) + \(beyond) x (\(euros: last) - \(euros: before)), boven \(top) punten in \
        \(place)
        """)
  }

  // MARK: What the points mean

  package static func aboveLiberalisatiegrens(_ limit: Int) -> Phrase {
    Phrase(
      en: """
        above the liberalisatiegrens of \(euros: limit), free sector: the points set no rent
        """,
      nl: """
        boven de liberalisatiegrens van \(euros: limit), vrije sector: de punten bepalen de huur niet
        """)
  }
  package static func atMostLiberalisatiegrens(_ limit: Int) -> Phrase {
    Phrase(
      en: "at most the liberalisatiegrens of \(euros: limit): regulated",
      nl: "niet boven de liberalisatiegrens van \(euros: limit): gereguleerde huur")
  }
  package static let lowIsRegulated = Phrase(
    en: "low segment: regulated", nl: "laag segment: gereguleerde huur")
  package static let middleIsRegulated = Phrase(
    en: "middle segment: regulated", nl: "middensegment: gereguleerde huur")
  package static let freeIsNot = Phrase(
    en: "free sector: the points set no rent",
    nl: "vrije sector: de punten bepalen de huur niet")
  package static let roomIsRegulated = Phrase(
    en: "a room: always regulated", nl: "een kamer: altijd gereguleerde huur")

  // MARK: The rent of a home in a complex

  package static func noTable(of points: Phrase, on date: String) -> Phrase {
    Phrase(
      en: "there is no table of \(points) on \(date)",
      nl: "er is geen tabel met \(points) op \(date)")
  }
  package static let points = Phrase(en: "points", nl: "punten")
  package static let pointsOfRooms = Phrase(en: "points of rooms", nl: "punten van kamers")
  /// - Parameter path: of the points in the file.
  package static func notTested(_ year: Int, _ path: String, _ why: Phrase) -> Phrase {
    Phrase(
      en: """
        the rent is not tested against the points in \(year): \(path) cannot be used: \(why)
        """,
      nl: """
        de huur is in \(year) niet getoetst aan de punten (\(path)): \(why)
        """)
  }
  package static func aboveHighest(_ rent: Int, _ highest: Int, points: Int, year: Int) -> Phrase {
    Phrase(
      en: """
        kale huur \(euros: rent) is above the highest rent of \(euros: highest) for \
        \(points, "point", "points") in \(year) (Besluit huurprijzen woonruimte artikel 12)
        """,
      nl: """
        de kale huur van \(euros: rent) is hoger dan de hoogste huur van \(euros: highest) bij \
        \(points, "punt", "punten") in \(year) (Besluit huurprijzen woonruimte artikel 12)
        """)
  }
}
