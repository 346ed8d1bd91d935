import TestSupport
import XCTest

@testable import Huishoudboekje

/// With every figure anywhere within its bounds and every amount from nothing to the most that a
/// scenario may state, no rule leaves 64 bits.
final class NoFigureWithinItsBoundsOverflowsTests: XCTestCase {
  /// `ScenarioFile.mostCents`.
  private static let most = 1_000_000_000

  /// Figures that divide, or of which a quotient is made, at one bound and at the other.
  private static let divisors: [[String: String]] = [
    [:],
    [
      "dagen_per_maand": "1.01", "jaardagen": "1", "kwijtschelding_inrichting_noemer": "1",
      "tarief1_jong": "89.999", "vakantie_uitkering_percentage": "99.999",
    ],
    [
      "dagen_per_maand": "31", "jaardagen": "366", "kwijtschelding_inrichting_noemer": "1000",
      "tarief1_jong": "0.001", "vakantie_uitkering_percentage": "0.001",
    ],
  ]

  /// Whatever a household states beside its amounts is as large as it may be.
  private func extreme(_ household: Household) -> Household {
    var household = household
    func raise(_ person: inout Person) {
      if person.hasAnw { person.anwHoliday = Self.most }
      if person.toeslagenwet.stated != nil { person.toeslagenwet.stated = Self.most / 12 }
      if person.toeslagenwet.dagloon != nil { person.toeslagenwet.dagloon = Self.most }
      person.bijstand?.otherNetIncome = Self.most
      person.bijstand?.voedingInMindering = Self.most
      person.bijstand?.woonsituatieVerlaging = Self.most
    }
    raise(&household.person)
    if household.partner != nil { raise(&household.partner!.person) }
    for place in household.cohabitants.indices {
      household.cohabitants[place].toetsingsinkomen = Self.most
      household.cohabitants[place].wealth = Self.most
      if household.cohabitants[place].box3Benefit != nil {
        household.cohabitants[place].box3Benefit = Self.most
      }
    }
    return household
  }

  func testEveryKindOfHousehold() throws {
    let laws = try Self.divisors.map { values in
      let figures = try BoundedFigures.figures(values)
      return try Dictionary(
        uniqueKeysWithValues: BoundedFigures.years.map {
          ($0, try Statutes(year: $0, figures: figures))
        })
    }
    let range = BoundsLane(low: 0, high: Int128(Self.most))
    tryHouseholds(debug: 48, release: 6_000, seed: 41, everyKind: true) {
      households, round, mismatches in
      let year = households.random.pick(BoundedFigures.years)
      let household = extreme(households.next(year: year))
      let statutes = laws[round % laws.count][household.year]!
      guard let plan = try? HouseholdPlan<BoundsLane>(household, statutes) else { return false }
      var sink = TotalsSink<BoundsLane>()
      plan.run({ _ in range }, &sink)
      mismatches.expect(!sink.totals.isEmpty, "no totals")
      return true
    }
    for (place, size) in BoundsLane.overflows.all { XCTFail("\(size) does not fit, at\n\(place)") }
    // It was a test: what the fast lane holds is left far behind.
    XCTAssertGreaterThan(BoundsLane.overflows.peak, Int128(RangeLane.exactBelow))
  }
}
