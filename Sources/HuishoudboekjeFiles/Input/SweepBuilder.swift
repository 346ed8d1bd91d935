import Huishoudboekje
import HuishoudboekjeCatalogue
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
  /// By variant, why it is no scenario, where that does not stop the reading; another stands in its place.
  private(set) var refusals: [Int: InputError] = [:]
  private let keepsRefused: Bool
  /// The scenario with the first value of every axis.
  private var base: JSONNode

  init(_ source: ScenarioSource, keepsRefused: Bool) {
    scenario = source.node
    scenarioFile = source.file
    base = source.node
    self.keepsRefused = keepsRefused
  }

  /// Reads an axis; one that is wrong is left out, which is noted.
  mutating func addAxis(_ reader: JSONObjectReader) {
    let left = SweepFile.mostValues - parsed.reduce(0) { $0 + $1.values.count }
    guard
      let axis = SweepAxisReader(
        reader, scenario: scenario, scenarioFile: scenarioFile, left: left)
    else { return }
    if parsed.contains(where: { $0.path == axis.path }) {
      reader.refuse(
        at: "path", SweepErrorText.asEarlierAxis(axis.path),
        remedy: SweepErrorText.oneAxisPerPath)
    } else if parsed.contains(where: { $0.name == axis.name }) {
      reader.refuse(
        at: "name", SweepErrorText.asEarlierAxis(axis.name), remedy: SweepErrorText.axisOwnName)
    }
    parsed.append(axis)
  }
  /// An age counts back from the year, so ages come after the others.
  private var inOrder: [SweepAxisReader] {
    parsed.filter { $0.kind != .age } + parsed.filter { $0.kind == .age }
  }
  /// An axis changes figures of the law.
  private var hasFigures: Bool {
    parsed.contains { if case .figure = $0.kind { true } else { false } }
  }
  /// Each row is about one leveringsvorm: an axis chooses it.
  var hasForms: Bool { parsed.contains { $0.kind == .leveringsvorm } }

  /// Reads the scenario with the first values, where all axes are good: what else is wrong with them
  /// or with it is noted.
  mutating func readBase(_ root: JSONObjectReader) {
    guard root.isGood("axes"), !parsed.isEmpty else { return }
    // What varies no amount makes variants for certain: too many are refused before any is read.
    guard count(parsed.filter { $0.kind != .amount }, root) != nil else { return }
    var rows = 1
    for axis in parsed {
      let (product, overflow) = rows.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow else { return refuseRows(root) }
      rows = product
    }
    do throws(InputError) {
      let (node, slots) = try readBase()
      base = node
      for index in parsed.indices { use(slots, at: index) }
    } catch {
      root.errors.note(error)
    }
  }

  /// An amount that the scenario states is a lane.
  private mutating func use(_ slots: [String: ScenarioFile.SlotUse], at index: Int) {
    let axis = parsed[index]
    guard axis.kind == .amount, let use = slots[axis.path] else { return }
    let most = ScenarioFile.mostCents / use.factor
    if !axis.values.allSatisfy({ $0 <= most }) {
      axis.reader.refuse(
        at: axis.reader.has("values") ? "values" : "to", SweepErrorText.goesAbove(most),
        remedy: SweepErrorText.atMostThat)
    }
    parsed[index].use = use
  }

  /// The grid and its axes; every variant is read as a scenario of its own.
  ///
  /// Only where nothing is wrong with the axes and the base.
  mutating func finish(
    _ root: JSONObjectReader
  ) throws(InputError) -> (SweepGrid, [SweepFile.Axis]) {
    let variants = try variants(root)
    let axes = parsed.map { axis -> SweepGrid.Axis in
      guard let use = axis.use else { return .variant(count: axis.values.count) }
      return .amount(
        use.slot, values: use.factor == 1 ? axis.values : axis.values.map { $0 * use.factor })
    }
    guard let grid = SweepGrid(axes: axes, variants: variants) else {
      refuseRows(root)
      try root.errors.check()
      preconditionFailure("a sweep that makes no grid was not refused")
    }
    return (
      grid,
      parsed.map { axis in
        SweepFile.Axis(
          name: axis.name, path: axis.path, values: axis.values,
          texts: axis.isAmount ? nil : axis.texts?.map(plainName), isAmount: axis.isAmount,
          position: axis.reader.position(of: "path"),
          places: axis.use == nil ? axis.values.indices.map(axis.place) : [])
      }
    )
  }

  /// The scenario with the first value of every axis, so that what it leaves out is stated; where refused values
  /// are kept, with the first of the values of one axis that make a scenario.
  private func readBase() throws(InputError) -> (JSONNode, [String: ScenarioFile.SlotUse]) {
    func node(_ value: (Int) -> Int) -> JSONNode {
      var node = scenario
      for (place, axis) in parsed.enumerated() where axis.kind != .age {
        node = axis.replaced(in: node, value(place)) ?? node
      }
      for (place, axis) in parsed.enumerated() where axis.kind == .age {
        node = axis.replaced(in: node, value(place)) ?? node
      }
      return node
    }
    let first = node { _ in 0 }
    do {
      return (first, try read(first).slots)
    } catch {
      guard keepsRefused else { throw error }
      for (place, axis) in parsed.enumerated() where axis.kind != .amount {
        for value in axis.values.indices.dropFirst() {
          let other = node { $0 == place ? value : 0 }
          if let file = try? read(other) { return (other, file.slots) }
        }
      }
      throw error
    }
  }

  private func refuseRows(_ root: JSONObjectReader) {
    root.refuse(
      at: "axes", SweepErrorText.tooManyRows, remedy: SweepErrorText.chooseLargerSteps)
  }

  /// How many variants the axes make; nil where they are too many, which is noted.
  private func count(_ axes: [SweepAxisReader], _ root: JSONObjectReader) -> Int? {
    var count = 1
    for axis in axes {
      let (product, overflow) = count.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow, product <= SweepFile.mostVariants else {
        root.refuse(
          at: "axes", SweepErrorText.tooManyVariants(SweepFile.mostVariants),
          remedy: SweepErrorText.fewerValues(axes.map(\.path)))
        return nil
      }
      count = product
    }
    return count
  }

  /// A household for every combination of the axes that are not lanes, the last axis fastest.
  private mutating func variants(_ root: JSONObjectReader) throws(InputError) -> [Household] {
    let axes = parsed.filter { $0.use == nil }
    let count = count(axes, root) ?? 0
    try root.errors.check()
    let stand = try read(base).household
    // The figures of the law leave the household as it is: it is read once for all of them.
    var known: [[Int]: Household] = [:]
    var variants: [Household] = []
    for number in 0..<count {
      var node = base
      var places: [String: Int] = [:]
      var rest = number
      for axis in axes.reversed() {
        places[axis.path] = rest % axis.values.count
        rest /= axis.values.count
      }
      let own = axes.map { axis -> Int in
        if case .figure = axis.kind { return 0 }
        return places[axis.path] ?? 0
      }
      let household: Household
      do {
        if let same = known[own] {
          household = same
        } else {
          for axis in inOrder {
            guard let place = places[axis.path] else { continue }
            node = axis.replaced(in: node, place) ?? node
          }
          let values = axes.compactMap { axis in
            places[axis.path].map { (axis.name, axis.shown($0)) }
          }
          household = try read(node, values).household
          if hasFigures { known[own] = household }
        }
      } catch {
        guard keepsRefused else { throw error }
        refusals[number] = error.alone
        variants.append(stand)
        changes.append([])
        continue
      }
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
        at: "axes", SweepErrorText.differentColumns, remedy: SweepErrorText.formsOfAll)
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
      throw error.each {
        var told = atAxis($0, values)
        told.what += SweepFile.named(values)
        return told
      }
    }
  }

  /// An error about what an axis put into the scenario, at its value; other errors as they are.
  private func atAxis(
    _ error: InputError, _ values: [(axis: String, value: String)]
  ) -> InputError {
    guard let axis = parsed.first(where: { error.problem.hasPrefix("\($0.path) ") }) else {
      return error
    }
    var told = axis.reader.error(
      at: "path", SweepErrorText.makesScenario(error.what), remedy: error.advice)
    let shown = values.first { $0.axis == axis.name }?.value
    if let place = axis.values.indices.first(where: { axis.shown($0) == shown }) {
      told.line = axis.place(place).line
      told.column = axis.place(place).column
    }
    return told
  }
}
