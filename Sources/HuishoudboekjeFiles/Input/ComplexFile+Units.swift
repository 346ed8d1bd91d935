import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexDecoder {
  /// The kinds of home, each tested against its points.
  mutating func units(_ root: JSONObjectReader, _ year: Int) -> [UnitType] {
    var units: [UnitType] = []
    var names: Set<String> = []
    let readers = root.objects("units", in: 1...Int.max)
    for reader in readers {
      let unit = unit(reader, year)
      if reader.isGood("name"), !names.insert(unit.name).inserted {
        reader.refuse(
          at: "name", KeyErrorText.isTwice(quoted(unit.name)),
          remedy: ComplexErrorText.homeOwnName)
      }
      units.append(unit)
    }
    if units.isEmpty {
      root.refuse(
        at: "units", KeyErrorText.isEmpty, remedy: ComplexErrorText.homesNeeded)
    }
    let homes = units.reduce(0) { $0 + $1.number }
    if homes > ComplexFile.mostHomes {
      root.refuse(
        at: "units", ComplexErrorText.homes(homes),
        remedy: ComplexErrorText.mostHomes(ComplexFile.mostHomes))
    }
    return units
  }

  private mutating func unit(_ reader: JSONObjectReader, _ year: Int) -> UnitType {
    var unit = UnitType(
      name: reader.name("name", as: .filled) ?? "",
      number: reader.integer("number", in: 1...ComplexFile.mostHomes) ?? 0)
    if unit.name.isEmpty {
      reader.refuse(at: "name", KeyErrorText.isEmpty, remedy: ComplexErrorText.nameHome)
    }
    func month(_ reader: JSONObjectReader, _ key: String) -> Int {
      reader.optionalAmount(key, in: 0...ScenarioFile.mostCents, per: "month") ?? 0
    }
    unit.facts = home
    if reader.has("woonvorm") {
      unit.facts.woonvorm = ScenarioDecoder.choice(reader, "woonvorm")
    }
    if !reader.states("self_contained") {
      unit.leftOpen.append(
        OpenFact(.selfContained, of: 0, at: reader.path(of: "self_contained")))
    }
    unit.facts.selfContained = reader.bool("self_contained", default: true)
    unit.facts.designated = reader.bool("designated", default: false)
    unit.facts.adaptedHome = reader.bool("adapted_home", default: false)
    if let service = reader.optionalObject("servicekosten") {
      unit.energieGemeenschappelijk = month(service, "energie_eur_month")
      unit.schoonmaak = month(service, "schoonmaak_eur_month")
      unit.huismeester = month(service, "huismeester_eur_month")
      unit.ruimten = month(service, "ruimten_eur_month")
      unit.serviceOverig = month(service, "overig_eur_month")
    }
    unit.arrangement = month(reader, "arrangement_eur_month")
    if reader.has("energie_eur_month") { unit.energie = month(reader, "energie_eur_month") }
    unit.rooms = reader.optionalInteger("rooms", in: 1...20) ?? unit.rooms
    if reader.has("leveringsvorm") {
      _ = reader.choice("leveringsvorm", among: ["ZZP"])
      unit.isForZZP = true
    }
    unit.zorgwoning = reader.bool("zorgwoning", default: false)
    unit.nieuwbouw = reader.bool("nieuwbouw", default: false)
    if !unit.isForZZP { assume(reader, &unit, year) }
    rent(reader, &unit, year)
    return unit
  }

  /// Servicekosten and an arrangement that are not stated: the lower end of the range of the woonvorm. That
  /// they count for the huurtoeslag is not known, so they do not.
  private mutating func assume(_ reader: JSONObjectReader, _ unit: inout UnitType, _ year: Int) {
    let open = ["servicekosten", "arrangement_eur_month"].filter { !reader.has($0) }
    guard let woonvorm = unit.facts.woonvorm, !open.isEmpty, let figures else { return }
    if known.ranges[year] == nil {
      do {
        known.ranges[year] = try WoonvormRanges(year: year, figures: figures)
      } catch {
        reader.refuse(
          at: "woonvorm", ComplexErrorText.noRanges(year, error.problem), remedy: error.remedy)
        self.figures = nil
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
  private mutating func rent(_ reader: JSONObjectReader, _ unit: inout UnitType, _ year: Int) {
    let isOtherYear = baseYear.map { $0 != year } ?? false
    let home = reader.homePoints(isRoom: !unit.facts.selfContained)
    let stated = reader.optionalAmount(
      "kale_huur_eur_month", in: 0...ScenarioFile.mostCents, per: "month")
    unit.kaleHuur = stated ?? 0
    if let home, let figures {
      do throws(InputError) {
        unit.wws = try reader.working(home, on: home.date(in: year), figures)
      } catch {
        guard isOtherYear, reader.has("kale_huur_eur_month") else {
          reader.refuse(at: "wws_points", error)
          // Of a year without a table one unit tells.
          self.figures = nil
          return
        }
        unit.wwsRemark = PointsText.notTested(
          year, reader.path(of: "wws_points"), home.kind.noTable(on: home.date(in: year)))
      }
    }
    guard reader.has("kale_huur_eur_month") else {
      if let maximum = unit.wws?.maximum {
        unit.kaleHuur = maximum
      } else if !reader.has("wws_points") || unit.wws != nil {
        reader.refuseMissingRent(unit.wws)
      }
      return
    }
    // Under a Wlz zorgovereenkomst with verblijf there is no highest rent.
    guard let working = unit.wws, let maximum = working.maximum, !unit.isForZZP,
      unit.kaleHuur > maximum
    else { return }
    guard isOtherYear else {
      return reader.refuseRent(
        unit.kaleHuur, above: maximum, points: working.whole, year: year)
    }
    unit.wwsRemark = PointsText.aboveHighest(
      unit.kaleHuur, maximum, points: working.whole, year: year)
  }
}
