/// An amount that a scenario can state and a sweep can vary.
package struct AmountSlot: Sendable, Hashable {
  package let index: Int
  init(_ index: Int) { self.index = index }

  /// Cents per year.
  package static let pension = AmountSlot(0)
  /// Cents on 1 January of the year.
  package static let bank = AmountSlot(1)
  package static let otherAssets = AmountSlot(2)
  package static let debts = AmountSlot(3)
  /// Actual return of box 3 over the year: the tegenbewijs; of fiscal partners over all assets.
  package static let actualReturn = AmountSlot(4)
  /// Inkomensgegeven and tax of the peiljaar, cents per year.
  package static let peiljaarIncome = AmountSlot(5)
  package static let peiljaarTax = AmountSlot(6)
  /// Cents on 1 January of the peiljaar.
  package static let peiljaarBank = AmountSlot(7)
  package static let peiljaarOtherAssets = AmountSlot(8)
  package static let peiljaarDebts = AmountSlot(9)
  /// Cents per month.
  package static let kaleHuur = AmountSlot(10)
  package static let serviceEnergie = AmountSlot(11)
  package static let serviceSchoonmaak = AmountSlot(12)
  package static let serviceHuismeester = AmountSlot(13)
  package static let serviceRuimten = AmountSlot(14)
  package static let serviceOverig = AmountSlot(15)
  package static let arrangement = AmountSlot(16)
  /// Wages and WIA without holiday allowance, cents per year.
  package static let wages = AmountSlot(17)
  package static let wia = AmountSlot(18)
  private static let costs = 19
  private static let secondPerson = costs + BudgetLine.livingCosts.count * 5
  private static let secondHome = secondPerson + costs
  package static let count = secondHome + 7

  /// The amount of a home: the rent, the servicekosten and the arrangement.
  package func of(home: Int) -> AmountSlot {
    home == 0 ? self : AmountSlot(Self.secondHome + index - Self.kaleHuur.index)
  }
  /// The amount of a person; those of the home and the costs are the household's.
  package func of(person: Int) -> AmountSlot {
    person == 0 ? self : AmountSlot(Self.secondPerson + index)
  }

  /// A living cost per month, in every form or in one.
  package static func cost(_ line: BudgetLine, in form: Leveringsvorm? = nil) -> AmountSlot {
    guard let row = BudgetLine.livingCosts.firstIndex(of: line) else {
      preconditionFailure("\(line.rawValue) is not a living cost")
    }
    let column = form.map { Leveringsvorm.allCases.firstIndex(of: $0)! + 1 } ?? 0
    return AmountSlot(costs + row * 5 + column)
  }
}

/// The amounts that a scenario states, in cents.
package struct StatedAmounts: Sendable {
  private var values = [Int?](repeating: nil, count: AmountSlot.count)
  package init() {}
  package subscript(_ slot: AmountSlot) -> Int? {
    get { values[slot.index] }
    set { values[slot.index] = newValue }
  }
  package func has(_ slot: AmountSlot) -> Bool { values[slot.index] != nil }
}
