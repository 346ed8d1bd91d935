import Huishoudboekje

/// From a household that was read to a comparison, with errors that name the file.
public enum Calculation {
  /// Computes a household with the embedded figures.
  public static func compare(
    _ household: Household, file: String
  ) throws(InputError) -> Comparison {
    let statutes = try statutes(household.year, file: file)
    do {
      return try Comparison(household, statutes)
    } catch {
      throw InputError(
        file: file, problem: "\(error.path): \(error.problem)", remedy: error.remedy)
    }
  }

  /// The laws of a year.
  public static func statutes(_ year: Int, file: String) throws(InputError) -> Statutes {
    do {
      return try Statutes(year: year, figures: try Figures.embedded())
    } catch {
      throw InputError(
        file: file, problem: "\(error.place): \(error.problem)", remedy: error.remedy)
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
        file: comparison.household.name, at: expectation.position,
        problem: "\(expectation.path) is \(expectation.cents.asEuros)",
        remedy: "The laws give \(computed.asEuros).")
    }
  }
}
