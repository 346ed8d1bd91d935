import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A scenario over a range of one of its numbers, computed piece by piece: memory does not grow
/// with the length of the range.
package struct RangeSweep: Sendable {
  private let scenario: ScenarioSource
  /// The number that varies.
  package let path: String
  /// Cents, or whole numbers.
  package let range: ClosedRange<Int>
  package let step: Int
  /// The labels of the forms.
  package private(set) var labels: [String] = []
  let isAmount: Bool
  /// What is said of the values; nil for a year of the law.
  package private(set) var estimate: EstimateLabel?
  private static let pieceValues = 1 << 16

  /// - Parameters:
  ///   - forms: the leveringsvormen to compute.
  ///   - ends: the ends and the step as they were written.
  package init(
    _ scenario: ScenarioFile, forms: [ColumnChoice], over path: String,
    from: String, to: String, step: String
  ) throws(InputError) {
    var node = scenario.source.node
    let made = MadeJSON(position: node.position)
    let list = JSONValue.array(forms.map { made.text($0.rawValue) })
    node = node.replacing(at: "leveringsvormen", with: list) ?? node
    self.scenario = ScenarioSource(file: scenario.source.file, node: node)
    let axis = made.object([
      ("path", made.text(path)), ("from", made.text(from)), ("to", made.text(to)),
      ("step", made.text(step)),
    ])
    do throws(InputError) {
      let reader = try JSONObjectReader(node: axis, file: scenario.source.file)
      let axis = SweepAxisReader(reader, scenario: node, scenarioFile: scenario.source.file)
      try reader.errors.check()
      guard let read = axis, let first = read.values.first, let last = read.values.last,
        read.texts == nil
      else {
        throw reader.error(at: "path", SweepErrorText.isNoNumberInFile(path))
      }
      self.path = read.path
      isAmount = read.kind == .amount
      range = first...last
      self.step = read.values.count > 1 ? read.values[1] - first : 1
    } catch {
      throw Self.atOption(error, scenario.source.file)
    }
    let first = try table(range.lowerBound...range.lowerBound)
    labels = first.plan.grid.variants[0].columns.map(\.label)
    estimate = first.estimate
  }

  /// What was said of an axis, about the option that it came from.
  private static func atOption(_ errors: InputError, _ file: String) -> InputError {
    errors.each { one(atOption: $0, file) }
  }
  private static func one(atOption error: InputError, _ file: String) -> InputError {
    var problem = error.problem
    if problem.hasPrefix("axes[0].path ") { problem = String(problem.dropFirst("axes[0].".count)) }
    for option in ["path", "from", "to", "step"] where problem.hasPrefix("\(option) ") {
      problem = "--\(option == "path" ? "over" : option)" + problem.dropFirst(option.count)
    }
    return InputError(file: file, Phrase(verbatim: problem), advice: error.advice)
  }

  package var count: Int { (range.upperBound - range.lowerBound) / step + 1 }
  /// A value as it is written.
  package func text(_ value: Int) -> String { isAmount ? value.asEuros : "\(value)" }

  /// The sweep over a part of the range.
  func table(
    _ part: ClosedRange<Int>, by step: Int? = nil, columns: [SweepColumn] = []
  ) throws(InputError) -> SweepTable {
    let made = MadeJSON(position: scenario.node.position)
    let axis = made.object([
      ("path", made.text(path)), ("from", made.text(text(part.lowerBound))),
      ("to", made.text(text(part.upperBound))), ("step", made.text(text(step ?? self.step))),
    ])
    let sweep = made.object([
      ("sweep", made.text("range")), ("scenario", scenario.node),
      ("axes", JSONNode(value: .array([axis]), position: made.position)),
    ])
    var file: SweepFile
    do throws(InputError) {
      file = try SweepFile(sweep, file: scenario.file)
    } catch {
      throw Self.atOption(error, scenario.file)
    }
    if !columns.isEmpty { file.select(outcomes: columns) }
    return try SweepTable(file, path: scenario.file)
  }

  /// What a comparison of each value would say, and whether the number does something.
  package func remarks() throws(InputError) -> BulkRemarks {
    // Where every value makes a household of its own, so many of them; otherwise only the amount differs.
    let first = try table(range.lowerBound...range.lowerBound)
    let isOneHousehold = !first.plan.grid.axes[0].columns.isEmpty
    let most = isOneHousehold ? 1 << 12 : 1 << 8
    let wide = max(1, (count + most - 2) / most)
    let last = range.lowerBound + (count - 1) / wide * wide * step
    var found = try table(range.lowerBound...last, by: wide * step).remarks()
    found.unit = wide > 1 && !isOneHousehold ? .valuesLookedAt : .values
    if wide > 1 {
      found.idle = found.idle.map {
        BulkRemarks.IdleAxis(name: $0.name, rows: (count - 1) / wide + 1)
      }
    }
    if isOneHousehold {
      let (household, statutes, count) = (first.plan.grid.variants[0], first.statutes(0), count)
      found.remarks = Remarks.of(1) { _ in (household, statutes, count) }
    }
    return found
  }

  /// Calls `body` with each value and its row in a worker, in order.
  func each(
    _ columns: [SweepColumn], _ body: (Int, SweepWorker, Int) -> Void
  ) throws(InputError) {
    var low = range.lowerBound
    while low <= range.upperBound {
      let most = low + (Self.pieceValues - 1) * step
      let high = min(most, range.lowerBound + (count - 1) * step)
      let table = try table(low...high, columns: columns)
      let worker = SweepWorker(table.plan)
      let rows = table.plan.grid.rowCount
      for start in stride(from: 0, to: rows, by: SweepWorker.blockRows) {
        let block = min(SweepWorker.blockRows, rows - start)
        worker.compute(from: start, count: block)
        for row in 0..<block { body(low + (start + row) * step, worker, row) }
      }
      low = high + step
    }
  }
}

extension SweepFile {
  /// Chooses outcomes only.
  mutating func select(outcomes: [SweepColumn]) { columns = outcomes.map { .outcome($0) } }
}

/// Nodes that stand in no file; errors about them name the place of the scenario.
private struct MadeJSON {
  let position: SourcePosition
  func text(_ value: String) -> JSONNode { JSONNode(value: .string(value), position: position) }
  func object(_ members: [(String, JSONNode)]) -> JSONNode {
    JSONNode(
      value: .object(
        members.map { JSONMember(key: $0.0, keyPosition: position, node: $0.1) }),
      position: position)
  }
}
