import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// For which residents a planned complex is affordable.
enum ComplexCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "complex",
    overview: ComplexHelp.overview,
    arguments: [
      ArgumentSpec(
        "COMPLEX", isFile: true, help: ComplexHelp.file + ComplexTablesHelp.optionalFile,
        required: false)
    ],
    options: tableOptions + [
      .benchmark(ComplexHelp.benchmarkOfFile), .margin,
      OptionSpec(
        "variant", value: "NAME", help: ComplexHelp.variant,
        defaultText: Phrase(verbatim: "basis")),
      .year(ComplexHelp.ownYears),
      .format(
        ComplexTable.formats + [.xlsx],
        help: ComplexHelp.format),
      .out,
    ] + OptionSpec.csvBesideUnits + [.set, .quiet, .receipt],
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
      .init(
        "huishoudboekje complex --units Scenarios/woningen-24.csv --personas Scenarios/bewoners-24.csv "
          + "--provider Scenarios/aanbieder-24.csv",
        ComplexTablesHelp.twoTables),
      .init(
        "huishoudboekje complex --template woningen --csv excel-nl --language nl "
          + "--out woningen.csv",
        ComplexTablesHelp.homesForExcel),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    if let template = arguments.choice("template", ComplexTemplate.init(word:)) {
      return try writeTemplate(template, arguments, to: target)
    }
    let tables = try tables(arguments)
    if let tables, arguments.flag("print-complex") {
      return try writeJSON(tables, arguments, to: target)
    }
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    try refuseEnding(of: arguments.value("out"), arguments.format)
    try refuseTerminal(arguments.format, target)
    let benchmark = try benchmark(arguments)
    let settings = try settings(arguments)
    let file =
      try tables?.complex(benchmark, settings: settings)
      ?? ComplexFile.read(
        arguments.argument("COMPLEX")!, benchmark: benchmark, year: try year(arguments),
        settings: settings)
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
    let result = try tables?.result(file) ?? ComplexResult(file)
    let table = ComplexTable(result, variant: shown, margin: margin)
    var made = Made(code: 0, years: file.complex.variants.map(\.year))
    // In a workbook they stand as well.
    let all = Once { result.remarks() }
    let remarks = arguments.format == .xlsx ? try all.value() : nil
    made.table = {
      var facts = tableFacts(table.schema, try all.value(), (tables?.tables ?? []) + file.tables)
      facts.notes = (tables?.notes.map(\.text) ?? []) + facts.notes
      return facts
    }
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
    if let tables { tell(arguments, beside: written, complex: tables) }
    tell(arguments, beside: written, tables: file.tables)
    try tell(arguments, beside: written) { try all.value() }
    return written
  }
}
