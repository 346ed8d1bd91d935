/// A change of one figure of the law: what a reform or an axis of a sweep asks.
public struct FigureChange: Sendable, Equatable {
  public enum Operation: Sendable, Equatable {
    /// A value as printed, like `480.00`.
    case set(String)
    /// Times 1 + this many hundred-thousandths: 5 % is 5000.
    case scale(Int)
  }
  public let law: Law
  public let key: String
  public let operation: Operation
  /// The files that start in these days are changed.
  public let dates: ClosedRange<CalendarDate>

  public init(
    _ law: Law, _ key: String, _ operation: Operation, in dates: ClosedRange<CalendarDate>
  ) {
    self.law = law
    self.key = key
    self.operation = operation
    self.dates = dates
  }

  /// A year's files.
  public static func days(of year: Int) -> ClosedRange<CalendarDate> {
    CalendarDate(year, 1)...CalendarDate(year, 12).endOfMonth
  }

  /// The printed value after the change.
  ///
  /// - Rounding: half up to the decimals that the figure is printed with, at least cents for an
  ///   amount.
  func value(_ row: FigureRow, file: FigureFile) throws(FigureError) -> String {
    func refuse(_ problem: String, _ remedy: String) -> FigureError {
      FigureError(place: "law.\(law.rawValue).\(key)", problem: problem, remedy: remedy)
    }
    switch operation {
    case .set(let text):
      guard ExactDigits(text) != nil else {
        throw refuse("the value is '\(text)'", "Expected a number like \(row.value).")
      }
      return text
    case .scale(let part):
      guard let digits = ExactDigits(row.value) else { return row.value }
      let isAmount = row.unit.rawValue.hasPrefix("EUR")
      let decimals = isAmount ? max(2, digits.decimals) : digits.decimals
      let (value, overflow) = digits.value.multipliedReportingOverflow(
        by: Scale.powerOfTen(decimals - digits.decimals))
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 100_000 + part)
      guard !overflow, !tooLarge else {
        throw refuse("the change makes it too large", "Choose a smaller percentage.")
      }
      let changed = product.divided(by: 100_000, .halfUp, "none (what-if)")
      return ExactDigits.text(changed, decimals: decimals)
    }
  }
}

extension ExactDigits {
  /// A number of this many decimals as it is printed.
  static func text(_ value: Int, decimals: Int) -> String {
    guard decimals > 0 else { return "\(value)" }
    var digits = "\(value.magnitude)"
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return "\(value < 0 ? "-" : "")\(digits.dropLast(decimals)).\(digits.suffix(decimals))"
  }
}

extension Figures {
  /// The figures with changes, in their order.
  ///
  /// - Throws: for a law, key or date without such a figure, or a value that is no number.
  public func applying(_ changes: [FigureChange]) throws(FigureError) -> Figures {
    var files: [Int: FigureFile] = [:]
    for change in changes {
      var isFound = false
      for (index, entry) in entries.enumerated()
      where entry.law == change.law && change.dates.contains(entry.date) {
        let file: FigureFile
        if let known = files[index] { file = known } else { file = try self.file(at: index) }
        guard let row = file.rows.firstIndex(where: { $0.key == change.key }) else { continue }
        isFound = true
        let value = try change.value(file.rows[row], file: file)
        files[index] = file.replacing(row, with: value)
      }
      guard isFound else {
        throw FigureError(
          place: "law.\(change.law.rawValue).\(change.key)",
          problem: "there is no such figure from \(change.dates.lowerBound) to "
            + "\(change.dates.upperBound)",
          remedy: "See: huishoudboekje figures --law \(change.law.rawValue)")
      }
    }
    return replacing(files)
  }

  /// The unit of a key in the newest file of a law that has it.
  public func unit(of key: String, law: Law) -> FigureUnit? {
    for index in entries.indices.reversed() where entries[index].law == law {
      if let row = try? file(at: index).rows.first(where: { $0.key == key }) { return row.unit }
    }
    return nil
  }

  /// The keys of a law, over all its files.
  public func keys(of law: Law) -> [String] {
    var keys: [String] = []
    for (index, entry) in entries.enumerated() where entry.law == law {
      guard let file = try? file(at: index) else { continue }
      for row in file.rows where !keys.contains(row.key) { keys.append(row.key) }
    }
    return keys
  }
}
