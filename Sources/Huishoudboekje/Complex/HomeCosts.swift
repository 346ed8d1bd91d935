/// What a home costs a resident who lives there on the given days of the year: a part of it after a
/// death.
///
/// - Unit: cents of the average month, line by line as in the budget.
struct HomeCosts: Sendable {
  let presence: Presence
  let isWholeYear: Bool

  init(_ presence: Presence) {
    self.presence = presence
    isWholeYear = presence == .wholeYear
  }

  /// The average month of a line that costs so many cents in each month there.
  func average(_ cents: Int) -> Int {
    isWholeYear ? cents : averageMonth(MonthAmount<Int>(cents: cents).over(presence).cents)
  }

  /// Servicekosten of which `cut` came off, first of what counts for no huurtoeslag.
  func servicekosten(_ unit: UnitType, cut: Int = 0) -> Int {
    let fromOverig = min(cut, unit.serviceOverig)
    return average(unit.subsidisable.sum.cents - (cut - fromOverig))
      + average(unit.serviceOverig - fromOverig)
  }

  /// The highest kale huur of which no more than `left` is to be paid after the huurtoeslag; nil where
  /// there is none. Looks at every cent that the huurtoeslag can bring within reach.
  func highestRent(left: Int, counted: Int, _ rents: HuurtoeslagByRent?) -> Int? {
    guard var rent = highestRent(costingAtMost: left + (rents?.most ?? 0)) else { return nil }
    guard let rents else { return rent }
    while rent >= 0 {
      if average(rent) - rents.amount(rent + counted) <= left { return rent }
      rent -= 1
    }
    return nil
  }

  private func highestRent(costingAtMost most: Int) -> Int? {
    if most < 0 { return nil }
    var low = 0
    // Of a single day at least 1/31 of the rent is paid, a twelfth of that is the average month.
    var high = (most + 1) * 12 * 31 + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if average(middle) <= most { low = middle } else { high = middle }
    }
    return low
  }

  /// The highest total of servicekosten at which no more than `left` goes to rent and servicekosten
  /// after the huurtoeslag and the kwijtschelding; first comes off what does not count for the huurtoeslag.
  func highestService(
    _ unit: UnitType, left: Int, counted: Int, _ rents: HuurtoeslagByRent?,
    _ remission: RemissionByRent?
  ) -> Int? {
    let plain = unit.servicekosten - counted
    let rent = average(unit.kaleHuur)
    // The least that must come off, with the most that can come back; from there every cent.
    let most = left + (rents?.most ?? 0) + (remission?.most ?? 0) - rent
    var low = -1
    var high = unit.servicekosten + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if servicekosten(unit, cut: middle) <= most { high = middle } else { low = middle }
    }
    let cut = (high..<unit.servicekosten + 1).first { cut in
      let rekenhuur = unit.kaleHuur + counted - max(0, cut - plain)
      let remitted =
        remission?.amount(kaleHuur: unit.kaleHuur, huurtoeslag: rents?.year(rekenhuur) ?? 0) ?? 0
      let back = (rents?.amount(rekenhuur) ?? 0) + remitted
      return servicekosten(unit, cut: cut) + rent - back <= left
    }
    return cut.map { unit.servicekosten - $0 }
  }
}
