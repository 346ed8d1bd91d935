import HuishoudboekjeCatalogue

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
      package let words: Phrase
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
  /// The reason in words.
  package var words: Phrase {
    switch self {
    case .contributionStays(let all):
      return all.isEmpty ? NoEffectText.noContribution : all.map(\.words).joined(.semicolon)
    case .rentNotAbove(let rent, let limit): return NoEffectText.rentNotAbove(rent, limit)
    case .noHuurtoeslag(let refusal):
      return NoEffectText.noHuurtoeslag(
        Phrase(same: "\(refusal.reason)"), Phrase(same: "\(refusal.article)"))
    case .sameZorgtoeslag: return NoEffectText.sameZorgtoeslag
    case .aboveLimits(let income, let box3):
      return NoEffectText.aboveLimits(income: income, box3: box3)
    case .noSetGivesMore: return NoEffectText.noSetGivesMore
    case .noTaxDue: return NoEffectText.noTaxDue
    case .nothingToSettle: return NoEffectText.nothingToSettle
    case .contributionLowAnyway: return NoEffectText.contributionLowAnyway
    case .notRemitted(let reasons) where reasons.count == 1: return reasons[0].words
    case .notRemitted(let reasons):
      return reasons.map { NoEffectText.inColumns(ListText.columns($0.columns), $0.words) }
        .joined(.semicolon)
    case .returnNotLower: return NoEffectText.returnNotLower
    case .sameAddition: return NoEffectText.sameAddition
    case .sameBudget: return NoEffectText.sameBudget
    }
  }
  /// The same in the language of the run.
  package var text: String { words.text }
}

extension NoEffect.Reason.NotRemitted {
  /// Why, in the language of the run.
  package var text: String { words.text }
}

extension NoEffect.Reason.Contribution {
  fileprivate var words: Phrase {
    switch self {
    case .unknown: return NoEffectText.peiljaarNotKnown
    case .nihil: return NoEffectText.nihil
    case .firstIncome: return NoEffectText.firstIncome
    case .fewHours: return NoEffectText.fewHours
    case .notLower(let cents, let year, let before):
      return NoEffectText.notLower(by: cents, year, than: before)
    case .same: return NoEffectText.sameLow
    case .leavesZakEnKleedgeld: return NoEffectText.enoughIsLeft
    case .highNotLower: return NoEffectText.highNotLower
    case .notKnown: return NoEffectText.highNotKnown
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
        guard let why = Comparison.noKwijtschelding(working).outcome else { continue }
        if let place = reasons.firstIndex(where: { $0.words == why }) {
          reasons[place].columns.append(column)
        } else {
          reasons.append(.init(words: why, columns: [column]))
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
