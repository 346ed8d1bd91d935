import Huishoudboekje
import HuishoudboekjeCatalogue
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
          at: "aftrekpunten", KeyErrorText.standsWithout("wws_points"),
          remedy: PointsErrorText.statePoints(orLeaveOut: "aftrekpunten"), lacking: ["wws_points"])
      }
      return nil
    }
    let isKnown = isGood("self_contained")
    let points = wwsPoints("wws_points", orNone: isRoom || !isKnown)
    let zorgwoning = bool("zorgwoning", default: false)
    let nieuwbouw = bool("nieuwbouw", default: false)
    if nieuwbouw && isRoom && isKnown {
      refuse(
        at: "nieuwbouw", KeyErrorText.standsBeside("self_contained false"),
        remedy: PointsErrorText.noRoomOfMiddle)
    }
    var deduction: WWSPoints?
    if has("aftrekpunten") {
      if !isRoom && isKnown {
        refuse(
          at: "aftrekpunten", KeyErrorText.standsWithout("self_contained false"),
          remedy: PointsErrorText.onlyRooms, lacking: ["self_contained"])
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
    guard let text = string(key, as: .points) else { return nil }
    guard let points = WWSPoints(text, orNone: orNone) else {
      refuse(
        at: key, KeyErrorText.isThat(quoted(text)), remedy: PointsErrorText.quarters)
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
        at: "wws_points", PointsErrorText.cannotBeUsed(error.problem), remedy: error.remedy)
    }
  }

  /// Refuses a stated rent above the highest.
  func refuseRent(_ rent: Int, above maximum: Int, points: Int, year: Int) {
    refuse(
      at: "kale_huur_eur_month",
      PointsErrorText.aboveHighest(rent, maximum, points: points, year: year),
      remedy: PointsErrorText.lowerRentOrCheck,
      lacking: ["zorgwoning", "nieuwbouw", "self_contained", "leveringsvorm"])
  }

  /// Refuses that there is a rent neither in the file nor by the points.
  func refuseMissingRent(_ working: WWSWorking?) {
    lacks(
      "kale_huur_eur_month",
      remedy: working.map { PointsErrorText.freeSector($0.whole) } ?? PointsErrorText.rentOrPoints,
      lacking: ["kale_huur_eur_month", "wws_points", "self_contained"])
  }
}
