/// The lane of the explanation: a number that remembers the formula it came from.
///
/// Goals: the very rules that compute a budget also explain it, figure by figure and rounding by
/// rounding; there is no second telling of a rule.
///
/// Limits: facts that steer plain Swift (ages, forms, yes and no) leave no trace beyond the branch
/// that was taken. Whole numbers in a rule are shown without an article of their own; they stand
/// under the article of their step.
struct ExplainLane: Lane {
  typealias Uniform = ExplainLane
  let term: Term
  var value: Int { term.value }

  struct Mask: LaneMask {
    let value: Bool
    let condition: Condition
    init(value: Bool, _ condition: Condition) {
      self.value = value
      self.condition = condition
    }
    init(all value: Bool) { self.init(value: value, .known(value)) }
    static func .& (a: Self, b: Self) -> Self {
      if case .known(let known) = a.condition { return known ? b : a }
      if case .known(let known) = b.condition { return known ? a : b }
      return Self(value: a.value && b.value, .both(a.condition, b.condition))
    }
    static func .| (a: Self, b: Self) -> Self {
      if case .known(let known) = a.condition { return known ? a : b }
      if case .known(let known) = b.condition { return known ? b : a }
      return Self(value: a.value || b.value, .either(a.condition, b.condition))
    }
    static prefix func .! (a: Self) -> Self { Self(value: !a.value, a.condition.opposite) }
  }

  init(term: Term) { self.term = term }
  init(_ integer: Int) { term = .integer(integer) }
  init(_ figure: Figure) {
    var denominator = 1
    for _ in 0..<figure.decimals { denominator *= 10 }
    term = Term(.figure(figure.id), figure.value, Quantum(1, denominator))
  }
  /// An amount that the scenario states, in cents.
  init(input slot: AmountSlot, cents: Int) { term = Term(.input(slot), cents, .cent) }
  init(lifting value: ExplainLane) { self = value }

  /// Both numbers in the same units; a bare whole number takes those of the other.
  private static func alike(_ a: Term, _ b: Term) -> (Term, Term) {
    if a.quantum == b.quantum { return (a, b) }
    if a.isInteger { return (a.read(as: b.quantum), b) }
    if b.isInteger { return (a, b.read(as: a.quantum)) }
    // Nothing is nothing in every unit.
    if a.isNothing { return (a.read(as: b.quantum), b) }
    if b.isNothing { return (a, b.read(as: a.quantum)) }
    return (a, Term(.scaled(b, by: a.quantum / b.quantum), b.value, a.quantum))
  }

  private static func sum(_ a: Term, _ b: Term, sign: Int) -> Self {
    let (a, b) = alike(a, b)
    let value = a.value + sign * b.value
    if a.isInteger && b.isInteger { return Self(term: Term(.integer, value, a.quantum)) }
    var parts = a.parts
    for part in b.parts {
      if let place = parts.firstIndex(where: { $0.term.key == part.term.key }) {
        parts[place].count += sign * part.count
        if parts[place].count == 0 { parts.remove(at: place) }
      } else {
        parts.append(Term.Part(count: sign * part.count, term: part.term))
      }
    }
    if parts.isEmpty { return Self(term: Term(.integer, 0, a.quantum)) }
    if parts.count == 1, parts[0].count == 1 {
      let only = parts[0].term
      // The same worth, perhaps kept in other units.
      let factor = only.quantum / a.quantum
      if only.quantum == a.quantum { return Self(term: only) }
      if factor.denominator == 1, factor.numerator > 0 {
        return Self(term: only.rescaled(by: factor.numerator))
      }
    }
    return Self(term: Term(.sum(parts), value, a.quantum))
  }
  static func + (a: Self, b: Self) -> Self { sum(a.term, b.term, sign: 1) }
  static func - (a: Self, b: Self) -> Self { sum(a.term, b.term, sign: -1) }
  static func * (a: Self, b: Self) -> Self {
    let value = a.value * b.value
    switch (a.term.isInteger, b.term.isInteger) {
    case (true, true):
      return Self(term: Term(.integer, value, a.term.quantum * b.term.quantum))
    case (false, true): return times(a.term, b.term, value)
    case (true, false): return times(b.term, a.term, value)
    case (false, false):
      let quantum = a.term.quantum * b.term.quantum
      return Self(term: Term(.product(a.term, b.term), value, quantum))
    }
  }
  /// A number so many times.
  private static func times(_ term: Term, _ count: Term, _ value: Int) -> Self {
    if count.quantum != .one {
      let quantum = term.quantum * count.quantum
      return Self(term: Term(.product(count, term), value, quantum))
    }
    switch count.value {
    case 0: return Self(term: Term(.integer, 0, term.quantum))
    case 1: return Self(term: term)
    default: break
    }
    if case .sum(let parts) = term.kind, parts.count == 1 {
      let part = Term.Part(count: parts[0].count * count.value, term: parts[0].term)
      return Self(term: Term(.sum([part]), value, term.quantum))
    }
    let part = Term.Part(count: count.value, term: term)
    return Self(term: Term(.sum([part]), value, term.quantum))
  }
  static func .< (a: Self, b: Self) -> Mask {
    let (left, right) = alike(a.term, b.term)
    return compared(a.value < b.value, left, right, .less(left, right))
  }
  static func .<= (a: Self, b: Self) -> Mask {
    let (left, right) = alike(a.term, b.term)
    return compared(a.value <= b.value, left, right, .lessOrEqual(left, right))
  }
  private static func compared(
    _ value: Bool, _ a: Term, _ b: Term, _ condition: Condition
  ) -> Mask {
    a.isInteger && b.isInteger ? Mask(all: value) : Mask(value: value, condition)
  }
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    let (left, right) = alike(a.term, b.term)
    let chosen = mask.value ? left : right
    if case .known = mask.condition { return Self(term: chosen) }
    if left.key == right.key { return Self(term: chosen) }
    let reason = mask.value ? mask.condition : mask.condition.opposite
    return Self(term: Term(.chosen(chosen, reason), chosen.value, chosen.quantum))
  }
  static func least(_ a: Self, _ b: Self) -> Self {
    let (left, right) = alike(a.term, b.term)
    let value = min(left.value, right.value)
    if left.isInteger && right.isInteger {
      return Self(term: Term(.integer, value, left.quantum))
    }
    return Self(term: Term(.least(left, right), value, left.quantum))
  }
  static func greatest(_ a: Self, _ b: Self) -> Self {
    let (left, right) = alike(a.term, b.term)
    let value = max(left.value, right.value)
    if left.isInteger && right.isInteger {
      return Self(term: Term(.integer, value, left.quantum))
    }
    return Self(term: Term(.greatest(left, right), value, left.quantum))
  }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    let quotient = value.divided(by: divisor, rounding, article)
    // Cents over a hundred are whole euros; otherwise the outcome is in cents.
    let euros = term.quantum * Quantum(divisor) == .one
    return rounded(
      quotient, divisor: divisor, over: 1, rounding, to: euros ? .one : .cent, article)
  }
  func divided(
    by divisor: Int, _ rounding: Rounding, toMultipleOf unit: Int, _ article: Article
  ) -> Self {
    let value = value.divided(by: divisor, rounding, article) * unit
    return rounded(value, divisor: divisor, over: unit, rounding, to: .cent, article)
  }
  private func rounded(
    _ value: Int, divisor: Int, over unit: Int, _ rounding: Rounding, to quantum: Quantum,
    _ article: Article
  ) -> Self {
    if term.isZero { return Self(term: Term(.integer, 0, quantum)) }
    let rounded = Term.RoundedTerm(
      term: term, divisor: term.quantum * Quantum(divisor, unit) / quantum, rounding: rounding,
      unit: quantum * Quantum(unit), article: article)
    return Self(term: Term(.rounded(rounded), value, quantum))
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    let value = Int.floorDivide(a.value, times: b.value, by: c.value, article)
    let quantum = a.term.quantum * b.term.quantum / c.term.quantum
    if a.term.isZero || b.term.isZero { return Self(term: Term(.integer, 0, quantum)) }
    return Self(term: Term(.ratio(a.term, b.term, c.term, unit: quantum, article), value, quantum))
  }
  func rescaled(by factor: Int) -> Self {
    factor == 1 ? self : Self(term: term.rescaled(by: factor))
  }
  var readAsTwelfth: Self {
    let twelfth = term.quantum / Quantum(12)
    if term.isInteger && term.quantum == .one { return self }
    return Self(term: Term(.twelfth(term), value, twelfth))
  }
  func named(_ name: StaticString, _ article: Article) -> Self {
    let base = term.isInteger && term.quantum == .one ? term.read(as: .cent) : term
    return Self(term: Term(.named(name, article, base), base.value, base.quantum))
  }
}
