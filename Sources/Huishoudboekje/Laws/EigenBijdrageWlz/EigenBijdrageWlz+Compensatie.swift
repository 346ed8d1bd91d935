extension EigenBijdrageWlz {
  /// Compensatie vervallen ouderentoeslag, to 2025, of everybody of AOW age together.
  ///
  /// Each is tested on his own income. Of a couple half of the grondslag and half of the addition is
  /// each one's, as with the benefit of box 3; where the thresholds are not pooled, his own addition.
  ///
  /// - Law: Blz artikel 3.3.1.2a, 3.3.2.3 lid 1 onder b 4 and 3.3.2.4a (to 2025). The high
  ///   contribution tests the income less 4 % of the grondslag, the low one less 4 % of the vermogen.
  /// - Unit: cents per year, not rounded.
  /// - Leaves out: another division between partners than halves.
  @inline(__always)
  func compensatie<L: Lane>(
    _ input: EigenBijdrageInput<L>, _ wealth: VermogensbijtellingWorking<L>, high: Bool
  ) -> Unrounded<L, PerYear> {
    if let given = input.compensatie { return given.exact }
    guard figures.cvoMaximum.cents > 0, input.persons.contains(\.aow) else { return .zero }
    func share(_ wealth: Wealth<L>) -> Unrounded<L, PerYear> {
      (figures.vermogensbijtelling * wealth).asIncome
    }
    let couple = input.persons.count == 2
    func each(_ joint: Unrounded<L, PerYear>) -> Unrounded<L, PerYear> {
      couple ? joint.half : joint
    }
    let base = each(share(input.grondslagSparen))
    let limit = YearAmount<L>(figures.cvoInkomensgrens).exact
    let most = YearAmount<L>(figures.cvoMaximum).exact
    func own(_ person: EigenBijdragePerson<L>, _ apart: Wealth<L>?) -> Unrounded<L, PerYear> {
      guard person.aow else { return .zero }
      let addition = apart.map { share(above($0, input)) } ?? each(wealth.addition)
      let applies = person.income.exact - (high ? base : addition) .< limit
      return least(most, base + addition).when(applies)
    }
    var sum = own(input.persons.first, input.apart?.first)
    if let second = input.persons.second { sum = sum + own(second, input.apart?.second) }
    return sum.named("compensatie vervallen ouderentoeslag", "Blz artikel 3.3.2.4a")
  }

  /// What of one person's wealth is above the threshold and the deduction.
  @inline(__always)
  private func above<L: Lane>(_ wealth: Wealth<L>, _ input: EigenBijdrageInput<L>) -> Wealth<L> {
    let above = (wealth - Wealth(figures.vermogensdrempelPersoon)).atLeastZero
    return hasDeduction(input)
      ? (above - Wealth(figures.vermogensaftrekOnderAow)).atLeastZero : above
  }
}
