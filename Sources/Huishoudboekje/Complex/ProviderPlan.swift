/// What a tariff is for.
public struct TariffKey: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  /// ZZP or VPT.
  public let form: Leveringsvorm
  /// Number, family and letter, like 5VV.
  public let profile: String
  public let behandeling: Bool
  public let dagbesteding: Dagbesteding

  public init(
    year: Int, form: Leveringsvorm, profile: Zorgprofiel, behandeling: Bool,
    dagbesteding: Dagbesteding
  ) {
    self.year = year
    self.form = form
    self.profile = profile.code
    self.behandeling = behandeling
    self.dagbesteding = dagbesteding
  }
  public var description: String {
    "\(year) \(form.rawValue) \(profile) \(behandeling ? "incl" : "excl") \(dagbesteding.rawValue)"
  }
}

extension Zorgprofiel {
  /// Number, letter and family, like 5VV or 9bVV.
  public var code: String { "\(number)\(letter?.lowercased() ?? "")\(family.rawValue)" }
}

/// A day tariff, in cents.
public struct Tariff: Sendable, Equatable {
  /// Loon and materieel.
  public var care: Int
  public var nhc: Int
  public var nic: Int
  /// Hundredths of a percent that the zorgkantoor pays of loon and materieel.
  public var percentage: Int
  public init(care: Int, nhc: Int, nic: Int, percentage: Int) {
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
public struct ProviderPlan: Sendable {
  /// Nil: the tariffs are not known and what rests on them stays empty.
  public var tariffs: [TariffKey: Tariff]?
  /// Investment per home beyond a standard one, as an annuity.
  public var investment: Annuity
  /// NHC and NIC of a VPT client, cents per month, where there are no tariffs.
  public var nhc: Int
  public var nic: Int
  /// So many VPT clients for the budget of so many in ZZP.
  public var vptClients: Int
  public var zzpClients: Int
  public var commonRooms: CommonRooms?
  public var stay: ExpectedStay?
  /// What was not stated and comes from unverified figures, by key.
  public var assumed: [String] = []

  public init(_ figures: AanbiederFigures) {
    investment = Annuity(
      principal: figures.investment, rate: figures.interest, years: figures.looptijd)
    nhc = figures.nhcPerMonth
    nic = figures.nicPerMonth
    vptClients = figures.vptClienten
    zzpClients = figures.zzpClienten
  }
}

/// Rooms for all residents, and what they bring in.
public struct CommonRooms: Sendable {
  /// Cents per month.
  public var cost: Int
  /// Hundredths of a percent of the arrangements that is for them.
  public var arrangementShare = 0
  /// The servicekosten for dienst- and recreatieruimten are for them.
  public var serviceIsForThem = true
  /// Of a ZZP client, cents per month; nil: from the tariffs, or unknown.
  public var zzpNHC: Int?
  public init(cost: Int) { self.cost = cost }
}

/// How long a resident stays and what a day costs, in cents; nil: the mean of the tariffs.
public struct ExpectedStay: Sendable {
  public var zzpDays: Int
  public var ownDays: Int
  public var zzpDay: Int?
  public var ownDay: Int?
  public init(zzpDays: Int, ownDays: Int, zzpDay: Int? = nil, ownDay: Int? = nil) {
    self.zzpDays = zzpDays
    self.ownDays = ownDays
    self.zzpDay = zzpDay
    self.ownDay = ownDay
  }
}

/// The answers of the provider's side; cents per month unless said otherwise, half-up at the end.
public struct ProviderOutcome: Sendable {
  /// Occupied homes of VPT clients, in tenths.
  public var vptHomesTenths = 0
  /// The annuity of one home and of all.
  public var annuity = 0
  public var annuityAll = 0
  /// NHC and NIC of the VPT clients.
  public var nhcNic = 0
  public var nhcNicPerClient = 0
  /// H7: NHC and NIC against the annuity.
  public var coversInvestment: Bool { nhcNic >= annuityAll }
  /// Contracted care of VPT and ZZP; nil without tariffs.
  public var careIncome: Int?
  /// PGB budgets, cents per year; nil where nobody has one or the year has no table.
  public var pgbBudget: Int?
  /// H6: how many VPT clients the budget of so many ZZP clients pays for.
  public var clientsServed: Int?
  public var rooms: RoomsOutcome?
  /// In an institution and in the own form.
  public var zzpCost: PublicCost?
  public var ownCost: PublicCost?
}

/// What covers the common rooms; cents per month.
public struct RoomsOutcome: Sendable, Equatable {
  public var cost: Int
  public var service: Int
  public var arrangement: Int
  public var zzpNHC: Int
  public var short: Int { cost - service - arrangement - zzpNHC }
  /// How many more ZZP clients would cover what is short; nil when their NHC is not known.
  public var zzpClientsNeeded: Int?
}

/// Public cost of a resident, cents per day and over the stay.
public struct PublicCost: Sendable, Equatable {
  public var care: Int
  public var huurtoeslag: Int
  public var eigenBijdrage: Int
  /// Care and huurtoeslag minus the eigen bijdrage.
  public var net: Int
  public var days: Int
  /// Over the expected stay.
  public var stayCare: Int
  public var stayNet: Int
}
