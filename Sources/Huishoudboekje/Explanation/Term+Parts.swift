import HuishoudboekjeCatalogue

/// What stands in a formula, for who tells it.
extension Term {
  /// The formulas right within this one; of a named step nothing.
  var inside: [Term] {
    switch kind {
    case .integer, .input, .figure, .named: return []
    case .sum(let parts): return parts.map(\.term)
    case .product(let a, let b), .least(let a, let b), .greatest(let a, let b): return [a, b]
    case .twelfth(let inner), .scaled(let inner, _), .chosen(let inner, _): return [inner]
    case .rounded(let rounded): return [rounded.term]
    case .ratio(let a, let b, let c, _, _): return [a, b, c]
    }
  }

  /// The steps, inputs and figures in it, each once.
  var leaves: [Term] {
    switch kind {
    case .integer: return []
    case .input, .figure, .named: return [self]
    default:
      var found: [Term] = []
      for leaf in inside.flatMap(\.leaves) where !found.contains(where: { $0.key == leaf.key }) {
        found.append(leaf)
      }
      return found
    }
  }

  /// Nothing stands within it.
  var isLeaf: Bool {
    switch kind {
    case .input, .figure, .named: true
    default: false
    }
  }
  /// Also where it is nothing: a step of the law or what is stated, not a line of the budget.
  var isWorthTelling: Bool {
    switch kind {
    case .input: true
    case .named(_, let article, _): article.isOfALaw
    default: false
    }
  }
  var isFigure: Bool { if case .figure = kind { true } else { false } }

  /// The amount itself, without why it was chosen.
  var unchosen: Term {
    if case .chosen(let inner, _) = kind { return inner.unchosen }
    return self
  }

  /// Of which amounts it is the lowest or the highest.
  var options: [Term] {
    func options(_ term: Term, _ parts: (Term) -> (Term, Term)?) -> [Term] {
      guard let (a, b) = parts(term.unchosen) else { return [term] }
      return options(a, parts) + options(b, parts)
    }
    switch kind {
    case .least:
      return options(self) { if case .least(let a, let b) = $0.kind { (a, b) } else { nil } }
    case .greatest:
      return options(self) { if case .greatest(let a, let b) = $0.kind { (a, b) } else { nil } }
    default: return [self]
    }
  }

  /// What a comparison is about: rather an amount than a bare number, and rather that than a figure.
  var rank: Int { isFigure ? 0 : isInteger ? 1 : 2 }

  /// Whether another amount over a divisor is the same.
  func isWorth(_ other: Term, by divisor: Quantum = .one) -> Bool {
    let own = quantum * divisor
    return Int128(value) * Int128(own.numerator) * Int128(other.quantum.denominator)
      == Int128(other.value) * Int128(other.quantum.numerator) * Int128(own.denominator)
  }
}

extension Condition {
  /// Whether it is so with the amounts that it compares.
  var holds: Bool {
    switch self {
    case .known(let value): value
    case .less(let a, let b): a.value < b.value
    case .lessOrEqual(let a, let b): a.value <= b.value
    case .both(let a, let b): a.holds && b.holds
    case .either(let a, let b): a.holds || b.holds
    case .not(let a): !a.holds
    }
  }
}

/// A fraction as a decimal, half-up to cents.
func roundedText(_ value: Int, _ quantum: Quantum) -> String {
  let top = Int128(value) * Int128(quantum.numerator) * 200 + Int128(quantum.denominator)
  let (quotient, rest) = top.quotientAndRemainder(dividingBy: Int128(quantum.denominator) * 2)
  return formatDecimal(Int(rest < 0 ? quotient - 1 : quotient), places: 2)
}
