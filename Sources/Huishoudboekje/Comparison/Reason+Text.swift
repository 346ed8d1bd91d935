extension BudgetLine {
  /// The name of the line within a sentence.
  var inWords: String { "\(facts.name)" }
}

extension Reason {
  /// The sentence, with its article.
  func text(_ names: Names) -> String {
    switch self {
    case .contribution(let facts): return facts.text(names)
    case .noContribution(let column, .noCare):
      return "\(column): no contribution is due, because nobody has Wlz care"
    case .noContribution(let column, .age):
      return
        "\(column): no contribution is due below 18, or at 18-20 with bijstand in an institution "
        + "(Blz artikel 3.3.1.1 lid 1 and 3.3.2.2 lid 9 onder b)"
    case .home(let facts): return facts.text(names)
    case .cost(let facts): return facts.text(names)
    case .remission(let column, let assessment, let remitted):
      let amount = remitted == 0 ? "nothing" : remitted.asEuros
      return "\(column): of local taxes of \(assessment.asEuros) a year \(amount) is remitted "
        + "(Uitvoeringsregeling Invorderingswet 1990 artikel 11)"
    case .huurtoeslag(let facts): return facts.text(names)
    case .noHuurtoeslag(let column, .nobodyRents):
      return
        "\(column): no huurtoeslag, because nobody lives in a home that is rented (Wht artikel 1 onder c)"
    case .noHuurtoeslag(let column, .nobodyOfAge):
      return "\(column): no huurtoeslag, because nobody of 18 lives there on the first of a month "
        + "(Wht artikel 8; Awir artikel 5)"
    case .zorgtoeslag(let facts): return facts.text(names)
    default: return incomeText(names)
    }
  }

  private func incomeText(_ names: Names) -> String {
    func of(_ person: Int) -> String { names.areNeeded ? " of \(names[.person(person)])" : "" }
    func together(_ counted: Presence?) -> String {
      counted.map { ", of which the budget counts what is paid\($0.inWords), while together" } ?? ""
    }
    switch self {
    case .aow(let column, let person, let single, let all, let before):
      let kind: String
      if single.isEmpty {
        kind = "that of one of a couple"
      } else if single == all {
        kind = "that of a single person"
      } else {
        kind = "that of a single person\(single.inWords), otherwise that of one of a couple"
      }
      // What is paid in May rests on eight months before the year.
      let asNow = single.isEmpty ? before == 0 : single == all && before == 8
      let may =
        asNow
        ? ""
        : "; the vakantie-uitkering of May has \(before) \(before == 1 ? "month" : "months") "
          + "of before the year as a single person"
      return "\(column): the AOW\(of(person)) is \(kind) (AOW artikel 1 and 9)\(may)"
    case .alleenstaandeouderenkorting(let column, let person, let has):
      return "\(column): \(has ? "an" : "no") alleenstaandeouderenkorting\(of(person)) "
        + "(Wet IB 2001 artikel 8.18)"
    case .hulpbehoevendheid(let column, let person, let stays):
      return stays.isEmpty
        ? "\(column): the Wajong\(of(person)) is raised for hulpbehoevendheid (Wajong artikel 2:51 and 3:9)"
        : "\(column): the Wajong\(of(person)) is not raised for hulpbehoevendheid during the stay"
          + "\(stays.inWords) (Wajong artikel 1a:5, 2:51 and 3:9)"
    case .toeslagenwet(let column, let person, let year, let counted):
      return
        "\(column): the toeslag\(of(person)) by the Toeslagenwet is \(year.asEuros) gross over the year"
        + "\(together(counted)) (TW artikel 2 and 8)"
    case .bijstand(let column, let person, let year, let inside, let counted):
      let norm =
        inside.isEmpty
        ? "by the norm outside an inrichting (Pw artikel 20 to 22a)"
        : "by the norm of an inrichting\(inside.inWords) (Pw artikel 23)"
      return "\(column): the bijstand\(of(person)) is \(year.asEuros) net over the year"
        + "\(together(counted)), \(norm)"
    case .overlijdensuitkering(let column, let person, let cents):
      return
        "\(column): \(names.list([person])) receives an overlijdensuitkering of \(cents.asEuros) "
        + "(AOW artikel 18)"
    case .aanslag(let column, let person, let imposed, let collected, let settlement):
      guard imposed else {
        let why =
          settlement == .none
          ? "the scenario switches it off" : "none is needed without a return"
        return
          "\(column): no aanslag is counted\(on(person, names)): \(why) (Wet IB 2001 artikel 9.4)"
      }
      if collected == 0 {
        return
          "\(column): the aanslag\(of(person)) asks nothing and pays nothing back (Wet IB 2001 artikel 9.4)"
      }
      return collected < 0
        ? "\(column): the aanslag\(of(person)) pays back \((-collected).asEuros) over the year (Wet IB 2001 artikel 9.4)"
        : "\(column): the aanslag\(of(person)) asks \(collected.asEuros) over the year (Wet IB 2001 artikel 9.4)"
    case .followsIncome(let line, let person):
      return "\(line.inWords)\(of(person)) follows the gross income, which differs"
    case .amounts(let line, let person, let columns, let years):
      let amounts = zip(columns, years).map { "\($0) \($1.asEuros)" }.joined(separator: ", ")
      return "\(line.inWords)\(of(person)) over the year: \(amounts)"
    default: preconditionFailure("A reason of another cause is told elsewhere.")
    }
  }

  private func on(_ person: Int, _ names: Names) -> String {
    names.areNeeded ? " on \(names[.person(person)])" : ""
  }
}

extension ContributionReason {
  func text(_ names: Names) -> String {
    var text = "\(column): "
    if names.areNeeded {
      text +=
        payer == .together
        ? "\(names.list([0, 1])) pay together " : "\(names[payer]) pays "
    } else {
      text += "the resident pays "
    }
    text += "\(level): \(month.asEuros) a month\(when.inWords) (\(articles))"
    switch nihil {
    case []: return text
    case [.first]:
      return text + "; nothing in the first half-year, because of the income" + nihilArticle
    case [.second]:
      return text + "; nothing in the second half-year, because of the income" + nihilArticle
    default: return text + "; but nothing is due, because of the income" + nihilArticle
    }
  }
  private var nihilArticle: String { " (Blz artikel 3.3.2.2 lid 9 onder a)" }

  private var level: String {
    let known = unknown && !fewHours ? " of unknown data" : ""
    guard !high else { return "the high contribution of a stay\(known)" }
    let reasons = because.map { $0.words(payer, form) }.listed
    if fewHours { return "the provisional least contribution (MPT of at most 20 hours a month)" }
    let reduced = form.hasReduction ? " less the reduction of MPT and PGB" : ""
    return "the low contribution\(known)\(reduced) (\(reasons))"
  }

  private var articles: String {
    var articles = high ? ["3.3.2.1 lid 1"] : because.map { $0.article(payer) }
    if fewHours {
      articles = ["3.3.2.2 lid 5 and 6"]
    } else if !high, form.hasReduction {
      articles.append("3.3.2.2 lid 4")
    }
    if unknown { articles.append("3.3.2.7") }
    let distinct = articles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return "Blz artikel " + distinct.listed
  }
}

extension LowBecause {
  fileprivate func words(_ payer: Whose, _ form: Leveringsvorm) -> String {
    switch self {
    case .atHome: return payer == .together ? "nobody stays in an institution" : form.rawValue
    case .oneAtHome: return "one of the two lives at home"
    case .oneOwesNone: return "one of the two in an institution owes none"
    case .column: return "the first months of a stay"
    case .child: return "a child keeps it low"
    case .deeltijdverblijf: return "deeltijdverblijf"
    case .firstMonths:
      return payer == .together
        ? "the first four months of one of the two" : "the first four months of the stay"
    case .returns: return "the last four months before a declared return"
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
