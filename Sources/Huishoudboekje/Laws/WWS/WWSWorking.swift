import HuishoudboekjeCatalogue

/// Points of the woningwaarderingsstelsel, in quarters: 421 is 105.25.
package struct WWSPoints: Sendable, Hashable {
  package let quarters: Int
  package init(quarters: Int) { self.quarters = quarters }

  /// Reads points like 112 or 105.25; nil unless a number of quarters of at most 1000 points.
  ///
  /// - Parameter orNone: no points at all are a number too: a room may have none.
  package init?(_ text: String, orNone: Bool = false) {
    guard let hundredths = parseDecimal(text.utf8, places: 2),
      ((orNone ? 0 : 1)...100_000).contains(hundredths), hundredths.isMultiple(of: 25)
    else { return nil }
    quarters = hundredths / 25
  }
  /// With the quarters that there are: 112, 105.5 or 105.25.
  package var text: String {
    let size = abs(quarters)
    return (quarters < 0 ? "-" : "") + "\(size / 4)" + ["", ".25", ".5", ".75"][size % 4]
  }
}

/// The part of the market in which a home with so many points lies.
package enum WWSSector: String, Sendable, CaseIterable {
  /// Social, regulated; to 2024-06-30 at most the liberalisatiegrens.
  case laag
  /// Regulated from 2024-07-01.
  case midden
  /// The table gives no maximum.
  case vrij
  /// A room: always regulated, whatever its points.
  case kamer
}

/// What is let: each kind has points and a table of its own.
package enum WWSKind: Sendable {
  /// Zelfstandig: the home shares nothing.
  case home
  /// Onzelfstandig: it shares kitchen, toilet or bathroom.
  case room

  /// The table of Figures/Tables.
  var table: String { self == .home ? "wws_punten" : "wws_punten_onzelfstandig" }
  /// The first day of which a table is known.
  package var firstDate: CalendarDate {
    self == .home ? CalendarDate(2023, 7) : CalendarDate(2025, 1)
  }
  /// That there is no table of a day.
  package func noTable(on date: CalendarDate) -> Phrase {
    PointsText.noTable(
      of: self == .home ? PointsText.points : PointsText.pointsOfRooms, on: "\(date)")
  }
}

/// What the points of a home give, with the steps.
package struct WWSWorking: Sendable, Hashable {
  package let points: WWSPoints
  /// What comes off a room after the surcharge; nothing for a home.
  package let deduction: WWSPoints
  /// Base points and the zorgwoning surcharge, less the deduction, before rounding.
  package let total: WWSPoints
  /// Rounded to whole points.
  package let whole: Int
  package let sector: WWSSector
  /// Whether the day has segments: from 2024-07-01, by the Wet betaalbare huur.
  let hasSegments: Bool
  /// The sector as it is called on the day: there is no low segment before there are segments. Case
  /// tables have the sector itself.
  package var sectorName: String {
    sector == .laag && !hasSegments ? "gereguleerd" : sector.rawValue
  }
  /// The same for a reader.
  package var sectorWords: Phrase {
    switch sector {
    case .laag: hasSegments ? PointsText.low : PointsText.regulated
    case .midden: PointsText.middle
    case .vrij: PointsText.free
    case .kamer: PointsText.room
    }
  }
  /// The amount of the table, cents per month.
  package let tableAmount: Int
  /// With the nieuwbouwopslag where it was asked for and applies, cents per month.
  package let amount: Int
  /// The highest rent, cents per month; nil in the free sector. A room always has one.
  package var maximum: Int? { sector == .vrij ? nil : amount }
  /// The top of the middle segment, or to 2024-06-30 the liberalisatiegrens; cents per month. Nil
  /// for a room.
  package let limit: Int?
  /// What the zorgwoning adds.
  package var surcharge: WWSPoints {
    WWSPoints(quarters: total.quarters - points.quarters + deduction.quarters)
  }
}

/// What is let with its points, as the user states them.
package struct HomePoints: Sendable, Hashable {
  package let kind: WWSKind
  package let points: WWSPoints
  /// Of a room only.
  package var deduction = WWSPoints(quarters: 0)
  package var zorgwoning = false
  /// Of a home only.
  package var nieuwbouw = false

  package init(_ kind: WWSKind, _ points: WWSPoints) {
    self.kind = kind
    self.points = points
  }

  /// The day on which the table of a year starts to hold; that of the first year starts later.
  package func date(in year: Int) -> CalendarDate {
    year == kind.firstDate.year ? kind.firstDate : CalendarDate(year, 1)
  }

  /// The highest rent of the home by the table of a date.
  package func working(on date: CalendarDate, _ figures: Figures) throws(FigureError) -> WWSWorking
  {
    try WWS(on: date, kind, figures: figures)
      .working(points, deduction: deduction, zorgwoning: zorgwoning, nieuwbouw: nieuwbouw)
  }
}
