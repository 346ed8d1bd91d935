extension JSONObjectReader {
  /// The text at `key`; it may be empty.
  public func string(_ key: String) throws(InputError) -> String {
    try text(key, "Expected a text in double quotes.")
  }

  /// The text at `key`, or nil when the key is not there.
  public func optionalString(_ key: String) throws(InputError) -> String? {
    has(key) ? try string(key) : nil
  }

  /// The texts in the list at `key`.
  public func stringList(_ key: String) throws(InputError) -> [String] {
    var texts: [String] = []
    for (index, node) in try array(key).enumerated() {
      guard case .string(let text) = node.value else {
        throw Self.mismatch(
          node, path: "\(path(of: key))[\(index)]", file: file, "Expected a text in double quotes.")
      }
      texts.append(text)
    }
    return texts
  }

  /// The true or false at `key`; without a default the key must be there.
  public func bool(_ key: String, default: Bool? = nil) throws(InputError) -> Bool {
    if let value = `default`, !has(key) { return value }
    let expected = "Expected true or false, without quotes."
    let node = try required(key, expected)
    guard case .bool(let value) = node.value else { throw mismatch(node, key, expected) }
    return value
  }

  /// The whole number at `key`, written as a JSON number without a point or exponent.
  public func integer(_ key: String, in range: ClosedRange<Int>) throws(InputError) -> Int {
    let expected = "Expected a whole number\(bounds(range, places: 0)), without quotes."
    let node = try required(key, expected)
    guard case .number(let digits) = node.value, let value = Int(digits), range.contains(value)
    else { throw mismatch(node, key, expected) }
    return value
  }

  /// The exact decimal number at `key`, written as a text like "705.10", times 10^`places`.
  ///
  /// It is read by the rules of `parseDecimal`, with a minus sign allowed. A JSON number is
  /// refused, because many programs round it. `unitDescription` completes "Expected ...", like
  /// "an amount in euros per month".
  public func decimal(
    _ key: String, places: Int, in range: ClosedRange<Int>, unitDescription: String
  ) throws(InputError) -> Int {
    let example = Self.example(places: places, in: range)
    let point = places == 0 ? "" : " with a point"
    let expected = "Expected \(unitDescription)\(point), like '\(example)'."
    let node = try required(key, expected)
    guard case .string(let text) = node.value else {
      guard case .number(let digits) = node.value else { throw mismatch(node, key, expected) }
      let isGood = parseDecimal(digits.utf8, places: places, allowsMinus: true) != nil
      throw mismatch(
        node, key,
        "Expected \(unitDescription) in double quotes, like \"\(isGood ? digits : example)\".")
    }
    let inRange = "Expected \(unitDescription)\(bounds(range, places: places))."
    do {
      let value = try readDecimal(text.utf8, places: places, allowsMinus: true)
      guard range.contains(value) else { throw DecimalFault.tooLarge }
      return value
    } catch DecimalFault.tooManyDecimals {
      let most = places == 0 ? "no" : "at most \(places)"
      let noun = places == 1 ? "decimal" : "decimals"
      throw mismatch(
        node, key, "Expected \(unitDescription) with \(most) \(noun), like '\(example)'.")
    } catch DecimalFault.tooLarge {
      throw mismatch(node, key, inRange)
    } catch {
      throw mismatch(node, key, expected)
    }
  }

  /// The amount in euros at `key`, written as a text like "705.10".
  ///
  /// - Unit: cents per `period`.
  public func amount(
    _ key: String, in range: ClosedRange<Int>, per period: String = "month"
  ) throws(InputError) -> Int {
    try decimal(
      key, places: 2, in: range, unitDescription: "an amount in euros per \(period)")
  }

  /// The date at `key`, written as `YYYY-MM-DD`, which must be in the Gregorian calendar.
  public func date(_ key: String) throws(InputError) -> (year: Int, month: Int, day: Int) {
    let expected = "Expected a date as year-month-day, like '2026-01-31'."
    let node = try required(key, expected)
    guard case .string(let text) = node.value else { throw mismatch(node, key, expected) }
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
      let day = digits(bytes[8..<10]), year > 0
    else { throw mismatch(node, key, expected) }
    guard (1...12).contains(month) else {
      throw mismatch(node, key, "Expected a month from 01 to 12.")
    }
    let last = Self.daysInMonth(month, year: year)
    guard (1...last).contains(day) else {
      throw mismatch(node, key, "Expected a day from 01 to \(last) in that month.")
    }
    return (year, month, day)
  }

  /// The text at `key`, which must be one of `choices` to the letter.
  public func choice(_ key: String, among choices: [String]) throws(InputError) -> String {
    let expected = "Expected one of \(listed(choices))."
    let text = try text(key, expected)
    guard choices.contains(text) else {
      throw error(
        at: key, "is \(quoted(text))", remedy: expected + didYouMean(text, among: choices))
    }
    return text
  }

  // MARK: Parts

  private func text(_ key: String, _ expected: String) throws(InputError) -> String {
    let node = try required(key, expected)
    guard case .string(let text) = node.value else { throw mismatch(node, key, expected) }
    return text
  }

  private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The range in words, like " from 0.00 to 5000.00".
  private func bounds(_ range: ClosedRange<Int>, places: Int) -> String {
    let low = formatDecimal(range.lowerBound, places: places)
    let high = formatDecimal(range.upperBound, places: places)
    return switch (range.lowerBound == Int.min, range.upperBound == Int.max) {
    case (true, true): ""
    case (false, true): " of \(low) or more"
    case (true, false): " of \(high) or less"
    case (false, false): " from \(low) to \(high)"
    }
  }

  /// A number to show in a message: 12, 12.5, 705.10, 12.500, or the nearest one in the range.
  private static func example(places: Int, in range: ClosedRange<Int>) -> String {
    var value = places == 0 ? 12 : 125
    if places == 2 { value = 70510 }
    if places > 2 {
      for _ in 1..<places { value = value.multipliedReportingOverflow(by: 10).partialValue }
    }
    return formatDecimal(min(max(value, range.lowerBound), range.upperBound), places: places)
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
