import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Writes a result to stdout.
func say(_ text: String) throws(InputError) {
  let out = try OutputFile(path: "-")
  try out.write(visibleLines(text))
  try out.commit()
}

/// Writes a help text to stdout; its headings are bold where that is seen.
func say(help text: String) throws(InputError) {
  let out = try OutputFile(path: "-")
  try out.write(text)
  try out.commit()
}

/// Writes a message to stderr.
func complain(_ text: String) {
  Messages.write("huishoudboekje: \(visibleLines(text))\n")
}

/// Writes on stderr what went wrong.
func complain(error text: String) { complain(ArgumentText.error, .error, text) }

/// Writes on stderr what should be known of a result.
func complain(note text: String) { complain(ArgumentText.note, .note, text) }

private func complain(_ label: Phrase, _ style: TerminalStyle, _ text: String) {
  let surroundings = Surroundings.current
  let name =
    surroundings.isColoured(surroundings.error) ? style.applied(to: label.text) : label.text
  Messages.write("huishoudboekje: \(name) \(visibleLines(text))\n")
}

extension OptionSpec {
  /// The options of every command that writes CSV: its dialect, what keeps a spreadsheet from computing names,
  /// the document beside it, and units in the names of its columns.
  static let csv = [
    OptionSpec(
      "csv", value: "DIALECT", choices: CSVStyle.allCases.map(\.rawValue),
      help: SharedHelp.csv, defaultText: Phrase(verbatim: CSVStyle.rfc4180.rawValue)),
    OptionSpec(
      "csv-guard",
      help: SharedHelp.csvGuard,
      defaultText: SharedHelp.guardOfDialect),
    .metadata, .units,
  ]
  /// The same of a command in which `--units` is something else: without that alias.
  static let csvBesideUnits = csv.map { option in
    guard option.name == units.name else { return option }
    return OptionSpec(option.name, help: option.help)
  }
}

extension ParsedArguments {
  /// The dialect in which CSV is written.
  var csvStyle: CSVStyle { choice("csv", default: .rfc4180) }

  /// An option as it was written, by its name or an alias.
  func shown(_ option: String) -> String { written(option) ?? "--\(option)" }
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
    for option in OptionSpec.csv.map(\.name)
    where own.contains(option) && arguments.count(option) > 0 {
      throw misuse(ResultFileText.notWithoutCSV(arguments.shown(option)))
    }
  }

  /// Refuses a file whose ending promises another format than the result has.
  ///
  /// - Parameters:
  ///   - path: nil where the option was not given.
  ///   - offersFormat: whether `--format` may be given with what was asked for.
  static func refuseEnding(
    of path: String?, option: String = "out", _ format: OutputFormat, offersFormat: Bool = true
  ) throws(UsageError) {
    let choices = spec.options.first { $0.name == "format" }?.choices ?? []
    let offered = offersFormat ? choices.compactMap(OutputFormat.init) : []
    if let path,
      let refusal = format.refusal(ofFile: path, option: "--\(option)", offered: offered)
    {
      throw misuse(refusal)
    }
  }
}
