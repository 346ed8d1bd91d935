import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A column of a table of homes or residents, or a row of the list of a provider: what it is called, what
/// stands in it, and where that goes in the JSON of a complex. Reader, messages and templates know no other
/// list than these.
struct TableColumn: Sendable {
  let text: TableColumnText
  /// The path in the home, the resident or the complex, as in `servicekosten.energie_eur_month`; of an
  /// income `[aow]` stands for the item of that type.
  let path: String
  let kind: CellKind
  var isRequired = false
  /// Other names.
  var others: [String] = []
  /// Names that say less than the column means: a note tells how they are read.
  var looseNames: [String] = []
  /// Paths of columns of which this one needs a value beside it.
  var needs: [String] = []
  /// What templates show in their example rows, as files have it.
  var examples: [String] = []

  init(
    _ text: TableColumnText, _ path: String, _ kind: CellKind, isRequired: Bool = false,
    others: [String] = [], loose looseNames: [String] = [], needs: [String] = [],
    examples: [String] = []
  ) {
    self.text = text
    self.path = path
    self.kind = kind
    self.isRequired = isRequired
    self.others = others
    self.looseNames = looseNames
    self.needs = needs
    self.examples = examples
  }

  /// The same of the partner: its path, names and needs.
  var ofPartner: TableColumn {
    func partner(_ path: String) -> String { path.replacing("persons[0]", with: "persons[1]") }
    func names(_ names: [String]) -> [String] {
      names.map { "partner" + $0 } + names.map { $0 + "partner" }
    }
    var column = TableColumn(
      text.ofPartner, partner(path), kind, others: names(others), loose: names(looseNames),
      needs: needs.map(partner))
    let birth = "persons[1].birth_date"
    column.others += Language.allCases.map { text.name.text($0) + "partner" }
    if column.path != birth { column.needs.append(birth) }
    return column
  }

  /// Whether a name of a file is one of this column, and whether it says all.
  func match(_ name: String) -> (isNamed: Bool, isLoose: Bool) {
    let plain = spelling(name)
    let names = Language.allCases.map { text.name.text($0) } + others + [path]
    if names.contains(where: { spelling($0) == plain }) { return (true, false) }
    let isLoose = looseNames.contains { spelling($0) == plain }
    return (isLoose, isLoose)
  }

  /// The last key of the path, as messages about JSON have it.
  var key: String { String(path.split(separator: ".").last ?? "") }
}
