import HuishoudboekjeCatalogue

/// A step from points to the highest rent.
package struct WWSStep: Sendable, Equatable {
  package let name: Phrase
  /// Points or an amount, as files write them; nil: the points set no rent.
  package let value: String?
  /// What was done with which numbers.
  package let how: Phrase
  package let article: String
}

extension WWS {
  private static let bijlage = "Besluit huurprijzen woonruimte bijlage I"

  /// How the highest rent of a home is made, in the order of the rule; the last step is the rent.
  package func steps(_ home: HomePoints) -> [WWSStep] {
    let working = working(
      home.points, deduction: home.deduction, zorgwoning: home.zorgwoning,
      nieuwbouw: home.nieuwbouw)
    var steps: [WWSStep] = []
    func add(_ name: Phrase, _ value: String?, _ how: Phrase, _ article: String = Self.bijlage) {
      steps.append(WWSStep(name: name, value: value, how: how, article: article))
    }
    add(PointsText.base, home.points.text, PointsText.stated)
    if home.zorgwoning {
      add(
        PointsText.zorgwoning, working.surcharge.text,
        PointsText.surcharge(Self.rate(figures.zorgwoningPercentage), of: home.points.text))
    }
    let isDeducted = home.deduction.quarters > 0
    if isDeducted {
      add(PointsText.aftrekpunten, home.deduction.text, PointsText.statedDeduction)
    }
    let total = working.total.text
    add(
      PointsText.total, total,
      PointsText.sum(
        home.points.text, surcharge: home.zorgwoning ? working.surcharge.text : nil,
        deduction: isDeducted ? home.deduction.text : nil))
    add(
      PointsText.rounded, "\(working.whole)",
      kind == .room ? PointsText.wholePointsOfARoom(total) : PointsText.wholePoints(total))
    add(
      PointsText.table, working.tableAmount.asEuros, lookUp(working.whole),
      "Besluit huurprijzen woonruimte artikel 12")
    if working.amount != working.tableAmount, let percentage = figures.segments?.nieuwbouwopslag {
      add(
        PointsText.withNieuwbouwopslag, working.amount.asEuros,
        PointsText.nieuwbouwopslag(working.tableAmount, Self.rate(percentage)),
        "Wet betaalbare huur")
    }
    add(
      PointsText.highest, working.maximum?.asEuros, meaning(working),
      working.hasSegments || kind == .room ? "Wet betaalbare huur" : "BW artikel 7:247")
    return steps
  }

  /// Of 100.
  private static func rate(_ percentage: Percentage) -> String {
    formatDecimal(percentage.figure.value, places: percentage.figure.decimals - 2)
  }

  /// Where the amount stands, or how it goes on outside the table.
  private func lookUp(_ whole: Int) -> Phrase {
    let name = estimate.map { "\(kind.table)-\($0.year)" } ?? kind.table
    let place = PointsText.place("\(name).csv", column)
    let top = firstPoints + amounts.count - 1
    if whole < firstPoints { return PointsText.belowTable(firstPoints, place) }
    guard whole > top else { return PointsText.inTable(whole, place) }
    return PointsText.aboveTable(
      top, amounts[amounts.count - 1], beyond: whole - top, before: amounts[amounts.count - 2],
      place)
  }

  /// What the points mean for the rent.
  private func meaning(_ working: WWSWorking) -> Phrase {
    if let limit = figures.liberalisatiegrens?.cents, kind == .home {
      return working.maximum == nil
        ? PointsText.aboveLiberalisatiegrens(limit) : PointsText.atMostLiberalisatiegrens(limit)
    }
    switch working.sector {
    case .laag: return PointsText.lowIsRegulated
    case .midden: return PointsText.middleIsRegulated
    case .vrij: return PointsText.freeIsNot
    case .kamer: return PointsText.roomIsRegulated
    }
  }
}
