extension NoEffect {
  /// Why a step changes nothing, from what was computed.
  package enum Reason: Sendable, Equatable {
    /// Of each contribution that is due why it does not move.
    case contributionStays([Contribution])
    /// The highest rekenhuur of the young tenants, and the limit that it does not pass.
    case rentNotAbove(rekenhuur: Int, limit: Int)
    case noHuurtoeslag(HuurtoeslagRefusal)
    case sameZorgtoeslag
    /// Somebody who is left out, or all together, are above the limits of the request; cents a year.
    case aboveLimits(income: Int, box3: Int)
    case noSetGivesMore
    case noTaxDue
    /// With an aanslag nothing is paid or refunded.
    case nothingToSettle
    case contributionLowAnyway
    /// Why nothing is remitted, and in which columns.
    case notRemitted([NotRemitted])
    case returnNotLower
    case sameAddition
    /// Nothing more is known than that both budgets are the same.
    case sameBudget

    package struct NotRemitted: Sendable, Equatable {
      package let text: String
      package var columns: [String]
    }
    package enum Contribution: Sendable, Equatable {
      /// Income or assets of the peiljaar are not known to the CAK.
      case unknown
      case nihil
      case firstIncome
      /// MPT of at most 20 hours: the minimum, whatever the income.
      case fewHours
      /// The low one: the income has not fallen by this much; cents a year.
      case notLower(by: Int, year: Int, than: Int)
      /// The low one is the same over both years.
      case same
      /// The high one: what is left is not below the zak- en kleedgeld.
      case leavesZakEnKleedgeld
      /// The high one over the year itself is not lower.
      case highNotLower
      case notKnown
    }
  }
}

extension NoEffect.Reason {
  package var text: String {
    switch self {
    case .contributionStays(let all):
      return all.isEmpty
        ? "no eigen bijdrage is due" : all.map(\.text).joined(separator: "; ")
    case .rentNotAbove(let rent, let limit):
      return
        "the rekenhuur of \(rent.asEuros) is not above \(limit.asEuros), the maximum of young tenants"
    case .noHuurtoeslag(let refusal):
      return "no huurtoeslag with it either: \(refusal.reason) (\(refusal.article))"
    case .sameZorgtoeslag: return "together and apart the zorgtoeslag is the same"
    case .aboveLimits(let income, let box3):
      return
        "the joint income is above \(income.asEuros), or the benefit of box 3 of who would be left out "
        + "above \(box3.asEuros) (Bht artikel 2a lid 2)"
    case .noSetGivesMore: return "with nobody who may be left out the huurtoeslag is higher"
    case .noTaxDue: return "there is no tax from which the credit can be taken"
    case .nothingToSettle: return "an aanslag over the year comes to nothing"
    case .contributionLowAnyway: return "the contribution is low in those months anyway"
    case .notRemitted(let reasons) where reasons.count == 1: return reasons[0].text
    case .notRemitted(let reasons):
      return reasons.map { "\($0.columns.joined(separator: ", ")): \($0.text)" }
        .joined(separator: "; ")
    case .returnNotLower: return "the actual return is not below the forfait"
    case .sameAddition: return "what counts above the vermogensdrempels is the same"
    case .sameBudget: return "the budget is the same with it and without it"
    }
  }
}

extension NoEffect.Reason.Contribution {
  package var text: String {
    switch self {
    case .unknown: return "the CAK does not know the peiljaar (Blz artikel 3.3.2.7)"
    case .nihil: return "no contribution is due at this income (Blz artikel 3.3.2.2 lid 9)"
    case .firstIncome: return "a first income counts over the year itself (Blz artikel 3.3.2.5)"
    case .fewHours:
      return
        "the provisional contribution of MPT of at most 20 hours is the least, whatever the income"
    case .notLower(let cents, let year, let before):
      return
        "the bijdrageplichtig inkomen of the low contribution is not \(cents.asEuros) or more lower in "
        + "\(year) than in \(before)"
    case .same: return "the low contribution is the same over both years"
    case .leavesZakEnKleedgeld:
      return
        "the high contribution leaves the zak- en kleedgeld, by the test of the law, which does not look at "
        + "the costs of this budget"
    case .highNotLower: return "over the year itself the high contribution is not lower"
    case .notKnown: return "the amounts of the year for the high contribution are not known"
    }
  }
}

extension Adviser {
  /// Why a step changes nothing in any column.
  func reason(
    _ subject: Advice.Subject, with budgets: [YearBudget]
  ) throws(HouseholdError) -> NoEffect.Reason {
    func months(_ line: BudgetLine, _ budgets: [YearBudget]) -> [[Int]] {
      budgets.map { $0.payments(line) }
    }
    switch subject {
    case .peiljaarverlegging: return .contributionStays(contributions())
    case .handicap: return try handicapReason()
    case .toeslagpartner:
      return months(.zorgtoeslag, budgets) == months(.zorgtoeslag, base)
        ? .sameZorgtoeslag : .sameBudget
    case .leftOut: return try leftOutReason()
    case .ouderenkorting(let persons, _, _, _):
      let off = try plan { subject.set(false, in: &$0) }
      let on = try plan { subject.set(true, in: &$0) }
      let isFree = zip(zip(on.columns, off.columns), years(off)).allSatisfy { columns, computed in
        persons.allSatisfy { person in
          credit(on, columns.0, person) == credit(off, columns.1, person)
            || computed.common.incomes[person].value.tax.cents == 0
        }
      }
      return isFree ? .noTaxDue : .sameBudget
    case .taxReturn:
      let nothing = budgets.allSatisfy { $0.payments(.aanslag).allSatisfy { $0 == 0 } }
      return nothing ? .nothingToSettle : .sameBudget
    case .assetDivision: return .sameAddition
    case .terugkeer:
      let on = try plan { subject.set(true, in: &$0) }
      let off = try plan { subject.set(false, in: &$0) }
      func schedules(_ plan: HouseholdPlan<Int>) -> [[ContributionSchedule]] {
        plan.columns.map { $0.contributions.map(\.schedule) }
      }
      return schedules(on) == schedules(off) ? .contributionLowAnyway : .sameBudget
    case .kwijtschelding:
      var reasons: [NoEffect.Reason.NotRemitted] = []
      for (column, working) in zip(labels, try remissions()) {
        guard let why = Comparison.noKwijtschelding(working)?.text else { continue }
        if let place = reasons.firstIndex(where: { $0.text == why }) {
          reasons[place].columns.append(column)
        } else {
          reasons.append(.init(text: why, columns: [column]))
        }
      }
      return .notRemitted(reasons)
    case .tegenbewijs: return .returnNotLower
    case .adaptedHome, .rent, .aowChoice, .form, .assets: return .sameBudget
    }
  }

  private func handicapReason() throws(HouseholdError) -> NoEffect.Reason {
    let on = try plan { $0.switches.bijzondereSituatieHandicap = true }
    let rented = years(on).compactMap(\.year.huurtoeslag)
    if let first = rented.first, rented.allSatisfy({ $0.awarded.cents == 0 }) {
      return .noHuurtoeslag(first.working.refusal(awarded: 0))
    }
    let limit = statutes.huurtoeslag.figures.kwaliteitskortingsgrens.cents
    let most = try youngTenancies().map { tenancy in
      tenancy.limits(statutes, passendIncome: .zero) { household.amounts[$0] ?? 0 }.rekenhuur
    }.max()
    if let most, most <= limit { return .rentNotAbove(rekenhuur: most, limit: limit) }
    return .sameBudget
  }

  private func leftOutReason() throws(HouseholdError) -> NoEffect.Reason {
    let asked = try plan { Advice.Subject.leftOut([], year: 0).set(true, in: &$0) }
    var anyAllowed = false
    for (column, computed) in zip(asked.columns, years(asked)) {
      for choice in column.rentOnRequest {
        let allowed = choice.rent.tenancies.allSatisfy {
          $0.mayLeaveOut(statutes.huurtoeslag, computed.common.rent)
        }
        if allowed { anyAllowed = true }
      }
    }
    if anyAllowed { return .noSetGivesMore }
    let figures = statutes.huurtoeslag.figures
    return .aboveLimits(
      income: figures.zorgbehoefteInkomenMaximum.cents, box3: figures.zorgbehoefteBox3Maximum.cents)
  }

  /// Why each contribution stays as it is.
  private func contributions() -> [NoEffect.Reason.Contribution] {
    var found: [NoEffect.Reason.Contribution] = []
    func add(_ reason: NoEffect.Reason.Contribution) {
      if !found.contains(reason) { found.append(reason) }
    }
    for (column, computed) in zip(plan.columns, self.computed) {
      for contribution in column.contributions {
        let kind = contribution.kind
        if contribution.unknown {
          add(.unknown)
          continue
        }
        let input = plan.input(kind, computed.common)
        if let nihil = plan.nihil(contribution, input, computed.common), nihil.first, nihil.second {
          add(.nihil)
          continue
        }
        if contribution.schedule.needsLow { add(low(contribution, input, computed.common)) }
        if contribution.schedule.needsHigh { add(high(contribution, input, computed.common)) }
      }
    }
    return found
  }

  private func low(
    _ contribution: ContributionPlan<Int>, _ input: EigenBijdrageInput<Int>,
    _ common: CommonYear<Int>
  ) -> NoEffect.Reason.Contribution {
    let kind = contribution.kind
    if kind.form == .mpt && kind.mptAtMost20Hours { return .fewHours }
    if plan.lowRequest(contribution, input, common).isGranted { return .same }
    let years = kind.indices.map { plan.firstIncome[$0].counted(in: household.year) }
    return .notLower(
      by: statutes.eigenBijdrage.figures.lebPeiljaarverleggingDrempel.cents, year: household.year,
      than: years.min() ?? household.year - 2)
  }

  private func high(
    _ contribution: ContributionPlan<Int>, _ input: EigenBijdrageInput<Int>,
    _ common: CommonYear<Int>
  ) -> NoEffect.Reason.Contribution {
    if contribution.kind.indices.contains(where: { plan.firstIncome[$0] == .yearItself }) {
      return .firstIncome
    }
    guard let request = plan.highRequest(contribution, input, common) else { return .notKnown }
    return request.isGranted ? .highNotLower : .leavesZakEnKleedgeld
  }
}
