import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A complex as text, Markdown, CSV or JSON.
package struct ComplexTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]

  let result: ComplexResult
  /// The variant that text and Markdown show in full.
  let shown: Int
  /// Less than this above the norm is krap; cents per month.
  let margin: Int
  var complex: Complex { result.complex }

  package init(
    _ result: ComplexResult, variant: Int = 0, margin: Int = Verdict.defaultMargin
  ) {
    self.result = result
    self.margin = margin
    shown = variant
  }

  /// The most kinds of home that stand beside each other in a matrix.
  private static let widest = 8
  private static let longest = 60

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text(.text)
    case .markdown: return text(.markdown)
    case .csv: return csv()
    case .json: return json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  // MARK: Text

  private func text(_ style: TextTable.Style) -> String {
    let variant = complex.variants[shown]
    var text = style.title(title.text)
    text += result.estimates[shown].sentence(style)
    text += answers().map { style.item($0.text, indent: "") }.joined() + "\n"
    func section(_ title: Phrase, _ table: TextTable?, marks: Phrase = .empty) {
      guard let table else { return }
      text += style.caption(title.text) + table.rendered(style) + "\n"
      let marks = marks.text
      if !marks.isEmpty { text += style.words(marks) + "\n\n" }
    }
    section(ComplexTableText.homes, homes(variant))
    let fits =
      variant.units.count <= Self.widest && complex.personas.count <= Self.longest
    if fits {
      section(
        ComplexTableText.freeToSpend, matrix(variant), marks: ComplexTableText.freeToSpendMarks)
      section(ComplexTableText.highestRents, rents(variant))
      section(
        ComplexTableText.allowedRents, allowedRents(variant),
        marks: ComplexTableText.allowedRentsMarks)
      section(ComplexTableText.fixes, fixes(variant))
      section(ComplexTableText.placement, placement(variant))
    } else {
      section(ComplexTableText.residentsCaption, residents(variant))
    }
    if complex.variants.count > 1 {
      section(ComplexTableText.variants, variants())
      // The variant in full is one of the law, another is not.
      if result.estimates[shown] == nil, let other = result.estimates.compactMap({ $0 }).first {
        text += other.sentence + "\n\n"
      }
    }
    section(ComplexTableText.sums, sums())
    if let outcome = result.summaries[shown].provider, let plan = variant.provider {
      section(ProviderText.caption, provider(outcome, plan, variant))
      section(ProviderYearText.caption, results(outcome))
    }
    let remarks = remarks(variant)
    if !remarks.isEmpty {
      text += style.caption(ComplexTableText.remarks.text)
      text += remarks.map { style.item($0.text) }.joined() + "\n"
    }
    if !fits { text += ComplexTableText.everyCell.text + "\n\n" }
    text.removeLast()
    return text
  }

  private var title: Phrase {
    let variant = complex.variants[shown]
    let facts = [
      result.file.woonvorm?.inWords,
      result.file.landlord.map { Phrase(verbatim: $0.rawValue) },
      result.file.huurconstructie?.inWords,
    ].compactMap { $0 }
    let name = complex.variants.count > 1 ? "\(complex.name), \(variant.name)" : complex.name
    let year = result.estimates[shown]?.title ?? "\(variant.year)"
    return ComplexText.title(name, year: year, homes: variant.homes, facts)
  }

  /// The answers in full sentences.
  private func answers() -> [Phrase] {
    let variant = complex.variants[shown]
    let summary = result.summaries[shown]
    let homes = variant.homes
    let whole = zip(variant.units, summary.units)
    let everybody = whole.reduce(0) {
      $0 + ($1.1.affordable.part == $1.1.affordable.whole ? $1.0.number : 0)
    }
    let nobody = whole.reduce(0) { $0 + ($1.1.affordable.part == 0 ? $1.0.number : 0) }
    let placed = ComplexText.placed(
      summary.placed.tenths(of: homes),
      passend: isCorporation ? summary.placedPassend.tenths(of: homes) : nil, of: homes)
    var lines = [
      ComplexText.affordableHomes(
        everybody: everybody, some: homes - everybody - nobody, nobody: nobody, of: homes),
      [emptyLine(variant), placed].compactMap { $0 }.joined(.space),
      ComplexText.combinations(
        affordable: ComplexText.percent(summary.overall.affordable.perMille),
        tight: ComplexText.percent(tight(variant).perMille),
        betterInZZP: ComplexText.percent(summary.overall.betterInZZP.perMille)),
      normLine(variant),
    ]
    if complex.personas.count <= Self.longest { lines.append(rentLine(variant)) }
    return lines + passendLines(variant)
  }

  /// The highest rent that each resident can bear, the lowest first.
  private func rentLine(_ variant: ComplexVariant) -> Phrase {
    let ranges = complex.personas.enumerated().compactMap {
      persona, each -> (low: Int, words: Phrase)? in
      let cells = variant.units.indices.map { result.cell(shown, persona, $0) }
        .filter(\.isRented)
      guard !cells.isEmpty else { return nil }
      let rents = cells.map { $0.highestRent ?? -1 }
      let ends = [rents.min() ?? -1, rents.max() ?? -1].map { $0 < 0 ? nil : $0 }
      return (
        rents.min() ?? -1,
        ComplexText.highestRents(of: each.name, ComplexText.rents(from: ends[0], to: ends[1]))
      )
    }
    // The same order in every language.
    return ComplexText.highestRents(
      ranges.sorted {
        ($0.low, $0.words.text(.english)) < ($1.low, $1.words.text(.english))
      }.map(\.words))
  }

  /// Who fails the passendheidstoets, and why.
  private func passendLines(_ variant: ComplexVariant) -> [Phrase] {
    guard isCorporation else { return [] }
    var groups: [(limit: Int, aftoppingsgrens: Int, homes: [String], who: [Phrase])] = []
    for (persona, each) in complex.personas.enumerated() {
      let failing = variant.units.indices.filter {
        let cell = result.cell(shown, persona, $0)
        return cell.isRented && !cell.marks.contains(.passend)
      }
      guard let first = failing.first else { continue }
      let facts = result.residents[persona].facts(of: result.cell(shown, persona, first))
      let homes = failing.map { variant.units[$0].name }
      let name = ComplexText.income(each.name, facts.rekeninkomen)
      let limits = (facts.passendLimit, facts.aftoppingsgrens, homes)
      if let place = groups.firstIndex(where: {
        ($0.limit, $0.aftoppingsgrens, $0.homes) == limits
      }) {
        groups[place].who.append(name)
      } else {
        groups.append((limits.0, limits.1, limits.2, [name]))
      }
    }
    return groups.map {
      ComplexText.notPassend(
        income: $0.limit, aftoppingsgrens: $0.aftoppingsgrens, homes: $0.homes, who: $0.who)
    }
  }

  private func homes(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(columns: [
      .init(ComplexTableText.home.text), .init(ComplexTableText.number.text, .right),
      .init(ComplexTableText.kaleHuur.text, .right), .init(ComplexTableText.service.text, .right),
      .init(ComplexTableText.arrangement.text, .right), .init(ComplexTableText.points.text),
      .init(ComplexTableText.affordableFor.text, .right),
      .init(ComplexTableText.betterInZZP.text, .right),
      .init(ComplexTableText.notPassend.text, .right),
    ])
    let summaries = result.summaries[shown].units
    for (unit, summary) in zip(variant.units, summaries) {
      table.addRow([
        unit.name, "\(unit.number)", unit.isForZZP ? "(ZZP)" : unit.kaleHuur.inEuros,
        unit.servicekosten.inEuros, unit.arrangement.inEuros, points(unit),
        percent(summary.affordable), unit.isForZZP ? "" : percent(summary.betterInZZP),
        unit.isForZZP || !isCorporation ? "" : percent(summary.notPassend),
      ])
    }
    return table
  }

  /// The points with their sector and highest rent.
  private func points(_ unit: UnitType) -> String {
    guard let working = unit.wws else { return "" }
    return PointsText.home(working.whole, working.sectorWords, to: working.maximum).text
  }

  private func residents(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(columns: [
      .init(ComplexTableText.resident.text), .init(ComplexTableText.number.text, .right),
      .init(ComplexTableText.affordableIn.text, .right),
      .init(ComplexTableText.betterInZZP.text, .right),
    ])
    for (persona, summary) in result.summaries[shown].personas.enumerated() {
      table.addRow([
        complex.personas[persona].name, number(persona, variant).asFigure,
        percent(summary.affordable),
        percent(summary.betterInZZP),
      ])
    }
    return table
  }

  private func matrix(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(
      columns: [
        .init(ComplexTableText.resident.text), .init(ComplexTableText.number.text, .right),
        .init(ComplexTableText.form.text), .init(ProviderText.zzp.text, .right),
      ] + variant.units.map { .init(title(of: $0), .right) })
    for (persona, each) in complex.personas.enumerated() {
      table.addRow(
        [
          each.name, number(persona, variant).asFigure,
          ColumnText.name(each.choice.rawValue).text,
          result.cell(shown, persona, 0).zzpRemainder.inEuros,
        ]
          + variant.units.indices.map {
            let cell = result.cell(shown, persona, $0)
            return text(of: cell, result.residents[persona].facts(of: cell))
          })
    }
    return table
  }

  private func text(of cell: Cell, _ facts: ResidentFacts) -> String {
    guard let verdict = facts.verdict(of: cell, margin: margin) else {
      return ComplexTableText.markExcluded.text
    }
    var marks = mark(verdict).text
    marks += cell.isRented && isCorporation && !cell.marks.contains(.passend) ? "P" : " "
    marks += cell.marks.contains(.betterInZZP) ? "Z" : " "
    return cell.remainder.inEuros + " " + marks
  }
  private func mark(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .niet: ComplexTableText.markNiet
    case .krap: ComplexTableText.markKrap
    case .ruim: ComplexTableText.markRuim
    }
  }
}

extension ComplexTable {
  /// Passend toewijzen binds a woningcorporatie; a landlord who is not stated counts as one.
  var isCorporation: Bool { result.file.landlord.map { $0 == .corporatie } ?? true }

  /// The name of a home above its column.
  func title(of unit: UnitType) -> String {
    unit.isForZZP ? ComplexTableText.forZZP(unit.name).text : unit.name
  }

  /// A percentage in tenths, for a reader.
  func percent(_ share: Share) -> String { ComplexText.percent(share.perMille).text }
  func tenths(_ value: Int) -> String { formatDecimal(value, places: 1) }

  /// How many residents a persona stands for: whole, or in hundredths.
  func number(_ persona: Int, _ variant: ComplexVariant) -> String {
    let hundredths =
      (variant.weights[persona] * variant.homes * 200 + variant.totalWeight)
      / (2 * variant.totalWeight)
    return hundredths.isMultiple(of: 100)
      ? "\(hundredths / 100)" : formatDecimal(hundredths, places: 2)
  }
}
