import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The facts that were stated of a household, and the scenario that they make.
package struct FactAnswers: Sendable {
  private var values: [String: JSONValue] = [:]

  package init() {}

  /// Takes a fact as it was written; a no where that says nothing takes it away.
  package mutating func set(_ fact: Fact, _ text: String) throws(FactValue.Refusal) {
    values[fact.name] = try fact.value.read(text)
  }
  package mutating func remove(_ fact: Fact) { values[fact.name] = nil }

  package func has(_ fact: Fact) -> Bool { values[fact.name] != nil }

  /// What was stated, in the order of the facts.
  package var facts: [Fact] { Fact.all.filter(has) }

  /// A fact as a reader sees it; nil where it was not stated.
  package func shown(_ fact: Fact) -> Phrase? {
    switch values[fact.name] {
    case nil: nil
    case .bool(let value):
      value || fact.value != .truth ? FactHomeText.there : FactHomeText.notThere
    case .string(let text) where fact.value.isAmount:
      Phrase(same: "\(euros: parseDecimal(text.utf8, places: 2) ?? 0)")
    case .string(let text), .number(let text): Phrase(verbatim: text)
    case .array(let nodes): nodes.compactMap(\.text).joined(.comma)
    case .object, .null: nil
    }
  }

  /// The name of the resident; nil where none was stated.
  package var name: String? { text("name") }

  /// Somebody lives or lived with the resident as a partner.
  package var hasPartner: Bool { facts.contains { $0.subject == .person(1) } }

  /// Whether the answers so far ask for a fact.
  package func asks(_ fact: Fact) -> Bool {
    switch fact.asked {
    case .always: true
    case .after(let name): fact.other(name).map(has) ?? false
    case .without(let name): fact.other(name).map { !has($0) } ?? true
    case .when(let name, let value): fact.other(name).flatMap { text($0.name) } == value
    }
  }

  /// The facts that a scenario cannot do without, of those that are not there.
  package var missing: [Fact] {
    let hasCare = Set(facts.filter(\.isOfCare).map(\.personPath))
    return Fact.all.filter { fact in
      guard !has(fact) else { return false }
      return fact.isNeeded && (fact.subject != .person(1) || hasPartner)
        || fact.value == .zorgprofiel && hasCare.contains(fact.personPath)
    }
  }
  /// The resident has an income; a partner may have none.
  package var hasIncome: Bool { facts.contains { $0.isIncome && $0.subject == .person(0) } }

  private func text(_ name: String) -> String? {
    if case .string(let text)? = values[name] { text } else { nil }
  }

  // MARK: The scenario

  /// The scenario as a file holds it; in the newest year where none was stated.
  package func scenario() -> String {
    JSONOutput(node(year: values["year"] == nil ? FactValue.newestYear : 0)).rendered()
  }

  private func node(year: Int) -> JSONNode {
    var node = Self.node(.object([]))
    put("scenario", .string(name ?? FactHomeText.household.text), &node)
    put("year", .number("\(year)"), &node)
    let persons = hasPartner ? 2 : 1
    put(
      "persons", .array(Array(repeating: Self.node(.object([])), count: persons)), &node)
    for fact in Fact.all {
      guard let value = values[fact.name] else { continue }
      if case .income(let type, let key) = fact.place {
        addIncome(type, fact.personPath, &node)
        guard key != nil else { continue }
      }
      if let path = fact.path(in: node) { put(path, value, &node) }
    }
    for index in 0..<persons where node.value(at: "persons[\(index)].incomes") == nil {
      put("persons[\(index)].incomes", .array([]), &node)
    }
    return node
  }

  private func addIncome(_ type: String, _ person: String, _ node: inout JSONNode) {
    let path = "\(person).incomes"
    var incomes: [JSONNode] = []
    if case .array(let known)? = node.value(at: path)?.value { incomes = known }
    guard !incomes.contains(where: { $0.value(at: "type")?.value == .string(type) }) else { return }
    let member = JSONMember(
      key: "type", keyPosition: Self.nowhere, node: Self.node(.string(type)))
    put(path, .array(incomes + [Self.node(.object([member]))]), &node)
  }

  /// Puts a value at a path, with the objects around it that are not there yet.
  private func put(_ path: String, _ value: JSONValue, _ node: inout JSONNode) {
    for outer in (JSONNode.prefixes(path) ?? []).dropLast() where node.value(at: outer) == nil {
      _ = node.replace(at: outer, with: .object([]))
    }
    _ = node.replace(at: path, with: value)
  }

  private static let nowhere = SourcePosition(line: 1, column: 1)
  private static func node(_ value: JSONValue) -> JSONNode {
    JSONNode(value: value, position: nowhere)
  }
}

extension FactValue {
  fileprivate var isAmount: Bool { if case .amount = self { true } else { false } }
}

extension JSONNode {
  /// The text that it is; nil for anything else.
  var text: String? { if case .string(let text) = value { text } else { nil } }
}
