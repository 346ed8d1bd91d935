import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The rents that may be asked and can be paid, and who lives where.
extension ComplexTable {
  func rents(_ variant: ComplexVariant) -> TextTable? {
    let rented = variant.units.indices.filter { !variant.units[$0].isForZZP }
    guard !rented.isEmpty else { return nil }
    var table = TextTable(
      columns: [.init("resident")] + rented.map { .init(variant.units[$0].name, .right) }
        + [.init("why")])
    for (persona, each) in complex.personas.enumerated() {
      let cells = rented.map { result.cell(shown, persona, $0) }
      let stops = cells.filter(\.isRented).map(\.stop)
      let excluded = result.residents[persona].facts.first?.exclusion
      let why = RentStop.allCases.filter(stops.contains).map(\.reason).joined(separator: "; ")
      table.addRow(
        [each.name] + cells.map { $0.highestRent?.asEuros ?? "none" }
          + [excluded.map { "\(each.choice.rawValue) is not possible: \($0)" } ?? why])
    }
    return table
  }

  /// The lowest of the highest by the points, the aftoppingsgrens where passend toewijzen binds and the
  /// highest that the budget bears, and which of them it is.
  func allowedRents(_ variant: ComplexVariant) -> TextTable? {
    let rented = variant.units.indices.filter { !variant.units[$0].isForZZP }
    guard !rented.isEmpty else { return nil }
    var table = TextTable(
      columns: [.init("resident")] + rented.map { .init(variant.units[$0].name, .right) })
    func row(_ name: String, _ rents: [HighestRent?]) {
      table.addRow(
        [name]
          + rents.map { rent in
            guard let rent else { return "-  " }
            return (rent.lowest?.asEuros ?? "none") + " " + Self.mark(rent.bound)
          })
    }
    for (persona, each) in complex.personas.enumerated() {
      row(each.name, rented.map { highestRent(persona, $0, variant) })
    }
    if complex.personas.count > 1 {
      table.addSeparator()
      row("for everybody", rented.map { highestRentForAll($0, variant) })
    }
    return table
  }

  static func mark(_ bound: HighestRent.Bound) -> String {
    switch bound {
    case .points: return "W"
    case .passend: return "P"
    case .budget: return "B"
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
      columns: [.init("resident"), .init("number", .right)]
        + variant.units.map { .init($0.name + ($0.isForZZP ? " (ZZP)" : ""), .right) })
    for (persona, each) in complex.personas.enumerated() {
      table.addRow(
        [each.name, number(persona, variant)]
          + variant.units.indices.map { tenths(occupancy.tenths(persona, $0)) })
    }
    return table
  }

  /// How many homes stand empty, before what is placed.
  func emptyLine(_ variant: ComplexVariant) -> String {
    guard variant.vacancy > 0 else { return "" }
    let filled = Share(part: 10_000 - variant.vacancy, whole: 10_000)
    return "\(formatDecimal(variant.vacancy, places: 2)) % of the homes stands empty, so at most "
      + "\(tenths(filled.tenths(of: variant.homes))) of \(variant.homes) residents have one: "
  }
}
