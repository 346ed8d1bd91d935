/// The estimates that the build embeds; `files` is made from Figures/Estimates.
package enum EmbeddedEstimates {}

/// On what a result rests that is computed with the estimate of a year.
package struct EstimateLabel: Sendable, Hashable {
  package let year: Int
  /// The statuses of the figures that were used, the surest first.
  package let statuses: [FigureStatus]

  package init(year: Int, statuses: some Sequence<FigureStatus>) {
    self.year = year
    let used = Set(statuses)
    let order: [FigureStatus] = [.verified, .law, .proposal, .derived, .estimate, .unverified]
    self.statuses = order.filter(used.contains)
  }

  /// What stands in place of the year: raming 2027.
  package var title: String { "raming \(year)" }
  /// With the statuses: raming 2027: law; proposal; derived; estimate.
  package var text: String {
    title + ": " + statuses.map(\.rawValue).joined(separator: "; ")
  }
}

/// The figures of a year that are not published yet: one file for all laws, each row with a status
/// of its own. Never certified; a file of figures of the same law and day takes its place.
struct EstimateFile: Sendable {
  let year: Int
  /// By law, from 1 January; the rows are those of the law's last file.
  let files: [FigureFile]

  static let header = "law,key,value,unit,article,source,status"

  /// Reads one file, named like raming-2027.
  init(name: String, bytes: UnsafeBufferPointer<UInt8>) throws(FigureError) {
    guard let year = Int(name.suffix(4)), name == "raming-\(year)" else {
      throw FigureError(
        place: "\(name).csv", problem: "the name does not end in a year",
        remedy: "Expected raming-YYYY.csv, like raming-2027.csv.")
    }
    let place = "\(name).csv"
    var rows: [(law: Law, rows: [FigureRow])] = []
    var line = 0
    for slice in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if slice.isEmpty { continue }
      if line == 1 {
        guard String(decoding: slice, as: UTF8.self) == Self.header else {
          throw FigureError(
            place: "\(place):1", problem: "the header is not as expected",
            remedy: "Expected '\(Self.header)'.")
        }
        continue
      }
      guard let comma = slice.firstIndex(of: UInt8(ascii: ",")) else {
        throw FigureError(
          place: "\(place):\(line)", problem: "the row has 1 fields",
          remedy: "Expected 7 without commas or quotes inside.")
      }
      let name = String(decoding: slice[..<comma], as: UTF8.self)
      guard let law = Law(rawValue: name) else {
        throw FigureError(
          place: "\(place):\(line)", problem: "'\(name)' is not in the registry of laws",
          remedy: "Expected one of \(Law.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      let row = try FigureRow(
        slice[(comma + 1)...], "\(place):\(line)", line, statuses: FigureStatus.allCases)
      let index = rows.firstIndex { $0.law == law } ?? rows.count
      if index == rows.count { rows.append((law, [])) }
      guard !rows[index].rows.contains(where: { $0.key == row.key }) else {
        throw FigureError(
          place: "\(place):\(line)", problem: "the key '\(row.key)' of \(name) stands there twice",
          remedy: "Keep one of the two rows.")
      }
      rows[index].rows.append(row)
    }
    self.year = year
    files = rows.map {
      FigureFile(law: $0.law, date: CalendarDate(year, 1), rows: $0.rows, estimate: place)
    }
  }

  /// Refuses an estimate that has not the keys of the last files before it, law by law.
  func check(against figures: Figures) throws(FigureError) {
    let place = "raming-\(year).csv"
    for law in Law.allCases {
      // What holds until it changes may be left out; the norms of a peiljaar before 2023 always are.
      guard let file = files.first(where: { $0.law == law }) else {
        guard law.rhythm == .whenItChanges else {
          throw FigureError(
            place: place, problem: "there is no row of \(law.rawValue)",
            remedy: "Expected a row for every figure of \(year - 1).")
        }
        continue
      }
      let before = try figures.file(at: figures.index(law, on: CalendarDate(year - 1, 12)))
      for row in before.rows where !file.rows.contains(where: { $0.key == row.key }) {
        throw FigureError(
          place: place, problem: "the key '\(row.key)' of \(law.rawValue) is missing",
          remedy: "Expected a row for every figure of \(before.name).")
      }
      for row in file.rows {
        guard let known = before.rows.first(where: { $0.key == row.key }) else {
          throw FigureError(
            place: "\(place):\(row.line)",
            problem: "the key '\(row.key)' of \(law.rawValue) is unknown",
            remedy: "No figure of \(before.name) has this name.")
        }
        guard known.unit == row.unit else {
          throw FigureError(
            place: "\(place):\(row.line)",
            problem: "the unit of '\(row.key)' is \(row.unit.rawValue)",
            remedy: "Expected \(known.unit.rawValue), as in \(before.name).")
        }
      }
    }
  }
}
