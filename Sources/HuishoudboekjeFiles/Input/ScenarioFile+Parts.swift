import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ScenarioDecoder {
  /// A person without the care.
  mutating func person(_ reader: JSONObjectReader, _ index: Int) -> Person {
    let name = reader.optionalName("name")
    var person = Person(birthDate: reader.date("birth_date") ?? Self.someDay)
    person.name = name
    note(.sex, of: index, at: "sex", in: reader)
    if reader.has("sex") {
      person.isMan = reader.choice("sex", among: ["man", "vrouw"]) == "man"
    }
    person.deathDate = reader.optionalDate("death_date")
    person.firstIncomeYear = reader.optionalInteger("first_income_year", in: ScenarioFile.years)
    incomes(reader, &person, index)
    func slot(_ slot: AmountSlot) -> AmountSlot { slot.of(person: index) }
    if let assets = reader.optionalObject("assets") {
      optionalAmount(assets, "bank_eur", slot(.bank), per: "1 January")
      optionalAmount(assets, "other_eur", slot(.otherAssets), per: "1 January")
      optionalAmount(assets, "debts_eur", slot(.debts), per: "1 January")
      optionalAmount(assets, "actual_return_eur_year", slot(.actualReturn), per: "year")
      if isCouple && assets.has("actual_return_eur_year") {
        assets.refuse(
          at: "actual_return_eur_year", KeyErrorText.noMeaningInCouple,
          remedy: ScenarioErrorText.assetsByForfait)
      }
    }
    if let peiljaar = reader.optionalObject("peiljaar") {
      optionalAmount(peiljaar, "income_eur_year", slot(.peiljaarIncome), per: "year")
      optionalAmount(peiljaar, "tax_eur_year", slot(.peiljaarTax), per: "year")
      optionalAmount(peiljaar, "bank_eur", slot(.peiljaarBank), per: "1 January")
      optionalAmount(peiljaar, "other_eur", slot(.peiljaarOtherAssets), per: "1 January")
      optionalAmount(peiljaar, "debts_eur", slot(.peiljaarDebts), per: "1 January")
    }
    return person
  }

  static func care(_ reader: JSONObjectReader) -> Care {
    var care = Care(zorgprofiel: reader.string("zorgprofiel", as: .zorgprofiel) ?? "")
    if Zorgprofiel(care.zorgprofiel) == nil {
      reader.refuse(
        at: "zorgprofiel", KeyErrorText.isThat(quoted(care.zorgprofiel)),
        remedy: FactValueText.profile)
    }
    care.verblijfFrom = reader.optionalDate("verblijf_from")
    care.mptAtMost20Hours = reader.bool("mpt_at_most_20_hours", default: false)
    care.peiljaarUnknown = reader.bool("peiljaar_unknown", default: false)
    care.terugkeerVerklaring = reader.bool("terugkeer_verklaring", default: false)
    care.childKeepsLow = reader.bool("kind_ten_laste", default: false)
    care.deeltijdverblijf = reader.bool("deeltijdverblijf", default: false)
    guard reader.has("course") else { return care }
    for stage in reader.objects("course", in: 1...Int.max) {
      let names = ["THUIS"] + Leveringsvorm.allCases.map(\.rawValue)
      let form = stage.choice("leveringsvorm", among: names).flatMap(Leveringsvorm.init(rawValue:))
      care.course.append(CareStage(from: stage.date("from") ?? someDay, form: form))
    }
    if care.course.isEmpty {
      reader.refuse(
        at: "course", KeyErrorText.isEmpty, remedy: ScenarioErrorText.stagesNeeded)
    }
    return care
  }

  /// The second person, with what makes them a couple.
  mutating func partner(_ reader: JSONObjectReader, _ couple: JSONObjectReader?) -> Partner {
    var partner = Partner(person: person(reader, 1))
    let facts: [(OpenFact.Key, String)] = [
      (.married, "married"), (.partnerInsured, "partner_insured"),
      (.registeredAtHome, "partner_registered_at_home"),
    ]
    for (fact, key) in facts {
      if couple?.states(key) != true { leftOpen.append(OpenFact(fact, of: 0, at: "couple.\(key)")) }
    }
    if let couple { Self.couple(couple, &partner) }
    guard let care = reader.optionalObject("care") else { return partner }
    partner.care = Self.care(care)
    let all = ["same"] + Leveringsvorm.allCases.map(\.rawValue)
    if care.has("leveringsvorm") {
      let form = care.choice("leveringsvorm", among: all) ?? ""
      partner.form = Leveringsvorm(rawValue: form).map { .fixed($0) } ?? .same
    } else {
      partner.form = care.has("course") ? .course : .same
    }
    if partner.form == .fixed(.zzp) { note(.verblijfFrom, of: 1, at: "verblijf_from", in: care) }
    guard care.isGood("leveringsvorm") else { return partner }
    if partner.form != .course && care.has("course") {
      care.refuse(
        at: "course", KeyErrorText.standsBeside("leveringsvorm"),
        remedy: ScenarioErrorText.keepCourse)
    }
    if partner.form != .fixed(.zzp) && care.has("verblijf_from") {
      care.refuse(
        at: "verblijf_from", ScenarioErrorText.noMeaningWithoutZZP,
        remedy: ScenarioErrorText.partnerStaysAsLong, lacking: ["leveringsvorm"])
    }
    return partner
  }

  private static func couple(_ couple: JSONObjectReader, _ partner: inout Partner) {
    partner.married = couple.bool("married", default: true)
    partner.registeredAtHome = couple.bool("partner_registered_at_home", default: false)
    partner.insured = couple.bool("partner_insured", default: true)
    partner.from = couple.optionalDate("from")
    partner.until = couple.optionalDate("until")
    if couple.has("toeslagpartner") {
      partner.toeslagpartnerRequest = choice(couple, "toeslagpartner")
    }
    partner.toeslagpartnerFrom = couple.optionalDate("toeslagpartner_from")
    partner.cameForCare = couple.bool("came_for_care", default: false)
    refuse(partner.until, before: partner.from, in: couple)
  }

  /// Somebody is there until a day that does not come before the first one.
  private static func refuse(
    _ until: CalendarDate?, before from: CalendarDate?, in reader: JSONObjectReader
  ) {
    guard let from, let until, until < from else { return }
    reader.refuse(
      at: "until", ScenarioErrorText.before("\(until)"),
      remedy: ScenarioErrorText.dayAfter("\(from)"))
  }

  /// Children and medebewoners who are registered at the home.
  static func cohabitants(_ root: JSONObjectReader) -> [Cohabitant] {
    let count = root.array("cohabitants")?.count ?? 0
    guard count <= ScenarioFile.mostCohabitants else {
      root.refuse(
        at: "cohabitants", ScenarioErrorText.persons(count),
        remedy: KeyErrorText.atMost(ScenarioFile.mostCohabitants))
      return []
    }
    return root.objects("cohabitants", in: 0...ScenarioFile.mostCohabitants).map { reader in
      let relation = reader.choice("relation", among: ["child", "medebewoner"])
      var person = Cohabitant(
        birthDate: reader.date("birth_date") ?? someDay, isChild: relation == "child")
      func amount(_ key: String, _ per: String) -> Int? {
        reader.optionalAmount(key, in: 0...ScenarioFile.mostCents, per: per)
      }
      person.toetsingsinkomen = amount("toetsingsinkomen_eur_year", "year") ?? 0
      person.wealth = amount("rendementsgrondslag_eur", "1 January") ?? 0
      person.box3Benefit = amount("box3_benefit_eur_year", "year")
      person.hasIndication = reader.bool("wlz_indication", default: false)
      person.cameForCare = reader.bool("came_for_care", default: false)
      person.from = reader.optionalDate("from")
      person.until = reader.optionalDate("until")
      refuse(person.until, before: person.from, in: reader)
      return person
    }
  }

  mutating func dwelling(_ reader: JSONObjectReader, _ home: Int) -> Dwelling {
    var dwelling = Dwelling()
    if reader.has("woonvorm") { dwelling.woonvorm = Self.choice(reader, "woonvorm") }
    if reader.has("landlord") { dwelling.landlord = Self.choice(reader, "landlord") }
    if home == 0 { note(.selfContained, at: "self_contained", in: reader) }
    dwelling.selfContained = reader.bool("self_contained", default: true)
    dwelling.designated = reader.bool("designated", default: false)
    dwelling.adaptedHome = reader.bool("adapted_home", default: false)
    dwelling.acquiredRight = reader.bool("acquired_right", default: false)
    dwelling.opzegtermijn = reader.optionalInteger(
      "opzegtermijn_months", in: Dwelling.opzegtermijnen)
    func slot(_ slot: AmountSlot) -> AmountSlot { slot.of(home: home) }
    rent(reader, &dwelling, slot(.kaleHuur), moves: home == 1)
    if let service = reader.optionalObject("servicekosten") {
      optionalAmount(service, "energie_eur_month", slot(.serviceEnergie), per: "month")
      optionalAmount(service, "schoonmaak_eur_month", slot(.serviceSchoonmaak), per: "month")
      optionalAmount(service, "huismeester_eur_month", slot(.serviceHuismeester), per: "month")
      optionalAmount(service, "ruimten_eur_month", slot(.serviceRuimten), per: "month")
      optionalAmount(service, "overig_eur_month", slot(.serviceOverig), per: "month")
    }
    optionalAmount(reader, "arrangement_eur_month", slot(.arrangement), per: "month")
    return dwelling
  }

  /// The rent as stated, or the highest by the points; a stated one above it is refused.
  private mutating func rent(
    _ reader: JSONObjectReader, _ dwelling: inout Dwelling, _ slot: AmountSlot, moves: Bool
  ) {
    dwelling.points = reader.homePoints(isRoom: !dwelling.selfContained)
    guard reader.has("wws_points") else {
      if let key = ["zorgwoning", "nieuwbouw"].first(where: reader.has),
        reader.isGood("aftrekpunten")
      {
        reader.refuse(
          at: key, KeyErrorText.standsWithout("wws_points"),
          remedy: PointsErrorText.statePoints(orLeaveOut: key), lacking: ["wws_points"])
      }
      return amount(
        reader, "kale_huur_eur_month", slot, per: "month", lacking: ["wws_points"])
    }
    let date = moves ? reader.optionalDate("from") : dwelling.points?.date(in: year)
    optionalAmount(reader, "kale_huur_eur_month", slot, per: "month")
    guard let home = dwelling.points, let date, tableIsGood, reader.isGood("from") else { return }
    let working = reader.noting(at: "wws_points") { () throws(InputError) in
      try reader.working(home, on: date, Calculation.figures(reader, year))
    }
    guard let working else {
      tableIsGood = false
      return
    }
    if reader.has("kale_huur_eur_month") {
      if let maximum = working.maximum, let rent = amounts[slot], rent > maximum {
        reader.refuseRent(rent, above: maximum, points: working.whole, year: date.year)
      }
    } else if let maximum = working.maximum {
      amounts[slot] = maximum
    } else {
      reader.refuseMissingRent(working)
    }
  }

  mutating func costs(_ reader: JSONObjectReader, _ household: inout Household) {
    household.budgetSet = Self.choice(reader, "set", or: household.budgetSet)
    for cost in AmountSlot.ofDeparture {
      optionalAmount(reader, cost.key, cost.slot, per: "admission")
    }
    costLines(reader, form: nil)
    for form in Leveringsvorm.allCases {
      if let own = reader.optionalObject(form.rawValue) { costLines(own, form: form) }
    }
  }
  private mutating func costLines(_ reader: JSONObjectReader, form: Leveringsvorm?) {
    for line in BudgetLine.livingCosts {
      optionalAmount(reader, "\(line.key)_eur_month", .cost(line, in: form), per: "month")
    }
  }

  /// `expect` holds, per form, `<line>_eur_month` (the average month) or `<line>_eur_year`.
  func expectations(_ expect: JSONObjectReader, _ labels: [String]) -> [ScenarioFile.Expectation] {
    var expectations: [ScenarioFile.Expectation] = []
    for (label, reader) in expect.objects(named: labels) {
      for line in BudgetLine.allCases {
        for period in ScenarioFile.Expectation.Period.allCases {
          let key = "\(line.key)_\(period.rawValue)"
          let most = ScenarioFile.mostCents * 100
          guard
            let cents = reader.optionalAmount(
              key, in: -most...most, per: period == .month ? "month" : "year")
          else { continue }
          expectations.append(
            ScenarioFile.Expectation(
              path: reader.path(of: key), position: reader.position(of: key),
              column: label, line: line,
              period: period, cents: cents))
        }
      }
    }
    return expectations
  }
}
