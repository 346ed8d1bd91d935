import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ScenarioDecoder {
  /// The incomes of a person: each kind at most once, and one payer of the loonheffingskorting.
  mutating func incomes(_ reader: JSONObjectReader, _ person: inout Person, _ index: Int) {
    var sources: [IncomeSource] = []
    var credited: [IncomeSource] = []
    var bijstandIsCredited = false
    var creditIsOpen = false
    let incomes = reader.objects("incomes", in: (index == 0 ? 1 : 0)...Int.max)
    for income in incomes {
      guard let type: IncomeSource = Self.choice(income, "type") else {
        income.skip()
        continue
      }
      guard !sources.contains(type) else {
        income.refuse(
          at: "type", KeyErrorText.isTwice("'\(type.rawValue)'"),
          remedy: ScenarioErrorText.eachTypeOnce)
        income.skip()
        continue
      }
      sources.append(type)
      if type == .overigOnbelast {
        person.hasOverigOnbelast = true
        _ = income.string("name")
        amount(income, "net_eur_month", AmountSlot.overigOnbelast.of(person: index), per: "month")
        continue
      }
      let usual = type.usuallyHasLoonheffingskorting
      if !income.has("loonheffingskorting") { creditIsOpen = true }
      if income.bool("loonheffingskorting", default: usual) { credited.append(type) }
      if type == .bijstand { bijstandIsCredited = income.has("loonheffingskorting") }
      self.income(income, type, &person, index)
    }
    if person.isHouseholdOfItsWages {
      slots = slots.filter { $0.value.slot != AmountSlot.wages.of(person: index) }
    }
    // A spouse may have no income at all.
    if incomes.isEmpty && index == 0 {
      reader.refuse(
        at: "incomes", KeyErrorText.isEmpty,
        remedy: ScenarioErrorText.oneOrMore(IncomeSource.allCases.map(\.rawValue)))
    }
    // Bijstand adds to a benefit that already has the loonheffingskorting; from a benefit that ends at the
    // AOW age it passes to the AOW.
    if !bijstandIsCredited && credited.count > 1 { credited.removeAll { $0 == .bijstand } }
    if credited.contains(.aow), !credited.contains(.wajong) || !credited.contains(.wia) {
      credited.removeAll { $0 == .wajong || $0 == .wia }
    }
    if credited.count > 1, incomes.allSatisfy(\.isGood) {
      reader.refuse(
        at: "incomes", ScenarioErrorText.creditTwice(credited.map(\.rawValue)),
        remedy: ScenarioErrorText.onePayer,
        lacking: ["loonheffingskorting"], in: incomes)
    }
    person.loonheffingskorting = credited.first
    if creditIsOpen {
      leftOpen.append(
        OpenFact(.loonheffingskorting, of: index, at: reader.path(of: "incomes")))
    }
  }

  /// What the type of an income asks.
  private mutating func income(
    _ income: JSONObjectReader, _ type: IncomeSource, _ person: inout Person, _ index: Int
  ) {
    let most = ScenarioFile.mostCents
    switch type {
    case .aow: person.aow = aow(income, index)
    case .wajong:
      note(.wajongRegime, of: index, at: "regime", in: income)
      note(.hulpbehoevendheid, of: index, at: "hulpbehoevendheid", in: income)
      person.wajong = Self.wajong(income)
      Self.toeslagenwet(income, &person)
    case .bijstand:
      note(.parentsCannotPay, of: index, at: "parents_cannot_pay", in: income)
      note(.voedingInMindering, of: index, at: "voeding_in_mindering_eur_month", in: income)
      note(.vptIsInrichting, of: index, at: "vpt_is_inrichting", in: income)
      person.bijstand = Self.bijstand(income)
    case .pension:
      person.hasPension = true
      yearOrMonth(income, AmountSlot.pension.of(person: index))
    case .wages:
      person.hasWages = true
      person.wagesSince = income.optionalDate("since")
      yearOrMonth(income, AmountSlot.wages.of(person: index))
    case .anw:
      person.hasAnw = true
      person.anwHoliday =
        income.optionalAmount("vakantie_uitkering_eur_year", in: 0...most, per: "year") ?? 0
      yearOrMonth(income, AmountSlot.anw.of(person: index))
    case .overigOnbelast: break
    case .wia:
      person.hasWIA = true
      note(.wiaHoliday, of: index, at: "vakantie_uitkering", in: income)
      note(.wiaAtLeast35Pct, of: index, at: "at_least_35_pct", in: income)
      person.wiaHasHoliday = income.bool("vakantie_uitkering", default: true)
      person.wiaAtLeast35Pct = income.bool("at_least_35_pct", default: true)
      yearOrMonth(income, AmountSlot.wia.of(person: index))
      person.toeslagenwet.dagloon =
        income.optionalAmount("dagloon_eur_day", in: 0...most, per: "day")
      Self.toeslagenwet(income, &person)
    }
  }

  private mutating func yearOrMonth(_ income: JSONObjectReader, _ slot: AmountSlot) {
    income.states(oneOf: [["gross_eur_year"], ["gross_eur_month"]])
    guard income.has("gross_eur_month") else {
      return amount(income, "gross_eur_year", slot, per: "year")
    }
    if income.has("gross_eur_year") {
      income.refuse(
        at: "gross_eur_month", KeyErrorText.standsBeside("gross_eur_year"),
        remedy: ScenarioErrorText.yearOrMonth)
      amount(income, "gross_eur_year", slot, per: "year")
    }
    amount(income, "gross_eur_month", slot, per: "month", factor: 12)
  }

  private mutating func aow(_ income: JSONObjectReader, _ index: Int) -> Person.AOWFacts {
    var facts = Person.AOWFacts()
    if !isCouple { note(.aowKind, of: index, at: "kind", in: income) }
    if income.has("kind") {
      facts.kind = Self.choice(income, "kind", or: facts.kind)
      if isCouple {
        income.refuse(
          at: "kind", KeyErrorText.noMeaningInCouple, remedy: ScenarioErrorText.aowOfCouple)
      }
    }
    note(.aowBuildUp, of: index, at: "build_up_pct", in: income)
    facts.buildUpPct = income.optionalInteger("build_up_pct", in: 0...100) ?? facts.buildUpPct
    return facts
  }

  private static func wajong(_ income: JSONObjectReader) -> Person.WajongFacts {
    var facts = Person.WajongFacts(regime: choice(income, "regime", or: .dga75))
    facts.hulpbehoevendheid = choice(income, "hulpbehoevendheid", or: facts.hulpbehoevendheid)
    facts.tegemoetkomingJong = income.bool("tegemoetkoming_wajong_jong", default: false)
    return facts
  }

  /// What the Toeslagenwet asks beside a Wajong or WIA.
  private static func toeslagenwet(_ income: JSONObjectReader, _ person: inout Person) {
    if income.has("tw_toeslag_bruto_eur_month") {
      if person.toeslagenwet.stated != nil {
        income.refuse(
          at: "tw_toeslag_bruto_eur_month", ScenarioErrorText.toeslagTwice,
          remedy: ScenarioErrorText.toeslagOnce)
      }
      person.toeslagenwet.stated = income.amount(
        "tw_toeslag_bruto_eur_month", in: 0...ScenarioFile.mostCents / 12, per: "month")
    }
    if income.has("tw_with_parents") {
      person.toeslagenwet.withParents = income.bool("tw_with_parents", default: false)
    }
    if income.has("tw_shares_home") {
      person.toeslagenwet.sharesHome = income.bool("tw_shares_home", default: false)
    }
  }

  private static func bijstand(_ income: JSONObjectReader) -> Person.BijstandFacts {
    var facts = Person.BijstandFacts()
    facts.kostendelers = income.optionalInteger("kostendelers", in: 0...20) ?? 0
    facts.parentsCannotPay = income.bool("parents_cannot_pay", default: true)
    func month(_ key: String) -> Int {
      income.optionalAmount(key, in: 0...ScenarioFile.mostCents, per: "month") ?? 0
    }
    facts.otherNetIncome = month("other_net_income_eur_month")
    facts.voedingInMindering = month("voeding_in_mindering_eur_month")
    facts.woonsituatieVerlaging = month("woonsituatie_verlaging_eur_month")
    facts.grossMode = choice(income, "gross_mode", or: facts.grossMode)
    if income.has("spouse_without_right") {
      facts.spouseWithoutRight = choice(income, "spouse_without_right")
    }
    facts.vptIsInrichting = income.bool("vpt_is_inrichting", default: false)
    return facts
  }
}

extension [String] {
  /// The words with commas between.
  var listed: String { joined(separator: ", ") }
}
