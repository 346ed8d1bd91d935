/// The regulations that the articles of figures name, under which id wetten.overheid.nl has each.
///
/// Only those of which the sources of the figures give the id; the others have no link.
package enum Regulation: String, Sendable, CaseIterable {
  /// By the short name in an article: Participatiewet, Besluit and Regeling langdurige zorg.
  case pw = "Pw"
  case blz = "Blz"
  case rlz = "Rlz"

  /// The id in the Basiswettenbestand.
  package var bwb: String {
    switch self {
    case .pw: "BWBR0015703"
    case .blz: "BWBR0035948"
    case .rlz: "BWBR0036014"
    }
  }
}

/// A link to an article on wetten.overheid.nl, in the notation of Juriconnect (jci 1.3):
/// `https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=22a&lid=3&g=2026-01-01`.
///
/// Leaves out what stands behind the lid (`onder a`); of several articles or leden it takes the first.
package struct LawLink: Sendable, Equatable {
  package let regulation: Regulation
  package let article: String
  /// Nil where none or more than one is named.
  package let lid: String?
  /// The day of which the text is shown; nil: the text of today.
  package let date: CalendarDate?

  /// Reads the article of a figure, like `Pw artikel 20 lid 1 onder a`.
  ///
  /// Nil where it names no article, or none of a regulation of which the id is known.
  ///
  /// - Parameter date: the day from which the figure holds.
  package init?(article text: String, on date: CalendarDate?) {
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      guard words.count > 2, words[1] == "artikel", let regulation = Regulation(rawValue: words[0]),
        Self.isNumber(words[2])
      else { continue }
      self.regulation = regulation
      article = words[2]
      let isOne = words.count < 6 || words[5] != "en"
      lid =
        words.count > 4 && words[3] == "lid" && isOne && Self.isNumber(words[4]) ? words[4] : nil
      self.date = date
      return
    }
    return nil
  }

  /// The number of an article or a lid, like 22a, 3.3.2.2 or 2:46.
  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else {
      return false
    }
    return word.utf8.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: ":") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || byte == UInt8(ascii: ".")
    }
  }

  package var address: String {
    "https://wetten.overheid.nl/jci1.3:c:\(regulation.bwb)&artikel=\(article)"
      + (lid.map { "&lid=\($0)" } ?? "") + (date.map { "&g=\($0)" } ?? "")
  }
}
