import HuishoudboekjeCatalogue

/// A column of a table for programs: its name, and what stands in it.
///
/// The header of a CSV and the document beside it come from the same columns, so that no column is
/// without a unit and a meaning.
package struct TableField: Hashable, Sendable {
  /// What its cells are.
  package enum Kind: Hashable, Sendable {
    /// With a sign before decimals, where it has any.
    case number
    case integer, string
    /// 1 or 0.
    case flag
    /// true or false.
    case boolean
    /// Like 2026-01-01.
    case date
    case year
    /// A number or a day, as the row says.
    case any

    /// The name in a Table Schema.
    package var type: String {
      switch self {
      case .number: "number"
      case .integer: "integer"
      case .string: "string"
      case .flag, .boolean: "boolean"
      case .date: "date"
      case .year: "year"
      case .any: "any"
      }
    }
  }
  /// One of few values.
  package struct Code: Hashable, Sendable {
    package let code: String
    /// What it means; nil where the code is a word of the law itself.
    package let words: Phrase?
    package init(_ code: String, _ words: Phrase? = nil) {
      self.code = code
      self.words = words
    }
  }

  package var name: String
  package let kind: Kind
  package let unit: TableUnit
  package let words: ColumnWords
  /// The only values that it has; empty where they are not listed.
  package let codes: [Code]
  /// A cell may be empty.
  package private(set) var isOptional: Bool

  package init(
    _ name: String, _ kind: Kind, _ words: ColumnWords, _ unit: TableUnit = .none,
    codes: [Code] = [], isOptional: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.words = words
    self.codes = codes
    self.isOptional = isOptional
  }

  /// The same column, of which a cell may be empty.
  package var optional: TableField {
    var column = self
    column.isOptional = true
    return column
  }

  /// The same column with its unit in its name.
  var named: TableField {
    var column = self
    if kind == .number || kind == .integer { column.name = unit.named(name) }
    return column
  }

  /// The field of a Table Schema, in the language of the run.
  ///
  /// - Parameter style: how the CSV writes its decimals.
  func field(_ style: CSVStyle) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("name", .string(name)), ("type", .string(kind.type)),
      ("title", .string(words.title.text)), ("description", .string(words.meaning.text)),
      ("unit", .string(unit.code)), ("period", .string(unit.period)),
      ("unitTitle", .string(unit.words.text)),
    ]
    switch kind {
    case .number:
      members.append(("decimalChar", .string(String(UnicodeScalar(style.point)))))
      members.append(("bareNumber", .bool(true)))
    case .flag, .boolean:
      let (yes, no) = kind == .flag ? ("1", "0") : ("true", "false")
      members.append(("trueValues", .array([.string(yes)])))
      members.append(("falseValues", .array([.string(no)])))
    case .integer, .string, .date, .year, .any: break
    }
    let labels = codes.compactMap { code in code.words.map { (code.code, $0.text) } }
    if !labels.isEmpty, labels.count == codes.count {
      members.append(
        (
          "categories",
          .array(
            labels.map { .object([("value", .string($0.0)), ("label", .string($0.1))]) })
        ))
    }
    var constraints: [(String, JSONOutput)] = []
    if !isOptional { constraints.append(("required", .bool(true))) }
    if !codes.isEmpty {
      constraints.append(("enum", .array(codes.map { .string($0.code) })))
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }
}
