import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexResult {
  /// What a comparison of each resident in each home would say.
  package func remarks() -> BulkRemarks {
    var found = BulkRemarks(unit: .cells)
    let cells = distinctCells
    let complex = complex
    let laws = laws
    @Sendable func household(_ cell: DistinctCell) -> Household {
      let variant = complex.variants[cell.variant]
      return complex.household(cell.persona, in: variant.units[cell.unit], year: variant.year)
    }
    @Sendable func statutes(_ cell: DistinctCell) -> Statutes {
      laws[complex.variants[cell.variant].year]!
    }
    found.remarks = Remarks.of(cells.count) { place in
      (household(cells[place]), statutes(cells[place]), cells[place].count)
    }
    let looked = spread(cells.count, over: 3).map { cells[$0] }
    found.sampled = SampledFigures(looked.map { (household($0), statutes($0)) })
    found.samples = looked.map { cell in
      let variant = complex.variants[cell.variant]
      return NoteText.cell(
        complex.personas[cell.persona].name, home: variant.units[cell.unit].name,
        variant: variant.name)
    }
    return found
  }

  /// The cells of which only the amounts of the home differ, as one.
  private struct DistinctCell: Sendable {
    let persona: Int
    let variant: Int
    let unit: Int
    var count: Int
  }
  private var distinctCells: [DistinctCell] {
    struct Key: Hashable {
      let persona: Int
      let year: Int
      let home: HomeFacts
      let leftOpen: [OpenFact.Key]
      let isForZZP: Bool
      let hasEnergie: Bool
    }
    var places: [Key: Int] = [:]
    var cells: [DistinctCell] = []
    for persona in complex.personas.indices {
      for (number, variant) in complex.variants.enumerated() {
        for (index, unit) in variant.units.enumerated() {
          let key = Key(
            persona: persona, year: variant.year, home: unit.facts,
            leftOpen: unit.leftOpen.map(\.key), isForZZP: unit.isForZZP,
            hasEnergie: unit.energie != nil)
          if let place = places[key] {
            cells[place].count += 1
          } else {
            places[key] = cells.count
            cells.append(DistinctCell(persona: persona, variant: number, unit: index, count: 1))
          }
        }
      }
    }
    return cells
  }
}
