extension Comparison {
  /// The facts that the scenario leaves open, where they count in a column: what each was taken for.
  static func openFacts(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    return household.leftOpen.flatMap { open -> [AssumedInput] in
      let columns = plan.columns.filter { open.counts(in: $0, plan) }
      let whose = household.persons.count == 1 ? "" : " of persons[\(open.person)]"
      guard !columns.isEmpty, let text = open.text(household, whose) else { return [] }
      let everywhere = columns.count == plan.columns.count
      return (everywhere ? [nil] : columns.map(\.column.label)).map {
        AssumedInput(column: $0, line: nil, text: text, paths: [open.path])
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
    return household.personIndices.compactMap { index in
      let open = keys.filter { !household.amounts.has($0.slot.of(person: index)) }
      guard !open.isEmpty else { return nil }
      let what = open.count == keys.count ? "assets and debts" : open.map(\.key).listed
      let whose = household.persons.count == 1 ? "" : " of persons[\(index)]"
      return AssumedInput(
        column: nil, line: nil, text: "\(what) on 1 January \(household.year)\(whose): none",
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
    case .selfContained:
      return !household.dwelling.designated && column.rent.homes.contains { !$0.isEmpty }
    }
  }

  /// What the fact was taken for; nil where there is nothing to which it belongs.
  fileprivate func text(_ household: Household, _ whose: String) -> String? {
    let person = household.person(self.person)
    switch key {
    case .verblijfFrom:
      let together = household.partner?.form == .same ? " and persons[1]" : ""
      return "verblijf\(whose)\(together): since long before the year"
    case .sex: return "sex\(whose), for the food: a \(person.isMan ? "man" : "woman")"
    case .aowKind:
      return person.aow.map {
        "AOW\(whose): of \($0.kind == .single ? "a single person" : "a couple")"
      }
    case .aowBuildUp: return person.aow.map { "build-up of the AOW\(whose): \($0.buildUpPct) %" }
    case .wajongRegime:
      return person.wajong.map { wajong in
        switch wajong.regime {
        case .dga75: return "Wajong\(whose): without arbeidsvermogen"
        case .av70: return "Wajong\(whose): with arbeidsvermogen"
        }
      }
    case .hulpbehoevendheid:
      return person.wajong.map {
        let raise =
          $0.hulpbehoevendheid == .geen ? "not raised" : "raised (\($0.hulpbehoevendheid.rawValue))"
        return "Wajong\(whose): \(raise) for hulpbehoevendheid"
      }
    case .wiaHoliday:
      return "WIA\(whose): \(person.wiaHasHoliday ? "with" : "without") vakantie-uitkering"
    case .wiaAtLeast35Pct:
      return "WIA\(whose): \(person.wiaAtLeast35Pct ? "for 35 % or more" : "for less than 35 %")"
    case .loonheffingskorting:
      let payer = person.loonheffingskorting.map { "applied to \($0.rawValue)" }
      return "loonheffingskorting\(whose): \(payer ?? "not applied by any payer")"
    case .parentsCannotPay:
      return person.bijstand.map {
        "bijstand\(whose) at 18-20: the parents \($0.parentsCannotPay ? "cannot or need not" : "can") pay"
      }
    case .voedingInMindering:
      return person.bijstand.map { _ in
        "nothing taken off the bijstand\(whose) for the meals of the VPT; a gemeente may take off what they cost "
          + "(Pw artikel 18 lid 1)"
      }
    case .vptIsInrichting:
      return person.bijstand.map {
        "for the bijstand\(whose) a VPT home is \($0.vptIsInrichting ? "an" : "no") inrichting"
      }
    case .married:
      return household.partner.map { $0.married ? "married or registered" : "not married" }
    case .partnerInsured:
      return household.partner.map {
        "persons[1] is \($0.insured ? "" : "not ")insured under the Zvw"
      }
    case .registeredAtHome:
      return household.partner.map {
        "who stays in an institution is \($0.registeredAtHome ? "still" : "no longer") registered at the home"
      }
    case .selfContained:
      return "the home is \(household.dwelling.selfContained ? "" : "not ")zelfstandig"
    }
  }
}
