import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// How a result says that it rests on the estimate of a year, in every format alike.
extension EstimateLabel {
  /// The last column of a CSV in which a row rests on an estimate; it is not there otherwise.
  static let column = "basis"

  /// A line below the title.
  var sentence: String {
    EstimateText.sentence(year: year, statuses: statuses.map(\.words)).text
  }
  func sentence(_ style: TextTable.Style) -> String {
    sentence + (style == .markdown ? "\n\n" : "\n")
  }

  func json() -> JSONOutput {
    .object([
      ("label", .string(title)), ("certified", .bool(false)),
      ("statuses", .array(statuses.map { .string($0.rawValue) })),
    ])
  }
}

extension EstimateLabel? {
  /// The member of the machine form; none for a year of the law.
  var members: [(String, JSONOutput)] { map { [("estimate", $0.json())] } ?? [] }
  /// What the column `basis` holds: nothing for a row by the law.
  var text: String { map(\.text) ?? "" }
  /// The line below the title; none for a year of the law.
  func sentence(_ style: TextTable.Style) -> String { map { $0.sentence(style) } ?? "" }
}

extension EstimateUse {
  func json() -> JSONOutput {
    .object([
      ("label", .string(label.title)), ("certified", .bool(false)),
      (
        "statuses",
        .object(summary.map { ($0.status.rawValue, .number("\($0.count)")) })
      ),
      (
        "figures",
        .array(
          figures.map {
            .object([
              ("law", .string($0.law.rawValue)), ("key", .string($0.row.key)),
              ("value", .string($0.row.value)), ("unit", .string($0.row.unit.rawValue)),
              ("status", .string($0.row.status.rawValue)),
              ("article", .string($0.row.article)), ("source", .string($0.row.source)),
            ])
          })
      ),
    ])
  }

  /// Status by status: how many figures of which laws.
  var lines: [String] {
    summary.map {
      EstimateText.figures($0.status.words, $0.count, of: $0.laws.map(\.rawValue)).text
    }
  }
}
