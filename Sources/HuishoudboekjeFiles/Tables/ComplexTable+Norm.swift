import Huishoudboekje
import HuishoudboekjeCatalogue

extension ComplexTable {
  /// When a home is affordable: the norm, what of it the budget takes already, and what must be left.
  func normLine(_ variant: ComplexVariant) -> Phrase {
    var norms: [Norm] = []
    for facts in result.residents.flatMap(\.facts)
    where facts.year == variant.year && facts.exclusion == nil
      && facts.norm.benchmark == variant.benchmark && !norms.contains(facts.norm)
    {
      norms.append(facts.norm)
    }
    let each = norms.sorted { ($0.cents, $0.inBudget) < ($1.cents, $1.inBudget) }.map { norm in
      ComplexText.norm(norm.cents, inBudget: norm.inBudget, mustBeLeft: norm.mustBeLeft)
    }
    let all = each.dropFirst().reduce(each.first ?? .empty, ComplexText.either)
    return ComplexText.norm(name(of: variant.benchmark), all, margin: margin)
  }
  private func name(of benchmark: Benchmark) -> Phrase {
    switch benchmark {
    case .zakEnKleedgeld: ComplexText.zakEnKleedgeld
    case .nibud: ComplexText.nibud
    case .amount(let cents): Phrase(same: "\(euros: cents)")
    }
  }

  /// Of the combinations of a resident and a home those where the norm is there, and less than the margin
  /// above it.
  func tight(_ variant: ComplexVariant) -> Share {
    var share = Share(part: 0, whole: 0)
    for persona in complex.personas.indices {
      for (place, unit) in variant.units.enumerated() {
        let cell = result.cell(shown, persona, place)
        let weight = variant.weights[persona] * unit.number
        share.whole += weight
        let facts = result.residents[persona].facts(of: cell)
        if facts.verdict(of: cell, margin: margin) == .krap { share.part += weight }
      }
    }
    return share
  }

  /// The highest arrangement at which the norm is there: a euro of it costs a euro.
  func highestArrangement(_ cell: Cell, _ unit: UnitType, _ facts: ResidentFacts) -> Int? {
    let highest = unit.arrangement + facts.norm.above(left: cell.remainder)
    return highest < 0 ? nil : highest
  }
}
