import Huishoudboekje
import HuishoudboekjeText

/// A scenario as it was read: the household, what it expects, and which path states which amount.
public struct ScenarioFile: Sendable {
  package let name: String
  package let description: String?
  /// The household that the scenario describes; change a copy to ask what if.
  public let household: Household
  package let expectations: [Expectation]
  /// The amounts that the scenario states, by path.
  package let slots: [String: SlotUse]
  /// Where it stands, for what is found when it is computed.
  package let source: ScenarioSource

  /// How a number at a path becomes the amount of a slot.
  package struct SlotUse: Sendable {
    package let slot: AmountSlot
    /// Twelve for a month amount that is kept per year.
    package let factor: Int
  }

  /// An amount that the scenario says must come out.
  package struct Expectation: Sendable {
    package let path: String
    package let position: SourcePosition
    /// The label of the column.
    package let column: String
    package let line: BudgetLine
    package let period: Period
    package let cents: Int
    package enum Period: String, Sendable, CaseIterable {
      case month = "eur_month"
      case year = "eur_year"
    }
  }

  /// The years that a scenario may name; the figures decide which of them can be computed.
  package static let years = 2000...2100
  /// Ten million euros: the most that an income, an asset or a rent may be.
  package static let mostCents = 1_000_000_000

  /// The most children and others at one home.
  static let mostCohabitants = 100

  /// Reads a scenario; every error names the file, the place and the path.
  package init(_ node: JSONNode, file: String) throws(InputError) {
    var decoder = ScenarioDecoder(source: ScenarioSource(file: file, node: node))
    let root = try JSONObjectReader(node: node, file: file)
    self = try decoder.scenario(root)
  }

  init(
    name: String, description: String?, household: Household, expectations: [Expectation],
    slots: [String: SlotUse], source: ScenarioSource
  ) {
    self.name = name
    self.description = description
    self.household = household
    self.expectations = expectations
    self.slots = slots
    self.source = source
  }

  /// Reads a scenario, in another year than its own where one is asked for, and with values of its own.
  package static func read(
    _ path: String, year: Int?, settings: [Setting] = []
  ) throws(InputError) -> ScenarioFile {
    let file = inputName(path)
    let node = try JSONNode.parse(try readFile(path), file: file).inYear(year)
    return try settings.reading(node, file: file) { (node) throws(InputError) in
      try ScenarioFile(node, file: file)
    }
  }

  /// Reads a scenario from a file in JSON; `-` is standard input.
  ///
  /// - Throws: what is wrong with the file, with the place, what was read and what was expected.
  public static func read(_ path: String) throws(InputError) -> ScenarioFile {
    let file = inputName(path)
    return try ScenarioFile(JSONNode.parse(try readFile(path), file: file), file: file)
  }
}

extension JSONNode {
  /// The same scenario or complex in another year; nil: in its own.
  package func inYear(_ year: Int?) -> JSONNode {
    year.flatMap { replacing(at: "year", with: .number("\($0)")) } ?? self
  }
}

/// The text of a scenario, to say where a fact stands.
package struct ScenarioSource: Sendable {
  package let file: String
  package let node: JSONNode

  /// An error about the fact at a path.
  package func error(at path: String, _ problem: String, remedy: String? = nil) -> InputError {
    InputError(
      file: file, at: node.position(at: path), problem: "\(path) \(problem)", remedy: remedy)
  }
}

/// Reads the parts of a scenario and notes which path states which amount.
struct ScenarioDecoder {
  let source: ScenarioSource
  var slots: [String: ScenarioFile.SlotUse] = [:]
  var amounts = StatedAmounts()
  var leftOpen: [OpenFact] = []
  var isCouple = false
  var year = 0

  init(source: ScenarioSource) { self.source = source }

  /// The care of the first person, and whether it is open since when a stay lasts: a course that begins with one
  /// before all that counts has it stated.
  mutating func ownCare(_ person: JSONObjectReader, in year: Int) throws(InputError) -> Care {
    let reader = try person.object("care")
    let care = try Self.care(reader)
    let first = care.course.first
    let isLong = first?.form == .zzp && first.map { $0.from <= CalendarDate(year - 3, 1) } ?? false
    if !isLong { note(.verblijfFrom, at: "verblijf_from", in: reader) }
    return care
  }

  mutating func scenario(_ root: JSONObjectReader) throws(InputError) -> ScenarioFile {
    let name = try root.name("scenario")
    let description = try root.optionalName("description")
    year = try root.integer("year", in: ScenarioFile.years)
    let persons = try root.objects("persons")
    guard (1...2).contains(persons.count) else {
      throw root.error(
        at: "persons", "holds \(persons.count) persons",
        remedy: "Expected one or two: the person with the indication, and perhaps a partner.")
    }
    isCouple = persons.count == 2
    let couple = try root.optionalObject("couple")
    guard couple == nil || isCouple else {
      throw root.error(
        at: "couple", "stands beside one person",
        remedy: "Add the partner to persons, or leave couple out.")
    }
    let person = try person(persons[0], 0)
    let care = try ownCare(persons[0], in: year)
    var household = Household(
      name: name, year: year, person: person, dwelling: try dwelling(root.object("dwelling"), 0),
      care: care)
    if let next = try root.optionalObject("next_dwelling") {
      household.moveDate = try next.date("from")
      household.nextDwelling = try dwelling(next, 1)
    }
    if isCouple { household.partner = try partner(persons[1], couple) }
    if root.has("cohabitants") {
      household.cohabitants = try Self.cohabitants(root)
    }
    if let costs = try root.optionalObject("costs") { try self.costs(costs, &household) }
    if root.has("leveringsvormen") {
      household.choices = try Self.choices(root, "leveringsvormen")
    }
    if let switches = try root.optionalObject("switches") {
      household.switches = try Self.switches(switches)
    }
    household.amounts = amounts
    household.leftOpen = leftOpen
    if root.has("requests") { household.requests = try Self.choice(root, "requests") }
    var shown = household
    shown.requests = .show
    let expectations = try expectations(root, shown.columns.map(\.label))
    // What is expected of a column must be computed.
    let usual = household.columns.map(\.label)
    if expectations.contains(where: { !usual.contains($0.column) }) { household.requests = .show }
    try root.finish()
    return ScenarioFile(
      name: name, description: description, household: household, expectations: expectations,
      slots: slots, source: source)
  }

  /// Reads an amount of euros into a slot and notes its path.
  mutating func amount(
    _ reader: JSONObjectReader, _ key: String, _ slot: AmountSlot, per: String, factor: Int = 1
  ) throws(InputError) {
    let most = ScenarioFile.mostCents / factor
    amounts[slot] = try reader.amount(key, in: 0...most, per: per) * factor
    slots[reader.path(of: key)] = ScenarioFile.SlotUse(slot: slot, factor: factor)
  }
  mutating func optionalAmount(
    _ reader: JSONObjectReader, _ key: String, _ slot: AmountSlot, per: String, factor: Int = 1
  ) throws(InputError) {
    if reader.has(key) { try amount(reader, key, slot, per: per, factor: factor) }
  }

  /// Notes a fact that is not stated at its key.
  mutating func note(
    _ fact: OpenFact.Key, of person: Int = 0, at key: String, in reader: JSONObjectReader
  ) {
    if !reader.states(key) { leftOpen.append(OpenFact(fact, of: person, at: reader.path(of: key))) }
  }

  /// The columns that a scenario or a command line names.
  static func choices(
    _ reader: JSONObjectReader, _ key: String
  ) throws(InputError) -> [ColumnChoice] {
    let names = try reader.stringList(key)
    do {
      return try ColumnChoice.list(names)
    } catch {
      throw reader.error(at: key, error.problem, remedy: error.remedy)
    }
  }

  static func choice<E: RawRepresentable & CaseIterable>(
    _ reader: JSONObjectReader, _ key: String, _: E.Type = E.self
  ) throws(InputError) -> E where E.RawValue == String {
    let text = try reader.choice(key, among: E.allCases.map(\.rawValue))
    guard let value = E(rawValue: text) else {
      throw reader.error(at: key, "is '\(text)'")
    }
    return value
  }

  /// The switches that are stated; the others are those of `base`.
  static func switches(
    _ reader: JSONObjectReader, over base: Switches = Switches()
  ) throws(InputError) -> Switches {
    var switches = base
    if reader.has("settlement") { switches.settlement = try choice(reader, "settlement") }
    if reader.has("aanslag_betaling") {
      switches.aanslagBetaling = try choice(reader, "aanslag_betaling")
    }
    if reader.has("drempel") { switches.drempel = try choice(reader, "drempel") }
    switches.eigenBijdrage.extraVrijlating = try reader.bool(
      "extra_vrijlating", default: base.eigenBijdrage.extraVrijlating)
    switches.eigenBijdrage.vrij15InBasis = try reader.bool(
      "vrij15_in_basis", default: base.eigenBijdrage.vrij15InBasis)
    if reader.has("zorgtoeslag_in_peiljaar") {
      switches.zorgtoeslagInPeiljaar = try reader.bool("zorgtoeslag_in_peiljaar")
    }
    if reader.has("nihil_income") { switches.nihilIncome = try choice(reader, "nihil_income") }
    switches.bijzondereSituatieHandicap = try reader.bool(
      "bijzondere_situatie_handicap", default: base.bijzondereSituatieHandicap)
    switches.eigenBijdrage.drempelGepoold = try reader.bool(
      "drempel_gepoold", default: base.eigenBijdrage.drempelGepoold)
    switches.eigenBijdrage.peiljaarverlegging = try reader.bool(
      "peiljaarverlegging", default: base.eigenBijdrage.peiljaarverlegging)
    if reader.has("aow_vakantie_tarief") {
      switches.aowVakantieTarief = try choice(reader, "aow_vakantie_tarief")
    }
    if reader.has("may_in_peiljaar") {
      switches.mayInPeiljaar = try choice(reader, "may_in_peiljaar")
    }
    switches.aokBijOpname = try reader.bool("aok_bij_opname", default: base.aokBijOpname)
    switches.kindInkomenPassend = try reader.bool(
      "kind_inkomen_passend", default: base.kindInkomenPassend)
    switches.toeslagpartnerOngehuwdWettekst = try reader.bool(
      "toeslagpartner_ongehuwd_wettekst", default: base.toeslagpartnerOngehuwdWettekst)
    switches.zorgbehoefteStrikt = try reader.bool(
      "zorgbehoefte_strikt", default: base.zorgbehoefteStrikt)
    switches.ebLaatsteDagTelt = try reader.bool(
      "eb_laatste_dag_telt", default: base.ebLaatsteDagTelt)
    if reader.has("kwijtschelding") {
      switches.kwijtschelding = try choice(reader, "kwijtschelding")
    }
    switches.twGehuwd = try reader.bool("tw_gehuwd", default: base.twGehuwd)
    return switches
  }
}
