/// What a column of a table, or a row of a list, is called, and what stands in it.
package struct TableColumnText: Sendable {
  /// As templates write it.
  package let name: Phrase
  /// Without a closing point.
  package let meaning: Phrase

  init(_ name: Phrase, _ meaning: Phrase) {
    self.name = name
    self.meaning = meaning
  }

  /// The same of the partner.
  package var ofPartner: TableColumnText {
    TableColumnText(
      Phrase(en: "partner \(name)", nl: "partner \(name)"),
      Phrase(en: "of the partner: \(meaning)", nl: "van de partner: \(meaning)"))
  }
}

/// The columns of a table of homes.
package enum HomeColumnText {
  package static let name = TableColumnText(
    Phrase(en: "name", nl: "naam"),
    Phrase(en: "of the home or this kind of home", nl: "van de woning of dit soort woning"))
  package static let number = TableColumnText(
    Phrase(en: "number", nl: "aantal"),
    Phrase(
      en: "how many homes of this kind; without this column every row is one home",
      nl: "hoeveel woningen van dit soort; zonder deze kolom is elke rij één woning"))
  package static let rent = TableColumnText(
    Phrase(en: "basic rent", nl: "kale huur"),
    Phrase(
      en: "rent without servicekosten; empty: the highest by the WWS points",
      nl: "huur zonder servicekosten; leeg: de hoogste bij de WWS-punten"))
  package static let points = TableColumnText(
    Phrase(en: "WWS points", nl: "WWS punten"),
    Phrase(
      en: "of the woningwaarderingsstelsel, in quarters; empty: the rent is not tested",
      nl: "van het woningwaarderingsstelsel, in kwarten; leeg: de huur wordt niet getoetst"))
  package static let deduction = TableColumnText(
    Phrase(en: "deducted points", nl: "aftrekpunten"),
    Phrase(
      en: "of a room: what comes off, 4 below 8 square metres",
      nl: "van een kamer: wat eraf gaat, 4 onder de 8 vierkante meter"))
  package static let zorgwoning = TableColumnText(
    Phrase(en: "zorgwoning", nl: "zorgwoning"),
    Phrase(
      en: "35 % more points; you have checked the conditions",
      nl: "35 % meer punten; u heeft de voorwaarden nagekeken"))
  package static let newBuild = TableColumnText(
    Phrase(en: "new build", nl: "nieuwbouw"),
    Phrase(
      en: "10 % on the highest rent in the middle segment; you have checked the conditions",
      nl: "10 % op de hoogste huur in het middensegment; u heeft de voorwaarden nagekeken"))
  package static let rooms = TableColumnText(
    Phrase(en: "rooms", nl: "kamers"),
    Phrase(en: "how many, for the reader", nl: "hoeveel, voor de lezer"))
  package static let woonvorm = TableColumnText(
    Phrase(en: "woonvorm", nl: "woonvorm"),
    Phrase(
      en: "of this kind of home; empty: that of the complex",
      nl: "van dit soort woning; leeg: die van het complex"))
  package static let selfContained = TableColumnText(
    Phrase(en: "self-contained", nl: "zelfstandig"),
    Phrase(
      en: "a front door, kitchen and toilet of its own; empty: yes",
      nl: "met een eigen voordeur, keuken en wc; leeg: ja"))
  package static let designated = TableColumnText(
    Phrase(en: "designated", nl: "aangewezen"),
    Phrase(
      en: "not self-contained, and designated for the huurtoeslag; empty: no",
      nl: "niet zelfstandig, en aangewezen voor de huurtoeslag; leeg: nee"))
  package static let adapted = TableColumnText(
    Phrase(en: "adapted home", nl: "aangepaste woning"),
    Phrase(en: "adapted for a handicap; empty: no", nl: "aangepast voor een handicap; leeg: nee"))
  package static let serviceEnergy = TableColumnText(
    Phrase(en: "service costs energy", nl: "servicekosten energie"),
    Phrase(
      en: "energy of common rooms; without any servicekosten: by the woonvorm, otherwise 0",
      nl: "energie van gedeelde ruimten; zonder servicekosten: volgens de woonvorm, anders 0"))
  package static let serviceCleaning = TableColumnText(
    Phrase(en: "service costs cleaning", nl: "servicekosten schoonmaak"),
    Phrase(en: "cleaning of common rooms", nl: "schoonmaak van gedeelde ruimten"))
  package static let serviceCaretaker = TableColumnText(
    Phrase(en: "service costs caretaker", nl: "servicekosten huismeester"),
    Phrase(en: "of the caretaker", nl: "van de huismeester"))
  package static let serviceRooms = TableColumnText(
    Phrase(en: "service costs common rooms", nl: "servicekosten ruimten"),
    Phrase(en: "for common rooms", nl: "voor gemeenschappelijke ruimten"))
  package static let serviceOther = TableColumnText(
    Phrase(en: "service costs other", nl: "servicekosten overig"),
    Phrase(
      en: "all other servicekosten, which do not count for the huurtoeslag",
      nl: "alle andere servicekosten, die niet meetellen voor de huurtoeslag"))
  package static let arrangement = TableColumnText(
    Phrase(en: "arrangement", nl: "arrangement"),
    Phrase(
      en: "paid by the resident; empty: by the woonvorm, otherwise 0",
      nl: "betaalt de bewoner; leeg: volgens de woonvorm, anders 0"))
  package static let energy = TableColumnText(
    Phrase(en: "energy", nl: "energie"),
    Phrase(
      en: "energy of the home itself; empty: that of the resident",
      nl: "energie van de woning zelf; leeg: die van de bewoner"))
  package static let form = TableColumnText(
    Phrase(en: "leveringsvorm", nl: "leveringsvorm"),
    Phrase(
      en: "ZZP: a home for a client with verblijf, who pays no rent; empty: let to a resident",
      nl: "ZZP: een woning voor een cliënt met verblijf, die geen huur betaalt; leeg: verhuurd"))
}
