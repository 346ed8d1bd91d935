import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that keeps the notes away.
  static let quiet = OptionSpec(
    "quiet", short: "q",
    help: SharedHelp.quiet)
}

/// Tells beside a bulk result what a comparison would say of its parts, on stderr.
func tell(
  _ arguments: ParsedArguments, beside written: Written, _ remarks: () throws -> BulkRemarks
) rethrows {
  guard written.isDelivered, !arguments.flag("quiet") else { return }
  for line in try remarks().lines { complain(note: line) }
}

/// What must be known of a table for which others were read: also how those are written.
func tableFacts(
  _ schema: TableSchema, _ remarks: BulkRemarks, _ tables: [ReadTable]
) -> TableFacts {
  var facts = TableFacts(schema, remarks)
  facts.notes = tables.compactMap(\.told).map(\.text) + facts.notes
  return facts
}

/// Tells beside a result how the CSV tables were read that are not written in the plain way, on stderr.
func tell(_ arguments: ParsedArguments, beside written: Written, tables: [ReadTable]) {
  guard written.isDelivered, !arguments.flag("quiet") else { return }
  for told in tables.compactMap(\.told) { complain(note: told.text) }
}
