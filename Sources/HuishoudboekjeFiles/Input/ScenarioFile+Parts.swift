import Huishoudboekje
import HuishoudboekjeText

extension ScenarioDecoder {
  /// A person without the care.
  mutating func person(_ reader: JSONObjectReader, _ index: Int) throws(InputError) -> Person {
    let name = try reader.optionalName("name")
    var person = Person(birthDate: try reader.date("birth_date"))
    person.name = name
    note(.sex, of: index, at: "sex", in: reader)
    if reader.has("sex") {
      person.isMan = try reader.choice("sex", among: ["man", "vrouw"]) == "man"
    }
    if reader.has("death_date") { person.deathDate = try reader.date("death_date") }
    if reader.has("first_income_year") {
      person.firstIncomeYear = try reader.integer("first_income_year", in: ScenarioFile.years)
    }
    try incomes(reader, &person, index)
    func slot(_ slot: AmountSlot) -> AmountSlot { slot.of(person: index) }
    if let assets = try reader.optionalObject("assets") {
      try optionalAmount(assets, "bank_eur", slot(.bank), per: "1 January")
      try optionalAmount(assets, "other_eur", slot(.otherAssets), per: "1 January")
      try optionalAmount(assets, "debts_eur", slot(.debts), per: "1 January")
      try optionalAmount(assets, "actual_return_eur_year", slot(.actualReturn), per: "year")
      guard !isCouple || !assets.has("actual_return_eur_year") else {
        throw assets.error(
          at: "actual_return_eur_year", "has no meaning in a couple",
          remedy: "Leave it out: the assets of a couple are computed by the forfait.")
      }
    }
    if let peiljaar = try reader.optionalObject("peiljaar") {
      try optionalAmount(peiljaar, "income_eur_year", slot(.peiljaarIncome), per: "year")
      try optionalAmount(peiljaar, "tax_eur_year", slot(.peiljaarTax), per: "year")
      try optionalAmount(peiljaar, "bank_eur", slot(.peiljaarBank), per: "1 January")
      try optionalAmount(peiljaar, "other_eur", slot(.peiljaarOtherAssets), per: "1 January")
      try optionalAmount(peiljaar, "debts_eur", slot(.peiljaarDebts), per: "1 January")
    }
    return person
  }

  static func care(_ reader: JSONObjectReader) throws(InputError) -> Care {
    var care = Care(zorgprofiel: try reader.string("zorgprofiel"))
    guard Zorgprofiel(care.zorgprofiel) != nil else {
      throw reader.error(
        at: "zorgprofiel", "is \(quoted(care.zorgprofiel))", remedy: Zorgprofiel.expected)
    }
    if reader.has("verblijf_from") { care.verblijfFrom = try reader.date("verblijf_from") }
    care.mptAtMost20Hours = try reader.bool("mpt_at_most_20_hours", default: false)
    care.peiljaarUnknown = try reader.bool("peiljaar_unknown", default: false)
    care.terugkeerVerklaring = try reader.bool("terugkeer_verklaring", default: false)
    care.childKeepsLow = try reader.bool("kind_ten_laste", default: false)
    care.deeltijdverblijf = try reader.bool("deeltijdverblijf", default: false)
    guard reader.has("course") else { return care }
    for stage in try reader.objects("course") {
      let names = ["THUIS"] + Leveringsvorm.allCases.map(\.rawValue)
      let form = Leveringsvorm(rawValue: try stage.choice("leveringsvorm", among: names))
      care.course.append(CareStage(from: try stage.date("from"), form: form))
    }
    guard !care.course.isEmpty else {
      throw reader.error(
        at: "course", "is empty",
        remedy: "Expected stages with a date and a leveringsvorm, or leave it out.")
    }
    return care
  }

  /// The second person, with what makes them a couple.
  mutating func partner(
    _ reader: JSONObjectReader, _ couple: JSONObjectReader?
  ) throws(InputError) -> Partner {
    var partner = Partner(person: try person(reader, 1))
    let facts: [(OpenFact.Key, String)] = [
      (.married, "married"), (.partnerInsured, "partner_insured"),
      (.registeredAtHome, "partner_registered_at_home"),
    ]
    for (fact, key) in facts {
      if couple?.states(key) != true { leftOpen.append(OpenFact(fact, of: 0, at: "couple.\(key)")) }
    }
    partner.married = try couple?.bool("married", default: true) ?? true
    partner.registeredAtHome =
      try couple?.bool("partner_registered_at_home", default: false) ?? false
    partner.insured = try couple?.bool("partner_insured", default: true) ?? true
    if let couple {
      if couple.has("from") { partner.from = try couple.date("from") }
      if couple.has("until") { partner.until = try couple.date("until") }
      if couple.has("toeslagpartner") {
        partner.toeslagpartnerRequest = try Self.choice(couple, "toeslagpartner")
      }
      if couple.has("toeslagpartner_from") {
        partner.toeslagpartnerFrom = try couple.date("toeslagpartner_from")
      }
      partner.cameForCare = try couple.bool("came_for_care", default: false)
      if let from = partner.from, let until = partner.until, until < from {
        throw couple.error(
          at: "until", "is \(until), before from", remedy: "Expected a day after \(from).")
      }
    }
    guard let care = try reader.optionalObject("care") else { return partner }
    partner.care = try Self.care(care)
    let all = ["same"] + Leveringsvorm.allCases.map(\.rawValue)
    if care.has("leveringsvorm") {
      let form = try care.choice("leveringsvorm", among: all)
      partner.form = Leveringsvorm(rawValue: form).map { .fixed($0) } ?? .same
    } else {
      partner.form = care.has("course") ? .course : .same
    }
    guard partner.form == .course || !care.has("course") else {
      throw care.error(
        at: "course", "stands beside leveringsvorm",
        remedy: "Keep the course, or the leveringsvorm of the whole year.")
    }
    if partner.form == .fixed(.zzp) { note(.verblijfFrom, of: 1, at: "verblijf_from", in: care) }
    guard partner.form == .fixed(.zzp) || !care.has("verblijf_from") else {
      throw care.error(
        at: "verblijf_from", "has no meaning without leveringsvorm ZZP",
        remedy: "Leave it out: a partner with the same form stays as long as persons[0], and a "
          + "course has dates of its own.")
    }
    return partner
  }

  /// Children and medebewoners who are registered at the home.
  static func cohabitants(_ root: JSONObjectReader) throws(InputError) -> [Cohabitant] {
    let count = try root.array("cohabitants").count
    guard count <= ScenarioFile.mostCohabitants else {
      throw root.error(
        at: "cohabitants", "holds \(count) persons",
        remedy: "Expected at most \(ScenarioFile.mostCohabitants).")
    }
    var cohabitants: [Cohabitant] = []
    for reader in try root.objects("cohabitants") {
      let relation = try reader.choice("relation", among: ["child", "medebewoner"])
      var person = Cohabitant(
        birthDate: try reader.date("birth_date"), isChild: relation == "child")
      func amount(_ key: String, _ per: String) throws(InputError) -> Int {
        reader.has(key) ? try reader.amount(key, in: 0...ScenarioFile.mostCents, per: per) : 0
      }
      person.toetsingsinkomen = try amount("toetsingsinkomen_eur_year", "year")
      person.wealth = try amount("rendementsgrondslag_eur", "1 January")
      if reader.has("box3_benefit_eur_year") {
        person.box3Benefit = try amount("box3_benefit_eur_year", "year")
      }
      person.hasIndication = try reader.bool("wlz_indication", default: false)
      person.cameForCare = try reader.bool("came_for_care", default: false)
      if reader.has("from") { person.from = try reader.date("from") }
      if reader.has("until") { person.until = try reader.date("until") }
      if let from = person.from, let until = person.until, until < from {
        throw reader.error(
          at: "until", "is \(until), before from", remedy: "Expected a day after \(from).")
      }
      cohabitants.append(person)
    }
    return cohabitants
  }

  mutating func dwelling(_ reader: JSONObjectReader, _ home: Int) throws(InputError) -> Dwelling {
    var dwelling = Dwelling()
    if reader.has("woonvorm") { dwelling.woonvorm = try Self.choice(reader, "woonvorm") }
    if reader.has("landlord") { dwelling.landlord = try Self.choice(reader, "landlord") }
    if home == 0 { note(.selfContained, at: "self_contained", in: reader) }
    dwelling.selfContained = try reader.bool("self_contained", default: true)
    dwelling.designated = try reader.bool("designated", default: false)
    dwelling.adaptedHome = try reader.bool("adapted_home", default: false)
    dwelling.acquiredRight = try reader.bool("acquired_right", default: false)
    if reader.has("opzegtermijn_months") {
      dwelling.opzegtermijn = try reader.integer(
        "opzegtermijn_months", in: Dwelling.opzegtermijnen)
    }
    func slot(_ slot: AmountSlot) -> AmountSlot { slot.of(home: home) }
    try rent(reader, &dwelling, slot(.kaleHuur))
    if let service = try reader.optionalObject("servicekosten") {
      try optionalAmount(service, "energie_eur_month", slot(.serviceEnergie), per: "month")
      try optionalAmount(service, "schoonmaak_eur_month", slot(.serviceSchoonmaak), per: "month")
      try optionalAmount(service, "huismeester_eur_month", slot(.serviceHuismeester), per: "month")
      try optionalAmount(service, "ruimten_eur_month", slot(.serviceRuimten), per: "month")
      try optionalAmount(service, "overig_eur_month", slot(.serviceOverig), per: "month")
    }
    try optionalAmount(reader, "arrangement_eur_month", slot(.arrangement), per: "month")
    return dwelling
  }

  /// The rent as stated, or the highest by the points; a stated one above it is refused.
  private mutating func rent(
    _ reader: JSONObjectReader, _ dwelling: inout Dwelling, _ slot: AmountSlot
  ) throws(InputError) {
    dwelling.points = try reader.homePoints(isRoom: !dwelling.selfContained)
    guard let home = dwelling.points else {
      for key in ["zorgwoning", "nieuwbouw"] where reader.has(key) {
        throw reader.error(
          at: key, "stands there without wws_points",
          remedy: "State wws_points too, or leave \(key) out.")
      }
      return try amount(reader, "kale_huur_eur_month", slot, per: "month")
    }
    let date = reader.has("from") ? try reader.date("from") : home.date(in: year)
    let working = try reader.working(home, on: date, Calculation.figures(reader, year))
    if reader.has("kale_huur_eur_month") {
      try amount(reader, "kale_huur_eur_month", slot, per: "month")
      if let maximum = working.maximum, let rent = amounts[slot], rent > maximum {
        throw reader.rentAbove(maximum, rent, points: working.whole, year: date.year)
      }
    } else {
      guard let maximum = working.maximum else { throw reader.rentIsMissing(working) }
      amounts[slot] = maximum
    }
  }

  mutating func costs(
    _ reader: JSONObjectReader, _ household: inout Household
  ) throws(InputError) {
    if reader.has("set") { household.budgetSet = try Self.choice(reader, "set") }
    for cost in AmountSlot.ofDeparture {
      try optionalAmount(reader, cost.key, cost.slot, per: "admission")
    }
    try costLines(reader, form: nil)
    for form in Leveringsvorm.allCases {
      if let own = try reader.optionalObject(form.rawValue) { try costLines(own, form: form) }
    }
  }
  private mutating func costLines(
    _ reader: JSONObjectReader, form: Leveringsvorm?
  ) throws(InputError) {
    for line in BudgetLine.livingCosts {
      try optionalAmount(
        reader, "\(line.key)_eur_month", .cost(line, in: form), per: "month")
    }
  }

  /// `expect` holds, per form, `<line>_eur_month` (the average month) or `<line>_eur_year`.
  func expectations(
    _ root: JSONObjectReader, _ labels: [String]
  ) throws(InputError) -> [ScenarioFile.Expectation] {
    guard let expect = try root.optionalObject("expect") else { return [] }
    var expectations: [ScenarioFile.Expectation] = []
    for label in labels {
      guard let reader = try expect.optionalObject(label) else { continue }
      for line in BudgetLine.allCases {
        for period in ScenarioFile.Expectation.Period.allCases {
          let key = "\(line.key)_\(period.rawValue)"
          guard reader.has(key) else { continue }
          let most = ScenarioFile.mostCents * 100
          let cents = try reader.amount(
            key, in: -most...most, per: period == .month ? "month" : "year")
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
