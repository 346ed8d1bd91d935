/// The default living costs of one year, by key; the lines of the budget say which they take.
///
/// Not law: orders of magnitude of a budget, each with its source and status. The file is the list
/// of keys: a new line needs its figures in every file, and no Swift here.
struct LevenskostenFigures: Sendable {
  private var figures: [FigureUnit: [String: Figure]] = [:]
  private var percentages: [String: Percentage] = [:]
  /// They stand in the same file, for they lower the local taxes.
  let kwijtschelding: KwijtscheldingFigures

  init(_ f: consuming FigureReader) throws(FigureError) {
    kwijtschelding = try KwijtscheldingFigures(&f)
    for row in f.file.rows where !row.key.hasPrefix(KwijtscheldingFigures.prefix) {
      let key = row.key
      switch row.unit {
      case .eurPerMonth: figures[.eurPerMonth, default: [:]][key] = try f.month(key).figure
      case .eurPerYear: figures[.eurPerYear, default: [:]][key] = try f.year(key).figure
      case .eurPerDay: figures[.eurPerDay, default: [:]][key] = try f.cents(key, .eurPerDay)
      case .percent: percentages[key] = try f.percent(key)
      default:
        throw FigureError(
          place: "\(f.file.name):\(row.line)",
          problem: "the unit of '\(key)' is \(row.unit.rawValue)",
          remedy: "Expected EUR/month, EUR/year, EUR/day or percent.")
      }
    }
    try f.finish()
  }

  /// A figure in cents of its own period.
  func figure(_ key: String, _ unit: FigureUnit) -> Figure {
    guard let figure = figures[unit]?[key] else {
      preconditionFailure("a line names a living cost without a figure in \(unit.rawValue): \(key)")
    }
    return figure
  }
  func percentage(_ key: String) -> Percentage {
    guard let percentage = percentages[key] else {
      preconditionFailure("the budget names a percentage without a figure: \(key)")
    }
    return percentage
  }
}
