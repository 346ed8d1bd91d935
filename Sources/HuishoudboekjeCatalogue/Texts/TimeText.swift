/// Months, days and when something is so.
package enum TimeText {
  private static let names = [
    Phrase(en: "January", nl: "januari"), Phrase(en: "February", nl: "februari"),
    Phrase(en: "March", nl: "maart"), Phrase(en: "April", nl: "april"),
    Phrase(en: "May", nl: "mei"), Phrase(en: "June", nl: "juni"),
    Phrase(en: "July", nl: "juli"), Phrase(en: "August", nl: "augustus"),
    Phrase(en: "September", nl: "september"), Phrase(en: "October", nl: "oktober"),
    Phrase(en: "November", nl: "november"), Phrase(en: "December", nl: "december"),
  ]
  /// The name of a month, 1-12.
  package static func month(_ month: Int) -> Phrase { names[month - 1] }

  private static let short = [
    Phrase(en: "Jan", nl: "jan"), Phrase(en: "Feb", nl: "feb"), Phrase(en: "Mar", nl: "mrt"),
    Phrase(en: "Apr", nl: "apr"), Phrase(en: "May", nl: "mei"), Phrase(en: "Jun", nl: "jun"),
    Phrase(en: "Jul", nl: "jul"), Phrase(en: "Aug", nl: "aug"), Phrase(en: "Sep", nl: "sep"),
    Phrase(en: "Oct", nl: "okt"), Phrase(en: "Nov", nl: "nov"), Phrase(en: "Dec", nl: "dec"),
  ]
  /// The name of a month above a column, 1-12.
  package static func shortMonth(_ month: Int) -> Phrase { short[month - 1] }

  /// From one month to another.
  package static func months(_ first: Phrase, to last: Phrase) -> Phrase {
    Phrase(en: "\(first) to \(last)", nl: "\(first) tot en met \(last)")
  }
  /// Some days of a month.
  package static func days(_ days: Int, of month: Phrase) -> Phrase {
    Phrase(en: "\(days, "day", "days") of \(month)", nl: "\(days, "dag", "dagen") van \(month)")
  }
  /// After what happens then, with a space in front.
  package static func during(_ times: [Phrase]) -> Phrase {
    Phrase(en: " in \(times)", nl: " in \(times)")
  }
  package static let inNoMonth = Phrase(en: " in no month", nl: " in geen enkele maand")
}
