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
    among: (ComparedColumn) -> Bool = { _ in true }, reason: (ComparedColumn) -> String?
  ) -> [BudgetFlag] {
    let columns = columns.filter(among)
    let reasons = columns.map(reason)
    guard let first = reasons.first else { return [] }
    if reasons.allSatisfy({ $0 == first }) {
      return first.map { [BudgetFlag(kind: kind, column: nil, text: $0)] } ?? []
    }
    return zip(columns, reasons).compactMap { column, reason in
      reason.map { BudgetFlag(kind: kind, column: column.plan.column.label, text: $0) }
    }
  }

  /// Where a toeslag, a tegemoetkoming, a raise or a request is refused, and why; those of the bijstand, the
  /// Toeslagenwet, the eigen bijdrage and the kwijtschelding stand beside these.
  static func refusals(_ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]) -> [BudgetFlag] {
    func rents(_ column: ComparedColumn) -> Bool { column.plan.rent.homes.contains { !$0.isEmpty } }
    var flags = refusals(
      .noHuurtoeslag, columns, among: rents, reason: { noHuurtoeslag(plan, $0) })
    flags += refusals(.noZorgtoeslag, columns, reason: noZorgtoeslag)
    for index in plan.household.persons.indices {
      flags += refusals(.noTegemoetkoming, columns) { noTegemoetkoming(index, $0) }
      flags += refusals(.noHulpbehoevendheid, columns) { noHulpbehoevendheid(index, plan, $0) }
    }
    return flags + refusals(.noPeiljaarverlegging, columns) { noPeiljaarverlegging(plan, $0) }
  }

  private static func noHuurtoeslag(
    _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> String? {
    guard let year = column.working.huurtoeslag else {
      let last = CalendarDate(plan.household.year, 12)
      let adult = plan.statutes.huurtoeslag.figures.minimumleeftijd
      return plan.household.persons.allSatisfy { $0.birthDate.age(on: last) < adult }
        ? "no huurtoeslag: \(HuurtoeslagRefusal.minor.reason) (\(HuurtoeslagRefusal.minor.article))"
        : "no huurtoeslag: nobody of age lives there on the first of a month (Awir artikel 5)"
    }
    guard year.awarded.cents == 0 else { return nil }
    let refusal = year.working.refusal(awarded: 0)
    return "no huurtoeslag: \(refusal.reason) (\(refusal.article))"
  }

  private static func noZorgtoeslag(_ column: ComparedColumn) -> String? {
    let year = column.common.zorgtoeslag
    let nothing = year.total.cents == 0
    let whom = nothing ? "" : " for one of two, or in some months"
    if year.wealthTooHigh {
      return
        "no zorgtoeslag\(whom): the assets on 1 January exceed the vermogensgrens (Wzt artikel 3)"
    }
    let partners = column.benefits.partners
    let months = partners.own.map { $0.count }
    let oneOfTwo =
      year.awarded.first.cents == 0 && partners.joint.count + months.first > 0
      || year.awarded.second?.cents == 0 && months.second ?? 0 > 0
    guard nothing || oneOfTwo else { return nil }
    return
      "no zorgtoeslag\(nothing ? "" : " for one of two"): at this income it is below 24 euros a year "
      + "(Wzt artikel 2; Awir artikel 14 lid 5)"
  }

  private static func noTegemoetkoming(_ index: Int, _ column: ComparedColumn) -> String? {
    column.benefits.year.persons[index].value.refusedTegemoetkoming.map {
      "no tegemoetkoming arbeidsongeschikten for persons[\(index)]: \($0.reason) (\($0.article))"
    }
  }

  /// - Law: Wajong artikel 1a:5, 2:51 and 3:9: not during a stay in an inrichting.
  private static func noHulpbehoevendheid(
    _ index: Int, _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> String? {
    let household = plan.household
    guard let wajong = household.person(index).wajong, wajong.hulpbehoevendheid != .geen,
      let months = column.benefits.living.dropFirst(index).first?.suffix(12)
    else { return nil }
    let end = household.person(index).benefitsEnd(plan.statutes.current)
    let inside = zip(everyMonth, months).filter { month, living in
      living.inInstitution && CalendarDate(household.year, month) < end
    }
    if inside.isEmpty { return nil }
    return
      "no raise of the Wajong for hulpbehoevendheid of persons[\(index)] in the months of a stay in an "
      + "inrichting (Wajong artikel 1a:5, 2:51 and 3:9)"
  }

  private static func noPeiljaarverlegging(
    _ plan: HouseholdPlan<Int>, _ column: ComparedColumn
  ) -> String? {
    guard plan.household.switches.eigenBijdrage.peiljaarverlegging else { return nil }
    var reasons: [String] = []
    for contribution in column.plan.contributions where !contribution.unknown {
      let input = plan.input(contribution.kind, column.common)
      if contribution.schedule.needsLow,
        !plan.lowRequest(contribution, input, column.common).isGranted
      {
        let drop = plan.statutes.eigenBijdrage.figures.lebPeiljaarverleggingDrempel
        reasons.append(
          "of the low contribution: the income of the year is not lower by \(drop.cents.asEuros) or more "
            + "than that of the peiljaar (Blz artikel 3.3.2.4 lid 2)")
      }
      // A first income counts over the year itself, request or not.
      let isFirst = contribution.kind.indices.contains { plan.firstIncome[$0] == .yearItself }
      if contribution.schedule.needsHigh, !isFirst,
        let request = plan.highRequest(contribution, input, column.common), !request.isGranted
      {
        reasons.append(
          "of the high contribution: it leaves the zak- en kleedgeld (Blz artikel 3.3.2.6)")
      }
    }
    let all = reasons.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return all.isEmpty ? nil : "no peiljaarverlegging " + all.joined(separator: ", nor ")
  }
}
