import Huishoudboekje
import HuishoudboekjeText

extension ScenarioDecoder {
  /// The incomes of a person: each kind at most once, and one payer of the loonheffingskorting.
  mutating func incomes(
    _ reader: JSONObjectReader, _ person: inout Person, _ index: Int
  ) throws(InputError) {
    var sources: [IncomeSource] = []
    var credited: [IncomeSource] = []
    var bijstandIsCredited = false
    var creditIsOpen = false
    for income in try reader.objects("incomes") {
      let type = try Self.choice(income, "type", IncomeSource.self)
      guard !sources.contains(type) else {
        throw income.error(
          at: "type", "is '\(type.rawValue)' a second time",
          remedy: "State each type once; add amounts of one kind together.")
      }
      sources.append(type)
      if type == .overigOnbelast {
        person.hasOverigOnbelast = true
        _ = try income.string("name")
        try amount(
          income, "net_eur_month", AmountSlot.overigOnbelast.of(person: index), per: "month")
        continue
      }
      let usual = type.usuallyHasLoonheffingskorting
      if !income.has("loonheffingskorting") { creditIsOpen = true }
      if try income.bool("loonheffingskorting", default: usual) { credited.append(type) }
      if type == .bijstand { bijstandIsCredited = income.has("loonheffingskorting") }
      switch type {
      case .aow: person.aow = try aow(income, index)
      case .wajong:
        note(.wajongRegime, of: index, at: "regime", in: income)
        note(.hulpbehoevendheid, of: index, at: "hulpbehoevendheid", in: income)
        person.wajong = try Self.wajong(income)
        try Self.toeslagenwet(income, &person)
      case .bijstand:
        note(.parentsCannotPay, of: index, at: "parents_cannot_pay", in: income)
        note(.voedingInMindering, of: index, at: "voeding_in_mindering_eur_month", in: income)
        note(.vptIsInrichting, of: index, at: "vpt_is_inrichting", in: income)
        person.bijstand = try Self.bijstand(income)
      case .pension:
        person.hasPension = true
        try yearOrMonth(income, AmountSlot.pension.of(person: index))
      case .wages:
        person.hasWages = true
        if income.has("since") { person.wagesSince = try income.date("since") }
        try yearOrMonth(income, AmountSlot.wages.of(person: index))
      case .anw:
        person.hasAnw = true
        if income.has("vakantie_uitkering_eur_year") {
          person.anwHoliday = try income.amount(
            "vakantie_uitkering_eur_year", in: 0...ScenarioFile.mostCents, per: "year")
        }
        try yearOrMonth(income, AmountSlot.anw.of(person: index))
      case .overigOnbelast: break
      case .wia:
        person.hasWIA = true
        note(.wiaHoliday, of: index, at: "vakantie_uitkering", in: income)
        note(.wiaAtLeast35Pct, of: index, at: "at_least_35_pct", in: income)
        person.wiaHasHoliday = try income.bool("vakantie_uitkering", default: true)
        person.wiaAtLeast35Pct = try income.bool("at_least_35_pct", default: true)
        try yearOrMonth(income, AmountSlot.wia.of(person: index))
        if income.has("dagloon_eur_day") {
          person.toeslagenwet.dagloon = try income.amount(
            "dagloon_eur_day", in: 0...ScenarioFile.mostCents, per: "day")
        }
        try Self.toeslagenwet(income, &person)
      }
    }
    if person.isHouseholdOfItsWages {
      slots = slots.filter { $0.value.slot != AmountSlot.wages.of(person: index) }
    }
    // A spouse may have no income at all.
    guard !sources.isEmpty || index == 1 else {
      throw reader.error(
        at: "incomes", "is empty",
        remedy: "Expected one or more of \(IncomeSource.allCases.map(\.rawValue).listed).")
    }
    // Bijstand adds to a benefit that already has the loonheffingskorting; from a benefit that ends at the
    // AOW age it passes to the AOW.
    if !bijstandIsCredited && credited.count > 1 { credited.removeAll { $0 == .bijstand } }
    if credited.contains(.aow), !credited.contains(.wajong) || !credited.contains(.wia) {
      credited.removeAll { $0 == .wajong || $0 == .wia }
    }
    guard credited.count <= 1 else {
      throw reader.error(
        at: "incomes",
        "applies the loonheffingskorting twice: \(credited.map(\.rawValue).listed)",
        remedy: "One payer at a time: set loonheffingskorting to false for the others.")
    }
    person.loonheffingskorting = credited.first
    if creditIsOpen {
      leftOpen.append(
        OpenFact(.loonheffingskorting, of: index, at: reader.path(of: "incomes")))
    }
  }

  private mutating func yearOrMonth(
    _ income: JSONObjectReader, _ slot: AmountSlot
  ) throws(InputError) {
    guard income.has("gross_eur_month") else {
      return try amount(income, "gross_eur_year", slot, per: "year")
    }
    guard !income.has("gross_eur_year") else {
      throw income.error(
        at: "gross_eur_month", "stands beside gross_eur_year",
        remedy: "Keep gross_eur_year or gross_eur_month.")
    }
    try amount(income, "gross_eur_month", slot, per: "month", factor: 12)
  }

  private mutating func aow(
    _ income: JSONObjectReader, _ index: Int
  ) throws(InputError) -> Person.AOWFacts {
    var facts = Person.AOWFacts()
    if !isCouple { note(.aowKind, of: index, at: "kind", in: income) }
    if income.has("kind") {
      facts.kind = try Self.choice(income, "kind")
      guard !isCouple else {
        throw income.error(
          at: "kind", "has no meaning in a couple",
          remedy: "Leave it out: the AOW of a couple follows from how they live.")
      }
    }
    note(.aowBuildUp, of: index, at: "build_up_pct", in: income)
    if income.has("build_up_pct") {
      facts.buildUpPct = try income.integer("build_up_pct", in: 0...100)
    }
    return facts
  }

  private static func wajong(_ income: JSONObjectReader) throws(InputError) -> Person.WajongFacts {
    var facts = Person.WajongFacts(
      regime: income.has("regime") ? try choice(income, "regime") : .dga75)
    if income.has("hulpbehoevendheid") {
      facts.hulpbehoevendheid = try choice(income, "hulpbehoevendheid")
    }
    facts.tegemoetkomingJong = try income.bool("tegemoetkoming_wajong_jong", default: false)
    return facts
  }

  /// What the Toeslagenwet asks beside a Wajong or WIA.
  private static func toeslagenwet(
    _ income: JSONObjectReader, _ person: inout Person
  ) throws(InputError) {
    if income.has("tw_toeslag_bruto_eur_month") {
      guard person.toeslagenwet.stated == nil else {
        throw income.error(
          at: "tw_toeslag_bruto_eur_month", "is stated beside the Wajong and beside the WIA",
          remedy: "State the toeslag once: there is one of both together.")
      }
      person.toeslagenwet.stated = try income.amount(
        "tw_toeslag_bruto_eur_month", in: 0...ScenarioFile.mostCents / 12, per: "month")
    }
    if income.has("tw_with_parents") {
      person.toeslagenwet.withParents = try income.bool("tw_with_parents", default: false)
    }
    if income.has("tw_shares_home") {
      person.toeslagenwet.sharesHome = try income.bool("tw_shares_home", default: false)
    }
  }

  private static func bijstand(
    _ income: JSONObjectReader
  ) throws(InputError) -> Person.BijstandFacts {
    var facts = Person.BijstandFacts()
    if income.has("kostendelers") {
      facts.kostendelers = try income.integer("kostendelers", in: 0...20)
    }
    facts.parentsCannotPay = try income.bool("parents_cannot_pay", default: true)
    func month(_ key: String) throws(InputError) -> Int {
      income.has(key) ? try income.amount(key, in: 0...ScenarioFile.mostCents, per: "month") : 0
    }
    facts.otherNetIncome = try month("other_net_income_eur_month")
    facts.voedingInMindering = try month("voeding_in_mindering_eur_month")
    facts.woonsituatieVerlaging = try month("woonsituatie_verlaging_eur_month")
    if income.has("gross_mode") { facts.grossMode = try choice(income, "gross_mode") }
    if income.has("spouse_without_right") {
      facts.spouseWithoutRight = try choice(income, "spouse_without_right")
    }
    facts.vptIsInrichting = try income.bool("vpt_is_inrichting", default: false)
    return facts
  }
}

extension [String] {
  /// The words with commas between.
  var listed: String { joined(separator: ", ") }
}
