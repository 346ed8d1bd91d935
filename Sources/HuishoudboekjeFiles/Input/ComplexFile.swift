import Huishoudboekje
import HuishoudboekjeText

/// A complex as it was read: homes, residents and variants.
package struct ComplexFile: Sendable {
  package let name: String
  package let description: String?
  package let file: String
  package let complex: Complex
  package let huurconstructie: Huurconstructie?
  package let woonvorm: Woonvorm?
  package let landlord: Landlord?
  /// Somebody is there 24 hours a day; nil: by the woonvorm.
  package let staff24Hours: Bool?
  /// Where each persona stands, for what is found when it is computed.
  let residents: [ResidentSource]
  /// Where each variant stands.
  let variantPlaces: [SourcePosition]
  let root: JSONNode

  /// The most homes together, and residents of one persona.
  static let mostHomes = 100_000
  /// The most unit types, personas and variants together as cells.
  static let mostCells = 5_000_000

  package static func read(
    _ path: String, benchmark: Benchmark? = nil, year: Int? = nil
  ) throws(InputError) -> ComplexFile {
    let file = inputName(path)
    return try ComplexFile(
      JSONNode.parse(try readFile(path), file: file).inYear(year), file: file,
      benchmark: benchmark)
  }

  /// Reads a complex; every error names the file, the place and the path.
  ///
  /// - Parameter benchmark: takes the place of the one in the file.
  package init(_ node: JSONNode, file: String, benchmark: Benchmark? = nil) throws(InputError) {
    let root = try JSONObjectReader(node: node, file: file)
    name = try root.name("complex")
    description = try root.optionalName("description")
    guard !name.isEmpty else {
      throw root.error(at: "complex", "is empty", remedy: "Name the complex.")
    }
    var decoder = ComplexDecoder(file: file, benchmark: benchmark)
    try decoder.homes(root)
    let base = try decoder.variant(root, name: "basis")
    decoder.baseYear = base.year
    let (personas, residents) = try decoder.personas(root, year: base.year)
    try decoder.checkTariffs(base, personas, root)
    let (variants, places) = try Self.variants(root, node, base, personas, decoder)
    try root.finish()
    let cells = personas.count * variants.reduce(0) { $0 + $1.units.count }
    guard cells <= Self.mostCells else {
      throw root.error(
        at: "units", "makes \(cells) cells with the personas and variants",
        remedy: "Expected at most \(Self.mostCells); split the file.")
    }
    complex = Complex(name: name, personas: personas, variants: variants)
    huurconstructie = decoder.huurconstructie
    woonvorm = decoder.home.woonvorm
    landlord = decoder.home.landlord
    staff24Hours = decoder.staff24Hours
    self.residents = residents
    variantPlaces = places
    self.root = node
    self.file = file
  }

  /// The base and every variant: the file with some values replaced, read again, so that every check
  /// holds for it.
  private static func variants(
    _ root: JSONObjectReader, _ node: JSONNode, _ base: ComplexVariant, _ personas: [Persona],
    _ decoder: ComplexDecoder
  ) throws(InputError) -> ([ComplexVariant], [SourcePosition]) {
    var variants = [base]
    var places = [node.position]
    guard root.has("variants") else { return (variants, places) }
    for (index, reader) in try root.objects("variants").enumerated() {
      let name = try reader.name("name")
      guard !name.isEmpty, !variants.contains(where: { $0.name == name }) else {
        throw reader.error(
          at: "name", name.isEmpty ? "is empty" : "is \(quoted(name)) a second time",
          remedy: "Give every variant a name of its own; the file itself is 'basis'.")
      }
      guard reader.has("set"), let set = node.value(at: "variants[\(index)].set") else {
        throw reader.error(
          at: "set", "is missing",
          remedy: "Expected an object of paths, like {\"units[0].kale_huur_eur_month\": \"700\"}.")
      }
      let changed = try Self.changed(node, set, reader, decoder.file)
      do {
        let other = try JSONObjectReader(node: changed, file: decoder.file)
        var decoder = decoder
        try decoder.homes(other)
        let variant = try decoder.variant(other, name: name)
        for unit in try other.objects("units") { try unit.finish() }
        try other.optionalObject("provider")?.finish()
        try decoder.checkTariffs(variant, personas, other)
        variants.append(variant)
      } catch {
        throw InputError(
          file: decoder.file, at: set.position,
          problem: "variants[\(index)].set makes a complex in which \(error.problem)",
          remedy: error.remedy)
      }
      places.append(set.position)
    }
    return (variants, places)
  }

  private static func changed(
    _ node: JSONNode, _ set: JSONNode, _ reader: JSONObjectReader, _ file: String
  ) throws(InputError) -> JSONNode {
    guard case .object(let members) = set.value else {
      throw reader.error(
        at: "set", "is \(set.value.shown)",
        remedy: "Expected an object of paths, like {\"units[0].kale_huur_eur_month\": \"700\"}.")
    }
    var changed = node
    for member in members {
      func refuse(_ problem: String, _ remedy: String) -> InputError {
        InputError(
          file: file, at: member.keyPosition,
          problem: "\(reader.path(of: "set")) names \(quoted(member.key)), \(problem)",
          remedy: remedy)
      }
      guard Self.mayVary(member.key) else {
        throw refuse(
          "which a variant cannot change",
          "Expected year, vacancy_pct, benchmark, a path in units or provider, or the number or "
            + "share_pct of a persona.")
      }
      guard let next = Self.replaced(changed, member.key, member.node.value) else {
        throw refuse(
          "which leads nowhere",
          "Expected a path like units[0].kale_huur_eur_month; [*] stands for all of a list.")
      }
      changed = next
    }
    return changed
  }

  private static func mayVary(_ path: String) -> Bool {
    if ["year", "vacancy_pct", "benchmark"].contains(path) { return true }
    if path.hasPrefix("units[") || path.hasPrefix("provider.") { return true }
    return path.hasPrefix("personas[")
      && (path.hasSuffix("].number") || path.hasSuffix("].share_pct"))
  }

  /// A copy with the value at a path replaced, where `[*]` stands for every item of a list; nil when
  /// the path leads nowhere.
  private static func replaced(_ node: JSONNode, _ path: String, _ value: JSONValue) -> JSONNode? {
    guard let star = path.firstRange(of: "[*]") else {
      return node.replacing(at: path, with: value)
    }
    let list = String(path[..<star.lowerBound])
    let rest = path[star.upperBound...].drop { $0 == "." }
    guard case .array(let items) = node.value(at: list)?.value else { return nil }
    var replaced: [JSONNode] = []
    for item in items {
      guard let item = self.replaced(item, String(rest), value) else { return nil }
      replaced.append(item)
    }
    return node.replacing(at: list, with: .array(replaced))
  }
}

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
    var pgb: [Int: PGB?] = [:]
    var ranges: [Int: WoonvormRanges] = [:]
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
        remedy: Benchmark.expected + didYouMean(text, among: ["zak_en_kleedgeld", "nibud"]))
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
