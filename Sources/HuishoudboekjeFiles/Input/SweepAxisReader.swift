import Huishoudboekje
import HuishoudboekjeCatalogue
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

  /// Nil where something is wrong with it, which is noted.
  ///
  /// - Parameter left: how many values the axes before it leave.
  init?(
    _ reader: JSONObjectReader, scenario: JSONNode, scenarioFile: String,
    left: Int = SweepFile.mostValues
  ) {
    self.reader = reader
    let written = reader.string("path")
    let path = written.map { JSONNode.canonical($0) ?? $0 }
    let name = reader.optionalName("name")
    if name?.isEmpty ?? false {
      reader.refuse(
        at: "name", KeyErrorText.isEmpty, remedy: SweepErrorText.columnName)
    }
    let way = reader.traced(Self.kinds)
    guard let kind = way ?? path.flatMap({ Self.kind($0, reader, scenario, scenarioFile) }) else {
      reader.skip()
      return nil
    }
    reader.states(oneOf: Self.valuesOrRange)
    switch kind {
    case .amount, .number, .age:
      guard let list = Self.numbers(reader, places: kind == .amount ? 2 : 0, left: left) else {
        return nil
      }
      (values, texts) = (list, nil)
    case .text, .flag, .leveringsvorm:
      guard let list = Self.texts(reader, kind) else { return nil }
      (values, texts) = (Array(list.indices), list)
    case .figure(let axis):
      guard let list = axis.values(reader) else { return nil }
      (values, texts) = (axis.cents(list) ?? Array(list.indices), list)
    }
    guard let path, reader.isGood else { return nil }
    (self.path, self.kind, self.name) = (path, kind, name ?? path)
  }

  /// The keys by which an axis says which values it has.
  static let valuesOrRange = [["values"], ["from", "to", "step"]]
  /// One axis of each kind, for what may stand in any of them.
  private static let kinds: [Kind] = [
    .amount, .number, .text, .flag, .leveringsvorm, .figure(.example),
  ]

  private static func kind(
    _ path: String, _ reader: JSONObjectReader, _ scenario: JSONNode, _ scenarioFile: String
  ) -> Kind? {
    if path == "leveringsvorm" { return .leveringsvorm }
    if path.hasPrefix("law.") { return LawAxis(path, reader).map { .figure($0) } }
    if path.hasSuffix(".age"), scenario.value(at: JSONNode.birthDate(ofAge: path)) != nil {
      return .age
    }
    guard let node = scenario.value(at: path) else {
      guard scenario.replacing(at: path, with: .number("0")) != nil else {
        reader.refuse(
          at: "path", SweepErrorText.notInFile(path, scenarioFile),
          remedy: SweepErrorText.pathLike)
        return nil
      }
      return kindLeftOut(path, reader)
    }
    switch node.value {
    case .number: return .number
    case .bool: return .flag
    case .string(let text):
      return parseDecimal(Array(text.utf8), places: 2) != nil ? .amount : .text
    default:
      reader.refuse(
        at: "path", SweepErrorText.notOneValue(path, scenarioFile),
        remedy: SweepErrorText.whatVaries)
      return nil
    }
  }

  /// Of a key that the scenario leaves out its name and the values tell what it is; reading the
  /// scenario with it tells whether it exists. Nil where the values are no list.
  private static func kindLeftOut(_ path: String, _ reader: JSONObjectReader) -> Kind? {
    if path.split(separator: ".").last?.contains("_eur") ?? false { return .amount }
    guard reader.has("values") else { return .number }
    guard let list = reader.array("values") else { return nil }
    if list.allSatisfy({ if case .bool = $0.value { true } else { false } }) { return .flag }
    let isNumber = list.allSatisfy {
      if case .string(let text) = $0.value { return parseDecimal(text.utf8, places: 0) != nil }
      return false
    }
    return isNumber ? .number : .text
  }

  private static func numbers(_ reader: JSONObjectReader, places: Int, left: Int) -> [Int]? {
    let range = 0...ScenarioFile.mostCents
    let unit = places == 2 ? KeyErrorText.euros : KeyErrorText.aWholeNumber
    if reader.has("values") {
      refuseRange(reader)
      let item = JSONShape.decimal(places: places, range)
      guard let texts = reader.stringList("values", of: item, in: 1...Int.max) else { return nil }
      var values: [Int] = []
      for text in texts {
        guard let value = parseDecimal(Array(text.utf8), places: places), range.contains(value)
        else {
          reader.refuse(
            at: "values", KeyErrorText.holds("'\(text)'"),
            remedy: places == 2 ? SweepErrorText.amountsAsText : SweepErrorText.numbersAsText)
          return nil
        }
        values.append(value)
      }
      return notEmpty(values, reader)
    }
    let from = reader.decimal(
      "from", places: places, in: range, unitDescription: unit, lacking: ["values"])
    // Without any of them one is missing: a list or a range.
    guard ["from", "to", "step"].filter(reader.has).count > 0 else { return nil }
    let to = reader.decimal("to", places: places, in: range, unitDescription: unit)
    let step = reader.decimal("step", places: places, in: range, unitDescription: unit)
    if step == 0 {
      reader.refuse(at: "step", KeyErrorText.isThat("0"), remedy: SweepErrorText.stepAboveZero)
    }
    guard let from, let to else { return nil }
    guard from <= to else {
      reader.refuse(at: "to", SweepErrorText.belowFrom, remedy: SweepErrorText.fromAtMostTo)
      return nil
    }
    guard let step, step > 0 else { return nil }
    guard (to - from) / step < SweepFile.mostValues else {
      reader.refuse(
        at: "step", SweepErrorText.tooManyValues(SweepFile.mostValues),
        remedy: SweepErrorText.largerStep)
      return nil
    }
    guard (to - from) / step < left else {
      reader.refuse(
        at: "step", SweepErrorText.tooManyTogether(SweepFile.mostValues),
        remedy: SweepErrorText.largerSteps)
      return nil
    }
    return (0...(to - from) / step).map { from + $0 * step }
  }

  private static func texts(_ reader: JSONObjectReader, _ kind: Kind) -> [String]? {
    guard reader.has("values") else {
      let path = reader.string("path") ?? ""
      reader.refuse(
        at: "path", SweepErrorText.noNumberToCount(path),
        remedy: kind == .flag ? SweepErrorText.listOfTruths : SweepErrorText.listOfForms,
        lacking: ["values"])
      _ = ["from", "to", "step"].filter(reader.has)
      return nil
    }
    refuseRange(reader)
    guard kind == .flag else {
      guard let list = reader.stringList("values", in: 1...Int.max),
        let texts = notEmpty(list, reader)
      else {
        return nil
      }
      guard kind == .leveringsvorm else { return texts }
      do {
        return try ColumnChoice.list(texts).map(\.rawValue)
      } catch {
        reader.refuse(at: "values", error.problem, remedy: error.remedy)
        return nil
      }
    }
    var texts: [String] = []
    for node in reader.array("values", of: .list(of: .truth, 1...Int.max)) ?? [] {
      guard case .bool(let value) = node.value else {
        reader.refuse(
          at: "values", KeyErrorText.holds(node.value.shown), remedy: SweepErrorText.truths)
        return nil
      }
      texts.append(value ? "true" : "false")
    }
    return notEmpty(texts, reader)
  }
  private static func refuseRange(_ reader: JSONObjectReader) {
    let range = ["from", "to", "step"].filter(reader.has)
    guard !range.isEmpty else { return }
    reader.refuse(
      at: "values", SweepErrorText.besideRange, remedy: SweepErrorText.listOrRange)
  }
  private static func notEmpty<Value>(
    _ values: [Value], _ reader: JSONObjectReader
  ) -> [Value]? {
    guard values.isEmpty else { return values }
    reader.refuse(at: "values", KeyErrorText.isEmpty, remedy: SweepErrorText.valueNeeded)
    return nil
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
    guard reader.has("values"), let list = reader.array("values"),
      list.indices.contains(value)
    else { return reader.position(of: "from") }
    return list[value].position
  }

  /// A value as the table shows it.
  func shown(_ place: Int) -> String {
    texts.map { plainName($0[place]) } ?? (isAmount ? values[place].asEuros : "\(values[place])")
  }
}
