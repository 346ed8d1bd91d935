import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The parts of a reform; nil where something is wrong with one, which is noted.
extension ReformFile {
  /// Refuses a list that is too long: every change looks through all files of figures.
  static func few(
    _ reader: JSONObjectReader, _ key: String, _ list: [JSONObjectReader],
    most: Int = mostIndexations
  ) -> [JSONObjectReader] {
    guard isFew(reader, key, list.count, most: most) else {
      for item in list { item.skip() }
      return []
    }
    return list
  }
  private static func isFew(
    _ reader: JSONObjectReader, _ key: String, _ count: Int, most: Int = mostIndexations
  ) -> Bool {
    if count > most {
      reader.refuse(
        at: key, ReformErrorText.items(count), remedy: KeyErrorText.atMost(most))
    }
    return count <= most
  }
  private static func fewTexts(
    _ reader: JSONObjectReader, _ key: String, of item: JSONShape = .text()
  ) -> [String]? {
    guard let list = reader.stringList(key, of: item, in: 0...mostIndexations),
      isFew(reader, key, list.count)
    else { return nil }
    return list
  }

  private static func law(_ reader: JSONObjectReader, _ key: String) -> Law? {
    reader.choice(key, among: Law.allCases.map(\.rawValue)).flatMap { Law(rawValue: $0) }
  }

  private static let places = 5
  private static let most = 100_000_000_000_000

  private static func number(
    _ reader: JSONObjectReader, _ key: String, _ what: @autoclosure () -> Phrase
  ) -> ExactNumber? {
    reader.decimal(key, places: places, in: -most...most, unitDescription: what()).map {
      ExactNumber(value: $0, decimals: places)
    }
  }

  /// A change in percent, with or without its sign and `%`: `5`, `+5`, `-2.5`, `+5%`.
  private static func percent(_ reader: JSONObjectReader) -> ExactNumber? {
    let key = "percent"
    if reader.isTraced {
      _ = reader.string(key, as: .percent)
      return nil
    }
    guard let node = reader.required(key, ReadingText.percentExpected) else { return nil }
    if case .string(let text) = node.value, let value = percent(text) {
      return ExactNumber(value: value, decimals: places)
    }
    if case .number = node.value { return number(reader, key, KeyErrorText.percentage) }
    return reader.mismatch(node, key, ReadingText.percentExpected)
  }
  private static func percent(_ text: String) -> Int? {
    var digits = Substring(text)
    if digits.hasSuffix("%") { digits = digits.dropLast() }
    let isSigned = digits.hasPrefix("+")
    if isSigned { digits = digits.dropFirst() }
    let value = parseDecimal(Array(digits.utf8), places: places, allowsMinus: !isSigned)
    return value.flatMap { abs($0) <= most ? $0 : nil }
  }

  /// `round` names the direction, `round_to` the step.
  private static func rounding(_ reader: JSONObjectReader) -> ReformRounding {
    var rounding = ReformRounding()
    if reader.has("round") {
      let directions: [String: Rounding] = ["down": .down, "up": .up, "half_up": .halfUp]
      let name = reader.choice("round", among: ["down", "up", "half_up"]) ?? ""
      rounding.rounding = directions[name] ?? rounding.rounding
    }
    if reader.has("round_to"),
      let step = number(reader, "round_to", ReformErrorText.step)
    {
      if step.value <= 0 {
        reader.refuse(
          at: "round_to", ReformErrorText.notAboveZero, remedy: ReformErrorText.stepLike)
      }
      rounding.step = shortest(step)
    }
    return rounding
  }
  /// Without zeros at the end, but for cents.
  private static func shortest(_ number: ExactNumber) -> ExactNumber {
    var (value, decimals) = (number.value, number.decimals)
    while decimals > 2, value % 10 == 0 { (value, decimals) = (value / 10, decimals - 1) }
    return ExactNumber(value: value, decimals: decimals)
  }

  static func indexation(_ reader: JSONObjectReader) -> Reform.Indexation? {
    let names = Law.allCases.map(\.rawValue)
    let laws = fewTexts(reader, "laws", of: .word(names))?.compactMap { name -> Law? in
      if let law = Law(rawValue: name) { return law }
      reader.refuse(
        at: "laws", ReformErrorText.noLaw(quoted(name)),
        remedy: ReformErrorText.someOf(names, didYouMean(name, among: names)))
      return nil
    }
    let except = reader.has("except") ? fewTexts(reader, "except") : []
    let from = reader.optionalDate("from")
    let percent = percent(reader)
    let rounding = rounding(reader)
    guard let laws, let except, let percent else { return nil }
    return Reform.Indexation(
      laws: laws, except: except, from: from, percent: percent, rounding: rounding)
  }

  static func change(_ reader: JSONObjectReader) -> Reform.FigureChange? {
    let all = ["set", "add", "percent"]
    reader.states(oneOf: all.map { [$0] })
    let kinds = all.filter { reader.has($0) }
    if kinds.count != 1 {
      reader.refuse(
        at: "key",
        kinds.isEmpty ? ReformErrorText.noChange : ReformErrorText.changes(kinds.count),
        remedy: ReformErrorText.oneChange,
        lacking: kinds.isEmpty ? all : [])
    }
    let changes = kinds.compactMap { change(reader, $0) }
    let law = law(reader, "law")
    let key = reader.string("key")
    let from = reader.optionalDate("from")
    let until = reader.optionalDate("until")
    let rounding = rounding(reader)
    guard let law, let key, let change = changes.first else { return nil }
    return Reform.FigureChange(
      law: law, key: key, from: from, until: until, change: change, rounding: rounding)
  }

  private static func change(_ reader: JSONObjectReader, _ kind: String) -> Reform.Change? {
    switch kind {
    case "set":
      guard let text = reader.string("set", as: .number) else { return nil }
      if ExactNumber(text) == nil {
        reader.refuse(
          at: "set", KeyErrorText.isThat(quoted(text)), remedy: ReformErrorText.withPoint)
      }
      return .set(text)
    case "add":
      return number(reader, "add", ReformErrorText.added).map { .add(shortest($0)) }
    default: return percent(reader).map { .percent($0) }
    }
  }
}
