extension ResidentYear {
  /// Free to spend in the form of the persona before rent, servicekosten and arrangement, and before any
  /// kwijtschelding.
  private mutating func base(_ unit: UnitType) -> Int? {
    guard let form else { return nil }
    let key = unit.energie ?? -1
    if let known = bases[key] { return known }
    let budget = budget(form, in: unit, energyOnly: true)
    var value = budget.average(.vrijBesteedbaar)
    if let remission { value += budget.average(.lokaleLasten) - remission.full }
    bases[key] = value
    return value
  }

  /// Servicekosten that count for the rekenhuur.
  private func counted(_ unit: UnitType) -> Int {
    plan.statutes.huurtoeslag.rekenhuur(.zero, unit.subsidisable).cents
  }

  /// What is remitted of the local taxes at a rent.
  private func remitted(kaleHuur: Int, counted: Int) -> Int {
    remission?.amount(
      kaleHuur: kaleHuur, huurtoeslag: rents?.year(kaleHuur + counted) ?? 0) ?? 0
  }

  /// The limits of the home for whoever rents it at the end of the year; nil when nobody does.
  private func limits(_ unit: UnitType, _ form: Int, rekenhuur: Int) -> RentLimits<Int>? {
    plan.columns[form].rent.tenancies.last?.limits(
      plan.statutes, passendIncome: YearAmount(cents: facts.passendIncome),
      kaleHuur: Amount(cents: unit.kaleHuur), rekenhuur: Amount(cents: rekenhuur))
  }

  /// The cell of a home.
  mutating func cell(_ unit: UnitType, facts place: Int) -> Cell {
    var cell = Cell(facts: place)
    cell.zzpRemainder = zzpRemainder ?? budget(zzp, in: unit).average(.vrijBesteedbaar)
    if unit.isForZZP {
      cell.remainder = cell.zzpRemainder
      cell.marks.insert(.forZZP)
      cell.mark(.affordable, cell.remainder >= facts.zzpNorm.mustBeLeft)
      return cell
    }
    guard let base = base(unit), let form else {
      cell.marks.insert(.excluded)
      return cell
    }
    let counted = counted(unit)
    let rekenhuur = unit.kaleHuur + counted
    cell.huurtoeslag = rents?.amount(rekenhuur) ?? 0
    let beforeService = base - lived.average(unit.arrangement)
    let beforeRent = beforeService - home.servicekosten(unit)
    let remitted = remitted(kaleHuur: unit.kaleHuur, counted: counted)
    cell.remainder = beforeRent + cell.huurtoeslag + remitted - home.average(unit.kaleHuur)
    cell.mark(.affordable, cell.remainder >= facts.norm.mustBeLeft)
    cell.mark(.betterInZZP, cell.zzpRemainder > cell.remainder)
    if let limits = limits(unit, form, rekenhuur: rekenhuur) {
      cell.mark(.aboveSocialeHuurgrens, limits.isAboveSocialeHuurgrens)
      cell.mark(.aboveAftoppingsgrens, limits.isAboveAftoppingsgrens)
      cell.mark(.aboveKwaliteitskortingsgrens, limits.isAboveKwaliteitskortingsgrens)
      cell.mark(.passend, limits.letting.passend)
    } else {
      // Of age in no month that counts: there is no household to test.
      cell.marks.insert(.passend)
    }
    cell.mark(.incomeTestWithoutWlz, facts.passendIncome <= facts.daebIncomeLimit)
    if cell.huurtoeslag == 0 { cell.refusal = refusal(form, rekenhuur) }
    setHighestRent(&cell, left: beforeRent - facts.norm.mustBeLeft, counted: counted)
    if !cell.marks.contains(.affordable) {
      let aftop = facts.aftoppingsgrens
      cell.remainderAtAftoppingsgrens =
        beforeRent + (rents?.amount(aftop + counted) ?? 0)
        + self.remitted(kaleHuur: aftop, counted: counted) - home.average(aftop)
      cell.highestService =
        home.isWholeYear
        ? highestService(cell, unit, counted: counted, rekenhuur, remitted: remitted)
        : home.highestService(
          unit, left: beforeService - facts.norm.mustBeLeft, counted: counted, rents, remission)
    }
    return cell
  }

  private func refusal(_ form: Int, _ rekenhuur: Int) -> HuurtoeslagRefusal {
    let column = plan.columns[form]
    if column.rent.tenancies.isEmpty { return .minor }
    let year = plan.huurtoeslag(
      column.rent, common[column.benefits], rekenhuur: rekenhuur
    ).year
    return year.working.refusal(awarded: year.awarded.cents)
  }

  /// - Parameter left: what is left for the rent without huurtoeslag.
  private func setHighestRent(_ cell: inout Cell, left: Int, counted: Int) {
    cell.highestRent = highestRent(left: left, counted: counted)
    guard let highest = cell.highestRent else {
      cell.stop = .never
      return
    }
    cell.stop = stop(at: highest, counted: counted)
  }

  /// Why a rent that is the highest is not higher.
  private func stop(at highest: Int, counted: Int) -> RentStop {
    let rekenhuur = highest + counted
    let here = rents?.amount(rekenhuur) ?? 0
    if let rents, rents.amount(rekenhuur + 1) < here { return .losesHuurtoeslag }
    func remitted(_ rent: Int) -> Int { self.remitted(kaleHuur: rent, counted: counted) }
    if remitted(highest) < remitted(highest + 100) { return .kwijtschelding }
    // Below the basishuur, of who could have some at a higher rent.
    let isBelow = rekenhuur < facts.kwaliteitskortingsgrens
    if here == 0 {
      guard let rents, !rents.isNothing else { return .neverHuurtoeslag }
      return isBelow ? .belowKwaliteitskortingsgrens : .noHuurtoeslag
    }
    if rekenhuur >= facts.socialeHuurgrens { return .aboveMaximum }
    if rekenhuur >= facts.aftoppingsgrens { return .aboveAftoppingsgrens }
    return rekenhuur >= facts.kwaliteitskortingsgrens
      ? .aboveKwaliteitskortingsgrens : .belowKwaliteitskortingsgrens
  }

  /// The highest rent of which no more than `left` is left after the huurtoeslag.
  private func highestRent(netOfHuurtoeslag left: Int, counted: Int) -> Int? {
    rents == nil || !home.isWholeYear
      ? home.highestRent(left: left, counted: counted, rents)
      // What may be left of the rekenhuur after the huurtoeslag.
      : rents?.highest(netAtMost: left + counted, from: counted).map { $0 - counted }
  }

  /// The same after the kwijtschelding too.
  private func highestRent(left: Int, counted: Int) -> Int? {
    guard let remission else { return highestRent(netOfHuurtoeslag: left, counted: counted) }
    var candidate = highestRent(netOfHuurtoeslag: left + remission.most, counted: counted)
    while let rent = candidate, rent >= 0 {
      let remitted = remitted(kaleHuur: rent, counted: counted)
      let net = home.average(rent) - (rents?.amount(rent + counted) ?? 0)
      if net - remitted <= left { return rent }
      // At a lower rent of which less is left, no more is remitted; of which more is left, at most that more. A
      // cent for what is rounded.
      let most = left + remitted + 1
      if !home.isWholeYear {
        candidate = rent - 1
      } else if let rents {
        candidate = rents.highest(
          netAtMost: most + counted, from: counted, to: rent - 1 + counted
        ).map { $0 - counted }
      } else {
        candidate = min(most, rent - 1)
      }
    }
    return nil
  }

  /// The highest total of servicekosten at which an unaffordable home becomes affordable; first
  /// comes off what does not count for the huurtoeslag.
  private func highestService(
    _ cell: Cell, _ unit: UnitType, counted: Int, _ rekenhuur: Int, remitted: Int
  ) -> Int? {
    let short = facts.norm.mustBeLeft - cell.remainder
    let plain = unit.servicekosten - counted
    if short <= plain { return unit.servicekosten - short }
    // Without the plain part; of the counted part every cent also moves the huurtoeslag.
    let most = rekenhuur - cell.huurtoeslag - (short - plain)
    guard let rents else { return most >= unit.kaleHuur ? most - unit.kaleHuur : nil }
    func highest(netAtMost most: Int) -> Int? {
      rents.highest(netAtMost: most, from: unit.kaleHuur, to: rekenhuur)
    }
    guard let remission else { return highest(netAtMost: most).map { $0 - unit.kaleHuur } }
    // With the huurtoeslag the kwijtschelding moves.
    let atMost = remission.amount(kaleHuur: unit.kaleHuur, huurtoeslag: 0)
    guard var rent = highest(netAtMost: most + atMost - remitted) else { return nil }
    while rent >= unit.kaleHuur {
      let own = remission.amount(kaleHuur: unit.kaleHuur, huurtoeslag: rents.year(rent))
      if rent - rents.amount(rent) - own <= most - remitted { return rent - unit.kaleHuur }
      rent -= 1
    }
    return nil
  }
}
