import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// A command that answers by one law, from a few options and without a file.
protocol QuickCommand: ReceiptedCommand {
  /// The answer to what the options say.
  static func answer(_ arguments: ParsedArguments) throws -> QuickAnswer
}

extension QuickCommand {
  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    let answer = try answer(arguments)
    let table = QuickTable(answer, call: spec.name, isExplained: arguments.flag("explain"))
    var made = Made(code: 0, years: [answer.year])
    made.table = { table.facts }
    return try withReceipt(arguments, to: target, made) {
      try write(
        table.rendered(arguments.format), as: arguments.format, arguments, table.schema, to: $0)
    }
  }

  // MARK: Reading

  /// The name of an option as the reader knows it.
  static func shown(_ name: String) -> Phrase {
    let aliases = spec.options.first { $0.name == name }?.aliases ?? []
    let isDutch = Language.current == .dutch
    return Phrase(verbatim: "--\(isDutch ? aliases.first ?? name : name)")
  }

  /// An amount in cents; nil when the option was not given.
  static func euros(_ arguments: ParsedArguments, _ name: String) throws(UsageError) -> Int? {
    guard let text = arguments.value(name) else { return nil }
    switch EuroInput(text) {
    case .cents(let cents) where cents <= ScenarioFile.mostCents: return cents
    case .twoReadings(let thousands, let decimals):
      throw misuse(
        QuickInputText.twoReadings(
          shown(name), quoted(text), thousands: thousands, decimals: decimals))
    case .cents, .notAnAmount, .tooManyDecimals, .tooLarge:
      throw misuse(
        QuickInputText.amount(shown(name), quoted(text), most: ScenarioFile.mostCents))
    }
  }

  /// An amount that must be given.
  static func required(_ arguments: ParsedArguments, _ name: String) throws(UsageError) -> Int {
    guard let cents = try euros(arguments, name) else {
      throw misuse(QuickInputText.missingAmount(shown(name)))
    }
    return cents
  }

  /// A whole number; nil when the option was not given.
  static func number(
    _ arguments: ParsedArguments, _ name: String, _ range: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = arguments.value(name) else { return nil }
    guard text.utf8.count <= 4,
      text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      let number = Int(text), range.contains(number)
    else {
      throw misuse(
        QuickInputText.number(
          shown(name), quoted(text), from: range.lowerBound, to: range.upperBound))
    }
    return number
  }

  /// A day; nil when the option was not given.
  static func day(
    _ arguments: ParsedArguments, _ name: String, example: String
  ) throws(UsageError) -> CalendarDate? {
    guard let text = arguments.value(name) else { return nil }
    guard let date = CalendarDate(text) else {
      throw misuse(QuickInputText.day(shown(name), quoted(text), example))
    }
    return date
  }

  /// A day of the life of somebody: from 1900 to a day of the answer.
  static func past(
    _ arguments: ParsedArguments, _ name: String, example: String, upTo last: CalendarDate
  ) throws(UsageError) -> CalendarDate? {
    guard let date = try day(arguments, name, example: example) else { return nil }
    let first = CalendarDate(1900, 1)
    guard (first...last).contains(date) else {
      throw misuse(
        QuickInputText.dayBetween(
          shown(name), quoted(arguments.value(name) ?? ""), "\(first)", "\(last)"))
    }
    return date
  }

  /// Refuses a year without figures.
  static func checked(
    _ year: Int, of name: String, _ text: String
  ) throws -> Int {
    let years = FactValue.computedYears
    guard years.contains(year) else {
      throw misuse(
        QuickInputText.year(shown(name), quoted(text), years.map { "\($0)" }.joined(.or)))
    }
    return year
  }

  /// The year of the option, or the last one of which all figures are known.
  static func yearOrLast(_ arguments: ParsedArguments) throws -> Int {
    guard let text = arguments.value("year") else {
      return try Figures.embedded().completeYears.last ?? 0
    }
    return try checked(text.utf8.count == 4 ? Int(text) ?? 0 : 0, of: "year", text)
  }

  /// The laws of a year of which there are figures.
  static func statutes(_ year: Int) throws -> Statutes {
    try Statutes(year: year, figures: try Figures.embedded(for: year))
  }

  /// Refuses what is said of a partner of whom no income was given.
  static func refusePartnerOptions(
    _ arguments: ParsedArguments, _ names: [String]
  ) throws(UsageError) {
    guard arguments.value("partner-income") == nil else { return }
    for name in names where arguments.count(name) > 0 {
      throw misuse(QuickInputText.needs(shown(name), shown("partner-income")))
    }
  }
}

extension OptionSpec {
  /// An option with an amount in euros.
  static func euros(
    _ name: String, _ dutch: String, _ help: Phrase, default text: Phrase? = QuickHelp.nothing
  ) -> OptionSpec {
    OptionSpec(name, aliases: [dutch], value: "EUR", help: help, defaultText: text)
  }
  /// An option with a date.
  static func date(_ name: String, _ dutch: String, _ help: Phrase, default text: Phrase? = nil)
    -> OptionSpec
  {
    OptionSpec(name, aliases: [dutch], value: "DATE", help: help, defaultText: text)
  }
  /// The option with the year of a quick call.
  static let yearOfCall = OptionSpec(
    "year", aliases: ["jaar"], value: "YEAR", help: QuickHelp.year, defaultText: QuickHelp.lastYear)
  /// How a quick answer is written.
  static let quickAnswer =
    [
      OptionSpec("explain", aliases: ["uitleg"], help: QuickHelp.explain),
      .format(QuickTable.formats),
    ]
    + csv + [.receipt]
}
