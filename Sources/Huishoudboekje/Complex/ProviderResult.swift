import HuishoudboekjeCatalogue

/// What a VPT client costs the provider; cents, all stated.
package struct ClientCosts: Sendable {
  package var mealsPerDay: Int?
  /// Hundredths of an hour a month, and cents per hour.
  package var hours: (perMonth: Int, perHour: Int)?
  package var alarmPerMonth: Int?
  package var laundryPerMonth: Int?
  package var transportPerMonth: Int?
  package init() {}
}

/// One year of the provider in the homes of one woonvorm.
package struct ProviderResult: Sendable {
  package enum Line: String, Sendable, CaseIterable {
    case care = "care_income"
    case nhcNic = "nhc_nic"
    case arrangement
    case serviceRooms = "servicekosten_ruimten"
    case subsidies
    case meals, hours, alarm, laundry, transport
    case investment = "annuity"
    case upkeep
    case commonRooms = "common_rooms"
    case zzpRent = "zzp_rent"
    case emptyHomes = "empty_homes"

    package var isIncome: Bool {
      [.care, .nhcNic, .arrangement, .serviceRooms, .subsidies].contains(self)
    }
    package var label: Phrase {
      switch self {
      case .care: ProviderYearText.care
      case .nhcNic: ProviderYearText.nhcNic
      case .arrangement: ProviderYearText.arrangements
      case .serviceRooms: ProviderYearText.serviceRooms
      case .subsidies: ProviderYearText.subsidies
      case .meals: ProviderYearText.meals
      case .hours: ProviderYearText.hours
      case .alarm: ProviderYearText.alarm
      case .laundry: ProviderYearText.laundry
      case .transport: ProviderYearText.transport
      case .investment: ProviderYearText.investment
      case .upkeep: ProviderYearText.extraUpkeep
      case .commonRooms: ProviderYearText.commonRooms
      case .zzpRent: ProviderYearText.zzpRent
      case .emptyHomes: ProviderYearText.emptyHomes
      }
    }
  }
  /// Nil: not stated.
  package let woonvorm: Woonvorm?
  package let homes: Int
  /// Cents per year, in the order of the cases; what is not known or not stated is left out.
  package let lines: [(line: Line, cents: Int)]
  package var cents: Int { lines.reduce(0) { $0 + ($1.line.isIncome ? 1 : -1) * $1.cents } }
}

extension Complex {
  /// The year of the provider by woonvorm, of whoever is placed.
  ///
  /// - Unit: cents per year; a day counts 365 times, a month twelve times.
  /// - Rounding: half-up to cents per line, none inside, also of an annuity.
  /// - Leaves out: kale huur and servicekosten of let homes, which pass through; what is not stated; MPT and
  ///   PGB clients, whose care is not by the day. Subsidies and common rooms go by the number of homes.
  func providerResults(
    _ plan: ProviderPlan, _ variant: ComplexVariant, _ occupancy: Occupancy
  ) -> [ProviderResult] {
    let forms: [Woonvorm?] = Woonvorm.allCases + [nil]
    return forms.compactMap { form in
      let units = variant.units.indices.filter { variant.units[$0].facts.woonvorm == form }
      let homes = units.reduce(0) { $0 + variant.units[$1].number }
      guard homes > 0 else { return nil }
      return result(form, Set(units), homes, plan, variant, occupancy)
    }
  }

  private func result(
    _ form: Woonvorm?, _ units: Set<Int>, _ homes: Int, _ plan: ProviderPlan,
    _ variant: ComplexVariant, _ occupancy: Occupancy
  ) -> ProviderResult {
    func year(_ value: (_ persona: Int, _ unit: UnitType) -> Exact?) -> Int {
      occupancy.sum { units.contains($1) ? value($0, variant.units[$1]) : nil }.halfUp
    }
    func rented(_ cents: (UnitType) -> Int) -> Int {
      year { _, unit in unit.isForZZP ? nil : Exact(Int128(cents(unit)) * 12) }
    }
    func perClient(_ each: Exact?) -> Int? {
      each.map { each in year { isVPT($0) && !$1.isForZZP ? each : nil } }
    }
    func share(_ cents: Int) -> Int {
      Exact(Int128(cents) * 12 * Int128(homes), Int128(variant.homes)).halfUp
    }
    func month(_ cents: Int?) -> Exact? { cents.map { Exact(Int128($0) * 12) } }
    func tariff(_ persona: Int, _ form: Leveringsvorm) -> Tariff? {
      plan.tariffs.flatMap { $0[key(persona, form, variant.year)] }
    }
    let own = units.map { variant.units[$0] }
    let costs = plan.clientCosts
    let rooms = plan.commonRooms
    func amount(_ line: ProviderResult.Line) -> Int? {
      switch line {
      case .care:
        guard plan.tariffs != nil else { return nil }
        return year { persona, unit in
          unit.isForZZP
            ? tariff(persona, .zzp).map { $0.price * 365 }
            : isVPT(persona) ? tariff(persona, .vpt).map { $0.price * 365 } : nil
        }
      case .nhcNic:
        return plan.tariffs == nil ? perClient(month(plan.nhc + plan.nic)) : nil
      case .arrangement: return rented(\.arrangement)
      case .serviceRooms:
        return rooms.map { $0.serviceIsForThem ? rented(\.ruimten) : 0 }
      case .subsidies: return plan.subsidies.map(share)
      case .meals: return perClient(costs.mealsPerDay.map { Exact(Int128($0) * 365) })
      case .hours:
        return perClient(
          costs.hours.map { Exact(Int128($0.perMonth) * Int128($0.perHour) * 12, 100) })
      case .alarm: return perClient(month(costs.alarmPerMonth))
      case .laundry: return perClient(month(costs.laundryPerMonth))
      case .transport: return perClient(month(costs.transportPerMonth))
      case .investment: return plan.investment.perYear(of: homes)
      case .upkeep: return plan.upkeep.map { $0 * 12 * homes }
      case .commonRooms:
        return rooms.map { rooms in
          rooms.investment?.perYear(of: homes, over: variant.homes, plus: rooms.cost * 12)
            ?? share(rooms.cost)
        }
      case .zzpRent:
        let zzp = own.filter(\.isForZZP)
        return zzp.isEmpty
          ? nil : zzp.reduce(0) { $0 + $1.number * ($1.kaleHuur + $1.servicekosten) * 12 }
      case .emptyHomes:
        guard plan.paysEmptyHomes else { return nil }
        let all = own.filter { !$0.isForZZP }.reduce(0) {
          $0 + $1.number * ($1.kaleHuur + $1.servicekosten) * 12
        }
        return all - rented { $0.kaleHuur + $0.servicekosten }
      }
    }
    return ProviderResult(
      woonvorm: form, homes: homes,
      lines: ProviderResult.Line.allCases.compactMap { line in amount(line).map { (line, $0) } })
  }
}
