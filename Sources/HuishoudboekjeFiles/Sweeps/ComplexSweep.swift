import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A sweep over a complex: every combination of its axes is a variant, and gives a row.
package struct ComplexSweep: Sendable {
  let axes: [Axis]
  let result: ComplexResult
  /// The complex that it reads, or the sweep itself where the complex stands in it.
  package let complexFile: String

  /// A path of the complex with its values.
  struct Axis: Sendable {
    let name: String
    let path: String
    /// The number or share that gives way, so that the residents still add up.
    let against: String?
    /// In units of 10^-2.
    let values: [Int]
    let position: SourcePosition
  }

  /// The CSV tables that the complex names, and how each is written.
  package var tables: [ReadTable] { result.file.tables }
  /// All years of the rows.
  package var years: [Int] { result.complex.variants.map(\.year) }

  /// The most rows of a sweep over a complex.
  static let mostRows = 100_000

  /// Nil when the file sweeps a scenario.
  ///
  /// - Parameter year: in place of that of the complex, where no axis sets it.
  package init?(_ node: JSONNode, file: String, year: Int? = nil) throws(InputError) {
    guard node.value(at: "complex") != nil else { return nil }
    let root = try JSONObjectReader(node: node, file: file)
    _ = try root.name("sweep")
    let source: JSONNode
    if case .object? = node.value(at: "complex")?.value {
      _ = root.has("complex")
      source = node.value(at: "complex") ?? node
      complexFile = file
    } else {
      let decoder = ComplexDecoder(file: file, benchmark: nil)
      complexFile = decoder.beside(try root.string("complex"))
      source = try JSONNode.parse(try readFile(complexFile), file: complexFile)
    }
    var axes: [Axis] = []
    let readers = try root.objects("axes")
    guard readers.count <= SweepFile.mostAxes else {
      throw root.error(
        at: "axes", "holds \(readers.count) axes",
        remedy: "Expected at most \(SweepFile.mostAxes).")
    }
    for reader in readers { axes.append(try Self.axis(reader, source, axes)) }
    guard !axes.isEmpty else {
      throw root.error(
        at: "axes", "is empty", remedy: "Expected at least one axis with a path and values.")
    }
    try root.finish()
    var rows = 1
    for axis in axes {
      let (product, overflow) = rows.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow, product <= Self.mostRows else {
        throw root.error(
          at: "axes", "make more than \(Self.mostRows) rows", remedy: "Take larger steps.")
      }
      rows = product
    }
    self.axes = axes
    if year != nil, let index = axes.firstIndex(where: { $0.path == "year" }) {
      throw InputError(
        file: file, at: axes[index].position,
        problem: "axes[\(index)].path is 'year', and --year names one too",
        remedy: "Leave --year out, or take the axis away.")
    }
    do {
      let complex = try ComplexFile(Self.grid(source.inYear(year), axes, rows), file: complexFile)
      result = try ComplexResult(complex)
    } catch {
      throw Self.told(error, axes, file)
    }
  }

  /// The complex with a variant per row, the last axis fastest.
  private static func grid(_ source: JSONNode, _ axes: [Axis], _ rows: Int) -> JSONNode {
    func node(_ value: JSONValue) -> JSONNode { JSONNode(value: value, position: source.position) }
    func member(_ key: String, _ value: JSONValue) -> JSONMember {
      JSONMember(key: key, keyPosition: source.position, node: node(value))
    }
    let variants = (0..<rows).map { row in
      var set: [JSONMember] = []
      for (place, axis) in axes.enumerated() {
        let value = axis.values[index(row, place, axes)]
        set.append(member(axis.path, text(value, like: axis.path, source)))
        if let against = axis.against {
          let sum = (Self.number(axis.path, source) ?? 0) + (Self.number(against, source) ?? 0)
          set.append(member(against, text(sum - value, like: against, source)))
        }
      }
      return node(
        .object([
          member("name", .string(SweepText.row(row + 1).text)), member("set", .object(set)),
        ]))
    }
    return source.replacing(at: "variants", with: .array(variants)) ?? source
  }

  static func index(_ row: Int, _ place: Int, _ axes: [Axis]) -> Int {
    let step = axes[(place + 1)...].reduce(1) { $0 * $1.values.count }
    return row / step % axes[place].values.count
  }

  /// A number as the complex writes it: without quotes where it counts, otherwise as a text.
  private static func text(_ value: Int, like path: String, _ source: JSONNode) -> JSONValue {
    if case .number? = first(path, source)?.value { return .number("\(value / 100)") }
    return .string(formatDecimal(value, places: 2))
  }
  /// The value at a path; of the first item where it names all of a list.
  private static func first(_ path: String, _ source: JSONNode) -> JSONNode? {
    source.value(at: path.replacing("[*]", with: "[0]"))
  }
  private static func number(_ path: String, _ source: JSONNode) -> Int? {
    switch first(path, source)?.value {
    case .number(let digits): return parseDecimal(digits.utf8, places: 2)
    case .string(let text): return parseDecimal(text.utf8, places: 2)
    default: return nil
    }
  }

  /// What the axes make wrong stands in the sweep file.
  private static func told(_ error: InputError, _ axes: [Axis], _ file: String) -> InputError {
    let start = "variants["
    guard error.problem.hasPrefix(start), let end = error.problem.firstRange(of: "].set"),
      let row = Int(error.problem[..<end.lowerBound].dropFirst(start.count))
    else { return error }
    var error = error
    let values = axes.enumerated().map { place, axis in
      "\(axis.name) \(formatDecimal(axis.values[index(row, place, axes)], places: 2))"
    }
    error.problem =
      "the axes: row \(row + 1) (\(values.joined(separator: ", ")))"
      + error.problem[end.upperBound...]
    error.file = file
    error.line = axes[0].position.line
    error.column = axes[0].position.column
    return error
  }

  private static func axis(
    _ reader: JSONObjectReader, _ source: JSONNode, _ earlier: [Axis]
  ) throws(InputError) -> Axis {
    let path = try reader.string("path")
    let name = try reader.optionalName("name") ?? path
    guard first(path, source) == nil || number(path, source) != nil else {
      throw reader.error(
        at: "path", "is \(quoted(path)), which is no number",
        remedy: "Expected a number of the complex, like units[0].kale_huur_eur_month.")
    }
    guard !name.isEmpty else {
      throw reader.error(
        at: "name", "is empty", remedy: "Expected the name of a column, or leave it out.")
    }
    guard !earlier.contains(where: { $0.path == path || $0.name == name }) else {
      throw reader.error(
        at: "path", "is \(quoted(path)) a second time", remedy: "Give every axis its own path.")
    }
    guard !(outcomes.map(\.name) + [EstimateLabel.column]).contains(name) else {
      throw reader.error(
        at: reader.has("name") ? "name" : "path",
        "is \(quoted(name)), the name of a column of the table",
        remedy: "Give the axis another name, like '\(name)_axis'.")
    }
    let against = try reader.optionalString("against")
    if let against, number(path, source) == nil || number(against, source) == nil {
      throw reader.error(
        at: "against", "is \(quoted(against)), which is no number",
        remedy: "Expected the number or share_pct of another persona, beside one in path.")
    }
    return Axis(
      name: name, path: path, against: against, values: try values(reader),
      position: reader.position(of: "path"))
  }

  private static func values(_ reader: JSONObjectReader) throws(InputError) -> [Int] {
    let most = ScenarioFile.mostCents
    if reader.has("values") {
      var values: [Int] = []
      for text in try reader.stringList("values") {
        guard let value = parseDecimal(text.utf8, places: 2), value <= most else {
          throw reader.error(
            at: "values", "holds \(quoted(text))",
            remedy: "Expected numbers with at most two decimals, like '705.10'.")
        }
        values.append(value)
      }
      guard !values.isEmpty else {
        throw reader.error(at: "values", "is empty", remedy: "Expected at least one value.")
      }
      return values
    }
    func number(_ key: String, _ range: ClosedRange<Int>) throws(InputError) -> Int {
      try reader.decimal(key, places: 2, in: range, unitDescription: "a number")
    }
    let from = try number("from", 0...most)
    let to = try number("to", from...most)
    let step = try number("step", 1...most)
    guard (to - from).isMultiple(of: step), (to - from) / step < mostRows else {
      throw reader.error(
        at: "step", "does not lead from 'from' to 'to'",
        remedy: "Choose a step that ends on 'to', with at most \(mostRows) values.")
    }
    return Array(stride(from: from, through: to, by: step))
  }
}

extension ComplexSweep {
  /// What a comparison of each resident in each home would say.
  package func remarks() -> BulkRemarks { result.remarks() }

  /// The table: a row per combination.
  package func rendered() -> String {
    csvHeader(schema.names) + rows().map { csvRow($0) }.joined()
  }

  /// The fields of every row.
  func rows() -> [[String]] {
    let table = ComplexTable(result)
    return result.summaries.enumerated().dropFirst().map { number, summary in
      let homes = result.complex.variants[number].homes
      let sums = summary.sums
      let values = axes.enumerated().map { place, axis in
        formatDecimal(axis.values[Self.index(number - 1, place, axes)], places: 2)
      }
      let outcomes = [
        table.tenths(summary.overall.affordable.perMille),
        table.tenths(summary.overall.betterInZZP.perMille),
        table.tenths(summary.overall.notPassend.perMille),
        table.tenths(summary.placed.tenths(of: homes)),
        table.tenths(summary.placedPassend.tenths(of: homes)), sums.huurtoeslag.asEuros,
        sums.eigenBijdrage.asEuros, sums.rent.asEuros, sums.service.asEuros,
        sums.arrangement.asEuros, (sums.vacancy + sums.unlet).asEuros,
        summary.provider?.nhcNic.asEuros ?? "", summary.provider?.annuityAll.asEuros ?? "",
      ]
      return values + outcomes + (result.isLabelled ? [result.estimates[number].text] : [])
    }
  }
}
