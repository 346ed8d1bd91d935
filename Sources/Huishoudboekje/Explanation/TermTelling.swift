import HuishoudboekjeCatalogue

/// Tells a formula to a reader: each name with its amount, roundings in words, and below it why it
/// came out so.
///
/// Goals: nothing is told that changes nothing: a rounding without effect, a part that is nothing, a
/// condition that does not hold.
///
/// Limits: what is told is no grammar; whoever computes again takes the printed formula (`TermText`).
struct TermTelling {
  /// The row of a figure; nil for a figure that was built from others.
  let row: (FigureID) -> FigureRow?
  /// What held, and so decided which amount counts.
  private(set) var reasons: [Phrase] = []
  /// The figures that the telling rests on.
  private(set) var figures: [FigureID] = []
  /// What the reasons are about.
  private var told: UInt64?

  /// How tightly a telling binds: words behind a comma are about all that stands in front of them.
  private enum Binding: Int { case chain, sum, product, atom }
  private typealias Piece = (text: Phrase, binding: Binding)

  init(row: @escaping (FigureID) -> FigureRow?) { self.row = row }

  /// The formula; nil where it only repeats an amount that is told on its own.
  mutating func tell(_ term: Term) -> Phrase? {
    told = term.unchosen.isLeaf ? nil : term.unchosen.key
    gatherReasons(term)
    let leaves = term.leaves
    guard let only = leaves.first else { return nil }
    guard leaves.count == 1, only.isWorth(term) else { return piece(term).text }
    switch only.kind {
    case .input(let slot): return FormulaText.stated(Phrase(verbatim: slot.name))
    case .figure(let id): return name(id)
    default: return reasons.isEmpty ? nil : piece(only).text
    }
  }

  private mutating func add(_ reason: Phrase) {
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  private mutating func wrapped(_ term: Term, _ least: Binding) -> Phrase {
    wrapped(nested(term), least)
  }
  private func wrapped(_ piece: Piece, _ least: Binding) -> Phrase {
    piece.binding.rawValue < least.rawValue ? FormulaText.together(piece.text) : piece.text
  }

  // MARK: Numbers and names

  /// The amount of a formula.
  func number(_ term: Term) -> Phrase {
    if term.value == 0 { return FormulaText.number("0") }
    let text = exactText(term.value, term.quantum, decimals: term.quantum == .one ? 0 : 2)
    return text.contains("/")
      ? FormulaText.about(roundedText(term.value, term.quantum)) : FormulaText.number(text)
  }

  private mutating func name(_ id: FigureID) -> Phrase {
    figures.append(id)
    return row(id).map { FigureNameText.name($0.key) } ?? FormulaText.ofTheYearItself
  }

  /// The value of a figure as it stands in its file; an amount in euros with its cents.
  private func value(_ id: FigureID, _ term: Term) -> Phrase {
    guard let row = row(id) else { return number(term) }
    switch row.unit {
    case .percent: return FormulaText.percent(row.value)
    case .eur, .eurPerMonth, .eurPerYear, .eurPerDay, .eurPerHour: return number(term)
    case .factor, .years, .months, .persons, .points: return FormulaText.number(row.value)
    }
  }

  private mutating func percent(_ term: Term) -> Phrase? {
    guard case .figure(let id) = term.kind, let row = row(id), row.unit == .percent else {
      return nil
    }
    figures.append(id)
    return FormulaText.percent(row.value)
  }

  // MARK: Formulas

  private mutating func piece(_ term: Term, isNested: Bool = false) -> Piece {
    switch term.kind {
    case .integer: return (number(term), .atom)
    case .input(let slot):
      return (FormulaText.stated(Phrase(verbatim: slot.name), number(term)), .atom)
    case .figure(let id): return (FormulaText.worth(name(id), value(id, term)), .atom)
    case .named(let name, _, _):
      return (FormulaText.worth(Phrase(verbatim: "\(name)"), number(term)), .atom)
    case .sum(let parts): return sum(parts, isNested: isNested)
    case .product(let a, let b): return product(a, b)
    case .twelfth(let inner):
      return scaled(isNested ? nested(inner) : piece(inner), Quantum(1, 12))
    case .scaled(let inner, let by): return scaled(isNested ? nested(inner) : piece(inner), by)
    case .rounded(let rounded):
      return self.rounded(rounded, changes: !term.isWorth(rounded.term, by: rounded.divisor))
    case .ratio(let a, let b, let c, let unit, _):
      let product = self.product(a, b)
      let one = c.value == 1 || exactText(c.value, c.quantum) == "1.00"
      let ratio =
        one ? product.text : FormulaText.over(wrapped(product, .product), wrapped(c, .atom))
      // An amount over an amount is a number.
      let isNumber = unit == .one && !c.isInteger
      let multiple = isNumber ? FormulaText.wholeNumber : words(unit)
      return (FormulaText.rounded(ratio, .down, to: multiple), .chain)
    case .least(let a, let b):
      // Between two limits.
      if case .greatest(let inner, let low) = a.unchosen.kind, !low.isZero {
        return (
          FormulaText.between(wrapped(inner, .sum), wrapped(low, .sum), wrapped(b, .sum)), .chain
        )
      }
      let options = term.options.map { wrapped($0, .sum) }
      return (FormulaText.lowest(of: options), .chain)
    case .greatest(let a, let b):
      if let part = part(a, b) { return (part, .chain) }
      if b.isZero {
        let inner = piece(a)
        // An amount alone is not below nothing.
        if inner.binding == .atom, a.value > 0 { return inner }
        return (FormulaText.notBelowZero(inner.text), .chain)
      }
      let options = term.options.map { wrapped($0, .sum) }
      return (FormulaText.highest(of: options), .chain)
    case .chosen(let inner, _): return piece(inner)
    }
  }

  /// Within another formula only the lowest or highest that counts is told; why is a reason.
  private mutating func nested(_ term: Term) -> Piece {
    switch term.kind {
    case .chosen(let inner, _): return nested(inner)
    case .least:
      return winner(of: term) { .lessOrEqual($0, $1) }
    case .greatest(let a, let b):
      if let part = part(a, b) { return (part, .chain) }
      return winner(of: term) { .lessOrEqual($1, $0) }
    default: return piece(term, isNested: true)
    }
  }

  private mutating func winner(of term: Term, _ won: (Term, Term) -> Condition) -> Piece {
    let options = term.options
    guard let place = options.firstIndex(where: { $0.isWorth(term) }) else { return piece(term) }
    for (other, option) in options.enumerated() where other != place && !option.isInteger {
      tell(won(options[place], option))
    }
    return nested(options[place])
  }

  /// What is left of an amount above another one: not below nothing.
  private mutating func part(_ a: Term, _ b: Term) -> Phrase? {
    guard b.isZero, case .sum(let parts) = a.unchosen.kind, parts.count == 2,
      let whole = parts.first(where: { $0.count > 0 }),
      let limit = parts.first(where: { $0.count == -1 })
    else { return nil }
    return FormulaText.part(
      of: wrapped(sum([whole]), .product), above: wrapped(limit.term, .product))
  }

  private mutating func sum(_ parts: [Term.Part], isNested: Bool = true) -> Piece {
    // What comes to nothing says nothing beside other parts.
    var shown = parts.filter { $0.term.value != 0 || $0.term.isWorthTelling }
    if shown.isEmpty { shown = Array(parts.filter { !$0.term.leaves.isEmpty }.prefix(1)) }
    if shown.count == 1, shown[0].count == 1, !isNested { return piece(shown[0].term) }
    var told: Piece?
    for part in shown {
      if abs(part.count) == 12, case .twelfth(let inner) = part.term.kind {
        add(nested(inner), isLess: part.count < 0, to: &told)
        continue
      }
      var own = nested(part.term)
      if abs(part.count) != 1 {
        let count = FormulaText.number("\(abs(part.count))")
        own = (FormulaText.times(count, wrapped(own, .atom)), .product)
      }
      add(own, isLess: part.count < 0, to: &told)
    }
    return told ?? (FormulaText.number("0"), .atom)
  }

  private func add(_ part: Piece, isLess: Bool, to told: inout Piece?) {
    guard let before = told else {
      told = isLess ? (FormulaText.negative(wrapped(part, .product)), .sum) : part
      return
    }
    let right = wrapped(part, isLess ? .product : .sum)
    let left = wrapped(before, .sum)
    told = (isLess ? FormulaText.less(left, right) : FormulaText.plus(left, right), .sum)
  }

  private mutating func product(_ a: Term, _ b: Term) -> Piece {
    for (rate, whole) in [(a, b), (b, a)] {
      guard let percent = percent(rate) else { continue }
      if case .greatest(let c, let d) = whole.unchosen.kind, let part = part(c, d) {
        return (FormulaText.share(percent, of: part), .chain)
      }
      return (FormulaText.share(percent, of: wrapped(whole, .product)), .product)
    }
    return (FormulaText.times(wrapped(a, .product), wrapped(b, .atom)), .product)
  }

  private func scaled(_ piece: Piece, _ by: Quantum) -> Piece {
    var text = piece.text
    switch piece.binding {
    case .chain:
      if by.numerator != 1 { text = FormulaText.times(text, by.numerator) }
      if by.denominator != 1 { text = FormulaText.divided(text, by: by.denominator) }
      return (text, .chain)
    case .sum:
      if by.numerator != 1 { text = FormulaText.timesAll(text, by.numerator) }
      if by.denominator != 1 { text = FormulaText.allDivided(text, by: by.denominator) }
      return by == .one ? piece : (text, .chain)
    case .product, .atom: break
    }
    if by.numerator != 1 {
      text = FormulaText.times(text, FormulaText.number("\(by.numerator)"))
    }
    if by.denominator != 1 { text = FormulaText.over(text, by.denominator) }
    return by == .one ? piece : (text, .product)
  }

  private mutating func rounded(_ rounded: Term.RoundedTerm, changes: Bool) -> Piece {
    let inner: Piece
    if case .sum(let parts) = rounded.term.kind, parts.count == 1,
      Quantum(parts[0].count) == rounded.divisor
    {
      // So many times over as many.
      inner = piece(parts[0].term)
    } else {
      inner = scaled(piece(rounded.term), .one / rounded.divisor)
    }
    guard changes else { return inner }
    let direction: FormulaText.Direction
    switch rounded.rounding {
    case .down: direction = .down
    case .up: direction = .up
    case .halfUp: direction = .halfUp
    }
    return (FormulaText.rounded(inner.text, direction, to: words(rounded.unit)), .chain)
  }

  private func words(_ unit: Quantum) -> Phrase {
    switch unit {
    case .cent: FormulaText.cents
    case .one: FormulaText.wholeEuros
    default: FormulaText.multiple(ofEuros: exactText(1, unit, decimals: 0))
    }
  }

  // MARK: Reasons

  /// The conditions of a formula, down to the named steps in it.
  private mutating func gatherReasons(_ term: Term) {
    if case .chosen(_, let condition) = term.kind { tell(condition) }
    for inner in term.inside { gatherReasons(inner) }
  }

  /// A side of a comparison; the formula itself is not told again.
  private mutating func side(_ term: Term) -> Phrase {
    term.unchosen.key == told ? FormulaText.thisAmount : wrapped(term, .sum)
  }

  /// What of a condition holds.
  private mutating func tell(_ condition: Condition) {
    guard condition.holds else { return }
    switch condition {
    case .known: break
    case .not(let inner): tell(inner.opposite)
    case .both(let a, let b), .either(let a, let b):
      tell(a)
      tell(b)
    case .less(let a, let b):
      let (left, right) = (side(a), side(b))
      add(
        b.rank > a.rank
          ? FormulaText.isHigher(right, than: left) : FormulaText.isLower(left, than: right))
    case .lessOrEqual(let a, let b):
      let (left, right) = (side(a), side(b))
      add(
        b.rank > a.rank
          ? FormulaText.isNotLower(right, than: left) : FormulaText.isNotHigher(left, than: right))
    }
  }
}
