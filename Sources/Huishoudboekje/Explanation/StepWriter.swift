import HuishoudboekjeCatalogue

/// Cuts a formula into its named steps.
struct StepWriter {
  private(set) var steps: [Explanation.Step] = []
  /// The figures in the formulas.
  private(set) var used: Set<FigureID> = []
  private let figures: Figures
  private let prefix: String
  private var ids: [UInt64: String] = [:]
  private var uses: [String: Int] = [:]
  private let words: TermText
  private let numbers: TermText

  init(_ figures: Figures, prefix: String) {
    self.figures = figures
    self.prefix = prefix
    let row: (FigureID) -> FigureRow? = { figures.lookUp($0)?.row }
    words = TermText(form: .words, row: row)
    numbers = TermText(form: .numbers, row: row)
  }

  /// Writes a step and, behind it, every step that it rests on and that is not there yet.
  mutating func write(_ name: String, _ article: Article, _ term: Term, id: String) {
    var found = Ingredients()
    found.gather(term)
    used.formUnion(found.figures.map(\.id))
    var children: [String] = []
    var open: [(term: Term, id: String)] = []
    for step in found.steps {
      if let known = ids[step.key] {
        if !children.contains(known) { children.append(known) }
        continue
      }
      guard case .named(let name, _, _) = step.kind else { continue }
      let id = newID("\(name)")
      ids[step.key] = id
      children.append(id)
      open.append((step, id))
    }
    steps.append(
      Explanation.Step(
        id: prefix + id, name: name, article: article, words: words.text(term),
        numbers: numbers.text(term), result: term.text,
        roundings: found.roundings, figures: found.figures.map(figure),
        inputs: found.inputs.map {
          .init(name: $0.slot.name, value: exactText($0.term.value, $0.term.quantum))
        },
        conditions: found.conditions.map {
          .init(words: words.text($0), numbers: numbers.text($0))
        },
        steps: children.map { prefix + $0 }, term: term))
    for (step, id) in open {
      guard case .named(let name, let article, let inner) = step.kind else { continue }
      write("\(name)", article, inner, id: id)
    }
  }

  private mutating func newID(_ name: String) -> String {
    var slug = "."
    for scalar in name.lowercased().unicodeScalars {
      let known = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if known {
        slug.unicodeScalars.append(scalar)
      } else if slug.last != "_" && slug.last != "." {
        slug += "_"
      }
    }
    if slug.last == "_" { slug.removeLast() }
    let count = uses[slug, default: 0] + 1
    uses[slug] = count
    return count == 1 ? slug : "\(slug)-\(count)"
  }

  private func figure(_ found: (id: FigureID, term: Term)) -> Explanation.FigureTerm {
    guard let (file, row) = figures.lookUp(found.id) else {
      return Explanation.FigureTerm(
        law: nil, date: nil, key: "bedrag van het jaar zelf", value: found.term.text, unit: "EUR",
        article: ArticleText.phrase("Blz artikel 3.3.2.6; Rlz artikel 4.3, 4.4 en 4.6"),
        status: .derived, isOfALaw: true)
    }
    return Explanation.FigureTerm(
      law: file.law, date: file.date, key: row.key, value: row.value, unit: row.unit.rawValue,
      article: ArticleText.phrase(row.article), status: row.status,
      isOfALaw: ArticleText.isOfALaw(row.article), isEstimate: file.isEstimate)
  }
}

/// What stands in one formula, down to the named steps in it.
private struct Ingredients {
  var steps: [Term] = []
  var figures: [(id: FigureID, term: Term)] = []
  var inputs: [(slot: AmountSlot, term: Term)] = []
  var roundings: [Explanation.RoundingUse] = []
  var conditions: [Condition] = []
  private var seen: Set<UInt64> = []

  mutating func gather(_ term: Term) {
    if !term.isInteger, !seen.insert(term.key).inserted { return }
    switch term.kind {
    case .integer: break
    case .input(let slot): inputs.append((slot, term))
    case .figure(let id): figures.append((id, term))
    case .named: steps.append(term)
    case .sum(let parts): for part in parts { gather(part.term) }
    case .product(let a, let b), .least(let a, let b), .greatest(let a, let b):
      gather(a)
      gather(b)
    case .twelfth(let inner), .scaled(let inner, _): gather(inner)
    case .rounded(let rounded):
      note(rounded.rounding, rounded.unit, rounded.article)
      gather(rounded.term)
    case .ratio(let a, let b, let c, let unit, let article):
      note(.down, unit, article)
      for part in [a, b, c] { gather(part) }
    case .chosen(let inner, let condition):
      conditions.append(condition)
      gather(condition)
      gather(inner)
    }
  }
  private mutating func note(_ rounding: Rounding, _ unit: Quantum, _ article: Article) {
    let use = Explanation.RoundingUse(
      direction: rounding.function, unit: exactText(1, unit), article: article.phrase)
    if !roundings.contains(use) { roundings.append(use) }
  }
  private mutating func gather(_ condition: Condition) {
    switch condition {
    case .known: break
    case .less(let a, let b), .lessOrEqual(let a, let b):
      gather(a)
      gather(b)
    case .both(let a, let b), .either(let a, let b):
      gather(a)
      gather(b)
    case .not(let a): gather(a)
    }
  }
}
