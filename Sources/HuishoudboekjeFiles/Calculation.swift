import Huishoudboekje

/// From a household that was read to a comparison, with errors that name the file and the place.
public enum Calculation {
  /// Computes a household with the embedded figures; `source` is the scenario it comes from.
  public static func compare(
    _ household: Household, source: ScenarioSource
  ) throws(InputError) -> Comparison {
    let statutes = try statutes(household.year) { source.error(at: $0, $1, remedy: $2) }
    do {
      return try Comparison(household, statutes)
    } catch {
      throw source.error(at: error.path, "is refused: \(error.problem)", remedy: error.remedy)
    }
  }

  /// The laws of a year; `located` makes an error about a path, with its problem and remedy.
  static func statutes(
    _ year: Int, located: (String, String, String?) -> InputError
  ) throws(InputError) -> Statutes {
    do {
      return try Statutes(year: year, figures: try Figures.embedded())
    } catch {
      let place = error.place == "\(year)" ? "" : "\(error.place): "
      throw located("year", "is \(year): \(place)\(error.problem)", error.remedy)
    }
  }
}

extension ScenarioFile {
  /// The expectations of the scenario that did not come out, as messages.
  public func missed(_ comparison: Comparison) -> [InputError] {
    expectations.compactMap { expectation in
      guard let budget = comparison.budget(expectation.column) else { return nil }
      let computed =
        expectation.period == .month
        ? budget.average(expectation.line) : budget.year(expectation.line)
      guard computed != expectation.cents else { return nil }
      return InputError(
        file: source.file, at: expectation.position,
        problem: "\(expectation.path) is \(expectation.cents.asEuros)",
        remedy: "The laws give \(computed.asEuros).")
    }
  }
}
