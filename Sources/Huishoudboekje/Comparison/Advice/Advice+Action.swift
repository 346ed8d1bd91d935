import HuishoudboekjeCatalogue

/// What to do for a step, in plain words.
extension Advice {
  /// In which columns it is worth doing.
  package enum Worthwhile: Sendable, Equatable {
    case everywhere
    /// Elsewhere it costs.
    case only([String])
    case nowhere
  }
  package var worthwhile: Worthwhile {
    let gains = worth.filter { $0.year > 0 }.map(\.column)
    if gains.isEmpty { return .nowhere }
    return worth.contains { $0.year < 0 } ? .only(gains) : .everywhere
  }

  /// What to do for it; of what is in the budget already, what the budget counts on.
  package var action: Phrase {
    switch (subject, worthwhile) {
    case (.taxReturn(let year, isPeiljaar: true), .everywhere):
      return counted(AdviceActionText.fileReturnOfPeiljaar(year))
    case (.taxReturn(let year, isPeiljaar: true), _):
      return counted(AdviceActionText.noChoiceInPeiljaar(year))
    case (.taxReturn, .nowhere): return counted(AdviceActionText.returnCosts)
    case (.taxReturn, .only(let columns)):
      return counted(AdviceActionText.fileReturn(in: ListText.columns(columns)))
    case (.aowChoice(let year), _): return aowChoice(year)
    case (.form, _): return subject.doing
    case (_, .nowhere):
      return standing == .inBudget ? AdviceActionText.betterWithout : AdviceActionText.leaveIt
    case (_, .only(let columns)):
      return counted(AdviceActionText.onlyFor(ListText.columns(columns), subject.doing))
    case (_, .everywhere): return counted(subject.doing)
    }
  }

  private func counted(_ action: Phrase) -> Phrase {
    standing == .inBudget ? AdviceActionText.counted(action) : action
  }

  /// In which columns the choice leaves more, now and once the contribution follows it.
  private func aowChoice(_ year: Int) -> Phrase {
    func gains(_ worth: [Worth]) -> [String] { worth.filter { $0.cents > 0 }.map(\.column) }
    let (now, later) = (gains(worth), gains(besides.first?.worth ?? worth))
    func ask(_ columns: [String]) -> Phrase {
      columns.count == worth.count
        ? subject.doing : AdviceActionText.askSVB(year + 2, for: ListText.columns(columns))
    }
    switch (now.isEmpty, later.isEmpty) {
    case (true, true): return AdviceActionText.keepCouple
    case _ where now == later: return AdviceActionText.toHaveIt(ask(now))
    case (true, false): return AdviceActionText.moreLater(year + 2, ask(later))
    case (false, true): return AdviceActionText.lessLater(year + 2, ask(now))
    default:
      return AdviceActionText.moreInSomeLater(year + 2, ListText.columns(later), ask(now))
    }
  }
}

extension Advice.Subject {
  fileprivate var doing: Phrase {
    switch self {
    case .form: return AdviceActionText.form
    case .peiljaarverlegging(let year, _, let grounds):
      let all: [Advice.Ground] = grounds.isEmpty ? [.fall, .zakEnKleedgeld] : grounds
      let tests = all.map { ground in
        switch ground {
        case .fall: return AdviceActionText.whereIncomeFell
        case .zakEnKleedgeld: return AdviceActionText.whereTooLittleIsLeft
        }
      }
      return AdviceActionText.peiljaarverlegging(
        year, tests.dropFirst().reduce(tests[0]) { AdviceActionText.both($0, $1) })
    case .handicap(_, let year):
      // The form that takes it as proof is of before 2026 (Wht artikel 13).
      return year >= 2026
        ? AdviceActionText.askForHandicap(year) : AdviceActionText.askForHandicap
    case .toeslagpartner(_, let year): return AdviceActionText.writeLetter(year)
    case .leftOut(_, let year): return AdviceActionText.sendForm(until: year + 5)
    case .aowChoice(let year): return AdviceActionText.askSVB(year + 2)
    case .taxReturn(let year, _): return AdviceActionText.fileReturn(year)
    case .ouderenkorting(_, let year, let earlier, let contribution):
      var more = Phrase.empty
      if earlier { more += AdviceActionText.alsoOfEarlierYears }
      if contribution { more += AdviceActionText.movesContribution(year) }
      return AdviceActionText.sayInReturn(year, more)
    case .assetDivision(let year): return AdviceActionText.chooseInReturn(year)
    case .terugkeer: return AdviceActionText.declareReturn
    case .kwijtschelding: return AdviceActionText.askForKwijtschelding
    case .tegenbewijs(let stated, let year):
      return stated == nil
        ? AdviceActionText.stateReturn(year) : AdviceActionText.claimReturn(year)
    case .adaptedHome: return AdviceActionText.stateAdaptedHome
    case .rent(let step): return AdviceActionText.askForLowerRent(step.above)
    case .assets(let step): return AdviceActionText.noAdviceToSpend(before: step.year + 1)
    }
  }
}
