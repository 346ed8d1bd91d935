/// An amount that a scenario can state and a sweep can vary.
public struct AmountSlot: Sendable, Hashable {
  public let index: Int
  init(_ index: Int) { self.index = index }

  /// Cents per year.
  public static let pension = AmountSlot(0)
  /// Cents on 1 January of the year.
  public static let bank = AmountSlot(1)
  public static let otherAssets = AmountSlot(2)
  public static let debts = AmountSlot(3)
  /// Actual return of box 3 over the year: the tegenbewijs; of fiscal partners over all assets.
  public static let actualReturn = AmountSlot(4)
  /// Inkomensgegeven and tax of the peiljaar, cents per year.
  public static let peiljaarIncome = AmountSlot(5)
  public static let peiljaarTax = AmountSlot(6)
  /// Cents on 1 January of the peiljaar.
  public static let peiljaarBank = AmountSlot(7)
  public static let peiljaarOtherAssets = AmountSlot(8)
  public static let peiljaarDebts = AmountSlot(9)
  /// Cents per month.
  public static let kaleHuur = AmountSlot(10)
  public static let serviceEnergie = AmountSlot(11)
  public static let serviceSchoonmaak = AmountSlot(12)
  public static let serviceHuismeester = AmountSlot(13)
  public static let serviceRuimten = AmountSlot(14)
  public static let serviceOverig = AmountSlot(15)
  public static let arrangement = AmountSlot(16)
  /// Wages and WIA without holiday allowance, cents per year.
  public static let wages = AmountSlot(17)
  public static let wia = AmountSlot(18)
  private static let costs = 19
  private static let secondPerson = costs + BudgetLine.livingCosts.count * 5
  private static let secondHome = secondPerson + costs
  public static let count = secondHome + 7

  /// The amount of a home: the rent, the servicekosten and the arrangement.
  public func of(home: Int) -> AmountSlot {
    home == 0 ? self : AmountSlot(Self.secondHome + index - Self.kaleHuur.index)
  }
  /// The amount of a person; those of the home and the costs are the household's.
  public func of(person: Int) -> AmountSlot {
    person == 0 ? self : AmountSlot(Self.secondPerson + index)
  }

  /// A living cost per month, in every form or in one.
  public static func cost(_ line: BudgetLine, in form: Leveringsvorm? = nil) -> AmountSlot {
    guard let row = BudgetLine.livingCosts.firstIndex(of: line) else {
      preconditionFailure("\(line.rawValue) is not a living cost")
    }
    let column = form.map { Leveringsvorm.allCases.firstIndex(of: $0)! + 1 } ?? 0
    return AmountSlot(costs + row * 5 + column)
  }
}

/// The amounts that a scenario states, in cents.
public struct StatedAmounts: Sendable {
  private var values = [Int?](repeating: nil, count: AmountSlot.count)
  public init() {}
  public subscript(_ slot: AmountSlot) -> Int? {
    get { values[slot.index] }
    set { values[slot.index] = newValue }
  }
  public func has(_ slot: AmountSlot) -> Bool { values[slot.index] != nil }
}
