import HuishoudboekjeCatalogue

/// A lane on which something can be told of the amounts: they are known, or a program gives them later.
protocol TellingLane: Lane where Mask: Hashable, Uniform == Int {
  /// The truth of a condition; nil where it depends on amounts that vary.
  static func truth(_ mask: Mask) -> Bool?
  /// The amount as a phrase shows it.
  var told: PhraseAmount { get }
}

extension Int: TellingLane {
  static func truth(_ mask: Bool) -> Bool? { mask }
  var told: PhraseAmount { .cents(self) }
}

/// What comes out under conditions on amounts: one outcome, or a question with what comes out for
/// each answer.
///
/// On the reference lane every question is answered at once, so that there is one outcome; on a lane
/// that records, the questions are steps of the program.
indirect enum Decision<L: TellingLane, Outcome: Sendable>: Sendable {
  case outcome(Outcome)
  case question(L.Mask, yes: Decision, no: Decision)

  /// Asks a question, without those answers that are known already.
  func flatMap<Other>(
    _ next: (Outcome) -> Decision<L, Other>
  ) -> Decision<L, Other> {
    flatMap(Answers(), next)
  }
  func map<Other>(_ change: (Outcome) -> Other) -> Decision<L, Other> {
    flatMap { .outcome(change($0)) }
  }

  private typealias Answers = [L.Mask: Bool]

  private func flatMap<Other>(
    _ answers: Answers, _ next: (Outcome) -> Decision<L, Other>
  ) -> Decision<L, Other> {
    switch self {
    case .outcome(let outcome): return next(outcome).after(answers)
    case .question(let mask, let yes, let no):
      func then(_ answer: Bool) -> Answers { answers.merging([mask: answer]) { $1 } }
      return .question(
        mask, yes: yes.flatMap(then(true), next), no: no.flatMap(then(false), next))
    }
  }

  /// Without the questions that are answered.
  private func after(_ answers: Answers) -> Decision {
    guard case .question(let mask, let yes, let no) = self, !answers.isEmpty else { return self }
    if let answer = answers[mask] { return (answer ? yes : no).after(answers) }
    return .question(mask, yes: yes.after(answers), no: no.after(answers))
  }
}

extension Decision where Outcome == Bool {
  /// Whether a condition holds.
  static func whether(_ mask: L.Mask) -> Self {
    if let truth = L.truth(mask) { return .outcome(truth) }
    return .question(mask, yes: .outcome(true), no: .outcome(false))
  }
}

extension Decision {
  /// One of two, by a condition.
  static func when(
    _ mask: L.Mask, _ yes: @autoclosure () -> Outcome, otherwise no: @autoclosure () -> Outcome
  ) -> Self {
    Decision<L, Bool>.whether(mask).map { $0 ? yes() : no() }
  }
  /// All outcomes together.
  static func all<Part>(_ parts: [Decision<L, Part>]) -> Decision where Outcome == [Part] {
    parts.reduce(.outcome([])) { all, part in
      all.flatMap { before in part.map { before + [$0] } }
    }
  }
}

extension Decision where L == Int {
  /// The only outcome.
  var outcome: Outcome {
    switch self {
    case .outcome(let outcome): return outcome
    case .question(let holds, let yes, let no): return (holds ? yes : no).outcome
    }
  }
}
