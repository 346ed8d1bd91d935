import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Which fact stands at which path of a scenario that was made of facts: a message about it names the
/// facts, not paths that nobody wrote.
package struct FactPlaces {
  private let places: [(path: String, fact: Fact)]
  private let answers: FactAnswers
  /// How a fact is called.
  private let name: (Fact) -> String
  private var named: [Fact] = []
  /// It names a path that no fact has.
  private var isBeyondFacts = false

  /// - Parameter scenario: that the answers made.
  package init(
    _ answers: FactAnswers, in scenario: JSONNode, _ name: @escaping (Fact) -> String
  ) {
    self.answers = answers
    self.name = name
    places = Fact.all.compactMap { fact in fact.path(in: scenario).map { ($0, fact) } }
  }

  /// A message as it is told.
  package struct Told {
    package var error: InputError
    /// The facts that it names.
    package let facts: [Fact]
    /// It is about one fact, and about nothing beside the facts.
    package let isOfOneFact: Bool
  }

  /// A message with the facts in the place of the paths.
  package mutating func told(
    _ error: InputError, place: Phrase
  ) -> Told {
    named = []
    isBeyondFacts = false
    let person = error.problem.contains("persons[1]") ? 1 : 0
    let problem = told(error.problem, person, startsWithPath: true)
    let isOfOne = named.count == 1
    let remedy = error.remedy.map { incomes(in: told($0, person), person) }
    return Told(
      error: InputError(
        file: place.text, Phrase(verbatim: problem), advice: remedy.map { Phrase(verbatim: $0) }),
      facts: named, isOfOneFact: isOfOne && !isBeyondFacts)
  }

  // MARK: Texts

  private mutating func told(
    _ text: String, _ person: Int, startsWithPath: Bool = false
  ) -> String {
    var told = ""
    var rest = text[...]
    while let first = rest.first {
      guard Self.isOfPath(first) else {
        told.append(rest.removeFirst())
        continue
      }
      var token = rest.prefix(while: Self.isOfPath)
      // The point of a sentence.
      while token.hasSuffix("."), token.count > 1 { token.removeLast() }
      rest = rest[token.endIndex...]
      let isPath = token.contains { "_.[".contains($0) } || startsWithPath && told.isEmpty
      told += isPath ? words(for: String(token), person) ?? String(token) : String(token)
    }
    return told
  }

  private static func isOfPath(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "_.[]".contains(character))
  }

  /// The incomes that a text names in quotes.
  private mutating func incomes(in text: String, _ person: Int) -> String {
    var text = text
    for source in IncomeSource.allCases {
      let quoted = "'\(source.rawValue)'"
      let facts = Fact.all.filter { $0.subject == Fact.Subject.person(person) }
      guard text.contains(quoted), let fact = facts.first(where: { $0.isIncome(source.rawValue) })
      else { continue }
      text = text.replacing(quoted, with: call([fact]))
    }
    return text
  }

  private mutating func call(_ facts: [Fact]) -> String {
    for fact in facts where !named.contains(where: { $0.name == fact.name }) { named.append(fact) }
    return facts.map(name).joined(.and).text
  }

  private func root(_ path: String) -> String { String(path.prefix { $0 != "." && $0 != "[" }) }

  /// The facts at a path, below it, or at a path that ends in it; nil where it is no path.
  private mutating func words(for path: String, _ person: Int) -> String? {
    for index in 0...1 where path == "persons[\(index)]" {
      return (index == 0 ? PersonText.resident : PersonText.partner).text
    }
    let exact = places.filter { $0.path == path }.map(\.fact)
    if !exact.isEmpty { return call(exact) }
    let below = places.filter { $0.path.hasPrefix("\(path).") || $0.path.hasPrefix("\(path)[") }
      .map(\.fact)
    let given = below.filter(answers.has)
    if !below.isEmpty { return call(given.isEmpty ? below : given) }
    // A sentence may name a part of a path.
    let ends = places.filter { $0.path.hasSuffix(".\(path)") }.map(\.fact)
    let own = ends.filter { $0.subject == .person(person) }
    if !ends.isEmpty { return call(own.isEmpty ? ends : own) }
    // No fact has it: what the scenario calls it, without its path.
    guard path.hasPrefix("persons[") || ["dwelling", "couple", "costs"].contains(root(path)) else {
      return nil
    }
    isBeyondFacts = true
    return FactHomeText.inFile(
      String(path[(path.lastIndex(of: ".") ?? path.startIndex)...].drop { $0 == "." })
    ).text
  }
}
