import HuishoudboekjeCatalogue

extension Advice {
  /// What is weighed, in plain words.
  package var words: Phrase {
    switch subject {
    case .aowChoice(let year):
      return besides.isEmpty ? AdviceText.aowAsSingles : AdviceText.aowAsSingles(from: year)
    case .form(let choice): return choice.words
    case .peiljaarverlegging(let year, let before, _):
      return AdviceText.peiljaarverlegging(year, insteadOf: before)
    case .handicap(let below, _): return AdviceText.handicap(below: below)
    case .toeslagpartner(.apart, _): return AdviceText.toeslagpartnersApart
    case .toeslagpartner(.stay, _): return AdviceText.toeslagpartnersStill
    case .leftOut(let sets, _):
      let all = sets.map { $0.words(names) }
      return AdviceText.leftOut(
        all.dropFirst().reduce(all.first ?? .empty) { AdviceText.either($0, $1) })
    case .taxReturn(_, isPeiljaar: false):
      return AdviceText.aanslag(whose.isEmpty ? .empty : PersonText.of(names.all(whose)))
    case .taxReturn(let year, isPeiljaar: true): return AdviceText.aanslagOfPeiljaar(year)
    case .ouderenkorting(let persons, _, _, _):
      return AdviceText.ouderenkorting(names.all(persons))
    case .assetDivision: return AdviceText.assetDivision
    case .terugkeer(let person): return AdviceText.returnHome(names.all([person]))
    case .kwijtschelding: return AdviceText.kwijtschelding
    case .tegenbewijs(let stated?, let year): return AdviceText.tegenbewijs(year, stated: stated)
    case .tegenbewijs(nil, let year): return AdviceText.tegenbewijsAtMost(year)
    case .adaptedHome: return AdviceText.adaptedHome
    case .rent(let step):
      return AdviceText.rent(step.cents, step.limit.name, insteadOf: step.rekenhuur)
    case .assets(let step):
      return step.words(step.people == 1 ? .empty : PersonText.of(names.all(step.persons)))
    }
  }
  /// The same in the language of the run.
  package var text: String { words.text }

  /// The articles on which it rests.
  package var article: Phrase {
    switch subject {
    case .aowChoice: return AdviceArticleText.aowChoice
    case .form: return AdviceArticleText.form
    case .peiljaarverlegging: return AdviceArticleText.peiljaarverlegging
    case .handicap: return Phrase(same: "Wht artikel 13 lid 1 onder a")
    case .toeslagpartner: return AdviceArticleText.toeslagpartner
    case .leftOut: return AdviceArticleText.leftOut
    case .taxReturn(_, let isPeiljaar):
      return isPeiljaar
        ? Phrase(same: "Blz artikel 3.3.2.3 lid 1 onder a")
        : Phrase(same: "Wet IB 2001 artikel 9.4")
    case .ouderenkorting: return Phrase(same: "Wet IB 2001 artikel 8.18")
    case .assetDivision:
      return Phrase(same: "Blz artikel 3.3.1.2 lid 2; Wet IB 2001 artikel 9.4a lid 2")
    case .terugkeer: return Phrase(same: "Blz artikel 3.3.2.2 lid 1 onder d")
    case .kwijtschelding: return AdviceArticleText.kwijtschelding
    case .tegenbewijs: return Phrase(same: "Wet IB 2001 artikel 5.2")
    case .adaptedHome: return AdviceArticleText.adaptedHome
    case .rent(let step): return Phrase(verbatim: step.article)
    case .assets(let step): return Phrase(verbatim: step.limit.article)
    }
  }
}

extension Names {
  /// The persons in a row, also who lives alone.
  fileprivate func all(_ persons: [Int]) -> Phrase {
    persons.map { Phrase(same: "\(self[.person($0)])") }.joined()
  }
}

extension LeftOut {
  /// Who they are.
  fileprivate func words(_ names: Names) -> Phrase {
    (persons.map { names.all([$0]) } + cohabitants.map { AdviceText.cohabitant($0 + 1) }).joined()
  }
}

extension Advice.RentStep {
  var article: String {
    switch limit {
    case .jongeren: return "Wht artikel 13 lid 1 onder a"
    case .aftoppingsgrens:
      // Passend toewijzen looks at the kale huur.
      return "Wht artikel 20 lid 2" + (kaleHuur > cents ? "; Woningwet artikel 46" : "")
    case .maximaleHuurgrens:
      return year <= 2025 ? "Wht artikel 13 lid 1" : "Wht artikel 21 lid 1 onder d"
    }
  }
}

extension Advice.RentStep.Limit {
  fileprivate var name: Phrase {
    switch self {
    case .jongeren: return AdviceText.maximumOfTheYoung
    case .aftoppingsgrens: return AdviceText.aftoppingsgrens
    case .maximaleHuurgrens: return AdviceText.maximaleHuurgrens
    }
  }
}

extension Advice.AssetStep {
  fileprivate func words(_ whose: Phrase) -> Phrase {
    let than =
      before < now ? AdviceText.ofTheStepAbove(before) : Phrase(same: "\(euros: now)")
    return AdviceText.assets(whose, cents, limit.name, insteadOf: than, above: above, year)
  }
}

extension Advice.AssetStep.Limit {
  fileprivate var name: Phrase {
    switch self {
    case .zorgtoeslag: return AdviceText.assetsOfZorgtoeslag
    case .huurtoeslag: return AdviceText.assetsOfHuurtoeslag
    case .bijstand: return AdviceText.assetsOfBijstand
    case .eigenBijdrage: return AdviceText.assetsOfEigenBijdrage
    }
  }
  var article: String {
    switch self {
    case .zorgtoeslag: return "Wzt artikel 3"
    case .huurtoeslag: return "Awir artikel 7"
    case .bijstand: return "Pw artikel 34 lid 3"
    case .eigenBijdrage: return "Blz artikel 3.3.1.2"
    }
  }
  /// The line that it decides on, and how many years later it does.
  var line: BudgetLine {
    switch self {
    case .zorgtoeslag: return .zorgtoeslag
    case .huurtoeslag: return .huurtoeslag
    case .bijstand: return .inkomenNetto
    case .eigenBijdrage: return .eigenBijdrage
    }
  }
}

extension Advice.FormChoice {
  fileprivate var words: Phrase {
    let best = columns[0]
    let compared = ListText.columns(columns.map(\.label))
    var parts = [
      leavesOutCourse
        ? AdviceText.bestOfWholeYear(best.label, best.free, compared: compared)
        : AdviceText.best(best.label, best.free, compared: compared)
    ]
    if columns.contains(where: { $0.withSteps != $0.free }) {
      let then = columns.reduce(best) { $1.withSteps > $0.withSteps ? $1 : $0 }
      parts.append(AdviceText.bestWithSteps(then.label, then.withSteps))
    }
    parts += excluded.map { AdviceText.notPossible($0.form.rawValue, $0.profile, $0.source) }
    var others = notCompared.map { Phrase(verbatim: $0.rawValue) }
    if leavesOutCourse { others.append(AdviceText.course(ColumnChoice.course.rawValue)) }
    if !others.isEmpty { parts.append(AdviceText.notCompared(others)) }
    return parts.joined(.semicolon)
  }
}
