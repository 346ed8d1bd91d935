import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Where a persona stands: in the complex, or in a scenario beside it.
struct ResidentSource: Sendable {
  let file: String
  /// Comes before the path of a fact: `personas[2]`, or nothing in a scenario.
  let path: String
  let node: JSONNode

  /// Notes what was found of a persona when it was computed.
  func note(_ error: HouseholdError, year: Int, persona: String, in errors: InputErrors) {
    for one in [error] + error.more {
      let full = path.isEmpty ? one.path : "\(path).\(one.path)"
      errors.note(
        InputError(
          file: file, at: node.position(at: one.path),
          HouseholdErrorText.at(
            full,
            HouseholdErrorText.because(
              HouseholdErrorText.isRefused(in: year, for: quoted(persona)), one.problem)),
          advice: one.remedy))
    }
  }
}

extension ComplexDecoder {
  /// The forms in which a resident can rent.
  static let rentingForms = ["VPT", "MPT", "MPT-20-UUR", "PGB"]

  /// How many residents each persona stands for: numbers or shares, which must add up.
  func weights(
    _ root: JSONObjectReader, _ units: [UnitType]
  ) -> (weights: [Int], total: Int) {
    let homes = units.reduce(0) { $0 + $1.number }
    let readers = root.objects("personas", in: 1...Int.max)
    guard !readers.isEmpty else {
      root.refuse(
        at: "personas", KeyErrorText.isEmpty, remedy: ComplexErrorText.personaNeeded)
      return ([], homes)
    }
    // Where the first persona has neither, as the others have it.
    let shares =
      readers[0].has("share_pct")
      || !readers[0].states("number") && readers.contains { $0.states("share_pct") }
    let (own, other) = shares ? ("share_pct", "number") : ("number", "share_pct")
    let weights = readers.map { reader -> Int in
      reader.states(oneOf: [["number"], ["share_pct"]])
      if reader.has(other) {
        reader.refuse(
          at: other, ComplexErrorText.othersHave(own), remedy: ComplexErrorText.numbersOrShares)
        _ = reader.has(own)
        return 0
      }
      let weight =
        shares
        ? Self.percent(reader, own) : reader.integer(own, in: 0...ComplexFile.mostHomes)
      return weight ?? 0
    }
    guard readers.allSatisfy({ $0.isGood(own, other) }) else { return (weights, homes) }
    let sum = weights.reduce(0, +)
    guard shares else {
      if sum != homes, homes <= ComplexFile.mostHomes,
        root.objects("units").allSatisfy({ $0.isGood("number") })
      {
        root.refuse(
          at: "personas", ComplexErrorText.residentsForHomes(sum, homes),
          remedy: ComplexErrorText.numbersAddUp)
      }
      return (weights, homes)
    }
    if sum != 10_000 {
      root.refuse(
        at: "personas", ComplexErrorText.shares(sum), remedy: ComplexErrorText.sharesOfAHundred)
    }
    return (weights, 10_000)
  }

  /// The kinds of resident.
  mutating func personas(
    _ root: JSONObjectReader, year: Int
  ) -> ([Persona], [ResidentSource]) {
    var personas: [Persona] = []
    var sources: [ResidentSource] = []
    var names: Set<String> = []
    for reader in root.objects("personas") {
      let name = reader.name("name", as: .filled) ?? ""
      if reader.isGood("name"), name.isEmpty || !names.insert(name).inserted {
        reader.refuse(
          at: "name", name.isEmpty ? KeyErrorText.isEmpty : KeyErrorText.isTwice(quoted(name)),
          remedy: ComplexErrorText.personaOwnName)
      }
      let form = reader.choice("leveringsvorm", among: Self.rentingForms)
      let choice = form.flatMap(ColumnChoice.init(rawValue:)) ?? .vpt
      let (household, source) = resident(reader, name, year)
      personas.append(
        Persona(
          name: name, household: household, choice: choice,
          behandeling: reader.bool("behandeling", default: false),
          dagbesteding: ScenarioDecoder.choice(reader, "dagbesteding", or: .geen)))
      sources.append(source)
    }
    return (personas, sources)
  }

  /// The household of a persona: in the complex, or that of a scenario beside it.
  private mutating func resident(
    _ reader: JSONObjectReader, _ name: String, _ year: Int
  ) -> (Household, ResidentSource) {
    reader.states(oneOf: [["scenario"], ["persons"]])
    guard reader.hasInstead("scenario") else { return stated(reader, name, year) }
    let beside = ["persons", "couple", "cohabitants", "costs", "switches"].filter(reader.has)
    if let key = beside.first, !reader.isTraced {
      reader.refuse(
        at: key, ComplexErrorText.besideScenario, remedy: ComplexErrorText.keepScenario)
    } else if let path = reader.filePath("scenario"), let scenario = scenario(path, reader) {
      if scenario.household.nextDwelling != nil {
        reader.refuse(
          at: "scenario", ComplexErrorText.hasNextDwelling, remedy: ComplexErrorText.wholeYear)
      }
      return (
        scenario.household,
        ResidentSource(file: scenario.source.file, path: "", node: scenario.source.node)
      )
    }
    return stated(reader.nothing, name, year)
  }

  private func stated(
    _ reader: JSONObjectReader, _ name: String, _ year: Int
  ) -> (Household, ResidentSource) {
    let node = reader.node
    var decoder = ScenarioDecoder(source: ScenarioSource(file: file, node: node))
    let household = decoder.resident(reader, name: name, year: year)
    return (household, ResidentSource(file: file, path: reader.path, node: node))
  }

  /// The scenario in a file beside the complex, which is read once; nil where something is wrong in it.
  private func scenario(_ path: String, _ reader: JSONObjectReader) -> ScenarioFile? {
    let path = beside(path)
    if let read = known.scenarios[path] { return read }
    let read = reader.noting(at: "scenario") { () throws(InputError) in
      try ScenarioFile.read(path)
    }
    known.scenarios[path] = .some(read)
    return read
  }
}

extension ScenarioDecoder {
  /// The persons of a scenario with their costs and switches, without a home.
  mutating func resident(_ reader: JSONObjectReader, name: String, year: Int) -> Household {
    var household = persons(reader, name: name, year: year)
    others(reader, &household)
    switches(reader, &household)
    household.amounts = amounts
    household.leftOpen = leftOpen
    return household
  }
}

extension ComplexDecoder {
  /// A file named in this one, from its folder.
  func beside(_ path: String) -> String { HuishoudboekjeText.beside(file, path) }
}
