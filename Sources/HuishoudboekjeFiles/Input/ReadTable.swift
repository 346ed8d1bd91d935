import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A CSV table that another file names, as it was read.
package struct ReadTable: Hashable, Sendable {
  /// The file as it was found.
  package let file: String
  package let dialect: CSVDialect

  /// How it was read, where that is not the plain way.
  package var told: Phrase? { dialect.told.map { CSVText.fileReadWith(file, $0) } }
}
