import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexDecoder {
  /// The kinds of home, each tested against its points.
  func units(
    _ root: JSONObjectReader, _ year: Int, _ figures: Figures
  ) throws(InputError) -> [UnitType] {
    var units: [UnitType] = []
    var names: Set<String> = []
    for reader in try root.objects("units") {
      let unit = try unit(reader, year, figures)
      guard names.insert(unit.name).inserted else {
        throw reader.error(
          at: "name", "is \(quoted(unit.name)) a second time",
          remedy: "Give every kind of home a name of its own.")
      }
      units.append(unit)
    }
    guard !units.isEmpty else {
      throw root.error(
        at: "units", "is empty", remedy: "Expected at least one kind of home with its number.")
    }
    let homes = units.reduce(0) { $0 + $1.number }
    guard homes <= ComplexFile.mostHomes else {
      throw root.error(
        at: "units", "holds \(homes) homes",
        remedy: "Expected at most \(ComplexFile.mostHomes) in one complex.")
    }
    return units
  }

  private func unit(
    _ reader: JSONObjectReader, _ year: Int, _ figures: Figures
  ) throws(InputError) -> UnitType {
    var unit = UnitType(
      name: try reader.name("name"),
      number: try reader.integer("number", in: 1...ComplexFile.mostHomes))
    guard !unit.name.isEmpty else {
      throw reader.error(at: "name", "is empty", remedy: "Name the kind of home.")
    }
    func month(_ reader: JSONObjectReader, _ key: String) throws(InputError) -> Int {
      reader.has(key) ? try reader.amount(key, in: 0...ScenarioFile.mostCents, per: "month") : 0
    }
    unit.facts = home
    if reader.has("woonvorm") {
      unit.facts.woonvorm = try ScenarioDecoder.choice(reader, "woonvorm")
    }
    if !reader.states("self_contained") {
      unit.leftOpen.append(
        OpenFact(.selfContained, of: 0, at: reader.path(of: "self_contained")))
    }
    unit.facts.selfContained = try reader.bool("self_contained", default: true)
    unit.facts.designated = try reader.bool("designated", default: false)
    unit.facts.adaptedHome = try reader.bool("adapted_home", default: false)
    if let service = try reader.optionalObject("servicekosten") {
      unit.energieGemeenschappelijk = try month(service, "energie_eur_month")
      unit.schoonmaak = try month(service, "schoonmaak_eur_month")
      unit.huismeester = try month(service, "huismeester_eur_month")
      unit.ruimten = try month(service, "ruimten_eur_month")
      unit.serviceOverig = try month(service, "overig_eur_month")
    }
    unit.arrangement = try month(reader, "arrangement_eur_month")
    if reader.has("energie_eur_month") { unit.energie = try month(reader, "energie_eur_month") }
    if reader.has("rooms") { unit.rooms = try reader.integer("rooms", in: 1...20) }
    if reader.has("leveringsvorm") {
      _ = try reader.choice("leveringsvorm", among: ["ZZP"])
      unit.isForZZP = true
    }
    unit.zorgwoning = try reader.bool("zorgwoning", default: false)
    unit.nieuwbouw = try reader.bool("nieuwbouw", default: false)
    if !unit.isForZZP { try assume(reader, &unit, year, figures) }
    try rent(reader, &unit, year, figures)
    return unit
  }

  /// Servicekosten and an arrangement that are not stated: the lower end of the range of the woonvorm. That
  /// they count for the huurtoeslag is not known, so they do not.
  private func assume(
    _ reader: JSONObjectReader, _ unit: inout UnitType, _ year: Int, _ figures: Figures
  ) throws(InputError) {
    let open = ["servicekosten", "arrangement_eur_month"].filter { !reader.has($0) }
    guard let woonvorm = unit.facts.woonvorm, !open.isEmpty else { return }
    if known.ranges[year] == nil {
      do {
        known.ranges[year] = try WoonvormRanges(year: year, figures: figures)
      } catch {
        throw reader.error(
          at: "woonvorm", "has no ranges in \(year): \(error.problem)", remedy: error.remedy)
      }
    }
    func assume(_ key: String, _ range: ClosedRange<Int>?) -> Int {
      guard open.contains(key), let range, range.upperBound > 0 else { return 0 }
      unit.assumed.append(AssumedHomeCost(key: key, woonvorm: woonvorm, range: range))
      return range.lowerBound
    }
    unit.serviceOverig += assume("servicekosten", known.ranges[year]?.servicekosten(woonvorm))
    unit.arrangement += assume("arrangement_eur_month", known.ranges[year]?.arrangement(woonvorm))
  }

  /// The rent as stated, or the highest by the points; a stated one above it is refused, but in a variant
  /// of another year, where it is a remark.
  private func rent(
    _ reader: JSONObjectReader, _ unit: inout UnitType, _ year: Int, _ figures: Figures
  ) throws(InputError) {
    let isOtherYear = baseYear.map { $0 != year } ?? false
    if let home = try reader.homePoints(isRoom: !unit.facts.selfContained) {
      do throws(InputError) {
        unit.wws = try reader.working(home, on: home.date(in: year), figures)
      } catch {
        guard isOtherYear, reader.has("kale_huur_eur_month") else { throw error }
        unit.wwsRemark = PointsText.notTested(
          year, reader.path(of: "wws_points"), home.kind.noTable(on: home.date(in: year)))
      }
    }
    if reader.has("kale_huur_eur_month") {
      unit.kaleHuur = try reader.amount(
        "kale_huur_eur_month", in: 0...ScenarioFile.mostCents, per: "month")
    } else {
      guard let maximum = unit.wws?.maximum else { throw reader.rentIsMissing(unit.wws) }
      unit.kaleHuur = maximum
    }
    // Under a Wlz zorgovereenkomst with verblijf there is no highest rent.
    guard let working = unit.wws, let maximum = working.maximum, !unit.isForZZP,
      unit.kaleHuur > maximum
    else { return }
    guard isOtherYear else {
      throw reader.rentAbove(maximum, unit.kaleHuur, points: working.whole, year: year)
    }
    unit.wwsRemark = PointsText.aboveHighest(
      unit.kaleHuur, maximum, points: working.whole, year: year)
  }
}
