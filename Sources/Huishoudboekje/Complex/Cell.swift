import HuishoudboekjeCatalogue

/// A persona in a home: what is left, and what stands in the way. Amounts are cents of the average
/// month.
package struct Cell: Sendable {
  /// Yes and no, together in a few bytes.
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The norm is there.
    package static let affordable = Marks(rawValue: 1)
    /// The home is for ZZP clients: the cell is the ZZP column.
    package static let forZZP = Marks(rawValue: 2)
    /// The zorgprofiel excludes the form: nothing is computed.
    package static let excluded = Marks(rawValue: 4)
    /// ZZP leaves more.
    package static let betterInZZP = Marks(rawValue: 8)
    /// The letting fits the passendheidstoets.
    package static let passend = Marks(rawValue: 16)
    /// The income test would be passed without the Wlz indication that waives it.
    package static let incomeTestWithoutWlz = Marks(rawValue: 32)
    /// Kale huur above the sociale huurgrens.
    package static let aboveSocialeHuurgrens = Marks(rawValue: 64)
    /// Rekenhuur above these.
    package static let aboveAftoppingsgrens = Marks(rawValue: 128)
    package static let aboveKwaliteitskortingsgrens = Marks(rawValue: 256)
  }

  package internal(set) var marks: Marks = []
  package internal(set) var remainder = 0
  /// Free to spend in ZZP; it depends on the home where a partner stays there.
  package internal(set) var zzpRemainder = 0
  package internal(set) var huurtoeslag = 0
  package internal(set) var refusal = HuurtoeslagRefusal.none
  /// The highest kale huur at which the norm is there, other amounts equal; nil: none.
  package internal(set) var highestRent: Int?
  package internal(set) var stop = RentStop.never
  /// Of an unaffordable home: the highest total of servicekosten that makes it affordable.
  package internal(set) var highestService: Int?
  /// Of an unaffordable home: what would be left at a kale huur on the aftoppingsgrens.
  package internal(set) var remainderAtAftoppingsgrens: Int?
  /// Of a tenant below the youth age: what is left with the other choice about the request.
  package internal(set) var remainderOtherRequest: Int?
  /// The place of the facts of the persona in this year and kind of home.
  package let facts: Int

  init(facts: Int) { self.facts = facts }
  mutating func mark(_ mark: Marks, _ holds: Bool) {
    if holds { marks.insert(mark) }
  }
  package var isAffordable: Bool { marks.contains(.affordable) }
  /// The cell has rent and huurtoeslag.
  package var isRented: Bool { marks.isDisjoint(with: [.forZZP, .excluded]) }
}

extension ResidentFacts {
  /// The norm that holds for a cell.
  package func norm(of cell: Cell) -> Norm { cell.marks.contains(.forZZP) ? zzpNorm : norm }
  /// Nil where the zorgprofiel excludes the form.
  package func verdict(of cell: Cell, margin: Int) -> Verdict? {
    guard !cell.marks.contains(.excluded) else { return nil }
    return Verdict(above: norm(of: cell).above(left: cell.remainder), margin: margin)
  }
}

/// Why the highest rent is not a cent higher.
package enum RentStop: String, Sendable, CaseIterable {
  /// Even without rent too little is left.
  case never
  /// There is no huurtoeslag at this rent, and no more kwijtschelding at a euro more.
  case noHuurtoeslag = "no_huurtoeslag"
  /// There is none at any rent.
  case neverHuurtoeslag = "never_huurtoeslag"
  /// At a euro more a part of it is remitted of the local taxes.
  case kwijtschelding
  /// A cent more and the huurtoeslag ends: Wht artikel 13 lid 1 (to 2025).
  case losesHuurtoeslag = "loses_huurtoeslag"
  /// Above the maximale huurgrens nothing comes back: Wht artikel 21 lid 1 onder d.
  case aboveMaximum = "above_maximale_huurgrens"
  /// Above the aftoppingsgrens 40 % comes back, or nothing: Wht artikel 21.
  case aboveAftoppingsgrens = "above_aftoppingsgrens"
  /// Above the kwaliteitskortingsgrens 65 % comes back.
  case aboveKwaliteitskortingsgrens = "above_kwaliteitskortingsgrens"
  /// Below the basishuur nothing comes back, from there to the kwaliteitskortingsgrens all.
  case belowKwaliteitskortingsgrens = "below_kwaliteitskortingsgrens"

  /// The name in tables: without huurtoeslag at this rent or at any is one there.
  package var key: String {
    self == .neverHuurtoeslag ? RentStop.noHuurtoeslag.rawValue : rawValue
  }
  /// The reason in words.
  package var reason: Phrase {
    switch self {
    case .never: HighestRentText.never
    case .noHuurtoeslag: HighestRentText.noHuurtoeslag
    case .neverHuurtoeslag: HighestRentText.neverHuurtoeslag
    case .kwijtschelding: HighestRentText.kwijtschelding
    case .losesHuurtoeslag: HighestRentText.losesHuurtoeslag
    case .aboveMaximum: HighestRentText.aboveMaximum
    case .aboveAftoppingsgrens: HighestRentText.aboveAftoppingsgrens
    case .aboveKwaliteitskortingsgrens: HighestRentText.aboveKwaliteitskortingsgrens
    case .belowKwaliteitskortingsgrens: HighestRentText.belowKwaliteitskortingsgrens
    }
  }
}
