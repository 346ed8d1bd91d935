/// What the engine computes, law by law: complete or partial, what verified it, and what is left
/// out and why.
package enum Coverage {
  /// Over which period cases hit.
  enum Verified: Sendable {
    /// From and to, under this name in the table `verified`: a next year with cases moves its end.
    case cases(String)
    case words(String)
  }
  /// What is not computed, and what that can be worth.
  package struct LeftOut: Sendable {
    package let what: String
    /// In euros a month unless it says otherwise; why not, where the sources give no amount.
    package let euros: String
    init(_ what: String, _ euros: String) {
      self.what = what
      self.euros = euros
    }
  }
  package struct Part: Sendable {
    package let name: String
    package let complete: Bool
    let verified: Verified
    package let by: String
    package let leftOut: [LeftOut]

    package func verifiedPeriod() throws(FigureError) -> String {
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
        return try "\(row[table.index(of: "from")]) to \(row[table.index(of: "to")])"
      }
    }
  }
}
