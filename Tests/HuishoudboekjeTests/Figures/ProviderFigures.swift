@testable import Huishoudboekje

/// What the figures of the provider's side change: points to rents, the PGB budget, the annuity.
enum ProviderFigures {
  static let laws: Set<Law> = [.aanbieder, .pgb, .wws]
  static let baseline = outcome(TestFigures.embedded)

  /// Nil where the figures are refused.
  static func outcome(_ figures: Figures) -> [Int]? {
    var numbers: [Int] = []
    do {
      let years = TestFigures.years.filter { $0 > 2023 }.map { "\($0)-01-01" }
      for date in ["2023-07-01", "2024-07-01"] + years {
        let law = try WWS(on: CalendarDate(date)!, figures: figures)
        for points in [84, 100, 106, 143, 144, 150, 186, 187] {
          for (zorgwoning, nieuwbouw) in [(false, false), (true, false), (false, true)] {
            let working = law.working(
              WWSPoints(quarters: points * 4), zorgwoning: zorgwoning, nieuwbouw: nieuwbouw)
            numbers += [working.total.quarters, working.maximum ?? -1, working.limit ?? -1]
          }
        }
      }
      for year in TestFigures.years where year >= 2025 {
        let law = try WWS(on: CalendarDate(year, 1), .room, figures: figures)
        numbers.append(law.working(WWSPoints(quarters: 401), zorgwoning: true).amount)
      }
      for year in TestFigures.years {
        guard let law = try PGB(year: year, figures: figures) else { continue }
        for name in ["VV1", "VV4", "VG4", "VG8"] {
          for residents in [2, 3, 26, 27] {
            let budget = law.budget(
              Zorgprofiel(name)!, name.hasPrefix("VV") ? .geen : .metVervoer, residents: residents)!
            numbers += [budget.total, budget.vrijBesteedbaar]
          }
        }
      }
      for year in TestFigures.years {
        let figures = try AanbiederFigures(year: year, figures: figures)
        numbers += [
          figures.interest, figures.looptijd, figures.investment, figures.nhcPerMonth,
          figures.nicPerMonth, figures.vptClienten, figures.zzpClienten,
        ]
      }
    } catch { return nil }
    return numbers
  }
}
