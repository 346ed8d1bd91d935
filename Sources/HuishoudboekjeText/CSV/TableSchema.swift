/// The columns of a table, and which of them together name a row.
///
/// It becomes a Table Schema of the Frictionless Standards (specs.frictionlessdata.io/table-schema).
package struct TableSchema: Hashable, Sendable {
  package private(set) var columns: [TableField]
  /// Empty where no columns are certain to.
  package private(set) var primaryKey: [String]
  /// The first row has the names; a later part of a table has none.
  package var hasHeader = true

  /// - Parameter primaryKey: names of columns; each row has other values in them, and no empty ones.
  package init(_ columns: [TableField], primaryKey: [String] = []) {
    self.columns = columns
    self.primaryKey = primaryKey
  }

  package var names: [String] { columns.map(\.name) }
  /// The columns in which `7.50` is a name and stays as it is.
  package var words: Set<String> {
    Set(columns.filter { $0.kind != .number && $0.kind != .any }.map(\.name))
  }
  /// The first name that two columns have.
  package var twice: String? {
    let names = names
    return names.indices.first { names[..<$0].contains(names[$0]) }.map { names[$0] }
  }

  /// The same table with the units in the names of its columns.
  package var withUnits: TableSchema {
    var schema = self
    schema.columns = columns.map(\.named)
    let names = Dictionary(
      zip(columns, schema.columns).map { ($0.name, $1.name) },
      uniquingKeysWith: { first, _ in first })
    schema.primaryKey = primaryKey.map { names[$0] ?? $0 }
    return schema
  }

  /// - Parameter style: how the CSV writes its decimals.
  package func json(_ style: CSVStyle) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("fields", .array(columns.map { $0.field(style) })),
      ("missingValues", .array([.string("")])),
    ]
    if !primaryKey.isEmpty {
      members.append(("primaryKey", .array(primaryKey.map { .string($0) })))
    }
    return .object(members)
  }
}
