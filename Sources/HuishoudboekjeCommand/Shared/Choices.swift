import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that chooses the columns.
  static let forms = OptionSpec(
    "forms", value: "LIST",
    help: SharedHelp.forms,
    defaultText: SharedHelp.formsOfScenario)

  /// The option that chooses how a table is written, from the formats of that table.
  static func format(
    _ formats: [OutputFormat], help: Phrase = SharedHelp.resultFormat
  ) -> OptionSpec {
    OptionSpec(
      "format", value: "FORMAT", choices: formats.map(\.rawValue), help: help,
      defaultText: Phrase(verbatim: OutputFormat.text.rawValue))
  }
}

extension ParsedArguments {
  /// The option as `read` knows its choices, or nil when it was not given; the parser has refused
  /// every other word.
  func choice<Choice>(_ name: String, _ read: (String) -> Choice?) -> Choice? {
    value(name).map { word in
      guard let choice = read(word) else {
        preconditionFailure("--\(name) has a choice '\(word)' that is no \(Choice.self).")
      }
      return choice
    }
  }

  /// The option as one of its choices, or nil when it was not given.
  func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    choice(name) { Choice(rawValue: $0) }
  }

  /// The option as one of its choices, or what holds when it was not given.
  func choice<Choice: RawRepresentable<String>>(_ name: String, default: Choice) -> Choice {
    choice(name) ?? `default`
  }

  /// How the result is written.
  var format: OutputFormat { choice("format", default: .text) }
}

extension Command {
  /// Refuses a format in which what was asked for is not written.
  static func refuse(
    _ format: OutputFormat, unlessIn formats: [OutputFormat], _ asked: Phrase,
    hint: Phrase = .empty
  ) throws(UsageError) {
    guard !formats.contains(format) else { return }
    throw misuse(UsageText.format(asked, formats.map(\.rawValue).joined(.or), hint))
  }

  /// The columns that an option names with commas between.
  static func choices(
    _ list: String, option: String = "forms"
  ) throws(UsageError) -> [ColumnChoice] {
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    do {
      return try ColumnChoice.list(names)
    } catch {
      throw misuse(UsageText.refused("--\(option)", error.problem, error.remedy))
    }
  }
}
