/// Tables of a spreadsheet that make a complex: what stands in a cell, and what is wrong in one.
package enum TableText {
  // MARK: What stands in a cell

  package static let word = Phrase(en: "text", nl: "tekst")
  package static let file = Phrase(en: "the name of a file", nl: "de naam van een bestand")
  package static let yesOrNo = Phrase(en: "yes or no", nl: "ja of nee")
  package static let date = Phrase(
    en: "a date, like 1942-03-10 or 10-03-1942", nl: "een datum, zoals 1942-03-10 of 10-03-1942")
  package static let eurosMonth = Phrase(en: "euros a month", nl: "euro per maand")
  package static let eurosYear = Phrase(en: "euros a year", nl: "euro per jaar")
  package static let eurosDay = Phrase(en: "euros a day", nl: "euro per dag")
  package static let euros = Phrase(en: "euros", nl: "euro")
  package static let percent = Phrase(en: "per cent", nl: "procent")
  package static let points = Phrase(en: "points in quarters", nl: "punten in kwarten")
  package static let hours = Phrase(en: "hours a month", nl: "uren per maand")
  package static let days = Phrase(en: "days", nl: "dagen")
  package static func whole(_ low: Int, _ high: Int) -> Phrase {
    Phrase(
      en: "a whole number from \(low) to \(high)",
      nl: "een heel getal van \(low) tot en met \(high)")
  }
  package static let zorgprofiel = Phrase(
    en: "a zorgprofiel, like VV5, VG6 or GGZ-wonen 3",
    nl: "een zorgprofiel, zoals VV5, VG6 of GGZ-wonen 3")
  /// - Parameter words: without quotes.
  package static func oneOf(_ words: [String]) -> Phrase {
    Phrase(en: "\(words, .or)", nl: "\(words, .or)")
  }
  package static let benchmark = Phrase(
    en: "zak_en_kleedgeld, nibud, or euros a month",
    nl: "zak_en_kleedgeld, nibud, of euro per maand")

  // MARK: Templates

  package static let meaningRow = Phrase(en: "(meaning)", nl: "(uitleg)")
  package static let what = Phrase(en: "what", nl: "wat")
  package static let value = Phrase(en: "value", nl: "waarde")
  package static let meaning = Phrase(en: "meaning", nl: "betekenis")
  package static func explained(_ meaning: Phrase, _ unit: Phrase, required: Bool) -> Phrase {
    required
      ? Phrase(en: "required; \(meaning); \(unit)", nl: "verplicht; \(meaning); \(unit)")
      : Phrase(en: "\(meaning); \(unit)", nl: "\(meaning); \(unit)")
  }
  package static let yes = Phrase(en: "yes", nl: "ja")
  package static let no = Phrase(en: "no", nl: "nee")
  package static let apartment = Phrase(en: "apartment", nl: "appartement")
  package static let studio = Phrase(en: "studio", nl: "studio")
  package static let single = Phrase(en: "single with a pension", nl: "alleenstaande met pensioen")
  package static let young = Phrase(en: "single with Wajong", nl: "alleenstaande met Wajong")
  package static let couple = Phrase(en: "couple", nl: "paar")

  // MARK: Columns and rows

  package static func unknown(_ name: String, isRow: Bool) -> Phrase {
    isRow
      ? Phrase(en: "\(name) is not a known row", nl: "\(name) is geen bekende rij")
      : Phrase(
        en: "the column \(name) is not known", nl: "de kolom \(name) is niet bekend")
  }
  /// - Parameters:
  ///   - template: a command line.
  ///   - hint: with a space in front.
  package static func known(_ template: Phrase, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "\(template) writes all that are known.\(hint)",
      nl: "\(template) schrijft alles wat bekend is.\(hint)")
  }
  package static func twice(_ first: String, _ second: String, _ meaning: Phrase) -> Phrase {
    Phrase(
      en: "\(first) and \(second) both stand for: \(meaning)",
      nl: "\(first) en \(second) betekenen allebei: \(meaning)")
  }
  package static let keepOne = Phrase(en: "Keep one of them.", nl: "Laat er één staan.")
  package static func missingColumn(_ name: Phrase) -> Phrase {
    Phrase(en: "the column '\(name)' is missing", nl: "de kolom '\(name)' ontbreekt")
  }
  package static func unnamed(_ place: Int, _ line: Int) -> Phrase {
    Phrase(
      en: "column \(place) has no name, and line \(line) has something in it",
      nl: "kolom \(place) heeft geen naam, en op regel \(line) staat er iets in")
  }
  package static let nameIt = Phrase(
    en: "Name the column in the first line, or empty it.",
    nl: "Geef de kolom een naam op de eerste regel, of maak hem leeg.")
  package static let noRows = Phrase(
    en: "there is no row below the column names", nl: "er staat geen rij onder de kolomnamen")
  package static func noWhatAndValue(_ what: Phrase, _ value: Phrase) -> Phrase {
    Phrase(
      en: "the first line does not name the columns '\(what)' and '\(value)'",
      nl: "de eerste regel noemt de kolommen '\(what)' en '\(value)' niet")
  }
  /// A note about a name that says less than it means.
  package static func readAs(
    _ file: String, _ name: String, _ full: Phrase, _ meaning: Phrase, _ unit: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(file): the column \(name) is read as '\(full)': \(meaning); \(unit)",
      nl: "\(file): de kolom \(name) is gelezen als '\(full)': \(meaning); \(unit)")
  }
  package static func totalOrRest(_ name: String, _ other: String) -> Phrase {
    Phrase(
      en: "\(name) stands beside \(other): it may be the total or the rest",
      nl: "\(name) staat naast \(other): het kan het totaal zijn of de rest")
  }
  package static func nameTheRest(_ full: Phrase) -> Phrase {
    Phrase(
      en: "Name it '\(full)' when it is the rest; a total beside its parts is not read.",
      nl:
        "Noem de kolom '\(full)' als het de rest is; een totaal naast de delen wordt niet gelezen.")
  }

  // MARK: Cells

  package static func `is`(_ name: String, _ text: String) -> Phrase {
    Phrase(en: "\(name) is \(text)", nl: "\(name) is \(text)")
  }
  package static func isEmpty(_ name: String) -> Phrase {
    Phrase(en: "\(name) is empty", nl: "\(name) is leeg")
  }
  package static func expected(_ what: Phrase) -> Phrase {
    Phrase(en: "Expected \(what).", nl: "Verwacht: \(what).")
  }
  package static func expectedLike(_ what: Phrase, _ example: String) -> Phrase {
    Phrase(en: "Expected \(what), like \(example).", nl: "Verwacht: \(what), zoals \(example).")
  }
  package static func expectedBetween(_ what: Phrase, _ low: String, _ high: String) -> Phrase {
    Phrase(
      en: "Expected \(what), from \(low) to \(high).",
      nl: "Verwacht: \(what), van \(low) tot en met \(high).")
  }
  /// Behind what is expected.
  package static let slashes = Phrase(
    en: " With slashes it is not sure which number is the day.",
    nl: " Met schuine strepen is niet zeker welk getal de dag is.")
  package static let fourDigits = Phrase(
    en: " Write the year with four digits.", nl: " Schrijf het jaar met vier cijfers.")
  package static let yesIsEnough = Phrase(
    en: " The law gives the amount.", nl: " Het bedrag komt uit de wet.")
  package static func secondTime(_ name: String, _ text: String, _ line: Int) -> Phrase {
    Phrase(
      en: "\(name) is \(text) as on line \(line)",
      nl: "\(name) is \(text), net als op regel \(line)")
  }
  package static let nameEach = Phrase(
    en: "Give every row a name of its own.", nl: "Geef elke rij een eigen naam.")
  package static func without(_ name: String, _ other: Phrase) -> Phrase {
    Phrase(
      en: "\(name) is filled in without '\(other)'", nl: "\(name) is ingevuld zonder '\(other)'")
  }
  package static func fillBoth(_ other: Phrase) -> Phrase {
    Phrase(
      en: "Fill in '\(other)' too, or leave both empty.",
      nl: "Vul ook '\(other)' in, of laat beide leeg.")
  }
  package static func beside(_ name: String, _ other: String, _ text: String) -> Phrase {
    Phrase(
      en: "\(name) is filled in beside \(other), which is \(text)",
      nl: "\(name) is ingevuld naast \(other), en dat is \(text)")
  }
  package static let fillOne = Phrase(
    en: "Keep one of the two and leave the other empty.",
    nl: "Laat er één staan en maak de andere leeg.")
}
