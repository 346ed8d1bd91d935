extension JSONObjectReader {
  /// Notes every key, here and in what stands here, that nobody asked for; all have been asked.
  package func noteUnknown() {
    errors.settle()
    noteUnknownKeys()
  }

  private func noteUnknownKeys() {
    guard !isSkipped else { return }
    for member in list where !askedSet.contains(member.key) {
      guard told.insert(member.key).inserted else { continue }
      errors.note(at: member.keyPosition) { unknownKey(member) }
    }
    for child in children.values.joined() { child.noteUnknownKeys() }
  }

  private func unknownKey(_ member: JSONMember) -> InputError {
    let absent = asked.filter { members[$0] == nil }
    let hint = didYouMean(member.key, among: absent).text
    let known = asked.isEmpty ? "Expected no keys here." : "Expected one of \(listed(asked))."
    return InputError(
      file: file, at: member.keyPosition, problem: "\(path(of: member.key)) is not a known key",
      remedy: known + (hint.isEmpty ? didYouMean(member.key, among: asked).text : hint))
  }

  /// Lets the document name a schema at its top, for editors that check it: `"$schema"` may hold any
  /// text, and nothing reads it.
  package func admitSchema() {
    let key = "$schema"
    admit(key)
    _ = optionalString(key)
  }
}
