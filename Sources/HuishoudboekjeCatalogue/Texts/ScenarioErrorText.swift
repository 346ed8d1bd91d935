/// What is wrong with the facts of a scenario as they stand in a file, and what to do about it.
///
/// In front of a problem stands the path of the fact.
package enum ScenarioErrorText {
  // MARK: Persons

  package static func persons(_ count: Int) -> Phrase {
    Phrase(en: "holds \(count) persons", nl: "bevat \(count) personen")
  }
  package static let oneOrTwo = Phrase(
    en: "Expected one or two: the person with the indication, and perhaps a partner.",
    nl: "Verwacht: een of twee, namelijk de persoon met de indicatie en misschien een partner.")
  package static let besideOnePerson = Phrase(
    en: "stands beside one person", nl: "staat naast één persoon")
  package static let addPartner = Phrase(
    en: "Add the partner to persons, or leave couple out.",
    nl: "Voeg de partner toe aan persons, of laat couple weg.")
  package static let assetsByForfait = Phrase(
    en: "Leave it out: the assets of a couple are computed by the forfait.",
    nl: "Laat het weg: het vermogen van een paar wordt met het forfait berekend.")
  package static func before(_ until: String) -> Phrase {
    Phrase(en: "is \(until), before from", nl: "is \(until), en dat is voor from")
  }
  package static func dayAfter(_ from: String) -> Phrase {
    Phrase(en: "Expected a day after \(from).", nl: "Verwacht: een dag na \(from).")
  }

  // MARK: Care

  package static let stagesNeeded = Phrase(
    en: "Expected stages with a date and a leveringsvorm, or leave it out.",
    nl: "Verwacht: perioden met een datum en een leveringsvorm, of laat het weg.")
  package static let keepCourse = Phrase(
    en: "Keep the course, or the leveringsvorm of the whole year.",
    nl: "Laat course staan, of de leveringsvorm van het hele jaar.")
  package static let noMeaningWithoutZZP = Phrase(
    en: "has no meaning without leveringsvorm ZZP",
    nl: "heeft zonder leveringsvorm ZZP geen betekenis")
  package static let partnerStaysAsLong = Phrase(
    en: """
      Leave it out: a partner with the same form stays as long as persons[0], and a course has \
      dates of its own.
      """,
    nl: """
      Laat het weg: een partner met dezelfde vorm verblijft even lang als persons[0], en een \
      course heeft eigen datums.
      """)

  // MARK: Incomes

  package static let eachTypeOnce = Phrase(
    en: "State each type once; add amounts of one kind together.",
    nl: "Noem elk type één keer; tel bedragen van één soort bij elkaar op.")
  package static func oneOrMore(_ types: [String]) -> Phrase {
    Phrase(
      en: "Expected one or more of \(types, .comma).",
      nl: "Verwacht: een of meer van \(types, .comma).")
  }
  package static func creditTwice(_ types: [String]) -> Phrase {
    Phrase(
      en: "applies the loonheffingskorting twice: \(types, .comma)",
      nl: "past de loonheffingskorting twee keer toe: \(types, .comma)")
  }
  package static let onePayer = Phrase(
    en: "One payer at a time: set loonheffingskorting to false for the others.",
    nl: "Eén uitkering of werkgever tegelijk: zet loonheffingskorting bij de andere op false.")
  package static let yearOrMonth = Phrase(
    en: "Keep gross_eur_year or gross_eur_month.",
    nl: "Laat gross_eur_year of gross_eur_month staan.")
  package static let aowOfCouple = Phrase(
    en: "Leave it out: the AOW of a couple follows from how they live.",
    nl: "Laat het weg: de AOW van een paar volgt uit hoe zij wonen.")
  package static let toeslagTwice = Phrase(
    en: "is stated beside the Wajong and beside the WIA",
    nl: "is ingevuld bij de Wajong en bij de WIA")
  package static let toeslagOnce = Phrase(
    en: "State the toeslag once: there is one of both together.",
    nl: "Vul de toeslag één keer in: er is er één voor die twee samen.")

  // MARK: Columns and outcomes

  /// - Parameter name: in quotes where it is not known.
  package static func names(_ name: String) -> Phrase {
    Phrase(en: "names \(name)", nl: "noemt \(name)")
  }
  package static func namesTwice(_ name: String) -> Phrase {
    Phrase(en: "names \(name) twice", nl: "noemt \(name) twee keer")
  }
  /// - Parameter hint: with a space in front.
  package static func anyOf(_ names: [String], _ hint: Phrase) -> Phrase {
    Phrase(en: "Expected \(names, .or).\(hint)", nl: "Verwacht: \(names, .or).\(hint)")
  }
  package static let columnsOnce = Phrase(
    en: "Name each column once.", nl: "Noem elke kolom één keer.")
  /// - Parameter path: of what the scenario expects.
  package static func missed(_ path: String, _ cents: Int) -> Phrase {
    Phrase(en: "\(path) is \(euros: cents)", nl: "\(path) is \(euros: cents)")
  }
  package static func lawsGive(_ cents: Int) -> Phrase {
    Phrase(en: "The laws give \(euros: cents).", nl: "Volgens de wet is het \(euros: cents).")
  }
}
