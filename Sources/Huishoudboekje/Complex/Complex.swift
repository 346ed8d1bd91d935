/// Homes that are planned for people with a Wlz indication, and who is to live there.
public struct Complex: Sendable {
  public var name: String
  public var personas: [Persona]
  public var variants: [ComplexVariant]

  public init(name: String, personas: [Persona], variants: [ComplexVariant]) {
    self.name = name
    self.personas = personas
    self.variants = variants
  }
}

/// A kind of resident: a household that stands for several.
public struct Persona: Sendable {
  public var name: String
  /// The persons with their costs and switches; the home is that of the unit.
  public var household: Household
  /// The form in which the resident rents: VPT, MPT, MPT-20-UUR or PGB.
  public var choice: ColumnChoice
  /// For the tariffs and the PGB budget.
  public var behandeling: Bool
  public var dagbesteding: Dagbesteding

  public init(
    name: String, household: Household, choice: ColumnChoice, behandeling: Bool = false,
    dagbesteding: Dagbesteding = .geen
  ) {
    self.name = name
    self.household = household
    self.choice = choice
    self.behandeling = behandeling
    self.dagbesteding = dagbesteding
  }

  /// The source that excludes the form for the zorgprofiel; nil when it is possible.
  public var exclusion: String? {
    guard let form = choice.form else { return nil }
    return Zorgprofiel(household.care.zorgprofiel)?.exclusion(form)
  }
}

/// Who lets the homes to whom (HevoFame).
public enum Huurconstructie: String, Sendable, CaseIterable {
  /// The provider is landlord and gives the care.
  case aanbiederVerhuurt = "aanbieder_verhuurt"
  /// A corporation lets to the provider, who lets to the client.
  case onderverhuur
  /// The landlord lets to the client, the provider gives the care.
  case rechtstreeks
}

/// A kind of home in a complex.
public struct UnitType: Sendable, Hashable {
  public var name: String
  public var number: Int
  /// Cents per month.
  public var kaleHuur = 0
  /// The four kinds of servicekosten of Wht artikel 5 lid 3, cents per month.
  public var energieGemeenschappelijk = 0
  public var schoonmaak = 0
  public var huismeester = 0
  public var ruimten = 0
  public var serviceOverig = 0
  public var arrangement = 0
  /// Energy of the home; nil: that of the resident.
  public var energie: Int?
  public var facts = HomeFacts()
  /// Let to the provider: whoever lives there has verblijf and pays no rent.
  public var isForZZP = false
  public var rooms: Int?
  /// Base points; nil: the rent is not tested.
  public var points: WWSPoints?
  public var zorgwoning = false
  public var nieuwbouw = false

  public init(name: String, number: Int) {
    self.name = name
    self.number = number
  }
  /// All servicekosten, cents per month.
  public var servicekosten: Int { subsidiabel.reduce(0, +) + serviceOverig }
  var subsidiabel: [Int] { [energieGemeenschappelijk, schoonmaak, huismeester, ruimten] }
  /// What a household pays for the home, by slot.
  var amounts: [(AmountSlot, Int)] {
    [
      (.kaleHuur, kaleHuur), (.serviceEnergie, energieGemeenschappelijk),
      (.serviceSchoonmaak, schoonmaak), (.serviceHuismeester, huismeester),
      (.serviceRuimten, ruimten), (.serviceOverig, serviceOverig), (.arrangement, arrangement),
    ]
  }
}

/// What the laws see of a home beside its amounts.
public struct HomeFacts: Sendable, Hashable {
  public var woonvorm: Woonvorm?
  public var landlord: Landlord?
  public var selfContained = true
  public var designated = false
  public var adaptedHome = false
  public init() {}
}

/// A plan for the complex: a year, rents, a mix of residents.
public struct ComplexVariant: Sendable {
  public var name: String
  public var year: Int
  public var units: [UnitType]
  /// Of each persona: numbers that add up to `homes`, or shares that add up to `totalWeight`.
  public var weights: [Int]
  public var totalWeight: Int
  /// Hundredths of a percent of the homes that stand empty.
  public var vacancy: Int
  public var benchmark: Benchmark
  public var provider: ProviderPlan?

  public init(
    name: String, year: Int, units: [UnitType], weights: [Int], totalWeight: Int, vacancy: Int = 0,
    benchmark: Benchmark = .zakEnKleedgeld
  ) {
    self.name = name
    self.year = year
    self.units = units
    self.weights = weights
    self.totalWeight = totalWeight
    self.vacancy = vacancy
    self.benchmark = benchmark
  }
  public var homes: Int { units.reduce(0) { $0 + $1.number } }
}

/// What must be left to live on.
public enum Benchmark: Sendable, Hashable {
  /// What the high contribution leaves free: Rlz artikel 4.3, a twelfth, up to cents.
  case zakEnKleedgeld
  /// The Nibud lines for clothing, personal care and other costs that the budget does not take.
  case nibud
  /// Cents per month.
  case amount(Int)

  public var text: String {
    switch self {
    case .zakEnKleedgeld: return "zak_en_kleedgeld"
    case .nibud: return "nibud"
    case .amount(let cents): return cents.asEuros
    }
  }
}

extension Complex {
  /// The household of a cell: what `compare` computes for this persona in this home.
  public func household(_ persona: Int, in unit: UnitType, year: Int) -> Household {
    let persona = personas[persona]
    var household = persona.household
    household.year = year
    household.dwelling = Dwelling()
    household.nextDwelling = nil
    household.moveDate = nil
    household.dwelling.woonvorm = unit.facts.woonvorm
    household.dwelling.landlord = unit.facts.landlord
    household.dwelling.selfContained = unit.facts.selfContained
    household.dwelling.designated = unit.facts.designated
    household.dwelling.adaptedHome = unit.facts.adaptedHome
    for (slot, cents) in unit.amounts { household.amounts[slot] = cents }
    if let energie = unit.energie {
      household.amounts[.cost(.energie)] = energie
      for form in Leveringsvorm.allCases {
        household.amounts[.cost(.energie, in: form)] = nil
      }
    }
    let rents = !unit.isForZZP && persona.exclusion == nil
    household.choices = rents ? [.zzp, persona.choice] : [.zzp]
    return household
  }
}
