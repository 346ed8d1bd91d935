/// Writes the formula of a term, in words or with numbers.
///
/// The numbers form is arithmetic that anybody can evaluate: `+ - * /`, parentheses, a percentage
/// with `%`, and `min(a, b)`, `max(a, b)`, `down(x, unit)`, `up(x, unit)`, `half_up(x, unit)`, which
/// round to a multiple of the unit.
struct TermText {
  enum Form { case words, numbers }
  let form: Form
  /// The row of a figure; nil for a figure that was built from others.
  let row: (FigureID) -> FigureRow?

  /// How tightly a text binds: a sum needs parentheses in a product.
  private enum Binding: Int { case sum, product, atom }

  func text(_ term: Term) -> String { piece(term).text }

  private func wrapped(_ piece: (text: String, binding: Binding), _ least: Binding) -> String {
    piece.binding.rawValue < least.rawValue ? "(\(piece.text))" : piece.text
  }

  private func number(_ term: Term) -> (String, Binding) {
    let text = exactText(term.value, term.quantum, decimals: term.quantum == .one ? 0 : 2)
    return (text, text.contains("/") ? .product : text.hasPrefix("-") ? .sum : .atom)
  }

  private func figure(_ id: FigureID, _ term: Term) -> (String, Binding) {
    guard let row = row(id) else {
      return form == .words ? ("bedrag van het jaar zelf", .atom) : number(term)
    }
    switch form {
    case .words: return (row.key.split(separator: "_").joined(separator: " "), .atom)
    case .numbers:
      switch row.unit {
      case .percent: return ("\(row.value) %", .atom)
      case .factor: return (row.value, .atom)
      default: return (exactText(term.value, term.quantum), .atom)
      }
    }
  }

  private func piece(_ term: Term) -> (text: String, binding: Binding) {
    switch term.kind {
    case .integer: return number(term)
    case .input(let slot): return form == .words ? (slot.name, .atom) : number(term)
    case .figure(let id): return figure(id, term)
    case .named(let name, _, _): return form == .words ? ("\(name)", .atom) : number(term)
    case .sum(let parts): return sum(parts)
    case .product(let a, let b):
      return ("\(wrapped(piece(a), .product)) * \(wrapped(piece(b), .atom))", .product)
    case .twelfth(let inner): return ("\(wrapped(piece(inner), .product)) / 12", .product)
    case .scaled(let inner, let by):
      let divisor = by.denominator == 1 ? "" : " / \(by.denominator)"
      let factor = by.numerator == 1 ? "" : " * \(by.numerator)"
      return ("\(wrapped(piece(inner), .product))\(factor)\(divisor)", .product)
    case .rounded(let rounded): return (self.rounded(rounded), .atom)
    case .ratio(let a, let b, let c, let unit, _):
      let unit = exactText(1, unit)
      let product = "\(wrapped(piece(a), .product)) * \(wrapped(piece(b), .atom))"
      let one = c.value == 1 || exactText(c.value, c.quantum) == "1.00"
      let ratio = one ? product : "\(product) / \(wrapped(piece(c), .atom))"
      return ("down(\(ratio), \(unit))", .atom)
    case .least(let a, let b): return ("min(\(text(a)), \(text(b)))", .atom)
    case .greatest(let a, let b): return ("max(\(text(a)), \(text(b)))", .atom)
    case .chosen(let inner, _): return piece(inner)
    }
  }

  private func sum(_ parts: [Term.Part]) -> (String, Binding) {
    var text = ""
    for part in parts {
      let size = abs(part.count)
      let own = piece(part.term)
      let one =
        size == 1
        ? wrapped(own, part.count < 0 || !text.isEmpty ? .product : .sum)
        : "\(size) * \(wrapped(own, .atom))"
      text += part.count < 0 ? (text.isEmpty ? "-" : " - ") : (text.isEmpty ? "" : " + ")
      text += one
    }
    let single = parts.count == 1 && parts[0].count > 0
    return (text, single && parts[0].count > 1 ? .product : .sum)
  }

  private func rounded(_ rounded: Term.RoundedTerm) -> String {
    var inner = text(rounded.term)
    let divisor = rounded.divisor
    if divisor != .one {
      inner = wrapped(piece(rounded.term), .product)
      if divisor.denominator != 1 { inner += " * \(divisor.denominator)" }
      if divisor.numerator != 1 { inner += " / \(divisor.numerator)" }
    }
    let unit = exactText(1, rounded.unit)
    return "\(rounded.rounding.function)(\(inner), \(unit))"
  }

  /// A condition in the same form.
  func text(_ condition: Condition) -> String {
    switch condition {
    case .known(let value): return value ? "always" : "never"
    case .less(let a, let b): return "\(text(a)) < \(text(b))"
    case .lessOrEqual(let a, let b): return "\(text(a)) <= \(text(b))"
    case .both(let a, let b): return "\(text(a)) and \(text(b))"
    case .either(let a, let b): return "(\(text(a)) or \(text(b)))"
    case .not(let a): return "not (\(text(a)))"
    }
  }
}

extension Rounding {
  /// Its name in a printed formula.
  package var function: String {
    switch self {
    case .down: return "down"
    case .up: return "up"
    case .halfUp: return "half_up"
    }
  }
}
