import Huishoudboekje
import HuishoudboekjeText

extension JSONObjectReader {
  /// The points of what is let: `wws_points`, and of a room its `aftrekpunten`; nil where there are
  /// none, or where something is wrong with them. A room may have no points at all.
  ///
  /// - Parameter isRoom: onzelfstandig, with points and a table of its own.
  func homePoints(isRoom: Bool) -> HomePoints? {
    guard has("wws_points") else {
      if has("aftrekpunten") {
        refuse(
          at: "aftrekpunten", "stands there without wws_points",
          remedy: "State wws_points too, or leave aftrekpunten out.", lacking: ["wws_points"])
      }
      return nil
    }
    let isKnown = isGood("self_contained")
    let points = wwsPoints("wws_points", orNone: isRoom || !isKnown)
    let zorgwoning = bool("zorgwoning", default: false)
    let nieuwbouw = bool("nieuwbouw", default: false)
    if nieuwbouw && isRoom && isKnown {
      refuse(
        at: "nieuwbouw", "stands beside self_contained false",
        remedy:
          "The nieuwbouwopslag is for homes of the middle segment, and rooms have none: leave "
          + "it out.")
    }
    var deduction: WWSPoints?
    if has("aftrekpunten") {
      if !isRoom && isKnown {
        refuse(
          at: "aftrekpunten", "stands there without self_contained false",
          remedy: "Only a room has aftrekpunten, 4 when it is below 8 square metres: leave it out.",
          lacking: ["self_contained"])
      }
      deduction = wwsPoints("aftrekpunten", orNone: true)
    }
    guard let points,
      isGood("self_contained", "wws_points", "zorgwoning", "nieuwbouw", "aftrekpunten")
    else { return nil }
    var home = HomePoints(isRoom ? .room : .home, points)
    home.zorgwoning = zorgwoning
    home.nieuwbouw = nieuwbouw
    if let deduction { home.deduction = deduction }
    return home
  }

  private func wwsPoints(_ key: String, orNone: Bool) -> WWSPoints? {
    guard let text = string(key) else { return nil }
    guard let points = WWSPoints(text, orNone: orNone) else {
      refuse(
        at: key, "is \(quoted(text))",
        remedy: "Expected points in quarters as a text, like '112' or '105.25'.")
      return nil
    }
    return points
  }

  /// The highest rent by the table of a date.
  func working(
    _ home: HomePoints, on date: CalendarDate, _ figures: Figures
  ) throws(InputError) -> WWSWorking {
    do {
      return try home.working(on: date, figures)
    } catch {
      throw self.error(
        at: "wws_points", "cannot be used: \(error.problem)", remedy: error.remedy)
    }
  }

  /// Refuses a stated rent above the highest.
  func refuseRent(_ rent: Int, above maximum: Int, points: Int, year: Int) {
    refuse(
      at: "kale_huur_eur_month",
      "is '\(rent.asEuros)', above the highest rent of \(maximum.asEuros) for "
        + "\(points) points in \(year)",
      remedy: "Besluit huurprijzen woonruimte artikel 12: lower the rent, or check wws_points, "
        + "zorgwoning and nieuwbouw.",
      lacking: ["zorgwoning", "nieuwbouw", "self_contained", "leveringsvorm"])
  }

  /// Refuses that there is a rent neither in the file nor by the points.
  func refuseMissingRent(_ working: WWSWorking?) {
    refuse(
      at: "kale_huur_eur_month", "is missing",
      remedy: working.map {
        "State the rent: \($0.whole) points lie in the free sector, without a highest rent."
      } ?? "State the rent, or wws_points for the highest rent of these points.",
      lacking: ["kale_huur_eur_month", "wws_points", "self_contained"])
  }
}
