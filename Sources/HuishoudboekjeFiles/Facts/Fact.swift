import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A fact of a household that most people can state in one word.
///
/// It is declared once, in `all`: the options of the commands, their help, the questions of `new` and the
/// paths of the scenario that they make all come from there.
package struct Fact: Sendable {
  /// Of whom or what it is.
  package enum Subject: Sendable, Equatable {
    case person(Int)
    case home
  }

  /// Where it stands in a scenario.
  enum Place: Sendable, Equatable {
    /// A path of the scenario.
    case household(String)
    /// A path in the person of the subject.
    case person(String)
    /// An income of that person by its type, and a key of it.
    case income(String, String? = nil)
  }

  /// When `new` asks it; another fact by its name without the prefix of the partner.
  package enum Asked: Sendable, Equatable {
    case always
    /// Only where the other one was given.
    case after(String)
    /// Only where the other one was not given.
    case without(String)
    /// Only where the other one has this value.
    case when(String, String)
  }

  /// The name of the option, without dashes.
  package let name: String
  /// The same in Dutch.
  package let dutch: String
  package let value: FactValue
  package let subject: Subject
  let place: Place
  package let isNeeded: Bool
  /// What holds where it is not stated.
  package let otherwise: Phrase?
  package let asked: Asked
  /// The commands have an option for it anyway.
  package let isOptionOfCommands: Bool
  /// What a reader is told of it, of whom.
  package let words: @Sendable (Phrase) -> FactWords

  /// - Parameter isOfBoth: the name says nothing of the partner.
  init(
    _ name: String, _ dutch: String, _ value: FactValue, _ place: Place,
    of subject: Subject, isOfBoth: Bool = false,
    _ words: @escaping @Sendable (Phrase) -> FactWords,
    isNeeded: Bool = false, otherwise: Phrase? = nil, asked: Asked = .always,
    isOptionOfCommands: Bool = false
  ) {
    let prefix = subject == .person(1) && !isOfBoth ? Self.partnerPrefix : ""
    self.name = prefix + name
    self.dutch = prefix + dutch
    self.value = value
    self.place = place
    self.subject = subject
    self.words = words
    self.isNeeded = isNeeded
    self.otherwise = otherwise
    self.asked = asked
    self.isOptionOfCommands = isOptionOfCommands
  }

  private static let partnerPrefix = "partner-"

  /// The person that it is about; the resident where it is about the home.
  package var who: Phrase { subject == .person(1) ? PersonText.partner : PersonText.resident }

  /// The option as it is called in the language of the run, with dashes.
  package var option: String {
    "--" + (Language.current == .dutch && !isOptionOfCommands ? dutch : name)
  }

  /// It is about the care of somebody, which has a zorgprofiel.
  var isOfCare: Bool {
    if case .person(let path) = place { path.hasPrefix("care.") } else { false }
  }

  /// It is an income of somebody.
  package var isIncome: Bool { if case .income = place { true } else { false } }

  /// It is an income of this type.
  func isIncome(_ type: String) -> Bool {
    if case .income(type, _) = place { true } else { false }
  }

  /// The fact of this name of the same person.
  package func other(_ name: String) -> Fact? {
    let prefix = subject == .person(1) ? Self.partnerPrefix : ""
    return Self.named(prefix + name)
  }

  /// The fact of an option, by either of its names; nil where there is none.
  package static func named(_ name: String) -> Fact? {
    all.first { $0.name == name || $0.dutch == name }
  }

  /// Where it stands in a scenario, as far as that has its income; nil where it does not.
  package func path(in scenario: JSONNode) -> String? {
    switch place {
    case .household(let path): return path
    case .person(let path): return "\(personPath).\(path)"
    case .income(let type, let key):
      guard case .array(let incomes)? = scenario.value(at: "\(personPath).incomes")?.value,
        let index = incomes.firstIndex(where: { $0.value(at: "type")?.value == .string(type) })
      else { return nil }
      return "\(personPath).incomes[\(index)]" + (key.map { ".\($0)" } ?? "")
    }
  }

  /// Of a fact of a person.
  var personPath: String {
    if case .person(let index) = subject { "persons[\(index)]" } else { "" }
  }
}
