/// What is wrong with a reform, and what to do about it.
///
/// In front of a problem stands the path of the fact.
package enum ReformErrorText {
  package static let nameNeeded = Phrase(
    en: "Expected a name for the tables.", nl: "Verwacht: een naam voor de tabellen.")
  package static func items(_ count: Int) -> Phrase {
    Phrase(en: "holds \(count) items", nl: "bevat \(count) onderdelen")
  }
  package static func isRefused(with reform: String) -> Phrase {
    Phrase(
      en: "is refused with reform '\(reform)'", nl: "kan niet met de wetswijziging '\(reform)'")
  }
  package static func seeNames(_ hint: Phrase) -> Phrase {
    Phrase(
      en: "See 'huishoudboekje figures' for the names.\(hint)",
      nl: "Zie 'huishoudboekje figures' voor de namen.\(hint)")
  }

  // MARK: Numbers

  package static let step = Phrase(
    en: "the step to which the figure is rounded", nl: "de stap waarop het cijfer wordt afgerond")
  package static let added = Phrase(
    en: "what is added to the figure", nl: "wat bij het cijfer wordt opgeteld")
  package static let notAboveZero = Phrase(en: "is not above zero", nl: "is niet meer dan nul")
  package static let stepLike = Phrase(
    en: "Expected a step like '0.20'.", nl: "Verwacht: een stap zoals '0.20'.")
  package static let withPoint = Phrase(
    en: "Expected a number with a point, like '40.5'.",
    nl: "Verwacht: een getal met een punt, zoals '40.5'.")

  // MARK: Changes

  /// - Parameter law: in quotes.
  package static func noLaw(_ law: String) -> Phrase {
    Phrase(
      en: "names \(law), which is no law of the figures",
      nl: "noemt \(law), en dat is geen wet met cijfers")
  }
  package static func someOf(_ names: [String], _ hint: Phrase) -> Phrase {
    Phrase(
      en: "Expected some of \(names, .comma).\(hint)",
      nl: "Verwacht: een of meer van \(names, .comma).\(hint)")
  }
  package static let noChange = Phrase(en: "has no change", nl: "heeft geen verandering")
  package static func changes(_ count: Int) -> Phrase {
    Phrase(en: "has \(count) changes", nl: "heeft \(count) veranderingen")
  }
  package static let oneChange = Phrase(
    en: "Expected one of 'set', 'add' and 'percent'.",
    nl: "Verwacht: een van 'set', 'add' en 'percent'.")
  package static func noFigure(_ key: String) -> Phrase {
    Phrase(
      en: "names \(key), which is no figure of these laws",
      nl: "noemt \(key), en dat is geen cijfer van deze wetten")
  }
  package static func noFigure(_ key: String, of law: String, from day: String) -> Phrase {
    Phrase(
      en: "is '\(key)', which is no figure of \(law) from \(day)",
      nl: "is '\(key)', en dat is geen cijfer van \(law) vanaf \(day)")
  }
  package static func notAfter(_ until: String, _ from: String) -> Phrase {
    Phrase(en: "is \(until), not after \(from)", nl: "is \(until), en dat is niet na \(from)")
  }
  package static let firstDayWithout = Phrase(
    en: "Expected the first day on which the change no longer holds.",
    nl: "Verwacht: de eerste dag waarop de verandering niet meer geldt.")
  package static func cannotChange(_ key: String, _ value: String) -> Phrase {
    Phrase(
      en: "cannot change \(key) = \(figure: value)",
      nl: "kan \(key) = \(figure: value) niet veranderen")
  }
  package static let smallerChange = Phrase(
    en: "Expected a smaller change.", nl: "Verwacht: een kleinere verandering.")
  package static func makes(_ key: String, of law: String, _ value: String) -> Phrase {
    Phrase(
      en: "makes \(key) of \(law) \(figure: value)",
      nl: "geeft \(key) van \(law) de waarde \(figure: value)")
  }
  package static func expected(_ bounds: Phrase) -> Phrase {
    Phrase(en: "Expected \(bounds).", nl: "Verwacht: \(bounds).")
  }
  package static func expectedOrExcept(_ bounds: Phrase) -> Phrase {
    Phrase(
      en: "Expected \(bounds), or the figure in 'except'.",
      nl: "Verwacht: \(bounds), of het cijfer in 'except'.")
  }

  // MARK: Days and years

  package static func yearWithoutFigures(_ year: Int) -> Phrase {
    Phrase(
      en: "is \(year), a year without figures", nl: "is \(year), een jaar zonder cijfers")
  }
  package static let yearWithFigures = Phrase(
    en: "Expected a year that has figures.", nl: "Verwacht: een jaar waarvan er cijfers zijn.")
  package static func isKnown(_ year: Int, _ file: String) -> Phrase {
    Phrase(en: "is \(year), but there is \(file)", nl: "is \(year), maar er is \(file)")
  }
  package static let yearAfter = Phrase(
    en: "Expected a year after the last one with figures.",
    nl: "Verwacht: een jaar na het laatste waarvan er cijfers zijn.")
  package static func beforeFirst(_ day: String, _ law: String) -> Phrase {
    Phrase(
      en: "is \(day), before the first figures of \(law)",
      nl: "is \(day), en dat is voor de eerste cijfers van \(law)")
  }
  package static let laterDay = Phrase(
    en: "Expected a later day.", nl: "Verwacht: een latere dag.")
  package static func perHalfYear(_ day: String, _ law: String) -> Phrase {
    Phrase(
      en: "is \(day), but the rules read the figures of \(law) per half-year",
      nl: "is \(day), maar de regels lezen de cijfers van \(law) per half jaar")
  }
  package static func perYear(_ day: String, _ law: String) -> Phrase {
    Phrase(
      en: "is \(day), but the rules read the figures of \(law) per year",
      nl: "is \(day), maar de regels lezen de cijfers van \(law) per jaar")
  }
  package static let halfYears = Phrase(
    en: "Expected 1 January or 1 July.", nl: "Verwacht: 1 januari of 1 juli.")
  package static let newYear = Phrase(en: "Expected 1 January.", nl: "Verwacht: 1 januari.")

  // MARK: Bounds of a figure

  package static func bounds(_ least: String, _ most: String, _ unit: String) -> Phrase {
    Phrase(
      en: "\(figure: least) to \(figure: most) \(unit)",
      nl: "\(figure: least) tot en met \(figure: most) \(unit)")
  }
  package static func whole(_ range: Phrase) -> Phrase {
    Phrase(en: "\(range), a whole number", nl: "\(range), een heel getal")
  }
  package static func oneDecimal(_ range: Phrase) -> Phrase {
    Phrase(en: "\(range) with at most one decimal", nl: "\(range) met hooguit één decimaal")
  }
  package static func decimals(_ range: Phrase, _ most: Int) -> Phrase {
    Phrase(
      en: "\(range) with at most \(most) decimals", nl: "\(range) met hooguit \(most) decimalen")
  }
}
