import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Where a persona stands: in the complex, or in a scenario beside it.
struct ResidentSource: Sendable {
  let file: String
  /// Comes before the path of a fact: `personas[2]`, or nothing in a scenario.
  let path: String
  let node: JSONNode

  /// An error about a fact of a persona that was found when it was computed.
  func error(_ error: HouseholdError, year: Int, persona: String) -> InputError {
    let full = path.isEmpty ? error.path : "\(path).\(error.path)"
    return InputError(
      file: file, at: node.position(at: error.path),
      problem: "\(full) is refused in \(year) for persona \(quoted(persona)): \(error.problem)",
      remedy: error.remedy)
  }
}

extension ComplexDecoder {
  /// The forms in which a resident can rent.
  static let rentingForms = ["VPT", "MPT", "MPT-20-UUR", "PGB"]

  /// How many residents each persona stands for: numbers or shares, which must add up.
  func weights(
    _ root: JSONObjectReader, homes: Int
  ) throws(InputError) -> (weights: [Int], total: Int) {
    let readers = try root.objects("personas")
    guard !readers.isEmpty else {
      throw root.error(
        at: "personas", "is empty", remedy: "Expected at least one kind of resident.")
    }
    var weights: [Int] = []
    let shares = readers[0].has("share_pct")
    for reader in readers {
      let (own, other) = shares ? ("share_pct", "number") : ("number", "share_pct")
      guard !reader.has(other) else {
        throw reader.error(
          at: other, "stands where other personas have \(own)",
          remedy: "Give all personas a number, or all a share_pct.")
      }
      weights.append(
        shares
          ? try Self.percent(reader, "share_pct")
          : try reader.integer("number", in: 0...ComplexFile.mostHomes))
    }
    let sum = weights.reduce(0, +)
    guard shares else {
      guard sum == homes else {
        throw root.error(
          at: "personas", "holds \(sum) residents for \(homes) homes",
          remedy: "The numbers of the personas must add up to those of the units; for empty homes "
            + "state vacancy_pct.")
      }
      return (weights, homes)
    }
    guard sum == 10_000 else {
      throw root.error(
        at: "personas", "has shares that add up to \(formatDecimal(sum, places: 2)) percent",
        remedy: "The share_pct of all personas together must be 100.00.")
    }
    return (weights, 10_000)
  }

  /// The kinds of resident.
  mutating func personas(
    _ root: JSONObjectReader, year: Int
  ) throws(InputError) -> ([Persona], [ResidentSource]) {
    var personas: [Persona] = []
    var sources: [ResidentSource] = []
    var names: Set<String> = []
    let nodes = try root.array("personas")
    for (index, reader) in try root.objects("personas").enumerated() {
      let name = try reader.name("name")
      guard !name.isEmpty, names.insert(name).inserted else {
        throw reader.error(
          at: "name", name.isEmpty ? "is empty" : "is \(quoted(name)) a second time",
          remedy: "Give every persona a name of its own.")
      }
      let form = try reader.choice("leveringsvorm", among: Self.rentingForms)
      let choice = ColumnChoice(rawValue: form) ?? .vpt
      let (household, source) = try resident(reader, nodes[index], name, year)
      personas.append(
        Persona(
          name: name, household: household, choice: choice,
          behandeling: try reader.bool("behandeling", default: false),
          dagbesteding: reader.has("dagbesteding")
            ? try ScenarioDecoder.choice(reader, "dagbesteding") : .geen))
      sources.append(source)
    }
    return (personas, sources)
  }

  /// The household of a persona: in the complex, or that of a scenario beside it.
  private mutating func resident(
    _ reader: JSONObjectReader, _ node: JSONNode, _ name: String, _ year: Int
  ) throws(InputError) -> (Household, ResidentSource) {
    guard reader.has("scenario") else {
      var decoder = ScenarioDecoder(source: ScenarioSource(file: file, node: node))
      let household = try decoder.resident(reader, name: name, year: year)
      return (household, ResidentSource(file: file, path: reader.path, node: node))
    }
    for key in ["persons", "couple", "cohabitants", "costs", "switches"] where reader.has(key) {
      throw reader.error(
        at: key, "stands beside a scenario",
        remedy: "Keep the scenario, or the persons with their costs and switches.")
    }
    let path = beside(try reader.string("scenario"))
    let scenario = try known.scenario(path)
    guard scenario.household.nextDwelling == nil else {
      throw reader.error(
        at: "scenario", "has a next_dwelling",
        remedy: "A resident of a complex lives there the whole year; use another scenario.")
    }
    return (
      scenario.household,
      ResidentSource(file: scenario.source.file, path: "", node: scenario.source.node)
    )
  }
}

extension ScenarioDecoder {
  /// The persons of a scenario with their costs and switches, without a home.
  mutating func resident(
    _ reader: JSONObjectReader, name: String, year: Int
  ) throws(InputError) -> Household {
    let persons = try reader.objects("persons")
    guard (1...2).contains(persons.count) else {
      throw reader.error(
        at: "persons", "holds \(persons.count) persons",
        remedy: "Expected one or two: the person with the indication, and perhaps a partner.")
    }
    isCouple = persons.count == 2
    let couple = try reader.optionalObject("couple")
    guard couple == nil || isCouple else {
      throw reader.error(
        at: "couple", "stands beside one person",
        remedy: "Add the partner to persons, or leave couple out.")
    }
    let person = try person(persons[0], 0)
    var household = Household(
      name: name, year: year, person: person, dwelling: Dwelling(),
      care: try ownCare(persons[0], in: year))
    if isCouple { household.partner = try partner(persons[1], couple) }
    if reader.has("cohabitants") {
      household.cohabitants = try Self.cohabitants(reader)
    }
    if let costs = try reader.optionalObject("costs") { try self.costs(costs, &household) }
    if let switches = try reader.optionalObject("switches") {
      household.switches = try Self.switches(switches)
    }
    household.amounts = amounts
    household.leftOpen = leftOpen
    return household
  }
}

extension ComplexDecoder {
  /// A file named in this one, from its folder.
  func beside(_ path: String) -> String { HuishoudboekjeText.beside(file, path) }
}

extension ComplexDecoder.Known {
  /// The scenario of a file, which is read once.
  func scenario(_ path: String) throws(InputError) -> ScenarioFile {
    if let known = scenarios[path] { return known }
    let read = try ScenarioFile.read(path)
    scenarios[path] = read
    return read
  }
}
