/// The units of the columns of a table.
package enum TableUnitText {
  package static let none = Phrase(en: "no unit", nl: "geen eenheid")
  package static let eur = Phrase(en: "euros", nl: "euro")
  package static let eurMonth = Phrase(en: "euros a month", nl: "euro per maand")
  package static let eurYear = Phrase(en: "euros a year", nl: "euro per jaar")
  package static let eurDay = Phrase(en: "euros a day", nl: "euro per dag")
  package static let eurHour = Phrase(en: "euros an hour", nl: "euro per uur")
  package static let percent = Phrase(en: "percent", nl: "procent")
  package static let factor = Phrase(en: "a factor", nl: "een factor")
  package static let points = Phrase(en: "points of the WWS", nl: "punten van het WWS")
  package static let count = Phrase(en: "a count", nl: "een aantal")
  package static let hoursMonth = Phrase(en: "hours a month", nl: "uren per maand")
  package static let years = Phrase(en: "years of age", nl: "leeftijd in jaren")
  package static let months = Phrase(en: "months", nl: "maanden")
  package static let ofRow = Phrase(
    en: "stands in the column unit of the same row",
    nl: "staat in de kolom unit van dezelfde rij")
  package static let ofFigure = Phrase(
    en: "that of the figure, as huishoudboekje figures lists it",
    nl: "die van het cijfer, zoals in de lijst van huishoudboekje figures")
}
