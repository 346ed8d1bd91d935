import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// For which residents a planned complex is affordable.
enum ComplexCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "complex",
    overview: ComplexHelp.overview,
    arguments: [ArgumentSpec("COMPLEX", help: ComplexHelp.file)],
    options: [
      .benchmark(ComplexHelp.benchmarkOfFile), .margin,
      OptionSpec(
        "variant", value: "NAME", help: ComplexHelp.variant,
        defaultText: Phrase(verbatim: "basis")),
      .year(ComplexHelp.ownYears),
      .format(
        ComplexTable.formats + [.xlsx],
        help: ComplexHelp.format),
      .out,
    ] + OptionSpec.csv + [.quiet, .receipt],
    examples: [
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json",
        ComplexHelp.forty),
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json --benchmark 300.00",
        ComplexHelp.ownNorm),
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json --format xlsx "
          + "--out s17.xlsx",
        ComplexHelp.workbook),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    try refuseEnding(of: arguments.value("out"), arguments.format)
    try refuseTerminal(arguments.format, target)
    let file = try ComplexFile.read(
      arguments.argument("COMPLEX")!, benchmark: try benchmark(arguments),
      year: try year(arguments))
    let margin = try margin(arguments)
    var shown = 0
    if let name = arguments.value("variant") {
      let names = file.complex.variants.map(\.name)
      guard let place = names.firstIndex(of: name) else {
        throw misuse(
          UsageText.oneOf(
            "--variant", quoted(name), names.map(quoted).joined(.comma),
            didYouMean(name, among: names)))
      }
      shown = place
    }
    let result = try ComplexResult(file)
    let table = ComplexTable(result, variant: shown, margin: margin)
    var made = Made(code: 0, years: file.complex.variants.map(\.year))
    // In a workbook they stand as well.
    let all = Once { result.remarks() }
    let remarks = arguments.format == .xlsx ? try all.value() : nil
    made.table = { tableFacts(table.schema, try all.value(), file.tables) }
    let written = try withReceipt(arguments, to: target, made) { output in
      if let remarks {
        let workbook = ComplexWorkbook(table)
        try workbook.write(to: output, version: Main.version, notes: remarks)
      } else {
        try write(
          table.rendered(arguments.format), as: arguments.format, arguments,
          table.schema, to: output)
      }
    }
    tell(arguments, beside: written, tables: file.tables)
    try tell(arguments, beside: written) { try all.value() }
    return written
  }
}
