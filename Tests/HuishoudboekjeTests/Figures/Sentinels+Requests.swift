@testable import Huishoudboekje

/// Requests about the huurtoeslag, and bijstand of one of two spouses.
extension Sentinels {
  static func requests(_ year: Int) -> [Sentinel] { [leftOut(year), spouseWithoutRight(year)] }

  /// A medebewoner who is left out because of the care, with the most that is allowed.
  private static func leftOut(_ year: Int) -> Sentinel {
    var disabled = person("1969-07-07")
    disabled.hasWIA = true
    disabled.loonheffingskorting = .wia
    disabled.toeslagenwet.stated = 0
    var household = make(year, disabled, [.vpt])
    household.requests = .show
    func most(_ key: String) -> Int { TestFigures.naive.value("huurtoeslag", year, key).cents }
    var other = Cohabitant(birthDate: CalendarDate(year - 50, 1), isChild: false)
    other.toetsingsinkomen = most("zorgbehoefte_inkomen_maximum") - 12_000_00
    other.box3Benefit = most("zorgbehoefte_box3_maximum")
    household.cohabitants = [other]
    let edge = Sentinel.edge(household, .wia, 9_000_00..<15_000_00) { budgets in
      budgets.contains { $0.year(.huurtoeslag) > 0 }
    }
    return Sentinel(household, .wia, edge).readingWholeFacts
  }

  private static func spouseWithoutRight(_ year: Int) -> Sentinel {
    var person = person("1977-03-03")
    var facts = Person.BijstandFacts()
    facts.spouseWithoutRight = .apart
    person.bijstand = facts
    person.loonheffingskorting = .bijstand
    var household = make(year, person, [.vpt])
    household.partner = Partner(person: Sentinels.person("1978-03-03"))
    household.amounts[.peiljaarIncome] = 3_011_00
    household.amounts[AmountSlot.peiljaarIncome.of(person: 1)] = 0
    return Sentinel(household)
  }
}
