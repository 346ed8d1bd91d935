/// Who lives where: the placement of which the headline tells, in the homes that are let.
///
/// The residents are spread over the homes by their shares as far as the homes suit them; whoever is left
/// takes a home that is free, or that somebody can leave for another. Of empty homes there are as many
/// fewer residents, in the same mix.
package struct Occupancy: Sendable {
  /// By persona and home, in parts of which `whole` make one home, before vacancy.
  private let flows: [[Int]]
  private let whole: Int
  /// Hundredths of a percent of the homes that are let.
  private let filled: Int
  /// All that are placed, before vacancy.
  private let placed: Int
  private let homes: Int

  init(_ variant: ComplexVariant, suits: (_ persona: Int, _ unit: Int) -> Bool) {
    let homes = variant.homes
    let placement = Placement(
      residents: variant.weights.map { $0 * homes },
      homes: variant.units.map { $0.number * variant.totalWeight },
      suits: variant.weights.indices.map { persona in
        variant.units.indices.filter { suits(persona, $0) }
      },
      start: { variant.weights[$0] * variant.units[$1].number })
    flows = placement.flows
    placed = placement.placed
    whole = variant.totalWeight
    filled = 10_000 - variant.vacancy
    self.homes = homes
  }

  /// The residents who have a home, of all homes.
  var share: Share { Share(part: placed * filled, whole: homes * whole * 10_000) }

  /// How many of a persona live in a kind of home, in tenths, half-up.
  package func tenths(_ persona: Int, _ unit: Int) -> Int {
    Exact(Int128(flows[persona][unit] * 10) * Int128(filled), Int128(whole) * 10_000).halfUp
  }

  /// A value of whoever lives somewhere, summed over all of them; nil counts for nothing.
  ///
  /// - Parameter value: with one denominator for all that have one.
  func sum(_ value: (_ persona: Int, _ unit: Int) -> Exact?) -> Exact {
    var sum = Exact(0)
    for (persona, row) in flows.enumerated() {
      for (unit, count) in row.enumerated() where count > 0 {
        guard let each = value(persona, unit) else { continue }
        // Denominators of one kind stay equal, so that the sum does not grow.
        if sum.numerator == 0 { sum = Exact(0, each.denominator) }
        sum = sum + Exact(each.numerator * Int128(count), each.denominator)
      }
    }
    return Exact(
      sum.numerator * Int128(filled), sum.denominator * Int128(whole) * 10_000)
  }
  /// The same of cents, half-up at the end.
  func cents(_ value: (_ persona: Int, _ unit: Int) -> Int) -> Int {
    sum { Exact(Int128(value($0, $1))) }.halfUp
  }
  /// The mean over whoever has the value; nil where nobody has.
  func mean(_ value: (_ persona: Int, _ unit: Int) -> Exact?) -> Exact? {
    var count = 0
    for (persona, row) in flows.enumerated() {
      for (unit, part) in row.enumerated() where part > 0 && value(persona, unit) != nil {
        count += part
      }
    }
    guard count > 0 else { return nil }
    let all = sum(value)
    // The sum is of homes that are let, the count of all.
    return filled == 0
      ? nil
      : Exact(all.numerator * Int128(whole) * 10_000, all.denominator * Int128(count * filled))
  }
}
