/// One figure of the law as a whole number of its smallest printed unit, and where it stands.
package struct Figure: Sendable, Hashable {
  package let value: Int
  package let id: FigureID
  /// The figure is `value` divided by ten to this power; of a percentage, the two of per cent too.
  package let decimals: Int
  @inline(__always) package init(value: Int, id: FigureID, decimals: Int = 2) {
    self.value = value
    self.id = id
    self.decimals = decimals
  }
}

/// The place of a figure: its file and its row.
///
/// `FigureID.none` marks a figure that a caller gave.
package struct FigureID: Sendable, Hashable {
  let file: Int32
  let row: Int32
  package static let none = FigureID(file: -1, row: -1)
}

/// A figure that is an amount, in cents.
package struct AmountFigure<Period>: Sendable {
  package let figure: Figure
  @inline(__always) init(_ figure: Figure) { self.figure = figure }
  /// An amount that replaces the statutory figure.
  init(cents: Int) { figure = Figure(value: cents, id: .none) }
  @inline(__always) var cents: Int { figure.value }
}

typealias MonthFigure = AmountFigure<PerMonth>
typealias YearFigure = AmountFigure<PerYear>
typealias WealthFigure = AmountFigure<AtOneMoment>
