import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A complex that stands in the tables of a spreadsheet: its homes, its residents and, as a list, what
/// holds for the whole.
///
/// They make the JSON of a complex, which is read as any other one; an error in it is told at the file,
/// the line and the column where it comes from.
package struct ComplexTables: Sendable {
  /// Where the tables stand, and what the command line says beside them.
  package struct Source: Sendable {
    package var homes: String
    package var residents: String
    package var provider: String?
    /// In the place of that in the list.
    package var year: Int?
    package var name: String?

    package init(homes: String, residents: String, provider: String? = nil) {
      self.homes = homes
      self.residents = residents
      self.provider = provider
    }
  }

  /// The complex in JSON.
  package let node: JSONNode
  let homes: ReadSheet
  let residents: ReadSheet
  let provider: ReadSheet?
  /// Where a value of the JSON comes from, by its path.
  let places: [String: TableCell]
  /// The options that stand in the place of a row of the list, by the path in the JSON.
  let options: [String: String]

  /// How the tables are written, where that is not the plain way.
  package var tables: [ReadTable] {
    [homes.read, residents.read] + (provider.map { [$0.read] } ?? [])
  }
  /// What a name of a column was taken for, where it says less.
  package var notes: [Phrase] { homes.notes + residents.notes }

  /// The name of the JSON in errors before they are told in terms of the tables.
  static let json = "complex.json"

  package init(_ source: Source) throws(InputError) {
    let errors = InputErrors(file: inputName(source.homes))
    func read(_ body: () throws(InputError) -> ReadSheet) -> ReadSheet? {
      do throws(InputError) {
        return try body()
      } catch {
        errors.note(error)
        return nil
      }
    }
    let homes = read { () throws(InputError) in
      try TableReader.table(
        source.homes, TableColumn.homes, template: ComplexTemplate.units.command)
    }
    let residents = read { () throws(InputError) in
      try TableReader.table(
        source.residents, TableColumn.personas, template: ComplexTemplate.personas.command)
    }
    let provider = source.provider.flatMap { path in
      read { () throws(InputError) in
        try TableReader.list(
          path, TableColumn.provider, template: ComplexTemplate.provider.command)
      }
    }
    try errors.check()
    guard let homes, let residents else { preconditionFailure("A table that was not read.") }
    self.homes = homes
    self.residents = residents
    self.provider = provider
    let builder = try ComplexBuilder(source, homes, residents, provider)
    node = builder.tree.node
    places = builder.places
    options = builder.options
  }

  /// Reads the complex that the tables make.
  package func complex(
    _ benchmark: Benchmark? = nil, settings: [Setting] = []
  ) throws(InputError) -> ComplexFile {
    do {
      return try settings.reading(node, file: Self.json) { (node) throws(InputError) in
        try ComplexFile(node, file: Self.json, benchmark: benchmark)
      }
    } catch {
      throw told(error)
    }
  }

  /// Computes it.
  package func result(_ file: ComplexFile) throws(InputError) -> ComplexResult {
    do {
      return try ComplexResult(file)
    } catch {
      throw told(error)
    }
  }

  /// The JSON as a file, which can stand in any folder.
  package func json(_ benchmark: Benchmark? = nil) -> String {
    var node = node
    let tariffs = "provider.tariffs"
    if case .string(let path)? = node.value(at: tariffs)?.value {
      _ = node.replace(at: tariffs, with: .string(absolute(path)))
    }
    if let benchmark { _ = node.replace(at: "benchmark", with: .string(benchmark.text)) }
    return JSONOutput(node).rendered()
  }
}
