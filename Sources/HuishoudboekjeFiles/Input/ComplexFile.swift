import Huishoudboekje
import HuishoudboekjeCatalogue
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
  /// The CSV tables that it names, and how each is written, in the order in which they were read.
  package let tables: [ReadTable]

  /// The most homes together, and residents of one persona.
  static let mostHomes = 100_000
  /// The most unit types, personas and variants together as cells.
  static let mostCells = 5_000_000
  /// The most variants beside the base, and values that one of them sets.
  static let mostVariants = 100_000
  static let mostSet = 500_000

  package static func read(
    _ path: String, benchmark: Benchmark? = nil, year: Int? = nil, settings: [Setting] = []
  ) throws(InputError) -> ComplexFile {
    let file = inputName(path)
    let node = try JSONNode.parse(try readFile(path), file: file).inYear(year)
    return try settings.reading(node, file: file) { (node) throws(InputError) in
      try ComplexFile(node, file: file, benchmark: benchmark)
    }
  }

  /// Reads a complex; every error names the file, the place and the path.
  ///
  /// - Parameter benchmark: takes the place of the one in the file.
  package init(_ node: JSONNode, file: String, benchmark: Benchmark? = nil) throws(InputError) {
    self = try ComplexFile(
      reading: JSONObjectReader(node: node, file: file), node, file: file, benchmark: benchmark)
  }

  init(
    reading root: JSONObjectReader, _ node: JSONNode, file: String, benchmark: Benchmark? = nil
  ) throws(InputError) {
    root.admitSchema()
    name = root.name("complex", as: .filled) ?? ""
    description = root.optionalName("description")
    if name.isEmpty {
      root.refuse(
        at: "complex", KeyErrorText.isEmpty, remedy: ComplexErrorText.nameComplex)
    }
    var decoder = ComplexDecoder(file: file, benchmark: benchmark)
    decoder.homes(root)
    let base = decoder.variant(root, name: "basis")
    decoder.baseYear = base.year
    let (personas, residents) = decoder.personas(root, year: base.year)
    let changes = Self.changes(root, base)
    // What follows counts on all that was read.
    try root.finish()
    decoder.checkTariffs(base, personas, root)
    let variants = Self.variants(root, node, base, personas, changes, decoder)
    try root.errors.check()
    complex = Complex(name: name, personas: personas, variants: variants)
    huurconstructie = decoder.huurconstructie
    woonvorm = decoder.home.woonvorm
    landlord = decoder.home.landlord
    staff24Hours = decoder.staff24Hours
    self.residents = residents
    variantPlaces = [node.position] + changes.map(\.set.position)
    tables = decoder.known.tables
    self.root = node
    self.file = file
  }

  /// A variant may change what stands at a path; `mayVary` as a pattern.
  static let mayVaryPattern =
    "^(year$|vacancy_pct$|benchmark$|units\\[|provider\\.|personas\\[.*\\]\\.(number|share_pct)$)"
  /// A variant may change what stands at a path.
  static func mayVary(_ path: String) -> Bool {
    if ["year", "vacancy_pct", "benchmark"].contains(path) { return true }
    if path.hasPrefix("units[") || path.hasPrefix("provider.") { return true }
    return path.hasPrefix("personas[")
      && (path.hasSuffix("].number") || path.hasSuffix("].share_pct"))
  }
}
