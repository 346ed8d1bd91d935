/// An amount in a phrase: known in cents, or an output of a program that computes it later.
package enum PhraseAmount: Hashable, Sendable {
  case cents(Int)
  /// By its number among the steps of the program.
  case output(Int)
}

/// A part of a phrase in one language.
package enum PhrasePiece: Hashable, Sendable {
  case text(String)
  /// An amount in euros that a program gives.
  case output(Int)

  /// As it is shown where no program runs.
  var text: String {
    switch self {
    case .text(let text): text
    case .output(let output): "{\(output)}"
    }
  }
}
