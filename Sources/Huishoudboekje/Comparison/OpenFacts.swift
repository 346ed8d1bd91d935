import HuishoudboekjeCatalogue

extension Comparison {
  /// The facts that the scenario leaves open, where they count in a column: what each was taken for.
  static func openFacts(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    return household.leftOpen.flatMap { open -> [AssumedInput] in
      let columns = plan.columns.filter { open.counts(in: $0, plan) }
      guard !columns.isEmpty, let words = open.words(household) else { return [] }
      let everywhere = columns.count == plan.columns.count
      return (everywhere ? [nil] : columns.map(\.column.label)).map {
        AssumedInput(column: $0, line: nil, words: words, paths: [open.path])
      }
    } + unstatedAssets(household)
  }

  /// The assets on 1 January that no scenario states count as none.
  ///
  /// - Law: Wet IB 2001 artikel 5.2 and 5.3; Awir artikel 7; Pw artikel 34.
  private static func unstatedAssets(_ household: Household) -> [AssumedInput] {
    let keys: [(key: String, slot: AmountSlot)] = [
      ("bank_eur", .bank), ("other_eur", .otherAssets), ("debts_eur", .debts),
    ]
    let names = Names(household)
    return household.personIndices.compactMap { index in
      let open = keys.filter { !household.amounts.has($0.slot.of(person: index)) }
      guard !open.isEmpty else { return nil }
      let what =
        open.count == keys.count
        ? AssumptionText.assetsAndDebts : open.map { AssumptionText.asset($0.key) }.joined(.and)
      return AssumedInput(
        column: nil, line: nil,
        words: AssumptionText.noAssets(what, year: household.year, of: names.of(index)),
        paths: open.map { "persons[\(index)].assets.\($0.key)" })
    }
  }
}

extension OpenFact {
  /// Whether another value could change something in the column.
  fileprivate func counts(in column: ColumnPlan<Int>, _ plan: HouseholdPlan<Int>) -> Bool {
    let household = plan.household
    let person = household.person(self.person)
    // The bijstand of two is one: what is stated of either counts for both.
    let hasYoung = household.persons.contains { someone in
      let first = someone.birthDate.age(on: CalendarDate(household.year, 1))
      return (18...20).overlaps(first...first + 1)
    }
    let isVPT = column.column.courses.joined().contains { $0.form == .vpt }
    switch key {
    case .verblijfFrom:
      // A course dates the stay of who has it; a partner may stay all the time beside it.
      return (column.column.choice != .course || self.person == 1)
        && column.column.courses[self.person].contains { $0.form == .zzp }
    case .sex:
      // The food of the budget set differs to the age of 70.
      let food = BudgetLine.livingCosts.firstIndex(of: .etenEnDrinken)
      return food.map { column.costs[$0].assumed != nil } ?? false
        && household.budgetSet == .nibud
        && person.birthDate.age(on: CalendarDate(household.year, 1)) < 70
    case .aowKind, .aowBuildUp: return person.aow != nil
    case .wajongRegime: return person.wajong != nil
    case .hulpbehoevendheid:
      // It is raised outside an institution, in the year or in one that counts.
      return person.wajong != nil
        && plan.benefits[column.benefits].living[self.person].contains { !$0.inInstitution }
    case .wiaHoliday, .wiaAtLeast35Pct: return person.hasWIA
    case .loonheffingskorting: return true
    case .parentsCannotPay: return person.bijstand != nil && hasYoung
    case .voedingInMindering, .vptIsInrichting: return person.bijstand != nil && isVPT
    case .married, .partnerInsured: return household.partner != nil
    case .registeredAtHome:
      return household.partner != nil
        && column.column.courses.joined().contains { $0.form == .zzp }
    case .handicapRequest:
      return household.switches.bijzondereSituatieHandicap && column.rent.isOfYoung
    case .selfContained:
      return !household.dwelling.designated && column.rent.homes.contains { !$0.isEmpty }
    }
  }

  /// What the fact was taken for; nil where there is nothing to which it belongs.
  fileprivate func words(_ household: Household) -> Phrase? {
    let names = Names(household)
    let whose = names.of(self.person)
    let person = household.person(self.person)
    switch key {
    case .verblijfFrom:
      let isOfBoth = household.partner?.form == .same
      return OpenFactText.stay(of: isOfBoth ? PersonText.of(names.list([0, 1])) : whose)
    case .sex: return OpenFactText.sex(of: whose, isMan: person.isMan)
    case .loonheffingskorting:
      return person.loonheffingskorting.map {
        OpenFactText.loonheffingskorting(of: whose, on: OpenFactText.income($0.rawValue))
      } ?? OpenFactText.noLoonheffingskorting(of: whose)
    case .married:
      return household.partner.map {
        $0.married ? OpenFactText.married : OpenFactText.notMarried
      }
    case .partnerInsured:
      let name = names.list([1])
      return household.partner.map {
        $0.insured ? OpenFactText.insured(name) : OpenFactText.notInsured(name)
      }
    case .registeredAtHome:
      return household.partner.map {
        $0.registeredAtHome ? OpenFactText.stillRegistered : OpenFactText.noLongerRegistered
      }
    case .handicapRequest: return OpenFactText.handicapRequest
    case .selfContained:
      return household.dwelling.selfContained
        ? OpenFactText.selfContained : OpenFactText.notSelfContained
    default: return benefitWords(person, whose)
    }
  }

  /// The same of a benefit.
  private func benefitWords(_ person: Person, _ whose: Phrase) -> Phrase? {
    switch key {
    case .aowKind:
      return person.aow.map {
        $0.kind == .single
          ? OpenFactText.aowOfSingle(of: whose) : OpenFactText.aowOfCouple(of: whose)
      }
    case .aowBuildUp:
      return person.aow.map { OpenFactText.aowBuildUp(of: whose, $0.buildUpPct) }
    case .wajongRegime:
      return person.wajong.map {
        switch $0.regime {
        case .dga75: OpenFactText.withoutArbeidsvermogen(of: whose)
        case .av70: OpenFactText.withArbeidsvermogen(of: whose)
        }
      }
    case .hulpbehoevendheid:
      return person.wajong.map {
        $0.hulpbehoevendheid == .geen
          ? OpenFactText.notRaised(of: whose)
          : OpenFactText.raised(of: whose, $0.hulpbehoevendheid.rawValue)
      }
    case .wiaHoliday:
      return person.wiaHasHoliday
        ? OpenFactText.withHoliday(of: whose) : OpenFactText.withoutHoliday(of: whose)
    case .wiaAtLeast35Pct:
      return person.wiaAtLeast35Pct
        ? OpenFactText.atLeast35Pct(of: whose) : OpenFactText.below35Pct(of: whose)
    case .parentsCannotPay:
      return person.bijstand.map {
        $0.parentsCannotPay
          ? OpenFactText.parentsCannotPay(of: whose) : OpenFactText.parentsCanPay(of: whose)
      }
    case .voedingInMindering:
      return person.bijstand.map { _ in OpenFactText.nothingOffForMeals(of: whose) }
    case .vptIsInrichting:
      return person.bijstand.map {
        $0.vptIsInrichting
          ? OpenFactText.vptIsInrichting(of: whose) : OpenFactText.vptIsNoInrichting(of: whose)
      }
    default: preconditionFailure("A fact of a person or a home is told elsewhere.")
    }
  }
}
