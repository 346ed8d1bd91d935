/// Whether case tables and receipts agree with what is computed.
package enum VerifyText {
  /// How many rows of a file came out.
  package static func hits(_ file: String, _ table: String, _ hits: Int, of rows: Int) -> Phrase {
    Phrase(
      en: "\(file): \(table), \(hits) of \(rows, "row", "rows") hit",
      nl: "\(file): \(table), goed: \(hits) van de \(rows, "rij", "rijen")")
  }
  package static let column = Phrase(en: "column", nl: "kolom")
  package static let hit = Phrase(en: "hits", nl: "goed")
  package static let missed = Phrase(en: "misses", nl: "fout")
  package static let line = Phrase(en: "line", nl: "regel")
  package static let expected = Phrase(en: "expected", nl: "verwacht")
  package static let computed = Phrase(en: "computed", nl: "berekend")
  /// An expected value that a row cannot have.
  package static let notComputed = Phrase(
    en: "nothing: this item does not compute it", nl: "niets: dit onderdeel berekent het niet")
  package static func moreMisses(_ count: Int) -> Phrase {
    Phrase(
      en: "and \(count) more \(missing(count))", nl: "en nog \(count) \(missing(count))")
  }
  private static func missing(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "miss", nl: "waarde die niet klopt")
      : Phrase(en: "misses", nl: "waarden die niet kloppen")
  }
  package static func withoutExpectedValue(_ rows: Int) -> Phrase {
    Phrase(
      en: "no expected value: \(rows, "row, which checks", "rows, which check") nothing",
      nl: "geen verwachte waarde: \(rows, "rij, die niets toetst", "rijen, die niets toetsen")")
  }
  package static func skipped(_ rows: Int, of item: String) -> Phrase {
    Phrase(
      en: "skipped: \(rows, "row", "rows") of item \(item), which is not built",
      nl: "overgeslagen: \(rows, "rij", "rijen") van onderdeel \(item), dat niet is gebouwd")
  }

  /// The parts of a receipt.
  package static let part = Phrase(en: "part", nl: "onderdeel")
  package static let check = Phrase(en: "check", nl: "controle")
  package static let what = Phrase(en: "what", nl: "wat")
  package static let version = Phrase(en: "version", nl: "versie")
  package static let figures = Phrase(en: "figures", nl: "cijfers")
  package static let result = Phrase(en: "result", nl: "resultaat")
  package static func input(_ file: String) -> Phrase {
    Phrase(en: "input \(file)", nl: "invoer \(file)")
  }
  package static func output(_ file: String) -> Phrase {
    Phrase(en: "output \(file)", nl: "uitvoer \(file)")
  }
  /// What became of a part.
  package static let same = Phrase(en: "same", nl: "hetzelfde")
  package static let differs = Phrase(en: "DIFFERS", nl: "WIJKT AF")
  package static func thenAndNow(_ then: Phrase, _ now: Phrase) -> Phrase {
    Phrase(en: "\(then) then, \(now) now", nl: "toen \(then), nu \(now)")
  }
  package static let notRead = Phrase(en: "not read", nl: "niet gelezen")
  package static let notInTheReceipt = Phrase(
    en: "not in the receipt", nl: "niet in het bewijs")
  package static let everyByte = Phrase(en: "every byte", nl: "elke byte")
  package static func lineDiffers(_ line: Int, _ found: Phrase, _ again: Phrase) -> Phrase {
    Phrase(
      en: "line \(line) is \(found), made again \(again)",
      nl: "regel \(line) is \(found), opnieuw gemaakt \(again)")
  }
  package static let theEnd = Phrase(en: "the end", nl: "het einde")

  /// What of a receipt is not the same now.
  package static func differ(_ file: String, _ parts: Phrase, _ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "\(file): \(parts) differs", nl: "\(file): \(parts) is anders")
      : Phrase(en: "\(file): \(parts) differ", nl: "\(file): \(parts) zijn anders")
  }

  // MARK: Errors

  package static func checksNothing(_ file: String) -> Phrase {
    Phrase(en: "\(file): the table checks nothing", nl: "\(file): de tabel toetst niets")
  }
  package static func missed(_ count: Int) -> Phrase {
    Phrase(en: "\(count) expected values missed", nl: "\(count) verwachte waarden kwamen niet uit")
  }
  package static let receiptExpected = Phrase(
    en: "Expected a receipt that a command wrote with --receipt.",
    nl: "Verwacht: een bewijs dat een opdracht met --receipt heeft geschreven.")
  package static let noHash = Phrase(
    en: "it has no hash of a result", nl: "er staat geen hash van een resultaat in")
  package static let computesNothing = Phrase(
    en: "its command computes nothing", nl: "de opdracht daarin berekent niets")
  package static func commandRefused(_ why: Phrase) -> Phrase {
    Phrase(en: "its command is refused: \(why)", nl: "de opdracht daarin kan niet: \(why)")
  }
  package static let writesNoReceipt = Phrase(
    en: "its command writes no receipt", nl: "de opdracht daarin schrijft geen bewijs")
  package static func namesOption(_ option: String) -> Phrase {
    Phrase(
      en: "its command names --\(option), which no receipt does",
      nl: "de opdracht daarin noemt --\(option), en dat doet geen bewijs")
  }
  package static let yearsExpected = Phrase(en: "Expected years.", nl: "Verwacht: jaren.")
}
