import XCTest

@testable import Huishoudboekje

/// Where the figures of July are those of January, a year is twice its first half: every month of
/// every line is like January, but for what is paid once a year.
final class TwoEqualHalfYearsTests: XCTestCase {
  /// The figures with the files of January in the place of those of July.
  private static let figures: Figures = {
    do {
      let files = try TestFigures.files.map { file -> FigureFile in
        guard file.date.month == 7, file.law != .wws,
          let first = TestFigures.files.first(where: {
            $0.law == file.law && $0.date == CalendarDate(file.date.year, 1)
          })
        else { return file }
        return try FigureFile(name: String(file.name.dropLast(4)), text: first.text)
      }
      return try Figures(files: files)
    } catch { fatalError("the figures: \(error)") }
  }()
  private static let statutes: [Int: Statutes] = {
    do {
      return try Dictionary(
        uniqueKeysWithValues: TestFigures.years.map {
          ($0, try Statutes(year: $0, figures: figures))
        })
    } catch { fatalError("the statutes: \(error)") }
  }()

  /// Vakantie-uitkering of May and June, tegemoetkoming of September; an aanslag
  /// moves in the year after.
  private static let once: [BudgetLine: [Int]] = [
    .inkomenBruto: [5, 6], .loonheffing: [5], .zvwBijdrage: [5], .tegemoetkoming: [9],
    .inkomenNetto: [5, 6], .vrijBesteedbaar: [5, 6, 9],
  ]
  /// How many amounts of a line are paid in twelve parts that may differ by a cent.
  private func spread(_ line: BudgetLine, _ household: Household) -> Int {
    let incomes = household.persons.reduce(0) {
      $0 + ($1.hasPension ? 1 : 0) + ($1.hasWages ? 1 : 0) + ($1.hasWIA ? 1 : 0)
        + ($1.hasAnw ? 1 : 0)
    }
    switch line {
    case .inkomenBruto, .inkomenNetto: return incomes
    case .energie, .eigenRisico: return 2
    // Kwijtschelding is of the year, and its rest is spread over the months.
    case .lokaleLasten: return 1
    case .vrijBesteedbaar: return incomes + 5
    default: return 0
    }
  }

  /// Nothing in the household itself changes within the year or the year before.
  private func still(_ household: Household) -> Household? {
    var household = household.withoutChanges
    // Of wages a part is left out in the first months (TW artikel 7).
    household.person.wagesSince = nil
    household.partner?.person.wagesSince = nil
    household.moveDate = nil
    household.switches.aanslagBetaling = .jaarErna
    household.care.verblijfFrom = nil
    household.partner?.care?.verblijfFrom = nil
    household.choices.removeAll { $0 == .course }
    if household.choices.isEmpty { household.choices = [.zzp, .vpt] }
    if household.partner?.form == .course { household.partner?.form = .same }
    household.cohabitants.removeAll { $0.birthDate > CalendarDate(household.year, 1) }
    // Nor a child who grows too old to lift the rule about the partner, or somebody who begins to count as a
    // woningdeler (TW artikel 2 and 3).
    let rules = TestFigures.tax(household.year).toeslagenwet.first.figures
    household.cohabitants.removeAll { other in
      [rules.kindLeeftijd, rules.woningdelerLeeftijd].contains {
        (household.year - 1...household.year).contains(other.birthDate.year + $0)
      }
    }
    for index in household.cohabitants.indices {
      household.cohabitants[index].from = nil
      household.cohabitants[index].until = nil
    }
    let grown = household.persons.allSatisfy {
      $0.birthDate.age(on: CalendarDate(household.year - 1, 1)) >= 23
    }
    let ages = TestFigures.statutes(household.year).aowLeeftijd
    let births = household.persons.map(\.birthDate) + household.cohabitants.map(\.birthDate)
    let keepsAge = births.allSatisfy { ages.reached(born: $0).year != household.year }
    return grown && keepsAge ? household : nil
  }

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 120, release: 40_000, seed: 111, everyKind: true) {
      households, _, mismatches in
      guard let household = still(households.next()),
        let statutes = Self.statutes[household.year]
      else { return false }
      let plan = try HouseholdPlan.reference(household, statutes)
      for budget in YearBudget.all(plan, { household.amounts[$0] ?? 0 }) {
        for line in BudgetLine.allCases {
          let months = budget.months(line)
          let once = Self.once[line] ?? []
          let most = spread(line, household)
          for month in everyMonth where !once.contains(month) {
            mismatches.expect(
              abs(months[month - 1] - months[0]) <= most,
              "\(line) in month \(month): \(months), \(budget.label) of \(household)")
          }
          // Twice the first half, and what is paid once.
          let half = (1...6).map { once.contains($0) ? months[0] : months[$0 - 1] }
          let extra = once.map { months[$0 - 1] - months[0] }.reduce(0, +)
          mismatches.expect(
            abs(budget.withinYear(line) - 2 * half.reduce(0, +) - extra) <= 12 * most,
            "\(line) of the year: \(months), \(budget.label) of \(household)")
        }
      }
      return true
    }
  }
}

extension FigureFile {
  /// The file as it is printed.
  var text: String {
    rows.reduce(FigureFile.header + "\n") { text, row in
      let fields = [
        row.key, row.value, row.unit.rawValue, row.article, row.source, row.status.rawValue,
      ]
      return text + fields.joined(separator: ",") + "\n"
    }
  }
}
