import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What a fact is, how it is written and how it is checked.
package enum FactValue: Sendable, Equatable {
  /// Of what time an amount is.
  package enum Time: Sendable {
    case year, month
    case onNewYear
  }
  /// Stated or not; with what then stands in the scenario, nil: the income alone.
  case yes(Bool?)
  /// Yes or no, where both can be stated.
  case truth
  case amount(Time)
  case percent
  case date
  case choice([String])
  case zorgprofiel
  case name
  case year
  case forms

  /// What the value is called in the help; nil for what takes none.
  package var placeholder: String? {
    switch self {
    case .yes: nil
    case .truth: "YES|NO"
    case .amount: "EUR"
    case .percent: "PERCENT"
    case .date: "DATE"
    case .choice: "WORD"
    case .zorgprofiel: "PROFILE"
    case .name: "NAME"
    case .year: "YEAR"
    case .forms: "LIST"
    }
  }

  /// The only words that it may be; nil where they cannot be listed.
  package var choices: [String]? {
    switch self {
    case .truth: ["yes", "no", "ja", "nee"]
    case .choice(let words): words
    default: nil
    }
  }

  /// It is answered with yes or no.
  package var isYesOrNo: Bool {
    switch self {
    case .yes, .truth: true
    default: false
    }
  }

  /// Why a text is no such value.
  package struct Refusal: Error, Sendable {
    /// In full sentences.
    package let advice: Phrase
    package init(_ advice: Phrase) { self.advice = advice }
  }

  /// What a text puts into a scenario; nil: nothing, because the answer is no.
  func read(_ text: String) throws(Refusal) -> JSONValue? {
    switch self {
    case .yes(let stated):
      guard try Self.yesOrNo(text) else { return nil }
      return .bool(stated ?? true)
    case .truth: return .bool(try Self.yesOrNo(text))
    case .amount(let time): return .string(try Self.amount(text, time))
    case .percent:
      guard text.utf8.count <= 3, let value = parseDecimal(text.utf8, places: 0), value <= 100
      else { throw Refusal(FactValueText.percent) }
      return .number("\(value)")
    case .date: return .string(try Self.date(text))
    case .choice(let words):
      guard let word = words.first(where: { $0.lowercased() == text.lowercased() }) else {
        throw Refusal(FactValueText.oneOf(listed(words), didYouMean(text, among: words)))
      }
      return .string(word)
    case .zorgprofiel:
      guard Zorgprofiel(text) != nil else { throw Refusal(FactValueText.profile) }
      return .string(text)
    case .name:
      let name = plainName(text)
      guard name.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(FactValueText.emptyName)
      }
      return .string(name)
    case .year: return .number("\(try Self.year(text))")
    case .forms: return try Self.forms(text)
    }
  }

  /// Whether a word says yes.
  package static func yesOrNo(_ text: String) throws(Refusal) -> Bool {
    switch text.lowercased() {
    case "yes", "y", "ja", "j": return true
    case "no", "n", "nee": return false
    default: throw Refusal(FactValueText.yesOrNo)
    }
  }

  /// Whether a text says that there is no such amount.
  package func isNone(_ text: String) -> Bool {
    guard case .amount = self else { return false }
    return ["none", "geen"].contains(text.lowercased()) || (try? Self.yesOrNo(text)) == false
  }

  private static func year(_ text: String) throws(Refusal) -> Int {
    guard text.utf8.count == 4, let year = parseDecimal(text.utf8, places: 0),
      computedYears.contains(year)
    else { throw Refusal(FactValueText.year(computedYears.map { "\($0)" })) }
    return year
  }

  /// The years of which there is all of the law, or an estimate of it.
  package static var computedYears: [Int] {
    (try? Figures.embedded().completeYears + Figures.estimateYearsInTheBinary())
      ?? Array(ScenarioFile.years)
  }

  /// The newest year of which there is all of the law.
  package static var newestYear: Int {
    (try? Figures.embedded())?.completeYears.last ?? ScenarioFile.years.upperBound
  }

  private static func forms(_ text: String) throws(Refusal) -> JSONValue {
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " }.uppercased() }
    let all = ColumnChoice.allCases.map(\.rawValue)
    guard (try? ColumnChoice.list(names)) != nil else {
      let unknown = names.first { !all.contains($0) } ?? ""
      throw Refusal(FactValueText.forms(all, didYouMean(unknown, among: all)))
    }
    let position = SourcePosition(line: 1, column: 1)
    return .array(names.map { JSONNode(value: .string($0), position: position) })
  }

  /// A day as year-month-day or day-month-year.
  private static func date(_ text: String) throws(Refusal) -> String {
    var parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[2].count == 4 { parts.reverse() }
    guard parts.count == 3, parts[0].count == 4,
      parts[1...].allSatisfy({ (1...2).contains($0.count) })
    else { throw Refusal(FactValueText.date) }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : $0 }.joined(separator: "-")
    guard CalendarDate.numbers(padded) != nil else { throw Refusal(FactValueText.date) }
    guard let date = CalendarDate(padded) else { throw Refusal(FactValueText.noSuchDay) }
    return date.description
  }

  /// An amount in euros as people write it, as a scenario has it.
  ///
  /// What can be read in two ways, like 3.100, is refused and never guessed.
  static func amount(_ written: String, _ time: Time) throws(Refusal) -> String {
    switch EuroInput(written) {
    case .cents(let cents) where cents <= ScenarioFile.mostCents:
      return cents.isMultiple(of: 100) ? "\(cents / 100)" : formatDecimal(cents, places: 2)
    case .twoReadings(let whole, let cents):
      throw Refusal(FactValueText.twoWays(whole: whole, cents: cents))
    case .tooManyDecimals: throw Refusal(FactValueText.tooManyDecimals)
    case .notAnAmount: throw expected(time)
    case .cents, .tooLarge: throw Refusal(FactValueText.tooMuch(ScenarioFile.mostCents))
    }
  }

  private static func expected(_ time: Time) -> Refusal {
    switch time {
    case .year: Refusal(FactValueText.amount(FactValueText.aYear, 3100))
    case .month: Refusal(FactValueText.amount(FactValueText.aMonth, 688))
    case .onNewYear: Refusal(FactValueText.amount(FactValueText.onNewYear, 61_000))
    }
  }
}
