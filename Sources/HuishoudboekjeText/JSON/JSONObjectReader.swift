import HuishoudboekjeCatalogue

/// Reads the keys of one JSON object, remembers which were asked for, and notes what is wrong.
///
/// Every accessor marks its key as known, whether it is there or not. Where a value is wrong it notes
/// an error and gives nil, and reading goes on: `finish()` throws all errors of the document and its
/// keys that nobody asked for, in order of place. So nothing that was read counts before `finish()`.
///
/// One fault gives one error: a key at which something was noted gives no other one, what is said of
/// it with `refuse` afterwards is dropped, and an object that is none is stood in for by a reader
/// that has no keys and notes nothing. A null is refused everywhere. Every error names the file, the
/// place, the path, what was read and what was expected.
package final class JSONObjectReader {
  /// Where this object is in the document, like `persons[0]`; empty for the document itself.
  package let path: String
  /// The file as the user named it.
  package let file: String
  /// Where the object starts.
  package let position: SourcePosition
  /// What is wrong in the document.
  package let errors: InputErrors

  let members: [String: JSONMember]
  /// The members in file order.
  let list: [JSONMember]
  private(set) var asked: [String] = []
  private(set) var askedSet: Set<String> = []
  private(set) var children: [String: [JSONObjectReader]] = [:]
  /// It stands in for something that is no object.
  private let isNothing: Bool
  /// Which keys there may be is not known.
  private(set) var isSkipped = false
  /// Keys at which something is wrong.
  private var wrong: Set<String> = []
  /// Unknown keys that were told already.
  var told: Set<String> = []
  /// What is asked for, where there is no document and only that is wanted.
  let trace: JSONTrace?

  /// Starts reading `node`, the document, which must be an object.
  package convenience init(
    node: JSONNode, path: String = "", file: String
  ) throws(InputError) {
    guard case .object(let list) = node.value else {
      throw Self.mismatch(node, path: path, file: file, KeyErrorText.object)
    }
    self.init(
      list, at: node.position, path: path, file: file, errors: InputErrors(file: file))
  }

  /// A reader of what is not there, which notes what is asked for.
  init(tracing trace: JSONTrace) {
    (path, file, position) = (trace.path, "", SourcePosition(line: 1, column: 1))
    errors = InputErrors(file: "")
    isNothing = false
    (list, members) = ([], [:])
    self.trace = trace
  }

  private init(
    _ list: [JSONMember]?, at position: SourcePosition, path: String, file: String,
    errors: InputErrors
  ) {
    trace = nil
    self.path = path
    self.file = file
    self.position = position
    self.errors = errors
    isNothing = list == nil
    self.list = list ?? []
    members = Dictionary(
      self.list.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The object as it stands in the document.
  package var node: JSONNode { JSONNode(value: .object(list), position: position) }

  /// Whether the key is there; also when its value is a null that an accessor would refuse.
  package func has(_ key: String) -> Bool {
    trace?.isThere(key) ?? (member(key) != nil)
  }

  /// Whether the key is there, without making it a known one.
  package func states(_ key: String) -> Bool { trace?.states(key) ?? (members[key] != nil) }

  /// The path of a key in this object, like `persons[0].name`.
  package func path(of key: String) -> String {
    JSONNode.path(path, key: key)
  }

  /// Where the value of `key` stands, or the object when it has no such key.
  package func position(of key: String) -> SourcePosition {
    members[key]?.node.position ?? position
  }

  /// Throws all that is wrong in the document, if anything is.
  ///
  /// Keys that nobody asked for are wrong too, also those of the readers that `object`,
  /// `optionalObject` and `objects` gave out: one call on the outermost reader is enough.
  package func finish() throws(InputError) {
    if trace != nil { throw error(at: "", .empty) }
    noteUnknown()
    try errors.check()
  }

  // MARK: Objects and lists

  /// The object at `key`; a reader of nothing where it is none.
  package func object(_ key: String) -> JSONObjectReader {
    if let known = children[key]?.first { return known }
    if let trace { return traced(key, trace, .object(path: path(of: key)), [path(of: key)])[0] }
    let node = required(key, KeyErrorText.object)
    let child = node.map { reader(of: $0, path: path(of: key)) } ?? nothing
    if child.isNothing { wrong.insert(key) }
    children[key] = [child]
    return child
  }

  /// The object at `key`, or nil when the key is not there.
  package func optionalObject(_ key: String) -> JSONObjectReader? {
    has(key) ? object(key) : nil
  }

  /// The items of the list at `key`; use `objects` for a list of objects.
  ///
  /// - Parameter shape: of the whole list; nil where another accessor tells.
  package func array(_ key: String, of shape: JSONShape? = nil) -> [JSONNode]? {
    if let trace {
      shape.map { trace.read(key, $0) } ?? trace.miss(key)
      return nil
    }
    let expected = KeyErrorText.list
    guard let node = required(key, expected) else { return nil }
    guard case .array(let nodes) = node.value else { return mismatch(node, key, expected) }
    return nodes
  }

  /// A reader for each item of the list at `key`, with paths like `persons[0].incomes[1]`; one of
  /// nothing for an item that is no object.
  ///
  /// - Parameters:
  ///   - range: how many there may be; the caller refuses what is outside.
  ///   - isByPlace: what an item may hold depends on its place.
  package func objects(
    _ key: String, in range: ClosedRange<Int> = 0...Int.max, isByPlace: Bool = false
  ) -> [JSONObjectReader] {
    if let known = children[key] { return known }
    if let trace {
      let path = path(of: key)
      return isByPlace
        ? traced(
          key, trace, .places(path: path, range), (0..<range.upperBound).map { "\(path)[\($0)]" })
        : traced(key, trace, .objects(path: path, range), ["\(path)[]"])
    }
    let nodes = array(key) ?? []
    let readers = nodes.enumerated().map { index, node in
      reader(of: node, path: "\(path(of: key))[\(index)]")
    }
    children[key] = readers
    return readers
  }

  /// A reader without keys, which notes nothing.
  package var nothing: JSONObjectReader {
    JSONObjectReader(nil, at: position, path: path, file: file, errors: errors)
  }

  private func traced(
    _ key: String, _ trace: JSONTrace, _ shape: JSONShape, _ paths: [String]
  ) -> [JSONObjectReader] {
    trace.read(key, shape)
    let readers = paths.map { JSONObjectReader(tracing: trace.child($0)) }
    children[key] = readers
    return readers
  }

  private func reader(of node: JSONNode, path: String) -> JSONObjectReader {
    if case .object(let list) = node.value {
      return JSONObjectReader(list, at: node.position, path: path, file: file, errors: errors)
    }
    errors.note(at: node.position) {
      Self.mismatch(node, path: path, file: file, KeyErrorText.object)
    }
    return nothing
  }

  // MARK: What is wrong

  /// Whether nothing was noted at any of the keys, nor in what stands there.
  package func isGood(_ keys: String...) -> Bool {
    if errors.isEmpty { return true }
    return !isNothing
      && keys.allSatisfy { key in
        !wrong.contains(key) && (children[key] ?? []).allSatisfy(\.isGood)
      }
  }

  /// Whether nothing was noted in this object.
  package var isGood: Bool {
    if errors.isEmpty { return true }
    return !isNothing && wrong.isEmpty && children.values.joined().allSatisfy(\.isGood)
  }

  /// Leaves out of `finish` which keys this object may have: what was noted leaves that open.
  package func skip() {
    isSkipped = true
    trace?.isSkipped = true
  }

  /// Marks a key as wrong; false where it was already, or where there is nothing to say.
  func mark(_ key: String) -> Bool { !isNothing && wrong.insert(key).inserted }

  // MARK: For the accessors

  /// Marks the key as known and returns its member.
  package func member(_ key: String) -> JSONMember? {
    trace?.miss(key)
    if askedSet.insert(key).inserted { asked.append(key) }
    return members[key]
  }

  /// Marks a key as known that is not told among those that may be there.
  func admit(_ key: String) { askedSet.insert(key) }

  /// The value of a key that must be there and not be null.
  ///
  /// - Parameter others: keys for want of which it must be there, as in `refuse`.
  package func required(
    _ key: String, _ expected: @autoclosure () -> Phrase, lacking others: [String] = []
  ) -> JSONNode? {
    let member = member(key)
    guard !isNothing, !wrong.contains(key) else { return nil }
    guard let member else {
      let near = misspelled(key)
      if let near { told.insert(near) }
      let hint = near.flatMap { near in
        members[near].map { KeyErrorText.looksLikeIt(line: $0.keyPosition.line, quoted(near)) }
      }
      refuse(
        at: key, KeyErrorText.isMissing, remedy: expected() + (hint ?? .empty), lacking: others)
      return nil
    }
    if case .null = member.node.value { return mismatch(member.node, key, expected()) }
    return member.node
  }

  /// A key that nobody asked for and that looks like one that is not there.
  func misspelled(_ key: String) -> String? {
    guard members[key] == nil else { return nil }
    return suggestion(for: key, among: list.map(\.key).filter { !askedSet.contains($0) })
  }
}
