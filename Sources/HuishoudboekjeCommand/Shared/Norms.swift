import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that chooses the norm of a verdict.
  static func benchmark(_ otherwise: String) -> OptionSpec {
    OptionSpec(
      "benchmark", value: "WHAT",
      help: "The norm for clothing, personal and other costs, of which what the budget takes for "
        + "them already counts: zak_en_kleedgeld, nibud, or euros per month like 350.00.",
      defaultText: otherwise)
  }

  /// The option that says from where a verdict is 'ruim'.
  static let margin = OptionSpec(
    "margin", value: "EUR",
    help:
      "The verdict is 'krap' below so much above the norm, 'ruim' from there on, and 'niet' below the "
      + "norm.",
    defaultText: "\(Verdict.defaultMargin.asEuros), a choice of this command")
}

extension Command {
  /// The norm that is asked for; nil: the option is not there.
  static func benchmark(_ arguments: ParsedArguments) throws(UsageError) -> Benchmark? {
    guard let text = arguments.value("benchmark") else { return nil }
    guard let known = Benchmark(text) else {
      throw misuse(
        "--benchmark is \(quoted(text)). \(Benchmark.expected)"
          + didYouMean(text, among: ["zak_en_kleedgeld", "nibud"]))
    }
    return known
  }

  /// The margin of 'krap' in cents.
  static func margin(_ arguments: ParsedArguments) throws(UsageError) -> Int {
    guard let text = arguments.value("margin") else { return Verdict.defaultMargin }
    guard let cents = parseDecimal(text.utf8, places: 2), cents >= 0,
      cents <= ScenarioFile.mostCents
    else {
      throw misuse("--margin is \(quoted(text)); expected euros per month like 50.00.")
    }
    return cents
  }
}
