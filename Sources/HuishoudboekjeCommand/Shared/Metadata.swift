import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that asks for the document beside a CSV.
  static let metadata = OptionSpec("metadata", value: "FILE", help: MetadataText.help)
  /// The option that puts units in the names of columns.
  static let units = OptionSpec("units-in-names", aliases: ["units"], help: MetadataText.units)
}

/// Something that is made when somebody asks for it, and then kept.
final class Once<Value> {
  private let make: () throws -> Value
  private var made: Value?

  init(_ make: @escaping () throws -> Value) { self.make = make }

  func value() throws -> Value {
    if let made { return made }
    let value = try make()
    made = value
    return value
  }
}

extension Command {
  /// The columns as the CSV has them: with units in their names, where that is asked for.
  static func named(
    _ schema: TableSchema, _ arguments: ParsedArguments
  ) throws(UsageError) -> TableSchema {
    guard spec.options.contains(where: { $0.name == OptionSpec.units.name }),
      arguments.flag(OptionSpec.units.name)
    else { return schema }
    let named = schema.withUnits
    if let twice = named.twice {
      throw misuse(MetadataText.twice(arguments.shown(OptionSpec.units.name), quoted(twice)))
    }
    return named
  }

  /// A CSV with the names of its columns as they are asked for.
  ///
  /// - Parameter text: with commas between its fields, and its header.
  static func named(
    _ text: String, _ schema: TableSchema, _ arguments: ParsedArguments
  ) throws(UsageError) -> (text: String, schema: TableSchema) {
    let named = try named(schema, arguments)
    guard named != schema else { return (text, schema) }
    let header = csvHeader(schema.names)
    precondition(text.utf8.starts(with: header.utf8), "The header of a CSV is that of its columns.")
    let rows = String(decoding: text.utf8.dropFirst(header.utf8.count), as: UTF8.self)
    return (csvHeader(named.names) + rows, named)
  }
}

extension ReceiptedCommand {
  /// Where the document of a table goes; nil where none is asked for.
  ///
  /// - Parameter out: where the table goes.
  static func metadataPath(
    _ arguments: ParsedArguments, beside out: String
  ) throws(UsageError) -> String? {
    guard spec.options.contains(where: { $0.name == OptionSpec.metadata.name }),
      let path = arguments.value(OptionSpec.metadata.name)
    else { return nil }
    if path == "-" { throw misuse(MetadataText.needsOwnFile) }
    try refuseEnding(of: path, option: OptionSpec.metadata.name, .json, offersFormat: false)
    guard out != "-" else { return path }
    if below(out, folderOf: path) == nil {
      throw misuse(MetadataText.elsewhere(quoted(path), quoted(out)))
    }
    return path
  }

  /// The document beside a table that was written.
  static func metadata(
    _ arguments: ParsedArguments, _ made: Made, of output: OutputFile, out: String, path: String
  ) throws -> JSONOutput {
    guard var facts = try made.table?() else {
      preconditionFailure("\(spec.name) writes a table without its columns.")
    }
    facts.schema = try named(facts.schema, arguments)
    let file = TableMetadata.File(
      path: below(out, folderOf: path) ?? table(beside: path), bytes: output.byteCount,
      sha256: output.hash ?? "")
    return try TableMetadata(
      facts, command: spec.name, words: words(arguments), style: arguments.csvStyle, file: file,
      version: Main.version, commit: Main.commit, years: made.years
    ).json()
  }
}

/// How a document calls its table where that went to stdout: as itself, with the ending of CSV.
private func table(beside document: String) -> String {
  let name = document.split(separator: "/").last.map(String.init) ?? document
  let stem = name.lowercased().hasSuffix(".json") ? String(name.dropLast(5)) : name
  return "\(stem.isEmpty ? name : stem).csv"
}

/// The name of a table from the folder of its document; nil where it stands elsewhere, as `-` does.
private func below(_ table: String, folderOf document: String) -> String? {
  func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
  let (all, folder) = (parts(table), parts(document).dropLast())
  guard table != "-", table.hasPrefix("/") == document.hasPrefix("/"), all.starts(with: folder)
  else { return nil }
  let rest = all.dropFirst(folder.count)
  return rest.isEmpty || rest.contains("..") ? nil : rest.joined(separator: "/")
}
