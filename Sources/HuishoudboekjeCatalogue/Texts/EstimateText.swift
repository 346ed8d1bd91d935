/// How a result says that it rests on the estimate of a year.
package enum EstimateText {
  /// A line below a title.
  package static func sentence(year: Int, statuses: [Phrase]) -> Phrase {
    Phrase(
      en: "Raming \(year), not certified: it rests on figures of status \(statuses, .comma).",
      nl: "Raming \(year), niet zeker: gerekend met cijfers van deze soorten: \(statuses, .comma).")
  }
  /// So many figures of a status, and the laws in which they stand.
  package static func figures(_ status: Phrase, _ count: Int, of laws: [String]) -> Phrase {
    Phrase(
      en: "\(status): \(count, "figure", "figures") of \(laws, .comma)",
      nl: "\(status): \(count, "cijfer", "cijfers") van \(laws, .comma)")
  }
}
