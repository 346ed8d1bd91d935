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

  /// A status of figures by its code; a code that is not known is its own name.
  package static func status(_ code: String) -> Phrase {
    switch code {
    case "verified": verified
    case "derived": derived
    case "unverified": unverified
    case "law": law
    case "proposal": proposal
    case "estimate": estimate
    default: Phrase(verbatim: code)
    }
  }
  private static let verified = Phrase(en: "verified", nl: "nagezocht")
  private static let derived = Phrase(en: "derived", nl: "afgeleid")
  private static let unverified = Phrase(en: "unverified", nl: "nog niet nagezocht")
  private static let law = Phrase(en: "law", nl: "wet")
  private static let proposal = Phrase(en: "proposal", nl: "wetsvoorstel")
  private static let estimate = Phrase(en: "estimate", nl: "raming")
}
