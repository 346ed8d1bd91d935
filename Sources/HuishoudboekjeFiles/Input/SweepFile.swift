import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A sweep as it was read: the grid and the columns of its table.
package struct SweepFile: Sendable {
  package let name: String
  package internal(set) var grid: SweepGrid
  package let axes: [Axis]
  /// By variant, the figures of the law that its axes change.
  let changes: [[Reform.FigureChange]]
  /// The variants that are no scenario, where that does not stop the sweep.
  let refusals: [Int: InputError]
  package internal(set) var columns: [Column]
  /// The names of the forms, as the columns begin with; empty where an axis chooses the form.
  let labels: [String]
  let scenario: ScenarioSource
  /// The file of the scenario, or of the sweep when the scenario stands in it.
  package var scenarioFile: String { scenario.file }

  /// An axis with its values, as the table prints them: an axis may hold millions of them.
  package struct Axis: Sendable {
    package let name: String
    package let path: String
    /// Cents when the axis is an amount, otherwise whole numbers or the places of its texts.
    package let values: [Int]
    /// The values of an axis of words, dates, forms or yes/no facts.
    package let texts: [String]?
    package let isAmount: Bool
    /// Where its path stands in the sweep file.
    let position: SourcePosition
    /// Where its values stand, of an axis that makes variants: of a list each by itself.
    let places: [SourcePosition]

    /// A value as the table shows it.
    package func text(_ index: Int) -> String {
      texts?[index] ?? (isAmount ? values[index].asEuros : "\(values[index])")
    }

    /// Its values are numbers, not names or words: a CSV may write their decimals in its own way.
    package var isNumber: Bool {
      guard let texts else { return true }
      return path != "scenario" && texts.allSatisfy(isPlainNumber)
    }
  }

  /// A column of the table: an axis or an outcome.
  package enum Column: Sendable, Equatable {
    case axis(Int)
    case outcome(SweepColumn)
  }

  /// The most variants of a household that the axes on facts may make together.
  static let mostVariants = 10_000
  /// The most values of all axes together.
  static let mostValues = 10_000_000
  /// The most axes.
  static let mostAxes = 32

  /// Reads a sweep; the scenario is a file beside it or stands in it.
  package static func read(
    _ path: String, settings: [Setting] = []
  ) throws(InputError) -> SweepFile {
    try SweepFile(
      JSONNode.parse(try readFile(path), file: inputName(path)), file: inputName(path),
      settings: settings)
  }

  /// - Parameters:
  ///   - year: in place of that of the scenario, where no axis sets it.
  ///   - keepsRefused: values that make no scenario are told in `refusals`.
  ///   - settings: values that the scenario gets.
  package init(
    _ node: JSONNode, file: String, year: Int? = nil, keepsRefused: Bool = false,
    settings: [Setting] = []
  ) throws(InputError) {
    let root = try JSONObjectReader(node: node, file: file)
    // Of a scenario that cannot be had the file tells.
    guard let source = Self.scenario(node, root, file: file) else {
      try self.init(node, file: file, scenario: nil, year: year, keepsRefused: keepsRefused)
      return
    }
    self = try settings.reading(source.node.inYear(year), file: source.file) {
      (changed) throws(InputError) in
      try SweepFile(
        node, file: file, scenario: ScenarioSource(file: source.file, node: changed), year: year,
        keepsRefused: keepsRefused)
    }
    try settings.refuse(varied: axes.map(\.path))
  }

  /// - Parameter scenario: in the year and with the values that are asked for; nil: that of the file.
  private init(
    _ node: JSONNode, file: String, scenario given: ScenarioSource?, year: Int?,
    keepsRefused: Bool
  ) throws(InputError) {
    self = try SweepFile(
      reading: JSONObjectReader(node: node, file: file), node, file: file, scenario: given,
      year: year, keepsRefused: keepsRefused)
  }

  init(
    reading root: JSONObjectReader, _ node: JSONNode, file: String, scenario given: ScenarioSource?,
    year: Int?, keepsRefused: Bool
  ) throws(InputError) {
    root.admitSchema()
    name = root.name("sweep") ?? ""
    _ = root.has("scenario")
    let source = given ?? Self.scenario(node, root, file: file)
    let readers = root.objects("axes", in: 1...Self.mostAxes)
    if readers.isEmpty {
      root.refuse(
        at: "axes", KeyErrorText.isEmpty, remedy: SweepErrorText.axesNeeded)
    }
    if readers.count > Self.mostAxes {
      root.refuse(
        at: "axes", SweepErrorText.axes(readers.count),
        remedy: KeyErrorText.atMost(Self.mostAxes))
    }
    let names =
      root.has("columns")
      ? root.stringList("columns", in: 1...Int.max, isUnique: true) : nil
    scenario = ScenarioSource(
      file: source?.file ?? file, node: (source?.node ?? node).inYear(year))
    var builder = SweepBuilder(scenario, keepsRefused: keepsRefused)
    if source != nil || root.isTraced, readers.count <= Self.mostAxes {
      for reader in readers { builder.addAxis(reader) }
      builder.readBase(root)
    } else {
      for reader in readers { reader.skip() }
    }
    // What follows counts on all that was read.
    try root.finish()
    (grid, axes) = try builder.finish(root)
    if year != nil, let index = axes.firstIndex(where: { $0.path == "year" }) {
      throw InputError(
        file: file, at: axes[index].position,
        SweepErrorText.yearTwice(index), advice: SweepErrorText.oneYear)
    }
    changes = builder.changes
    refusals = builder.refusals
    let first = grid.variants[0]
    let form = builder.hasForms ? first.choices[0].rawValue.count : 0
    labels = first.columns.map { String($0.label.dropFirst(form)) }
    let taken = Set(
      Self.outcomes(labels).map(\.name)
        + [Self.difference, EstimateLabel.column, SweepTable.refusedColumn])
    for (axis, reader) in zip(axes, readers) where taken.contains(axis.name) {
      reader.refuse(
        at: reader.has("name") ? "name" : "path",
        SweepErrorText.isColumn(quoted(axis.name)), remedy: SweepErrorText.otherName(axis.name))
    }
    columns =
      axes.indices.map { .axis($0) } + Self.defaultOutcomes(labels).map { .outcome($0) }
    if let names {
      do {
        try select(names)
      } catch {
        root.refuse(at: "columns", error.problem, remedy: error.remedy)
      }
    }
    try root.errors.check()
  }

  /// The scenario of the sweep; nil where it cannot be had, which is noted.
  private static func scenario(
    _ node: JSONNode, _ root: JSONObjectReader, file: String
  ) -> ScenarioSource? {
    let path: String
    switch root.inner("scenario", "scenario", expected: SweepErrorText.scenarioNeeded) {
    case nil: return nil
    case .document(let inner): return ScenarioSource(file: file, node: inner)
    case .file(let name): path = name
    }
    let full = beside(file, path)
    let name = inputName(full)
    return root.noting(at: "scenario") { () throws(InputError) in
      ScenarioSource(file: name, node: try JSONNode.parse(try readFile(full), file: name))
    }
  }

  /// An error about the fact at a path: at the value of the axis that sets it, or in the scenario.
  ///
  /// - Parameter variant: the one that has it, where it is known.
  func error(
    at path: String, _ problem: Phrase, variant: Int? = nil, remedy: Phrase?, sweep: String
  ) -> InputError {
    let named = variant.map { values(ofVariant: $0) } ?? .empty
    guard
      let index = axes.firstIndex(where: {
        $0.path == path || $0.path.hasSuffix(".age") && path == $0.path.dropLast(3) + "birth_date"
      })
    else {
      return scenario.error(at: path, problem + named, remedy: remedy)
    }
    let place = variant.flatMap { value(of: index, variant: $0) }
    return InputError(
      file: sweep, at: place.map { axes[index].places[$0] } ?? axes[index].position,
      KeyErrorText.at(
        "axes[\(index)].path",
        SweepErrorText.makesScenario(KeyErrorText.at(path, problem + named))),
      advice: remedy)
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
  static func difference(_ labels: [String]) -> SweepColumn? {
    // Where an axis chooses the form, no two are named.
    guard !labels.contains(""), let pair = Comparison.difference(of: labels),
      let of = labels.firstIndex(of: pair.of), let minus = labels.firstIndex(of: pair.minus)
    else { return nil }
    return .difference(of: of, minus: minus)
  }

  /// Every outcome that a column may name.
  static func outcomes(_ labels: [String]) -> [(name: String, column: SweepColumn)] {
    var outcomes: [(name: String, column: SweepColumn)] = []
    for (index, label) in labels.enumerated() {
      let name = Comparison.columnName(label)
      let prefix = name.isEmpty ? "" : name + "_"
      for line in BudgetLine.allCases {
        outcomes.append(("\(prefix)\(line.key)", .line(line, form: index)))
      }
    }
    if case .difference(let of, let minus)? = difference(labels) {
      outcomes.append(
        (
          Comparison.differenceName(of: labels[of], minus: labels[minus]),
          .difference(of: of, minus: minus)
        ))
    }
    return outcomes
  }
  /// The difference of the two forms, whatever they are.
  static let difference = "verschil"

  /// The column of a name; nil when there is none.
  package func column(named name: String) -> Column? {
    if let axis = axes.firstIndex(where: { $0.name == name }) { return .axis(axis) }
    if name == Self.difference { return Self.difference(labels).map { .outcome($0) } }
    return Self.outcomes(labels).first { $0.name == name }.map { .outcome($0.column) }
  }
  func remedy(forColumn name: String) -> Phrase {
    SweepErrorText.columns(
      didYouMean(
        name, among: axes.map(\.name) + [Self.difference] + Self.outcomes(labels).map(\.name)))
  }

  /// Chooses the columns of the table by name.
  package mutating func select(_ names: [String]) throws(ColumnListError) {
    var chosen: [Column] = []
    for name in names {
      guard let column = column(named: name) else {
        throw ColumnListError(
          problem: SweepErrorText.noOutcome(quoted(name)),
          remedy: remedy(forColumn: name))
      }
      guard !chosen.contains(column) else {
        throw ColumnListError(
          problem: ScenarioErrorText.namesTwice("'\(name)'"),
          remedy: ScenarioErrorText.columnsOnce)
      }
      chosen.append(column)
    }
    guard !chosen.isEmpty else {
      throw ColumnListError(
        problem: KeyErrorText.isEmpty, remedy: SweepErrorText.defaultColumns)
    }
    columns = chosen
  }

  /// The name of a column in the header.
  package func header(_ column: Column) -> String {
    switch column {
    case .axis(let index): return axes[index].name
    case .outcome(let outcome):
      return Self.outcomes(labels).first { $0.column == outcome }?.name ?? ""
    }
  }
}
