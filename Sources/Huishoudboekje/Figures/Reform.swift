import HuishoudboekjeCatalogue

/// A change of the law to compute with: figures, from a day on. Nothing in it is law.
package struct Reform: Sendable {
  /// What happens to one figure.
  package enum Change: Sendable, Equatable {
    /// The new value, as a file of figures would print it.
    case set(String)
    /// What is added, in the unit of the figure; below zero it is taken off.
    case add(ExactNumber)
    /// By how many per cent it rises.
    case percent(ExactNumber)
  }
  /// A change of one figure of one law.
  package struct FigureChange: Sendable {
    package let law: Law
    package let key: String
    /// Nil: from 1 January of the year that is computed.
    package let from: CalendarDate?
    /// The first day on which it no longer holds; nil: for good.
    package let until: CalendarDate?
    package let change: Change
    package let rounding: ReformRounding
    package init(
      law: Law, key: String, from: CalendarDate?, until: CalendarDate? = nil, change: Change,
      rounding: ReformRounding = ReformRounding()
    ) {
      self.law = law
      self.key = key
      self.from = from
      self.until = until
      self.change = change
      self.rounding = rounding
    }
  }
  /// A rise of all amounts of euros of some laws.
  package struct Indexation: Sendable {
    package let laws: [Law]
    package let except: [String]
    package let from: CalendarDate?
    package let percent: ExactNumber
    package let rounding: ReformRounding
    package init(
      laws: [Law], except: [String] = [], from: CalendarDate?, percent: ExactNumber,
      rounding: ReformRounding = ReformRounding()
    ) {
      self.laws = laws
      self.except = except
      self.from = from
      self.percent = percent
      self.rounding = rounding
    }
  }

  package var name: String
  package var indexations: [Indexation] = []
  package var changes: [FigureChange] = []
  /// A year whose files stand in for those of a year that has none yet.
  package var provisional: (from: Int, to: Int)?
  package init(name: String) { self.name = name }
}

/// How a changed figure is rounded: to as many decimals as a file of figures prints of its unit, and
/// at most those of its bounds, unless the reform names a step.
package struct ReformRounding: Sendable {
  package var rounding: Rounding
  /// The step in the unit of the figure; nil: cents for euros, three decimals for the rest.
  package var step: ExactNumber?
  package init(_ rounding: Rounding = .halfUp, step: ExactNumber? = nil) {
    self.rounding = rounding
    self.step = step
  }
}

extension Reform {
  /// The last part that changes a figure of a law; nil where none does.
  package func lastPart(changing law: Law) -> ReformError.Part? {
    if let change = changes.lastIndex(where: { $0.law == law }) { return .change(change) }
    return indexations.lastIndex { $0.laws.contains(law) }.map { .indexation($0) }
  }
}

extension Reform.Change {
  /// How a file of reforms calls the change.
  package var fact: String {
    switch self {
    case .set: return "set"
    case .add: return "add"
    case .percent: return "percent"
    }
  }

  /// The new value of a figure as a file of figures prints it; nil for what does not fit.
  func value(of row: FigureRow, in law: Law, _ rounding: ReformRounding) -> String? {
    if case .set(let text) = self { return text }
    guard let old = ExactNumber(row.value) else { return nil }
    let step: ExactNumber
    if let own = rounding.step {
      step = own
    } else {
      let bounds = FigureBounds(of: row.key, in: law, row.unit)
      let usual: Int
      switch row.unit {
      case .eur, .eurPerMonth, .eurPerYear, .eurPerDay, .eurPerHour: usual = 2
      case .percent, .factor: usual = 3
      case .years, .months, .persons, .points: usual = 0
      }
      step = ExactNumber(value: 1, decimals: min(bounds.decimals, max(usual, old.decimals)))
    }
    // Everything in units of 10^-places.
    let exact: (value: Int128, decimals: Int)
    switch self {
    case .set: return nil
    case .add(let more):
      let decimals = max(old.decimals, more.decimals)
      exact = (old.scaled(to: decimals) + more.scaled(to: decimals), decimals)
    case .percent(let percent):
      let whole = Int128(100) * power(percent.decimals)
      exact = (
        Int128(old.value) * (whole + Int128(percent.value)), old.decimals + percent.decimals + 2
      )
    }
    let places = max(exact.decimals, step.decimals)
    let number = exact.value * power(places - exact.decimals)
    let unit = step.scaled(to: places)
    guard unit > 0 else { return nil }
    let shifted: Int128
    switch rounding.rounding {
    case .down: shifted = number
    case .up: shifted = number + unit - 1
    case .halfUp: shifted = number + unit / 2
    }
    var (steps, rest) = shifted.quotientAndRemainder(dividingBy: unit)
    if rest < 0 { (steps, rest) = (steps - 1, rest + unit) }
    // A multiple of the step, so its decimals suffice.
    let result = steps * Int128(step.value)
    guard let small = Int(exactly: result) else { return nil }
    return formatDecimal(small, places: step.decimals)
  }
  private func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}
