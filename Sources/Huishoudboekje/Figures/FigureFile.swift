/// The figures of one law from one date, complete until the law's next file.
package struct FigureFile: Sendable {
  package let law: Law
  package let date: CalendarDate
  package let rows: [FigureRow]
  package var name: String { "\(law.rawValue)-\(date).csv" }

  /// The same law and date with other rows.
  func with(_ rows: [FigureRow]) -> FigureFile { FigureFile(law: law, date: date, rows: rows) }
  /// The same figures from another date.
  func moved(to date: CalendarDate) -> FigureFile {
    FigureFile(law: law, date: date, rows: rows)
  }

  static let header = "key,value,unit,article,source,status"

  /// Reads one file, refusing everything that is not as the registry and the format say.
  package init(name: String, bytes: UnsafeBufferPointer<UInt8>) throws(FigureError) {
    (law, date) = try Self.lawAndDate(of: name)
    var rows: [FigureRow] = []
    var seen: Set<String> = []
    var line = 0
    for slice in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if slice.isEmpty { continue }
      func refuse(_ problem: String, _ remedy: String) -> FigureError {
        FigureError(place: "\(name).csv:\(line)", problem: problem, remedy: remedy)
      }
      let fields = slice.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      func text(_ i: Int) -> String { String(decoding: fields[i], as: UTF8.self) }
      if line == 1 {
        guard String(decoding: slice, as: UTF8.self) == Self.header else {
          throw refuse("the header is not as expected", "Expected '\(Self.header)'.")
        }
        continue
      }
      guard fields.count == 6 else {
        throw refuse(
          "the row has \(fields.count) fields", "Expected 6 without commas or quotes inside.")
      }
      let key = text(0)
      guard !key.isEmpty else { throw refuse("the key is empty", "Name the figure.") }
      guard seen.insert(key).inserted else {
        throw refuse("the key '\(key)' stands there twice", "Keep one of the two rows.")
      }
      guard let unit = FigureUnit(rawValue: text(2)) else {
        let units = FigureUnit.allCases.map(\.rawValue).joined(separator: ", ")
        throw refuse("the unit of '\(key)' is '\(text(2))'", "Expected one of \(units).")
      }
      for (index, column) in [(1, "value"), (3, "article"), (4, "source")]
      where fields[index].isEmpty {
        throw refuse("the \(column) of '\(key)' is empty", "Every figure states its \(column).")
      }
      guard let status = FigureStatus(rawValue: text(5)) else {
        let all = FigureStatus.allCases.map(\.rawValue).joined(separator: ", ")
        throw refuse("the status of '\(key)' is '\(text(5))'", "Expected one of \(all).")
      }
      rows.append(
        FigureRow(
          key: key, value: text(1), unit: unit, article: text(3), source: text(4),
          status: status, line: line))
    }
    guard !rows.isEmpty else {
      throw FigureError(
        place: "\(name).csv", problem: "the file holds no figures",
        remedy: "Expected the header '\(Self.header)' and a row per figure.")
    }
    self.rows = rows
  }

  /// Reads a file from text; the tests and a file of one's own use it.
  package init(name: String, text: String) throws(FigureError) {
    self = try Array(text.utf8).withUnsafeBufferPointer {
      (bytes) throws(FigureError) -> FigureFile in try FigureFile(name: name, bytes: bytes)
    }
  }

  private init(law: Law, date: CalendarDate, rows: [FigureRow]) {
    self.law = law
    self.date = date
    self.rows = rows
  }
  static func lawAndDate(of name: String) throws(FigureError) -> (Law, CalendarDate) {
    let start = name.utf8.count - 10
    guard start > 1, let date = CalendarDate(name.suffix(10)),
      name.utf8[name.utf8.index(name.startIndex, offsetBy: start - 1)] == UInt8(ascii: "-")
    else {
      throw FigureError(
        place: "\(name).csv", problem: "the name does not end in a date",
        remedy: "Expected <law>-YYYY-MM-DD.csv, like huurtoeslag-2026-01-01.csv.")
    }
    let prefix = String(name.prefix(start - 1))
    guard let law = Law(rawValue: prefix) else {
      let laws = Law.allCases.map(\.rawValue).joined(separator: ", ")
      throw FigureError(
        place: "\(name).csv", problem: "'\(prefix)' is not in the registry of laws",
        remedy: "Expected one of \(laws).")
    }
    return (law, date)
  }
}
