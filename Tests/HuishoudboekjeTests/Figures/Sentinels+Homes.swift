@testable import Huishoudboekje

extension Sentinels {
  static func benefits(_ year: Int) -> [Sentinel] {
    let december = "\(year - 2)-12-20"
    func born(_ age: Int) -> String { december.replacing("\(year - 2)", with: "\(year - 2 - age)") }
    let young = [
      wajong(year, "\(year - 19)-08-14", .dga75, .geen, [.vpt]),
      wajong(year, "\(year - 20)-04-20", .dga75, .geen, [.mpt]),
      wajong(year, "\(year - 23)-06-13", .dga75, .geen, [.vpt]),
    ]
    // 18, 19 and 20 years in nearly all of the peiljaar; a stated tax moves the contribution.
    let before = [19, 20, 21].map { age -> Sentinel in
      let sentinel = wajong(year, born(age), .dga75, .geen, [.zzp])
      return Sentinel(
        sentinel.household, .peiljaarTax, Sentinel.cent(sentinel.household, 1_00, .peiljaarTax))
    }
    let adults = [
      wajong(year, "1988-01-01", .dga75, .middel, [.vpt]),
      wajong(year, "1979-02-28", .av70, .hoog, [.vpt, .zzp]),
    ].map { sentinel -> Sentinel in
      // Assets lift the low contribution above its minimum.
      var sentinel = sentinel
      sentinel.household.amounts[.peiljaarBank] = 200_000_00
      return sentinel
    }
    let bijstand = [
      bijstand(year, person("1977-03-03"), .vpt) { $0.grossMode = .cash }.readingWholeFacts,
      bijstand(year, person("1966-11-11"), .zzp) { $0.grossMode = .szwEstimate },
      bijstand(year, person("\(year - 19)-12-31"), .vpt) { $0.parentsCannotPay = true },
      bijstand(year, person("1977-03-03"), .vpt) { $0.kostendelers = 2 }.readingWholeFacts,
      bijstand(year, pensioner("1948-05-06", buildUp: 58), .vpt) { $0.kostendelers = 0 },
      bijstand(year, pensioner("1948-05-06", buildUp: 58), .mpt) { $0.kostendelers = 1 },
      bijstand(year, pensioner("1948-05-06", buildUp: 9), .zzp) { $0.kostendelers = 0 },
    ]
    let peiljaar =
      year > 2024
      ? []
      : nihil(year, person("1977-03-03")) + nihil(year, pensioner("1948-05-06", buildUp: 9))
    return young.map(\.readingWholeFacts) + before + adults + bijstand + peiljaar
  }

  private static func wajong(
    _ year: Int, _ birth: String, _ regime: WajongRegime, _ help: Hulpbehoevendheid,
    _ choices: [ColumnChoice]
  ) -> Sentinel {
    var person = person(birth)
    person.wajong = Person.WajongFacts(regime: regime)
    person.wajong?.hulpbehoevendheid = help
    person.wajong?.tegemoetkomingJong = true
    person.loonheffingskorting = .wajong
    var household = make(year, person, choices)
    household.switches.bijzondereSituatieHandicap = false
    return Sentinel(household, .kaleHuur, choices == [.vpt] ? [45_000, 61_219] : [70_003])
  }

  /// At the limit of wealth.
  private static func bijstand(
    _ year: Int, _ person: Person, _ choice: ColumnChoice,
    _ change: (inout Person.BijstandFacts) -> Void
  ) -> Sentinel {
    var person = person
    var facts = Person.BijstandFacts()
    change(&facts)
    person.bijstand = facts
    if person.loonheffingskorting == nil { person.loonheffingskorting = .bijstand }
    var household = make(year, person, [choice])
    // Where the norm of the peiljaar is not known its income is stated.
    let young = person.birthDate.age(on: CalendarDate(year - 2, 1)) < 21
    if young || facts.kostendelers > 0 { household.amounts[.peiljaarIncome] = 3_011_00 }
    let limit = TestFigures.naive.value("bijstand", year, "vermogensgrens_alleenstaande")
    return Sentinel(household, .bank, [0, limit.cents])
  }

  /// On both sides of the income of the peiljaar up to which no contribution is due.
  private static func nihil(_ year: Int, _ person: Person) -> [Sentinel] {
    var person = person
    person.bijstand = Person.BijstandFacts()
    var household = make(year, person, [.vpt])
    household.switches.nihilIncome = .peiljaar
    let edge = Sentinel.edge(0..<1_500_00) { other in
      household.person.bijstand?.otherNetIncome = other
      guard let budgets = try? budgets(of: household) else { return false }
      return budgets[0].months(.eigenBijdrage)[0] > 0
    }
    return edge.map { other in
      household.person.bijstand?.otherNetIncome = other
      return Sentinel(household)
    }
  }

  static func homes(_ year: Int) -> [Sentinel] {
    func home(_ person: Person, _ rents: [Int]) -> Sentinel {
      var household = make(year, person, [.vpt])
      for slot in [
        AmountSlot.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
      ] {
        household.amounts[slot] = 11_99 + slot.index % 2
      }
      return Sentinel(household, .kaleHuur, rents)
    }
    var alone = person("1990-09-09")
    alone.hasWIA = true
    alone.loonheffingskorting = .wia
    var single = home(alone, [49_003, 66_001, 75_903, 95_003])
    single.household.amounts[.wia] = 25_117_00
    var family = home(alone, [49_003, 58_777, 66_001, 71_111, 75_903])
    family.household.partner = Partner(person: person("1992-10-10"))
    family.household.amounts[.wia] = 33_900_00
    var child = Cohabitant(birthDate: CalendarDate("\(year - 20)-05-05")!, isChild: true)
    child.toetsingsinkomen = 7_777_00
    family.household.cohabitants = [child]
    var pair = home(withPension(pensioner("1947-04-04")), [66_001, 77_701])
    pair.household.partner = Partner(person: pensioner("1948-04-04"))
    pair.household.amounts[.pension] = 6_300_00
    return [single, family.readingWholeFacts, pair]
  }

  /// The default costs of each age and sex, of one and of two.
  static func costs(_ year: Int) -> [Sentinel] {
    func couple(_ birth: String) -> Sentinel {
      var man = person(birth)
      man.isMan = true
      var household = make(year, man, [.mpt])
      household.partner = Partner(person: person(birth))
      household.partner?.form = .same
      household.partner?.care = household.care
      return Sentinel(household)
    }
    let coarse = make(year, person("1964-04-04"), [.zzp, .vpt, .mpt])
    var d0 = coarse
    d0.budgetSet = .d0
    d0.switches.kwijtschelding = .geen
    return [
      couple("1991-01-01"), couple("1966-06-06"), Sentinel(coarse), Sentinel(d0),
      Sentinel(make(year, pensioner("1945-05-05"), [.pgb])),
    ] + remissions(year)
  }

  /// Local taxes of which all is remitted whatever the income, and a part: of a pensioner, and of one
  /// whose spouse is admitted.
  private static func remissions(_ year: Int) -> [Sentinel] {
    var all = make(year, pensioner("1945-05-05"), [.vpt])
    all.switches.kwijtschelding = .volledig
    let alone = make(year, withPension(pensioner("1945-05-05")), [.vpt])
    var spouses = make(year, withPension(pensioner("1947-04-04", buildUp: 40)), [.zzp])
    spouses.partner = Partner(person: pensioner("1948-04-04", buildUp: 40))
    spouses.budgetSet = .d0
    let parts = [alone, spouses].flatMap { household -> [Sentinel] in
      var household = household
      household.amounts[.peiljaarIncome] = 21_000_00
      let edge = Sentinel.edge(0..<30_000_00) { pension in
        household.amounts[.pension] = pension
        guard let budgets = try? budgets(of: household) else { return false }
        return budgets[0].year(.lokaleLasten) > 0
      }
      return edge.map { pension in
        // A third of the assessment is due.
        household.amounts[.pension] = pension + 300_00
        return Sentinel(household).readingWholeFacts
      }
    }
    return [Sentinel(all)] + parts
  }
}
