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
    whole == 0 ? 0 : Exact(Int128(part) * 1000, Int128(whole)).halfUp
  }
  /// Of so many, in tenths, half-up.
  package func tenths(of count: Int) -> Int {
    whole == 0 ? 0 : Exact(Int128(part) * Int128(count * 10), Int128(whole)).halfUp
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
  /// Who lives where when all that can be placed are.
  package let occupancy: Occupancy
  package let sums: ComplexSums
  package let provider: ProviderOutcome?
}

/// Month amounts of the complex in cents, of whoever is placed.
package struct ComplexSums: Sendable, Equatable {
  package var huurtoeslag = 0
  package var eigenBijdrage = 0
  /// Of the homes in which somebody lives.
  package var rent = 0
  package var service = 0
  package var arrangement = 0
  /// Kale huur and servicekosten of the homes for ZZP, which the provider bears.
  package var zzpRent = 0
  /// Rent, servicekosten and arrangement that the empty homes of `vacancy` do not bring.
  package var vacancy = 0
  /// The same of homes that nobody is placed in: whoever is left cannot afford them, or cannot rent.
  package var unlet = 0
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
    let occupancy = Occupancy(variant) { cell($0, $1).isAffordable }
    let passend = Occupancy(variant) { persona, unit in
      let cell = cell(persona, unit)
      return cell.isAffordable && !cell.marks.isDisjoint(with: [.passend, .forZZP])
    }
    return ComplexSummary(
      units: units.map { summary(persons, CollectionOfOne($0)) },
      personas: persons.map { summary(CollectionOfOne($0), units) },
      overall: summary(persons, units), placed: occupancy.share, placedPassend: passend.share,
      occupancy: occupancy, sums: sums(variant, cell, residents, occupancy),
      provider: variant.provider.map { provider($0, number, residents, occupancy) })
  }

  /// - Rounding: each sum half-up to cents at the end.
  private func sums(
    _ variant: ComplexVariant, _ cell: (Int, Int) -> Cell, _ residents: [ResidentOutcome],
    _ occupancy: Occupancy
  ) -> ComplexSums {
    func rented(_ amount: (UnitType) -> Int) -> Int {
      occupancy.cents { variant.units[$1].isForZZP ? 0 : amount(variant.units[$1]) }
    }
    var sums = ComplexSums()
    sums.huurtoeslag = occupancy.cents { cell($0, $1).huurtoeslag }
    sums.eigenBijdrage = occupancy.cents { persona, unit in
      let facts = residents[persona].facts(of: cell(persona, unit))
      return variant.units[unit].isForZZP ? facts.zzpEigenBijdrage : facts.eigenBijdrage ?? 0
    }
    sums.rent = rented(\.kaleHuur)
    sums.service = rented(\.servicekosten)
    sums.arrangement = rented(\.arrangement)
    var all = 0
    for unit in variant.units {
      if unit.isForZZP {
        sums.zzpRent += unit.number * (unit.kaleHuur + unit.servicekosten)
      } else {
        all += unit.number * (unit.kaleHuur + unit.servicekosten + unit.arrangement)
      }
    }
    sums.vacancy = Exact(Int128(all) * Int128(variant.vacancy), 10_000).halfUp
    sums.unlet = all - sums.vacancy - sums.rent - sums.service - sums.arrangement
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
