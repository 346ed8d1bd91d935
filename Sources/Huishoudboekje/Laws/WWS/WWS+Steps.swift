import HuishoudboekjeCatalogue

/// A step from points to the highest rent, in words.
package struct WWSStep: Sendable, Equatable {
  package let name: String
  package let value: String
  /// What was done with which numbers.
  package let how: String
  package let article: String
}

extension WWS {
  private static let bijlage = "Besluit huurprijzen woonruimte bijlage I"

  /// How the highest rent of a home is made, in the order of the rule; the last step is the rent.
  package func steps(_ home: HomePoints) -> [WWSStep] {
    let working = working(
      home.points, deduction: home.deduction, zorgwoning: home.zorgwoning,
      nieuwbouw: home.nieuwbouw)
    var steps = [
      WWSStep(name: "base points", value: home.points.text, how: "stated", article: Self.bijlage)
    ]
    func add(_ name: String, _ value: String, _ how: String, _ article: String = Self.bijlage) {
      steps.append(WWSStep(name: name, value: value, how: how, article: article))
    }
    var sum = home.points.text
    if home.zorgwoning {
      let percentage = figures.zorgwoningPercentage.figure
      let rate = formatDecimal(percentage.value, places: percentage.decimals - 2)
      add(
        "zorgwoning surcharge", working.surcharge.text,
        "\(rate) % * \(home.points.text), half up to quarter points")
      sum += " + \(working.surcharge.text)"
    }
    if home.deduction.quarters > 0 {
      add("aftrekpunten", home.deduction.text, "stated: 4 below 8 square metres")
      sum += " - \(home.deduction.text)"
    }
    add("total", working.total.text, sum)
    add(
      "rounded", "\(working.whole)",
      "\(working.total.text), half up to whole points" + (kind == .room ? ", not below 0" : ""))
    add(
      "table", working.tableAmount.asEuros, lookUp(working.whole),
      "Besluit huurprijzen woonruimte artikel 12")
    if working.amount != working.tableAmount, let percentage = figures.segments?.nieuwbouwopslag {
      let rate = formatDecimal(percentage.figure.value, places: percentage.figure.decimals - 2)
      add(
        "with the nieuwbouwopslag", working.amount.asEuros,
        "\(working.tableAmount.asEuros) + \(rate) %, down to cents", "Wet betaalbare huur")
    }
    add(
      "highest rent", working.maximum?.asEuros ?? "none", sectorText(working),
      working.hasSegments || kind == .room ? "Wet betaalbare huur" : "BW artikel 7:247")
    return steps
  }

  /// Where the amount stands, or how it goes on outside the table.
  private func lookUp(_ whole: Int) -> String {
    let name = estimate.map { "\(kind.table)-\($0.year)" } ?? kind.table
    let place = "\(name).csv, column \(column)"
    let top = firstPoints + amounts.count - 1
    if whole < firstPoints { return "below \(firstPoints) points the amount of these, \(place)" }
    guard whole > top else { return "\(whole) points in \(place)" }
    let last = amounts[amounts.count - 1]
    return "\(last.asEuros) + \(whole - top) * (\(last.asEuros) - "
      + "\(amounts[amounts.count - 2].asEuros)), above \(top) points in \(place)"
  }

  private func sectorText(_ working: WWSWorking) -> String {
    if let limit = figures.liberalisatiegrens?.cents.asEuros, kind == .home {
      return working.maximum == nil
        ? "above the liberalisatiegrens of \(limit), free sector: the points set no rent"
        : "at most the liberalisatiegrens of \(limit): regulated"
    }
    switch working.sector {
    case .laag: return "low segment: regulated"
    case .midden: return "middle segment: regulated"
    case .vrij: return "free sector: the points set no rent"
    case .kamer: return "a room: always regulated"
    }
  }
}
