import HuishoudboekjeText

/// A JSON object that grows by paths.
///
/// A path is one of `JSONNode`, with one thing more: `incomes[aow]` is the item of the list whose `type`
/// is `aow`, and is added where there is none.
final class JSONTree {
  private enum Content {
    case value(JSONValue)
    case members([(key: String, tree: JSONTree)])
    case items([JSONTree])
  }
  private var content = Content.members([])

  /// Puts a value at a path and gives the path that it has in the JSON.
  @discardableResult
  func set(_ path: String, _ value: JSONValue) -> String {
    let (tree, real) = place(path)
    tree.content = .value(value)
    return real
  }

  /// The tree at a path, and the path that it has in the JSON.
  func place(_ path: String) -> (JSONTree, String) {
    var tree = self
    var real = ""
    for step in path.split(separator: ".") {
      let key = String(step.prefix { $0 != "[" })
      tree = tree.member(key)
      real += (real.isEmpty ? "" : ".") + key
      guard let open = step.firstIndex(of: "[") else { continue }
      let word = String(step[step.index(after: open)...].dropLast())
      let index: Int
      (tree, index) = tree.item(word)
      real += "[\(index)]"
    }
    return (tree, real)
  }

  /// Makes what is still empty a list.
  func makeList() {
    if case .members(let members) = content, members.isEmpty { content = .items([]) }
  }

  private func member(_ key: String) -> JSONTree {
    guard case .members(let known) = content else {
      preconditionFailure("There is no object in front of '\(key)'.")
    }
    if let known = known.first(where: { $0.key == key }) { return known.tree }
    let tree = JSONTree()
    content = .members(known + [(key, tree)])
    return tree
  }

  private func item(_ word: String) -> (JSONTree, Int) {
    var items: [JSONTree] = []
    if case .items(let known) = content { items = known }
    let place = Int(word) ?? items.firstIndex { $0.type == word } ?? items.count
    guard place >= items.count else { return (items[place], place) }
    // Nobody else holds the list while it grows, so that it is not copied.
    content = .items([])
    while items.count <= place { items.append(JSONTree()) }
    if Int(word) == nil { items[place].set("type", .string(word)) }
    content = .items(items)
    return (items[place], place)
  }

  private var type: String? {
    guard case .members(let members) = content,
      let type = members.first(where: { $0.key == "type" }),
      case .value(.string(let word)) = type.tree.content
    else { return nil }
    return word
  }

  /// The JSON; it stands in no file, so all of it is at its beginning.
  var node: JSONNode {
    let start = SourcePosition(line: 1, column: 1)
    let value: JSONValue =
      switch content {
      case .value(let value): value
      case .members(let members):
        .object(
          members.map { JSONMember(key: $0.key, keyPosition: start, node: $0.tree.node) })
      case .items(let items): .array(items.map(\.node))
      }
    return JSONNode(value: value, position: start)
  }
}
