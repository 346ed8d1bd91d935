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
    var text = style.title(title)
    text += result.estimates[shown].sentence(style)
    text += answers().map { style.item($0, indent: "") }.joined() + "\n"
    func section(_ title: String, _ table: TextTable?) {
      guard let table else { return }
      text += style.caption(title) + table.rendered(style) + "\n"
    }
    section("Homes: for which of the residents (month)", homes(variant))
    let fits =
      variant.units.count <= Self.widest && complex.personas.count <= Self.longest
    if fits {
      section(
        "Free to spend a month (! niet: below the norm, ~ krap, P not passend, Z better in ZZP, "
          + "- form excluded)", matrix(variant))
      section(
        "Highest kale huur at which the norm is there, and why no cent more", rents(variant))
      section(
        "Highest kale huur that may be asked and can be paid (W by the points, P passend, B budget)",
        allowedRents(variant))
      section("What would make it affordable (month)", fixes(variant))
      section("Who lives where when all that can be placed are", placement(variant))
    } else {
      section("Residents: in which of the homes", residents(variant))
    }
    if complex.variants.count > 1 {
      section("Variants", variants())
      // The variant in full is one of the law, another is not.
      if result.estimates[shown] == nil, let other = result.estimates.compactMap({ $0 }).first {
        text += other.sentence + "\n\n"
      }
    }
    section("Sums a month of the residents who are placed", sums())
    if let outcome = result.summaries[shown].provider, let plan = variant.provider {
      section("The provider's side (month)", provider(outcome, plan, variant))
      section("The provider's year by woonvorm (number of homes)", results(outcome))
    }
    let remarks = remarks(variant)
    if !remarks.isEmpty {
      text += style.caption("Remarks") + remarks.map { style.item($0) }.joined() + "\n"
    }
    if !fits { text += "Every cell: --format csv\n\n" }
    text.removeLast()
    return text
  }

  private var title: String {
    let variant = complex.variants[shown]
    let facts = [
      result.file.woonvorm?.rawValue, result.file.landlord?.rawValue,
      result.file.huurconstructie?.rawValue,
    ].compactMap { $0 }
    let name = complex.variants.count > 1 ? "\(complex.name), \(variant.name)" : complex.name
    let year = result.estimates[shown]?.title ?? "\(variant.year)"
    return "\(name), \(year): \(variant.homes) homes"
      + (facts.isEmpty ? "" : " (\(facts.listed))")
  }

  /// The answers in full sentences.
  private func answers() -> [String] {
    let variant = complex.variants[shown]
    let summary = result.summaries[shown]
    let homes = variant.homes
    let whole = zip(variant.units, summary.units)
    let everybody = whole.reduce(0) {
      $0 + ($1.1.affordable.part == $1.1.affordable.whole ? $1.0.number : 0)
    }
    let nobody = whole.reduce(0) { $0 + ($1.1.affordable.part == 0 ? $1.0.number : 0) }
    var lines = [
      "\(everybody) of \(homes) homes are affordable for every resident, "
        + "\(homes - everybody - nobody) for some, \(nobody) for nobody.",
      emptyLine(variant)
        + "\(tenths(summary.placed.tenths(of: homes))) of \(homes) residents can live, all at once, "
        + "in a home that they can afford"
        + (isCorporation
          ? "; \(tenths(summary.placedPassend.tenths(of: homes))) if it must be passend as well."
          : "."),
      "Of all combinations of a resident and a home \(percent(summary.overall.affordable)) is "
        + "affordable, of which \(percent(tight(variant))) krap; in "
        + "\(percent(summary.overall.betterInZZP)) ZZP leaves more.",
    ]
    lines.append(normLine(variant))
    if complex.personas.count <= Self.longest { lines.append(rentLine(variant)) }
    return lines + passendLines(variant)
  }

  /// The highest rent that each resident can bear, the lowest first.
  private func rentLine(_ variant: ComplexVariant) -> String {
    let ranges = complex.personas.enumerated().compactMap {
      persona, each -> (low: Int, text: String)? in
      let cells = variant.units.indices.map { result.cell(shown, persona, $0) }
        .filter(\.isRented)
      guard !cells.isEmpty else { return nil }
      let rents = cells.map { $0.highestRent ?? -1 }
      let ends = [rents.min() ?? -1, rents.max() ?? -1].map { $0 < 0 ? "none" : $0.asEuros }
      let text = ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])"
      return (rents.min() ?? -1, "\(each.name) \(text)")
    }
    return "The highest kale huur at which the norm is there: "
      + ranges.sorted { ($0.low, $0.text) < ($1.low, $1.text) }.map(\.text).listed + "."
  }

  /// Who fails the passendheidstoets, and why.
  private func passendLines(_ variant: ComplexVariant) -> [String] {
    guard isCorporation else { return [] }
    var groups: [(limits: String, names: [String])] = []
    for (persona, each) in complex.personas.enumerated() {
      let failing = variant.units.indices.filter {
        let cell = result.cell(shown, persona, $0)
        return cell.isRented && !cell.marks.contains(.passend)
      }
      guard let first = failing.first else { continue }
      let facts = result.residents[persona].facts(of: result.cell(shown, persona, first))
      let limits =
        "at most \(facts.passendLimit.asEuros) a year and a kale huur above "
        + "\(facts.aftoppingsgrens.asEuros): " + failing.map { variant.units[$0].name }.listed
      let name = "\(each.name) (\(facts.rekeninkomen.asEuros))"
      if let place = groups.firstIndex(where: { $0.limits == limits }) {
        groups[place].names.append(name)
      } else {
        groups.append((limits, [name]))
      }
    }
    return groups.map { "Not passend, income \($0.limits). Who: \($0.names.listed)." }
  }

  private func homes(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(columns: [
      .init("home"), .init("number", .right), .init("kale huur", .right),
      .init("service", .right), .init("arrangement", .right), .init("WWS"),
      .init("affordable for", .right), .init("better in ZZP", .right), .init("not passend", .right),
    ])
    let summaries = result.summaries[shown].units
    for (unit, summary) in zip(variant.units, summaries) {
      table.addRow([
        unit.name, "\(unit.number)", unit.isForZZP ? "(ZZP)" : unit.kaleHuur.asEuros,
        unit.servicekosten.asEuros, unit.arrangement.asEuros, points(unit),
        percent(summary.affordable), unit.isForZZP ? "" : percent(summary.betterInZZP),
        unit.isForZZP || !isCorporation ? "" : percent(summary.notPassend),
      ])
    }
    return table
  }

  /// The points with their sector and highest rent.
  private func points(_ unit: UnitType) -> String {
    guard let working = unit.wws else { return "" }
    let maximum = working.maximum.map { ", to \($0.asEuros)" } ?? ""
    return "\(working.whole) \(working.sectorName)\(maximum)"
  }

  private func residents(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(columns: [
      .init("resident"), .init("number", .right), .init("affordable in", .right),
      .init("better in ZZP", .right),
    ])
    for (persona, summary) in result.summaries[shown].personas.enumerated() {
      table.addRow([
        complex.personas[persona].name, number(persona, variant), percent(summary.affordable),
        percent(summary.betterInZZP),
      ])
    }
    return table
  }

  private func matrix(_ variant: ComplexVariant) -> TextTable {
    var table = TextTable(
      columns: [
        .init("resident"), .init("number", .right), .init("form"), .init("ZZP", .right),
      ] + variant.units.map { .init($0.name + ($0.isForZZP ? " (ZZP)" : ""), .right) })
    for (persona, each) in complex.personas.enumerated() {
      table.addRow(
        [
          each.name, number(persona, variant), each.choice.rawValue,
          result.cell(shown, persona, 0).zzpRemainder.asEuros,
        ]
          + variant.units.indices.map {
            let cell = result.cell(shown, persona, $0)
            return text(of: cell, result.residents[persona].facts(of: cell))
          })
    }
    return table
  }

  private func text(of cell: Cell, _ facts: ResidentFacts) -> String {
    guard let verdict = facts.verdict(of: cell, margin: margin) else { return "-   " }
    var marks = verdict == .niet ? "!" : verdict == .krap ? "~" : " "
    marks += cell.isRented && isCorporation && !cell.marks.contains(.passend) ? "P" : " "
    marks += cell.marks.contains(.betterInZZP) ? "Z" : " "
    return cell.remainder.asEuros + " " + marks
  }
}

extension ComplexTable {
  /// Passend toewijzen binds a woningcorporatie; a landlord who is not stated counts as one.
  var isCorporation: Bool { result.file.landlord.map { $0 == .corporatie } ?? true }

  /// A percentage in tenths.
  func percent(_ share: Share) -> String { tenths(share.perMille) + " %" }
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
