import Huishoudboekje

/// A sweep as it was read: the grid and the columns of its table.
public struct SweepFile: Sendable {
  public let name: String
  public let grid: SweepGrid
  public let axes: [Axis]
  public let columns: [Column]
  let scenario: ScenarioSource
  /// The file of the scenario, or of the sweep when the scenario stands in it.
  public var scenarioFile: String { scenario.file }

  /// An axis with its values, as the table prints them: an axis may hold millions of them.
  public struct Axis: Sendable {
    public let name: String
    public let path: String
    /// Cents when the axis is an amount, otherwise whole numbers.
    public let values: [Int]
    public let isAmount: Bool
    /// Where its path stands in the sweep file.
    let position: SourcePosition
  }

  /// A column of the table: an axis or an outcome.
  public enum Column: Sendable, Equatable {
    case axis(Int)
    case outcome(SweepColumn)
  }

  /// The most variants of a household that the axes on facts may make together.
  static let mostVariants = 10_000
  /// The most values on one axis.
  static let mostValues = 10_000_000

  /// Reads a sweep; the scenario is a file beside it or stands in it.
  public static func read(_ path: String) throws(InputError) -> SweepFile {
    try SweepFile(
      JSONNode.parse(try readFile(path), file: inputName(path)), file: inputName(path))
  }

  public init(_ node: JSONNode, file: String) throws(InputError) {
    let root = try JSONObjectReader(node: node, file: file)
    name = try root.string("sweep")
    scenario = try Self.scenario(node, root, file: file)
    let readers = try root.objects("axes")
    guard !readers.isEmpty else {
      throw root.error(
        at: "axes", "is empty", remedy: "Expected at least one axis with a path and values.")
    }
    var builder = SweepBuilder(scenario)
    for reader in readers { try builder.addAxis(reader) }
    (grid, axes) = try builder.finish(root)
    let labels = grid.variants[0].columns.map(\.label)
    let outcomes = Self.outcomes(labels)
    for (axis, reader) in zip(axes, readers)
    where outcomes.contains(where: { $0.name == axis.name }) {
      throw reader.error(
        at: "name", "is '\(axis.name)', the name of an outcome",
        remedy: "Give the axis another name, like '\(axis.name)_axis'.")
    }
    if root.has("columns") {
      columns = try Self.columns(root, axes: axes, labels)
    } else {
      columns =
        axes.indices.map { .axis($0) }
        + Self.defaultOutcomes(labels).map { .outcome($0) }
    }
    try root.finish()
  }

  private static func scenario(
    _ node: JSONNode, _ root: JSONObjectReader, file: String
  ) throws(InputError) -> ScenarioSource {
    guard root.has("scenario"), let member = node.value(at: "scenario") else {
      throw root.error(
        at: "scenario", "is missing",
        remedy: "Expected the path of a scenario file, or a scenario as an object.")
    }
    if case .object = member.value { return ScenarioSource(file: file, node: member) }
    let path = try root.string("scenario")
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let full = path.hasPrefix("/") ? path : folder + path
    let name = inputName(full)
    return ScenarioSource(
      file: name, node: try JSONNode.parse(try readFile(full), file: name))
  }

  /// An error about the fact at a path: at the axis that sets it, or in the scenario.
  func error(
    at path: String, _ problem: String, remedy: String?, sweep: String
  ) -> InputError {
    guard let index = axes.firstIndex(where: { $0.path == path }) else {
      return scenario.error(at: path, problem, remedy: remedy)
    }
    return InputError(
      file: sweep, at: axes[index].position,
      problem: "axes[\(index)].path makes a scenario in which \(path) \(problem)", remedy: remedy)
  }

  // MARK: Columns

  static func defaultOutcomes(_ labels: [String]) -> [SweepColumn] {
    let lines: [BudgetLine] = [.huurtoeslag, .zorgtoeslag, .eigenBijdrage, .vrijBesteedbaar]
    var columns = labels.indices.flatMap { place in
      lines.map { SweepColumn.line($0, form: place) }
    }
    if let difference = difference(labels) { columns.append(difference) }
    return columns
  }
  private static func difference(_ labels: [String]) -> SweepColumn? {
    guard let pair = Comparison.difference(of: labels),
      let of = labels.firstIndex(of: pair.of), let minus = labels.firstIndex(of: pair.minus)
    else { return nil }
    return .difference(of: of, minus: minus)
  }

  /// Every outcome that a column may name.
  static func outcomes(_ labels: [String]) -> [(name: String, column: SweepColumn)] {
    var outcomes: [(name: String, column: SweepColumn)] = []
    for (index, label) in labels.enumerated() {
      let prefix = label.lowercased().split(separator: "-").joined(separator: "_")
      for line in BudgetLine.allCases {
        outcomes.append(("\(prefix)_\(line.rawValue)", .line(line, form: index)))
      }
    }
    if let difference = difference(labels) { outcomes.append(("verschil", difference)) }
    return outcomes
  }

  private static func columns(
    _ root: JSONObjectReader, axes: [Axis], _ labels: [String]
  ) throws(InputError) -> [Column] {
    let outcomes = outcomes(labels)
    var columns: [Column] = []
    for name in try root.stringList("columns") {
      let column: Column
      if let axis = axes.firstIndex(where: { $0.name == name }) {
        column = .axis(axis)
      } else if let outcome = outcomes.first(where: { $0.name == name }) {
        column = .outcome(outcome.column)
      } else {
        throw root.error(
          at: "columns", "names \(quoted(name)), which is no axis and no outcome",
          remedy: "Expected the name of an axis, <form>_<line> like vpt_huurtoeslag, or verschil."
            + didYouMean(name, among: axes.map(\.name) + outcomes.map(\.name)))
      }
      guard !columns.contains(column) else {
        throw root.error(at: "columns", "names '\(name)' twice", remedy: "Name each column once.")
      }
      columns.append(column)
    }
    guard !columns.isEmpty else {
      throw root.error(at: "columns", "is empty", remedy: "Leave it out for the default columns.")
    }
    return columns
  }

  /// The name of a column in the header.
  public func header(_ column: Column) -> String {
    switch column {
    case .axis(let index): return axes[index].name
    case .outcome(let outcome):
      return Self.outcomes(grid.variants[0].columns.map(\.label)).first { $0.column == outcome }?
        .name ?? ""
    }
  }
}
