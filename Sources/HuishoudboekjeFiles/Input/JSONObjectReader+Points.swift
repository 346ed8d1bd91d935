import Huishoudboekje
import HuishoudboekjeText

extension JSONObjectReader {
  /// The points of what is let: `wws_points`, and of a room its `aftrekpunten`; nil where there are
  /// none. A room may have no points at all.
  ///
  /// - Parameter isRoom: onzelfstandig, with points and a table of its own.
  func homePoints(isRoom: Bool) throws(InputError) -> HomePoints? {
    guard has("wws_points") else {
      guard !has("aftrekpunten") else {
        throw error(
          at: "aftrekpunten", "stands there without wws_points",
          remedy: "State wws_points too, or leave aftrekpunten out.")
      }
      return nil
    }
    var home = HomePoints(isRoom ? .room : .home, try wwsPoints("wws_points", orNone: isRoom))
    home.zorgwoning = try bool("zorgwoning", default: false)
    home.nieuwbouw = try bool("nieuwbouw", default: false)
    guard !home.nieuwbouw || !isRoom else {
      throw error(
        at: "nieuwbouw", "stands beside self_contained false",
        remedy:
          "The nieuwbouwopslag is for homes of the middle segment, and rooms have none: leave "
          + "it out.")
    }
    guard has("aftrekpunten") else { return home }
    guard isRoom else {
      throw error(
        at: "aftrekpunten", "stands there without self_contained false",
        remedy: "Only a room has aftrekpunten, 4 when it is below 8 square metres: leave it out.")
    }
    home.deduction = try wwsPoints("aftrekpunten", orNone: true)
    return home
  }

  private func wwsPoints(_ key: String, orNone: Bool) throws(InputError) -> WWSPoints {
    let text = try string(key)
    guard let points = WWSPoints(text, orNone: orNone) else {
      throw error(
        at: key, "is \(quoted(text))",
        remedy: "Expected points in quarters as a text, like '112' or '105.25'.")
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

  /// The refusal of a stated rent above the highest.
  func rentAbove(_ maximum: Int, _ rent: Int, points: Int, year: Int) -> InputError {
    error(
      at: "kale_huur_eur_month",
      "is '\(rent.asEuros)', above the highest rent of \(maximum.asEuros) for "
        + "\(points) points in \(year)",
      remedy: "Besluit huurprijzen woonruimte artikel 12: lower the rent, or check wws_points, "
        + "zorgwoning and nieuwbouw.")
  }

  /// The refusal of a rent that neither stands there nor follows from points.
  func rentIsMissing(_ working: WWSWorking?) -> InputError {
    error(
      at: "kale_huur_eur_month", "is missing",
      remedy: working.map {
        "State the rent: \($0.whole) points lie in the free sector, without a highest rent."
      } ?? "State the rent, or wws_points for the highest rent of these points.")
  }
}
