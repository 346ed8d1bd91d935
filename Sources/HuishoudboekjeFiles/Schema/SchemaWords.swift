import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What an editor shows of a key.
enum SchemaWords {
  /// Nil where the catalogue says nothing of it.
  ///
  /// The most particular text counts: of a key in its object, then of the key anywhere.
  static func description(of key: String, in path: String, of kind: FileKind) -> Phrase? {
    let owner = owner(path) ?? kind.rawValue
    if path.hasPrefix("expect") || owner == "costs" || path.contains("costs."),
      let line = line(key)
    {
      return line
    }
    return SchemaText.keys["\(owner).\(key)"] ?? SchemaText.keys[key]
  }

  /// The name of an object: the last of its path; nil for the document.
  private static func owner(_ path: String) -> String? {
    path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) }
  }

  private static func line(_ key: String) -> Phrase? {
    for (ending, text) in [("_eur_month", SchemaText.month), ("_eur_year", SchemaText.year)] {
      guard key.hasSuffix(ending) else { continue }
      let name = key.dropLast(ending.count)
      if let line = BudgetLine.allCases.first(where: { $0.key == name }) {
        return text(line.words(servicekostenCount: false))
      }
    }
    return nil
  }
}
