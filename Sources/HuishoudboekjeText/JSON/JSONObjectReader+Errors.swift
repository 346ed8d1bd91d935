import HuishoudboekjeCatalogue

/// What is wrong in a document.
extension JSONObjectReader {
  /// An error about the value of `key` in this object, or about the object when it has no such key.
  ///
  /// The message starts with the path, so the problem is a phrase like "is before the birth date".
  package func error(at key: String, _ problem: Phrase, remedy: Phrase? = nil) -> InputError {
    InputError(
      file: file, at: position(of: key), KeyErrorText.at(path(of: key), problem), advice: remedy)
  }

  /// Notes what is wrong at `key`, unless something is wrong there already.
  ///
  /// The words are only made for an error that is shown, after the key is marked as wrong: no accessor
  /// gives its value in them.
  ///
  /// - Parameters:
  ///   - others: keys for want of which it is wrong: nothing is noted where a key that nobody asks
  ///     for looks like one of them, because that one is told.
  ///   - readers: the objects that may have them; by default this one.
  package func refuse(
    at key: String, _ problem: @autoclosure () -> Phrase,
    remedy: @autoclosure () -> Phrase? = nil, lacking others: [String] = [],
    in readers: [JSONObjectReader]? = nil
  ) {
    guard trace == nil, mark(key) else { return }
    let readers = readers ?? [self]
    func isMisspelled() -> Bool { readers.contains { $0.misspells(others) } }
    guard isMisspelled() else {
      return errors.note(at: position(of: key)) {
        self.error(at: key, problem(), remedy: remedy())
      }
    }
    let error = self.error(at: key, problem(), remedy: remedy())
    errors.note(at: position(of: key), unless: isMisspelled) { error }
  }

  /// What `body` gives; what it throws is noted, unless something is wrong at `key` already.
  package func noting<Value>(
    at key: String, _ body: () throws(InputError) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      refuse(at: key, error)
      return nil
    }
  }

  /// Notes an error, unless something is wrong at `key` already.
  package func refuse(at key: String, _ error: InputError) {
    if trace == nil, mark(key) { errors.note(error) }
  }

  /// Whether a key that nobody asked for looks like one of these, which are not there.
  private func misspells(_ others: [String]) -> Bool {
    others.contains { misspelled($0) != nil }
  }

  /// Notes that a value at `key` is of the wrong kind.
  package func mismatch<Value>(_ node: JSONNode, _ key: String, _ expected: Phrase) -> Value? {
    if mark(key) {
      errors.note(at: node.position) {
        Self.mismatch(node, path: path(of: key), file: file, expected)
      }
    }
    return nil
  }

  /// The error for a value at `path` of the wrong kind.
  package static func mismatch(
    _ node: JSONNode, path: String, file: String, _ expected: Phrase
  ) -> InputError {
    let shown = node.value.shown
    var remedy = expected
    if case .null = node.value, !path.isEmpty {
      remedy =
        path.hasSuffix("]") && !path.hasSuffix("']")
        ? KeyErrorText.leaveItemOut : KeyErrorText.leaveKeyOut
    }
    return InputError(
      file: file, at: node.position,
      path.isEmpty
        ? KeyErrorText.document(is: shown) : KeyErrorText.at(path, KeyErrorText.isThat(shown)),
      advice: remedy)
  }
}
