import Huishoudboekje
import HuishoudboekjeCatalogue
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
  package func error(at path: String, _ problem: Phrase, remedy: Phrase? = nil) -> InputError {
    InputError(
      file: file, at: node.position(at: path), HouseholdErrorText.at(path, problem),
      advice: remedy)
  }
}

/// Reads the parts of a scenario and notes which path states which amount.
struct ScenarioDecoder {
  let source: ScenarioSource
  var slots: [String: ScenarioFile.SlotUse] = [:]
  var amounts = StatedAmounts()
  var leftOpen: [OpenFact] = []
  var isCouple = false
  var year = ScenarioFile.years.lowerBound
  /// There is a table of points in the year, as far as it was asked for.
  var tableIsGood = true
  /// Where a date is wrong, which is noted: nothing is computed with it.
  static let someDay = CalendarDate(2000, 1)

  init(source: ScenarioSource) { self.source = source }

  /// The care of the first person, and whether it is open since when a stay lasts: a course that begins with one
  /// before all that counts has it stated.
  mutating func ownCare(_ person: JSONObjectReader, in year: Int) -> Care {
    let reader = person.object("care")
    let care = Self.care(reader)
    let first = care.course.first
    let isLong = first?.form == .zzp && first.map { $0.from <= CalendarDate(year - 3, 1) } ?? false
    if !isLong { note(.verblijfFrom, at: "verblijf_from", in: reader) }
    return care
  }

  /// The first person with a Wlz indication and perhaps a partner; the rest of the household follows.
  mutating func persons(_ root: JSONObjectReader, name: String, year: Int) -> Household {
    let readers = root.objects("persons", in: 1...2, isByPlace: true)
    if !(1...2).contains(readers.count) {
      root.refuse(
        at: "persons", ScenarioErrorText.persons(readers.count),
        remedy: ScenarioErrorText.oneOrTwo)
      for reader in readers.dropFirst() { reader.skip() }
    }
    isCouple = readers.count > 1
    let couple = root.optionalObject("couple")
    if couple != nil && readers.count == 1 {
      root.refuse(
        at: "couple", ScenarioErrorText.besideOnePerson, remedy: ScenarioErrorText.addPartner)
      couple?.skip()
    }
    let first = readers.first ?? root.nothing
    let person = person(first, 0)
    var household = Household(
      name: name, year: year, person: person, dwelling: Dwelling(), care: ownCare(first, in: year))
    if readers.count != 1 {
      household.partner = partner(readers.count == 2 ? readers[1] : root.nothing, couple)
    }
    return household
  }

  /// The cohabitants and the costs.
  mutating func others(_ root: JSONObjectReader, _ household: inout Household) {
    if root.has("cohabitants") { household.cohabitants = Self.cohabitants(root) }
    if let costs = root.optionalObject("costs") { self.costs(costs, &household) }
  }

  mutating func scenario(_ root: JSONObjectReader) throws(InputError) -> ScenarioFile {
    root.admitSchema()
    let name = root.name("scenario") ?? ""
    let description = root.optionalName("description")
    year = root.integer("year", in: ScenarioFile.years) ?? year
    tableIsGood = root.isGood("year")
    var household = persons(root, name: name, year: year)
    household.dwelling = dwelling(root.object("dwelling"), 0)
    if let next = root.optionalObject("next_dwelling") {
      household.moveDate = next.date("from")
      household.nextDwelling = dwelling(next, 1)
    }
    others(root, &household)
    if root.has("leveringsvormen") {
      household.choices = Self.choices(root, "leveringsvormen") ?? household.choices
    }
    switches(root, &household)
    household.amounts = amounts
    household.leftOpen = leftOpen
    household.requests = Self.choice(root, "requests", or: household.requests)
    let expectations = expectations(root, household)
    // What is expected of a column must be computed.
    let usual = expectations.isEmpty ? [] : household.columns.map(\.label)
    if expectations.contains(where: { !usual.contains($0.column) }) { household.requests = .show }
    try root.finish()
    return ScenarioFile(
      name: name, description: description, household: household, expectations: expectations,
      slots: slots, source: source)
  }

  /// What the scenario expects; nothing where something is wrong with what makes the columns.
  private func expectations(
    _ root: JSONObjectReader, _ household: Household
  ) -> [ScenarioFile.Expectation] {
    guard let expect = root.optionalObject("expect") else { return [] }
    let persons = root.objects("persons")
    guard (1...2).contains(persons.count),
      root.isGood("year", "couple", "next_dwelling", "cohabitants", "leveringsvormen"),
      persons.allSatisfy({ person in
        person.isGood("birth_date", "death_date", "care")
          && person.objects("incomes").allSatisfy { $0.isGood("type") }
      })
    else {
      expect.skip()
      return []
    }
    var shown = household
    shown.requests = .show
    return expectations(expect, shown.columns.map(\.label))
  }

  /// Reads an amount of euros into a slot and notes its path.
  mutating func amount(
    _ reader: JSONObjectReader, _ key: String, _ slot: AmountSlot, per: String, factor: Int = 1,
    lacking others: [String] = []
  ) {
    let most = ScenarioFile.mostCents / factor
    guard let cents = reader.amount(key, in: 0...most, per: per, lacking: others) else { return }
    amounts[slot] = cents * factor
    slots[reader.path(of: key)] = ScenarioFile.SlotUse(slot: slot, factor: factor)
  }
  mutating func optionalAmount(
    _ reader: JSONObjectReader, _ key: String, _ slot: AmountSlot, per: String, factor: Int = 1
  ) {
    if reader.has(key) { amount(reader, key, slot, per: per, factor: factor) }
  }

  /// Notes a fact that is not stated at its key.
  mutating func note(
    _ fact: OpenFact.Key, of person: Int = 0, at key: String, in reader: JSONObjectReader
  ) {
    if !reader.states(key) { leftOpen.append(OpenFact(fact, of: person, at: reader.path(of: key))) }
  }

  /// The columns that a scenario or a command line names.
  static func choices(_ reader: JSONObjectReader, _ key: String) -> [ColumnChoice]? {
    let words = JSONShape.word(ColumnChoice.allCases.map(\.rawValue))
    guard let names = reader.stringList(key, of: words, in: 1...Int.max, isUnique: true) else {
      return nil
    }
    do {
      return try ColumnChoice.list(names)
    } catch {
      reader.refuse(at: key, error.problem, remedy: error.remedy)
      return nil
    }
  }

  static func choice<E: RawRepresentable & CaseIterable>(
    _ reader: JSONObjectReader, _ key: String, _: E.Type = E.self
  ) -> E? where E.RawValue == String {
    reader.choice(key, among: E.allCases.map(\.rawValue)).flatMap { E(rawValue: $0) }
  }

  /// The choice at a key, or the usual one when the key is not there.
  static func choice<E: RawRepresentable & CaseIterable>(
    _ reader: JSONObjectReader, _ key: String, or usual: E
  ) -> E where E.RawValue == String {
    reader.has(key) ? choice(reader, key) ?? usual : usual
  }
}
