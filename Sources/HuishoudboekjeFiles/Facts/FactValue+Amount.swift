import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension FactValue {
  /// An amount in euros as people write it, as a scenario has it.
  ///
  /// What can be read in two ways, like 3.100, is refused and never guessed.
  static func amount(_ written: String, _ time: Time) throws(Refusal) -> String {
    switch EuroInput(written) {
    case .cents(let cents) where cents <= ScenarioFile.mostCents:
      return cents.isMultiple(of: 100) ? "\(cents / 100)" : formatDecimal(cents, places: 2)
    case .twoReadings(let whole, let cents):
      throw Refusal(FactValueText.twoWays(whole: whole, cents: cents))
    case .tooManyDecimals: throw Refusal(FactValueText.tooManyDecimals)
    case .notAnAmount: throw expected(time)
    case .cents, .tooLarge: throw Refusal(FactValueText.tooMuch(ScenarioFile.mostCents))
    }
  }

  private static func expected(_ time: Time) -> Refusal {
    switch time {
    case .year: Refusal(FactValueText.amount(FactValueText.aYear, 3100))
    case .month: Refusal(FactValueText.amount(FactValueText.aMonth, 688))
    case .onNewYear: Refusal(FactValueText.amount(FactValueText.onNewYear, 61_000))
    }
  }
}
