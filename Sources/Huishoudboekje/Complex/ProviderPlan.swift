/// What a tariff is for.
package struct TariffKey: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  /// ZZP or VPT.
  package let form: Leveringsvorm
  /// Number, family and letter, like 5VV.
  package let profile: String
  package let behandeling: Bool
  package let dagbesteding: Dagbesteding

  package init(
    year: Int, form: Leveringsvorm, profile: Zorgprofiel, behandeling: Bool,
    dagbesteding: Dagbesteding
  ) {
    self.year = year
    self.form = form
    self.profile = profile.code
    self.behandeling = behandeling
    self.dagbesteding = dagbesteding
  }
  package var description: String {
    "\(year) \(form.rawValue) \(profile) \(behandeling ? "incl" : "excl") \(dagbesteding.rawValue)"
  }
}

extension Zorgprofiel {
  /// Number, letter and family, like 5VV or 9bVV.
  package var code: String { "\(number)\(letter?.lowercased() ?? "")\(family.rawValue)" }
}

/// A day tariff, in cents.
package struct Tariff: Sendable, Equatable {
  /// Loon and materieel.
  package var care: Int
  package var nhc: Int
  package var nic: Int
  /// Hundredths of a percent that the zorgkantoor pays of loon and materieel.
  package var percentage: Int
  package init(care: Int, nhc: Int, nic: Int, percentage: Int) {
    self.care = care
    self.nhc = nhc
    self.nic = nic
    self.percentage = percentage
  }
  /// The contracted price of a day, not rounded: the percentage applies to the part without NHC and
  /// NIC (unverified).
  var price: Exact { Exact(Int128(care * percentage + (nhc + nic) * 10_000), 10_000) }
}

/// The provider's side of a variant: inputs, with defaults from the figures where nothing is stated.
package struct ProviderPlan: Sendable {
  /// Nil: the tariffs are not known and what rests on them stays empty.
  package var tariffs: [TariffKey: Tariff]?
  /// Investment per home beyond a standard one, as an annuity.
  package var investment: Annuity
  /// NHC and NIC of a VPT client, cents per month, where there are no tariffs.
  package var nhc: Int
  package var nic: Int
  /// So many VPT clients for the budget of so many in ZZP.
  package var vptClients: Int
  package var zzpClients: Int
  package var commonRooms: CommonRooms?
  package var stay: ExpectedStay?
  package var clientCosts = ClientCosts()
  /// Extra upkeep per home and subsidies of the complex, cents per month; nil: not stated.
  package var upkeep: Int?
  package var subsidies: Int?
  /// The provider rents the homes from the landlord, whoever lives there.
  package var paysEmptyHomes = false
  /// What was not stated and comes from unverified figures, by key.
  package var assumed: [String] = []

  package init(_ figures: AanbiederFigures) {
    investment = Annuity(
      principal: figures.investment, rate: figures.interest, years: figures.looptijd)
    nhc = figures.nhcPerMonth
    nic = figures.nicPerMonth
    vptClients = figures.vptClienten
    zzpClients = figures.zzpClienten
  }
}

/// Rooms for all residents, and what they bring in.
package struct CommonRooms: Sendable {
  /// Cents per month.
  package var cost: Int
  /// What is invested once in them, in equal payments; nil: nothing.
  package var investment: Annuity?
  var investmentPerMonth: Int { investment?.perMonth ?? 0 }
  /// Hundredths of a percent of the arrangements that is for them.
  package var arrangementShare = 0
  /// The servicekosten for dienst- and recreatieruimten are for them.
  package var serviceIsForThem = true
  /// Of a ZZP client, cents per month; nil: from the tariffs, or unknown.
  package var zzpNHC: Int?
  package init(cost: Int) { self.cost = cost }
}

/// How long a resident stays and what a day costs, in cents; nil: the mean of the tariffs.
package struct ExpectedStay: Sendable {
  package var zzpDays: Int
  package var ownDays: Int
  package var zzpDay: Int?
  package var ownDay: Int?
  package init(zzpDays: Int, ownDays: Int, zzpDay: Int? = nil, ownDay: Int? = nil) {
    self.zzpDays = zzpDays
    self.ownDays = ownDays
    self.zzpDay = zzpDay
    self.ownDay = ownDay
  }
}

/// The answers of the provider's side; cents per month unless said otherwise, half-up at the end.
package struct ProviderOutcome: Sendable {
  /// Occupied homes of VPT clients, in tenths.
  package var vptHomesTenths = 0
  /// The annuity of one home and of all.
  package var annuity = 0
  package var annuityAll = 0
  /// NHC and NIC of the VPT clients.
  package var nhcNic = 0
  package var nhcNicPerClient = 0
  /// NHC and NIC against the annuity.
  package var coversInvestment: Bool { nhcNic >= annuityAll }
  /// Contracted care of VPT and ZZP; nil without tariffs.
  package var careIncome: Int?
  /// PGB budgets, cents per year; nil where nobody has one or the year has no table.
  package var pgbBudget: Int?
  /// How many VPT clients the budget of so many ZZP clients pays for.
  package var clientsServed: Int?
  package var rooms: RoomsOutcome?
  /// The year by woonvorm.
  package var results: [ProviderResult] = []
  /// In an institution and in the own form.
  package var zzpCost: PublicCost?
  package var ownCost: PublicCost?
}

/// What covers the common rooms; cents per month.
package struct RoomsOutcome: Sendable, Equatable {
  /// With the annuity of what was invested in them.
  package var cost: Int
  package var investment = 0
  package var service: Int
  package var arrangement: Int
  package var zzpNHC: Int
  package var short: Int { cost - service - arrangement - zzpNHC }
  /// How many more ZZP clients would cover what is short; nil when their NHC is not known.
  package var zzpClientsNeeded: Int?
}

/// Public cost of a resident, cents per day and over the stay.
package struct PublicCost: Sendable, Equatable {
  package var care: Int
  package var huurtoeslag: Int
  package var eigenBijdrage: Int
  /// Care and huurtoeslag minus the eigen bijdrage.
  package var net: Int
  package var days: Int
  /// Over the expected stay.
  package var stayCare: Int
  package var stayNet: Int
}
