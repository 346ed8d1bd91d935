import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// From a household that was read to a comparison, with errors that name the file and the place.
package enum Calculation {
  /// Computes a household, with the embedded figures unless others are given; `source` is the scenario it comes from.
  package static func compare(
    _ household: Household, source: ScenarioSource, figures: Figures? = nil
  ) throws(InputError) -> Comparison {
    let year = household.year
    let statutes = try statutes(year, figures: figures) {
      source.error(at: "year", FigureErrorText.isYear(year, $0), remedy: $1)
    }
    do {
      return try Comparison(household, statutes)
    } catch {
      throw source.refusal(error)
    }
  }

  /// The household in each of the years that `--years` names, whatever year the scenario has.
  package static func compare(
    _ household: Household, years: [Int], source: ScenarioSource
  ) throws(InputError) -> [Comparison] {
    var household = household
    var comparisons: [Comparison] = []
    for year in years {
      household.year = year
      let statutes = try statutes(year) {
        InputError(file: "--years \(year)", $0, advice: $1)
      }
      do {
        comparisons.append(try Comparison(household, statutes))
      } catch {
        throw source.refusal(error, HouseholdErrorText.isRefused(in: year))
      }
    }
    return comparisons
  }

  /// The figures with which a year is computed, for what a file says of that year.
  static func figures(_ reader: JSONObjectReader, _ year: Int) throws(InputError) -> Figures {
    do {
      return try Figures.embedded(for: year)
    } catch {
      throw reader.error(
        at: "year", HouseholdErrorText.because(HouseholdErrorText.isRefused, error.problem),
        remedy: error.remedy)
    }
  }

  /// The laws of a year, by the embedded figures unless others are given; `located` makes an error
  /// of a problem and its remedy.
  static func statutes(
    _ year: Int, figures: Figures? = nil, located: (Phrase, Phrase?) -> InputError
  ) throws(InputError) -> Statutes {
    do {
      if let figures { return try Statutes(year: year, figures: figures) }
      return try Statutes(year: year, figures: try Figures.embedded(for: year))
    } catch {
      throw located(
        error.place == "\(year)"
          ? error.problem : FigureErrorText.at(error.place, error.problem), error.remedy)
    }
  }
}

extension ScenarioFile {
  /// The budgets of a household in its forms by the law of its year, side by side.
  ///
  /// - Parameter household: nil for that of the scenario; otherwise a changed copy of it.
  /// - Throws: a year without figures, or a household that the laws here do not cover, at its place
  ///   in the scenario.
  public func compare(_ household: Household? = nil) throws(InputError) -> Comparison {
    try Calculation.compare(household ?? self.household, source: source)
  }

  /// The expectations of the scenario that did not come out, as messages.
  package func missed(_ comparison: Comparison) -> [InputError] {
    expectations.compactMap { expectation in
      guard let budget = comparison.budget(expectation.column) else { return nil }
      let computed =
        expectation.period == .month
        ? budget.average(expectation.line) : budget.year(expectation.line)
      guard computed != expectation.cents else { return nil }
      return InputError(
        file: source.file, at: expectation.position,
        ScenarioErrorText.missed(expectation.path, expectation.cents),
        advice: ScenarioErrorText.lawsGive(computed))
    }
  }
}
