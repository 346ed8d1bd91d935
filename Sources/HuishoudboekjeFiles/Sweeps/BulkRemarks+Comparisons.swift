import Huishoudboekje
import HuishoudboekjeCatalogue

extension BulkRemarks {
  /// Of the same household in several years, or by several laws.
  package init(of comparisons: [(comparison: Comparison, name: Phrase)], unit: NoteUnit) {
    self.init(unit: unit)
    remarks = Remarks(comparisons.map(\.comparison))
    let looked = spread(comparisons.count, over: 3).map { comparisons[$0] }
    sampled = SampledFigures(looked.map(\.comparison))
    samples = looked.map(\.name)
  }
}
