/// Reads the keys of one JSON object and remembers which were asked for.
///
/// Every accessor marks its key as known, whether it is there or not; `finish()` then refuses the
/// first key nobody asked for. A null is refused everywhere. Every error names the file, the place,
/// the path, what was read and what was expected.
package final class JSONObjectReader {
  /// Where this object is in the document, like `persons[0]`; empty for the document itself.
  package let path: String
  /// The file as the user named it.
  package let file: String
  /// Where the object starts.
  package let position: SourcePosition

  private let members: [String: JSONMember]
  private let keys: [String]
  private var asked: [String] = []
  private var askedSet: Set<String> = []
  private var children: [String: [JSONObjectReader]] = [:]

  /// Starts reading `node`, which must be an object.
  package init(node: JSONNode, path: String = "", file: String) throws(InputError) {
    guard case .object(let list) = node.value else {
      throw Self.mismatch(node, path: path, file: file, "Expected an object, like {...}.")
    }
    self.path = path
    self.file = file
    position = node.position
    keys = list.map(\.key)
    members = Dictionary(list.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the key is there; also when its value is a null that an accessor would refuse.
  package func has(_ key: String) -> Bool {
    member(key) != nil
  }

  /// Whether the key is there, without making it a known one.
  package func states(_ key: String) -> Bool { members[key] != nil }

  /// The path of a key in this object, like `persons[0].name`.
  package func path(of key: String) -> String {
    JSONNode.path(path, key: key)
  }

  /// Where the value of `key` stands, or the object when it has no such key.
  package func position(of key: String) -> SourcePosition {
    members[key]?.node.position ?? position
  }

  /// An error about the value of `key` in this object, or about the object when it has no such key.
  ///
  /// The message starts with the path, so the problem is a phrase like "is before the birth date".
  package func error(at key: String, _ problem: String, remedy: String? = nil) -> InputError {
    InputError(
      file: file, at: position(of: key),
      problem: "\(path(of: key)) \(problem)", remedy: remedy)
  }

  /// Refuses the first key, in file order, that nobody asked for.
  ///
  /// This includes the readers that `object`, `optionalObject` and `objects` gave out, so one call
  /// on the outermost reader is enough.
  package func finish() throws(InputError) {
    guard let unknown = firstUnknown() else { return }
    throw unknown.reader.unknownKey(unknown.member)
  }

  // MARK: Objects and lists

  /// The object at `key`.
  package func object(_ key: String) throws(InputError) -> JSONObjectReader {
    if let known = children[key]?.first { return known }
    let node = try required(key, "Expected an object, like {...}.")
    let child = try JSONObjectReader(node: node, path: path(of: key), file: file)
    children[key] = [child]
    return child
  }

  /// The object at `key`, or nil when the key is not there.
  package func optionalObject(_ key: String) throws(InputError) -> JSONObjectReader? {
    has(key) ? try object(key) : nil
  }

  /// The items of the list at `key`; use `objects` for a list of objects.
  package func array(_ key: String) throws(InputError) -> [JSONNode] {
    let expected = "Expected a list, like [...]."
    let node = try required(key, expected)
    guard case .array(let nodes) = node.value else { throw mismatch(node, key, expected) }
    return nodes
  }

  /// A reader for each object in the list at `key`, with paths like `persons[0].incomes[1]`.
  package func objects(_ key: String) throws(InputError) -> [JSONObjectReader] {
    if let known = children[key] { return known }
    var readers: [JSONObjectReader] = []
    for (index, node) in try array(key).enumerated() {
      let itemPath = "\(path(of: key))[\(index)]"
      readers.append(try JSONObjectReader(node: node, path: itemPath, file: file))
    }
    children[key] = readers
    return readers
  }

  // MARK: For the accessors

  /// Marks the key as known and returns its member.
  package func member(_ key: String) -> JSONMember? {
    if askedSet.insert(key).inserted { asked.append(key) }
    return members[key]
  }

  /// The value of a key that must be there and not be null.
  package func required(_ key: String, _ expected: String) throws(InputError) -> JSONNode {
    guard let member = member(key) else {
      let unknown = keys.filter { !askedSet.contains($0) }
      var remedy = expected
      if let near = suggestion(for: key, among: unknown), let place = members[near]?.keyPosition {
        remedy += " Line \(place.line) has \(quoted(near)), which looks like it."
      }
      throw error(at: key, "is missing", remedy: remedy)
    }
    if case .null = member.node.value { throw mismatch(member.node, key, expected) }
    return member.node
  }

  /// The error for a value at `key` of the wrong kind.
  package func mismatch(_ node: JSONNode, _ key: String, _ expected: String) -> InputError {
    Self.mismatch(node, path: path(of: key), file: file, expected)
  }

  /// The error for a value at `path` of the wrong kind.
  package static func mismatch(
    _ node: JSONNode, path: String, file: String, _ expected: String
  ) -> InputError {
    let subject = path.isEmpty ? "the document" : path
    var remedy = expected
    if case .null = node.value, !path.isEmpty {
      remedy =
        path.hasSuffix("]") && !path.hasSuffix("']")
        ? "Leave the item out instead of writing null."
        : "Leave the key out instead of writing null."
    }
    return InputError(
      file: file, at: node.position, problem: "\(subject) is \(node.value.shown)", remedy: remedy)
  }

  // MARK: Unknown keys

  private func firstUnknown() -> (reader: JSONObjectReader, member: JSONMember)? {
    var first: (reader: JSONObjectReader, member: JSONMember)?
    if let key = keys.first(where: { !askedSet.contains($0) }), let member = members[key] {
      first = (self, member)
    }
    for child in children.values.joined() {
      guard let found = child.firstUnknown() else { continue }
      if let known = first, known.member.keyPosition <= found.member.keyPosition { continue }
      first = found
    }
    return first
  }

  private func unknownKey(_ member: JSONMember) -> InputError {
    let absent = asked.filter { members[$0] == nil }
    let hint = didYouMean(member.key, among: absent).text
    let known = asked.isEmpty ? "Expected no keys here." : "Expected one of \(listed(asked))."
    return InputError(
      file: file, at: member.keyPosition, problem: "\(path(of: member.key)) is not a known key",
      remedy: known + (hint.isEmpty ? didYouMean(member.key, among: asked).text : hint))
  }
}
