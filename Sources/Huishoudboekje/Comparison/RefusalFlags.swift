import HuishoudboekjeCatalogue

/// A column of a comparison with what was computed for it.
struct ComparedColumn: Sendable {
  let plan: ColumnPlan<Int>
  let benefits: Benefits<Int>
  let common: CommonYear<Int>
  let working: ColumnYear<Int>
}

extension Comparison {
  /// One flag where all the columns that can have it give the same reason, otherwise one for each that has one.
  ///
  /// - Parameters:
  ///   - among: which columns can have it; nil: all.
  ///   - reason: why nothing is given in a column; nil where something is.
  static func refusals(
    _ kind: BudgetFlag.Kind, _ columns: [ComparedColumn],
    among: (ComparedColumn) -> Bool = { _ in true }, reason: (ComparedColumn) -> Phrase?
  ) -> [BudgetFlag] {
    let columns = columns.filter(among)
    let reasons = columns.map(reason)
    guard let first = reasons.first else { return [] }
    if reasons.allSatisfy({ $0 == first }) {
      return first.map { [BudgetFlag(kind: kind, column: nil, words: $0)] } ?? []
    }
    return zip(columns, reasons).compactMap { column, reason in
      reason.map { BudgetFlag(kind: kind, column: column.plan.column.label, words: $0) }
    }
  }

  /// Where a toeslag, a tegemoetkoming, a raise or a request is refused, and why; those of the bijstand, the
  /// Toeslagenwet, the eigen bijdrage and the kwijtschelding stand beside these.
  static func refusals(_ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]) -> [BudgetFlag] {
    // The notice of a home in which nobody lives any more is rent too.
    func rents(_ column: ComparedColumn) -> Bool { column.plan.rent.paid.contains { !$0.isEmpty } }
    var flags = refusals(
      .noHuurtoeslag, columns, among: rents, reason: { noHuurtoeslag(plan, $0) })
    flags += refusals(.noZorgtoeslag, columns, reason: { noZorgtoeslag(plan, $0) })
    for index in plan.household.personIndices {
      flags += refusals(.noTegemoetkoming, columns) { noTegemoetkoming(index, plan, $0) }
      flags += refusals(.noHulpbehoevendheid, columns) { noHulpbehoevendheid(index, plan, $0) }
    }
    return flags + refusals(.noPeiljaarverlegging, columns) { noPeiljaarverlegging(plan, $0) }
  }

  private static func noHuurtoeslag(
    _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> Phrase? {
    guard let year = column.working.huurtoeslag else {
      let last = CalendarDate(plan.household.year, 12)
      let adult = plan.statutes.huurtoeslag.figures.minimumleeftijd
      return RefusalText.noHuurtoeslag(
        plan.household.persons.allSatisfy { $0.birthDate.age(on: last) < adult }
          ? HuurtoeslagRefusal.minor.reasonWithArticle : RefusalText.nobodyOfAge)
    }
    guard year.awarded.cents == 0 else { return nil }
    func load(_ slot: AmountSlot) -> Int { plan.household.amounts[slot] ?? 0 }
    // Every home and every set of tenants of the year has reasons of its own.
    let law = plan.statutes.huurtoeslag
    let tenancies = column.plan.rent.tenancies
    let workings = tenancies.map { $0.working(law, column.common.rent, load) }
    let anyway = zip(tenancies, workings).reduce(Unrounded<Int, PerYear>.zero) {
      $0 + $1.1.byRentAndIncome.inYear(months: $1.0.months.count)
    }
    let nothing = law.award(anyway).cents == 0
    return RefusalText.noHuurtoeslag(
      told(
        zip(tenancies, workings).map { tenancy, working in
          let reasons = working.refusals(tenancy.household, nothingAnyway: nothing)
          return (tenancy.months, all(reasons.map(\.reasonWithArticle)))
        }))
  }

  /// All the reasons that stand in the way at once: with one of them gone there would still be nothing.
  private static func all(_ reasons: [Phrase]) -> Phrase {
    reasons.dropFirst().reduce(reasons[0], RefusalText.both)
  }

  /// Reasons over parts of the year: once where they are all the same, otherwise each with its months.
  private static func told(_ parts: [(months: [Int], reason: Phrase)]) -> Phrase {
    var found: [(months: [Int], reason: Phrase)] = []
    for part in parts {
      if let place = found.firstIndex(where: { $0.reason == part.reason }) {
        found[place].months += part.months
      } else {
        found.append(part)
      }
    }
    if found.count == 1 { return found[0].reason }
    return found.map {
      RefusalText.reason($0.reason, when: Presence(months: $0.months).inWords)
    }.joined(.semicolon)
  }

  /// - Law: Wzt artikel 2 and 3; Awir artikel 14 lid 5.
  private static func noZorgtoeslag(
    _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> Phrase? {
    let year = column.common.zorgtoeslag
    let rights = year.payments.filter {
      $0.onRequest == year.isOnRequest ?? false && !$0.months.isEmpty
    }
    guard !rights.isEmpty else {
      return RefusalText.noZorgtoeslag(RefusalText.nobodyInsured)
    }
    let refused = rights.filter { $0.month.cents == 0 }
    guard !refused.isEmpty else { return nil }
    let little = RefusalText.zorgtoeslagBelow24
    /// The income of who has a right gives nothing, whatever the assets.
    func nothingAnyway(_ right: ZorgtoeslagYear<Int>.Payment) -> Bool {
      let own = rights.filter { ($0.person ?? 0) == (right.person ?? 0) }
      let sum = own.reduce(Unrounded<Int, PerYear>.zero) { $0 + $1.byIncome }
      return plan.statutes.zorgtoeslag.award(sum).cents == 0
    }
    func reason(_ right: ZorgtoeslagYear<Int>.Payment) -> Phrase {
      if right.wealthTooHigh {
        let assets = RefusalText.reason(RefusalText.wealth, RefusalText.article3)
        return nothingAnyway(right) ? RefusalText.both(assets, little) : assets
      }
      return year.awarded[right.person ?? 0].cents == 0
        ? little : RefusalText.belowOneEuro
    }
    let reasons = Set(refused.map(reason))
    if refused.count == rights.count, reasons.count == 1 {
      return RefusalText.noZorgtoeslag(reason(refused[0]))
    }
    let names = Names(plan.household)
    return RefusalText.noZorgtoeslag(
      rights: refused.map { right in
        let when = right.months.inWords
        return right.person.map { RefusalText.alone(names.list([$0]), when: when, reason(right)) }
          ?? RefusalText.asPartners(when: when, reason(right))
      })
  }

  private static func noTegemoetkoming(
    _ index: Int, _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> Phrase? {
    column.benefits.year.persons[index].value.refusedTegemoetkoming.map {
      RefusalText.noTegemoetkoming(
        Names(plan.household).list([index]), RefusalText.reason($0.reason, $0.article))
    }
  }

  /// - Law: Wajong artikel 1a:5, 2:51 and 3:9: not during a stay in an inrichting.
  private static func noHulpbehoevendheid(
    _ index: Int, _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> Phrase? {
    let household = plan.household
    guard let wajong = household.person(index).wajong, wajong.hulpbehoevendheid != .geen,
      let months = column.benefits.living.dropFirst(index).first?.suffix(12)
    else { return nil }
    let end = household.person(index).benefitsEnd(plan.statutes.current)
    let inside = zip(everyMonth, months).filter { month, living in
      living.inInstitution && CalendarDate(household.year, month) < end
    }
    if inside.isEmpty { return nil }
    return RefusalText.noHulpbehoevendheid(Names(household).list([index]))
  }

  private static func noPeiljaarverlegging(
    _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> Phrase? {
    guard plan.household.switches.eigenBijdrage.peiljaarverlegging else { return nil }
    var reasons: [Phrase] = []
    for contribution in column.plan.contributions where !contribution.unknown {
      let input = plan.input(contribution.kind, column.common)
      let whose = plan.household.whose(contribution.kind)
      if contribution.schedule.needsLow,
        !plan.lowRequest(contribution, input, column.common).isGranted
      {
        let drop = plan.statutes.eigenBijdrage.figures.lebPeiljaarverleggingDrempel
        reasons.append(RefusalText.incomeNotLower(of: whose, drop: drop.cents))
      }
      // A first income counts over the year itself, request or not.
      let isFirst = contribution.kind.indices.contains { plan.firstIncome[$0] == .yearItself }
      if contribution.schedule.needsHigh, !isFirst,
        let request = plan.highRequest(contribution, input, column.common), !request.isGranted
      {
        reasons.append(RefusalText.pocketMoneyIsLeft(of: whose))
      }
    }
    let all = reasons.reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    return all.first.map { first in
      RefusalText.noPeiljaarverlegging(all.dropFirst().reduce(first, RefusalText.nor))
    }
  }
}
