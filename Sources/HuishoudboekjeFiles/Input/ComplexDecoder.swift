import Huishoudboekje
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
  let known = Known()

  /// What is read once for all variants, by year.
  final class Known {
    var scenarios: [String: ScenarioFile] = [:]
    var pgb: [Int: PGB?] = [:]
    var ranges: [Int: WoonvormRanges] = [:]
    /// The CSV tables that were read, and how each is written.
    var tables: [ReadTable] = []
    func note(_ table: CSVTable) {
      let read = ReadTable(file: table.file, dialect: table.dialect)
      if !tables.contains(read) { tables.append(read) }
    }
    /// Years of variants of which there are laws.
    var years: Set<Int> = []
  }

  init(file: String, benchmark: Benchmark?) {
    self.file = file
    self.benchmark = benchmark
  }

  /// What the homes have in common.
  mutating func homes(_ root: JSONObjectReader) throws(InputError) {
    home = HomeFacts()
    if root.has("woonvorm") { home.woonvorm = try ScenarioDecoder.choice(root, "woonvorm") }
    if root.has("landlord") { home.landlord = try ScenarioDecoder.choice(root, "landlord") }
    staff24Hours = root.has("staff_24h") ? try root.bool("staff_24h", default: false) : nil
    guard root.has("huurconstructie") else {
      guard staff24Hours == nil else {
        throw root.error(
          at: "staff_24h", "stands there without huurconstructie",
          remedy:
            "It decides whether a koppelbeding is possible: state huurconstructie too, or leave it "
            + "out.")
      }
      return
    }
    let form: Huurconstructie = try ScenarioDecoder.choice(root, "huurconstructie")
    let needed: [Huurconstructie: Landlord] = [
      .aanbiederVerhuurt: .zorgaanbieder, .onderverhuur: .corporatie,
    ]
    if let needed = needed[form], home.landlord != needed {
      throw root.error(
        at: "huurconstructie",
        "is '\(form.rawValue)', but the landlord is "
          + (home.landlord.map { "'\($0.rawValue)'" } ?? "not stated"),
        remedy: "Expected \"landlord\": \"\(needed.rawValue)\" beside it.")
    }
    huurconstructie = form
  }

  /// The facts of the base or of a variant.
  mutating func variant(
    _ root: JSONObjectReader, name: String
  ) throws(InputError) -> ComplexVariant {
    let year = try root.integer("year", in: ScenarioFile.years)
    let figures = try Calculation.figures(root, year)
    if let baseYear, baseYear != year, known.years.insert(year).inserted {
      _ = try Calculation.statutes(year, figures: figures) {
        root.error(at: "year", "is \(year): \($0)", remedy: $1)
      }
    }
    let units = try units(root, year, figures)
    let (weights, total) = try weights(root, homes: units.reduce(0) { $0 + $1.number })
    var variant = ComplexVariant(
      name: name, year: year, units: units, weights: weights, totalWeight: total)
    if root.has("vacancy_pct") { variant.vacancy = try Self.percent(root, "vacancy_pct") }
    variant.benchmark = try benchmark(root)
    variant.provider = try root.optionalObject("provider").map {
      (reader) throws(InputError) in try provider(reader, year, figures)
    }
    variant.pgb = try pgb(root, year, figures)
    return variant
  }

  private func pgb(
    _ root: JSONObjectReader, _ year: Int, _ figures: Figures
  ) throws(InputError) -> PGB? {
    if let read = known.pgb[year] { return read }
    do {
      let read = try PGB(year: year, figures: figures)
      known.pgb[year] = read
      return read
    } catch {
      throw root.error(at: "year", "is refused: \(error.problem)", remedy: error.remedy)
    }
  }

  private func benchmark(_ root: JSONObjectReader) throws(InputError) -> Benchmark {
    guard root.has("benchmark") else { return benchmark ?? .zakEnKleedgeld }
    let text = try root.string("benchmark")
    guard let stated = Benchmark(text) else {
      throw root.error(
        at: "benchmark", "is \(quoted(text))",
        remedy: Benchmark.expected + didYouMean(text, among: ["zak_en_kleedgeld", "nibud"]).text)
    }
    return benchmark ?? stated
  }

  /// Hundredths of a percent.
  static func percent(_ reader: JSONObjectReader, _ key: String) throws(InputError) -> Int {
    try reader.decimal(key, places: 2, in: 0...10_000, unitDescription: "a percentage")
  }
}

extension Benchmark {
  package static let expected =
    "Expected zak_en_kleedgeld, nibud, or euros per month like '350.00'."

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
