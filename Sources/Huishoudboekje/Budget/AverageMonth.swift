extension Article {
  /// What an average month rests on.
  static var averageMonth: Article { "none (table: the average month)" }
}

/// A twelfth of a year amount, half-up to cents.
@inline(__always) func averageMonth<L: Lane>(_ cents: L) -> L {
  cents.divided(by: 12, .halfUp, .averageMonth)
}
