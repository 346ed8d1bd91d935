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
  /// The option that keeps a spreadsheet from computing names.
  static func csvGuard(_ otherwise: Phrase = SharedHelp.off) -> OptionSpec {
    OptionSpec(
      "csv-guard",
      help: SharedHelp.csvGuard,
      defaultText: otherwise)
  }
}

extension Command {
  /// Writes a result so that nothing in it acts on a terminal and, with --csv-guard, in a spreadsheet.
  ///
  /// - Parameters:
  ///   - format: how the result is written; CSV and JSON keep what a name holds.
  ///   - arguments: of a command with --csv-guard.
  static func write(
    _ text: String, as format: OutputFormat, _ arguments: ParsedArguments? = nil,
    to output: OutputFile
  ) throws(InputError) {
    let isGuarded = format == .csv && arguments?.flag("csv-guard") ?? false
    try output.write(format.written(isGuarded ? guardedCSV(text) : text))
  }

  /// Refuses --csv-guard where there is no CSV.
  static func refuseGuard(
    _ arguments: ParsedArguments, unlessIn format: OutputFormat
  ) throws(UsageError) {
    if arguments.flag("csv-guard"), format != .csv {
      throw misuse(QuestionText.guardIsOfCSV)
    }
  }
}
