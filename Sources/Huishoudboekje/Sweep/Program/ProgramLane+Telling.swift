import HuishoudboekjeCatalogue

/// What is told of amounts that vary: a question is a step of the program, and an amount is its output.
extension ProgramLane: TellingLane {
  static func truth(_ mask: Mask) -> Bool? {
    if case .known(let value) = mask.content { return value }
    return nil
  }
  var told: PhraseAmount {
    switch operand {
    case .constant(let cents): .cents(cents)
    case .step(let place): .output(place)
    }
  }
}

/// Masks of one program are equal when they are the same step.
extension ProgramLane.Mask: Hashable {
  static func == (a: Self, b: Self) -> Bool { a.content == b.content }
  func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
