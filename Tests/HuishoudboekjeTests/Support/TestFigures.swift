@testable import Huishoudboekje

/// The embedded figures, read once, for the engine and for the naive telling of the laws.
enum TestFigures {
  static let embedded: Figures = {
    do { return try Figures.embedded() } catch { fatalError("the embedded figures: \(error)") }
  }()
  static let files: [FigureFile] = {
    do { return try embedded.entries.indices.map { try embedded.file(at: $0) } } catch {
      fatalError("the embedded figures: \(error)")
    }
  }()
  /// The years of a household.
  static let years = embedded.completeYears
  /// The first year of which there is not all.
  static let nextYear = years.last! + 1
  /// The years of income and tax: two years earlier for the peiljaar.
  static let taxYears = Array(years[0] - 2..<nextYear)

  /// The years that are estimates; no test counts them among the years of the law.
  static let estimateYears: [Int] = {
    do { return try Figures.estimateYearsInTheBinary() } catch { fatalError("estimates: \(error)") }
  }()
  private static let estimates: [FigureFile] = {
    do {
      return try estimateYears.flatMap { try Figures.embedded(for: $0).estimates(of: $0) }
    } catch { fatalError("the estimates: \(error)") }
  }()

  private static let statutesByYear: [Int: Statutes] = {
    do {
      return try Dictionary(
        uniqueKeysWithValues: years.map { ($0, try Statutes(year: $0, figures: embedded)) }
          + estimateYears.map { ($0, try Statutes(year: $0, figures: Figures.embedded(for: $0))) })
    } catch { fatalError("the statutes: \(error)") }
  }()
  private static let taxByYear: [Int: TaxYear] = {
    do {
      return try Dictionary(uniqueKeysWithValues: taxYears.map { ($0, try TaxYear($0, embedded)) })
    } catch { fatalError("the tax years: \(error)") }
  }()
  static func statutes(_ year: Int) -> Statutes { statutesByYear[year]! }
  static func tax(_ year: Int) -> TaxYear { taxByYear[year]! }

  /// The printed decimals by law, date and key, for the naive side.
  static let naive: NaiveFigures = {
    var byLaw: [String: [(date: String, values: [String: String])]] = [:]
    // An estimate comes after every file of the law, so a year of the law does not read it.
    for file in files + estimates {
      let values = Dictionary(uniqueKeysWithValues: file.rows.map { ($0.key, $0.value) })
      byLaw[file.law.rawValue, default: []].append(("\(file.date)", values))
    }
    let table = byLaw  // each law in order of date
    return NaiveFigures { law, date, key in
      guard let value = table[law]?.last(where: { $0.date <= date })?.values[key] else {
        fatalError("no figure \(key) of \(law) on \(date)")
      }
      return value
    }
  }()

  /// Every amount of a law that holds on 1 January or 1 July of a year, in cents: the boundaries.
  static func amounts(_ law: Law, _ year: Int, _ units: [FigureUnit]) -> [Int] {
    var amounts: Set<Int> = []
    for file in files where file.law == law && file.date.year == year {
      for row in file.rows where units.contains(row.unit) {
        amounts.insert(((NaiveRational(row.value) * 100).ceil()).whole)
      }
    }
    return amounts.sorted()
  }
  /// Each value with its neighbours of one cent and one euro.
  static func edges(_ values: [Int]) -> [Int] {
    values.flatMap { value in [-100, -1, 0, 1, 100].map { value + $0 } }.filter { $0 >= 0 }
  }
}

extension NaiveRational {
  /// Cents as euros.
  init(cents: Int) { self.init(Int128(cents), 100) }
  /// An exact amount of the engine as euros.
  init<Period>(_ exact: Unrounded<Int, Period>) {
    self.init(Int128(exact.numerator), Int128(exact.denominator) * 100)
  }
  init<Period>(_ amount: Amount<Int, Period>) { self.init(cents: amount.cents) }
}
