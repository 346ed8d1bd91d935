import XCTest

/// The household type of 2023 and 2024, and the vectors of the description of the law, through the
/// month-by-month telling of the huurtoeslag.
final class NaiveHuurtoeslagMaandTests: XCTestCase {
  private let figures = TestFigures.naive

  private func household(
    _ year: Int, _ rent: String, _ income: Int, _ persons: Int, aow: Bool, young: Bool = false
  ) -> NaiveHuurtoeslagMaand.Household {
    NaiveHuurtoeslagMaand.Household(
      year: year, rekenhuur: NaiveRational(rent), rekeninkomen: NaiveRational(income),
      persons: persons, aowOnFirstOfJanuary: aow, aowReached: aow, young: young)
  }

  func testTheVectors() {
    let vectors:
      [(
        year: Int, rent: String, income: Int, persons: Int, aow: Bool, exact: String, paid: Int,
        amount: Int
      )] = [
        (2023, "650", 21_000, 1, false, "319.4175", 319, 3_833),
        (2023, "650", 21_000, 1, true, "343.8375", 343, 4_126),
        (2023, "700", 28_000, 2, false, "306.8735", 306, 3_682),
        (2023, "700", 28_000, 2, true, "363.5075", 363, 4_362),
        (2023, "808.06", 30_000, 1, false, "159.729", 159, 1_917),
        (2024, "650", 21_500, 1, false, "376.7345", 376, 4_521),
        (2024, "650", 23_000, 1, true, "371.9245", 371, 4_463),
        (2024, "800", 30_000, 2, false, "345.284", 345, 4_143),
        (2024, "800", 30_000, 2, true, "443.852", 443, 5_326),
        (2024, "800", 30_000, 3, false, "375.60", 375, 4_507),
        (2025, "650", 23_500, 1, false, "373.89", 373, 4_487),
        (2025, "800", 33_000, 2, false, "415.80", 415, 4_990),
        (2025, "900.07", 33_000, 3, false, "468.0705", 468, 5_617),
        (2025, "900.08", 20_000, 1, false, "0", 0, 0),
        (2026, "650", 24_500, 1, false, "370.1625", 370, 4_442),
        (2026, "800", 33_000, 2, false, "444.415", 444, 5_333),
        (2026, "1100", 33_000, 3, false, "510.367", 510, 6_124),
        (2026, "932.93", 46_594, 1, false, "1.9745", 1, 24),
        (2026, "932.93", 46_595, 1, false, "1.952", 0, 0),
        (2026, "1200", 34_000, 3, false, "492.033667", 492, 5_904),
        (2026, "710", 29_000, 1, true, "307.9125", 307, 3_695),
      ]
    for vector in vectors {
      let exact = NaiveHuurtoeslagMaand.exact(
        household(vector.year, vector.rent, vector.income, vector.persons, aow: vector.aow),
        figures: figures)
      XCTAssertEqual(exact.halfUp(decimals: 6), NaiveRational(vector.exact), "\(vector)")
      XCTAssertEqual(
        NaiveHuurtoeslagMaand.paid(exact, year: vector.year, figures: figures),
        NaiveRational(vector.paid), "\(vector)")
      XCTAssertEqual(
        NaiveHuurtoeslagMaand.year(
          Array(repeating: exact, count: 12), year: vector.year, figures: figures),
        NaiveRational(vector.amount), "\(vector)")
    }
    let young = household(2026, "600", 22_000, 1, aow: false, young: true)
    XCTAssertEqual(NaiveHuurtoeslagMaand.exact(young, figures: figures), NaiveRational("295.68"))
  }

  /// The highest income with any right, at the highest rent: one euro more gives none.
  func testTheHighestIncomeWithARight() {
    let limits: [(year: Int, persons: Int, aow: Bool, income: Int)] = [
      (2023, 1, false, 38_644), (2023, 1, true, 36_774), (2023, 2, false, 44_747),
      (2023, 3, false, 46_442), (2023, 2, true, 47_577), (2024, 1, false, 44_177),
      (2024, 1, true, 42_312), (2024, 2, false, 49_368), (2024, 3, false, 51_136),
      (2024, 2, true, 54_478), (2025, 1, false, 45_593), (2025, 2, false, 58_282),
      (2026, 1, false, 46_594), (2026, 2, false, 60_034), (2026, 3, false, 60_731),
    ]
    for (year, persons, aow, income) in limits {
      let rents = [2023: "808.06", 2024: "879.66", 2025: "900.07", 2026: "932.93"]
      func amount(_ income: Int) -> NaiveRational {
        let exact = NaiveHuurtoeslagMaand.exact(
          household(year, rents[year] ?? "", income, persons, aow: aow), figures: figures)
        return NaiveHuurtoeslagMaand.year(
          Array(repeating: exact, count: 12), year: year, figures: figures)
      }
      XCTAssertGreaterThan(amount(income), 0, "\(year) \(persons) \(aow)")
      for above in [1, 2, 3, 10, 100, 1_000, 10_000] {
        XCTAssertEqual(amount(income + above), 0, "\(year) \(persons) \(aow) + \(above)")
      }
    }
  }

  private func couple(births: [NaiveDate?], year: Int) -> [NaiveHuurtoeslagMaand.Household] {
    let persons = births.map { NaiveHuurtoeslagMaand.Person(income: 15_000, birth: $0) }
    return (1...12).map {
      NaiveHuurtoeslagMaand.household(
        of: persons, year: year, month: $0, rekenhuur: 800, figures: figures)
    }
  }

  /// The type looks at 1 January, the slice at the month after the birthday (on the first: that
  /// month); the AOW age of 2024 is 67 years.
  func testTheTypeLooksAtTheFirstOfJanuaryAndTheSliceAtTheMonth() {
    let cases: [(birth: NaiveDate, type: String, sliceFrom: Int)] = [
      (NaiveDate(1957, 3, 10), "mp", 4), (NaiveDate(1957, 4, 1), "mp", 4),
      (NaiveDate(1957, 3, 31), "mp", 4), (NaiveDate(1957, 12, 1), "mp", 12),
      (NaiveDate(1957, 12, 2), "mp", 13), (NaiveDate(1950, 2, 1), "mpo", 1),
    ]
    for (birth, type, sliceFrom) in cases {
      for (index, month) in couple(births: [nil, birth], year: 2024).enumerated() {
        XCTAssertEqual(NaiveHuurtoeslagMaand.type(month), type, "\(birth.text) \(index + 1)")
        XCTAssertEqual(month.aowReached, index + 1 >= sliceFrom, "\(birth.text) \(index + 1)")
      }
    }
    // Of a single person too; and from 2025 on there are two types.
    let single = couple(births: [NaiveDate(1957, 3, 10)], year: 2024)
    XCTAssertEqual(Set(single.map(NaiveHuurtoeslagMaand.type)), ["ep"])
    let later = couple(births: [nil, NaiveDate(1950, 2, 1)], year: 2025)
    XCTAssertEqual(Set(later.map(NaiveHuurtoeslagMaand.type)), ["mp"])
  }

  /// The AOW age on 1 January: of 66 years and 10 months for who is born in February 1957, of 67 years
  /// for who is born in March.
  func testReachedBeforeTheFirstOfJanuary() {
    func type(_ birth: NaiveDate, _ year: Int) -> String {
      NaiveHuurtoeslagMaand.type(couple(births: [birth, nil], year: year)[0])
    }
    XCTAssertEqual(type(NaiveDate(1957, 2, 28), 2023), "mp")
    XCTAssertEqual(type(NaiveDate(1957, 2, 28), 2024), "mpo")
    XCTAssertEqual(type(NaiveDate(1957, 3, 1), 2024), "mp")
  }

  /// When who is of AOW age leaves, the others have the type without him.
  func testTheTypeIsOfThoseWhoAreThere() {
    let persons = [
      NaiveHuurtoeslagMaand.Person(income: 20_000, birth: NaiveDate(1970, 1, 1)),
      NaiveHuurtoeslagMaand.Person(
        income: 20_000, birth: NaiveDate(1950, 1, 1), goneOn: NaiveDate(2024, 5, 2)),
    ]
    let types = (1...12).map {
      NaiveHuurtoeslagMaand.type(
        NaiveHuurtoeslagMaand.household(
          of: persons, year: 2024, month: $0, rekenhuur: 700, figures: figures))
    }
    XCTAssertEqual(
      types, Array(repeating: "mpo", count: 5) + Array(repeating: "ep", count: 7))
  }

  /// A single resident of 2026 with 18000 to his death on 10 September, the 253rd day: nine months on
  /// 18000 x 365 / 253, above the ijkpunt of 23425 by 2543.379447.
  func testASingleResidentDies() {
    let outcome = NaiveHuurtoeslagMaand.yearOfDeath(
      income: 18_000, birth: NaiveDate(1950, 1, 1), diedOn: NaiveDate(2026, 9, 10), rekenhuur: 650,
      figures: figures)
    XCTAssertEqual(outcome.months, 9)
    // 295.68 + 98.67 - 27% x 2543.379447 / 12 = 337.123962 a month.
    XCTAssertEqual(outcome.amount, 3_034)
  }

  /// The earlier telling of section 4, written apart, gives the same month.
  func testTheEarlierTellingAgrees() {
    var random = SeededRandom(811)
    for _ in 0..<2_000 {
      let year = random.pick([2023, 2024, 2025, 2026])
      let persons = random.int(1...4)
      let aow = random.flag()
      let rent = NaiveRational(cents: random.int(20_000...100_000))
      let income = NaiveRational(random.int(0...60_000))
      let told = NaiveHuurtoeslagMaand.exact(
        NaiveHuurtoeslagMaand.Household(
          year: year, rekenhuur: rent, rekeninkomen: income, persons: persons,
          aowOnFirstOfJanuary: aow, aowReached: aow),
        figures: figures)
      let earlier = NaiveHuurtoeslag.compute(
        NaiveHuurtoeslag.Input(
          year: year, kaleHuur: rent, rekeninkomen: income, persons: persons, aowOn1January: aow,
          aowReached: aow),
        figures: figures)
      XCTAssertEqual(told, earlier.monthExact, "\(year) \(persons) \(aow) \(rent) \(income)")
    }
  }
}
