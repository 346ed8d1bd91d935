import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The rents that may be asked and can be paid, and who lives where.
extension ComplexTable {
  func rents(_ variant: ComplexVariant) -> TextTable? {
    let rented = variant.units.indices.filter { !variant.units[$0].isForZZP }
    guard !rented.isEmpty else { return nil }
    var table = TextTable(
      columns: [.init(ComplexTableText.resident.text)]
        + rented.map { .init(variant.units[$0].name, .right) }
        + [.init(ComplexTableText.why.text)])
    for (persona, each) in complex.personas.enumerated() {
      let cells = rented.map { result.cell(shown, persona, $0) }
      let stops = cells.filter(\.isRented).map(\.stop)
      let excluded = result.residents[persona].facts.first?.exclusion
      let why = RentStop.allCases.filter(stops.contains).map(\.reason).joined(.semicolon)
      let told = excluded.map { ComplexText.notPossible(each.choice.rawValue, $0) } ?? why
      table.addRow([each.name] + cells.map { rent($0.highestRent) } + [told.text])
    }
    return table
  }

  /// A rent; nil: none is low enough.
  func rent(_ cents: Int?) -> String { cents?.inEuros ?? ComplexText.noRent.text }

  /// The lowest of the highest by the points, the aftoppingsgrens where passend toewijzen binds and the
  /// highest that the budget bears, and which of them it is.
  func allowedRents(_ variant: ComplexVariant) -> TextTable? {
    let rented = variant.units.indices.filter { !variant.units[$0].isForZZP }
    guard !rented.isEmpty else { return nil }
    var table = TextTable(
      columns: [.init(ComplexTableText.resident.text)]
        + rented.map { .init(variant.units[$0].name, .right) })
    func row(_ name: String, _ rents: [HighestRent?]) {
      table.addRow(
        [name]
          + rents.map { rent in
            guard let rent else { return ComplexTableText.markNobody.text }
            let mark =
              rent.lowest == nil ? ComplexTableText.markNoRent : Self.mark(rent.bound)
            return self.rent(rent.lowest) + " " + mark.text
          })
    }
    for (persona, each) in complex.personas.enumerated() {
      row(each.name, rented.map { highestRent(persona, $0, variant) })
    }
    if complex.personas.count > 1 {
      table.addSeparator()
      row(ComplexTableText.everybody.text, rented.map { highestRentForAll($0, variant) })
    }
    return table
  }

  static func mark(_ bound: HighestRent.Bound) -> Phrase {
    switch bound {
    case .points: ComplexTableText.markPoints
    case .passend: ComplexTableText.markPassend
    case .budget: ComplexTableText.markBudget
    }
  }

  func highestRent(_ persona: Int, _ unit: Int, _ variant: ComplexVariant) -> HighestRent? {
    let cell = result.cell(shown, persona, unit)
    return result.residents[persona].facts(of: cell).highestRent(of: cell, in: variant.units[unit])
  }

  /// The rent that every kind of resident may be asked and can pay; nil where nobody rents.
  private func highestRentForAll(_ unit: Int, _ variant: ComplexVariant) -> HighestRent? {
    complex.personas.indices.filter { variant.weights[$0] > 0 }
      .compactMap { highestRent($0, unit, variant) }
      .min { ($0.lowest ?? -1) < ($1.lowest ?? -1) }
  }

  /// How many of each kind of resident live in each kind of home.
  func placement(_ variant: ComplexVariant) -> TextTable {
    let occupancy = result.summaries[shown].occupancy
    var table = TextTable(
      columns: [
        .init(ComplexTableText.resident.text), .init(ComplexTableText.number.text, .right),
      ] + variant.units.map { .init(title(of: $0), .right) })
    for (persona, each) in complex.personas.enumerated() {
      table.addRow(
        [each.name, number(persona, variant).asFigure]
          + variant.units.indices.map { tenths(occupancy.tenths(persona, $0)).asFigure })
    }
    return table
  }

  /// How many homes stand empty, before what is placed.
  func emptyLine(_ variant: ComplexVariant) -> Phrase? {
    guard variant.vacancy > 0 else { return nil }
    let filled = Share(part: 10_000 - variant.vacancy, whole: 10_000)
    return ComplexText.empty(
      vacancy: variant.vacancy, most: filled.tenths(of: variant.homes), of: variant.homes)
  }
}
