/// An amount in euros as people write it: `25000`, `25000.50`, `25000,50`, `25.000,50` or `25,000.50`, with or without `€`.
///
/// Nothing is guessed: `25.000` is 25000 in Dutch and 25 elsewhere, so it has two readings, like every number with three
/// digits behind its only sign. A minus sign, a space between digits and a third decimal are no amount.
package enum EuroInput: Equatable, Sendable {
  /// Cents.
  case cents(Int)
  /// With the sign between thousands, and in cents with the sign before decimals of which two count.
  case twoReadings(thousands: String, decimals: Int)
  case tooManyDecimals
  case notAnAmount
  /// More than can be computed with.
  case tooLarge

  package init(_ text: String) {
    var text = text[...]
    if text.first == "€" { text = text.dropFirst().drop { $0 == " " } }
    let parts = text.split(omittingEmptySubsequences: false) { Self.signs.contains($0) }
    let digits = parts.map(String.init)
    guard digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }) else {
      self = .notAnAmount
      return
    }
    let signs = text.filter(Self.signs.contains)
    let last = digits[digits.count - 1]
    // Digits in front of the last sign stand in groups of three, each behind the same sign.
    func isGrouped(_ groups: some Collection<String>, by sign: Character) -> Bool {
      signs.dropLast().allSatisfy { $0 == sign } && Self.isGrouped(groups)
    }
    switch signs.count {
    case 0: self = Self.cents(last, "")
    case 1 where last.count <= 2: self = Self.cents(digits[0], last)
    case 1 where Self.isGrouped(digits):
      let decimals = Int(digits[0] + last.prefix(2)) ?? 0
      self = .twoReadings(thousands: digits.joined(), decimals: decimals)
    case 1: self = .tooManyDecimals
    default:
      let sign = signs[signs.startIndex]
      if signs.allSatisfy({ $0 == sign }), Self.isGrouped(digits) {
        self = Self.cents(digits.joined(), "")
      } else if signs.last != sign, isGrouped(digits.dropLast(), by: sign) {
        self =
          last.count <= 2 ? Self.cents(digits.dropLast().joined(), last) : .tooManyDecimals
      } else {
        self = .notAnAmount
      }
    }
  }

  private static let signs: Set<Character> = [".", ","]
  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// One to three digits that do not start with 0, and three in every group behind them.
  private static func isGrouped(_ groups: some Collection<String>) -> Bool {
    guard let first = groups.first else { return false }
    return (1...3).contains(first.count) && first.first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func cents(_ euros: String, _ decimals: String) -> Self {
    Int(euros + decimals + String(repeating: "0", count: 2 - decimals.count)).map(Self.cents)
      ?? .tooLarge
  }
}
