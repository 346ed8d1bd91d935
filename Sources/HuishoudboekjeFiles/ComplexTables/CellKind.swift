import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What stands in the cells of a column, and how it is written in the JSON of a complex.
enum CellKind: Sendable {
  /// A word with its other spellings, which count without capitals, spaces and signs.
  struct Word: Sendable {
    let code: String
    var others: [String] = []
  }
  case text
  /// The path of a file beside the table.
  case file
  case yesNo
  case date
  case words([Word])
  case zorgprofiel
  case benchmark
  /// A JSON number.
  case whole(ClosedRange<Int>, Phrase? = nil)
  /// Decimals with at most two places, as a text; the range in hundredths.
  case decimal(ClosedRange<Int>, Phrase)
  case points(orNone: Bool)

  static func euros(_ unit: Phrase, from least: Int = 0) -> CellKind {
    .decimal(least...ScenarioFile.mostCents, unit)
  }
  static let percent = CellKind.decimal(0...10_000, TableText.percent)

  static func words<E: RawRepresentable<String> & CaseIterable>(
    _: E.Type, _ others: [E: [String]] = [:]
  ) -> CellKind {
    .words(E.allCases.map { Word(code: $0.rawValue, others: others[$0] ?? []) })
  }

  /// What is expected, for messages and templates.
  var unit: Phrase {
    switch self {
    case .text: TableText.word
    case .file: TableText.file
    case .yesNo: TableText.yesOrNo
    case .date: TableText.date
    case .words(let words): TableText.oneOf(words.map(\.code))
    case .zorgprofiel: TableText.zorgprofiel
    case .benchmark: TableText.benchmark
    case .whole(let range, let unit): unit ?? TableText.whole(range.lowerBound, range.upperBound)
    case .decimal(_, let unit): unit
    case .points: TableText.points
    }
  }

  /// What may stand beside a number; nil where there is none.
  var mark: CellMark? {
    switch self {
    case .text, .file, .yesNo, .date, .words, .zorgprofiel: nil
    case .benchmark: .euro
    case .decimal(_, let unit): unit == TableText.percent ? .percent : isAmount ? .euro : .bare
    case .whole(_, let unit): unit == TableText.percent ? .percent : .bare
    case .points: .bare
    }
  }
  private var isAmount: Bool {
    guard case .decimal(_, let unit) = self else { return false }
    return unit != TableText.hours
  }

  /// The value of a cell in the JSON, or what is wrong with it.
  ///
  /// - Parameters:
  ///   - text: without the spaces around it; not empty.
  ///   - number: of a kind with numbers, the same with a point and without marks.
  func value(_ text: String, number: String, _ dialect: CSVDialect) -> Result<JSONValue, Refusal> {
    func found(_ value: JSONValue?) -> Result<JSONValue, Refusal> {
      value.map { .success($0) } ?? .failure(Refusal(expected(dialect)))
    }
    switch self {
    case .text, .file: return .success(.string(text))
    case .yesNo:
      guard let answer = Self.answer(text) else {
        let isNumber =
          parseDecimal(plainNumber(text, .euro).replacing(",", with: ".").utf8, places: 2) != nil
        return .failure(
          Refusal(TableText.expected(unit) + (isNumber ? TableText.yesIsEnough : .empty)))
      }
      return .success(.bool(answer))
    case .date:
      guard let date = Self.date(text) else {
        return .failure(Refusal(TableText.expected(unit) + Self.hint(ofDate: text)))
      }
      return .success(.string("\(date)"))
    case .words(let words):
      let plain = spelling(text)
      let word = words.first { ([$0.code] + $0.others).contains { spelling($0) == plain } }
      guard let word else {
        let hint = didYouMean(text, among: words.map(\.code))
        return .failure(Refusal(TableText.expected(unit) + hint))
      }
      return .success(.string(word.code))
    case .zorgprofiel: return found(Zorgprofiel(text) == nil ? nil : .string(text))
    case .benchmark:
      let word = [Benchmark.zakEnKleedgeld, .nibud].first { spelling($0.text) == spelling(text) }
      return found((word ?? Benchmark(number)).map { .string($0.text) })
    case .whole(let range, _):
      let value = parseDecimal(number.utf8, places: 2).flatMap {
        $0.isMultiple(of: 100) && range.contains($0 / 100) ? $0 / 100 : nil
      }
      return found(value.map { .number("\($0)") })
    case .decimal(let range, let unit):
      guard let value = parseDecimal(number.utf8, places: 2) else { return found(nil) }
      guard range.contains(value) else {
        func shown(_ value: Int) -> String { dialect.shown(formatDecimal(value, places: 2)) }
        return .failure(
          Refusal(
            TableText.expectedBetween(unit, shown(range.lowerBound), shown(range.upperBound))))
      }
      return .success(.string(formatDecimal(value, places: 2)))
    case .points(let orNone):
      return found(WWSPoints(number, orNone: orNone).map { .string($0.text) })
    }
  }

  /// What was expected instead.
  struct Refusal: Error {
    let expected: Phrase
    init(_ expected: Phrase) { self.expected = expected }
  }

  private func expected(_ dialect: CSVDialect) -> Phrase {
    switch self {
    case .decimal: TableText.expectedLike(unit, dialect.shown("700.00"))
    case .points: TableText.expectedLike(unit, dialect.shown("105.25"))
    case .whole(let range, let unit?):
      TableText.expectedBetween(unit, "\(range.lowerBound)", "\(range.upperBound)")
    default: TableText.expected(unit)
    }
  }

  /// A cell of yes or no; nil where it is neither. Excel in Dutch writes WAAR and ONWAAR.
  static func answer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "j", "yes", "y", "x", "1", "waar", "true": true
    case "nee", "n", "no", "0", "onwaar", "false": false
    default: nil
    }
  }

  private static func hint(ofDate text: String) -> Phrase {
    if text.contains("/") { return TableText.slashes }
    let parts = text.split(separator: "-")
    return parts.count == 3 && parts.allSatisfy({ $0.count < 4 }) ? TableText.fourDigits : .empty
  }

  /// A date as year-month-day, or as day-month-year of a spreadsheet in Dutch.
  static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let isYearFirst = parts[0].count == 4
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard year.count == 4, day.count <= 2, parts[1].count <= 2 else { return nil }
    func two(_ digits: String) -> String { digits.count == 1 ? "0" + digits : digits }
    return CalendarDate("\(year)-\(two(parts[1]))-\(two(day))")
  }
}

/// A name without what does not count in it: capitals, spaces, signs, accents, and what stands between
/// parentheses at the end.
func spelling(_ name: String) -> String {
  var name = trimmed(name)
  if name.hasSuffix(")"), let start = name.firstIndex(of: "("), start > name.startIndex {
    name = String(name[..<start])
  }
  var plain = ""
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "ë", "é", "è", "ê": plain += "e"
    case "ï", "í": plain += "i"
    case "ö", "ó": plain += "o"
    case "ü", "ú": plain += "u"
    case "ä", "á": plain += "a"
    default:
      if scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      {
        plain.unicodeScalars.append(scalar)
      }
    }
  }
  return plain
}
