import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// Questions on stderr, answers from stdin: typed, or one on each line of a pipe.
///
/// A wrong answer is asked again of who types it; from a pipe it ends the command, because the answers
/// behind it would be taken for others.
struct Interview {
  private var lines = LineReader()
  /// Somebody types the answers.
  let isTyped: Bool

  init() { isTyped = lines.isTerminal }

  /// A question with what helps to answer it.
  struct Question {
    let text: Phrase
    var why = Phrase.empty
    var choices: Phrase?
    /// What an empty answer means; nil: there must be one.
    var otherwise: Phrase?
  }

  /// Asks until `read` takes the answer; an empty one is taken only where something holds otherwise.
  ///
  /// - Returns: what was read; nil: the question was skipped.
  mutating func ask<Answer>(
    _ question: Question, _ read: (String) throws(FactValue.Refusal) -> Answer
  ) throws(InputError) -> Answer? {
    show(question)
    while true {
      let problem: (got: String, advice: Phrase)
      switch try answer(to: question) {
      case .unreadable:
        problem = ("'...'", NewText.unreadable)
      case .text("") where question.otherwise != nil: return nil
      case .text(""): problem = ("''", NewText.needed)
      case .text(let text):
        do {
          return try read(text)
        } catch {
          problem = (quoted(text), error.advice)
        }
      }
      guard isTyped else {
        throw InputError(
          file: inputName("-"), line: lines.number,
          NewText.answer(problem.got, to: question.text), advice: problem.advice)
      }
      tell("  \(problem.advice)")
    }
  }

  /// Asks for yes or no; an empty answer is a no.
  mutating func askYesOrNo(_ text: Phrase, why: Phrase = .empty) throws(InputError) -> Bool {
    let question = Question(
      text: text, why: why, choices: NewText.yesOrNo, otherwise: FactHomeText.notThere)
    return try ask(question) { (text) throws(FactValue.Refusal) in
      try FactValue.yesOrNo(text)
    } ?? false
  }

  /// Tells something between the questions.
  func tell(_ text: String) { Messages.write(visibleLines(text) + "\n") }

  // MARK: Parts

  private func show(_ question: Question) {
    var notes: [Phrase] = []
    if let choices = question.choices { notes.append(choices) }
    if let otherwise = question.otherwise { notes.append(NewText.otherwise(otherwise)) }
    tell("\n\(question.text)" + (notes.isEmpty ? "" : " [\(notes.joined(.semicolon))]"))
    if !question.why.isEmpty { tell("  \(question.why)") }
  }

  private mutating func answer(to question: Question) throws(InputError) -> LineReader.Line {
    Messages.write("> ")
    guard let line = lines.next() else {
      Messages.write("\n")
      throw InputError(
        file: inputName("-"), NewText.end(question.text), advice: NewText.nothingWritten)
    }
    // What is typed is seen already.
    if !isTyped, case .text(let text) = line { tell(text) }
    if !isTyped, line == .unreadable { tell("...") }
    return line
  }
}
