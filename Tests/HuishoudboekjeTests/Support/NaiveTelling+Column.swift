@testable import Huishoudboekje

extension NaiveTelling {
  /// Everybody in one calendar year: incomes, and box 3 together and of each.
  struct Everybody {
    var persons: [Income]
    var box3: NaiveBox3.Outcome
    var own: [NaiveBox3.Outcome]
  }

  private func box3(_ year: Int, _ people: [Int], inPeiljaar: Bool) -> NaiveBox3.Outcome {
    func sum(_ now: AmountSlot, _ before: AmountSlot) -> NaiveRational {
      people.map { (inPeiljaar ? stated(before, $0) : nil) ?? amount(now, $0) }.reduce(0, +)
    }
    let returns = household.persons.indices.compactMap { stated(.actualReturn, $0) }
    return NaiveBox3.compute(
      year: year, bank: sum(.bank, .peiljaarBank), other: sum(.otherAssets, .peiljaarOtherAssets),
      debts: sum(.debts, .peiljaarDebts), partners: people.count,
      actualReturn: inPeiljaar || returns.isEmpty ? nil : returns.reduce(0, +), figures: figures)
  }

  func everybody(_ year: Int) -> Everybody {
    let inPeiljaar = year < household.year
    let people = Array(household.persons.indices)
    let joint = box3(year, people, inPeiljaar: inPeiljaar)
    let own = people.map { box3(year, [$0], inPeiljaar: inPeiljaar) }
    let shares = people.map { _ in joint.benefit / NaiveRational(people.count) }
    let persons = people.map { index -> Income in
      func net(_ now: AmountSlot, _ before: AmountSlot) -> NaiveRational {
        (inPeiljaar ? stated(before, index) : nil) ?? amount(now, index)
      }
      let wealth =
        net(.bank, .peiljaarBank) + net(.otherAssets, .peiljaarOtherAssets)
        - net(.debts, .peiljaarDebts)
      return income(index, year, benefit: shares[index], netWealth: wealth)
    }
    return Everybody(persons: persons, box3: joint, own: own)
  }

  // MARK: huurtoeslag

  func huurtoeslag(_ now: Everybody) -> NaiveRational {
    let atHome = household.persons.indices.filter { form($0) != .zzp }
    guard let first = atHome.first else { return 0 }
    let year = household.year
    let registered = household.partner?.registeredAtHome ?? false
    let couple = household.partner != nil && (registered || atHome.count == 2)
    let people = couple ? [0, 1] : [first]
    func birth(_ date: CalendarDate) -> NaiveDate { NaiveDate(date.year, date.month, date.day) }
    func isYoungChild(_ other: Cohabitant) -> Bool {
      other.isChild && NaiveDate(year, 1, 1).age(bornOn: birth(other.birthDate)) < 23
    }
    func euros(_ cents: Int) -> NaiveRational { NaiveRational(cents: cents) }
    func month(_ month: Int) -> NaiveRational {
      let first = NaiveDate(year, month, 1)
      // Wht artikel 8: a tenant is of age.
      guard first.age(bornOn: birth(household.persons[people[0]].birthDate)) >= 18 else { return 0 }
      // Who is there on the first of the month counts in it.
      let others = household.cohabitants.filter { other in
        birth(other.birthDate) <= first && other.from.map { birth($0) <= first } ?? true
          && other.until.map { birth($0) >= first } ?? true
      }
      var input = NaiveHuurtoeslag.Input(
        year: year, kaleHuur: euros(household.amounts[.kaleHuur] ?? 0),
        rekeninkomen: NaiveHuurtoeslag.rekeninkomen(
          incomes: people.map { now.persons[$0].toetsingsinkomen }
            + others.filter { !isYoungChild($0) }.map { euros($0.toetsingsinkomen) },
          incomesOfChildrenBelow23: others.filter(isYoungChild).map { euros($0.toetsingsinkomen) },
          year: year, figures: figures), persons: people.count + others.count)
      input.servicekosten = [
        .serviceEnergie, .serviceHuismeester, .serviceSchoonmaak, .serviceRuimten,
      ].map { (slot: AmountSlot) in euros(household.amounts[slot] ?? 0) }
      let births =
        people.map { household.persons[$0].birthDate } + others.map(\.birthDate)
      func anyHasAOWAge(_ date: NaiveDate) -> Bool {
        births.contains {
          $0.year <= 1953 || NaiveAOW.entitled(birth: birth($0), on: date, figures: figures)
        }
      }
      input.aowOn1January = anyHasAOWAge(NaiveDate(year, 1, 1))
      input.aowReached = anyHasAOWAge(first)
      input.childInHome = others.contains(where: \.isChild)
      input.handicapException = household.switches.bijzondereSituatieHandicap
      input.adaptedHome = household.dwelling.adaptedHome
      input.acquiredRight = household.dwelling.acquiredRight
      input.selfContained = household.dwelling.selfContained
      input.designated = household.dwelling.designated
      input.wealthMedebewoners = others.map { euros($0.wealth) }
      if couple {
        input.wealthPartners = now.box3.rendementsgrondslag
      } else {
        input.wealthApplicant = now.own[atHome[0]].rendementsgrondslag
      }
      input.allBelowYouthAge = births.allSatisfy {
        first.age(bornOn: birth($0)) < (year >= 2026 ? 21 : 23)
      }
      return NaiveHuurtoeslag.compute(input, figures: figures).monthExact
    }
    let months = everyMonth.map(month)
    let award = NaiveHuurtoeslag.awardedYear(months: months, year: year, figures: figures)
    return award == 0 ? 0 : months.map { $0.floor() }.reduce(0, +)
  }

  // MARK: eigen bijdrage

  /// What a contribution knows of a person in the peiljaar.
  private struct Known {
    var income: NaiveRational
    var tax: NaiveRational
    var bijdrageInkomen: NaiveRational
    var own: NaiveBox3.Outcome
  }

  private func known(_ index: Int, _ now: Everybody, _ before: Everybody) -> Known {
    let year = household.year - 2
    let person = before.persons[index]
    let own = before.own[index]
    var known = Known(
      income: person.inkomensgegeven, tax: person.tax, bijdrageInkomen: person.bijdrageInkomen,
      own: own)
    if let first = firstIncome(index, now) {
      known.income = max(0, first.inkomensgegeven - first.tax)
      known.tax = 0
      known.bijdrageInkomen = first.bijdrageInkomen
      return known
    }
    if let given = stated(.peiljaarIncome, index) {
      known.income = given
      known.tax = due(index, year, box1: max(0, given - own.benefit), benefit: own.benefit)
      known.bijdrageInkomen = min(known.bijdrageInkomen, given)
    }
    if let given = stated(.peiljaarTax, index) { known.tax = given }
    return known
  }

  /// To 2025 by the year of the birthday: at 18 and 19 the year itself, at 20 the year before.
  private func firstIncome(_ index: Int, _ now: Everybody) -> Income? {
    let person = household.persons[index]
    guard household.year <= 2025 else { return nil }
    switch household.year - (person.firstIncomeYear ?? person.birthDate.year + 18) {
    case 0, 1: return now.persons[index]
    case 2: return everybody(household.year - 1).persons[index]
    default: return nil
    }
  }

  private func hadZorgtoeslag(_ known: [Known], _ before: Everybody, _ payers: [Int]) -> Bool {
    if let stated = household.switches.zorgtoeslagInPeiljaar { return stated }
    let year = household.year - 2
    let minors = payers.allSatisfy {
      household.persons[$0].birthDate.age(on: CalendarDate(year, 1)) < 18
    }
    if minors { return false }
    guard year >= 2023 else { return true }
    let test = known.map { $0.income.floor() }.reduce(0, +)
    return zorgtoeslag(year, test, before.box3.rendementsgrondslag).awardedYear > 0
  }

  /// The contribution of the year, day by day; where it is asked for only what is paid for a stay:
  /// the care of one of those who pay it is verblijf that day.
  func eigenBijdrage(_ now: Everybody, forStaysOnly: Bool = false) -> NaiveRational {
    let before = everybody(household.year - 2)
    let known = household.persons.indices.map { self.known($0, now, before) }
    let contributions = NaiveContributions(household, column)
    var amounts: [NaiveContributions.Due: NaiveRational] = [:]
    var sum: NaiveRational = 0
    for month in everyMonth {
      let last = NaiveDate.days(household.year, month)
      var days: [NaiveContributions.Due: Int] = [:]
      for day in 1...last {
        let date = CalendarDate(year: household.year, month: month, day: day)!
        for due in contributions.due(on: date) {
          let stays = payers(due).contains { contributions.form($0, date) == .zzp }
          if stays || !forStaysOnly { days[due, default: 0] += 1 }
        }
      }
      for (due, count) in days where !isNihil(due, month, now, known) {
        let amount = amounts[due] ?? self.amount(due, now, before, known)
        amounts[due] = amount
        sum =
          sum
          + (count == last
            ? amount
            : NaiveEigenBijdrage.partOfMonth(
              amount, days: count, year: household.year, figures: figures))
      }
    }
    return sum
  }

  private func payers(_ due: NaiveContributions.Due) -> [Int] {
    due.payer.map { [$0] } ?? [0, 1]
  }

  private func isNihil(
    _ due: NaiveContributions.Due, _ month: Int, _ now: Everybody, _ known: [Known]
  ) -> Bool {
    // What comes in now as a Wajong is above the limit, also at 18 (artikel 3.3.2.2 lid 9).
    let current = household.switches.nihilIncome == .current
    if current, payers(due).allSatisfy({ household.persons[$0].wajong != nil }) { return false }
    let year =
      current
      ? payers(due).map { now.persons[$0].inkomensgegeven } : payers(due).map { known[$0].income }
    let limit = NaiveEigenBijdrage.nihilLimit(
      form: due.form.naive, couple: due.payer == nil, date: date(household.year, month),
      figures: figures)
    return year.reduce(0, +) / 12 <= limit
  }

  private func amount(
    _ due: NaiveContributions.Due, _ now: Everybody, _ before: Everybody, _ known: [Known]
  ) -> NaiveRational {
    let year = household.year
    let payers = payers(due)
    let pooled = household.switches.eigenBijdrage.drempelGepoold
    func people(
      _ incomes: [NaiveRational], _ box3: NaiveBox3.Outcome, _ own: [NaiveBox3.Outcome]
    ) -> NaiveEigenBijdrage.Household {
      let persons = payers.map { index -> NaiveEigenBijdrage.Person in
        // Of a couple half of what is joint is each one's: box 3, and the wealth that is pooled.
        let couple = payers.count == 2
        let wealth =
          couple && pooled ? box3.rendementsgrondslag / 2 : own[index].rendementsgrondslag
        let cares = index == 0 || household.partner?.form != PartnerForm.none
        return NaiveEigenBijdrage.Person(
          income: incomes[index], aow: household.persons[index].aow != nil, wealth: wealth,
          grondslagSparenBeleggen: couple ? box3.grondslag / 2 : own[index].grondslag,
          bijdrageInkomen: known[index].bijdrageInkomen, owesContribution: cares)
      }
      return NaiveEigenBijdrage.Household(persons: persons, thresholdPooled: pooled)
    }
    let usual = people(known.map(\.income), before.box3, before.own)
    let switches = household.switches.eigenBijdrage
    if due.high {
      let usual = high(
        usual, tax: payers.map { known[$0].tax }.reduce(0, +),
        zorgtoeslag: hadZorgtoeslag(known, before, payers), payers, now, figures)
      guard switches.peiljaarverlegging else { return usual }
      var moved = people(now.persons.map(\.inkomensgegeven), now.box3, now.own)
      for (place, index) in payers.enumerated() {
        moved.persons[place].bijdrageInkomen = now.persons[index].bijdrageInkomen
      }
      return movedHigh(usual, moved, payers, now)
    }
    if due.form == .mpt && fewHours(payers) {
      return NaiveEigenBijdrage.minimum(.mpt, year: year, figures: figures)
    }
    func low(_ of: NaiveEigenBijdrage.Household) -> NaiveEigenBijdrage.Low {
      NaiveEigenBijdrage.low(of, form: due.form.naive, year: year, figures: figures)
    }
    guard switches.peiljaarverlegging else { return low(usual).month }
    let moved = low(people(now.persons.map(\.inkomensgegeven), now.box3, now.own))
    let granted = NaiveEigenBijdrage.lowPeiljaarverlegging(
      bpiPeiljaar: low(usual).bpi, bpiYear: moved.bpi,
      algemeneBijstand: now.persons.contains { $0.bijstand > 0 }, year: year, figures: figures)
    return (granted ? moved : low(usual)).month
  }

  /// MPT of at most 20 hours, of everybody who has care.
  private func fewHours(_ payers: [Int]) -> Bool {
    payers.allSatisfy { index in
      let care = index == 0 ? household.care : household.partner?.care
      let same = index == 0 || household.partner?.form == .same
      let few = care?.mptAtMost20Hours ?? false || column.choice == .mptFewHours && same
      return form(index) == nil || form(index) == .mpt && few
    }
  }
}
