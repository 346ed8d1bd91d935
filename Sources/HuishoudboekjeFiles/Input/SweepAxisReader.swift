import Huishoudboekje
import HuishoudboekjeText

/// One axis of a sweep file: what it varies and over which values.
struct SweepAxisReader {
  enum Kind: Sendable, Equatable {
    /// Euros, written as a decimal text.
    case amount
    /// A whole number.
    case number
    /// A word or a date.
    case text
    /// true or false.
    case flag
    /// The column of the row: `leveringsvorm`.
    case leveringsvorm
    /// The age that a person reaches in the year: `persons[0].age`.
    case age
    /// A figure of the law: `law.huurtoeslag.kwaliteitskortingsgrens`.
    case figure(LawAxis)
  }
  let name: String
  let path: String
  let kind: Kind
  /// Cents, whole numbers, or the places of the texts.
  let values: [Int]
  /// The values of a text, a flag or a form.
  let texts: [String]?
  let reader: JSONObjectReader
  /// The amount that it varies; nil makes a variant of the household per value.
  var use: ScenarioFile.SlotUse?

  /// - Parameter left: how many values the axes before it leave.
  init(
    _ reader: JSONObjectReader, scenario: JSONNode, scenarioFile: String,
    left: Int = SweepFile.mostValues
  ) throws(InputError) {
    self.reader = reader
    let written = try reader.string("path")
    path = JSONNode.canonical(written) ?? written
    name = try reader.optionalName("name") ?? path
    guard !reader.has("name") || !name.isEmpty else {
      throw reader.error(
        at: "name", "is empty", remedy: "Expected the name of a column, or leave it out.")
    }
    kind = try Self.kind(path, reader, scenario, scenarioFile)
    switch kind {
    case .amount, .number, .age:
      values = try Self.numbers(reader, places: kind == .amount ? 2 : 0, left: left)
      texts = nil
    case .text, .flag, .leveringsvorm:
      let list = try Self.texts(reader, kind)
      values = Array(list.indices)
      texts = list
    case .figure(let axis):
      let list = try axis.values(reader)
      values = axis.cents(list) ?? Array(list.indices)
      texts = list
    }
  }

  private static func kind(
    _ path: String, _ reader: JSONObjectReader, _ scenario: JSONNode, _ scenarioFile: String
  ) throws(InputError) -> Kind {
    if path == "leveringsvorm" { return .leveringsvorm }
    if path.hasPrefix("law.") { return .figure(try LawAxis(path, reader)) }
    if path.hasSuffix(".age"), scenario.value(at: JSONNode.birthDate(ofAge: path)) != nil {
      return .age
    }
    guard let node = scenario.value(at: path) else {
      guard scenario.replacing(at: path, with: .number("0")) != nil else {
        throw reader.error(
          at: "path", "is '\(path)', which is not in \(scenarioFile)",
          remedy: "Expected a path like persons[0].incomes[1].gross_eur_year.")
      }
      // A key that the scenario leaves out: its name and the values tell what it is, and reading
      // it whether it exists.
      if path.split(separator: ".").last?.contains("_eur") ?? false { return .amount }
      guard reader.has("values") else { return .number }
      let list = try reader.array("values")
      if list.allSatisfy({ if case .bool = $0.value { true } else { false } }) { return .flag }
      let isNumber = list.allSatisfy {
        if case .string(let text) = $0.value { return parseDecimal(text.utf8, places: 0) != nil }
        return false
      }
      return isNumber ? .number : .text
    }
    switch node.value {
    case .number: return .number
    case .bool: return .flag
    case .string(let text):
      return parseDecimal(Array(text.utf8), places: 2) != nil ? .amount : .text
    default:
      throw reader.error(
        at: "path", "is '\(path)', which does not hold one value in \(scenarioFile)",
        remedy: "An axis varies an amount, a number, a word, a date or a yes/no fact.")
    }
  }

  private static func numbers(
    _ reader: JSONObjectReader, places: Int, left: Int
  ) throws(InputError) -> [Int] {
    let range = 0...ScenarioFile.mostCents
    let unit = places == 2 ? "an amount in euros" : "a whole number"
    if reader.has("values") {
      try refuseRange(reader)
      let texts = try reader.stringList("values")
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
      return try notEmpty(values, reader)
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
    guard (to - from) / step < left else {
      throw reader.error(
        at: "step", "brings the values of all axes together above \(SweepFile.mostValues)",
        remedy: "Choose larger steps or shorter ranges.")
    }
    return (0...(to - from) / step).map { from + $0 * step }
  }

  private static func texts(
    _ reader: JSONObjectReader, _ kind: Kind
  ) throws(InputError) -> [String] {
    guard reader.has("values") else {
      throw reader.error(
        at: "path", "is '\(try reader.string("path"))', which holds no number to count by",
        remedy: kind == .flag
          ? "Give the axis a list of values: [true, false]."
          : "Give the axis a list of values, like [\"VPT\", \"MPT\"].")
    }
    try refuseRange(reader)
    guard kind == .flag else {
      let texts = try notEmpty(reader.stringList("values"), reader)
      guard kind == .leveringsvorm else { return texts }
      do {
        return try ColumnChoice.list(texts).map(\.rawValue)
      } catch {
        throw reader.error(at: "values", error.problem, remedy: error.remedy)
      }
    }
    var texts: [String] = []
    for node in try reader.array("values") {
      guard case .bool(let value) = node.value else {
        throw reader.error(
          at: "values", "holds \(node.value.shown)",
          remedy: "Expected true and false, without quotes.")
      }
      texts.append(value ? "true" : "false")
    }
    return try notEmpty(texts, reader)
  }
  private static func refuseRange(_ reader: JSONObjectReader) throws(InputError) {
    guard !reader.has("from"), !reader.has("to"), !reader.has("step") else {
      throw reader.error(
        at: "values", "stands beside from, to or step", remedy: "Keep the list or the range.")
    }
  }
  private static func notEmpty<Value>(
    _ values: [Value], _ reader: JSONObjectReader
  ) throws(InputError) -> [Value] {
    guard !values.isEmpty else {
      throw reader.error(at: "values", "is empty", remedy: "Expected at least one value.")
    }
    return values
  }

  /// Its values are amounts in cents.
  var isAmount: Bool {
    if case .figure(let axis) = kind { return axis.cents(texts ?? []) != nil }
    return kind == .amount
  }

  /// The scenario with one of the values; nil when the path leads nowhere.
  func replaced(in node: JSONNode, _ index: Int) -> JSONNode? {
    let value = values[index]
    switch kind {
    case .amount: return node.replacing(at: path, with: .string(value.asEuros))
    case .number: return node.replacing(at: path, with: .number("\(value)"))
    case .text: return node.replacing(at: path, with: .string(texts?[index] ?? ""))
    case .flag: return node.replacing(at: path, with: .bool(texts?[index] == "true"))
    // It changes the laws, not the scenario.
    case .figure: return node
    case .leveringsvorm:
      let form = JSONNode(value: .string(texts?[index] ?? ""), position: node.position)
      return node.replacing(at: "leveringsvormen", with: .array([form]))
    case .age: return node.withAge(value, at: path)
    }
  }
}

extension SweepAxisReader {
  /// Where a value stands: in the list, or at the start of the range.
  func place(_ value: Int) -> SourcePosition {
    guard reader.has("values"), let list = try? reader.array("values"),
      list.indices.contains(value)
    else { return reader.position(of: "from") }
    return list[value].position
  }

  /// A value as the table shows it.
  func shown(_ place: Int) -> String {
    texts.map { plainName($0[place]) } ?? (isAmount ? values[place].asEuros : "\(values[place])")
  }
}
