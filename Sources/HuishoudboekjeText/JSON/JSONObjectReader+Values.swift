extension JSONObjectReader {
  /// The text at `key`; it may be empty.
  package func string(_ key: String) throws(InputError) -> String {
    try text(key, "Expected a text in double quotes.")
  }

  /// The text at `key`, or nil when the key is not there.
  package func optionalString(_ key: String) throws(InputError) -> String? {
    has(key) ? try string(key) : nil
  }

  /// The name or the description at `key`, for tables and messages: control characters in it are
  /// kept as code points, like `U+001B`.
  package func name(_ key: String) throws(InputError) -> String { plainName(try string(key)) }

  /// The name or the description at `key`, or nil when the key is not there.
  package func optionalName(_ key: String) throws(InputError) -> String? {
    has(key) ? try name(key) : nil
  }

  /// The texts in the list at `key`.
  package func stringList(_ key: String) throws(InputError) -> [String] {
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
  package func bool(_ key: String, default: Bool? = nil) throws(InputError) -> Bool {
    if let value = `default`, !has(key) { return value }
    let expected = "Expected true or false, without quotes."
    let node = try required(key, expected)
    guard case .bool(let value) = node.value else { throw mismatch(node, key, expected) }
    return value
  }

  /// The whole number at `key`, written as a JSON number without a point or exponent.
  package func integer(_ key: String, in range: ClosedRange<Int>) throws(InputError) -> Int {
    let expected = "Expected a whole number\(bounds(range)), without quotes."
    let node = try required(key, expected)
    guard case .number(let digits) = node.value, let value = Int(digits), range.contains(value)
    else { throw mismatch(node, key, expected) }
    return value
  }

  /// The text at `key`, which must be one of `choices` to the letter.
  package func choice(_ key: String, among choices: [String]) throws(InputError) -> String {
    let expected = "Expected one of \(listed(choices))."
    let text = try text(key, expected)
    guard choices.contains(text) else {
      throw error(
        at: key, "is \(quoted(text))", remedy: expected + didYouMean(text, among: choices).text)
    }
    return text
  }

  // MARK: Parts

  private func text(_ key: String, _ expected: String) throws(InputError) -> String {
    let node = try required(key, expected)
    guard case .string(let text) = node.value else { throw mismatch(node, key, expected) }
    return text
  }

  /// The range in words, like " from 1 to 12".
  private func bounds(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound == Int.min, range.upperBound == Int.max) {
    case (true, true): ""
    case (false, true): " of \(range.lowerBound) or more"
    case (true, false): " of \(range.upperBound) or less"
    case (false, false): " from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}
