/// Why the income of a person, or the tax on it, differs between two columns.
extension WhyColumn {
  /// The reasons of all persons, this column first.
  func incomeReasons(beside other: WhyColumn) -> [Reason] {
    household.personIndices.flatMap { incomeReasons(of: $0, beside: other) }
  }

  private func incomeReasons(of person: Int, beside other: WhyColumn) -> [Reason] {
    let lines = BudgetLine.allCases.filter { $0.facts.cause == .income }
    func differs(_ line: BudgetLine) -> Bool {
      incomes[person].year(line) != other.incomes[person].year(line)
    }
    guard lines.contains(where: differs) else { return [] }
    var reasons: [Reason] = []
    /// Of both columns, where they are not alike.
    func tell(_ reason: (WhyColumn) -> Reason?, unless alike: (Reason?, Reason?) -> Bool) {
      let (own, its) = (reason(self), reason(other))
      if !alike(own, its) { reasons += [own, its].compactMap { $0 } }
    }
    tell({ $0.aow(person) }, unless: Self.isSameAOW)
    tell({ $0.hulpbehoevendheid(person) }, unless: Self.isSameStay)
    tell({ $0.toeslagenwet(person) }, unless: Self.isSameAmount)
    tell({ $0.bijstand(person) }, unless: Self.isSameAmount)
    tell({ $0.overlijdensuitkering(person) }, unless: Self.isSameAmount)
    if differs(.inkomenBruto), reasons.isEmpty {
      reasons.append(amounts(.inkomenBruto, person, beside: other))
    }
    let credits = [self, other].map { $0.compared.benefits.year.persons[person].value }
    let creditDiffers = credits[0].alleenstaandeouderen != credits[1].alleenstaandeouderen
    if creditDiffers {
      reasons += [self, other].map {
        .alleenstaandeouderenkorting(
          column: $0.label, person: person,
          has: $0.compared.benefits.year.persons[person].value.alleenstaandeouderen)
      }
    }
    for line in lines where line != .inkomenBruto && line != .aanslag && differs(line) {
      reasons.append(
        differs(.inkomenBruto) && line.role == .cost
          ? .followsIncome(line, person: person) : amounts(line, person, beside: other))
    }
    if differs(.aanslag) { reasons += [aanslag(person), other.aanslag(person)] }
    return reasons
  }

  private func amounts(_ line: BudgetLine, _ person: Int, beside other: WhyColumn) -> Reason {
    .amounts(
      line, person: person, columns: [label, other.label],
      years: [incomes[person].year(line), other.incomes[person].year(line)])
  }

  private func aanslag(_ person: Int) -> Reason {
    .aanslag(
      column: label, person: person,
      imposed: compared.common.incomes[person].value.settled,
      collected: incomes[person].year(.aanslag), settlement: household.switches.settlement)
  }

  private func aow(_ person: Int) -> Reason? {
    guard household.person(person).aow != nil else { return nil }
    let ages = plan.statutes.aowLeeftijd
    let birth = household.person(person).birthDate
    let year = household.year
    func has(_ month: CalendarDate) -> Bool {
      (!ages.isKnown(born: birth) || ages.reached(born: birth) <= month.endOfMonth)
        && household.isAlive(person, on: month)
    }
    let living = compared.benefits.living[person].suffix(24)
    func single(_ year: Int, _ months: [Int]) -> [Int] {
      let first = living.startIndex + (year == household.year ? 12 : 0)
      return months.filter {
        has(CalendarDate(year, $0)) && living[first + $0 - 1].aowKind == .single
      }
    }
    return .aow(
      column: label, person: person, single: Presence(months: single(year, everyMonth)),
      of: Presence(months: everyMonth.filter { has(CalendarDate(year, $0)) }),
      before: single(year - 1, Array(5...12)).count)
  }
  private static func isSameAOW(_ one: Reason?, _ other: Reason?) -> Bool {
    guard case .aow(_, _, let mine, _, let myBefore) = one,
      case .aow(_, _, let its, _, let itsBefore) = other
    else { return true }
    return mine == its && myBefore == itsBefore
  }

  private func hulpbehoevendheid(_ person: Int) -> Reason? {
    let facts = household.person(person)
    guard let wajong = facts.wajong, wajong.hulpbehoevendheid != .geen else { return nil }
    let end = facts.benefitsEnd(plan.statutes.current)
    let months = compared.benefits.living[person].suffix(12)
    let stays = zip(everyMonth, months).filter { month, living in
      living.inInstitution && CalendarDate(household.year, month) < end
    }
    return .hulpbehoevendheid(
      column: label, person: person, stays: Presence(months: stays.map(\.0)))
  }
  private static func isSameStay(_ one: Reason?, _ other: Reason?) -> Bool {
    guard case .hulpbehoevendheid(_, _, let mine) = one,
      case .hulpbehoevendheid(_, _, let its) = other
    else { return true }
    return mine == its
  }

  private func toeslagenwet(_ person: Int) -> Reason? {
    guard let toeslag = compared.benefits.year.persons[person].value.toeslag else { return nil }
    let stated = OneOrTwo(
      plan.stated(0, load), household.partner == nil ? nil : plan.stated(1, load))
    return .toeslagenwet(
      column: label, person: person,
      year: toeslag.paysNothing ? 0 : toeslag.year(stated).year.cents,
      counted: household.daysTogether(of: person))
  }

  private func bijstand(_ person: Int) -> Reason? {
    let income = compared.common.incomes[person].value
    guard let share = income.bijstand else { return nil }
    let paid = income.bijstandGranted ? share.paid.reduce(0) { $0 + $1.cents } : 0
    let living = compared.benefits.living[person].suffix(12)
    let inside = zip(everyMonth, living).filter { $1.inInstitution }.map(\.0)
    return .bijstand(
      column: label, person: person, year: paid, inside: Presence(months: inside),
      counted: household.daysTogether(of: person))
  }

  private func overlijdensuitkering(_ person: Int) -> Reason? {
    guard household.partner != nil,
      let day = household.person(1 - person).deathDate, day.year == household.year
    else { return nil }
    let amount: MonthAmount<Int> = household.overlijdensuitkering(
      of: 1 - person, in: column, plan.statutes.current.aow[month: day.month])
    return .overlijdensuitkering(column: label, person: person, cents: amount.cents)
  }

  private static func isSameAmount(_ one: Reason?, _ other: Reason?) -> Bool {
    one?.cents == other?.cents
  }
}

extension Reason {
  fileprivate var cents: Int? {
    switch self {
    case .toeslagenwet(_, _, let year, _), .bijstand(_, _, let year, _, _): return year
    case .overlijdensuitkering(_, _, let cents): return cents
    default: return nil
    }
  }
}
