import Foundation
import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Oracle {
  /// More cells take too long for an input of many.
  private static let mostCells = 4000

  /// Computes a complex, every format of it, and some of its cells as comparisons.
  func complex(_ input: FuzzInput) throws {
    let file = try ComplexFile(document(input), file: input.files[0].name)
    try check(file)
  }

  /// A complex that names a table of tariffs, which is the file under attack.
  func tariffs(_ input: FuzzInput) throws {
    for file in input.files { try write(file) }
    let path = path(input.files[1].name)
    try check(ComplexFile.read(path))
  }

  private func check(_ file: ComplexFile) throws {
    let cells = file.complex.variants.reduce(0) { $0 + $1.units.count }
    guard cells * file.complex.personas.count <= Self.mostCells else { return }
    let result = try ComplexResult(file)
    let table = ComplexTable(result)
    for format in ComplexTable.formats where once(in: 2) {
      try check(table.rendered(format), format, "complex")
    }
    for summary in result.summaries {
      for part in [summary.overall] + summary.units + summary.personas {
        for share in [part.affordable, part.betterInZZP, part.notPassend] {
          guard 0...1000 ~= share.perMille else {
            throw Fault("a share above all", "\(share.part) of \(share.whole)")
          }
        }
      }
    }
    for _ in 0..<2 { try cell(result) }
    if once(in: 8) {
      let again = try ComplexTable(ComplexResult(file)).rendered(.csv)
      try TextRules.same(table.rendered(.csv), again, "a complex twice gives two tables")
    }
  }

  /// A cell is the comparison of that resident in that home.
  private func cell(_ result: ComplexResult) throws {
    let complex = result.complex
    let number = pick(complex.variants.count)
    let variant = complex.variants[number]
    let persona = pick(complex.personas.count)
    let place = pick(variant.units.count)
    let unit = variant.units[place]
    let cell = result.cell(number, persona, place)
    guard !cell.marks.contains(.excluded) else { return }
    let household = complex.household(persona, in: unit, year: variant.year)
    let figures = try Figures.embedded(for: variant.year)
    let comparison = try Comparison(household, Statutes(year: variant.year, figures: figures))
    let label = unit.isForZZP ? "ZZP" : complex.personas[persona].choice.rawValue
    guard let budget = comparison.budget(label) else {
      throw Fault("a cell without its column", "\(label) of \(comparison.budgets.map(\.label))")
    }
    let free = budget.average(.vrijBesteedbaar)
    guard cell.remainder == free else {
      throw Fault(
        "a cell is not its comparison", "\(unit.name) \(label): \(cell.remainder), \(free)")
    }
  }

  // MARK: Files

  /// The path of a file in the folder of this oracle.
  func path(_ name: String) -> String { scratch + "/" + name }

  func write(_ file: InputFile) throws {
    try Data(file.bytes).write(to: URL(fileURLWithPath: path(file.name)))
  }
}
