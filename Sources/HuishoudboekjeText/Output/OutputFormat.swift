/// How a result is written. A table says which of these it supports; the option `--format` of a
/// command offers those.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, csv, json, markdown
  /// A workbook, which is no text; its tables are not rendered but written.
  case xlsx

  /// A result of this format as it is written: what would act on a terminal is seen instead. CSV and
  /// JSON make their own fields safe.
  package func written(_ result: String) -> String {
    switch self {
    case .text, .markdown: visibleLines(result)
    case .csv, .json: result
    case .xlsx: preconditionFailure("A workbook is no text.")
    }
  }

  /// Stops the program: a table was asked for a format that is not one of its own.
  package func isNotSupported(by table: Any.Type) -> Never {
    preconditionFailure("\(table) is not written as \(rawValue).")
  }
}
