extension Advice {
  /// What is weighed, in plain words.
  package var text: String {
    switch subject {
    case .aowChoice(let year):
      let since =
        besides.isEmpty
        ? ""
        : ", chosen on 1 January \(year): the contribution of \(year) and \(year + 1) rests on the AOW of a "
          + "couple, that of \(year + 2) on the AOW of single persons, as in the columns of the comparison"
      return
        "AOW as two single persons instead of as a couple, while one or both stay in an institution, either "
        + "with the requests to Dienst Toeslagen that leave more\(since)"
    case .form(let choice): return choice.text
    case .peiljaarverlegging(let year, let before, _):
      return "eigen bijdrage over the income of \(year) instead of \(before)"
    case .handicap(let below, _):
      return "the maximum rent of adults below \(below), because of a handicap"
    case .toeslagpartner(.apart, _):
      return "no longer toeslagpartners while one or both stay in an institution"
    case .toeslagpartner(.stay, _):
      return "toeslagpartners still, after the change of address of the admitted one"
    case .leftOut(let sets, _):
      return "\(sets.map(\.text).joined(separator: "; or ")) left out of the huurtoeslag"
    case .taxReturn(_, isPeiljaar: false):
      let of =
        whose.isEmpty ? "" : " of " + whose.map { "persons[\($0)]" }.joined(separator: " and ")
      return "the year\(of) settled by an aanslag instead of what was withheld"
    case .taxReturn(let year, isPeiljaar: true):
      return
        "the peiljaar \(year) settled by an aanslag instead of what was withheld, in the tax that the high "
        + "contribution looks at"
    case .ouderenkorting(let persons, _, _, _):
      return "the alleenstaandeouderenkorting of "
        + persons.map { "persons[\($0)]" }.joined(separator: " and ")
        + ", because one or both stay in an institution, also on the AOW of a couple"
    case .assetDivision:
      return
        "the assets divided half and half in the return, so that both vermogensdrempels of the eigen "
        + "bijdrage are used"
    case .terugkeer(let person):
      return
        "the low contribution in the last four months of the stay of persons[\(person)], who returns "
        + "home"
    case .kwijtschelding: return "kwijtschelding of the local taxes that are assumed"
    case .tegenbewijs(let stated?, let year):
      return
        "tegenbewijs: the actual return of \(year), \(stated.asEuros), instead of the forfait of box 3"
    case .tegenbewijs(nil, let year):
      return
        "tegenbewijs: the actual return of \(year) instead of the forfait of box 3, at most this when "
        + "that return is nil"
    case .adaptedHome:
      return
        "a home that is adapted for the handicap of somebody who lives there, which changes what of the rent "
        + "counts"
    case .rent(let step):
      return "a rekenhuur of \(step.cents.asEuros), the \(step.limit.name), instead of "
        + step.rekenhuur.asEuros
    case .assets(let step): return step.text
    }
  }

  package var article: String {
    switch subject {
    case .aowChoice: return "AOW artikel 1 lid 3 onder b; Blz artikel 3.3.2.1 and 3.3.2.2"
    case .form: return "Blz artikel 3.3.2.1 and 3.3.2.2; Rlz artikel 5.5"
    case .peiljaarverlegging: return "Blz artikel 3.3.2.4 lid 2-4 and 3.3.2.6"
    case .handicap: return "Wht artikel 13 lid 1 onder a"
    case .toeslagpartner: return "Awir artikel 3 lid 6 and artikel 5"
    case .leftOut: return "Bht artikel 2, 2a and 2c"
    case .taxReturn(_, let isPeiljaar):
      return isPeiljaar ? "Blz artikel 3.3.2.3 lid 1 onder a" : "Wet IB 2001 artikel 9.4"
    case .ouderenkorting: return "Wet IB 2001 artikel 8.18"
    case .assetDivision: return "Blz artikel 3.3.1.2 lid 2; Wet IB 2001 artikel 9.4a lid 2"
    case .terugkeer: return "Blz artikel 3.3.2.2 lid 1 onder d"
    case .kwijtschelding: return "Uitvoeringsregeling Invorderingswet 1990 artikel 11 to 16"
    case .tegenbewijs: return "Wet IB 2001 artikel 5.2"
    case .adaptedHome: return "Wht artikel 13 lid 2 and 21 lid 1 onder c"
    case .rent(let step): return step.article
    case .assets(let step): return step.limit.article
    }
  }
}

extension LeftOut {
  /// Who they are, by their places in the scenario.
  package var text: String {
    (persons.map { "persons[\($0)]" } + cohabitants.map { "cohabitants[\($0)]" })
      .joined(separator: " and ")
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
  var name: String {
    switch self {
    case .jongeren: return "kwaliteitskortingsgrens, the maximum of young tenants"
    case .aftoppingsgrens: return "aftoppingsgrens"
    case .maximaleHuurgrens: return "maximale huurgrens"
    }
  }
}

extension Advice.AssetStep {
  fileprivate var text: String {
    let whose =
      people == 1 ? "" : " of " + persons.map { "persons[\($0)]" }.joined(separator: " and ")
    let than = before < now ? "the \(before.asEuros) of the step above" : now.asEuros
    return
      "assets\(whose) of \(cents.asEuros) on 1 January \(year + 1), the \(limit.name) (\(year)), instead "
      + "of \(than); those of 1 January \(year) are \(above.asEuros) above it"
  }
}

extension Advice.AssetStep.Limit {
  var name: String {
    switch self {
    case .zorgtoeslag: return "vermogensgrens of the zorgtoeslag"
    case .huurtoeslag: return "vermogensgrens of the huurtoeslag"
    case .bijstand: return "vermogensgrens of the bijstand"
    case .eigenBijdrage: return "vermogensdrempel of the eigen bijdrage"
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
  fileprivate var text: String {
    let best = columns[0]
    var text =
      (leavesOutCourse ? "of the forms of a whole year " : "")
      + "\(best.label) leaves most, \(best.free.asEuros) a month; compared: "
      + columns.map(\.label).joined(separator: ", ")
    if columns.contains(where: { $0.withSteps != $0.free }) {
      let then = columns.reduce(best) { $1.withSteps > $0.withSteps ? $1 : $0 }
      text += "; with all extra steps \(then.label), \(then.withSteps.asEuros)"
    }
    for out in excluded {
      text += "; \(out.form.rawValue) is not possible with \(out.profile) (\(out.source))"
    }
    let others =
      notCompared.map(\.rawValue)
      + (leavesOutCourse ? ["\(ColumnChoice.course.rawValue) (a dated course)"] : [])
    if !others.isEmpty { text += "; not compared: \(others.joined(separator: ", "))" }
    return text
  }
}
