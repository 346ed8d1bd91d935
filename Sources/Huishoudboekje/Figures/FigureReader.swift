/// Hands out the figures of one file by key and unit; `finish` refuses keys that nobody asked for.
struct FigureReader {
  let file: FigureFile
  private let index: Int
  private var rowOfKey: [String: Int]

  init(file: FigureFile, index: Int) {
    self.file = file
    self.index = index
    rowOfKey = [:]
    rowOfKey.reserveCapacity(file.rows.count)
    for (position, row) in file.rows.enumerated() { rowOfKey[row.key] = position }
  }

  private mutating func take(
    _ key: String, _ units: FigureUnit...
  ) throws(FigureError) -> (row: FigureRow, id: FigureID) {
    guard let position = rowOfKey.removeValue(forKey: key) else {
      throw FigureError(
        place: file.place, problem: "the key '\(key)' is missing",
        remedy: "Every file of \(file.law.rawValue) on this date needs it.", law: file.law)
    }
    let row = file.rows[position]
    guard units.contains(row.unit) else {
      throw refuse(
        row, "the unit of '\(key)' is \(row.unit.rawValue)",
        "Expected \(units.map(\.rawValue).joined(separator: " or ")).")
    }
    return (row, FigureID(file: Int32(index), row: Int32(position)))
  }
  private func refuse(_ row: FigureRow, _ problem: String, _ remedy: String) -> FigureError {
    FigureError(
      place: "\(file.place):\(row.line)", problem: problem, remedy: remedy, law: file.law)
  }
  /// The value of a row within its bounds, in units of at most 10^-`decimals`.
  private func digits(_ row: FigureRow, decimals: Int) throws(FigureError) -> ExactNumber {
    let bounds = FigureBounds(of: row.key, in: file.law, row.unit)
    guard let number = bounds.number(row.value),
      let value = Int(exactly: number.scaled(to: decimals))
    else {
      throw refuse(
        row, "the value of '\(row.key)' is '\(row.value)'", "Expected \(bounds.text).")
    }
    return ExactNumber(value: value, decimals: max(number.decimals, decimals))
  }
  private mutating func amount<P>(
    _ key: String, _ unit: FigureUnit, _: P.Type
  ) throws(FigureError) -> AmountFigure<P> {
    let (row, id) = try take(key, unit)
    return AmountFigure(Figure(value: try digits(row, decimals: 2).value, id: id))
  }

  mutating func month(_ key: String) throws(FigureError) -> MonthFigure {
    try amount(key, .eurPerMonth, PerMonth.self)
  }
  mutating func year(_ key: String) throws(FigureError) -> YearFigure {
    try amount(key, .eurPerYear, PerYear.self)
  }
  mutating func wealth(_ key: String) throws(FigureError) -> WealthFigure {
    try amount(key, .eur, AtOneMoment.self)
  }
  /// An amount per day, per hour or at one moment, in cents.
  mutating func cents(_ key: String, _ unit: FigureUnit) throws(FigureError) -> Figure {
    try amount(key, unit, AtOneMoment.self).figure
  }
  /// A year amount with more decimals than cents.
  mutating func exactYear(_ key: String) throws(FigureError) -> ExactYearFigure {
    let (row, id) = try take(key, .eurPerYear)
    let number = try digits(row, decimals: 2)
    return ExactYearFigure(
      figure: Figure(value: number.value, id: id, decimals: number.decimals),
      scale: Scale(tens: number.decimals - 2))
  }
  mutating func percent(_ key: String) throws(FigureError) -> Percentage {
    let (row, id) = try take(key, .percent)
    let number = try digits(row, decimals: 0)
    return Percentage(
      figure: Figure(value: number.value, id: id, decimals: number.decimals + 2),
      scale: Scale(tens: number.decimals + 2))
  }
  /// A factor in units of its last decimal.
  mutating func factor(_ key: String) throws(FigureError) -> Factor {
    let (row, id) = try take(key, .factor)
    let decimals = FigureBounds(of: key, in: file.law, .factor).decimals
    let number = try digits(row, decimals: decimals)
    return Factor(
      figure: Figure(value: number.value, id: id, decimals: decimals),
      scale: Scale(tens: decimals))
  }
  mutating func count(_ key: String, _ unit: FigureUnit) throws(FigureError) -> Int {
    let (row, _) = try take(key, unit)
    return try digits(row, decimals: 0).value
  }

  /// Refuses the first row that nobody asked for.
  func finish() throws(FigureError) {
    guard let position = rowOfKey.values.min() else { return }
    let row = file.rows[position]
    throw refuse(
      row, "the key '\(row.key)' is unknown", "No rule of \(file.law.rawValue) reads it.")
  }
}

/// A year figure that the law states with more decimals than cents.
struct ExactYearFigure: Sendable {
  let figure: Figure
  let scale: Scale
}
