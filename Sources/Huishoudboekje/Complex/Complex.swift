import HuishoudboekjeCatalogue

/// Homes that are planned for people with a Wlz indication, and who is to live there.
package struct Complex: Sendable {
  package var name: String
  package var personas: [Persona]
  package var variants: [ComplexVariant]

  package init(name: String, personas: [Persona], variants: [ComplexVariant]) {
    self.name = name
    self.personas = personas
    self.variants = variants
  }
}

/// A kind of resident: a household that stands for several.
package struct Persona: Sendable {
  package var name: String
  /// The persons with their costs and switches; the home is that of the unit.
  package var household: Household
  /// The form in which the resident rents: VPT, MPT, MPT-20-UUR or PGB.
  package var choice: ColumnChoice
  /// For the tariffs and the PGB budget.
  package var behandeling: Bool
  package var dagbesteding: Dagbesteding

  package init(
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
  package var exclusion: Phrase? {
    choice.form.flatMap { Zorgprofiel(household.care.zorgprofiel)?.exclusion($0) }
  }
}

/// Who lets the homes to whom (HevoFame).
package enum Huurconstructie: String, Sendable, CaseIterable {
  /// The provider is landlord and gives the care.
  case aanbiederVerhuurt = "aanbieder_verhuurt"
  /// A corporation lets to the provider, who lets to the client.
  case onderverhuur
  /// The landlord lets to the client, the provider gives the care.
  case rechtstreeks
}

/// A kind of home in a complex.
package struct UnitType: Sendable, Hashable {
  package var name: String
  package var number: Int
  /// Cents per month.
  package var kaleHuur = 0
  /// The four kinds of servicekosten of Wht artikel 5 lid 3, cents per month.
  package var energieGemeenschappelijk = 0
  package var schoonmaak = 0
  package var huismeester = 0
  package var ruimten = 0
  package var serviceOverig = 0
  package var arrangement = 0
  /// Energy of the home; nil: that of the resident.
  package var energie: Int?
  package var facts = HomeFacts()
  /// Let to the provider: whoever lives there has verblijf and pays no rent.
  package var isForZZP = false
  package var rooms: Int?
  /// The highest rent by its points; nil: the rent is not tested.
  package var wws: WWSWorking?
  package var zorgwoning = false
  package var nieuwbouw = false
  /// What of it comes from the range of the woonvorm.
  package var assumed: [AssumedHomeCost] = []
  /// What it does not state and counts as something all the same.
  package var leftOpen: [OpenFact] = []
  /// Why the rent is not within the highest by its points in the year of a variant.
  package var wwsRemark: Phrase?

  package init(name: String, number: Int) {
    self.name = name
    self.number = number
  }
  /// All servicekosten, cents per month.
  package var servicekosten: Int { subsidisable.sum.cents + serviceOverig }
  var subsidisable: SubsidisableServicekosten<Int> {
    SubsidisableServicekosten(
      energie: Amount(cents: energieGemeenschappelijk), schoonmaak: Amount(cents: schoonmaak),
      huismeester: Amount(cents: huismeester), ruimten: Amount(cents: ruimten))
  }
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
package struct HomeFacts: Sendable, Hashable {
  package var woonvorm: Woonvorm?
  package var landlord: Landlord?
  package var selfContained = true
  package var designated = false
  package var adaptedHome = false
  package init() {}
}

/// A plan for the complex: a year, rents, a mix of residents.
package struct ComplexVariant: Sendable {
  package var name: String
  package var year: Int
  package var units: [UnitType]
  /// Of each persona: numbers that add up to `homes`, or shares that add up to `totalWeight`.
  package var weights: [Int]
  package var totalWeight: Int
  /// Hundredths of a percent of the homes that stand empty.
  package var vacancy: Int
  package var benchmark: Benchmark
  package var provider: ProviderPlan?
  /// The budgets of a PGB; nil in a year of which they are not known.
  package var pgb: PGB?

  package init(
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
  package var homes: Int { units.reduce(0) { $0 + $1.number } }
}

extension Complex {
  /// The household of a cell: what `compare` computes for this persona in this home.
  package func household(_ persona: Int, in unit: UnitType, year: Int) -> Household {
    let persona = personas[persona]
    var household = persona.household
    household.year = year
    household.dwelling = Dwelling()
    household.leftOpen.removeAll { $0.key == .selfContained }
    household.leftOpen += unit.leftOpen
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
