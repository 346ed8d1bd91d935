import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The page for `man`.
enum ManCommand: Command {
  static let spec = CommandSpec(
    "man",
    overview: ManHelp.overview,
    examples: [.init("huishoudboekje man", ManHelp.show("huishoudboekje man | man -l -"))])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    let languages = Language.allCases.map(\.rawValue)
    let page = ManPage(
      Commands.root, version: Main.version, summary: ManText.summary, about: ManText.about,
      environment: [
        (Language.variable, ManText.language(languages, "--\(OptionSpec.language.name)")),
        ("NO_COLOR", ManText.noColour), ("TERM", ManText.term("dumb")),
        ("COLUMNS", ManText.columns),
      ],
      exits: [("0", ManText.fine), ("1", ManText.failure), ("64", ManText.wrongUse)])
    try say(page.rendered())
    return 0
  }
}
