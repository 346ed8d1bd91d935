import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The options that state a household without a file, and that which shows the file they make.
  static let household =
    Fact.all.filter { !$0.isOptionOfCommands }.map { OptionSpec($0) } + [printScenario]

  fileprivate static let printScenario = OptionSpec(
    "print-scenario", help: FactValueText.printScenarioHelp, group: FactHomeText.ofHome)

  private init(_ fact: Fact) {
    let words = fact.words(fact.who)
    let group =
      switch fact.subject {
      case .person(0): FactHomeText.withoutFile
      case .person: FactHomeText.ofPartner
      case .home: FactHomeText.ofHome
      }
    self.init(
      fact.name, aliases: fact.dutch == fact.name ? [] : [fact.dutch],
      value: fact.value.placeholder, choices: fact.value.choices,
      isValueOptional: fact.value == .truth,
      help: Phrase(same: "\(words.label); \(words.detail)."),
      defaultText: fact.isNeeded ? SharedHelp.notGiven : fact.otherwise,
      group: group)
  }
}

extension ArgumentSpec {
  /// The scenario, which options may take the place of.
  static let scenario = ArgumentSpec(
    "SCENARIO", isFile: true, help: SharedHelp.scenarioFile, required: false)
}

/// A household that the options of a command state.
struct StatedHousehold {
  let answers: FactAnswers
  /// The scenario that they make.
  let node: JSONNode
  private let arguments: ParsedArguments

  /// What stands in the place of a file name.
  static var file: String { FactHomeText.commandLine.text }

  /// The facts of a command line; nil where there are none.
  ///
  /// - Parameter refused: makes wrong use of a problem.
  init?(
    _ arguments: ParsedArguments, refused: (Phrase) -> UsageError
  ) throws {
    let given = Self.given(arguments)
    guard !given.isEmpty else { return nil }
    var answers = FactAnswers()
    for fact in given + Fact.all.filter(\.isOptionOfCommands) where arguments.has(fact.name) {
      // An option without a value says yes.
      let text = fact.value.placeholder == nil ? "yes" : arguments.value(fact.name)
      guard let text = text ?? (arguments.count(fact.name) > 0 ? "yes" : nil) else { continue }
      do {
        try answers.set(fact, text)
      } catch {
        let option = Phrase(verbatim: Self.option(fact, arguments))
        throw refused(FactValueText.wrong(option, quoted(text), error.advice))
      }
    }
    let missing = Self.missing(answers)
    guard missing.isEmpty else { throw refused(FactValueText.missing(missing)) }
    self.answers = answers
    self.arguments = arguments
    let text = answers.scenario()
    node = try JSONNode.parse(Array(text.utf8), file: Self.file)
  }

  /// The facts that a command line states, without those that a file needs too.
  static func given(_ arguments: ParsedArguments) -> [Fact] {
    Fact.all.filter {
      !$0.isOptionOfCommands && arguments.has($0.name) && arguments.count($0.name) > 0
    }
  }

  /// What stands behind an option of yes or no, and is neither, was taken for the scenario.
  static func hint(of scenario: String, _ arguments: ParsedArguments) -> Phrase {
    let open = given(arguments).first { $0.value == .truth && arguments.value($0.name) == nil }
    guard let open, !scenario.hasSuffix(".json"), scenario != "-" else { return .empty }
    return FactValueText.noValue(quoted(scenario), of: option(open, arguments))
  }

  private static func missing(_ answers: FactAnswers) -> [Phrase] {
    var missing = answers.missing.map { fact in
      FactValueText.option(fact.option, fact.value.placeholder ?? "", fact.words(fact.who).label)
    }
    if !answers.hasIncome {
      let incomes = Fact.all.filter {
        $0.isIncome && $0.subject == .person(0) && $0.value != .percent
      }
      missing.append(FactValueText.incomes(incomes.map(\.option), of: PersonText.resident))
    }
    return missing
  }

  /// The option of a fact as it was written; in the language of the run where it was not.
  static func option(_ fact: Fact, _ arguments: ParsedArguments) -> String {
    arguments.written(fact.name) ?? fact.option
  }

  /// An error about the scenario with the options in the place of its paths.
  func told(_ error: InputError) -> InputError {
    var places = FactPlaces(answers, in: node) { Self.option($0, arguments) }
    var told = places.told(error, place: FactHomeText.commandLine)
    if !told.isOfOneFact {
      told.error.advice = [told.error.advice, FactValueText.noOptionSaysIt].compactMap { $0 }
        .joined(.space)
    }
    return told.error
  }
}

extension Command {
  /// The scenario of a command: a file, or what the options state; in the year and with the values that
  /// are asked for.
  static func scenario(_ arguments: ParsedArguments) throws -> ScenarioFile {
    let settings = try settings(arguments)
    guard let household = try household(arguments) else {
      return try ScenarioFile.read(
        arguments.argument("SCENARIO")!, year: try year(arguments), settings: settings)
    }
    return try settings.reading(household.node, file: StatedHousehold.file) {
      (node) throws(InputError) in
      try ScenarioFile(node, file: StatedHousehold.file)
    }
  }

  /// The household of the options; nil where a file has it.
  private static func household(_ arguments: ParsedArguments) throws -> StatedHousehold? {
    let isFile = arguments.argument("SCENARIO") != nil
    if let fact = StatedHousehold.given(arguments).first {
      if let scenario = arguments.argument("SCENARIO") {
        throw misuse(
          FactValueText.scenarioAndOption(
            StatedHousehold.option(fact, arguments),
            StatedHousehold.hint(of: scenario, arguments)))
      }
      let forms = arguments.has("forms") ? arguments.value("forms") ?? "" : ""
      guard !forms.contains(ColumnChoice.course.rawValue) else {
        throw misuse(FactValueText.courseNeedsFile)
      }
    } else if arguments.flag("print-scenario") {
      throw misuse(isFile ? FactValueText.printsOptions : FactValueText.noHousehold)
    }
    _ = try year(arguments)
    guard let household = try StatedHousehold(arguments, refused: misuse) else {
      guard isFile else { throw misuse(FactValueText.noHousehold) }
      return nil
    }
    return household
  }
}

extension ReceiptedCommand {
  /// Writes the scenario of the options where that is asked for; nil where it is not.
  static func writtenScenario(
    _ arguments: ParsedArguments, to target: Target
  ) throws -> Written? {
    guard arguments.flag("print-scenario") else { return nil }
    // The scenario is no table.
    for option in [OptionSpec.metadata.name, OptionSpec.units.name]
    where arguments.count(option) > 0 {
      throw misuse(
        ComplexTablesHelp.notTogether(
          arguments.shown(option), "--\(OptionSpec.printScenario.name)"))
    }
    if arguments.has("out") { try refuseEnding(of: arguments.value("out"), .json) }
    let scenario = try scenario(arguments)
    let made = Made(code: 0, years: [scenario.household.year])
    return try withReceipt(arguments, to: target, made) {
      try $0.write(JSONOutput(scenario.source.node).rendered())
    }
  }
}

/// Runs a command; what is wrong with a value of an option names the option, not a path that nobody wrote.
func namingOptions<Result>(
  _ arguments: ParsedArguments, _ body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let error as InputError {
    let words = arguments.has(OptionSpec.set.name) ? arguments.values(OptionSpec.set.name) : []
    for setting in words.compactMap({ Setting($0) }) {
      if let told = setting.told(error) { throw told }
    }
    guard error.file == StatedHousehold.file,
      let household = try StatedHousehold(
        arguments, refused: { Commands.root.misuse(of: arguments.command.last ?? "", $0) })
    else { throw error }
    throw household.told(error)
  }
}
