import Dispatch
import Huishoudboekje
import HuishoudboekjeText

extension ComplexTable {
  /// The variants are written beside each other and joined in order.
  func csv() -> String {
    let parts = Parts(count: complex.variants.count)
    // Other threads do not know the language of the run.
    let labels = result.isLabelled ? result.estimates.map { csvField($0.text) } : []
    DispatchQueue.concurrentPerform(iterations: complex.variants.count) {
      parts[$0] = rows(of: $0, basis: labels.isEmpty ? nil : labels[$0])
    }
    var bytes = Array(csvHeader(schema.names).utf8)
    for variant in complex.variants.indices { bytes += parts[variant] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter basis: the field of the last column; nil where there is none.
  private func rows(of number: Int, basis: String?) -> [UInt8] {
    let variant = complex.variants[number]
    let start = Array("\(csvField(complex.name)),\(csvField(variant.name)),\(variant.year),".utf8)
    let persons = complex.personas.enumerated().map { place, persona in
      Array("\(csvField(persona.name)),\(self.number(place, variant)),".utf8)
    }
    var row = CellRow()
    row.bytes.reserveCapacity(variant.units.count * complex.personas.count * 200)
    for (place, unit) in variant.units.enumerated() {
      let home = Array("\(csvField(unit.name)),\(unit.number),".utf8)
      for (persona, each) in complex.personas.enumerated() {
        let cell = result.cell(number, persona, place)
        row.bytes += start
        row.bytes += home
        row.bytes += persons[persona]
        row.write(
          cell, unit, result.residents[persona].facts(of: cell), each.choice,
          corporation: isCorporation, margin: margin)
        if let basis {
          row.bytes += basis.utf8
          row.bytes.append(UInt8(ascii: "\n"))
        } else {
          row.bytes[row.bytes.count - 1] = UInt8(ascii: "\n")
        }
      }
    }
    return row.bytes
  }

  private final class Parts: @unchecked Sendable {
    private let values: UnsafeMutablePointer<[UInt8]>
    private let count: Int
    init(count: Int) {
      self.count = count
      values = .allocate(capacity: max(1, count))
      values.initialize(repeating: [], count: max(1, count))
    }
    deinit {
      values.deinitialize(count: max(1, count))
      values.deallocate()
    }
    subscript(place: Int) -> [UInt8] {
      get { values[place] }
      set { values[place] = newValue }
    }
  }
}

/// Takes the fields of a cell, column by column.
protocol ComplexCellSink {
  mutating func word(_ text: String)
  /// Nil: it does not apply.
  mutating func flag(_ isSet: Bool?)
  /// Cents; nil: there are none.
  mutating func euros(_ cents: Int?)
}

extension ComplexCellSink {
  /// The columns of a cell, from the leveringsvorm on.
  mutating func write(
    _ cell: Cell, _ unit: UnitType, _ facts: ResidentFacts, _ choice: ColumnChoice,
    corporation: Bool, margin: Int
  ) {
    let rented = cell.isRented
    word(unit.isForZZP ? "ZZP" : choice.rawValue)
    euros(unit.kaleHuur)
    euros(unit.servicekosten)
    euros(unit.arrangement)
    euros(rented ? cell.huurtoeslag : nil)
    word(rented && cell.refusal != .none ? cell.refusal.key : "")
    euros(unit.isForZZP ? facts.zzpEigenBijdrage : facts.eigenBijdrage)
    euros(cell.marks.contains(.excluded) ? nil : cell.remainder)
    euros(cell.zzpRemainder)
    let verdict = facts.verdict(of: cell, margin: margin)
    let norm = verdict == nil ? nil : facts.norm(of: cell)
    euros(norm?.cents)
    euros(norm?.inBudget)
    euros(norm?.above(left: cell.remainder))
    word(verdict?.rawValue ?? "")
    flag(cell, .affordable, true)
    flag(cell, .betterInZZP, rented)
    flag(cell, .excluded, true)
    flag(cell, .passend, rented && corporation)
    word(rented && corporation ? "waived" : "")
    flag(cell, .incomeTestWithoutWlz, rented && corporation)
    flag(cell, .aboveSocialeHuurgrens, rented)
    flag(cell, .aboveKwaliteitskortingsgrens, rented)
    flag(cell, .aboveAftoppingsgrens, rented)
    euros(rented ? cell.highestRent : nil)
    word(rented ? cell.stop.key : "")
    let highest = facts.highestRent(of: cell, in: unit)
    euros(highest?.byPoints)
    euros(highest?.passend)
    euros(highest?.lowest)
    word(highest?.bound.rawValue ?? "")
    let arrangement = unit.arrangement + facts.norm.above(left: cell.remainder)
    euros(rented && arrangement >= 0 ? arrangement : nil)
    euros(cell.highestService)
    euros(cell.remainderAtAftoppingsgrens)
    euros(cell.remainderOtherRequest)
  }

  private mutating func flag(_ cell: Cell, _ mark: Cell.Marks, _ applies: Bool) {
    flag(applies ? cell.marks.contains(mark) : nil)
  }
}

/// Writes cells as bytes, each field with a comma behind it.
private struct CellRow: ComplexCellSink {
  var bytes: [UInt8] = []

  mutating func word(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: ","))
  }
  mutating func flag(_ isSet: Bool?) {
    if let isSet { bytes.append(UInt8(ascii: "0") + (isSet ? 1 : 0)) }
    bytes.append(UInt8(ascii: ","))
  }
  mutating func euros(_ cents: Int?) {
    if let cents {
      if cents < 0 { bytes.append(UInt8(ascii: "-")) }
      let size = cents.magnitude
      var divisor: UInt = 1
      let whole = size / 100
      while divisor <= whole / 10 { divisor *= 10 }
      while divisor > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(whole / divisor % 10))
        divisor /= 10
      }
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(size % 100 / 10))
      bytes.append(UInt8(ascii: "0") + UInt8(size % 10))
    }
    bytes.append(UInt8(ascii: ","))
  }
}
