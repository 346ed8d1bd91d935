import HuishoudboekjeCatalogue

extension CaseEvaluator {
  /// The rules that need a whole household or a date, each through the household that a row describes.
  func huishouden(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    switch item {
    case "income_year":
      let year = try year(row)
      let person = Person(birthDate: try row.date("birth_date_1"))
      let age = try statutes(year).eigenBijdrage.figures.minimumleeftijd
      return .computed([
        "expected_income_year": .count(person.firstIncome(in: year, from: age).counted(in: year))
      ])
    case "eb_days":
      let (from, to) = (try row.date("from_date"), try row.date("to_date"))
      let month: MonthAmount<Int> = try row.amount("amount_in_eur_month")
      let days = from.days(to: to) + 1
      let law = try statutes(year(row)).eigenBijdrage
      let whole = from.day == 1 && to == from.endOfMonth
      return .computed([
        "expected_days_count": .count(days),
        "expected_eur_month": .cents(whole ? month : law.partOfMonth(month, days: days)),
      ])
    case "aok": return try CaseHousehold(row, try statutes(year(row))).aok()
    case "toeslagpartner", "zorgtoeslag_year":
      return try CaseHousehold(row, try statutes(year(row))).zorgtoeslag()
    case "aow_month", "death_benefit":
      return try CaseHousehold(row, try statutes(year(row))).aow()
    case "huurtoeslag_left_out", "huurtoeslag_year", "passend":
      return try CaseHousehold(row, try statutes(year(row))).rent()
    default: return unknownItem(item)
    }
  }
}

/// The household of a row: persons of whom the row states the income, in one column.
private struct CaseHousehold {
  private let row: CaseRow
  private let statutes: Statutes
  private var household: Household
  private var column: BudgetColumn
  private enum Request: String, CaseIterable { case apart, stay, separation, death, together }
  private enum AOWChoice: String, CaseIterable { case `default`, ongehuwd }
  private enum Relation: String, CaseIterable { case child, brother, parent, friend }

  init(_ row: CaseRow, _ statutes: Statutes) throws(CaseError) {
    self.row = row
    self.statutes = statutes
    let year = statutes.year
    let day = row.text("date") == nil ? nil : Optional(try row.date("date"))
    let request =
      row.text("request") == nil ? nil : Optional(try row.choice("request", Request.self))
    func person(_ number: Int) throws(CaseError) -> Person {
      let old = try row.flag("aow_age_\(number)", orElse: row.text("request") != nil)
      var birth = CalendarDate(old ? 1950 : 1980, 6)
      if row.text("birth_date_\(number)") != nil { birth = try row.date("birth_date_\(number)") }
      var person = Person(birthDate: birth)
      if statutes.aowLeeftijd.reached(born: birth) <= CalendarDate(year, 12).endOfMonth {
        person.aow = Person.AOWFacts()
      }
      person.loonheffingskorting = .aow
      return person
    }
    household = Household(
      name: "case", year: year, person: try person(1), dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    let couple =
      ["income_2_eur_year", "married", "aow_age_2", "birth_date_2"].contains {
        row.text($0) != nil
      }
      || request.map { $0 != .death || row.text("expected_months_count") == nil } ?? false
    if couple {
      var partner = Partner(person: try person(2))
      partner.married = try row.flag("married", orElse: true)
      partner.registeredAtHome = try !row.flag("registered_at_institution", orElse: true)
      household.partner = partner
    }
    switch request {
    case .death:
      if couple {
        household.partner?.person.deathDate = day
      } else {
        household.person.deathDate = day
      }
    case .separation: household.partner?.until = day?.adding(days: -1)
    case .together: household.partner?.from = day
    case .apart, .stay:
      household.partner?.toeslagpartnerRequest = request == .apart ? .apart : .stay
      household.partner?.toeslagpartnerFrom = day
    case nil: break
    }
    if row.text("income_3_eur_year") != nil {
      let age = try row.age("age_3_years") ?? 40
      var other = Cohabitant(
        birthDate: CalendarDate(year - age, 1),
        isChild: try row.choice("relation_3", Relation.self) == .child)
      other.toetsingsinkomen = try row.cents("income_3_eur_year") ?? 0
      other.box3Benefit = try row.cents("box3_benefit_left_out_eur_year")
      other.hasIndication = row.text("wlz_indication_person") == "3"
      household.cohabitants = [other]
    }
    func course(_ number: Int) throws(CaseError) -> [CareStage] {
      let always = CalendarDate(1, 1)
      let home: Leveringsvorm? =
        row.text("wlz_indication_person") == "\(number)" ? .vpt : nil
      // A letter about a stay says when it began.
      let stays = try row.flag("admitted_\(number)", orElse: number == 1 && request == .apart)
      guard stays else { return [CareStage(from: always, form: home)] }
      guard let day else { return [CareStage(from: always, form: .zzp)] }
      return [CareStage(from: always, form: home), CareStage(from: day, form: .zzp)]
    }
    var courses = [try course(1)]
    if couple { courses.append(try course(2)) }
    let chosen =
      row.text("aow_choice") == nil
      ? false : try row.choice("aow_choice", AOWChoice.self) == .ongehuwd
    column = BudgetColumn(
      label: "case", chosenUnmarried: chosen, onRequest: row.text("left_out_persons") == "best",
      courses: courses, choice: .course)
  }

  private func income(_ number: Int) throws(CaseError) -> YearAmount<Int> {
    try row.amount("income_\(number)_eur_year")
  }

  /// The credit of each person, and the tax on the stated income.
  func aok() throws(CaseError) -> CaseOutcome {
    let changes = household.changes(in: column)
    let law = statutes.current.inkomstenbelasting
    var values: [String: CaseValue] = [:]
    for index in household.personIndices {
      let right = everyMonth.contains {
        household.living(
          index, in: column, monthFrom: CalendarDate(statutes.year, $0), changes
        ).alleenstaandeouderen
      }
      let credit = right ? YearAmount<Int>(law.figures.alleenstaandeouderenkorting) : .zero
      let group = household.persons[index].taxAge(statutes.current).group
      let due: YearAmount<Int> = law.aanslag(
        box1: try income(index + 1), box3Benefit: .zero, box3Tax: .zero, group,
        Kortingen(alleenstaandeouderen: right)
      ).due
      values["expected_aok_\(index + 1)_eur_year"] = .cents(credit)
      values["expected_tax_\(index + 1)_eur_year"] = .cents(due)
    }
    return .computed(values)
  }

  /// Who is whose partner in which months, and what each receives.
  func zorgtoeslag() throws(CaseError) -> CaseOutcome {
    let partners = household.toeslagpartners(
      in: column, household.partner?.toeslagpartnerRequest, afterParting: true)
    let couple = household.partner != nil
    let wealth: OneOrTwo<Wealth<Int>> = OneOrTwo(
      try row.amount("wealth_1_eur"), couple ? try row.amount("wealth_2_eur") : nil)
    let first = household.annualised(try income(1))
    let year = ZorgtoeslagYear<Int>(
      statutes.zorgtoeslag, partners,
      .init(
        toetsingsinkomen: OneOrTwo(first, couple ? try income(2) : nil), wealth: wealth,
        jointWealth: wealth.sum({ $0 }, +)), .dienst)
    var values: [String: CaseValue] = [
      "expected_partners": .flag(!partners.joint.isEmpty),
      "expected_partner_months_count": .count(partners.joint.count),
      "expected_months_count": .count(partners.own.first.count),
      "expected_awarded_1_eur_year": .cents(year.awarded.first),
    ]
    if let second = year.awarded.second { values["expected_awarded_2_eur_year"] = .cents(second) }
    let months = year.payments.map(\.month)
    if !partners.joint.isEmpty {
      values["expected_zorgtoeslag_joint_eur_month"] = .cents(months[0])
    } else if months.count == 2 {
      values["expected_zorgtoeslag_1_eur_month"] = .cents(months[0])
      values["expected_zorgtoeslag_2_eur_month"] = .cents(months[1])
    }
    return .computed(values)
  }

  /// The AOW of the first person in a month, and what a surviving spouse receives once.
  func aow() throws(CaseError) -> CaseOutcome {
    let changes = household.changes(in: column)
    var values: [String: CaseValue] = [:]
    if let text = row.text("month") {
      guard let start = CalendarDate(text + "-01"), start.year == statutes.year else {
        throw CaseError(
          column: "month", problem: KeyErrorText.isThat("'\(text)'"),
          remedy: CaseErrorText.monthLike)
      }
      let kind = household.aowKind(0, in: column, monthFrom: start, changes)
      values["expected_gross_eur_month"] = .cents(
        statutes.current.aow[month: start.month].gross(kind, buildUpPct: 100)
          as MonthAmount<Int>)
    }
    if let day = household.partner?.person.deathDate {
      values["expected_death_benefit_eur"] = .cents(
        household.overlijdensuitkering(of: 1, in: column, statutes.current.aow[month: day.month])
          as MonthAmount<Int>)
    }
    return .computed(values)
  }

  /// The huurtoeslag with or without a person, over the year or in its last month, and passend toewijzen.
  func rent() throws(CaseError) -> CaseOutcome {
    let law = statutes.huurtoeslag
    var incomes: [YearAmount<Int>] = []
    for index in household.personIndices { incomes.append(try income(index + 1)) }
    let each = try row.amount("box3_benefit_left_out_eur_year", PerYear.self) as YearAmount<Int>
    let facts = RentFacts<Int>(
      toetsingsinkomen: OneOrTwo(incomes[0], incomes.count > 1 ? incomes[1] : nil),
      wealth: OneOrTwo(.zero, incomes.count > 1 ? .zero : nil), jointWealth: .zero,
      box3Each: each)
    let rent = try row.cents("kale_huur_eur_month") ?? 0
    func load(_ slot: AmountSlot) -> Int { slot == .kaleHuur ? rent : 0 }
    var plan = RentPlan(column, household, statutes)
    var values: [String: CaseValue] = [:]
    let sets = household.setsToLeaveOut(in: column)
    func allowed(_ set: LeftOut) -> Bool {
      sets.contains(set)
        && RentPlan(column, household, statutes, leavingOut: set).tenancies.allSatisfy {
          $0.mayLeaveOut(law, facts)
        }
    }
    func set(_ text: String) -> LeftOut {
      let numbers = text.split(separator: "+").compactMap { Int($0) }.filter((1...3).contains)
      return LeftOut(
        persons: numbers.filter { $0 <= 2 }.map { $0 - 1 },
        cohabitants: numbers.filter { $0 == 3 }.map { _ in 0 })
    }
    switch row.text("left_out_persons") {
    case nil: values["expected_allowed"] = .flag(true)
    case "best":
      let choices = sets.map {
        (leftOut: $0, rent: RentPlan(column, household, statutes, leavingOut: $0))
      }
      let best = bestRequest(
        law, choices, usual: plan.exactYear(law, facts, load), facts, load)
      let chosen = best.isBest.firstIndex(of: true).map { choices[$0] }
      if let chosen { plan = chosen.rent }
      let set = chosen?.leftOut ?? LeftOut()
      let names = set.persons.map { $0 + 1 } + set.cohabitants.map { $0 + 3 }
      values["expected_allowed"] = .flag(true)
      values["expected_left_out_persons"] = .text(
        names.isEmpty ? "none" : names.map(String.init).joined(separator: "+"))
    case let text?:
      let asked = set(text)
      values["expected_allowed"] = .flag(allowed(asked))
      if allowed(asked) {
        plan = RentPlan(column, household, statutes, leavingOut: asked)
      }
    }
    guard let last = plan.tenancies.last else {
      throw CaseError(
        column: "item", problem: CaseErrorText.nobodyHome, remedy: CaseErrorText.tenantNeeded)
    }
    let exact = last.working(law, facts, load)
    let awarded = law.award(plan.exactYear(law, facts, load))
    let income = last.passendIncome(facts, household.switches)
    let limits = last.limits(statutes, passendIncome: income, load)
    let joint = plan.tenancies.filter { $0.tenants == .both }.flatMap(\.months).count
    values["expected_persons_count"] = .count(last.household.persons)
    values["expected_rekeninkomen_eur_year"] = .cents(last.rekeninkomen(facts))
    values["expected_huurtoeslag_exact_eur_month"] = .exact(exact.month)
    values["expected_huurtoeslag_paid_eur_month"] = .cents(
      law.payment(exact.month, awarded: awarded))
    values["expected_huurtoeslag_eur_year"] = .cents(awarded)
    values["expected_partner_months_count"] = .count(joint)
    values["expected_passend_income_eur_year"] = .cents(income)
    values["expected_aow_occupant"] = .flag(last.household.aowOn1January)
    values["expected_passend_limit_eur_year"] = .cents(limits.letting.passendLimit)
    values["expected_passend"] = .flag(limits.letting.passend)
    return .computed(values)
  }
}
