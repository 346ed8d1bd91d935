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
        remedy: "Every file of \(file.law.rawValue) on this date needs it.")
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
    FigureError(place: "\(file.place):\(row.line)", problem: problem, remedy: remedy)
  }
  private func digits(
    _ row: FigureRow, decimals: ClosedRange<Int>, expected: String
  ) throws(FigureError) -> ExactNumber {
    guard let number = ExactNumber(row.value), number.decimals <= decimals.upperBound,
      let value = Int(exactly: number.scaled(to: decimals.lowerBound))
    else {
      throw refuse(row, "the value of '\(row.key)' is '\(row.value)'", "Expected \(expected).")
    }
    return ExactNumber(value: value, decimals: max(number.decimals, decimals.lowerBound))
  }
  private mutating func amount<P>(
    _ key: String, _ unit: FigureUnit, _: P.Type
  ) throws(FigureError) -> AmountFigure<P> {
    let (row, id) = try take(key, unit)
    let number = try digits(row, decimals: 2...2, expected: "euros with at most two decimals")
    return AmountFigure(Figure(value: number.value, id: id))
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
    let number = try digits(row, decimals: 2...5, expected: "euros with at most five decimals")
    return ExactYearFigure(
      figure: Figure(value: number.value, id: id, decimals: number.decimals),
      scale: Scale(tens: number.decimals - 2))
  }
  mutating func percent(_ key: String) throws(FigureError) -> Percentage {
    let (row, id) = try take(key, .percent)
    let number = try digits(row, decimals: 0...5, expected: "a percentage, at most five decimals")
    return Percentage(
      figure: Figure(value: number.value, id: id, decimals: number.decimals + 2),
      scale: Scale(tens: number.decimals + 2))
  }
  mutating func factor(_ key: String, decimals: Int) throws(FigureError) -> Factor {
    let (row, id) = try take(key, .factor)
    let number = try digits(
      row, decimals: decimals...decimals, expected: "at most \(decimals) decimals")
    return Factor(
      figure: Figure(value: number.value, id: id, decimals: decimals),
      scale: Scale(tens: decimals))
  }
  mutating func count(_ key: String, _ unit: FigureUnit) throws(FigureError) -> Int {
    let (row, _) = try take(key, unit)
    return try digits(row, decimals: 0...0, expected: "a whole number").value
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
