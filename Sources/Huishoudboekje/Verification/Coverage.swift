import HuishoudboekjeCatalogue

/// What the engine computes, law by law: complete or partial, what verified it, and what is left
/// out and why.
package enum Coverage {
  /// Over which period cases hit.
  enum Verified: Sendable {
    /// From and to, under this name in the table `verified`: a next year with cases moves its end.
    case cases(String)
    case words(Phrase)
  }
  /// A law or a part of one.
  package struct Part: Sendable {
    package let name: Phrase
    package let complete: Bool
    let verified: Verified
    package let by: Phrase
    /// What is not computed, and what that can be worth; why not, where the sources give no amount.
    package let leftOut: [CoverageText.LeftOut]

    /// Over which period cases hit, or what verified it instead.
    package func verifiedPeriod() throws(FigureError) -> Phrase {
      switch verified {
      case .words(let words): return words
      case .cases(let part):
        let table = try LawTable(embedded: "verified")
        let name = try table.index(of: "part")
        guard let row = table.rows.first(where: { $0[name] == part }) else {
          throw FigureError(
            place: "verified.csv", problem: "there is no row of \(part)",
            remedy: "Expected part, from and to.")
        }
        return try CoverageText.period(row[table.index(of: "from")], row[table.index(of: "to")])
      }
    }
  }
}
