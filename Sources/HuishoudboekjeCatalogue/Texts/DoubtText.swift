/// Why a figure that is not verified may have another value.
package enum DoubtText {
  package static let returnLess = Phrase(
    en: "the return is not final: 0.1 point less",
    nl: "het rendement is nog niet definitief: 0,1 punt minder")
  package static let returnMore = Phrase(
    en: "the return is not final: 0.1 point more",
    nl: "het rendement is nog niet definitief: 0,1 punt meer")
  package static let thresholdLess = Phrase(
    en: "not read in the Wet IB 2001: 100 less", nl: "niet gelezen in de Wet IB 2001: 100 minder")
  package static let thresholdMore = Phrase(
    en: "not read in the Wet IB 2001: 100 more", nl: "niet gelezen in de Wet IB 2001: 100 meer")
  package static let extraVrijlating = Phrase(
    en: "Rlz artikel 4.6 not read for these years: it does not apply",
    nl: "Rlz artikel 4.6 niet gelezen voor deze jaren: het geldt dan niet")
  package static let aanslaggrens = Phrase(
    en: "read for 2025 only: every amount is collected",
    nl: "alleen voor 2025 gelezen: elk bedrag wordt geïnd")
  package static let indexationLess = Phrase(
    en: "by indexation: 3 a year less", nl: "door de indexatie: 3 per jaar minder")
  package static let indexationMore = Phrase(
    en: "by indexation: 3 a year more", nl: "door de indexatie: 3 per jaar meer")
  package static let aowLess = Phrase(
    en: "estimated: 0.30 a year less", nl: "geschat: 0,30 per jaar minder")
  package static let aowMore = Phrase(
    en: "estimated: 0.30 a year more", nl: "geschat: 0,30 per jaar meer")

  // MARK: Costs of living

  package static func premium(_ lowest: String, to highest: String) -> Phrase {
    Phrase(
      en: "average premium of \(figure: lowest) to \(figure: highest)",
      nl: "gemiddelde premie van \(figure: lowest) tot \(figure: highest)")
  }
  package static func premium(_ value: String) -> Phrase {
    Phrase(
      en: "average premium of \(figure: value)", nl: "gemiddelde premie van \(figure: value)")
  }
  package static func otherSet(_ value: String) -> Phrase {
    Phrase(
      en: "the other budget set has \(figure: value)",
      nl: "in het andere budget is dit \(figure: value)")
  }
  package static let kwijtscheldingNorm = Phrase(
    en: "a choice of the gemeente: the state has 90",
    nl: "een keuze van de gemeente: het Rijk rekent met 90")
  package static let mobile = Phrase(
    en: "the other budget set has 60 and 20 a person for mobile",
    nl: "in het andere budget is dit 60, en 20 per persoon voor mobiel bellen")
  package static let food = Phrase(
    en: "day amounts of Nibud give 256.29 to 284.40",
    nl: "met de dagbedragen van het Nibud is dit 256,29 tot 284,40")
  package static func prices(_ lowest: String, to highest: String) -> Phrase {
    Phrase(
      en: "prices found: \(figure: lowest) to \(figure: highest)",
      nl: "gevonden prijzen: \(figure: lowest) tot \(figure: highest)")
  }
  package static let averageHome = Phrase(
    en: "an average home 2065 a year", nl: "een gemiddelde woning: 2065 per jaar")
  package static let electricHeating = Phrase(
    en: "electrically heated 1030 a year", nl: "elektrisch verwarmd: 1030 per jaar")
  package static let largeHome = Phrase(
    en: "large detached home 3520 a year", nl: "een grote vrijstaande woning: 3520 per jaar")

  package static let switchedOff = Phrase(
    en: "switched off: all that hangs on it", nl: "weggelaten: alles wat ervan afhangt")
}
