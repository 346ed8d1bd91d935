extension OptionSpec {
  /// The name and the other names.
  package var names: [String] { [name] + aliases }

  /// Whether a word is exactly this option, in one of its long forms or its short form.
  func isNamed(_ word: String) -> Bool {
    names.contains { word == "--\($0)" } || short.map { word == "-\($0)" } ?? false
  }
}
