import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that names the file of the result.
  static let out = OptionSpec(
    "out", short: "o", value: "FILE", isFile: true,
    help: SharedHelp.outOfResult, defaultText: Phrase(verbatim: "-"))
}

extension ParsedArguments {
  /// Where the result goes; `-` is stdout.
  var out: String { value("out") ?? "-" }
}

extension Command {
  /// Refuses a workbook that would be shown on a terminal; a file and a pipe take it.
  static func refuseTerminal(_ format: OutputFormat, _ target: Target) throws(UsageError) {
    guard format == .xlsx, case .file(let path) = target, isTerminal(path) else { return }
    throw misuse(WorkbookText.notOnATerminal)
  }

  /// Refuses options that say how a CSV or a text is written.
  static func refuse(
    _ options: [String], withWorkbook arguments: ParsedArguments
  ) throws(UsageError) {
    for option in options where arguments.count(option) > 0 {
      let written = arguments.shown(option).drop { $0 == "-" }
      throw misuse(WorkbookText.onlyAsCSV(String(written)))
    }
  }
}

extension CompareCommand {
  /// Comparisons of one household as a workbook.
  static func workbook(
    _ comparisons: [Comparison], _ view: ComparisonTable.View, _ benchmark: Benchmark, margin: Int
  ) throws(InputError) -> ComparisonWorkbook {
    var tables: [ComparisonTable] = []
    for comparison in comparisons {
      var table = ComparisonTable(comparison, view: view)
      try table.addAnswer(benchmark, margin: margin, isTested: true)
      tables.append(table)
    }
    return ComparisonWorkbook(tables)
  }
}
