/// About `--set path=value`.
package enum SettingText {
  package static let help = Phrase(
    en: """
      Put a value into the file before it is read, with a path like an axis of a sweep: \
      dwelling.kale_huur_eur_month=705.10, persons[0].age=85, in a complex \
      units[0].kale_huur_eur_month=705.10, or an amount of the file with a change \
      like +5%.
      """,
    nl: """
      Zet een waarde in het bestand voor het wordt gelezen, met een pad zoals een as van een \
      sweep: dwelling.kale_huur_eur_month=705.10, persons[0].age=85, in een complex \
      units[0].kale_huur_eur_month=705.10, of een bedrag van het bestand \
      met een verandering zoals +5%.
      """)
  package static let example = Phrase(
    en: "The same household with another rent.", nl: "Hetzelfde huishouden met een andere huur.")

  package static func notASetting(_ got: String) -> Phrase {
    Phrase(
      en: "--set is \(got); expected PATH=VALUE like dwelling.kale_huur_eur_month=705.10.",
      nl: "--set is \(got); verwacht: PAD=WAARDE zoals dwelling.kale_huur_eur_month=705.10.")
  }
  package static func twice(_ path: String) -> Phrase {
    Phrase(
      en: "--set names \(path) twice; leave one out.",
      nl: "--set noemt \(path) twee keer; laat er een weg.")
  }
  package static let year = Phrase(
    en: "--set year and --year both choose the year; leave one out.",
    nl: "--set year en --year kiezen allebei het jaar; laat er een weg.")
  package static let needsImpact = Phrase(
    en: "--set goes with --impact SCENARIO.", nl: "--set hoort bij --impact SCENARIO.")

  package static func law(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) is a figure of the law, which a file does not hold",
      nl: "\(path) is een cijfer van de wet, en dat staat niet in een bestand")
  }
  package static let reform = Phrase(
    en: "Change it with --reform FILE, or with an axis of a sweep.",
    nl: "Verander het met --reform FILE, of met een as van een sweep.")
  package static func notThere(_ path: String, _ file: String) -> Phrase {
    Phrase(en: "\(path) is not in \(file)", nl: "\(path) staat niet in \(file)")
  }
  package static func items(_ path: String, _ count: Int) -> Phrase {
    Phrase(
      en: "\(path) holds \(count, "item", "items"); the first is [0].",
      nl: "\(path) heeft \(count, "onderdeel", "onderdelen"); het eerste is [0].")
  }
  package static let pathLike = Phrase(
    en: "Expected a path like persons[0].incomes[1].gross_eur_year.",
    nl: "Verwacht: een pad zoals persons[0].incomes[1].gross_eur_year.")
  package static func notOneValue(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) does not hold one value", nl: "\(path) heeft niet een enkele waarde")
  }
  package static let oneValue = Phrase(
    en: "Name an amount, a number, a word, a date or a yes/no fact.",
    nl: "Noem een bedrag, een getal, een woord, een datum of een ja/nee-gegeven.")
  package static func wrongKind(_ path: String, _ got: String) -> Phrase {
    Phrase(en: "\(path) would become \(got)", nl: "\(path) zou \(got) worden")
  }
  package static let truth = Phrase(
    en: "Expected true or false.", nl: "Verwacht: true of false.")
  package static let number = Phrase(
    en: "Expected a whole number, like 2026.", nl: "Verwacht: een heel getal, zoals 2026.")
  package static let change = Phrase(
    en: "Expected a change like +5% or -2.5%, of an amount that the file states.",
    nl: "Verwacht: een verandering zoals +5% of -2.5%, van een bedrag dat in het bestand staat.")
  package static let axis = Phrase(
    en: "An axis of the sweep varies it: leave --set out, or take the axis away.",
    nl: "Een as van de sweep varieert het: laat --set weg, of haal de as weg.")
  package static func variedByOver(_ path: String) -> Phrase {
    Phrase(
      en: "--set and --over both name \(path): leave --set out, because --over varies it.",
      nl: "--set en --over noemen allebei \(path): laat --set weg, want --over varieert het.")
  }
  package static func varied(_ path: String) -> Phrase {
    Phrase(en: "\(path) is already an axis", nl: "\(path) is al een as")
  }
}
