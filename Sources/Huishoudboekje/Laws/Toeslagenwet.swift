/// The norms of the Toeslagenwet; known for the second half of 2024 only.
struct ToeslagenwetFigures: Sendable {
  let gehuwden, alleenstaande21, woningdeler21: Figure
  let alleenstaande20, alleenstaande19, alleenstaande18: Figure

  init(_ f: consuming FigureReader) throws(FigureError) {
    gehuwden = try f.cents("gehuwden", .eurPerDay)
    alleenstaande21 = try f.cents("alleenstaande_21", .eurPerDay)
    woningdeler21 = try f.cents("woningdeler_21", .eurPerDay)
    alleenstaande20 = try f.cents("alleenstaande_20", .eurPerDay)
    alleenstaande19 = try f.cents("alleenstaande_19", .eurPerDay)
    alleenstaande18 = try f.cents("alleenstaande_18", .eurPerDay)
    try f.finish()
  }

  /// The norm of a single person per day.
  ///
  /// - Law: TW artikel 2.
  /// - Unit: cents per day.
  /// - Leaves out: other half-years; a household takes its supplement as an input.
  func single<L: Lane>(_ age: MinimumloonAge) -> Amount<L, PerDay> {
    switch age {
    case .age18: return Amount(cents: L(alleenstaande18))
    case .age19: return Amount(cents: L(alleenstaande19))
    case .age20: return Amount(cents: L(alleenstaande20))
    case .age21: return Amount(cents: L(alleenstaande21))
    }
  }
}
