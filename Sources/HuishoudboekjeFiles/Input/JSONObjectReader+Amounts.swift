import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Amounts, decimals and dates in a scenario.
extension JSONObjectReader {
  /// The exact decimal number at `key`, written as a text like "705.10", times 10^`places`.
  ///
  /// It is read by the rules of `parseDecimal`, with a minus sign allowed. A JSON number is
  /// refused, because many programs round it. `unitDescription` completes "Expected ...", like
  /// "an amount in euros per month".
  package func decimal(
    _ key: String, places: Int, in range: ClosedRange<Int>,
    unitDescription: @autoclosure () -> Phrase, lacking others: [String] = []
  ) -> Int? {
    if isTraced {
      _ = string(key, as: .decimal(places: places, range))
      return nil
    }
    func example() -> String { Self.example(places: places, in: range) }
    func expected() -> Phrase {
      places == 0
        ? KeyErrorText.number(unitDescription(), like: example())
        : KeyErrorText.decimal(unitDescription(), like: example())
    }
    guard let node = required(key, expected(), lacking: others) else { return nil }
    guard case .string(let text) = node.value else {
      guard case .number(let digits) = node.value else { return mismatch(node, key, expected()) }
      let isGood = parseDecimal(digits.utf8, places: places, allowsMinus: true) != nil
      return mismatch(
        node, key, KeyErrorText.quoted(unitDescription(), like: isGood ? digits : example()))
    }
    do {
      let value = try readDecimal(text.utf8, places: places, allowsMinus: true)
      guard range.contains(value) else { throw DecimalFault.tooLarge }
      return value
    } catch DecimalFault.tooManyDecimals {
      return mismatch(
        node, key,
        places == 0
          ? KeyErrorText.noDecimals(unitDescription(), like: example())
          : KeyErrorText.decimals(unitDescription(), most: places, like: example()))
    } catch DecimalFault.tooLarge {
      let within = self.bounds(range) { formatDecimal($0, places: places) }
      return mismatch(node, key, KeyErrorText.within(unitDescription(), within))
    } catch {
      return mismatch(node, key, expected())
    }
  }

  /// The amount in euros at `key`, written as a text like "705.10".
  ///
  /// - Unit: cents per `period`.
  package func amount(
    _ key: String, in range: ClosedRange<Int>, per period: String = "month",
    lacking others: [String] = []
  ) -> Int? {
    decimal(
      key, places: 2, in: range, unitDescription: KeyErrorText.euros(per: period),
      lacking: others)
  }

  /// The amount in euros at `key`, or nil when the key is not there.
  package func optionalAmount(
    _ key: String, in range: ClosedRange<Int>, per period: String
  ) -> Int? {
    has(key) ? amount(key, in: range, per: period) : nil
  }

  /// The date at `key`, written as `YYYY-MM-DD`, which must be in the Gregorian calendar.
  package func date(_ key: String) -> CalendarDate? {
    if isTraced { return string(key, as: .date).flatMap { CalendarDate($0) } }
    let expected = KeyErrorText.date
    guard let node = required(key, expected) else { return nil }
    guard case .string(let text) = node.value else { return mismatch(node, key, expected) }
    if let date = CalendarDate(text) { return date }
    guard let (year, month, _) = CalendarDate.numbers(text), year > 0 else {
      return mismatch(node, key, expected)
    }
    guard (1...12).contains(month) else {
      return mismatch(node, key, KeyErrorText.month)
    }
    let last = CalendarDate.days(inMonth: month, of: year)
    return mismatch(node, key, KeyErrorText.day(last))
  }

  /// The date at `key`, or nil when the key is not there.
  package func optionalDate(_ key: String) -> CalendarDate? { has(key) ? date(key) : nil }

  // MARK: Parts

  /// A number to show in a message: 12, 12.5, 705.10, 12.500, or the nearest one in the range.
  private static func example(places: Int, in range: ClosedRange<Int>) -> String {
    var value = places == 0 ? 12 : 125
    if places == 2 { value = 70510 }
    if places > 2 {
      for _ in 1..<places { value = value.multipliedReportingOverflow(by: 10).partialValue }
    }
    return formatDecimal(min(max(value, range.lowerBound), range.upperBound), places: places)
  }
}
