import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// For which residents a planned complex is affordable.
enum ComplexCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "complex",
    overview: "Tell for which residents a planned complex is affordable, and at which rent it "
      + "changes.",
    arguments: [ArgumentSpec("COMPLEX", help: "A complex file in JSON; - reads stdin.")],
    options: [
      .benchmark("that of the file, otherwise zak_en_kleedgeld"), .margin,
      OptionSpec(
        "variant", value: "NAME", help: "The variant that text and Markdown show in full.",
        defaultText: "basis"),
      .year(" Variants with a year of their own keep it."),
      .format(
        ComplexTable.formats + [.xlsx],
        help: "How the result is written; csv, json and xlsx hold every cell of every variant."),
      .csvGuard(), .out,
      .quiet, .receipt,
    ],
    examples: [
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json",
        "Who can live in a complex of 40."),
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json --benchmark 300.00",
        "The same, when a resident needs 300 a month for clothing, personal and other costs."),
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json --format xlsx "
          + "--out s17.xlsx",
        "A workbook with a sheet per variant, and an overview."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseGuard(arguments, unlessIn: arguments.format)
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
          "--variant is \(quoted(name)); expected one of "
            + names.map(quoted).joined(separator: ", ") + "." + didYouMean(name, among: names))
      }
      shown = place
    }
    let result = try ComplexResult(file)
    let table = ComplexTable(result, variant: shown, margin: margin)
    let made = Made(code: 0, years: file.complex.variants.map(\.year))
    // In a workbook they stand as well.
    let remarks = arguments.format == .xlsx ? result.remarks() : nil
    let written = try withReceipt(arguments, to: target, made) { output in
      if let remarks {
        let workbook = ComplexWorkbook(table)
        try workbook.write(to: output, version: Main.version, notes: remarks)
      } else {
        try write(table.rendered(arguments.format), as: arguments.format, arguments, to: output)
      }
    }
    tell(arguments, beside: written) { remarks ?? result.remarks() }
    return written
  }
}
