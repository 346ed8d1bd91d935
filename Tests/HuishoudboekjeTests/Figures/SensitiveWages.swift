@testable import Huishoudboekje

/// Finds wages at which a step of a figure passes the whole euro of the arbeidskorting.
enum SensitiveWages {
  /// Cents; nil where no wage of the search feels the figure.
  static func find(_ key: String, _ year: Int, _ group: NaiveLoonheffing.Group) -> Int? {
    let prefix = group.isAow ? "ak_aow_" : "ak_jong_"
    func figure(_ key: String) -> NaiveRational {
      TestFigures.naive.value("inkomstenbelasting", year, prefix + key)
    }
    let steps = [(0, "o1", "g1"), (1, "o2", "g2"), (2, "o3", "g3"), (3, "a1", "g4")]
    let place = steps.first { key.hasSuffix(String($0.0 + 1)) }?.0 ?? 0
    // What a limit or a maximum ends shows above it, a rate below its limit.
    let segment = key.hasPrefix("g") ? place + 1 : place
    let from = segment == 0 ? NaiveRational(3_000) : figure(steps[segment - 1].2)
    let to = segment < 3 ? figure(steps[segment].2) : from + 12_000
    let size: NaiveRational = key.hasPrefix("g") || key.hasPrefix("m") ? 1 : NaiveRational(1, 1_000)
    let shifted = [size, 0 - size].map { size in
      NaiveFigures { law, date, name in
        let text = TestFigures.naive.read(law, date, name)
        return name == prefix + key ? "\(NaiveRational(text) + size)" : text
      }
    }
    func credit(_ wage: NaiveRational, _ figures: NaiveFigures) -> NaiveRational {
      NaiveLoonheffing.arbeidskorting(wage, group: group, year: year, figures: figures)
    }
    /// Below the AOW age there are only the wages; a credit beyond the tax shows nothing.
    func leavesTax(_ wage: NaiveRational, _ credit: NaiveRational) -> Bool {
      let tax = NaiveLoonheffing.taxOverBrackets(
        wage, group: group, year: year, figures: TestFigures.naive)
      let general = NaiveLoonheffing.algemeneHeffingskorting(
        wage, group: group, year: year, figures: TestFigures.naive)
      return group.isAow || tax > general + credit
    }
    // From the end, where the step of a rate counts most.
    var wage = to
    while wage > from {
      let now = credit(wage, TestFigures.naive)
      if leavesTax(wage, now), shifted.contains(where: { credit(wage, $0) != now }) {
        return wage.cents
      }
      wage = wage - 7
    }
    return nil
  }
}
