/// Points of the woningwaarderingsstelsel, in quarters: 421 is 105.25.
package struct WWSPoints: Sendable, Hashable, Comparable {
  package let quarters: Int
  package init(quarters: Int) { self.quarters = quarters }

  /// Reads points like 112 or 105.25; nil unless a positive number of quarters.
  package init?(_ text: String) {
    guard let hundredths = parseDecimal(text.utf8, places: 2),
      (1...100_000).contains(hundredths), hundredths.isMultiple(of: 25)
    else { return nil }
    quarters = hundredths / 25
  }
  package static func < (a: Self, b: Self) -> Bool { a.quarters < b.quarters }
  /// With the quarters that there are: 112, 105.5 or 105.25.
  package var text: String { "\(quarters / 4)" + ["", ".25", ".5", ".75"][quarters % 4] }
}

/// The part of the market in which a home with so many points lies.
package enum WWSSector: String, Sendable, CaseIterable {
  /// Social, regulated.
  case laag
  /// Regulated from 2024-07-01.
  case midden
  /// The table gives no maximum.
  case vrij
}

/// What the points of a home give, with the steps.
package struct WWSWorking: Sendable, Hashable {
  package let points: WWSPoints
  /// Base points and the zorgwoning surcharge, before rounding.
  package let total: WWSPoints
  /// Rounded to whole points.
  package let whole: Int
  package let sector: WWSSector
  /// The amount of the table, cents per month.
  package let tableAmount: Int
  /// With the nieuwbouwopslag where it was asked for and applies, cents per month.
  package let amount: Int
  /// The highest rent, cents per month; nil in the free sector.
  package var maximum: Int? { sector == .vrij ? nil : amount }
  /// The top of the middle segment, or to 2024-06-30 the liberalisatiegrens; cents per month.
  package let limit: Int
}

/// The figures of the woningwaarderingsstelsel on a date.
struct WWSFigures: Sendable {
  /// To 2024-06-30: a rent above it is free.
  let liberalisatiegrens: MonthFigure?
  /// From 2024-07-01: the segments of the Wet betaalbare huur.
  let segments: Segments?
  let zorgwoningPercentage: Percentage
  /// Counted in the base points of a zorgwoning; shown, not added.
  let gemeenschappelijkeRuimtenPunten: Int

  struct Segments: Sendable {
    let laagMaximum, middenMaximum: Int
    let middenhuurgrens: MonthFigure
    let nieuwbouwopslag: Percentage
  }

  init(_ f: consuming FigureReader) throws(FigureError) {
    let hasSegments = f.file.date >= CalendarDate(2024, 7)
    liberalisatiegrens = hasSegments ? nil : try f.month("liberalisatiegrens")
    segments =
      hasSegments
      ? Segments(
        laagMaximum: try f.count("laag_segment_punten_maximum", .points),
        middenMaximum: try f.count("middensegment_punten_maximum", .points),
        middenhuurgrens: try f.month("middenhuurgrens"),
        nieuwbouwopslag: try f.percent("nieuwbouwopslag_percentage")) : nil
    zorgwoningPercentage = try f.percent("zorgwoning_percentage")
    gemeenschappelijkeRuimtenPunten = try f.count("gemeenschappelijke_ruimten_punten", .points)
    try f.finish()
  }
}

/// Besluit huurprijzen woonruimte: points to the highest rent of a self-contained home.
package struct WWS: Sendable {
  let figures: WWSFigures
  /// Cents per month, from the first row on.
  let amounts: [Int]
  let firstPoints: Int
  /// The column of the table that holds.
  package let column: String

  /// The first day of which a table is known.
  package static let firstDate = CalendarDate(2023, 7)

  /// Reads the figures and the column of the table that hold on a date.
  ///
  /// - Throws: `FigureError` before 2023-07-01, of which no table is known, and after the last
  ///   year of which there is one.
  package init(on date: CalendarDate, figures: Figures) throws(FigureError) {
    guard date >= Self.firstDate else {
      throw FigureError(
        place: "wws_punten", problem: "there is no table of points on \(date)",
        remedy: "The first table holds from \(Self.firstDate).")
    }
    column = Self.column(on: date)
    self.figures = try WWSFigures(figures.reader(.wws, on: date, sameYear: false))
    let table = try LawTable(embedded: "wws_punten")
    guard table.columns.contains(column) else {
      throw FigureError(
        place: "wws_punten", problem: "there is no table of points on \(date)",
        remedy: "The last table is that of \(table.columns.last ?? "none").")
    }
    let points = try table.index(of: "points")
    let place = try table.index(of: column)
    var amounts: [Int] = []
    let first = try table.number(0, points, decimals: 0)
    for row in table.rows.indices {
      guard try table.number(row, points, decimals: 0) == first + row else {
        throw FigureError(
          place: "wws_punten.csv:\(row + 2)", problem: "the points do not follow each other",
          remedy: "Expected \(first + row).")
      }
      amounts.append(try table.number(row, place, decimals: 2))
    }
    self.amounts = amounts
    firstPoints = first
  }

  /// Half-years to 2024, whole years after: indexation moved from 1 July to 1 January. The table of
  /// January 2024 holds from 2023-07-01.
  private static func column(on date: CalendarDate) -> String {
    if date < CalendarDate(2024, 7) { return "2024H1" }
    return date.year == 2024 ? "2024H2" : "\(date.year)"
  }

  /// The highest rent at these base points.
  ///
  /// - Law: Besluit huurprijzen woonruimte artikel 12 and bijlage I; Wet betaalbare huur; modelled
  ///   from 2023-07-01.
  /// - Unit: cents per month.
  /// - Rounding: the surcharge half-up to quarter points, the total half-up to whole points
  ///   (bijlage I); the nieuwbouwopslag down to cents, so that the maximum is not passed (no text
  ///   names a rounding). Below the table its first amount, above it the last step again and again.
  /// - Leaves out: rooms (another table); homes under a Wlz zorgovereenkomst (no maximum); the
  ///   conditions of a zorgwoning and of the nieuwbouwopslag, which the caller has checked.
  package func working(
    _ points: WWSPoints, zorgwoning: Bool = false, nieuwbouw: Bool = false
  ) -> WWSWorking {
    var quarters = points.quarters
    if zorgwoning {
      let percentage = figures.zorgwoningPercentage
      // Four quarters to a point on both sides: the surcharge in quarters is p % of the quarters.
      quarters += (percentage.figure.value * points.quarters).divided(
        by: percentage.scale.denominator, .halfUp, "Besluit huurprijzen woonruimte bijlage I")
    }
    let whole = quarters.divided(by: 4, .halfUp, "Besluit huurprijzen woonruimte bijlage I")
    let table = tableAmount(whole)
    let sector = sector(whole, table)
    var amount = table
    if nieuwbouw, sector == .midden, let segments = figures.segments {
      let surcharge = segments.nieuwbouwopslag * MonthAmount<Int>(cents: table)
      amount += surcharge.downToCents("Wet betaalbare huur").cents
    }
    let limit = figures.segments?.middenhuurgrens ?? figures.liberalisatiegrens
    return WWSWorking(
      points: points, total: WWSPoints(quarters: quarters), whole: whole, sector: sector,
      tableAmount: table, amount: amount, limit: limit?.cents ?? 0)
  }

  private func tableAmount(_ points: Int) -> Int {
    let last = amounts.count - 1
    let place = points - firstPoints
    if place <= last { return amounts[max(0, place)] }
    return amounts[last] + (place - last) * (amounts[last] - amounts[last - 1])
  }

  /// From 2024-07-01 by points; before by the amount.
  private func sector(_ points: Int, _ amount: Int) -> WWSSector {
    if let segments = figures.segments {
      return points <= segments.laagMaximum
        ? .laag : points <= segments.middenMaximum ? .midden : .vrij
    }
    return amount <= figures.liberalisatiegrens?.cents ?? 0 ? .laag : .vrij
  }
}
