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
  /// - Parameters:
  ///   - year: in place of that of the complex, where no axis sets it.
  ///   - settings: values that the complex gets.
  package init?(
    _ node: JSONNode, file: String, year: Int? = nil, settings: [Setting] = []
  ) throws(InputError) {
    guard node.value(at: "complex") != nil else { return nil }
    let root = try JSONObjectReader(node: node, file: file)
    // Of a complex that cannot be had the file tells.
    let (read, complexFile) = Self.complex(node, root, file)
    guard let read else {
      try self.init(node, file: file, complex: nil, complexFile, year: year)
      return
    }
    self = try settings.reading(read.inYear(year), file: complexFile) {
      (changed) throws(InputError) in
      try ComplexSweep(node, file: file, complex: changed, complexFile, year: year)
    }
    try settings.refuse(varied: axes.map(\.path))
  }

  /// - Parameter given: the complex in the year and with the values that are asked for; nil where it
  ///   cannot be had.
  private init(
    _ node: JSONNode, file: String, complex given: JSONNode?, _ complexFile: String, year: Int?
  ) throws(InputError) {
    self = try ComplexSweep(
      reading: JSONObjectReader(node: node, file: file), node, file: file, complex: given,
      complexFile, year: year)
  }

  init(
    reading root: JSONObjectReader, _ node: JSONNode, file: String, complex given: JSONNode?,
    _ complexFile: String, year: Int?
  ) throws(InputError) {
    root.admitSchema()
    _ = root.name("sweep")
    let read = given ?? Self.complex(node, root, file).0
    _ = root.has("complex")
    self.complexFile = complexFile
    var axes: [Axis] = []
    let readers = root.objects("axes", in: 1...SweepFile.mostAxes)
    if readers.isEmpty {
      root.refuse(
        at: "axes", KeyErrorText.isEmpty, remedy: SweepErrorText.axesNeeded)
    }
    if readers.count > SweepFile.mostAxes {
      root.refuse(
        at: "axes", SweepErrorText.axes(readers.count),
        remedy: KeyErrorText.atMost(SweepFile.mostAxes))
    }
    let place = read ?? node
    if read != nil || root.isTraced, readers.count <= SweepFile.mostAxes {
      for reader in readers {
        if let axis = Self.axis(reader, place, axes) { axes.append(axis) }
      }
    } else {
      for reader in readers { reader.skip() }
    }
    try root.finish()
    var rows = 1
    for axis in axes {
      let (product, overflow) = rows.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow, product <= Self.mostRows else {
        throw root.error(
          at: "axes", SweepErrorText.tooManyRows(Self.mostRows),
          remedy: SweepErrorText.takeLargerSteps)
      }
      rows = product
    }
    self.axes = axes
    if year != nil, let index = axes.firstIndex(where: { $0.path == "year" }) {
      throw InputError(
        file: file, at: axes[index].position,
        SweepErrorText.yearTwice(index), advice: SweepErrorText.oneYear)
    }
    do {
      let complex = try ComplexFile(Self.grid(place, axes, rows), file: complexFile)
      result = try ComplexResult(complex)
    } catch {
      throw Self.told(error, axes, file)
    }
  }

  /// The complex of the sweep and its file; nil where it cannot be had, which is noted.
  private static func complex(
    _ node: JSONNode, _ root: JSONObjectReader, _ file: String
  ) -> (JSONNode?, file: String) {
    let path: String
    switch root.inner("complex", "complex", expected: nil) {
    case nil: return (nil, file)
    case .document(let inner): return (inner, file)
    case .file(let name): path = name
    }
    let full = beside(file, path)
    let read = root.noting(at: "complex") { () throws(InputError) in
      try JSONNode.parse(try readFile(full), file: full)
    }
    return (read, full)
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

  /// What the axes make wrong stands in the sweep file; of rows that are wrong the first is told.
  private static func told(_ errors: InputError, _ axes: [Axis], _ file: String) -> InputError {
    let first = one(told: errors.alone, axes, file)
    return first == errors.alone ? errors : first
  }
  private static func one(
    told error: InputError, _ axes: [Axis], _ file: String
  ) -> InputError {
    let start = "variants["
    guard error.problem.hasPrefix(start), let end = error.problem.firstRange(of: "].set"),
      let row = Int(error.problem[..<end.lowerBound].dropFirst(start.count))
    else { return error }
    var error = error
    let values = axes.enumerated().map { place, axis in
      SweepErrorText.value(axis.name, axis.values[index(row, place, axes)])
    }
    error.what =
      SweepErrorText.row(row + 1, values)
      + Phrase(verbatim: String(error.problem[end.upperBound...]))
    error.file = file
    error.line = axes[0].position.line
    error.column = axes[0].position.column
    return error
  }

  /// Nil where something is wrong with the axis, which is noted.
  private static func axis(
    _ reader: JSONObjectReader, _ source: JSONNode, _ earlier: [Axis]
  ) -> Axis? {
    let path = reader.string("path")
    let name = reader.optionalName("name") ?? path
    let against = reader.optionalString("against")
    let values = values(reader)
    guard let path, let name else { return nil }
    if first(path, source) != nil && number(path, source) == nil {
      reader.refuse(
        at: "path", SweepErrorText.isNoNumber(quoted(path)),
        remedy: SweepErrorText.numberOfComplex)
    }
    if name.isEmpty {
      reader.refuse(
        at: "name", KeyErrorText.isEmpty, remedy: SweepErrorText.columnName)
    }
    if earlier.contains(where: { $0.path == path || $0.name == name }) {
      reader.refuse(
        at: "path", KeyErrorText.isTwice(quoted(path)), remedy: SweepErrorText.axisOwnPath)
    }
    if (outcomes.map(\.name) + [EstimateLabel.column]).contains(name) {
      reader.refuse(
        at: reader.has("name") ? "name" : "path",
        SweepErrorText.isColumn(quoted(name)), remedy: SweepErrorText.otherName(name))
    }
    if let against, number(path, source) == nil || number(against, source) == nil {
      reader.refuse(
        at: "against", SweepErrorText.isNoNumber(quoted(against)),
        remedy: SweepErrorText.otherPersona)
    }
    guard let values, reader.isGood else { return nil }
    return Axis(
      name: name, path: path, against: against, values: values,
      position: reader.position(of: "path"))
  }

  private static func values(_ reader: JSONObjectReader) -> [Int]? {
    let most = ScenarioFile.mostCents
    reader.states(oneOf: SweepAxisReader.valuesOrRange)
    if reader.has("values") {
      let item = JSONShape.decimal(places: 2, 0...most)
      guard let texts = reader.stringList("values", of: item, in: 1...Int.max) else { return nil }
      if texts.isEmpty {
        reader.refuse(
          at: "values", KeyErrorText.isEmpty, remedy: SweepErrorText.valueNeeded)
      }
      return texts.map { text in
        if let value = parseDecimal(text.utf8, places: 2), value <= most { return value }
        reader.refuse(
          at: "values", KeyErrorText.holds(quoted(text)), remedy: SweepErrorText.twoDecimals)
        return 0
      }
    }
    func number(_ key: String, _ range: ClosedRange<Int>) -> Int? {
      reader.decimal(
        key, places: 2, in: range, unitDescription: KeyErrorText.aNumber, lacking: ["values"])
    }
    let from = number("from", 0...most)
    // Without any of them one is missing: a list or a range.
    guard ["from", "to", "step"].filter(reader.has).count > 0 else { return nil }
    let to = number("to", (from ?? 0)...most)
    let step = number("step", 1...most)
    guard let from, let to, let step else { return nil }
    guard (to - from).isMultiple(of: step), (to - from) / step < mostRows else {
      reader.refuse(
        at: "step", SweepErrorText.stepMisses, remedy: SweepErrorText.stepEndsOnTo(mostRows))
      return nil
    }
    return Array(stride(from: from, through: to, by: step))
  }
}
