import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that chooses the norm of a verdict.
  static func benchmark(_ otherwise: Phrase) -> OptionSpec {
    OptionSpec(
      "benchmark", value: "WHAT",
      help: SharedHelp.benchmark,
      defaultText: otherwise)
  }

  /// The option that says from where a verdict is 'ruim'.
  static let margin = OptionSpec(
    "margin", value: "EUR",
    help: SharedHelp.margin,
    defaultText: SharedHelp.ownMargin(Verdict.defaultMargin))
}

extension Command {
  /// The norm that is asked for; nil: the option is not there.
  static func benchmark(_ arguments: ParsedArguments) throws(UsageError) -> Benchmark? {
    guard let text = arguments.value("benchmark") else { return nil }
    var amount: Benchmark?
    if case .cents(let cents) = EuroInput(text) { amount = Benchmark(cents.asEuros) }
    guard let known = Benchmark(text) ?? amount else {
      throw misuse(
        UsageText.benchmark(
          quoted(text), didYouMean(text, among: ["zak_en_kleedgeld", "nibud"])))
    }
    return known
  }

  /// The margin of 'krap' in cents.
  static func margin(_ arguments: ParsedArguments) throws(UsageError) -> Int {
    guard let text = arguments.value("margin") else { return Verdict.defaultMargin }
    guard case .cents(let cents) = EuroInput(text), cents <= ScenarioFile.mostCents else {
      throw misuse(UsageText.margin(quoted(text)))
    }
    return cents
  }
}
