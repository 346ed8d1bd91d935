import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Writes a result to stdout.
func say(_ text: String) throws(InputError) {
  let out = try OutputFile(path: "-")
  try out.write(visibleLines(text))
  try out.commit()
}

/// Writes a message to stderr.
func complain(_ text: String) {
  Messages.write("huishoudboekje: \(visibleLines(text))\n")
}

extension OptionSpec {
  /// The options of every command that writes CSV: its dialect, what keeps a spreadsheet from computing names, and
  /// the document beside it.
  static let csv = [
    OptionSpec(
      "csv", value: "DIALECT", choices: CSVStyle.allCases.map(\.rawValue),
      help: SharedHelp.csv, defaultText: Phrase(verbatim: CSVStyle.rfc4180.rawValue)),
    OptionSpec(
      "csv-guard",
      help: SharedHelp.csvGuard,
      defaultText: SharedHelp.guardOfDialect),
    .metadata,
  ]
  /// The same of a command of which some columns do not say their unit.
  static let csvWithUnits = csv + [.units]
}

extension ParsedArguments {
  /// The dialect in which CSV is written.
  var csvStyle: CSVStyle { choice("csv", default: .rfc4180) }
}

extension Command {
  /// Writes a result so that nothing in it acts on a terminal and, where that is asked for, in a spreadsheet;
  /// CSV in the dialect of the arguments.
  ///
  /// - Parameters:
  ///   - format: how the result is written; CSV and JSON keep what a name holds.
  ///   - arguments: of a command with the options of CSV.
  ///   - schema: the columns of the CSV.
  static func write(
    _ text: String, as format: OutputFormat, _ arguments: ParsedArguments,
    _ schema: @autoclosure () throws -> TableSchema, to output: OutputFile
  ) throws {
    guard format == .csv else { return try output.write(format.written(text)) }
    let table = try named(text, schema(), arguments)
    let result = arguments.csvStyle.table(
      table.text, words: table.schema.words, isGuarded: arguments.flag("csv-guard"))
    try output.write(format.written(result))
  }

  /// Refuses the options of CSV where there is none.
  static func refuseCSVOptions(
    _ arguments: ParsedArguments, unlessIn format: OutputFormat
  ) throws(UsageError) {
    guard format != .csv else { return }
    let own = spec.options.map(\.name)
    for option in OptionSpec.csvWithUnits.map(\.name)
    where own.contains(option) && arguments.count(option) > 0 {
      throw misuse(ResultFileText.notWithoutCSV("--\(option)"))
    }
  }

  /// Refuses a file whose ending promises another format than the result has.
  ///
  /// - Parameter path: nil where the option was not given.
  static func refuseEnding(
    of path: String?, option: String = "out", _ format: OutputFormat
  ) throws(UsageError) {
    if let path, let refusal = format.refusal(ofFile: path, option: "--\(option)") {
      throw misuse(refusal)
    }
  }
}
