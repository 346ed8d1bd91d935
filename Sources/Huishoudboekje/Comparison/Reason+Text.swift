import HuishoudboekjeCatalogue

extension BudgetLine {
  /// The name of the line within a sentence: a term of the law.
  package var inWords: String { "\(facts.name)" }
}

extension Reason {
  /// The sentence, with its article.
  func words(_ names: Names) -> Phrase {
    switch self {
    case .contribution(let facts): return facts.words(names)
    case .noContribution(let column, .noCare): return WhyContributionText.nobodyHasCare(column)
    case .noContribution(let column, .age): return WhyContributionText.tooYoung(column)
    case .home(let facts): return facts.words(names)
    case .cost(let facts): return facts.words(names)
    case .remission(let column, let assessment, let remitted):
      return CostText.remission(
        column, assessment: assessment,
        remitted: remitted == 0 ? CostText.nothing : CostText.amount(remitted))
    case .huurtoeslag(let facts): return facts.words(names)
    case .noHuurtoeslag(let column, .nobodyRents): return WhyToeslagText.nobodyRents(column)
    case .noHuurtoeslag(let column, .nobodyOfAge): return WhyToeslagText.nobodyOfAge(column)
    case .zorgtoeslag(let facts): return facts.words(names)
    default: return incomeWords(names)
    }
  }

  private func incomeWords(_ names: Names) -> Phrase {
    func told(_ person: Int, _ words: (Phrase) -> Phrase) -> Phrase {
      names.areNeeded ? words(Phrase(same: "\(names[.person(person)])")) : .empty
    }
    func of(_ person: Int) -> Phrase { told(person, WhyText.whose) }
    func together(_ counted: Presence?) -> Phrase {
      counted.map { WhyText.whileTogether(Phrase(same: "\($0.inWords)")) } ?? .empty
    }
    switch self {
    case .aow(let column, let person, let single, let all, let before):
      let kind: Phrase
      if single.isEmpty {
        kind = WhyText.aowOfCouple
      } else if single == all {
        kind = WhyText.aowOfSingle
      } else {
        kind = WhyText.aowOfSingle(Phrase(same: "\(single.inWords)"))
      }
      // What is paid in May rests on eight months before the year.
      let asNow = single.isEmpty ? before == 0 : single == all && before == 8
      return WhyText.aow(
        column, of(person), kind: kind, may: asNow ? .empty : WhyText.may(before))
    case .alleenstaandeouderenkorting(let column, let person, let has):
      let whom = told(person, WhyText.forWhom)
      return has
        ? WhyText.alleenstaandeouderenkorting(column, whom)
        : WhyText.noAlleenstaandeouderenkorting(column, whom)
    case .hulpbehoevendheid(let column, let person, let stays):
      return stays.isEmpty
        ? WhyText.hulpbehoevend(column, of(person))
        : WhyText.notHulpbehoevend(column, of(person), Phrase(same: "\(stays.inWords)"))
    case .toeslagenwet(let column, let person, let year, let counted):
      return WhyText.toeslagenwet(column, of(person), cents: year, together(counted))
    case .bijstand(let column, let person, let year, let inside, let counted):
      let norm =
        inside.isEmpty
        ? WhyText.normOutside : WhyText.normInside(Phrase(same: "\(inside.inWords)"))
      return WhyText.bijstand(column, of(person), cents: year, together(counted), norm: norm)
    case .overlijdensuitkering(let column, let person, let cents):
      return WhyText.overlijdensuitkering(
        column, Phrase(same: "\(names.list([person]))"), cents: cents)
    case .aanslag(let column, let person, let imposed, let collected, let settlement):
      guard imposed else {
        return WhyText.noAanslag(
          column, told(person, WhyText.onWhom),
          why: settlement == .none ? WhyText.switchedOff : WhyText.notNeeded)
      }
      if collected == 0 { return WhyText.emptyAanslag(column, of(person)) }
      return collected < 0
        ? WhyText.refund(column, of(person), cents: -collected)
        : WhyText.aanslag(column, of(person), cents: collected)
    case .followsIncome(let line, let person):
      return WhyText.followsIncome(line.inWords, of(person))
    case .amounts(let line, let person, let columns, let years):
      return WhyText.amounts(
        line.inWords, of(person), zip(columns, years).map { WhyText.amount($0, $1) })
    default: preconditionFailure("A reason of another cause is told elsewhere.")
    }
  }
}

extension ContributionReason {
  func words(_ names: Names) -> Phrase {
    let payer: Phrase
    if !names.areNeeded {
      payer = WhyContributionText.pays(PersonText.resident)
    } else if self.payer == .together {
      payer = WhyContributionText.payTogether(Phrase(same: "\(names.list([0, 1]))"))
    } else {
      payer = WhyContributionText.pays(Phrase(same: "\(names[self.payer])"))
    }
    let due = WhyContributionText.due(
      column, payer, level, month: month, when: Phrase(same: "\(when.inWords)"),
      articles: articles)
    switch nihil {
    case []: return due
    case [.first]: return WhyContributionText.nothingInFirstHalf(due)
    case [.second]: return WhyContributionText.nothingInSecondHalf(due)
    default: return WhyContributionText.nothingAtAll(due)
    }
  }

  private var level: Phrase {
    let known = unknown && !fewHours ? WhyContributionText.unknown : .empty
    guard !high else { return WhyContributionText.high(known) }
    guard !fewHours else { return WhyContributionText.fewHours }
    return WhyContributionText.low(
      known, form.hasReduction ? WhyContributionText.reduced : .empty,
      because.map { $0.words(payer, form) })
  }

  /// Each once.
  private var articles: [Phrase] {
    var articles = (high ? ["3.3.2.1 lid 1"] : because.map { $0.article(payer) }).map {
      Phrase(verbatim: $0)
    }
    if fewHours {
      articles = [WhyContributionText.articleFewHours]
    } else if !high, form.hasReduction {
      articles.append(Phrase(verbatim: "3.3.2.2 lid 4"))
    }
    if unknown { articles.append(Phrase(verbatim: "3.3.2.7")) }
    return articles.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension LowBecause {
  fileprivate func words(_ payer: Whose, _ form: Leveringsvorm) -> Phrase {
    switch self {
    case .atHome:
      return payer == .together
        ? WhyContributionText.nobodyStays : Phrase(verbatim: form.rawValue)
    case .oneAtHome: return WhyContributionText.oneAtHome
    case .oneOwesNone: return WhyContributionText.oneOwesNone
    case .column: return WhyContributionText.firstMonthsOfAStay
    case .child: return WhyContributionText.child
    case .deeltijdverblijf: return WhyContributionText.deeltijdverblijf
    case .firstMonths:
      return payer == .together
        ? WhyContributionText.fourMonthsOfOne : WhyContributionText.fourMonths
    case .returns: return WhyContributionText.returns
    }
  }
  fileprivate func article(_ payer: Whose) -> String {
    switch self {
    case .atHome, .oneAtHome, .oneOwesNone: return "3.3.2.2 lid 2"
    case .column, .firstMonths:
      return "3.3.2.2 lid 1 onder \(payer == .together ? "b" : "a")"
    case .child: return "3.3.2.2 lid 1 onder c"
    case .returns: return "3.3.2.2 lid 1 onder d"
    case .deeltijdverblijf: return "3.3.2.2 lid 1 onder e"
    }
  }
}
