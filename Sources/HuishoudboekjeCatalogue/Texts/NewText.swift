/// The questions of `new`, beside those of the facts.
package enum NewText {
  package static let intro = Phrase(
    en: """
      These questions make a scenario file. Enter skips a question and keeps what stands behind \
      'Enter'. Ctrl-D stops, and then nothing is written.
      """,
    nl: """
      Deze vragen maken een scenariobestand. Met Enter slaat u een vraag over en blijft wat achter \
      'Enter' staat. Met Ctrl-D stopt u, en dan wordt er niets geschreven.
      """)
  package static func choices(_ words: [String]) -> Phrase {
    Phrase(en: "choices: \(words, .comma)", nl: "keuzes: \(words, .comma)")
  }
  package static let yesOrNo = Phrase(en: "yes or no", nl: "ja of nee")
  package static func otherwise(_ value: Phrase) -> Phrase {
    Phrase(en: "Enter: \(value)", nl: "Enter: \(value)")
  }
  package static let needed = Phrase(
    en: "This answer is needed.", nl: "Dit antwoord is nodig.")
  package static let hasPartner = Phrase(
    en: "Is there a partner?", nl: "Is er een partner?")
  package static let whyPartner = Phrase(
    en: "A husband, wife or other partner, at home or in care.",
    nl: "Een man, vrouw of andere partner, thuis of in zorg.")
  package static func noIncome(_ who: Phrase) -> Phrase {
    Phrase(
      en: "At least one income of \(who) is needed.",
      nl: "Er is ten minste een inkomen van \(who) nodig.")
  }
  package static func answer(_ got: String, to question: Phrase) -> Phrase {
    Phrase(
      en: "the answer to '\(question)' is \(got)",
      nl: "het antwoord op '\(question)' is \(got)")
  }
  package static func end(_ question: Phrase) -> Phrase {
    Phrase(
      en: "the answers end at '\(question)'", nl: "de antwoorden houden op bij '\(question)'")
  }
  package static let nothingWritten = Phrase(
    en: "Nothing was written.", nl: "Er is niets geschreven.")
  package static let unreadable = Phrase(
    en: "Expected a short answer in UTF-8.", nl: "Verwacht: een kort antwoord in UTF-8.")
  package static let answers = Phrase(en: "the answers", nl: "de antwoorden")
  package static let refused = Phrase(
    en: "These answers do not go together:", nl: "Deze antwoorden gaan niet samen:")

  // MARK: At the end

  package static let summary = Phrase(en: "What was answered:", nl: "Wat is ingevuld:")
  package static let rest = Phrase(
    en: "All else keeps its default; the result lists what it assumes.",
    nl: "Verder geldt de standaard; het resultaat noemt wat het aanneemt.")
  package static let exists = Phrase(
    en: "the file exists already", nl: "het bestand bestaat al")
  package static let overwriteOption = Phrase(
    en: "Add --overwrite to replace it, or name another file with --out.",
    nl: "Geef --overwrite mee om het te vervangen, of noem met --out een ander bestand.")
  package static func mayOverwrite(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) exists already. Replace it?", nl: "\(path) bestaat al. Vervangen?")
  }
  package static let otherFile = Phrase(
    en: "What is the name of the file then?", nl: "Hoe moet het bestand dan heten?")
  package static func written(_ path: String) -> Phrase {
    Phrase(en: "Written: \(path)", nl: "Geschreven: \(path)")
  }
  package static let next = Phrase(en: "Now run:", nl: "Voer nu uit:")
}
