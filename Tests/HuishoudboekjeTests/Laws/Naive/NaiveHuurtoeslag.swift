/// Huurtoeslag: see the article Law-Huurtoeslag. All amounts in euros, a month unless named year.
enum NaiveHuurtoeslag {
  /// The household types (2.2, 2.3); EPO and MPO only to 2024.
  enum HouseholdType: String, Sendable {
    case ep
    case mp
    case epo
    case mpo
  }

  /// Why there is nothing.
  enum Refusal: String, Sendable {
    case none
    case minor
    case dwelling
    case wealth
    case wealthPartners = "wealth_partners"
    case rentAboveMaximum = "rent_above_maximum"
    case below24 = "below_24"
  }

  /// Figures that replace the statutory ones (only for publications made with other figures).
  struct Overrides: Hashable, Sendable {
    var verlaging: NaiveRational?
    var kwaliteitskortingsgrens: NaiveRational?
    var aftoppingsgrensLow: NaiveRational?
    var aftoppingsgrensHigh: NaiveRational?
    var maximaleHuurgrens: NaiveRational?
    var ijkpunt: NaiveRational?
    var normhuur: NaiveRational?
    var factorA: NaiveRational?
    var factorB: NaiveRational?
  }

  /// The household, the dwelling and the rent of a month, with the rekeninkomen of the whole year.
  struct Input: Hashable, Sendable {
    var year: Int
    var kaleHuur: NaiveRational
    var servicekosten: [NaiveRational] = []  // energy, huismeester, cleaning, rooms
    var rekeninkomen: NaiveRational  // whole euros a year
    var persons: Int
    var adult = true
    var aowOn1January = false  // any occupant of AOW age on 1 January
    var aowReached = false  // any occupant of AOW age in the month
    var allBelowYouthAge = false
    var childInHome = false
    var handicapException = false
    var adaptedHome = false
    var acquiredRight = false
    var selfContained = true
    var designated = false
    var wealthApplicant: NaiveRational?  // single applicant
    var wealthPartners: NaiveRational?  // partners together
    var wealthMedebewoners: [NaiveRational] = []
    var overrides = Overrides()
  }

  /// Every intermediate amount of section 4.
  struct Outcome: Hashable, Sendable {
    let refusal: Refusal
    let rekenhuur: NaiveRational  // R0
    let maximum: NaiveRational  // M
    let cappedRent: NaiveRational  // R
    let type: HouseholdType
    let kwaliteitskortingsgrens: NaiveRational
    let aftoppingsgrens: NaiveRational
    let normhuur: NaiveRational  // N
    let basishuur: NaiveRational  // H
    let slice100: NaiveRational  // A
    let slice65: NaiveRational  // B
    let slice40: NaiveRational  // C
    let taper: NaiveRational  // D
    let monthExact: NaiveRational  // m; 0 when refused
    let awardedYear: NaiveRational
    let paidMonth: NaiveRational
  }

  private static let law = "huurtoeslag"

  /// Self-contained (3 point 3): all own facilities; own shower or bathroom only for tenancies from
  /// 2024-03-01 on.
  static func selfContained(
    ownEntrance: Bool, room: Bool, kitchen: Bool, toilet: Bool, showerOrBath: Bool,
    tenancyFrom: NaiveDate
  ) -> Bool {
    ownEntrance && room && kitchen && toilet
      && (showerOrBath || tenancyFrom < NaiveDate(2024, 3, 1))
  }

  /// Rekeninkomen (3 point 9): the sum; of a child under 23 on 1 January only the part above the
  /// exemption.
  static func rekeninkomen(
    incomes: [NaiveRational], incomesOfChildrenBelow23: [NaiveRational], year: Int,
    figures: NaiveFigures
  ) -> NaiveRational {
    let exemption = figures.value(law, year, "kindvrijstelling")
    return incomes.reduce(0, +)
      + incomesOfChildrenBelow23.map { max(0, $0 - exemption) }.reduce(0, +)
  }

  /// R0 (section 4): to 2025 kale huur + four kinds of at most 12; 2026 kale huur.
  static func rekenhuur(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    if input.year >= 2026 { return input.kaleHuur }
    let most = figures.value(law, input.year, "servicekosten_maximum_per_soort")
    let kinds = figures.value(law, input.year, "servicekosten_soorten").whole
    precondition(input.servicekosten.count <= kinds)
    return input.kaleHuur + input.servicekosten.map { min($0, most) }.reduce(0, +)
  }

  /// Young limit (3 point 7): all occupants below the youth age, no child, no handicap.
  static func youngLimitApplies(_ input: Input) -> Bool {
    input.allBelowYouthAge && !input.childInHome && !input.handicapException
  }

  /// The kwaliteitskortingsgrens.
  static func kwaliteitskortingsgrens(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    input.overrides.kwaliteitskortingsgrens
      ?? figures.value(law, input.year, "kwaliteitskortingsgrens")
  }

  /// M (section 4): the kwaliteitskortingsgrens for the young, else the maximale huurgrens.
  static func maximum(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    if youngLimitApplies(input) { return kwaliteitskortingsgrens(input, figures: figures) }
    return input.overrides.maximaleHuurgrens ?? figures.value(law, input.year, "maximale_huurgrens")
  }

  /// AG (section 4): low for one or two persons, high for three or more.
  static func aftoppingsgrens(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    if input.persons <= 2 {
      return input.overrides.aftoppingsgrensLow
        ?? figures.value(law, input.year, "aftoppingsgrens_laag")
    }
    return input.overrides.aftoppingsgrensHigh
      ?? figures.value(law, input.year, "aftoppingsgrens_hoog")
  }

  /// The household type (section 4): 2023-2024 four types, from 2025 two.
  static func householdType(_ input: Input) -> HouseholdType {
    if input.year >= 2025 { return input.persons == 1 ? .ep : .mp }
    if input.persons == 1 { return input.aowOn1January ? .epo : .ep }
    return input.aowOn1January ? .mpo : .mp
  }

  /// N (section 4): 2023-2025 the minimum up to the ijkpunt, else a x Y^2 + b x Y up to cents; 2026
  /// the fixed normhuur.
  static func normhuur(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    let prefix = householdType(input).rawValue
    if input.year >= 2026 {
      return input.overrides.normhuur ?? figures.value(law, input.year, prefix + "_normhuur")
    }
    let y = input.rekeninkomen
    let ijkpunt =
      input.overrides.ijkpunt ?? figures.value(law, input.year, prefix + "_inkomensijkpunt")
    if y <= ijkpunt {
      return input.overrides.normhuur
        ?? figures.value(law, input.year, prefix + "_normhuur_minimum")
    }
    let a = input.overrides.factorA ?? figures.value(law, input.year, prefix + "_factor_a")
    let b = input.overrides.factorB ?? figures.value(law, input.year, prefix + "_factor_b")
    return (a * y * y + b * y).ceilCents()
  }

  /// H (section 4): N - verlaging; 2026 the fixed basishuur of the file unless a figure is
  /// replaced.
  static func basishuur(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    let replaced = input.overrides.verlaging != nil || input.overrides.normhuur != nil
    if input.year >= 2026 && !replaced {
      return figures.value(law, input.year, householdType(input).rawValue + "_basishuur")
    }
    let verlaging =
      input.overrides.verlaging ?? figures.value(law, input.year, "basishuur_verlaging")
    return normhuur(input, figures: figures) - verlaging
  }

  /// D (section 4): 2026 max(0, Y - ijkpunt) x pct / 12, not rounded; earlier 0.
  static func taper(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    if input.year < 2026 { return 0 }
    let prefix = householdType(input).rawValue
    let ijkpunt =
      input.overrides.ijkpunt ?? figures.value(law, input.year, prefix + "_inkomensijkpunt")
    let percentage = figures.percent(law, input.year, prefix + "_afbouw_percentage")
    return max(0, input.rekeninkomen - ijkpunt) * percentage / 12
  }

  /// Band C (section 4): 2023-2024 one person, an AOW occupant or an adapted home; from 2025
  /// everyone.
  static func bandCApplies(_ input: Input) -> Bool {
    input.year >= 2025 || input.persons == 1 || input.aowReached || input.adaptedHome
  }

  /// The first ground of refusal of section 3, in the order age, dwelling, wealth, rent.
  static func refusal(_ input: Input, figures: NaiveFigures) -> Refusal {
    if !input.adult { return .minor }
    if !input.selfContained && !input.designated { return .dwelling }
    let each = figures.value(law, input.year, "vermogensgrens_persoon")
    if let partners = input.wealthPartners,
      partners > figures.value(law, input.year, "vermogensgrens_partners")
    {
      return .wealthPartners
    }
    if let own = input.wealthApplicant, input.wealthPartners == nil, own > each { return .wealth }
    if input.wealthMedebewoners.contains(where: { $0 > each }) { return .wealth }
    let tooDear = rekenhuur(input, figures: figures) > maximum(input, figures: figures)
    let isExcepted = input.adaptedHome || input.acquiredRight || input.persons >= 8
    if input.year <= 2025 && tooDear && !isExcepted {
      return .rentAboveMaximum
    }
    return .none
  }

  /// The year amount (section 4): the sum of the months, half-up to whole euros; below 24 nothing.
  static func awardedYear(months: [NaiveRational], year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    let amount = months.reduce(0, +).halfUp()
    return amount < figures.value(law, year, "minimum_jaarbedrag") ? 0 : amount
  }

  /// The whole of section 4, twelve equal months.
  static func compute(_ input: Input, figures: NaiveFigures) -> Outcome {
    var refusal = refusal(input, figures: figures)
    let r0 = rekenhuur(input, figures: figures)
    let m = maximum(input, figures: figures)
    let r = min(r0, m)
    let kkg = kwaliteitskortingsgrens(input, figures: figures)
    let ag = aftoppingsgrens(input, figures: figures)
    let h = basishuur(input, figures: figures)
    let d = taper(input, figures: figures)
    let a =
      figures.percent(law, input.year, "deel_tot_kwaliteitskortingsgrens") * max(0, min(r, kkg) - h)
    let b =
      figures.percent(law, input.year, "deel_tot_aftoppingsgrens")
      * max(0, min(r, ag) - max(kkg, h))
    var c: NaiveRational = 0
    if bandCApplies(input) {
      c = figures.percent(law, input.year, "deel_boven_aftoppingsgrens") * max(0, r - max(ag, h))
    }
    let exact = refusal == .none ? max(0, a + b + c - d) : 0
    let year = awardedYear(
      months: Array(repeating: exact, count: 12), year: input.year, figures: figures)
    if refusal == .none && year == 0 { refusal = .below24 }
    return Outcome(
      refusal: refusal, rekenhuur: r0, maximum: m, cappedRent: r, type: householdType(input),
      kwaliteitskortingsgrens: kkg, aftoppingsgrens: ag,
      normhuur: normhuur(input, figures: figures), basishuur: h,
      slice100: a, slice65: b, slice40: c, taper: d, monthExact: exact, awardedYear: year,
      paidMonth: year == 0 ? 0 : exact.floor())
  }
}
