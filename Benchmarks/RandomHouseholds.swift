import Huishoudboekje

/// Households without any structure, like those of microdata: seven amounts at random.
enum RandomHouseholds {
  /// The grid of so many of them, and their statutes.
  static func grid(_ count: Int, like household: Household) -> SweepGrid? {
    var random = Random(state: 20_260_101)
    let slots: [(AmountSlot, Int)] = [
      (.pension, 4_000_000), (.bank, 15_000_000), (.otherAssets, 5_000_000), (.debts, 3_000_000),
      (.kaleHuur, 120_000), (.serviceEnergie, 2_500), (.serviceOverig, 20_000),
      (.arrangement, 40_000),
    ]
    let values = slots.map { slot in (0..<count).map { _ in random.next(below: slot.1) } }
    return SweepGrid(
      axes: [.points(slots.map(\.0), values: values)], variants: [household])
  }

  /// Xorshift: the same numbers on every machine.
  private struct Random {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 11) % limit
    }
  }
}
