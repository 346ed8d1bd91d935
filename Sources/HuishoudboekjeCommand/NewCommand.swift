import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// Makes a file to compute with from answers to questions.
enum NewCommand: Command {
  static let spec = CommandSpec(
    "new",
    overview: NewHelp.overview,
    options: [
      OptionSpec(
        "kind", value: "KIND", choices: FileKind.allCases.map(\.rawValue), help: NewHelp.kind,
        defaultText: NewHelp.kindOtherwise),
      OptionSpec(
        "out", short: "o", value: "FILE", help: NewHelp.out, defaultText: NewHelp.outOtherwise),
      OptionSpec("overwrite", help: NewHelp.overwrite),
    ],
    examples: [
      .init("huishoudboekje new --out jansen.json", NewHelp.ask),
      .init("huishoudboekje new --kind complex --out complex.json", NewHelp.template),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try refuseEnding(of: arguments.value("out"), .json)
    // Before the questions, not after them.
    if let path = arguments.value("out"), isFile(path), !arguments.flag("overwrite") {
      throw exists(path)
    }
    if let kind = arguments.value("kind").flatMap(FileKind.init) {
      return try write(FileTemplate(kind), arguments)
    }
    var interview = Interview()
    interview.tell(NewText.intro.text)
    let (answers, scenario) = try interview.askHousehold()
    interview.tell(summary(answers))
    let path = try path(arguments, answers, &interview)
    let output = try OutputFile(path: path)
    try output.write(JSONOutput(scenario.source.node).rendered())
    try output.commit()
    interview.tell(farewell(path, .scenario))
    return 0
  }

  private static func exists(_ path: String) -> InputError {
    InputError(file: path, NewText.exists, advice: NewText.overwriteOption)
  }

  /// Writes a file to start from.
  private static func write(
    _ template: FileTemplate, _ arguments: ParsedArguments
  ) throws -> Int32 {
    let path = arguments.out
    let output = try OutputFile(path: path)
    try output.write(template.json().rendered())
    try output.commit()
    let told = farewell(path, template.kind)
    if !told.isEmpty { Messages.write(told.dropFirst() + "\n") }
    return 0
  }

  // MARK: The file

  /// Where the scenario goes; a file that exists is replaced only where that is said.
  private static func path(
    _ arguments: ParsedArguments, _ answers: FactAnswers, _ interview: inout Interview
  ) throws -> String {
    var path = arguments.value("out") ?? fileName(answers.name ?? FactHomeText.household.text)
    while isFile(path), !arguments.flag("overwrite") {
      guard interview.isTyped else { throw exists(path) }
      if try interview.askYesOrNo(NewText.mayOverwrite(path)) { break }
      path =
        try interview.ask(.init(text: NewText.otherFile)) { (text) throws(FactValue.Refusal) in
          if let refusal = OutputFormat.json.refusal(ofFile: text, option: "--out") {
            throw FactValue.Refusal(refusal)
          }
          return text
        } ?? path
    }
    return path
  }

  /// A name as that of a file: small letters, digits and hyphens.
  static func fileName(_ name: String) -> String {
    var file = ""
    for character in name.lowercased() {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain { file.append(character) } else if !file.hasSuffix("-") { file.append("-") }
    }
    let trimmed = file.drop { $0 == "-" }.prefix(60)
    let base = trimmed.hasSuffix("-") ? trimmed.dropLast() : trimmed
    return (base.isEmpty ? FactHomeText.household.text : String(base)) + ".json"
  }

  // MARK: What is told

  private static func summary(_ answers: FactAnswers) -> String {
    let lines = answers.facts.map { fact in
      "  \(fact.words(fact.who).label): \(answers.shown(fact) ?? .empty)\n"
    }
    return "\n\(NewText.summary)\n" + lines.joined() + "\(NewText.rest)"
  }

  private static func farewell(_ path: String, _ kind: FileKind) -> String {
    guard path != "-" else { return "" }
    let isPlain = path.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "./_-".contains($0))
    }
    let shown = isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    let language = Language.current == .english ? "" : " --language \(Language.current.rawValue)"
    return "\n\(NewText.written(path))\n\(NewText.next) \(kind.command(shown))\(language)"
  }
}
