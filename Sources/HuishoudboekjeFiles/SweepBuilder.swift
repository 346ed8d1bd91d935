import Huishoudboekje

/// Turns the axes of a sweep file into a grid.
///
/// An axis on an amount of euros becomes a lane; an axis on another number makes a variant of the
/// scenario per value, read again from its text, so that every check of a scenario holds for it.
struct SweepBuilder {
  private let scenario: JSONNode
  private let scenarioFile: String
  private var parsed: [ParsedAxis] = []

  private struct ParsedAxis {
    let name: String
    let path: String
    /// Cents, or whole numbers.
    let values: [Int]
    /// Written as a decimal string; otherwise as a number.
    let isDecimal: Bool
    let reader: JSONObjectReader
    /// The amount that it varies; nil makes a variant of the household per value.
    var use: ScenarioFile.SlotUse?
  }

  init(_ source: ScenarioSource) {
    scenario = source.node
    scenarioFile = source.file
  }

  mutating func addAxis(_ reader: JSONObjectReader) throws(InputError) {
    let written = try reader.string("path")
    let path = JSONNode.canonical(written) ?? written
    let name = try reader.optionalString("name") ?? path
    guard !reader.has("name") || !name.isEmpty else {
      throw reader.error(
        at: "name", "is empty", remedy: "Expected the name of a column, or leave it out.")
    }
    if parsed.contains(where: { $0.path == path }) {
      throw reader.error(
        at: "path", "is '\(path)', as in an earlier axis", remedy: "Give each path one axis.")
    }
    if parsed.contains(where: { $0.name == name }) {
      throw reader.error(
        at: "name", "is '\(name)', as in an earlier axis",
        remedy: "Give each axis a name of its own.")
    }
    let isDecimal = try isDecimal(path, reader)
    let values = try values(reader, places: isDecimal ? 2 : 0)
    parsed.append(
      ParsedAxis(name: name, path: path, values: values, isDecimal: isDecimal, reader: reader))
  }

  /// An amount is a decimal string; another number is a number.
  private func isDecimal(_ path: String, _ reader: JSONObjectReader) throws(InputError) -> Bool {
    guard let node = scenario.value(at: path) else {
      guard scenario.replacing(at: path, with: .number("0")) != nil else {
        throw reader.error(
          at: "path", "is '\(path)', which is not in \(scenarioFile)",
          remedy: "Expected a path like persons[0].incomes[1].gross_eur_year.")
      }
      // A key that the scenario leaves out: its name tells what it is, and reading it whether it
      // exists.
      return path.split(separator: ".").last?.contains("_eur") ?? false
    }
    switch node.value {
    case .number: return false
    case .string(let text) where parseDecimal(Array(text.utf8), places: 2) != nil: return true
    default:
      throw reader.error(
        at: "path", "is '\(path)', which does not hold a number in \(scenarioFile)",
        remedy: "An axis varies an amount or another number; texts and yes/no facts do not sweep.")
    }
  }

  private func values(_ reader: JSONObjectReader, places: Int) throws(InputError) -> [Int] {
    let range = 0...ScenarioFile.mostCents
    let unit = places == 2 ? "an amount in euros" : "a whole number"
    if reader.has("values") {
      guard !reader.has("from"), !reader.has("to"), !reader.has("step") else {
        throw reader.error(
          at: "values", "stands beside from, to or step", remedy: "Keep the list or the range.")
      }
      let texts = try reader.stringList("values")
      guard !texts.isEmpty else {
        throw reader.error(at: "values", "is empty", remedy: "Expected at least one value.")
      }
      var values: [Int] = []
      for text in texts {
        guard let value = parseDecimal(Array(text.utf8), places: places), range.contains(value)
        else {
          throw reader.error(
            at: "values", "holds '\(text)'",
            remedy: places == 2
              ? "Expected amounts in euros as text, like '705.10', from 0 to 10000000."
              : "Expected whole numbers as text, like '2026'.")
        }
        values.append(value)
      }
      return values
    }
    let from = try reader.decimal("from", places: places, in: range, unitDescription: unit)
    let to = try reader.decimal("to", places: places, in: range, unitDescription: unit)
    let step = try reader.decimal("step", places: places, in: range, unitDescription: unit)
    guard step > 0 else {
      throw reader.error(at: "step", "is 0", remedy: "Expected a step above 0.")
    }
    guard from <= to else {
      throw reader.error(at: "to", "is below from", remedy: "Expected from at most to.")
    }
    guard (to - from) / step < SweepFile.mostValues else {
      throw reader.error(
        at: "step", "makes more than \(SweepFile.mostValues) values",
        remedy: "Choose a larger step or a shorter range.")
    }
    return (0...(to - from) / step).map { from + $0 * step }
  }

  /// The grid and its axes; every variant is read as a scenario of its own.
  mutating func finish(
    _ root: JSONObjectReader
  ) throws(InputError) -> (SweepGrid, [SweepFile.Axis]) {
    // The first value of every axis, so that what is left out by the scenario is stated.
    var base = scenario
    for axis in parsed { base = replaced(base, axis, axis.values[0]) ?? base }
    let slots = try read(base).slots
    for index in parsed.indices {
      let axis = parsed[index]
      guard axis.isDecimal, let use = slots[axis.path] else { continue }
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
          name: axis.name, path: axis.path, values: axis.values, isAmount: axis.isDecimal,
          position: axis.reader.position(of: "path"))
      }
    )
  }

  /// A household for every combination of the axes that are not lanes, the last axis fastest.
  private func variants(
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
      var rest = number
      for axis in axes.reversed() {
        node = replaced(node, axis, axis.values[rest % axis.values.count]) ?? node
        rest /= axis.values.count
      }
      variants.append(try read(node).household)
    }
    return variants
  }

  private func read(_ node: JSONNode) throws(InputError) -> ScenarioFile {
    do {
      return try ScenarioFile(node, file: scenarioFile)
    } catch {
      throw atAxis(error)
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

  private func replaced(_ node: JSONNode, _ axis: ParsedAxis, _ value: Int) -> JSONNode? {
    node.replacing(
      at: axis.path, with: axis.isDecimal ? .string(value.asEuros) : .number("\(value)"))
  }
}
