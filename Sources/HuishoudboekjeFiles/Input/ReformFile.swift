import Huishoudboekje
import HuishoudboekjeCatalogue
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
    self = try ReformFile(
      reading: JSONObjectReader(node: node, file: file), node, file: file)
  }

  init(reading root: JSONObjectReader, _ node: JSONNode, file: String) throws(InputError) {
    self.node = node
    self.file = file
    root.admitSchema()
    name = root.name("reform", as: .filled) ?? ""
    if name.isEmpty {
      root.refuse(at: "reform", KeyErrorText.isEmpty, remedy: ReformErrorText.nameNeeded)
    }
    description = root.optionalName("description")
    example = root.optionalString("example")
    year = root.optionalInteger("year", in: ScenarioFile.years)
    var reform = Reform(name: name)
    if let copy = root.optionalObject("provisional_year") {
      let from = copy.integer("from", in: ScenarioFile.years)
      let to = copy.integer("to", in: ScenarioFile.years)
      if let from, let to { reform.provisional = (from, to) }
    }
    if root.has("indexation") {
      let list = Self.few(
        root, "indexation", root.objects("indexation", in: 0...Self.mostIndexations))
      reform.indexations = list.compactMap(Self.indexation)
    }
    if root.has("figures") {
      let list = Self.few(
        root, "figures", root.objects("figures", in: 0...Self.mostChanges), most: Self.mostChanges)
      reform.changes = list.compactMap(Self.change)
    }
    let switches = root.optionalObject("switches")
    if let switches { _ = ScenarioDecoder.switches(switches) }
    hasSwitches = switches != nil
    try root.finish()
    self.reform = reform
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
    at part: ReformError.Part, _ fact: String, _ problem: Phrase, remedy: Phrase
  ) -> InputError {
    var path: String
    switch part {
    case .provisional: path = "provisional_year"
    case .indexation(let index): path = "indexation[\(index)]"
    case .change(let index): path = "figures[\(index)]"
    }
    if !fact.isEmpty { path += ".\(fact)" }
    return InputError(
      file: file, at: node.position(at: path), KeyErrorText.at(path, problem), advice: remedy)
  }

  /// What the laws say of figures with this reform: at the last part that changes the law.
  func refusal(_ error: FigureError) -> InputError {
    let problem = FigureErrorText.at(error.place, error.problem)
    guard let law = error.law, let part = reform.lastPart(changing: law) else {
      return InputError(file: file, problem, advice: error.remedy)
    }
    var fact = "percent"
    if case .change(let index) = part { fact = reform.changes[index].change.fact }
    return self.error(
      at: part, fact, HouseholdErrorText.because(HouseholdErrorText.isRefused, problem),
      remedy: error.remedy)
  }

  /// The laws of a year with this reform.
  private func statutes(_ year: Int) throws(InputError) -> Statutes {
    let law: Figures
    do {
      law = try Figures.embedded(for: year)
    } catch {
      throw InputError(file: error.place, error.problem, advice: error.remedy)
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
    let switches = root.object("switches")
    changed.switches = ScenarioDecoder.switches(switches, over: household.switches)
    if switches.states(ScenarioDecoder.handicapRequest) {
      changed.leftOpen.removeAll { $0.key == .handicapRequest }
    }
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
      throw source.refusal(error, ReformErrorText.isRefused(with: name))
    }
  }
}

extension ReformError {
  /// What was expected, or where the names are that were meant.
  var whatToDo: Phrase {
    candidates.isEmpty
      ? remedy : ReformErrorText.seeNames(didYouMean(read, among: candidates))
  }
}
