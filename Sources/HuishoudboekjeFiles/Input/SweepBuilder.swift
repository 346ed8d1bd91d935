import Huishoudboekje
import HuishoudboekjeText

/// Turns the axes of a sweep file into a grid.
///
/// An axis on an amount of euros becomes a lane; an axis on another fact makes a variant of the
/// scenario per value, read again from its text, so that every check of a scenario holds for it.
struct SweepBuilder {
  private let scenario: JSONNode
  private let scenarioFile: String
  private var parsed: [SweepAxisReader] = []
  /// By variant, the figures of the law that its axes change.
  private(set) var changes: [[Reform.FigureChange]] = []

  init(_ source: ScenarioSource) {
    scenario = source.node
    scenarioFile = source.file
  }

  mutating func addAxis(_ reader: JSONObjectReader) throws(InputError) {
    let axis = try SweepAxisReader(reader, scenario: scenario, scenarioFile: scenarioFile)
    if parsed.contains(where: { $0.path == axis.path }) {
      throw reader.error(
        at: "path", "is '\(axis.path)', as in an earlier axis", remedy: "Give each path one axis.")
    }
    if parsed.contains(where: { $0.name == axis.name }) {
      throw reader.error(
        at: "name", "is '\(axis.name)', as in an earlier axis",
        remedy: "Give each axis a name of its own.")
    }
    parsed.append(axis)
  }
  /// An age counts back from the year, so ages come after the others.
  private var inOrder: [SweepAxisReader] {
    parsed.filter { $0.kind != .age } + parsed.filter { $0.kind == .age }
  }
  /// Each row is about one leveringsvorm: an axis chooses it.
  var hasForms: Bool { parsed.contains { $0.kind == .leveringsvorm } }

  /// The grid and its axes; every variant is read as a scenario of its own.
  mutating func finish(
    _ root: JSONObjectReader
  ) throws(InputError) -> (SweepGrid, [SweepFile.Axis]) {
    // The first value of every axis, so that what is left out by the scenario is stated.
    var base = scenario
    for axis in inOrder { base = axis.replaced(in: base, 0) ?? base }
    let slots = try read(base).slots
    for index in parsed.indices {
      let axis = parsed[index]
      guard axis.kind == .amount, let use = slots[axis.path] else { continue }
      let most = ScenarioFile.mostCents / use.factor
      guard axis.values.allSatisfy({ $0 <= most }) else {
        throw axis.reader.error(
          at: axis.reader.has("values") ? "values" : "to", "goes above \(most.asEuros)",
          remedy: "Expected at most that amount.")
      }
      parsed[index].use = use
    }
    let variants = try variants(base, root)
    let axes = parsed.map { axis -> SweepGrid.Axis in
      guard let use = axis.use else { return .variant(count: axis.values.count) }
      return .amount(
        use.slot, values: use.factor == 1 ? axis.values : axis.values.map { $0 * use.factor })
    }
    guard let grid = SweepGrid(axes: axes, variants: variants) else {
      throw root.error(
        at: "axes", "make more rows than can be counted", remedy: "Choose larger steps.")
    }
    return (
      grid,
      parsed.map { axis in
        SweepFile.Axis(
          name: axis.name, path: axis.path, values: axis.values,
          texts: axis.isAmount ? nil : axis.texts, isAmount: axis.isAmount,
          position: axis.reader.position(of: "path"))
      }
    )
  }

  /// A household for every combination of the axes that are not lanes, the last axis fastest.
  private mutating func variants(
    _ base: JSONNode, _ root: JSONObjectReader
  ) throws(InputError) -> [Household] {
    let axes = parsed.filter { $0.use == nil }
    var count = 1
    for axis in axes {
      count = count.multipliedReportingOverflow(by: axis.values.count).partialValue
      guard (1...SweepFile.mostVariants).contains(count) else {
        throw root.error(
          at: "axes", "make more than \(SweepFile.mostVariants) variants of the household",
          remedy: "Every value of \(axes.map(\.path).listed) makes one; choose fewer values there.")
      }
    }
    var variants: [Household] = []
    for number in 0..<count {
      var node = base
      var places: [String: Int] = [:]
      var rest = number
      for axis in axes.reversed() {
        places[axis.path] = rest % axis.values.count
        rest /= axis.values.count
      }
      for axis in inOrder {
        guard let place = places[axis.path] else { continue }
        node = axis.replaced(in: node, place) ?? node
      }
      let values = axes.compactMap { axis in places[axis.path].map { (axis.name, axis.shown($0)) } }
      let household = try read(node, values).household
      variants.append(household)
      changes.append(
        axes.compactMap { axis in
          guard case .figure(let law) = axis.kind, let place = places[axis.path],
            let text = axis.texts?[place]
          else { return nil }
          return law.change(text, year: household.year)
        })
    }
    let labels = variants.map { $0.columns.count }
    guard Set(labels).count <= 1 else {
      throw root.error(
        at: "axes", "make variants with different columns",
        remedy: "Choose leveringsvormen that every value can have.")
    }
    return variants
  }

  /// - Parameter values: of the axes that make the variant, for the message.
  private func read(
    _ node: JSONNode, _ values: [(axis: String, value: String)] = []
  ) throws(InputError) -> ScenarioFile {
    do {
      return try ScenarioFile(node, file: scenarioFile)
    } catch {
      var error = atAxis(error)
      error.problem += SweepFile.named(values)
      throw error
    }
  }

  /// An error about what an axis put into the scenario, at that axis; other errors as they are.
  private func atAxis(_ error: InputError) -> InputError {
    guard let axis = parsed.first(where: { error.problem.hasPrefix("\($0.path) ") }) else {
      return error
    }
    return axis.reader.error(
      at: "path", "makes a scenario in which \(error.problem)", remedy: error.remedy)
  }
}
