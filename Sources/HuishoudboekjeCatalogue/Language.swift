/// A language in which results and messages are written.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"

  /// That of the run that goes on.
  ///
  /// It holds on the thread that set it: what other threads find out they hand over as a `Phrase`,
  /// not as a text.
  @TaskLocal public static var current = Language.english
}
