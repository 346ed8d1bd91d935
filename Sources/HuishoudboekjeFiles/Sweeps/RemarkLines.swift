import Huishoudboekje
import HuishoudboekjeText

/// What a bulk result tells beside its table: the remarks of a comparison, counted, and the axes that do nothing.
package struct BulkRemarks: Sendable {
  /// What the results are called, like rows.
  var unit: String
  package var remarks = Remarks()
  var sampled: SampledFigures?
  /// The sampled results, each in words.
  var samples: [String] = []
  var idle: [IdleAxis] = []
  /// The results that are refused, and why.
  package var refused: [Refused] = []

  /// An axis along which no column changes.
  struct IdleAxis: Sendable, Equatable {
    let name: String
    /// How many rows were compared; nil: all of them, or it is proved by the program.
    let rows: Int?
  }
  /// Results that the laws here do not cover.
  package struct Refused: Sendable, Equatable {
    package let values: String
    package let reason: String
    package let count: Int
  }

  init(unit: String) { self.unit = unit }

  /// Texts that are listed one by one; the others are counted.
  private static let mostListed = 3
  /// Assumptions that stand in one line.
  private static let mostInALine = 12

  /// The remarks as lines of text, without an end of line.
  package var lines: [String] {
    var lines: [String] = []
    let total = remarks.count
    func of(_ count: Int) -> String {
      count == total ? "all \(total) \(unit)" : "\(count) of \(total) \(unit)"
    }
    func list(_ what: String, _ found: [Remarks.Counted]) {
      for item in found.prefix(Self.mostListed) {
        lines.append("\(what)\(item.text) (\(of(item.count)))")
      }
      if found.count > Self.mostListed {
        lines.append("\(what)\(found.count - Self.mostListed) other remarks of this kind")
      }
    }
    if remarks.notCertified.count > 1 {
      lines.append("not certified: \(of(remarks.uncertain)), as follows")
    }
    list("", remarks.notCertified)
    // What is assumed of as many of them stands together, of the most first.
    let counts = Set(remarks.assumed.map(\.count)).sorted(by: >)
    for count in counts.prefix(Self.mostListed) {
      let texts = remarks.assumed.filter { $0.count == count }.map(\.text)
      let more = texts.count - Self.mostInALine
      lines.append(
        "assumed (\(of(count))\(texts.count > 1 && count < total ? " each" : "")): "
          + texts.prefix(Self.mostInALine).joined(separator: "; ")
          + (more > 0 ? "; and \(more) more" : ""))
    }
    let rarer = remarks.assumed.count { counts.dropFirst(Self.mostListed).contains($0.count) }
    if rarer > 0 { lines.append("assumed: \(rarer) more, of fewer \(unit)") }
    for set in BudgetSet.allCases {
      let own = remarks.costs.filter { $0.set == set }
      guard !own.isEmpty else { continue }
      let counts = own.map(\.count).enumerated().filter { place, count in
        !own[..<place].contains { $0.count == count }
      }
      let parts = counts.map { _, count in
        own.filter { $0.count == count }.map(\.line.key).joined(separator: ", ")
          + " (\(of(count)))"
      }
      lines.append("assumed by budget set '\(set.rawValue)': " + parts.joined(separator: "; "))
    }
    if let sampled, !sampled.figures.isEmpty {
      let count = sampled.figures.count
      let keys = sampled.figures.map { "\($0.law.rawValue) \($0.row.key)" }
      let distinct = keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }
        .map(\.element)
      let shown = distinct.prefix(Self.mostListed).joined(separator: ", ")
      let more = distinct.count - Self.mostListed
      // Over several years a name has a figure of each: who adds up the names must know.
      let names = distinct.count < count ? ", of \(distinct.count) names" : ""
      lines.append(
        "unverified figures used: \(count)\(names) "
          + "(\(shown)\(more > 0 ? " and \(more) more" : "")), in the "
          + "\(sampled.count) of \(total) \(unit) that were looked at")
      if let largest = sampled.largest {
        lines.append(
          "the unverified figure that moves most there: \(largest.use.law.rawValue) "
            + "\(largest.use.date) \(largest.use.row.key) = \(largest.use.row.value): at "
            + "\(largest.value) by \(largest.cents.asEuros) euros a month (\(samples[largest.place]))"
        )
      }
    }
    for axis in idle {
      lines.append(
        "axis '\(axis.name)' changes no column"
          + (axis.rows.map { " in the \($0) \(unit) that were compared" } ?? ""))
    }
    if !refused.isEmpty {
      let count = refused.reduce(0) { $0 + $1.count }
      lines.append("refused: \(count) of \(total + count) \(unit)")
      for item in refused.prefix(Self.mostListed) {
        lines.append("refused: \(item.count) \(unit)\(item.values): \(item.reason)")
      }
      if refused.count > Self.mostListed {
        lines.append("refused: \(refused.count - Self.mostListed) other combinations of values")
      }
    }
    return lines
  }

  /// The same for a program.
  package var json: JSONOutput {
    func counted(_ found: [Remarks.Counted]) -> JSONOutput {
      .array(
        found.map {
          .object([("text", .string($0.text)), ("count", .number("\($0.count)"))])
        })
    }
    var members: [(String, JSONOutput)] = [
      ("unit", .string(unit)), ("count", .number("\(remarks.count)")),
      ("not_certified_count", .number("\(remarks.uncertain)")),
      ("not_certified", counted(remarks.notCertified)), ("assumed", counted(remarks.assumed)),
      (
        "assumed_costs",
        .array(
          remarks.costs.map { costs in
            .object([
              ("budget_set", .string(costs.set.rawValue)),
              ("line", .string(costs.line.key)),
              ("count", .number("\(costs.count)")),
            ])
          })
      ),
    ]
    if let sampled {
      var figures: [(String, JSONOutput)] = [
        ("looked_at", .array(samples.map { .string($0) })),
        (
          "figures",
          .array(
            sampled.figures.map {
              .object([
                ("law", .string($0.law.rawValue)), ("from", .string("\($0.date)")),
                ("key", .string($0.row.key)), ("value", .string($0.row.value)),
              ])
            })
        ),
      ]
      if let largest = sampled.largest {
        figures.append(
          (
            "largest",
            .object([
              ("law", .string(largest.use.law.rawValue)), ("from", .string("\(largest.use.date)")),
              ("key", .string(largest.use.row.key)), ("value", .string(largest.use.row.value)),
              ("instead", .string(largest.value)), ("eur_month", .string(largest.cents.asEuros)),
              ("where", .string(samples[largest.place])),
            ])
          ))
      }
      members.append(("unverified", .object(figures)))
    }
    members.append(
      (
        "axes_without_effect",
        .array(
          idle.map { axis in
            .object(
              [("axis", .string(axis.name))]
                + (axis.rows.map { [("compared", .number("\($0)"))] } ?? []))
          })
      ))
    members.append(
      (
        "refused",
        .array(
          refused.map {
            .object([
              ("values", .string($0.values)), ("reason", .string($0.reason)),
              ("count", .number("\($0.count)")),
            ])
          })
      ))
    return .object(members)
  }
}
