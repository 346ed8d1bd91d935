/// Assets above the limits of the laws: one ladder, a step for each limit.
///
/// The year of the budget knows the assets of its 1 January, which nobody can change any more. So a step is about
/// those of the next 1 January: toeslagen, tax and bijstand follow in that year, the eigen bijdrage two years later.
/// Both are valued by the figures of the year of the budget, all else equal. The contribution looks back at that
/// next year: what its assets give or refuse there is decided by the limits that the steps are about.
extension Adviser {
  /// The budgets of the next year, and of the year in which the contribution follows.
  private struct Rung {
    let next, later: [YearBudget]
  }

  /// The steps from the highest limit down, each with what it adds to the one before, and what all come to.
  func assets() throws(HouseholdError) -> (steps: [Advice], sums: [AssetsTogether]) {
    var removed = household.persons.map { _ in 0 }
    let ladder = assetLimits().filter { wealth($0, removed) > $0.cents }
      .enumerated().sorted {
        let (a, b) = (excess($0.element), excess($1.element))
        return (a, $0.offset) < (b, $1.offset)
      }.map(\.element)
    guard !ladder.isEmpty else { return ([], []) }
    let laws = laterStatutes()
    let first = try rung(removed, laws)
    var last = first
    var steps: [Advice] = []
    for limit in ladder {
      guard wealth(limit, removed) > limit.cents else { continue }
      let now = wealth(limit, household.persons.map { _ in 0 })
      let then = removing(to: limit, removed)
      let rung = try rung(then, laws)
      let step = Advice.AssetStep(
        limit: limit.law, persons: limit.persons, people: household.persons.count,
        cents: limit.cents, now: now, before: wealth(limit, removed), year: household.year)
      guard let advice = advice(step, from: last, to: rung) else { continue }
      steps.append(advice)
      removed = then
      last = rung
    }
    guard !steps.isEmpty else { return ([], []) }
    let sums = [
      AssetsTogether(year: household.year + 1, worth: worth(last.next, first.next)),
      AssetsTogether(year: household.year + 3, worth: worth(last.later, first.later)),
    ].filter { $0.worth.contains { !$0.isNothing } }
    return (steps, sums)
  }

  /// What a step adds: in the line that the limit decides on, and in the others.
  private func advice(
    _ step: Advice.AssetStep, from before: Rung, to rung: Rung
  ) -> Advice? {
    let isLater = step.limit == .eigenBijdrage
    let (next, later) = (household.year + 1, household.year + 3)
    let line = step.limit.line
    let main =
      isLater ? worth(rung.later, before.later, line) : worth(rung.next, before.next, line)
    guard main.contains(where: { $0.cents > 0 }) else { return nil }
    var advice = Advice(
      names: names, subject: .assets(step), standing: .otherYear(isLater ? later : next),
      worth: main)
    let net = line == .inkomenNetto
    for other in BudgetLine.allCases where other.role != .subtotal {
      let isPart = net && Subtotals.parts(of: .inkomenNetto).contains { $0.line == other }
      if isLater || (other != line && !isPart) {
        advice.add(other, next, worth(rung.next, before.next, other))
      }
      if !isLater || other != line {
        advice.add(other, later, worth(rung.later, before.later, other))
      }
    }
    return advice
  }

  /// The budgets with so much less of the assets of each person.
  private func rung(_ removed: [Int], _ statutes: Statutes) throws(HouseholdError) -> Rung {
    let (computed, next) = Self.years(
      try plan { household in
        for index in removed.indices {
          household.keepPeiljaar(index)
          household.takeAssets(removed[index], of: index)
        }
      })
    // Of each person, whether the next year, which is the peiljaar then, gives zorgtoeslag.
    let entitled = computed.map { column in
      removed.indices.map { column.common.zorgtoeslag.share(of: $0).cents > 0 }
    }
    var later: [[Bool]: [YearBudget]] = [:]
    for each in entitled where later[each] == nil {
      later[each] = try budgets(under: statutes) { household in
        for index in removed.indices {
          var reduced = household
          reduced.takeAssets(removed[index], of: index)
          for (now, peiljaar) in Household.assetSlots {
            household.amounts[peiljaar.of(person: index)] =
              reduced.amounts[now.of(person: index)] ?? 0
          }
        }
        household.switches.zorgtoeslagInPeiljaarOfEach = each
      }
    }
    return Rung(
      next: next, later: entitled.enumerated().compactMap { later[$0.element]?[$0.offset] })
  }

  /// The laws with the limits of the year in the peiljaar too.
  private func laterStatutes() -> Statutes {
    guard household.persons.contains(where: { $0.bijstand != nil }) else { return statutes }
    do {
      return try Statutes(year: statutes.year, figures: statutes.figures, limitsOfTheYear: true)
    } catch {
      preconditionFailure("figures that were read can be read again: \(error)")
    }
  }
}

extension Household {
  fileprivate static let assetSlots: [(now: AmountSlot, peiljaar: AmountSlot)] = [
    (.bank, .peiljaarBank), (.otherAssets, .peiljaarOtherAssets), (.debts, .peiljaarDebts),
  ]
  /// The assets of the peiljaar as they are, whatever becomes of those of the year.
  fileprivate mutating func keepPeiljaar(_ index: Int) {
    for (now, peiljaar) in Self.assetSlots {
      let slot = peiljaar.of(person: index)
      if amounts[slot] == nil { amounts[slot] = amounts[now.of(person: index)] ?? 0 }
    }
  }
  /// From the bank first.
  fileprivate mutating func takeAssets(_ cents: Int, of index: Int) {
    var left = cents
    for slot in [AmountSlot.bank, .otherAssets].map({ $0.of(person: index) }) where left > 0 {
      let taken = min(left, amounts[slot] ?? 0)
      if taken > 0 { amounts[slot] = (amounts[slot] ?? 0) - taken }
      left -= taken
    }
  }
}

extension Advice {
  /// Notes what changes in another line.
  fileprivate mutating func add(_ line: BudgetLine, _ year: Int, _ worth: [Worth]) {
    guard worth.contains(where: { !$0.isNothing }) else { return }
    besides.append(Besides(line: line, year: year, worth: worth))
  }
}

/// A limit of assets in some column, and whose assets count for it.
private struct AssetLimit: Hashable {
  let law: Advice.AssetStep.Limit
  let persons: [Int]
  let cents: Int
}

extension Adviser {
  /// Every limit that some column of the budget looks at, each once.
  private func assetLimits() -> [AssetLimit] {
    var limits: [AssetLimit] = []
    func add(_ law: Advice.AssetStep.Limit, _ persons: [Int], _ cents: Int) {
      let limit = AssetLimit(law: law, persons: persons, cents: cents)
      if !limits.contains(limit) { limits.append(limit) }
    }
    let everybody = Array(household.personIndices)
    let care = statutes.zorgtoeslag.figures
    let rent = statutes.huurtoeslag.figures
    let drempel = statutes.eigenBijdrage.figures.vermogensdrempelPersoon.cents
    let aftrek = statutes.eigenBijdrage.figures.vermogensaftrekOnderAow.cents
    for (column, computed) in zip(plan.columns, computed) {
      let partners = plan.benefits[column.benefits].partners
      if partners.allYear { add(.zorgtoeslag, [0, 1], care.vermogensgrensPartners.cents) }
      for index in everybody
      where !partners.allYear && !(partners.joint.isEmpty && partners.own[index].isEmpty) {
        add(.zorgtoeslag, [index], care.vermogensgrensAlleenstaande.cents)
      }
      for tenancy in column.rent.tenancies {
        switch tenancy.tenants {
        case .both where !tenancy.household.eachOfTwo:
          add(.huurtoeslag, [0, 1], rent.vermogensgrensPartners.cents)
        case .both:
          for index in everybody { add(.huurtoeslag, [index], rent.vermogensgrensPersoon.cents) }
        case .one(let index): add(.huurtoeslag, [index], rent.vermogensgrensPersoon.cents)
        }
      }
      for index in everybody {
        guard let share = computed.common.incomes[index].value.bijstand else { continue }
        if let limit = share.vermogensgrens { add(.bijstand, everybody, limit.cents) }
        for test in share.tested { add(.bijstand, [index], test.limit.cents) }
      }
      for contribution in column.contributions where !contribution.unknown {
        let input = plan.input(contribution.kind, computed.common)
        let own = drempel + (statutes.eigenBijdrage.hasDeduction(input) ? aftrek : 0)
        let payers = contribution.kind.indices
        if input.apart == nil {
          add(.eigenBijdrage, payers, own * payers.count)
        } else {
          for index in payers { add(.eigenBijdrage, [index], own) }
        }
      }
    }
    return limits
  }

  /// What of the assets counts for a limit, with so much less of each person; cents.
  private func wealth(_ limit: AssetLimit, _ removed: [Int]) -> Int {
    var household = household
    for index in limit.persons { household.takeAssets(removed[index], of: index) }
    let own = limit.persons.map { index in
      func wealth(_ slot: AmountSlot) -> Wealth<Int> {
        Wealth(cents: household.amounts[slot.of(person: index)] ?? 0)
      }
      return Assets(bank: wealth(.bank), other: wealth(.otherAssets), debts: wealth(.debts))
    }
    let all = own.dropFirst().reduce(own[0]) { $0 + $1 }
    if limit.law == .bijstand { return all.net.cents }
    let law = limit.law == .eigenBijdrage ? statutes.peiljaar.box3 : statutes.current.box3
    return law.rendementsgrondslag(all, partners: own.count).cents
  }
  private func excess(_ limit: AssetLimit) -> Int {
    wealth(limit, household.persons.map { _ in 0 }) - limit.cents
  }

  /// So much less of the assets of some persons that they are at the limit: of the one with most in the bank
  /// first.
  private func removing(to limit: AssetLimit, _ removed: [Int]) -> [Int] {
    var removed = removed
    func bank(_ index: Int) -> Int { household.amounts[AmountSlot.bank.of(person: index)] ?? 0 }
    func all(_ index: Int) -> Int {
      bank(index) + (household.amounts[AmountSlot.otherAssets.of(person: index)] ?? 0)
    }
    for index in limit.persons.sorted(by: { (-bank($0), $0) < (-bank($1), $1) }) {
      // Assets count in whole euros, so the last cents of an account may leave a euro to go.
      while wealth(limit, removed) > limit.cents, removed[index] < all(index) {
        let above = wealth(limit, removed) - limit.cents
        removed[index] = min(all(index), removed[index] + above)
      }
    }
    return removed
  }
}
