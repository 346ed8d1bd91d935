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
      guard told.insert(member.key).inserted else { continue }
      errors.note(at: member.keyPosition) { unknownKey(member) }
    }
    for child in children.values.joined() { child.noteUnknownKeys() }
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
    admit(key)
    _ = optionalString(key)
  }
}
