import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// Case tables against the laws, or a receipt against its result.
enum VerifyCommand: Command {
  static let spec = CommandSpec(
    "verify",
    overview: VerifyHelp.overview,
    arguments: [
      ArgumentSpec(
        "CASES", isFile: true, help: VerifyHelp.cases,
        required: false, variadic: true)
    ],
    options: [
      OptionSpec(
        "law", value: "NAME", choices: CaseTable.allCases.map(\.rawValue),
        help: VerifyHelp.law, defaultText: VerifyHelp.byColumns),
      OptionSpec(
        "receipt", value: "FILE", isFile: true,
        help:
          VerifyHelp.receipt
      ),
      OptionSpec(
        "allow-paths",
        help: VerifyHelp.allowPaths),
    ],
    examples: [
      .init(
        "huishoudboekje verify Tests/HuishoudboekjeTests/Cases/zorgtoeslag.csv",
        VerifyHelp.oneTable),
      .init(
        "huishoudboekje verify --receipt s02.receipt.json",
        VerifyHelp.again),
      .init(
        "huishoudboekje verify --receipt s02.receipt.json --allow-paths",
        VerifyHelp.elsewhere),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    if arguments.value("receipt") != nil { return try verifyReceipt(arguments) }
    if arguments.flag("allow-paths") {
      throw misuse(QuestionText.pathsNeedReceipt)
    }
    guard !arguments.arguments("CASES").isEmpty else {
      throw misuse(ArgumentText.missingArgument("CASES"))
    }
    let law = arguments.choice("law") as CaseTable?
    let evaluator = CaseEvaluator(figures: try Figures.embedded())
    var missed = 0
    var texts: [String] = []
    var silent: [String] = []
    for path in arguments.arguments("CASES") {
      let report = try CaseReport(
        CSVTable(try readFile(path), file: inputName(path)), law: law, evaluator: evaluator)
      texts.append(report.rendered())
      missed += report.misses.count
      if report.columns.isEmpty { silent.append(report.file) }
    }
    try say(texts.joined(separator: "\n"))
    for file in silent { complain(error: VerifyText.checksNothing(file).text) }
    if missed > 0 { complain(error: VerifyText.missed(missed).text) }
    return silent.isEmpty && missed == 0 ? 0 : 1
  }

  /// Makes the result of a receipt again and says what is the same.
  static func verifyReceipt(_ arguments: ParsedArguments) throws -> Int32 {
    if arguments.value("law") != nil {
      throw misuse(QuestionText.receiptIsNotOfCases("--law"))
    }
    guard arguments.arguments("CASES").isEmpty else {
      throw misuse(QuestionText.receiptIsNotOfCases("CASES"))
    }
    let path = arguments.value("receipt")!
    let receipt = try Receipt.read(path)
    func refused(_ problem: Phrase) -> InputError {
      InputError(file: inputName(path), problem, advice: VerifyText.receiptExpected)
    }
    guard receipt.result != nil else { throw refused(VerifyText.noHash) }
    let parsed: ParsedArguments
    do {
      guard case .run(let run) = try Commands.root.parse(receipt.command) else {
        throw refused(VerifyText.computesNothing)
      }
      parsed = run
    } catch let error as UsageError {
      throw refused(VerifyText.commandRefused(error.message))
    }
    guard let command = Commands.named(by: parsed) as? any ReceiptedCommand.Type else {
      throw refused(VerifyText.writesNoReceipt)
    }
    if let option = command.spec.options.map(\.name).first(where: {
      command.changesNoByte($0) && parsed.count($0) > 0
    }) {
      throw refused(VerifyText.namesOption(option))
    }
    // Whatever the receipt says: nothing is written, and nothing read outside its folder.
    let register = FileRegister(
      beside: arguments.flag("allow-paths") ? nil : path, isReadOnly: true)
    let (again, delivered) = try FileRegister.$current.withValue(register) {
      let delivered = try receipt.output.map { (name) throws(InputError) in
        try DeliveredFile(path: beside(path, name))
      }
      let language = Language.option(receipt.command) ?? .english
      return try Language.$current.withValue(language) {
        try namingOptions(parsed) { (try command.write(parsed, to: .hash(delivered)), delivered) }
      }
    }
    var checks = try receipt.checks(version: Main.version, reads: register.reads)
    checks.append(receipt.check(result: again.hash ?? ""))
    if let delivered, let name = receipt.output {
      try delivered.finish()
      checks.append(Receipt.check(output: name, delivered.difference))
    }
    let header = [VerifyText.part, VerifyText.check, VerifyText.what]
    var table = TextTable(columns: header.map { .init($0.text) })
    for check in checks {
      let outcome = check.isSame ? VerifyText.same : VerifyText.differs
      table.addRow([check.what.text, outcome.text, check.words.text])
    }
    let words = receipt.command.map(visibleLine).joined(separator: " ")
    try say("\(inputName(path)): \(words)\n\n" + table.rendered())
    let failed = checks.filter { !$0.isSame && !$0.isVersion }
    if !failed.isEmpty {
      let parts = failed.map(\.what).joined(.and)
      complain(error: VerifyText.differ(inputName(path), parts, failed.count).text)
    }
    return failed.isEmpty ? 0 : 1
  }
}
