import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Interview {
  /// Asks all facts of a household, until they make a scenario that can be computed.
  mutating func askHousehold() throws -> (answers: FactAnswers, scenario: ScenarioFile) {
    var answers = FactAnswers()
    let facts = Fact.all.sorted { $0.isFirst && !$1.isFirst }
    for fact in facts where fact.subject == .person(0) && fact.isFirst {
      try ask(fact, &answers)
    }
    for fact in facts where fact.subject == .home && fact.isOptionOfCommands && !fact.isLast {
      try ask(fact, &answers)
    }
    let own = facts.filter { $0.subject == .person(0) && !$0.isFirst }
    try ask(own.prefix { !$0.isIncome }, &answers)
    try ask(own.filter(\.isIncome), &answers)
    try askIncomes(&answers)
    try ask(own.drop { !$0.isIncome }.filter { !$0.isIncome }, &answers)
    if try askYesOrNo(NewText.hasPartner, why: NewText.whyPartner) {
      try ask(facts.filter { $0.subject == .person(1) }, &answers)
    }
    try ask(facts.filter { $0.subject == .home && !$0.isOptionOfCommands }, &answers)
    try ask(facts.filter(\.isLast), &answers)
    let scenario = try checked(&answers)
    return (answers, scenario)
  }

  /// Asks the incomes of the resident again, for as long as there are none.
  private mutating func askIncomes(_ answers: inout FactAnswers) throws(InputError) {
    while !answers.hasIncome {
      try refuseWithoutIncome(answers)
      try ask(Fact.all.filter { $0.isIncome && $0.subject == .person(0) }, &answers)
    }
  }

  private mutating func ask(
    _ facts: some Sequence<Fact>, _ answers: inout FactAnswers
  ) throws(InputError) {
    for fact in facts where answers.asks(fact) { try ask(fact, &answers) }
  }

  private mutating func ask(
    _ fact: Fact, _ answers: inout FactAnswers
  ) throws(InputError) {
    answers.remove(fact)
    let words = fact.words(Self.who(fact, answers))
    var choices = fact.value.choices.map { NewText.choices($0) }
    if fact.value.isYesOrNo { choices = NewText.yesOrNo }
    let otherwise = fact.isNeeded ? nil : fact.otherwise ?? standard(fact)
    let question = Question(
      text: words.question, why: words.why, choices: choices, otherwise: otherwise)
    var taken = answers
    _ = try ask(question) { (text) throws(FactValue.Refusal) in
      // There is none: as good as skipped.
      if otherwise != nil, fact.value.isNone(text) { return }
      try taken.set(fact, text)
    }
    answers = taken
  }

  /// What holds for a fact that tells nothing of it.
  private func standard(_ fact: Fact) -> Phrase {
    fact.value == .year ? Phrase(verbatim: "\(FactValue.newestYear)") : FactHomeText.noAmount
  }

  /// Of whom a fact is, by the name where that is known.
  private static func who(_ fact: Fact, _ answers: FactAnswers) -> Phrase {
    guard let name = fact.other("name"), fact.name != name.name,
      let known = answers.shown(name)
    else { return fact.who }
    return known
  }

  private func refuseWithoutIncome(_ answers: FactAnswers) throws(InputError) {
    let problem = NewText.noIncome(answers.name.map { Phrase(verbatim: $0) } ?? PersonText.resident)
    guard isTyped else {
      throw InputError(file: NewText.answers.text, problem, advice: NewText.nothingWritten)
    }
    tell("\n\(problem)")
  }

  /// The scenario of the answers, which the laws must take; what they do not take is asked again.
  private mutating func checked(_ answers: inout FactAnswers) throws -> ScenarioFile {
    while true {
      let node = try JSONNode.parse(
        Array(answers.scenario().utf8), file: StatedHousehold.file)
      do {
        let scenario = try ScenarioFile(node, file: StatedHousehold.file)
        _ = try scenario.compare()
        return scenario
      } catch {
        let given = answers
        var places = FactPlaces(given, in: node) { fact in
          "'\(fact.words(Self.who(fact, given)).question)'"
        }
        let told = places.told(error, place: NewText.answers)
        guard isTyped, !told.facts.isEmpty else { throw told.error }
        tell("\n\(NewText.refused)\n  \(told.error.problem)\n  \(told.error.remedy ?? "")")
        for fact in told.facts { try ask(fact, &answers) }
        // Whether an age goes with an AOW is settled by either.
        for fact in told.facts where fact.value == .date {
          if let aow = fact.other("aow"), !told.facts.contains(where: { $0.name == aow.name }) {
            try ask(aow, &answers)
          }
        }
        try askIncomes(&answers)
      }
    }
  }
}

extension Fact {
  /// Asked before all others: the name, with which the questions then call the person.
  fileprivate var isFirst: Bool { value == .name }
  /// Asked after all others.
  fileprivate var isLast: Bool { value == .forms }
}
