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
    // A variant has as many homes as the base; the cells are counted before it is made.
    let count = 1 + (root.has("variants") ? try root.array("variants").count : 0)
    guard count <= 1 + Self.mostVariants else {
      throw root.error(
        at: "variants", "holds \(count - 1) variants",
        remedy: "Expected at most \(Self.mostVariants).")
    }
    let cells = personas.count * base.units.count * count
    guard cells <= Self.mostCells else {
      throw root.error(
        at: "units", "makes \(cells) cells with the personas and variants",
        remedy: "Expected at most \(Self.mostCells); split the file.")
    }
    let (variants, places) = try Self.variants(root, node, base, personas, decoder)
    try root.finish()
    complex = Complex(name: name, personas: personas, variants: variants)
    huurconstructie = decoder.huurconstructie
    woonvorm = decoder.home.woonvorm
    landlord = decoder.home.landlord
    staff24Hours = decoder.staff24Hours
    self.residents = residents
    variantPlaces = places
    tables = decoder.known.tables
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
    var names: Set<String> = [base.name]
    for (index, reader) in try root.objects("variants").enumerated() {
      let name = try reader.name("name")
      guard !name.isEmpty, names.insert(name).inserted else {
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
    var left = Self.mostSet
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
      guard Self.replace(&changed, member.key, member.node.value, &left) else {
        guard left >= 0 else {
          throw refuse(
            "which makes more than \(Self.mostSet) changes",
            "Split the file.")
        }
        throw refuse(
          "which leads nowhere",
          "Expected a path like units[0].kale_huur_eur_month; [*] stands for all of a list.")
      }
    }
    return changed
  }

  private static func mayVary(_ path: String) -> Bool {
    if ["year", "vacancy_pct", "benchmark"].contains(path) { return true }
    if path.hasPrefix("units[") || path.hasPrefix("provider.") { return true }
    return path.hasPrefix("personas[")
      && (path.hasSuffix("].number") || path.hasSuffix("].share_pct"))
  }

  /// Replaces the value at a path, where `[*]` stands for every item of a list; false when the path
  /// leads nowhere, or to more values than are left.
  private static func replace(
    _ node: inout JSONNode, _ path: String, _ value: JSONValue, _ left: inout Int
  ) -> Bool {
    guard let star = path.firstRange(of: "[*]") else {
      left -= 1
      return left >= 0 && node.replace(at: path, with: value)
    }
    let list = String(path[..<star.lowerBound])
    let rest = String(path[star.upperBound...].drop { $0 == "." })
    guard case .array(var items)? = node.value(at: list)?.value else { return false }
    for index in items.indices {
      guard replace(&items[index], rest, value, &left) else { return false }
    }
    return node.replace(at: list, with: .array(items))
  }
}
