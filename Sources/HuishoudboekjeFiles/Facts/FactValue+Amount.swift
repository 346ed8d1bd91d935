import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension FactValue {
  /// An amount in euros as people write it, as a scenario has it: 3100, 3100.50, 3100,50, 3.100,50 and
  /// 3,100.50, with a euro sign in front or not.
  ///
  /// What can be read in two ways, like 3.100, is refused and never guessed.
  static func amount(_ written: String, _ time: Time) throws(Refusal) -> String {
    let text = written.drop { $0 == "€" || $0 == " " }
    guard let whole = try plain(text, time), let cents = parseDecimal(whole.utf8, places: 2) else {
      throw expected(time)
    }
    guard cents <= ScenarioFile.mostCents else {
      throw Refusal(FactValueText.tooMuch(ScenarioFile.mostCents))
    }
    return cents.isMultiple(of: 100) ? "\(cents / 100)" : formatDecimal(cents, places: 2)
  }

  private static func expected(_ time: Time) -> Refusal {
    switch time {
    case .year: Refusal(FactValueText.amount(FactValueText.aYear, 3100))
    case .month: Refusal(FactValueText.amount(FactValueText.aMonth, 688))
    case .onNewYear: Refusal(FactValueText.amount(FactValueText.onNewYear, 61_000))
    }
  }

  /// The digits with a point before the decimals; nil for what is no amount.
  private static func plain(_ text: Substring, _ time: Time) throws(Refusal) -> String? {
    let signs = text.filter { $0 == "." || $0 == "," }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      text.utf8.count <= 24, let last = parts.last
    else { return nil }
    let groups = parts.dropFirst()
    let isGrouped = (1...3).contains(parts[0].count) && parts[0].first != "0"
    switch signs.count {
    case 0: return String(text)
    case 1 where last.count == 3 && isGrouped:
      let digits = String(parts[0] + last)
      let cents = parseDecimal("\(parts[0]).\(last.prefix(2))".utf8, places: 2) ?? 0
      throw Refusal(FactValueText.twoWays(whole: digits, cents: cents))
    case 1:
      guard last.count <= 2 else { throw Refusal(FactValueText.tooManyDecimals) }
      return "\(parts[0]).\(last)"
    default:
      guard isGrouped, let first = signs.first, let end = signs.last,
        groups.dropLast().allSatisfy({ $0.count == 3 }),
        signs.dropLast().allSatisfy({ $0 == first })
      else { return nil }
      let digits = parts.dropLast().joined()
      // The same sign all through stands between thousands.
      guard first != end else { return last.count == 3 ? digits + last : nil }
      guard last.count <= 2 else { throw Refusal(FactValueText.tooManyDecimals) }
      return "\(digits).\(last)"
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
