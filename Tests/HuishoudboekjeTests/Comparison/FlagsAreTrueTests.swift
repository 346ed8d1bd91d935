import XCTest

@testable import Huishoudboekje

/// What a flag says of a column is so in it: found once more from the household, whatever it is.
final class FlagsAreTrueTests: XCTestCase {
  /// A column with the texts of its flags.
  private struct Flagged {
    let naive: NaiveReasons
    let run: WhyColumn
    let flags: [BudgetFlag]
    func texts(_ kind: BudgetFlag.Kind) -> [String] {
      flags.filter { $0.kind == kind && $0.column ?? naive.budget.label == naive.budget.label }
        .map(\.text)
    }
  }

  /// All that stands in the way in each part of the year, and nothing else.
  private func huurtoeslag(_ column: Flagged, _ mismatches: inout Mismatches, _ what: String) {
    var rents: [HuurtoeslagReason] = []
    for case .huurtoeslag(let facts) in column.run.huurtoeslagReasons { rents.append(facts) }
    mismatches.expect(column.naive.huurtoeslag(rents) == nil, "huurtoeslag \(rents), \(what)")
    for case .noHuurtoeslag(_, let why) in column.run.huurtoeslagReasons {
      let wrong = column.naive.noHuurtoeslag(why)
      mismatches.expect(wrong == nil, "no huurtoeslag: \(wrong ?? ""), \(what)")
    }
    let texts = column.texts(.noHuurtoeslag)
    for text in texts where !rents.isEmpty && !rents.contains(where: \.onRequest) {
      let obstacles = Set(rents.flatMap(column.naive.obstacles))
      for refusal in [HuurtoeslagRefusal.dwelling, .rentAboveMaximum, .rentAboveYoungMaximum] {
        mismatches.expect(
          text.contains(refusal.reason.text), obstacles.contains(refusal),
          "\(text) and \(refusal), \(what)")
      }
      mismatches.expect(
        text.contains("assets on 1 January exceed"), obstacles.contains(.wealth),
        "\(text) and assets, \(what)")
      for refusal in rents.map(\.refusal) where refusal != .none {
        mismatches.expect(text.contains(refusal.reason.text), true, "\(text), \(refusal), \(what)")
      }
      // That little is given is told alone, or after what stands in the way besides.
      let isLittle = rents.contains { $0.refusal == .below24 } || text.contains(", and at this")
      mismatches.expect(text.contains("below 24 euros"), isLittle, "\(text), \(what)")
    }
    guard let last = rents.max(by: { $0.months.max()! < $1.months.max()! }), last.tenants != [],
      !last.onRequest
    else { return }
    let figures = TestFigures.naive
    let year = column.naive.year
    func cents(_ key: String) -> Int { (figures.value("huurtoeslag", year, key) * 100).whole }
    let most = cents("maximale_huurgrens")
    let aftop = cents(last.persons <= 2 ? "aftoppingsgrens_laag" : "aftoppingsgrens_hoog")
    let isRented = { (texts: [String]) in !texts.isEmpty }
    mismatches.expect(
      isRented(column.texts(.rentAboveMaximum)), last.rekenhuur > most, "maximum, \(what)")
    mismatches.expect(
      isRented(column.texts(.rentAboveAftoppingsgrens)), last.rekenhuur > aftop,
      "aftoppingsgrens, \(what)")
    for text in column.texts(.rentAboveMaximum) {
      let free = text.contains("no condition")
      mismatches.expect(!free || last.refusal != .rentAboveMaximum, "\(text), \(what)")
      if text.contains("so there is no huurtoeslag") {
        mismatches.expect(year <= 2025 && last.month == 0, "\(text), \(what)")
      }
    }
  }

  private func zorgtoeslag(_ column: Flagged, _ mismatches: inout Mismatches, _ what: String) {
    var rights: [ZorgtoeslagReason] = []
    for case .zorgtoeslag(let facts) in column.run.zorgtoeslagReasons { rights.append(facts) }
    mismatches.expect(column.naive.zorgtoeslag(rights) == nil, "zorgtoeslag \(rights), \(what)")
    let refused = rights.filter { $0.month == 0 }
    let text = column.texts(.noZorgtoeslag).joined()
    mismatches.expect(text.isEmpty, refused.isEmpty && !rights.isEmpty, "\(text), \(what)")
    mismatches.expect(
      text.contains("the assets"), refused.contains { $0.refusal == .wealth }, "\(text), \(what)")
    // The income is told after the assets where it gives nothing either.
    let alsoIncome = text.contains("(Wzt artikel 3), and at this income")
    mismatches.expect(
      text.contains("below 24 euros"), alsoIncome || refused.contains { $0.refusal == .below24 },
      "\(text), \(what)")
    // Whose it is stands there unless all is refused for the same reason.
    let all = refused.count == rights.count && Set(refused.map { "\($0.refusal!)" }).count <= 1
    // The assets of two may be in the way, and the income of one of them.
    if all && alsoIncome && !text.hasPrefix("no zorgtoeslag:") { return }
    for person in column.naive.people {
      mismatches.expect(
        text.contains("\(Names(column.naive.household).list([person])) alone"),
        !all && refused.contains { $0.whose == .person(person) }, "\(text), \(what)")
    }
  }

  /// Who owes nothing because of the income pays nothing in those months, and has care in them.
  private func contribution(_ column: Flagged, _ mismatches: inout Mismatches, _ what: String) {
    var due: [ContributionReason] = []
    for case .contribution(let facts) in column.run.contributionReasons { due.append(facts) }
    if !due.isEmpty {
      let wrong = column.naive.contributions(due)
      mismatches.expect(wrong == nil, "contributions: \(wrong ?? ""), \(due), \(what)")
    }
    let alone = column.naive.people.count == 1
    for text in column.texts(.noEigenBijdrage) where text.contains("lid 9 onder a") {
      let own = due.filter { facts in
        switch facts.payer {
        case .person(let index):
          return alone || text.contains(" of \(Names(column.naive.household).list([index]))")
        case .together: return text.contains(" of both together")
        }
      }
      mismatches.expect(nihil(text, own, column.naive), true, "\(text), \(what)")
      mismatches.expect(own.contains { !$0.nihil.isEmpty }, "\(text), \(what)")
    }
    for text in column.texts(.noEigenBijdrage) where text.contains("onder b") {
      let person =
        alone
        ? 0
        : column.naive.people.first { text.contains("\(Names(column.naive.household).list([$0]))") }
          ?? 9
      let inside =
        column.naive.people.contains(person)
        && column.naive.firsts.contains { first in
          column.naive.belongs(person, first) && column.naive.care(person, first) == .zzp
            && (18...20).contains(column.naive.age(person, first))
        }
      mismatches.expect(inside, "\(text), \(what)")
    }
  }

  /// Nothing of it is paid when the flag says so: in the year, in a half of it, or in the months it names.
  private func nihil(_ text: String, _ own: [ContributionReason], _ naive: NaiveReasons) -> Bool {
    func isDue(_ facts: ContributionReason, _ half: HalfYear) -> Bool {
      zip(everyMonth, naive.count(facts.when)).contains { HalfYear(month: $0) == half && $1 > 0 }
    }
    let words = text.prefix { $0 != ":" }
    let named = MonthName.allCases.filter { words.contains($0.rawValue) }
    if named.isEmpty {
      return HalfYear.allCases.allSatisfy { half in
        let other = half == .first ? "second half-year" : "first half-year"
        return words.contains(other)
          || own.allSatisfy { !isDue($0, half) || $0.nihil.contains(half) }
      }
    }
    // Of one that stands beside others its own months are named.
    return named.allSatisfy { name in
      let month = MonthName.allCases.firstIndex(of: name)! + 1
      return own.contains {
        $0.nihil.contains(HalfYear(month: month)) && naive.count($0.when)[month - 1] > 0
      }
    }
  }
  private enum MonthName: String, CaseIterable {
    case january = "January"
    case february = "February"
    case march = "March"
    case april = "April"
    case may = "May"
    case june = "June"
    case july = "July"
    case august = "August"
    case september = "September"
    case october = "October"
    case november = "November"
    case december = "December"
  }

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 80, release: 10_000, seed: 4_013, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let comparison = try Comparison(household, TestFigures.statutes(household.year))
      for (index, budget) in comparison.budgets.enumerated() {
        let column = Flagged(
          naive: NaiveReasons(comparison.household, budget),
          run: WhyColumn(comparison, at: index), flags: comparison.flags)
        let what = "\(budget.label) of \(household)"
        huurtoeslag(column, &mismatches, what)
        zorgtoeslag(column, &mismatches, what)
        contribution(column, &mismatches, what)
        if column.run.compared.working.kwijtschelding != nil, budget.year(.lokaleLasten) == 0 {
          mismatches.expect(column.texts(.noKwijtschelding), [], what)
        }
      }
      return true
    }
  }
}
