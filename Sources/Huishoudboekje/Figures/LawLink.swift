/// The regulations that the articles of figures name, and the id under which wetten.overheid.nl has each.
///
/// Left out: those of which no article is named, only the whole or an annex.
package enum Regulation: String, Sendable, CaseIterable {
  // By the name in an article; the short ones are in the glossary.
  case aow = "AOW"
  case awir = "Awir"
  case bht = "Bht"
  case blz = "Blz"
  case pw = "Pw"
  case rlz = "Rlz"
  case tw = "TW"
  case uitvoeringsregelingInvorderingswet = "Uitvoeringsregeling Invorderingswet 1990"
  case wajong = "Wajong"
  case wetIB = "Wet IB 2001"
  case wfsv = "Wfsv"
  case wht = "Wht"
  case wml = "WML"
  case woningwet = "Woningwet"
  case wzt = "Wzt"
  case zvw = "Zvw"

  /// The id in the Basiswettenbestand.
  package var bwb: String {
    switch self {
    case .aow: "BWBR0002221"
    case .awir: "BWBR0018472"
    case .bht: "BWBR0008763"
    case .blz: "BWBR0035948"
    case .pw: "BWBR0015703"
    case .rlz: "BWBR0036014"
    case .tw: "BWBR0004043"
    case .uitvoeringsregelingInvorderingswet: "BWBR0004766"
    case .wajong: "BWBR0008657"
    case .wetIB: "BWBR0011353"
    case .wfsv: "BWBR0017745"
    case .wht: "BWBR0008659"
    case .wml: "BWBR0002638"
    case .woningwet: "BWBR0005181"
    case .wzt: "BWBR0018451"
    case .zvw: "BWBR0018450"
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
      guard let place = words.firstIndex(of: "artikel"), place + 1 < words.count,
        let regulation = Regulation(rawValue: words[..<place].joined(separator: " ")),
        Self.isNumber(words[place + 1])
      else { continue }
      self.regulation = regulation
      article = words[place + 1]
      // What stands behind the article: `lid 3 en 4` is more than one.
      let rest = words[(place + 2)...].prefix(3) + ["", "", ""]
      let lids = Array(rest.prefix(3))
      lid = lids[0] == "lid" && lids[2] != "en" && Self.isNumber(lids[1]) ? lids[1] : nil
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
