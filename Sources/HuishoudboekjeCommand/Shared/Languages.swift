import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension OptionSpec {
  /// The option that chooses the language.
  static let language = OptionSpec(
    "language", aliases: ["taal"], value: "LANGUAGE", choices: Language.allCases.map(\.rawValue),
    help: SharedHelp.language,
    defaultText: SharedHelp.languageOtherwise(Language.variable, Language.english.rawValue))
}

extension Language {
  /// The variable of the environment by which the language is chosen.
  static let variable = "HUISHOUDBOEKJE_LANGUAGE"

  /// That of the option, otherwise of the environment, otherwise English; nil for one in the
  /// environment that there is not.
  static func asked(by words: [String]) -> Language? {
    if let language = option(words) { return language }
    guard let text = Surroundings.current.variable(variable), !text.isEmpty else {
      return .english
    }
    return Language(rawValue: text)
  }

  /// That of the option; nil without one. The parser refuses what is no language.
  static func option(_ words: [String]) -> Language? {
    Commands.root.earlyValue(of: .language, in: words).flatMap { Language(rawValue: $0) }
  }

  static func notKnown(_ words: [String]) -> UsageError {
    let text = Surroundings.current.variable(variable) ?? ""
    return UsageError(
      message: UsageText.language(variable, quoted(text), listed(allCases.map(\.rawValue))),
      usage: CommandSpec.usage([Commands.root]), command: Commands.root.name)
  }
}
