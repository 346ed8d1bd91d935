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
