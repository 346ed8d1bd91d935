import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Reads the parts of a complex.
struct ComplexDecoder {
  let file: String
  let benchmark: Benchmark?
  var home = HomeFacts()
  var huurconstructie: Huurconstructie?
  var staff24Hours: Bool?
  /// The year of the base, for its variants.
  var baseYear: Int?
  /// Those of the year that is read; nil where the year is wrong, so that nothing can be tested by them.
  var figures: Figures?
  let known = Known()

  /// What is read once for all variants, by year.
  final class Known {
    /// Nil where a file is wrong, which is noted.
    var scenarios: [String: ScenarioFile?] = [:]
    var pgb: [Int: PGB?] = [:]
    var ranges: [Int: WoonvormRanges] = [:]
    /// The CSV tables that were read, and how each is written.
    var tables: [ReadTable] = []
    func note(_ table: CSVTable) {
      let read = ReadTable(file: table.file, dialect: table.dialect)
      if !tables.contains(read) { tables.append(read) }
    }
    /// Of years of variants whether there are laws.
    var lawful: [Int: Bool] = [:]
  }

  init(file: String, benchmark: Benchmark?) {
    self.file = file
    self.benchmark = benchmark
  }

  /// What the homes have in common.
  mutating func homes(_ root: JSONObjectReader) {
    home = HomeFacts()
    if root.has("woonvorm") { home.woonvorm = ScenarioDecoder.choice(root, "woonvorm") }
    if root.has("landlord") { home.landlord = ScenarioDecoder.choice(root, "landlord") }
    staff24Hours = root.has("staff_24h") ? root.bool("staff_24h", default: false) : nil
    guard root.has("huurconstructie") else {
      if root.has("staff_24h") {
        root.refuse(
          at: "staff_24h", KeyErrorText.standsWithout("huurconstructie"),
          remedy: ComplexErrorText.koppelbeding, lacking: ["huurconstructie"])
      }
      return
    }
    guard let form: Huurconstructie = ScenarioDecoder.choice(root, "huurconstructie") else {
      return
    }
    let needed: [Huurconstructie: Landlord] = [
      .aanbiederVerhuurt: .zorgaanbieder, .onderverhuur: .corporatie,
    ]
    if let needed = needed[form], home.landlord != needed, root.isGood("landlord") {
      root.refuse(
        at: "huurconstructie",
        home.landlord.map {
          ComplexErrorText.constructionAndLandlord(form.rawValue, $0.rawValue)
        } ?? ComplexErrorText.constructionWithoutLandlord(form.rawValue),
        remedy: ComplexErrorText.needsLandlord(needed.rawValue), lacking: ["landlord"])
    }
    huurconstructie = form
  }

  /// The facts of the base or of a variant.
  mutating func variant(_ root: JSONObjectReader, name: String) -> ComplexVariant {
    let number = root.integer("year", in: ScenarioFile.years)
    let law = number.flatMap { year in
      root.noting(at: "year") { () throws(InputError) in
        try Calculation.figures(root, year)
      }
    }
    let year = number ?? ScenarioFile.years.lowerBound
    if let baseYear, let law, baseYear != year, known.lawful[year] == nil {
      let statutes = root.noting(at: "year") { () throws(InputError) in
        try Calculation.statutes(year, figures: law) {
          root.error(at: "year", FigureErrorText.isYear(year, $0), remedy: $1)
        }
      }
      known.lawful[year] = statutes != nil
    }
    // Of a year without laws one variant tells.
    figures = root.isGood("year") && known.lawful[year] ?? true ? law : nil
    let units = units(root, year)
    let (weights, total) = weights(root, units)
    var variant = ComplexVariant(
      name: name, year: year, units: units, weights: weights, totalWeight: total)
    if root.has("vacancy_pct") {
      variant.vacancy = Self.percent(root, "vacancy_pct") ?? variant.vacancy
    }
    variant.benchmark = benchmark(root)
    variant.provider = root.optionalObject("provider").flatMap { provider($0, year) }
    variant.pgb = pgb(root, year)
    return variant
  }

  private func pgb(_ root: JSONObjectReader, _ year: Int) -> PGB? {
    guard let figures else { return nil }
    if let read = known.pgb[year] { return read }
    do {
      let read = try PGB(year: year, figures: figures)
      known.pgb[year] = read
      return read
    } catch {
      root.refuse(
        at: "year", HouseholdErrorText.because(HouseholdErrorText.isRefused, error.problem),
        remedy: error.remedy)
      return nil
    }
  }

  private func benchmark(_ root: JSONObjectReader) -> Benchmark {
    let usual = benchmark ?? .zakEnKleedgeld
    guard root.has("benchmark"), let text = root.string("benchmark", as: .benchmark) else {
      return usual
    }
    guard let stated = Benchmark(text) else {
      root.refuse(
        at: "benchmark", KeyErrorText.isThat(quoted(text)),
        remedy: ComplexErrorText.benchmark
          + didYouMean(text, among: Benchmark.choices))
      return usual
    }
    return benchmark ?? stated
  }

  /// Hundredths of a percent.
  static func percent(_ reader: JSONObjectReader, _ key: String) -> Int? {
    reader.decimal(key, places: 2, in: 0...10_000, unitDescription: KeyErrorText.percentage)
  }
}

extension Benchmark {
  package static let choices = ["zak_en_kleedgeld", "nibud"]

  /// Reads a benchmark as a file or an option names it.
  package init?(_ text: String) {
    switch text {
    case "zak_en_kleedgeld": self = .zakEnKleedgeld
    case "nibud": self = .nibud
    default:
      guard let cents = parseDecimal(text.utf8, places: 2), cents <= ScenarioFile.mostCents else {
        return nil
      }
      self = .amount(cents)
    }
  }
}
