import Huishoudboekje
import HuishoudboekjeCatalogue

extension BudgetLine {
  /// The line in a sentence or at the head of a column: in English by its key, in Dutch by its label.
  var shown: Phrase {
    Phrase(en: "\(key)", nl: "\(label(servicekostenCount: false))")
  }
}
