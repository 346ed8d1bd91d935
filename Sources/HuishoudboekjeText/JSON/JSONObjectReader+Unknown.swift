import HuishoudboekjeCatalogue

extension JSONObjectReader {
  /// Notes every key, here and in what stands here, that nobody asked for; all have been asked.
  package func noteUnknown() {
    errors.settle()
    noteUnknownKeys()
  }

  private func noteUnknownKeys() {
    guard !isSkipped else { return }
    for member in list where !askedSet.contains(member.key) {
      if member.key == Self.commentKey {
        noteComment(member.node)
        continue
      }
      guard told.insert(member.key).inserted else { continue }
      errors.note(at: member.keyPosition) { unknownKey(member) }
    }
    for child in children.values.joined() { child.noteUnknownKeys() }
  }

  /// A key that every object of every file may have: words for who reads the file, which nothing reads.
  package static let commentKey = "$comment"

  /// A comment is a text or a list of texts, one for each line.
  private func noteComment(_ node: JSONNode) {
    func isText(_ node: JSONNode) -> Bool { if case .string = node.value { true } else { false } }
    if isText(node) { return }
    if case .array(let lines) = node.value, lines.allSatisfy(isText) { return }
    let _: Never? = mismatch(node, Self.commentKey, ReadingText.commentExpected)
  }

  private func unknownKey(_ member: JSONMember) -> InputError {
    let absent = asked.filter { members[$0] == nil }
    let near = didYouMean(member.key, among: absent)
    let hint = near.isEmpty ? didYouMean(member.key, among: asked) : near
    return InputError(
      file: file, at: member.keyPosition,
      KeyErrorText.at(path(of: member.key), KeyErrorText.isUnknown),
      advice: asked.isEmpty ? KeyErrorText.noKeys + hint : FactValueText.oneOf(listed(asked), hint))
  }

  /// Lets the document name a schema at its top, for editors that check it: `"$schema"` may hold any
  /// text, and nothing reads it.
  package func admitSchema() {
    let key = "$schema"
    if isTraced { _ = has(key) }
    admit(key)
    _ = optionalString(key)
  }
}
