import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// For which residents a planned complex is affordable.
enum ComplexCommand: Command {
  static let spec = CommandSpec(
    "complex",
    overview: "Tell for which residents a planned complex is affordable, and at which rent it "
      + "changes.",
    arguments: [ArgumentSpec("COMPLEX", help: "A complex file in JSON; - reads stdin.")],
    options: [
      OptionSpec(
        "benchmark", value: "WHAT",
        help: "What must be left: zak_en_kleedgeld, nibud, or euros per month like 350.00.",
        defaultText: "that of the file, otherwise zak_en_kleedgeld"),
      OptionSpec(
        "variant", value: "NAME", help: "The variant that text and Markdown show in full.",
        defaultText: "basis"),
      .year(" Variants with a year of their own keep it."),
      .format(
        ComplexTable.formats,
        help: "How the result is written; csv and json hold every cell of every variant."),
    ],
    examples: [
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json",
        "Who can live in a complex of 40."),
      .init(
        "huishoudboekje complex Scenarios/s17-complex-van-40.complex.json --benchmark 300.00",
        "The same, when 300 a month must be left."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    var benchmark: Benchmark?
    if let text = arguments.value("benchmark") {
      guard let known = Benchmark(text) else {
        throw misuse(
          "--benchmark is \(quoted(text)). \(Benchmark.expected)"
            + didYouMean(text, among: ["zak_en_kleedgeld", "nibud"]))
      }
      benchmark = known
    }
    let file = try ComplexFile.read(
      arguments.argument("COMPLEX")!, benchmark: benchmark, year: try year(arguments))
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
    try say(ComplexTable(ComplexResult(file), variant: shown).rendered(arguments.format))
    return 0
  }
}
