/// The figures of one law from one date, complete until the law's next file.
package struct FigureFile: Sendable {
  package let law: Law
  package let date: CalendarDate
  package let rows: [FigureRow]
  package var name: String { "\(law.rawValue)-\(date).csv" }
  /// The file of the estimate in which the rows stand; nil for figures of the law.
  let estimate: String?
  /// Tells these rows from those of every other reading or change.
  let identity: Identity
  final class Identity: Sendable {}
  /// The figures are an estimate of a year that is not published yet.
  package var isEstimate: Bool { estimate != nil }
  /// Where the rows stand, for messages.
  var place: String { estimate ?? name }

  /// The same law and date with other rows.
  func with(_ rows: [FigureRow]) -> FigureFile {
    FigureFile(law: law, date: date, rows: rows, estimate: estimate)
  }
  /// The same figures from another date.
  func moved(to date: CalendarDate) -> FigureFile {
    FigureFile(law: law, date: date, rows: rows, estimate: estimate)
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
      if line == 1 {
        guard String(decoding: slice, as: UTF8.self) == Self.header else {
          throw refuse("the header is not as expected", "Expected '\(Self.header)'.")
        }
        continue
      }
      let row = try FigureRow(slice, "\(name).csv:\(line)", line, statuses: FigureStatus.certified)
      guard seen.insert(row.key).inserted else {
        throw refuse("the key '\(row.key)' stands there twice", "Keep one of the two rows.")
      }
      rows.append(row)
    }
    guard !rows.isEmpty else {
      throw FigureError(
        place: "\(name).csv", problem: "the file holds no figures",
        remedy: "Expected the header '\(Self.header)' and a row per figure.")
    }
    self.rows = rows
    estimate = nil
    identity = Identity()
  }

  /// Reads a file from text; the tests and a file of one's own use it.
  package init(name: String, text: String) throws(FigureError) {
    self = try Array(text.utf8).withUnsafeBufferPointer {
      (bytes) throws(FigureError) -> FigureFile in try FigureFile(name: name, bytes: bytes)
    }
  }

  init(law: Law, date: CalendarDate, rows: [FigureRow], estimate: String?) {
    self.law = law
    self.date = date
    self.rows = rows
    self.estimate = estimate
    identity = Identity()
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
