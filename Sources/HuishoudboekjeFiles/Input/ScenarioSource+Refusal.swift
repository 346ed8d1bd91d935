import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ScenarioSource {
  /// What the laws refuse of a household, at its places in the scenario and in their order.
  ///
  /// - Parameter refused: stands between the path and the problem.
  func refusal(
    _ error: HouseholdError, _ refused: Phrase = HouseholdErrorText.isRefused
  ) -> InputError {
    let errors = InputErrors(file: file)
    for one in [error] + error.more {
      errors.note(
        self.error(
          at: one.path, HouseholdErrorText.because(refused, one.problem), remedy: one.remedy))
    }
    return errors.all ?? self.error(at: error.path, refused)
  }
}
