import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension ComplexCommand {
  /// The options of a complex that stands in tables of a spreadsheet.
  static let tableOptions = [
    OptionSpec(
      "units", aliases: ["woningen"], value: "FILE", isFile: true,
      help: ComplexTablesHelp.units),
    OptionSpec(
      "personas", aliases: ["bewoners"], value: "FILE", isFile: true,
      help: ComplexTablesHelp.personas),
    OptionSpec(
      "provider", aliases: ["aanbieder"], value: "FILE", isFile: true,
      help: ComplexTablesHelp.provider),
    OptionSpec(
      "name", aliases: ["naam"], value: "NAME", help: ComplexTablesHelp.name,
      defaultText: ComplexTablesHelp.nameOtherwise),
    OptionSpec("print-complex", help: ComplexTablesHelp.printComplex),
    OptionSpec(
      "template", value: "TABLE", choices: ComplexTemplate.words, help: ComplexTablesHelp.template),
  ]

  /// The tables that the arguments name; nil where they name a complex file.
  static func tables(_ arguments: ParsedArguments) throws -> ComplexTables? {
    let own = ["units", "personas", "provider", "name", "print-complex"]
    if arguments.argument("COMPLEX") != nil {
      try refuse(own, in: arguments, beside: "COMPLEX")
      return nil
    }
    guard let homes = arguments.value("units"), let residents = arguments.value("personas") else {
      if arguments.value("units") != nil {
        throw misuse(ComplexTablesHelp.needs("--units", "--personas"))
      }
      if let given = own.dropFirst().first(where: { arguments.count($0) > 0 }) {
        throw misuse(ComplexTablesHelp.needs("--\(given)", "--units"))
      }
      throw misuse(ComplexTablesHelp.missing)
    }
    for option in ["units", "personas", "provider"] where arguments.value(option) == "-" {
      throw misuse(ComplexTablesHelp.noStdin("--\(option)"))
    }
    var source = ComplexTables.Source(
      homes: homes, residents: residents, provider: arguments.value("provider"))
    source.year = try year(arguments)
    source.name = arguments.value("name")
    return try ComplexTables(source)
  }

  /// Writes a table to fill in.
  static func writeTemplate(
    _ template: ComplexTemplate, _ arguments: ParsedArguments, to target: Target
  ) throws -> Written {
    if arguments.argument("COMPLEX") != nil {
      throw misuse(ComplexTablesHelp.notTogether("--template", "COMPLEX"))
    }
    let written = ["template", "out", "csv", "csv-guard", "quiet"]
    try refuse(
      spec.options.map(\.name).filter { !written.contains($0) }, in: arguments,
      beside: "--template")
    try refuseEnding(of: arguments.value("out"), .csv)
    return try withReceipt(arguments, to: target, Made(code: 0, years: [])) { output in
      try output.write(
        template.rendered(arguments.csvStyle, isGuarded: arguments.flag("csv-guard")))
    }
  }

  /// Writes the complex file that the tables make, once it has been found to be good.
  static func writeJSON(
    _ tables: ComplexTables, _ arguments: ParsedArguments, to target: Target
  ) throws -> Written {
    try refuse(
      ["variant", "margin", "format"] + OptionSpec.csv.map(\.name), in: arguments,
      beside: "--print-complex")
    try refuseEnding(of: arguments.value("out"), .json)
    let benchmark = try benchmark(arguments)
    let file = try tables.complex(benchmark)
    _ = try tables.result(file)
    let years = file.complex.variants.map(\.year)
    let written = try withReceipt(arguments, to: target, Made(code: 0, years: years)) { output in
      try output.write(tables.json(benchmark))
    }
    tell(arguments, beside: written, complex: tables)
    return written
  }

  private static func refuse(
    _ options: [String], in arguments: ParsedArguments, beside other: String
  ) throws(UsageError) {
    for option in options where arguments.count(option) > 0 {
      throw misuse(ComplexTablesHelp.notTogether("--\(option)", other))
    }
  }
}

/// Tells how the tables of a complex were read, on stderr.
func tell(_ arguments: ParsedArguments, beside written: Written, complex: ComplexTables) {
  tell(arguments, beside: written, tables: complex.tables)
  guard written.isDelivered, !arguments.flag("quiet") else { return }
  for note in complex.notes { complain(note: note.text) }
}
