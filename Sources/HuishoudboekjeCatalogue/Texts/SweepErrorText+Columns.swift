/// Names of columns.
extension SweepErrorText {
  package static func noOutcome(_ name: String) -> Phrase {
    Phrase(
      en: "names \(name), which is no axis and no outcome",
      nl: "noemt \(name), en dat is geen as en geen uitkomst")
  }
  package static func columns(_ hint: Phrase) -> Phrase {
    Phrase(
      en: "Expected the name of an axis, <form>_<line> like vpt_huurtoeslag, or verschil.\(hint)",
      nl: """
        Verwacht: de naam van een as, <vorm>_<regel> zoals vpt_huurtoeslag, of verschil.\(hint)
        """)
  }
  package static let defaultColumns = Phrase(
    en: "Leave it out for the default columns.", nl: "Laat het weg voor de gewone kolommen.")
  package static func twoColumns(_ name: String) -> Phrase {
    Phrase(
      en: "two columns of the sweep would be called '\(name)'",
      nl: "twee kolommen van de sweep zouden '\(name)' heten")
  }
  package static func twoColumnsOfTable(_ name: String) -> Phrase {
    Phrase(
      en: "two columns of the table would be called \(name)",
      nl: "twee kolommen van de tabel zouden \(name) heten")
  }
  package static let otherAxisName = Phrase(
    en: "Give the axis of that name another one.", nl: "Geef de as met die naam een andere naam.")
  package static func noAxis(_ name: String) -> Phrase {
    Phrase(en: "names \(name), which is no axis", nl: "noemt \(name), en dat is geen as")
  }
  package static let axesOnce = Phrase(en: "Name each axis once.", nl: "Noem elke as één keer.")
  package static let noOutcomeLeft = Phrase(
    en: "leaves no outcome", nl: "laat geen uitkomst over")
  package static let outcomeNeeded = Phrase(
    en: "Choose at least one outcome with --columns.",
    nl: "Kies minstens één uitkomst met --columns.")
  package static func tooManyGroups(_ most: Int) -> Phrase {
    Phrase(en: "makes more than \(most) groups", nl: "geeft meer dan \(most) groepen")
  }
  package static let fewerAxes = Phrase(en: "Choose fewer axes.", nl: "Kies minder assen.")
  package static let oneForm = Phrase(
    en: "the sweep has one form, so nothing switches",
    nl: "de sweep heeft één vorm, dus er is geen omslagpunt")
  package static let twoForms = Phrase(
    en: "Give the scenario two leveringsvormen, like ZZP and VPT.",
    nl: "Geef het scenario twee leveringsvormen, zoals ZZP en VPT.")
}

/// Conditions on rows.
extension SweepErrorText {
  package static let noComparison = Phrase(
    en: "holds no comparison", nl: "bevat geen vergelijking")
  package static let comparisonLike = Phrase(
    en: "Expected a column, one of <, <=, =, !=, >=, > and a value, like 'verschil>0'.",
    nl: "Verwacht: een kolom, een van <, <=, =, !=, >=, > en een waarde, zoals 'verschil>0'.")
  package static let amountWithOther = Phrase(
    en: "compares an amount with something else", nl: "vergelijkt een bedrag met iets anders")
  package static let twoAmounts = Phrase(
    en: "Compare two amounts.", nl: "Vergelijk twee bedragen.")
  package static func wordWith(_ value: String) -> Phrase {
    Phrase(en: "compares a word with \(value)", nl: "vergelijkt een woord met \(value)")
  }
  package static let equalOrNot = Phrase(
    en: "Expected = or != and one of the values of the axis.",
    nl: "Verwacht: = of != en een van de waarden van de as.")
  package static func with(_ value: String) -> Phrase {
    Phrase(en: "compares with \(value)", nl: "vergelijkt met \(value)")
  }
  package static let amountOrColumn = Phrase(
    en: "Expected an amount in euros like 705.10, or the name of a column.",
    nl: "Verwacht: een bedrag in euro's zoals 705.10, of de naam van een kolom.")
  package static let numberOrColumn = Phrase(
    en: "Expected a whole number like 2026, or the name of a column.",
    nl: "Verwacht: een heel getal zoals 2026, of de naam van een kolom.")
}
