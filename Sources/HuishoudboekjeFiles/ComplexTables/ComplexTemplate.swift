import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A table to fill in: all columns, what they mean, and examples that can be computed as they are.
///
/// The row that explains the columns is skipped when the table is read.
package enum ComplexTemplate: String, Sendable, CaseIterable {
  case units, personas, provider

  /// The word of the option in every language.
  private var word: Phrase {
    switch self {
    case .units: ComplexTablesText.unitsWord
    case .personas: ComplexTablesText.personasWord
    case .provider: ComplexTablesText.providerWord
    }
  }
  /// The words by which a template is asked for.
  package static var words: [String] {
    Language.allCases.flatMap { language in allCases.map { $0.word.text(language) } }
  }
  package init?(word: String) {
    guard
      let found = Self.allCases.first(where: { template in
        Language.allCases.contains { template.word.text($0) == word }
      })
    else { return nil }
    self = found
  }
  /// The command line that writes it.
  var command: Phrase { ComplexTablesText.template(word) }

  /// The CSV, with the names of the language of the run.
  package func rendered(_ style: CSVStyle, isGuarded: Bool) -> String {
    switch self {
    case .units:
      Self.table(TableColumn.homes, TableColumn.exampleHomes, style, isGuarded: isGuarded)
    case .personas:
      Self.table(TableColumn.personas, TableColumn.examplePersonas, style, isGuarded: isGuarded)
    case .provider: Self.list(style, isGuarded: isGuarded)
    }
  }

  private static func table(
    _ columns: [TableColumn], _ names: [Phrase], _ style: CSVStyle, isGuarded: Bool
  ) -> String {
    let meanings = [TableText.meaningRow.text] + columns.dropFirst().map(\.explained)
    let rows = names.enumerated().map { number, name in
      [name.text]
        + columns.dropFirst().map { column in
          column.examples.isEmpty ? "" : column.shown(column.examples[number], style)
        }
    }
    return style.header(columns.map(\.text.name.text), isGuarded: isGuarded)
      + ([meanings] + rows).map { style.row($0, isGuarded: isGuarded) }.joined()
  }

  private static func list(_ style: CSVStyle, isGuarded: Bool) -> String {
    let header = [TableText.what, TableText.value, TableText.meaning].map(\.text)
    let rows = TableColumn.provider.map { row in
      [row.text.name.text, row.examples.first.map { row.shown($0, style) } ?? "", row.explained]
    }
    return style.header(header, isGuarded: isGuarded)
      + rows.map { style.row($0, isGuarded: isGuarded) }.joined()
  }
}

extension TableColumn {
  /// What stands in it, for the row of a template that explains.
  fileprivate var explained: String {
    TableText.explained(text.meaning, kind.unit, required: isRequired).text
  }

  /// An example as it stands in a cell.
  fileprivate func shown(_ example: String, _ style: CSVStyle) -> String {
    switch (kind, example) {
    case (.yesNo, "yes"): TableText.yes.text
    case (.yesNo, "no"): TableText.no.text
    default: kind.mark == nil ? example : style.number(example)
    }
  }
}
