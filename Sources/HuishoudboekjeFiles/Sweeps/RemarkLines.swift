import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What a bulk result tells beside its table: the remarks of a comparison, counted, and the axes that do nothing.
package struct BulkRemarks: Sendable {
  /// What the results are called, like rows.
  var unit: NoteUnit
  package var remarks = Remarks()
  var sampled: SampledFigures?
  /// The sampled results, each in words.
  var samples: [Phrase] = []
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
    /// The values of the axes, behind what is said of them.
    package let values: Phrase
    package let reason: Phrase
    package let count: Int
  }

  init(unit: NoteUnit) { self.unit = unit }

  /// Texts that are listed one by one; the others are counted.
  private static let mostListed = 3
  /// Assumptions that stand in one line.
  private static let mostInALine = 12

  /// The remarks as lines of text, without an end of line, in the language of the run.
  package var lines: [String] {
    (notCertifiedLines + assumedLines + costLines + unverifiedLines + idleLines + refusedLines)
      .map(\.text)
  }

  /// All of them, or so many.
  private func of(_ count: Int) -> Phrase {
    let all = unit.counted(remarks.count)
    return count == remarks.count && count > 1
      ? NoteText.all(all) : NoteText.some(count, of: all)
  }

  private var notCertifiedLines: [Phrase] {
    let found = remarks.notCertified
    var lines = found.count > 1 ? [NoteText.notCertified(of(remarks.uncertain))] : []
    lines += found.prefix(Self.mostListed).map { NoteText.remark($0.words, of: of($0.count)) }
    if found.count > Self.mostListed {
      lines.append(NoteText.otherRemarks(found.count - Self.mostListed))
    }
    return lines
  }

  /// What is assumed of as many of them stands together, of the most first.
  private var assumedLines: [Phrase] {
    let counts = Set(remarks.assumed.map(\.count)).sorted(by: >)
    var lines = counts.prefix(Self.mostListed).map { count -> Phrase in
      let texts = remarks.assumed.filter { $0.count == count }.map(\.words)
      let isEach = texts.count > 1 && count < remarks.count
      return NoteText.assumed(
        isEach ? NoteText.each(of(count)) : of(count), Array(texts.prefix(Self.mostInALine)),
        more: texts.count - Self.mostInALine)
    }
    let rarer = remarks.assumed.count { counts.dropFirst(Self.mostListed).contains($0.count) }
    if rarer > 0 { lines.append(NoteText.assumedOfFewer(rarer, unit.plural)) }
    return lines
  }

  private var costLines: [Phrase] {
    BudgetSet.allCases.compactMap { set in
      let own = remarks.costs.filter { $0.set == set }
      guard !own.isEmpty else { return nil }
      let counts = own.map(\.count).enumerated().filter { place, count in
        !own[..<place].contains { $0.count == count }
      }
      let parts = counts.map { _, count in
        NoteText.lines(own.filter { $0.count == count }.map(\.line.key), of: of(count))
      }
      return NoteText.assumedCosts(AssumptionText.budgetSet(set.rawValue), parts)
    }
  }

  private var unverifiedLines: [Phrase] {
    guard let sampled, !sampled.figures.isEmpty else { return [] }
    let count = sampled.figures.count
    let keys = sampled.figures.map { "\($0.law.rawValue) \($0.row.key)" }
    let distinct = keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }
      .map(\.element)
    let shown = NoteText.keys(
      Array(distinct.prefix(Self.mostListed)), more: distinct.count - Self.mostListed)
    // Over several years a name has a figure of each: who adds up the names must know.
    let names = distinct.count < count ? NoteText.ofNames(distinct.count) : .empty
    let used = NoteText.unverified(
      count, names: names, shown, lookedAt: sampled.count, of: unit.counted(remarks.count))
    guard let largest = sampled.largest else { return [used] }
    let figure = "\(largest.use.law.rawValue) \(largest.use.date) \(largest.use.row.key)"
    return [
      used,
      NoteText.movesMost(
        figure, from: largest.use.row.value, to: largest.value, cents: largest.cents,
        in: samples[largest.place]),
    ]
  }

  private var idleLines: [Phrase] {
    idle.map { axis in
      axis.rows.map { NoteText.idleAxis(axis.name, in: unit.counted($0)) }
        ?? NoteText.idleAxis(axis.name)
    }
  }

  private var refusedLines: [Phrase] {
    guard !refused.isEmpty else { return [] }
    let count = refused.reduce(0) { $0 + $1.count }
    let all = unit.counted(remarks.count + count)
    var lines = [NoteText.refused(NoteText.some(count, of: all))]
    lines += refused.prefix(Self.mostListed).map {
      NoteText.refused(unit.counted($0.count), at: $0.values, $0.reason)
    }
    if refused.count > Self.mostListed {
      lines.append(NoteText.otherRefusals(refused.count - Self.mostListed))
    }
    return lines
  }
}

extension BulkRemarks {
  /// The same for a program.
  package var json: JSONOutput {
    func counted(_ found: [Remarks.Counted]) -> JSONOutput {
      .array(
        found.map {
          .object([("text", .string($0.text)), ("count", .number("\($0.count)"))])
        })
    }
    var members: [(String, JSONOutput)] = [
      ("unit", .string(unit.rawValue)), ("count", .number("\(remarks.count)")),
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
        ("looked_at", .array(samples.map { .string($0.text) })),
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
              ("where", .string(samples[largest.place].text)),
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
              ("values", .string($0.values.text)), ("reason", .string($0.reason.text)),
              ("count", .number("\($0.count)")),
            ])
          })
      ))
    return .object(members)
  }
}
