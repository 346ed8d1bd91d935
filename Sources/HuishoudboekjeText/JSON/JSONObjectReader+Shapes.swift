import HuishoudboekjeCatalogue

/// What a document may hold in more than one way.
extension JSONObjectReader {
  /// There is no document: what is asked for is noted, see `JSONShapes`.
  package var isTraced: Bool { trace != nil }

  /// One of the ways to go on where the document would tell; nil where there is one.
  package func traced<Way>(_ ways: [Way]) -> Way? {
    trace.map { ways[$0.pick("", of: ways.count)] }
  }

  /// Whether a key is there in whose stead all others may be there; where there is no document it is
  /// taken to be there half of the times.
  package func hasInstead(_ key: String) -> Bool {
    has(key) && trace?.isFirstHalf ?? true
  }

  /// Says that there must be all of one group of keys and none of the others; the caller refuses what
  /// is otherwise.
  package func states(oneOf groups: [[String]]) { trace?.state(.oneOf(groups)) }

  /// Notes that a key is missing that must be there.
  package func lacks(_ key: String, remedy: @autoclosure () -> Phrase, lacking others: [String]) {
    trace?.miss(key)
    refuse(at: key, KeyErrorText.isMissing, remedy: remedy(), lacking: others)
  }

  /// A reader for each object that has one of the names; where there is no document, for one of any name.
  package func objects(named names: [String]) -> [(name: String, reader: JSONObjectReader)] {
    guard let trace else {
      return names.compactMap { name in optionalObject(name).map { (name, $0) } }
    }
    trace.read("*", .named(path: "\(path).*"))
    return [("*", JSONObjectReader(tracing: trace.child("\(path).*")))]
  }

  /// The members of the object at `key`, with names of a pattern and any values; nil where it is none.
  package func values(_ key: String, names: String, expected: Phrase) -> JSONNode? {
    if let trace {
      trace.read(key, .values(names: names))
      return nil
    }
    guard let node = member(key)?.node else {
      lacks(key, remedy: expected, lacking: [key])
      return nil
    }
    guard case .object = node.value else {
      refuse(at: key, KeyErrorText.isThat(node.value.shown), remedy: expected)
      return nil
    }
    return node
  }

  /// What stands at a key: another document, or the path of its file.
  package enum Inner {
    case document(JSONNode)
    case file(String)
  }

  /// The document at `key` or the path of its file; nil where it is neither, which is noted.
  ///
  /// - Parameters:
  ///   - kind: what the schema calls that document.
  ///   - expected: told where there is no such key; nil: there need not be.
  package func inner(_ key: String, _ kind: String, expected: Phrase?) -> Inner? {
    if let trace {
      trace.read(key, .document(kind))
      return nil
    }
    guard let node = member(key)?.node else {
      if let expected { lacks(key, remedy: expected, lacking: [key]) }
      return nil
    }
    if case .object = node.value { return .document(node) }
    return filePath(key).map { .file($0) }
  }
}
