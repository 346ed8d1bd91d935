/// A number with the formula that it came from: a node of the explanation.
///
/// Its exact worth is `value` times `quantum`, and that equals what the formula gives: every
/// constructor keeps the two in step, and the tests evaluate the printed formulas to prove it.
final class Term: Sendable {
  indirect enum Kind: Sendable {
    /// A whole number that stands in a rule or in the facts.
    case integer
    /// An amount that the scenario states.
    case input(AmountSlot)
    /// A figure of the law.
    case figure(FigureID)
    /// A sum of terms, each so many times; a count may be negative.
    case sum([Part])
    case product(Term, Term)
    case twelfth(Term)
    /// The same units read at another worth: times a fraction.
    case scaled(Term, by: Quantum)
    case rounded(RoundedTerm)
    /// `a * b / c`, rounded down to a multiple of a unit.
    case ratio(Term, Term, Term, unit: Quantum, Article)
    case least(Term, Term)
    case greatest(Term, Term)
    /// One of two values, because a condition holds or does not hold.
    case chosen(Term, Condition)
    case named(StaticString, Article, Term)
  }
  struct Part: Sendable {
    var count: Int
    let term: Term
  }
  /// `term / divisor`, rounded to a multiple of `unit`.
  struct RoundedTerm: Sendable {
    let term: Term
    let divisor: Quantum
    let rounding: Rounding
    let unit: Quantum
    let article: Article
  }

  let kind: Kind
  let value: Int
  let quantum: Quantum
  /// Equal formulas have equal keys.
  let key: UInt64

  init(_ kind: Kind, _ value: Int, _ quantum: Quantum) {
    self.kind = kind
    self.value = value
    self.quantum = quantum
    key = Self.key(kind, value, quantum)
  }
  private init(_ term: Term, _ value: Int, _ quantum: Quantum) {
    kind = term.kind
    self.value = value
    self.quantum = quantum
    key = term.isInteger ? Self.key(.integer, value, quantum) : term.key
  }
  static func integer(_ value: Int) -> Term { Term(.integer, value, .one) }

  /// The same worth in smaller units.
  func rescaled(by factor: Int) -> Term {
    Term(self, value * factor, quantum / Quantum(factor))
  }
  /// A bare whole number beside amounts counts in their units.
  func read(as quantum: Quantum) -> Term { Term(self, value, quantum) }

  var isInteger: Bool { if case .integer = kind { true } else { false } }
  var isZero: Bool { isInteger && value == 0 }
  /// A bare nothing, perhaps with a name.
  var isNothing: Bool {
    if case .named(_, _, let inner) = kind { return inner.isNothing }
    return isZero
  }

  /// The parts of a sum, or the term itself once.
  var parts: [Part] {
    if case .sum(let parts) = kind { return parts }
    return isZero ? [] : [Part(count: 1, term: self)]
  }

  /// The exact worth as text.
  var text: String { exactText(value, quantum) }

  private static func key(_ kind: Kind, _ value: Int, _ quantum: Quantum) -> UInt64 {
    var hash = StructuralHash()
    switch kind {
    case .integer: hash.add(1, value, quantum.numerator, quantum.denominator)
    case .input(let slot): hash.add(2, slot.index, value)
    case .figure(let id): hash.add(3, Int(id.file), Int(id.row), value)
    case .sum(let parts):
      hash.add(4)
      for part in parts {
        hash.add(part.count)
        hash.add(part.term)
      }
    case .product(let a, let b):
      hash.add(5)
      hash.add(a, b)
    case .twelfth(let term):
      hash.add(6)
      hash.add(term)
    case .scaled(let term, let by):
      hash.add(7, by.numerator, by.denominator)
      hash.add(term)
    case .rounded(let rounded):
      hash.add(8, rounded.divisor.numerator, rounded.divisor.denominator)
      hash.add(rounded.unit.numerator, rounded.unit.denominator)
      hash.add(rounded.rounding == .down ? 0 : rounded.rounding == .up ? 1 : 2)
      hash.add(rounded.article.text)
      hash.add(rounded.term)
    case .ratio(let a, let b, let c, let unit, let article):
      hash.add(9, unit.numerator, unit.denominator)
      hash.add(article.text)
      hash.add(a, b, c)
    case .least(let a, let b):
      hash.add(10)
      hash.add(a, b)
    case .greatest(let a, let b):
      hash.add(11)
      hash.add(a, b)
    case .chosen(let term, let condition):
      hash.add(12, Int(truncatingIfNeeded: condition.key))
      hash.add(term)
    case .named(let name, let article, let term):
      hash.add(13)
      hash.add(name)
      hash.add(article.text)
      hash.add(term)
    }
    return hash.value
  }
}

/// A condition on which a value was chosen.
indirect enum Condition: Sendable {
  case known(Bool)
  case less(Term, Term)
  case lessOrEqual(Term, Term)
  case both(Condition, Condition)
  case either(Condition, Condition)
  case not(Condition)

  var key: UInt64 {
    var hash = StructuralHash()
    switch self {
    case .known(let value): hash.add(20, value ? 1 : 0)
    case .less(let a, let b):
      hash.add(21)
      hash.add(a, b)
    case .lessOrEqual(let a, let b):
      hash.add(22)
      hash.add(a, b)
    case .both(let a, let b):
      hash.add(23, Int(truncatingIfNeeded: a.key), Int(truncatingIfNeeded: b.key))
    case .either(let a, let b):
      hash.add(24, Int(truncatingIfNeeded: a.key), Int(truncatingIfNeeded: b.key))
    case .not(let a): hash.add(25, Int(truncatingIfNeeded: a.key))
    }
    return hash.value
  }

  /// The opposite, without a double denial.
  var opposite: Condition {
    switch self {
    case .known(let value): return .known(!value)
    case .less(let a, let b): return .lessOrEqual(b, a)
    case .lessOrEqual(let a, let b): return .less(b, a)
    case .both(let a, let b): return .either(a.opposite, b.opposite)
    case .either(let a, let b): return .both(a.opposite, b.opposite)
    case .not(let a): return a
    }
  }
}

/// The same number for the same formula, in every run.
struct StructuralHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  mutating func add(_ words: Int...) {
    for word in words {
      value = (value ^ UInt64(bitPattern: Int64(word))) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 29
    }
  }
  mutating func add(_ terms: Term...) {
    for term in terms { add(Int(truncatingIfNeeded: term.key)) }
  }
  mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { add(Int(byte)) } }
    add(-1)
  }
}
