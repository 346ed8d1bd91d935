import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What choices and steps are worth a month, as a table.
package struct AdviceTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]
  let household: Household
  let advice: AdviceList
  let estimate: EstimateLabel?

  package init(_ household: Household, _ advice: AdviceList, estimate: EstimateLabel? = nil) {
    self.household = household
    self.advice = advice
    self.estimate = estimate
  }

  /// Asks every question of a household.
  package init(_ household: Household, source: ScenarioSource) throws(InputError) {
    let statutes = try Calculation.statutes(household.year) {
      source.error(at: "year", FigureErrorText.isYear(household.year, $0), remedy: $1)
    }
    do {
      self.init(
        household, try Adviser(household, statutes).all(), estimate: statutes.estimate)
    } catch {
      throw source.refusal(error)
    }
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text()
    case .markdown: return markdown()
    case .csv: return csv()
    case .json: return json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  private var title: Phrase {
    let year = estimate.map { Phrase(same: "\($0.title)") } ?? Phrase(same: "\(household.year)")
    return AdviceTableText.title(household.name, year)
  }

  /// A group of items under one heading.
  struct Group {
    let heading: Phrase
    let items: [Advice]
  }
  /// Extra first; the other years after each other.
  var groups: [Group] {
    func all(_ heading: Phrase, _ isOf: (Advice.Standing) -> Bool) -> Group {
      Group(heading: heading, items: advice.items.filter { isOf($0.standing) })
    }
    return [
      all(AdviceTableText.extra) { $0 == .extra },
      all(AdviceTableText.inBudget) { $0 == .inBudget },
      all(AdviceTableText.inAnotherYear(household.year)) { $0.year != nil },
      all(AdviceTableText.betweenColumns) { $0 == .otherColumn },
      all(AdviceTableText.notStated) { $0 == .factNotStated },
    ].filter { !$0.items.isEmpty }
  }

  /// Where the months differ, what it comes to over the year stands behind it.
  private func worth(_ worth: [Advice.Worth]) -> Phrase {
    ListText.row(
      worth.map {
        let cents = AdviceTableText.signed($0.cents)
        return $0.isEven
          ? AdviceTableText.worth($0.column, cents)
          : AdviceTableText.worth($0.column, cents, year: AdviceTableText.signed($0.year))
      })
  }
  /// Of an item that works in another year, with that year.
  private func worth(_ item: Advice) -> Phrase {
    let worth = worth(item.worth)
    return item.standing.year.map { AdviceTableText.worth(worth, in: $0) } ?? worth
  }
  /// What changes in other lines, one after the other.
  private func besides(_ item: Advice) -> Phrase? {
    guard !item.besides.isEmpty else { return nil }
    return AdviceTableText.besides(
      item.besides.map { other in
        let worth = other.worth.filter { !$0.isNothing }
        return AdviceTableText.besides(
          other.line.shown, other.year, self.worth(worth.isEmpty ? other.worth : worth))
      })
  }

  private func text() -> String {
    var text = title.text + "\n" + estimate.sentence(.text)
    for group in groups {
      text += "\n\(group.heading)\n"
      for item in group.items {
        text += "\n\(AdviceTableText.item(heading(item), worth(item)))\n  \(item.words)\n"
        if let besides = besides(item) { text += "  \(besides)\n" }
        text += "  \(AdviceTableText.law(item.article))\n"
        text += "  \(AdviceTableText.whatToDo(item.action))\n"
      }
      if group.items[0].standing == .extra { text += "\n" + sums.map { "\($0)\n" }.joined() }
      if group.items[0].standing.year != nil {
        text += assetSums.map { "\n\($0)\n" }.joined()
      }
    }
    if !advice.idle.isEmpty {
      text += "\n\(AdviceTableText.noEffect)\n"
      for item in advice.idle {
        text +=
          "  \(AdviceTableText.item(item.subject.question.heading, item.reason.words))\n"
      }
    }
    return text
  }
  /// A step that the budget has already must not be counted once more.
  private func heading(_ item: Advice) -> Phrase {
    let heading = item.question.heading
    return item.standing == .inBudget ? AdviceTableText.alreadyCounted(heading) : heading
  }

  /// The sum of each column, and how it differs from the steps apart.
  private var sums: [Phrase] {
    advice.together.map { sum in
      var parts = [
        AdviceTableText.stepsTogether(
          sum.column, AdviceTableText.signed(sum.gain), after: sum.after, before: sum.before,
          headings(sum.steps))
      ]
      if sum.steps.count > 1 {
        let more = sum.gain - sum.apart
        let apart = AdviceTableText.signed(sum.apart)
        parts.append(
          more == 0
            ? AdviceTableText.apartAsMuch
            : more > 0
              ? AdviceTableText.apartLess(apart, more: more)
              : AdviceTableText.apartMore(apart, less: -more))
      }
      if !sum.idle.isEmpty { parts.append(AdviceTableText.nothingMore(headings(sum.idle))) }
      return parts.joined(.semicolon)
    }
  }
  private func headings(_ subjects: [Advice.Subject]) -> [Phrase] {
    subjects.map(\.question.heading)
  }
  /// What all steps of assets come to in each year.
  private var assetSums: [Phrase] {
    advice.assets.map { AdviceTableText.assetsTogether($0.year, worth($0.worth)) }
  }

  private func markdown() -> String {
    let heads = [
      AdviceTableText.question, AdviceTableText.standing, AdviceTableText.worth,
      AdviceTableText.what, AdviceTableText.law, AdviceTableText.action,
    ]
    var table = TextTable(columns: heads.map { .init($0.text) })
    func add(_ cells: [Phrase]) { table.addRow(cells.map(\.text)) }
    for item in groups.flatMap(\.items) {
      let what = [item.words, besides(item)].compactMap { $0 }
      add([
        item.question.heading, item.standing.words, worth(item), what.joined(.semicolon),
        item.article, item.action,
      ])
    }
    for item in advice.idle {
      add([
        item.subject.question.heading, AdviceTableText.standingNoEffect, .empty,
        item.reason.words, .empty, .empty,
      ])
    }
    var text =
      TextTable.Style.markdown.title(title.text) + estimate.sentence(.markdown)
      + table.rendered(.markdown)
    let all = sums + assetSums
    if !all.isEmpty {
      text += "\n" + all.map { TextTable.Style.markdown.item($0.text) }.joined()
    }
    return text
  }
}

extension Advice.Question {
  /// What it is called above what it is worth.
  fileprivate var heading: Phrase {
    switch self {
    case .aowChoice: return AdviceQuestionText.aowChoice
    case .form: return AdviceQuestionText.form
    case .peiljaarverlegging: return AdviceQuestionText.peiljaarverlegging
    case .handicapRequest: return AdviceQuestionText.handicap
    case .toeslagpartner: return AdviceQuestionText.toeslagpartner
    case .leftOut: return AdviceQuestionText.leftOut
    case .taxReturn: return AdviceQuestionText.taxReturn
    case .ouderenkorting: return AdviceQuestionText.ouderenkorting
    case .assetDivision: return AdviceQuestionText.assetDivision
    case .terugkeer: return AdviceQuestionText.terugkeer
    case .kwijtschelding: return AdviceQuestionText.kwijtschelding
    case .tegenbewijs: return AdviceQuestionText.tegenbewijs
    case .adaptedHome: return AdviceQuestionText.adaptedHome
    case .rentAboveLimit: return AdviceQuestionText.rentAboveLimit
    case .assetsAboveLimit: return AdviceQuestionText.assetsAboveLimit
    }
  }
}

extension Advice.Standing {
  /// In a table for people.
  fileprivate var words: Phrase {
    switch self {
    case .inBudget: return AdviceTableText.standingInBudget
    case .extra: return AdviceTableText.standingExtra
    case .otherYear: return AdviceTableText.standingOtherYear
    case .otherColumn: return AdviceTableText.standingOtherColumn
    case .factNotStated: return AdviceTableText.standingNotStated
    }
  }
}
