import Huishoudboekje
import HuishoudboekjeText

/// A reform as it was read: changed figures, switches and dates, to be laid beside the law.
package struct ReformFile: Sendable {
  package let name: String
  package let description: String?
  package let reform: Reform
  /// A scenario beside it that shows what it does; only for the reader.
  package let example: String?
  /// The year to compute instead of that of the scenario.
  package let year: Int?
  let file: String
  private let node: JSONNode
  private let hasSwitches: Bool

  /// The most changes of figures; the most indexations, and laws and keys that one names.
  static let mostChanges = 1_000
  static let mostIndexations = 100

  /// Reads a reform from a file.
  package static func read(_ path: String) throws(InputError) -> ReformFile {
    let file = inputName(path)
    return try ReformFile(JSONNode.parse(try readFile(path), file: file), file: file)
  }

  package init(_ node: JSONNode, file: String) throws(InputError) {
    self.node = node
    self.file = file
    let root = try JSONObjectReader(node: node, file: file)
    name = try root.name("reform")
    guard !name.isEmpty else {
      throw root.error(at: "reform", "is empty", remedy: "Expected a name for the tables.")
    }
    description = try root.optionalName("description")
    example = try root.optionalString("example")
    year = root.has("year") ? try root.integer("year", in: ScenarioFile.years) : nil
    var reform = Reform(name: name)
    if let copy = try root.optionalObject("provisional_year") {
      reform.provisional = (
        try copy.integer("from", in: ScenarioFile.years),
        try copy.integer("to", in: ScenarioFile.years)
      )
    }
    if root.has("indexation") {
      for reader in try Self.few(root, "indexation", root.objects("indexation")) {
        reform.indexations.append(try Self.indexation(reader))
      }
    }
    if root.has("figures") {
      for reader in try Self.few(root, "figures", root.objects("figures"), most: Self.mostChanges) {
        reform.changes.append(try Self.change(reader))
      }
    }
    if let switches = try root.optionalObject("switches") {
      _ = try ScenarioDecoder.switches(switches)
      hasSwitches = true
    } else {
      hasSwitches = false
    }
    try root.finish()
    self.reform = reform
  }

  /// Refuses a list that is too long: every change looks through all files of figures.
  private static func few<Item>(
    _ reader: JSONObjectReader, _ key: String, _ list: [Item], most: Int = mostIndexations
  ) throws(InputError) -> [Item] {
    guard list.count <= most else {
      throw reader.error(
        at: key, "holds \(list.count) items", remedy: "Expected at most \(most).")
    }
    return list
  }

  private static func law(_ reader: JSONObjectReader, _ key: String) throws(InputError) -> Law {
    Law(rawValue: try reader.choice(key, among: Law.allCases.map(\.rawValue)))!
  }

  private static func from(_ reader: JSONObjectReader) throws(InputError) -> CalendarDate? {
    reader.has("from") ? try reader.date("from") : nil
  }

  private static func number(
    _ reader: JSONObjectReader, _ key: String, _ what: String
  ) throws(InputError) -> ExactNumber {
    let places = 5
    let most = 100_000_000_000_000
    let value = try reader.decimal(
      key, places: places, in: -most...most, unitDescription: what)
    return ExactNumber(value: value, decimals: places)
  }

  /// `round` names the direction, `round_to` the step.
  private static func rounding(
    _ reader: JSONObjectReader
  ) throws(InputError) -> ReformRounding {
    var rounding = ReformRounding()
    if reader.has("round") {
      switch try reader.choice("round", among: ["down", "up", "half_up"]) {
      case "down": rounding.rounding = .down
      case "up": rounding.rounding = .up
      default: rounding.rounding = .halfUp
      }
    }
    if reader.has("round_to") {
      let step = try number(reader, "round_to", "the step to which the figure is rounded")
      guard step.value > 0 else {
        throw reader.error(
          at: "round_to", "is not above zero", remedy: "Expected a step like '0.20'.")
      }
      rounding.step = shortest(step)
    }
    return rounding
  }
  /// Without zeros at the end, but for cents.
  private static func shortest(_ number: ExactNumber) -> ExactNumber {
    var (value, decimals) = (number.value, number.decimals)
    while decimals > 2, value % 10 == 0 { (value, decimals) = (value / 10, decimals - 1) }
    return ExactNumber(value: value, decimals: decimals)
  }

  private static func indexation(
    _ reader: JSONObjectReader
  ) throws(InputError) -> Reform.Indexation {
    var laws: [Law] = []
    let names = Law.allCases.map(\.rawValue)
    for name in try Self.few(reader, "laws", reader.stringList("laws")) {
      guard let law = Law(rawValue: name) else {
        throw reader.error(
          at: "laws", "names \(quoted(name)), which is no law of the figures",
          remedy: "Expected some of \(names.joined(separator: ", "))."
            + didYouMean(name, among: names).text)
      }
      laws.append(law)
    }
    return Reform.Indexation(
      laws: laws,
      except: reader.has("except")
        ? try Self.few(reader, "except", reader.stringList("except")) : [],
      from: try from(reader), percent: try number(reader, "percent", "a percentage"),
      rounding: try rounding(reader))
  }

  private static func change(
    _ reader: JSONObjectReader
  ) throws(InputError) -> Reform.FigureChange {
    let kinds = ["set", "add", "percent"].filter { reader.has($0) }
    guard kinds.count == 1 else {
      throw reader.error(
        at: "key", kinds.isEmpty ? "has no change" : "has \(kinds.count) changes",
        remedy: "Expected one of 'set', 'add' and 'percent'.")
    }
    let change: Reform.Change
    switch kinds[0] {
    case "set":
      let text = try reader.string("set")
      guard ExactNumber(text) != nil else {
        throw reader.error(
          at: "set", "is \(quoted(text))", remedy: "Expected a number with a point, like '40.5'.")
      }
      change = .set(text)
    case "add": change = .add(shortest(try number(reader, "add", "what is added to the figure")))
    default: change = .percent(try number(reader, "percent", "a percentage"))
    }
    return Reform.FigureChange(
      law: try law(reader, "law"), key: try reader.string("key"), from: try from(reader),
      until: reader.has("until") ? try reader.date("until") : nil,
      change: change, rounding: try rounding(reader))
  }

  // MARK: Applying

  /// The figures with this reform, for the computation of a year.
  package func figures(_ figures: Figures, year: Int) throws(InputError) -> Figures {
    do {
      return try figures.changed(by: reform, year: year)
    } catch {
      throw self.error(at: error.part, error.fact, error.problem, remedy: error.whatToDo)
    }
  }

  /// An error at a part of the reform, or at a fact of it.
  private func error(
    at part: ReformError.Part, _ fact: String, _ problem: String, remedy: String
  ) -> InputError {
    var path: String
    switch part {
    case .provisional: path = "provisional_year"
    case .indexation(let index): path = "indexation[\(index)]"
    case .change(let index): path = "figures[\(index)]"
    }
    if !fact.isEmpty { path += ".\(fact)" }
    return InputError(
      file: file, at: node.position(at: path), problem: "\(path) \(problem)", remedy: remedy)
  }

  /// What the laws say of figures with this reform: at the last part that changes the law.
  func refusal(_ error: FigureError) -> InputError {
    let problem = "\(error.place): \(error.problem)"
    guard let law = error.law, let part = reform.lastPart(changing: law) else {
      return InputError(file: file, problem: problem, remedy: error.remedy)
    }
    var fact = "percent"
    if case .change(let index) = part { fact = reform.changes[index].change.fact }
    return self.error(at: part, fact, "is refused: \(problem)", remedy: error.remedy)
  }

  /// The laws of a year with this reform.
  private func statutes(_ year: Int) throws(InputError) -> Statutes {
    let law: Figures
    do {
      law = try Figures.embedded(for: year)
    } catch {
      throw InputError(file: error.place, problem: error.problem, remedy: error.remedy)
    }
    let figures = try figures(law, year: year)
    do {
      return try Statutes(year: year, figures: figures)
    } catch {
      throw refusal(error)
    }
  }

  /// The household as this reform computes it: its year and its switches.
  package func household(_ household: Household) throws(InputError) -> Household {
    var changed = household
    if let year { changed.year = year }
    guard hasSwitches else { return changed }
    let root = try JSONObjectReader(node: node, file: file)
    changed.switches = try ScenarioDecoder.switches(
      root.object("switches"), over: household.switches)
    return changed
  }

  /// The year that is computed for a household.
  func year(of household: Household) -> Int { year ?? household.year }

  /// Explains a household with this reform.
  package func explain(
    _ household: Household, source: ScenarioSource, view: Explanation.View
  ) throws(InputError) -> Explanation {
    let changed = try self.household(household)
    return try Calculation.explain(
      changed, source: source, view: view, statutes: try statutes(changed.year))
  }

  /// Computes a household with this reform; an error about its figures names this file.
  package func compare(
    _ household: Household, source: ScenarioSource
  ) throws(InputError) -> Comparison {
    let changed = try self.household(household)
    let statutes = try statutes(changed.year)
    do {
      return try Comparison(changed, statutes)
    } catch {
      throw source.error(
        at: error.path, "is refused with reform '\(name)': \(error.problem)",
        remedy: error.remedy)
    }
  }
}

extension ReformError {
  /// What was expected, or where the names are that were meant.
  var whatToDo: String {
    candidates.isEmpty
      ? remedy
      : "See 'huishoudboekje figures' for the names." + didYouMean(read, among: candidates).text
  }
}
