/// A part of the residents or homes, exact.
package struct Share: Sendable, Equatable {
  package var part: Int
  package var whole: Int
  package init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }
  /// In tenths of a percent, half-up.
  package var perMille: Int {
    whole == 0 ? 0 : (part * 1000).divided(by: whole, .halfUp, "share")
  }
  /// Of so many, in tenths, half-up.
  package func tenths(of count: Int) -> Int {
    whole == 0 ? 0 : (part * count * 10).divided(by: whole, .halfUp, "share")
  }
}

/// Of one kind of home: for which of the residents.
package struct UnitSummary: Sendable {
  package var affordable: Share
  package var betterInZZP: Share
  package var notPassend: Share
}

/// What a variant answers.
package struct ComplexSummary: Sendable {
  /// By unit type, of the residents.
  package let units: [UnitSummary]
  /// By persona, of the homes.
  package let personas: [UnitSummary]
  /// Of all combinations of a resident and a home.
  package let overall: UnitSummary
  /// The most residents that can all live at once in a home that they can afford; and that is
  /// passend as well.
  package let placed: Share
  package let placedPassend: Share
  package let sums: ComplexSums
  package let provider: ProviderOutcome?
}

/// Month amounts of the complex in cents; the residents are spread over the homes by their shares.
package struct ComplexSums: Sendable, Equatable {
  /// Huurtoeslag of the tenants and eigen bijdrage of everybody, in occupied homes.
  package var huurtoeslag = 0
  package var eigenBijdrage = 0
  /// Of let homes.
  package var rent = 0
  package var service = 0
  package var arrangement = 0
  /// Kale huur and servicekosten of the homes for ZZP, which the provider bears.
  package var zzpRent = 0
  /// Rent, servicekosten and arrangement that empty homes do not bring, and those of residents whose
  /// form is excluded.
  package var vacancy = 0
}

extension Complex {
  /// The answers of a variant from the cells of all personas.
  package func summary(_ number: Int, _ residents: [ResidentOutcome]) -> ComplexSummary {
    let variant = variants[number]
    func cell(_ persona: Int, _ unit: Int) -> Cell { residents[persona].cells[number][unit] }
    func share(
      _ persons: some Sequence<Int>, _ units: some Sequence<Int>, _ holds: (Cell) -> Bool
    ) -> Share {
      var share = Share(part: 0, whole: 0)
      for persona in persons {
        for unit in units {
          let weight = variant.weights[persona] * variant.units[unit].number
          share.whole += weight
          if holds(cell(persona, unit)) { share.part += weight }
        }
      }
      return share
    }
    func summary(_ persons: some Sequence<Int>, _ units: some Sequence<Int>) -> UnitSummary {
      let corporation = variant.units.contains {
        $0.facts.landlord.bindsPassendToewijzen
      }
      return UnitSummary(
        affordable: share(persons, units, \.isAffordable),
        betterInZZP: share(persons, units) { $0.marks.contains(.betterInZZP) },
        notPassend: share(persons, units) {
          corporation && $0.isRented && !$0.marks.contains(.passend)
        })
    }
    let persons = personas.indices
    let units = variant.units.indices
    func placed(_ suits: (Cell) -> Bool) -> Share {
      let homes = variant.homes
      let placement = Placement(
        residents: variant.weights.map { $0 * homes },
        homes: variant.units.map { $0.number * variant.totalWeight },
        suits: persons.map { persona in units.filter { suits(cell(persona, $0)) } })
      return Share(part: placement.placed, whole: homes * variant.totalWeight)
    }
    let all = placed(\.isAffordable)
    return ComplexSummary(
      units: units.map { summary(persons, CollectionOfOne($0)) },
      personas: persons.map { summary(CollectionOfOne($0), units) },
      overall: summary(persons, units), placed: all,
      placedPassend: placed {
        $0.isAffordable && ($0.marks.contains(.passend) || $0.marks.contains(.forZZP))
      },
      sums: sums(variant, cell, residents),
      provider: variant.provider.map { provider($0, number, residents) })
  }

  private func sums(
    _ variant: ComplexVariant, _ cell: (Int, Int) -> Cell, _ residents: [ResidentOutcome]
  ) -> ComplexSums {
    /// Cents times weights: divided by the weights and by 10 000 at the end, half-up.
    func month(_ total: Int128, over weights: Int) -> Int {
      Exact(total, Int128(weights) * 10_000).halfUp
    }
    let filled = Int128(10_000 - variant.vacancy)
    /// The residents who can rent.
    let renting = personas.indices.reduce(0) {
      $0 + (personas[$1].exclusion == nil ? variant.weights[$1] : 0)
    }
    func letting(_ cents: Int, _ number: Int) -> Int {
      month(Int128(number) * Int128(cents) * filled * Int128(renting), over: variant.totalWeight)
    }
    var toeslag: Int128 = 0
    var contribution: Int128 = 0
    var sums = ComplexSums()
    for (number, unit) in variant.units.enumerated() {
      for persona in personas.indices {
        let cell = cell(persona, number)
        let weight = Int128(variant.weights[persona] * unit.number)
        let facts = residents[persona].facts(of: cell)
        toeslag += weight * Int128(cell.huurtoeslag)
        let due = unit.isForZZP ? facts.zzpEigenBijdrage : facts.eigenBijdrage ?? 0
        contribution += weight * Int128(due)
      }
      if unit.isForZZP {
        sums.zzpRent += unit.number * (unit.kaleHuur + unit.servicekosten)
        continue
      }
      let rent = letting(unit.kaleHuur, unit.number)
      let service = letting(unit.servicekosten, unit.number)
      let arrangement = letting(unit.arrangement, unit.number)
      sums.rent += rent
      sums.service += service
      sums.arrangement += arrangement
      let all = unit.number * (unit.kaleHuur + unit.servicekosten + unit.arrangement)
      sums.vacancy += all - rent - service - arrangement
    }
    sums.huurtoeslag = month(toeslag * filled, over: variant.totalWeight)
    sums.eigenBijdrage = month(contribution * filled, over: variant.totalWeight)
    return sums
  }
}

/// A quotient that is rounded at the end only.
struct Exact: Sendable {
  var numerator: Int128
  var denominator: Int128
  init(_ numerator: Int128, _ denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }
  /// Half-up to a whole number.
  var halfUp: Int {
    let (quotient, remainder) = (numerator * 2 + denominator).quotientAndRemainder(
      dividingBy: denominator * 2)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }
  static func + (a: Exact, b: Exact) -> Exact {
    a.denominator == b.denominator
      ? Exact(a.numerator + b.numerator, a.denominator)
      : Exact(
        a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  static func - (a: Exact, b: Exact) -> Exact { a + Exact(-b.numerator, b.denominator) }
  static func * (a: Exact, factor: Int) -> Exact {
    Exact(a.numerator * Int128(factor), a.denominator)
  }
  static func / (a: Exact, divisor: Int) -> Exact {
    Exact(a.numerator, a.denominator * Int128(divisor))
  }
}
