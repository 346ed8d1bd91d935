import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The document beside a CSV for tools that read tables: a Data Resource with a Table Schema, as the
/// Frictionless Standards describe them (specs.frictionlessdata.io).
///
/// What those standards have no member for stands in `unit`, `period` and `unitTitle` of a field, and
/// in the member `huishoudboekje`. Its words are in the language of the run; the same table gives the
/// same bytes. Left out: licences, and the sources of each figure, which `figures` lists.
package struct TableMetadata: Sendable {
  /// The file of the table.
  package struct File: Sendable {
    /// From the folder of the document; of a table on stdout what it is to be called.
    let path: String
    let bytes: Int
    let sha256: String

    package init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }
  static let format = "huishoudboekje-table-1"
  /// The years that are estimates.
  static let estimateYears = (try? Figures.estimateYearsInTheBinary()) ?? []

  let facts: TableFacts
  /// The name of the command, and all its words without those that change no byte.
  let command: String
  let words: [String]
  let style: CSVStyle
  let file: File
  let version: String
  let commit: String?
  let years: [Int]

  package init(
    _ facts: TableFacts, command: String, words: [String], style: CSVStyle, file: File,
    version: String, commit: String?, years: [Int]
  ) {
    self.facts = facts
    self.command = command
    self.words = words
    self.style = style
    self.file = file
    self.version = version
    self.commit = commit
    self.years = Set(years).sorted()
  }

  /// - Throws: `InputError` when the figures cannot be read.
  package func json() throws(InputError) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("profile", .string("tabular-data-resource")),
      ("name", .string(Self.name(of: file.path) ?? command)),
      ("title", .string(MetadataText.title(command).text)),
      ("description", .string(MetadataText.description.text)),
    ]
    members += [
      ("path", .string(file.path)), ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("bytes", .number("\(file.bytes)")),
      ("hash", .string("sha256:\(file.sha256)")),
    ]
    members += [
      ("dialect", dialect), ("schema", facts.schema.json(style)), ("huishoudboekje", try own()),
    ]
    return .object(members)
  }

  private var dialect: JSONOutput {
    .object([
      ("delimiter", .string(String(UnicodeScalar(style.separator)))),
      ("decimalChar", .string(String(UnicodeScalar(style.point)))),
      ("lineTerminator", .string("\n")), ("quoteChar", .string("\"")),
      ("doubleQuote", .bool(true)), ("skipInitialSpace", .bool(false)),
      ("header", .bool(facts.schema.hasHeader)),
    ])
  }

  /// What only this project has.
  private func own() throws(InputError) -> JSONOutput {
    // Of these the law is not known yet: nothing is certified.
    let estimates = years.filter { Self.estimateYears.contains($0) }
    var members: [(String, JSONOutput)] = [
      ("format", .string(Self.format)), ("version", .string(version)),
      ("commit", commit.map { .string($0) } ?? .null),
      ("command", .array(words.map { .string($0) })),
      ("language", .string(Language.current.rawValue)),
      ("years", .array(years.map { .number("\($0)") })),
      ("estimate_years", .array(estimates.map { .number("\($0)") })),
      ("figures_sha256", .string(try Receipt.hashOfFigures(years))),
      (
        "reforms",
        .array(
          facts.reforms.map {
            .object([
              ("reform", .string($0.name)),
              ("description", $0.description.map { .string($0) } ?? .null),
              ("is_law", .bool(false)),
            ])
          })
      ),
      ("unverified_figures", .array(facts.unverified.map { .object($0.members()) })),
    ]
    if !facts.lookedAt.isEmpty {
      members.append(("unverified_looked_at", .array(facts.lookedAt.map { .string($0) })))
    }
    members.append(("notes", .array(facts.notes.map { .string($0) })))
    return .object(members)
  }

  /// A name as a Data Resource may have it: of lower-case letters, digits, `.`, `-` and `_`; nil where
  /// nothing is left of the file's own.
  static func name(of path: String) -> String? {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    if let point = name.lastIndex(of: "."), point != name.startIndex {
      name = String(name[..<point])
    }
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      let isKept =
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        || "._-".unicodeScalars
          .contains(scalar)
      if isKept {
        slug.unicodeScalars.append(scalar)
      } else if !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    let isName = slug.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isDigit }
    return isName ? slug : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
