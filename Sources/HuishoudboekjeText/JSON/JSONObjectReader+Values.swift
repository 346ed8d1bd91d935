import HuishoudboekjeCatalogue

extension JSONObjectReader {
  /// The text at `key`; it may be empty.
  ///
  /// - Parameter shape: what of its form shows by itself; the caller refuses what is otherwise.
  package func string(
    _ key: String, as shape: JSONShape = .text(), lacking others: [String] = []
  ) -> String? {
    if let trace {
      trace.read(key, shape)
      return nil
    }
    return text(key, KeyErrorText.text, lacking: others)
  }

  /// The text at `key`, or nil when the key is not there.
  package func optionalString(_ key: String, as shape: JSONShape = .text()) -> String? {
    has(key) ? string(key, as: shape) : nil
  }

  /// The path of a file at `key`.
  package func filePath(_ key: String) -> String? {
    guard let path = string(key) else { return nil }
    let length = path.utf8.count
    guard length <= 4096 else {
      refuse(
        at: key, ReadingText.isTooLongForAPath(length), remedy: ReadingText.pathExpected)
      return nil
    }
    return path
  }

  /// The name or the description at `key`, for tables and messages: control characters in it are
  /// kept as code points, like `U+001B`.
  package func name(_ key: String, as shape: JSONShape = .text()) -> String? {
    string(key, as: shape).map(plainName)
  }

  /// The name or the description at `key`, or nil when the key is not there.
  package func optionalName(_ key: String, as shape: JSONShape = .text()) -> String? {
    has(key) ? name(key, as: shape) : nil
  }

  /// The texts in the list at `key`; nil where one of them is no text.
  package func stringList(
    _ key: String, of item: JSONShape = .text(), in range: ClosedRange<Int> = 0...Int.max,
    isUnique: Bool = false
  ) -> [String]? {
    let shape = JSONShape.list(of: item, range, isUnique: isUnique)
    guard let nodes = array(key, of: shape) else { return nil }
    var texts: [String] = []
    for (index, node) in nodes.enumerated() {
      if case .string(let text) = node.value {
        texts.append(text)
      } else {
        errors.note(at: node.position) {
          Self.mismatch(
            node, path: "\(path(of: key))[\(index)]", file: file, KeyErrorText.text)
        }
      }
    }
    guard texts.count == nodes.count else {
      _ = mark(key)
      return nil
    }
    return texts
  }

  /// The true or false at `key`.
  package func bool(_ key: String) -> Bool? {
    if let trace {
      return trace.read(key, among: ["false", "true"], .truth) == "true"
    }
    let expected = KeyErrorText.truth
    guard let node = required(key, expected) else { return nil }
    guard case .bool(let value) = node.value else { return mismatch(node, key, expected) }
    return value
  }

  /// The true or false at `key`, or the default when the key is not there.
  package func bool(_ key: String, default value: Bool) -> Bool {
    has(key) ? bool(key) ?? value : value
  }

  /// The whole number at `key`, written as a JSON number without a point or exponent.
  package func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    if let trace {
      trace.read(key, .whole(range))
      return nil
    }
    func expected() -> Phrase { KeyErrorText.wholeNumber(bounds(range)) }
    guard let node = required(key, expected()) else { return nil }
    guard case .number(let digits) = node.value, let value = Int(digits), range.contains(value)
    else { return mismatch(node, key, expected()) }
    return value
  }

  /// The text at `key`, which must be one of `choices` to the letter.
  package func choice(_ key: String, among choices: [String]) -> String? {
    if let trace { return trace.read(key, among: choices, .word(choices)) }
    func expected(_ hint: Phrase) -> Phrase { FactValueText.oneOf(listed(choices), hint) }
    guard let text = text(key, expected(.empty)) else { return nil }
    guard choices.contains(text) else {
      refuse(
        at: key, KeyErrorText.isThat(quoted(text)),
        remedy: expected(didYouMean(text, among: choices)))
      return nil
    }
    return text
  }

  /// The whole number at `key`, or nil when the key is not there.
  package func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    has(key) ? integer(key, in: range) : nil
  }

  // MARK: Parts

  private func text(
    _ key: String, _ expected: @autoclosure () -> Phrase, lacking others: [String] = []
  ) -> String? {
    guard let node = required(key, expected(), lacking: others) else { return nil }
    guard case .string(let text) = node.value else { return mismatch(node, key, expected()) }
    return text
  }

  /// The range in words, like " from 1 to 12".
  private func bounds(_ range: ClosedRange<Int>) -> Phrase {
    bounds(range) { "\($0)" }
  }
  /// - Parameter text: a bound as files write it.
  package func bounds(_ range: ClosedRange<Int>, _ text: (Int) -> String) -> Phrase {
    let (low, high) = (text(range.lowerBound), text(range.upperBound))
    return switch (range.lowerBound == Int.min, range.upperBound == Int.max) {
    case (true, true): .empty
    case (false, true): KeyErrorText.atLeast(low)
    case (true, false): KeyErrorText.atMost(high)
    case (false, false): KeyErrorText.between(low, high)
    }
  }
}
