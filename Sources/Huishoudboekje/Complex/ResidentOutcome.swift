/// All cells of one persona: of every variant and home.
package struct ResidentOutcome: Sendable {
  package let facts: [ResidentFacts]
  /// By variant, then by unit type.
  package let cells: [[Cell]]

  package func facts(of cell: Cell) -> ResidentFacts { facts[cell.facts] }
}

/// A persona that the laws do not cover, in a variant.
package struct ComplexError: Error, Sendable {
  package let persona: Int
  package let variant: Int
  package let error: HouseholdError
}

extension Complex {
  /// What homes share that need one computation per persona.
  private struct Key: Hashable {
    let year: Int
    let home: HomeFacts
    let hasEnergie: Bool
    let benchmark: Benchmark
  }

  /// By variant and home, the first home of the variant that is equal for a resident.
  package func twins() -> [[Int]] {
    variants.map { variant in
      var first: [UnitType: Int] = [:]
      return variant.units.enumerated().map { place, unit in
        let key = unit.amountsOnly
        if let known = first[key] { return known }
        first[key] = place
        return place
      }
    }
  }

  /// Computes a persona in all homes of all variants; personas can be computed beside each other.
  ///
  /// - Parameter twins: `twins()`, made once for all personas.
  package func outcome(
    of persona: Int, twins: [[Int]], statutes: (Int) -> Statutes
  ) throws(ComplexError) -> ResidentOutcome {
    var places: [Key: Int] = [:]
    var years: [ResidentYear] = []
    var others: [Int: ResidentYear] = [:]
    var facts: [ResidentFacts] = []
    var all: [[Cell]] = []
    for (number, variant) in variants.enumerated() {
      var cells: [Cell] = []
      cells.reserveCapacity(variant.units.count)
      for (index, unit) in variant.units.enumerated() {
        if twins[number][index] < index {
          cells.append(cells[twins[number][index]])
          continue
        }
        do {
          let key = Key(
            year: variant.year, home: unit.facts, hasEnergie: unit.energie != nil,
            benchmark: variant.benchmark)
          let place: Int
          if let found = places[key] {
            place = found
          } else {
            let laws = statutes(variant.year)
            let year = try resident(persona, unit, variant, laws)
            place = years.count
            places[key] = place
            years.append(year)
            facts.append(year.facts)
            if year.facts.isYoung {
              others[place] = try resident(persona, unit, variant, laws, otherRequest: true)
            }
          }
          var cell = years[place].cell(unit, facts: place)
          if cell.isRented, let other = others[place]?.cell(unit, facts: place) {
            // The copy in `others` may compute a base again; it is small.
            cell.remainderOtherRequest = other.remainder
          }
          cells.append(cell)
        } catch {
          throw ComplexError(persona: persona, variant: number, error: error)
        }
      }
      all.append(cells)
    }
    return ResidentOutcome(facts: facts, cells: all)
  }

  private func resident(
    _ persona: Int, _ unit: UnitType, _ variant: ComplexVariant, _ statutes: Statutes,
    otherRequest: Bool = false
  ) throws(HouseholdError) -> ResidentYear {
    var home = unit
    home.isForZZP = false
    var household = household(persona, in: home, year: variant.year)
    if otherRequest { household.switches.bijzondereSituatieHandicap.toggle() }
    return try ResidentYear(
      household, choice: personas[persona].choice, benchmark: variant.benchmark,
      exclusion: personas[persona].exclusion, statutes)
  }
}

extension UnitType {
  /// Homes that are equal for a resident.
  fileprivate var amountsOnly: UnitType {
    var unit = self
    unit.name = ""
    unit.number = 0
    unit.rooms = nil
    unit.wws = nil
    unit.wwsRemark = nil
    unit.assumed = []
    unit.leftOpen = []
    unit.zorgwoning = false
    unit.nieuwbouw = false
    return unit
  }
}
