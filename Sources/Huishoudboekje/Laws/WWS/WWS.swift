import HuishoudboekjeCatalogue

/// Besluit huurprijzen woonruimte: points to the highest rent of a home, or of a room.
package struct WWS: Sendable {
  package let kind: WWSKind
  let figures: WWSFigures
  /// Cents per month, from the first row on.
  let amounts: [Int]
  let firstPoints: Int
  /// The column of the table that holds.
  package let column: String
  /// What is said of its amounts; nil where the table is that of the law.
  package let estimate: EstimateLabel?

  /// Reads the figures and the column of the table that hold on a date.
  ///
  /// - Throws: `FigureError` before the first day of which a table is known, and after the last
  ///   year of which there is one.
  package init(
    on date: CalendarDate, _ kind: WWSKind = .home, figures: Figures
  ) throws(FigureError) {
    let missing = kind.noTable(on: date)
    guard date >= kind.firstDate else {
      throw FigureError(
        place: kind.table, problem: missing,
        remedy: kind == .room
          ? FigureErrorText.firstTableOfRooms("\(kind.firstDate)")
          : FigureErrorText.firstTable("\(kind.firstDate)"))
    }
    self.kind = kind
    column = Self.column(on: date)
    self.figures = try WWSFigures(figures.reader(.wws, on: date, sameYear: false))
    var table = try LawTable(embedded: kind.table)
    var label: EstimateLabel?
    if !table.columns.contains(column), figures.estimateYears.contains(date.year),
      let estimate = try LawTable(estimate: kind.table, date.year)
    {
      table = estimate
      let rows = try figures.file(at: figures.index(.wws, on: date)).rows
      label = EstimateLabel(year: date.year, statuses: rows.map(\.status) + [.estimate])
    }
    estimate = label
    guard table.columns.contains(column) else {
      throw FigureError(
        place: kind.table, problem: missing,
        remedy: figures.estimateYears.last.map(FigureErrorText.lastTableIsEstimate)
          ?? FigureErrorText.lastTable(table.columns.last ?? ""))
    }
    let points = try table.index(of: "points")
    let place = try table.index(of: column)
    var amounts: [Int] = []
    let first = try table.number(0, points, decimals: 0)
    for row in table.rows.indices {
      guard try table.number(row, points, decimals: 0) == first + row else {
        throw FigureError(
          place: "\(table.name).csv:\(row + 2)", problem: "the points do not follow each other",
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
  /// - Law: Besluit huurprijzen woonruimte artikel 12 and bijlage I; Wet betaalbare huur; homes
  ///   modelled from 2023-07-01, rooms from 2025-01-01.
  /// - Unit: cents per month.
  /// - Rounding: the surcharge half-up to quarter points, the total half-up to whole points
  ///   (bijlage I); the nieuwbouwopslag down to cents, so that the maximum is not passed (no text
  ///   names a rounding). Below the table its first amount, above it the last step again and again.
  /// - Leaves out: homes under a Wlz zorgovereenkomst (no maximum); the conditions of a zorgwoning
  ///   and of the nieuwbouwopslag, which the caller has checked; the surcharge of a monument. That a
  ///   room can be a zorgwoning is read in an implementation only.
  /// - Parameter deduction: the aftrekpunten of a room, 4 below 8 square metres, taken off after the
  ///   surcharge; a home has none.
  package func working(
    _ points: WWSPoints, deduction: WWSPoints = WWSPoints(quarters: 0), zorgwoning: Bool = false,
    nieuwbouw: Bool = false
  ) -> WWSWorking {
    precondition(
      kind == .room || deduction.quarters == 0, "Only a room has aftrekpunten (Laws/WWS).")
    var quarters = points.quarters
    if zorgwoning {
      let percentage = figures.zorgwoningPercentage
      // Four quarters to a point on both sides: the surcharge in quarters is p % of the quarters.
      quarters += (percentage.figure.value * points.quarters).divided(
        by: percentage.scale.denominator, .halfUp, "Besluit huurprijzen woonruimte bijlage I")
    }
    quarters -= deduction.quarters
    let whole = quarters.divided(by: 4, .halfUp, "Besluit huurprijzen woonruimte bijlage I")
      .atLeastZero
    let table = tableAmount(whole)
    let sector = sector(whole, table)
    var amount = table
    if nieuwbouw, sector == .midden, let segments = figures.segments {
      let surcharge = segments.nieuwbouwopslag * MonthAmount<Int>(cents: table)
      amount += surcharge.downToCents("Wet betaalbare huur").cents
    }
    let limit = figures.segments?.middenhuurgrens ?? figures.liberalisatiegrens
    return WWSWorking(
      points: points, deduction: deduction, total: WWSPoints(quarters: quarters), whole: whole,
      sector: sector, hasSegments: figures.segments != nil, tableAmount: table, amount: amount,
      limit: kind == .room ? nil : limit?.cents)
  }

  private func tableAmount(_ points: Int) -> Int {
    let last = amounts.count - 1
    let place = points - firstPoints
    if place <= last { return amounts[max(0, place)] }
    return amounts[last] + (place - last) * (amounts[last] - amounts[last - 1])
  }

  /// From 2024-07-01 by points; before by the amount. A room is never free.
  private func sector(_ points: Int, _ amount: Int) -> WWSSector {
    if kind == .room { return .kamer }
    if let segments = figures.segments {
      return points <= segments.laagMaximum
        ? .laag : points <= segments.middenMaximum ? .midden : .vrij
    }
    return amount <= figures.liberalisatiegrens?.cents ?? 0 ? .laag : .vrij
  }
}
