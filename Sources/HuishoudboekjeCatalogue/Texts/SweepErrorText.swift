/// What is wrong with a sweep, and what to do about it.
///
/// In front of a problem stands the path of the fact or the name of an option.
package enum SweepErrorText {
  // MARK: Axes

  package static let axesNeeded = Phrase(
    en: "Expected at least one axis with a path and values.",
    nl: "Verwacht: minstens één as met een pad en waarden.")
  package static func axes(_ count: Int) -> Phrase {
    Phrase(en: "holds \(count) axes", nl: "bevat \(count) assen")
  }
  package static let columnName = Phrase(
    en: "Expected the name of a column, or leave it out.",
    nl: "Verwacht: de naam van een kolom, of laat het weg.")
  package static func asEarlierAxis(_ text: String) -> Phrase {
    Phrase(
      en: "is '\(text)', as in an earlier axis", nl: "is '\(text)', net als bij een eerdere as")
  }
  package static let oneAxisPerPath = Phrase(
    en: "Give each path one axis.", nl: "Geef elk pad één as.")
  package static let axisOwnName = Phrase(
    en: "Give each axis a name of its own.", nl: "Geef elke as een eigen naam.")
  package static let axisOwnPath = Phrase(
    en: "Give every axis its own path.", nl: "Geef elke as een eigen pad.")
  /// - Parameter name: in quotes.
  package static func isColumn(_ name: String) -> Phrase {
    Phrase(
      en: "is \(name), the name of a column of the table",
      nl: "is \(name), en zo heet al een kolom van de tabel")
  }
  package static func otherName(_ name: String) -> Phrase {
    Phrase(
      en: "Give the axis another name, like '\(name)_axis'.",
      nl: "Geef de as een andere naam, zoals '\(name)_axis'.")
  }
  package static func yearTwice(_ index: Int) -> Phrase {
    Phrase(
      en: "axes[\(index)].path is 'year', and --year names one too",
      nl: "axes[\(index)].path is 'year', en --year noemt er ook een")
  }
  package static let oneYear = Phrase(
    en: "Leave --year out, or take the axis away.", nl: "Laat --year weg, of haal de as weg.")
  package static let scenarioNeeded = Phrase(
    en: "Expected the path of a scenario file, or a scenario as an object.",
    nl: "Verwacht: het pad van een scenariobestand, of een scenario als object.")
  package static func notInFile(_ path: String, _ file: String) -> Phrase {
    Phrase(
      en: "is '\(path)', which is not in \(file)",
      nl: "is '\(path)', en dat staat niet in \(file)")
  }
  package static let pathLike = Phrase(
    en: "Expected a path like persons[0].incomes[1].gross_eur_year.",
    nl: "Verwacht: een pad zoals persons[0].incomes[1].gross_eur_year.")
  package static func notOneValue(_ path: String, _ file: String) -> Phrase {
    Phrase(
      en: "is '\(path)', which does not hold one value in \(file)",
      nl: "is '\(path)', en daar staat in \(file) niet één waarde")
  }
  package static let whatVaries = Phrase(
    en: "An axis varies an amount, a number, a word, a date or a yes/no fact.",
    nl: "Een as verandert een bedrag, een getal, een woord, een datum of een ja/nee-gegeven.")
  /// - Parameter path: in quotes.
  package static func isNoNumber(_ path: String) -> Phrase {
    Phrase(en: "is \(path), which is no number", nl: "is \(path), en dat is geen getal")
  }
  package static let numberOfComplex = Phrase(
    en: "Expected a number of the complex, like units[0].kale_huur_eur_month.",
    nl: "Verwacht: een getal van het complex, zoals units[0].kale_huur_eur_month.")
  package static let otherPersona = Phrase(
    en: "Expected the number or share_pct of another persona, beside one in path.",
    nl: "Verwacht: de number of share_pct van een andere persona, naast die in path.")

  package static func isNoNumberInFile(_ path: String) -> Phrase {
    Phrase(
      en: "is '\(path)', which holds no number", nl: "is '\(path)', en daar staat geen getal")
  }

  // MARK: Figures of the law

  package static func noLaw(_ path: String) -> Phrase {
    Phrase(en: "is \(path), which names no law", nl: "is \(path), en dat noemt geen wet")
  }
  /// - Parameter hint: with a space in front.
  package static func lawPath(_ hint: Phrase) -> Phrase {
    Phrase(
      en: "Expected law.<law>.<key>, like law.huurtoeslag.kwaliteitskortingsgrens.\(hint)",
      nl:
        "Verwacht: law.<wet>.<cijfer>, zoals law.huurtoeslag.kwaliteitskortingsgrens.\(hint)")
  }
  package static func noFigure(_ path: String) -> Phrase {
    Phrase(
      en: "is \(path), which is no figure of that law",
      nl: "is \(path), en dat is geen cijfer van die wet")
  }
  package static func seeFigures(_ law: String, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "See: huishoudboekje figures --law \(law).\(hint)",
      nl: "Zie: huishoudboekje figures --law \(law).\(hint)")
  }
  package static func asPrinted(_ example: String) -> Phrase {
    Phrase(
      en: """
        Expected a number as the figure is printed, like '\(example)', or a change like '+5%' or \
        '-2.5%'.
        """,
      nl: """
        Verwacht: een getal zoals het cijfer wordt getoond, zoals '\(example)', of een verandering \
        zoals '+5%' of '-2.5%'.
        """)
  }
  package static let notAsFromAndTo = Phrase(
    en: "is not written as from and to", nl: "is niet geschreven zoals from en to")
  package static let allWithPercent = Phrase(
    en: "Write all three with %, or none.", nl: "Schrijf ze alle drie met %, of geen van drieën.")
  package static func doesNotLead(_ from: String, _ to: String) -> Phrase {
    Phrase(
      en: "does not lead from \(from) up to \(to)", nl: "gaat niet van \(from) omhoog naar \(to)")
  }
  package static let stepAndOrder = Phrase(
    en: "Expected a step above 0, and from at most to.",
    nl: "Verwacht: een stap boven 0, en from hooguit gelijk aan to.")

  // MARK: Values

  package static let besideRange = Phrase(
    en: "stands beside from, to or step", nl: "staat naast from, to of step")
  package static let listOrRange = Phrase(
    en: "Keep the list or the range.", nl: "Laat de lijst of het bereik staan.")
  package static let valueNeeded = Phrase(
    en: "Expected at least one value.", nl: "Verwacht: minstens één waarde.")
  package static let amountsAsText = Phrase(
    en: "Expected amounts in euros as text, like '705.10', from 0 to 10000000.",
    nl: "Verwacht: bedragen in euro's als tekst, zoals '705.10', van 0 tot en met 10000000.")
  package static let numbersAsText = Phrase(
    en: "Expected whole numbers as text, like '2026'.",
    nl: "Verwacht: hele getallen als tekst, zoals '2026'.")
  package static let twoDecimals = Phrase(
    en: "Expected numbers with at most two decimals, like '705.10'.",
    nl: "Verwacht: getallen met hooguit twee decimalen, zoals '705.10'.")
  package static let stepAboveZero = Phrase(
    en: "Expected a step above 0.", nl: "Verwacht: een stap boven 0.")
  package static let belowFrom = Phrase(en: "is below from", nl: "is lager dan from")
  package static let fromAtMostTo = Phrase(
    en: "Expected from at most to.", nl: "Verwacht: from is hooguit gelijk aan to.")
  package static func tooManyValues(_ most: Int) -> Phrase {
    Phrase(en: "makes more than \(most) values", nl: "geeft meer dan \(most) waarden")
  }
  package static let largerStep = Phrase(
    en: "Choose a larger step or a shorter range.",
    nl: "Kies een grotere stap of een korter bereik.")
  package static func tooManyTogether(_ most: Int) -> Phrase {
    Phrase(
      en: "brings the values of all axes together above \(most)",
      nl: "brengt de waarden van alle assen samen boven \(most)")
  }
  package static let largerSteps = Phrase(
    en: "Choose larger steps or shorter ranges.", nl: "Kies grotere stappen of kortere bereiken.")
  package static func noNumberToCount(_ path: String) -> Phrase {
    Phrase(
      en: "is '\(path)', which holds no number to count by",
      nl: "is '\(path)', en daar staat geen getal om mee te tellen")
  }
  package static let listOfTruths = Phrase(
    en: "Give the axis a list of values: [true, false].",
    nl: "Geef de as een lijst met waarden: [true, false].")
  package static let listOfForms = Phrase(
    en: "Give the axis a list of values, like [\"VPT\", \"MPT\"].",
    nl: "Geef de as een lijst met waarden, zoals [\"VPT\", \"MPT\"].")
  package static let truths = Phrase(
    en: "Expected true and false, without quotes.",
    nl: "Verwacht: true en false, zonder aanhalingstekens.")
  package static func goesAbove(_ cents: Int) -> Phrase {
    Phrase(en: "goes above \(euros: cents)", nl: "gaat boven \(euros: cents)")
  }
  package static let atMostThat = Phrase(
    en: "Expected at most that amount.", nl: "Verwacht: hooguit dat bedrag.")
  package static let stepMisses = Phrase(
    en: "does not lead from 'from' to 'to'", nl: "komt vanaf 'from' niet uit op 'to'")
  package static func stepEndsOnTo(_ most: Int) -> Phrase {
    Phrase(
      en: "Choose a step that ends on 'to', with at most \(most) values.",
      nl: "Kies een stap die uitkomt op 'to', met hooguit \(most) waarden.")
  }

  // MARK: Rows and variants

  package static let tooManyRows = Phrase(
    en: "make more rows than can be counted",
    nl: "geven meer rijen dan geteld kunnen worden")
  package static let chooseLargerSteps = Phrase(
    en: "Choose larger steps.", nl: "Kies grotere stappen.")
  package static func tooManyRows(_ most: Int) -> Phrase {
    Phrase(en: "make more than \(most) rows", nl: "geven meer dan \(most) rijen")
  }
  package static let takeLargerSteps = Phrase(
    en: "Take larger steps.", nl: "Neem grotere stappen.")
  package static func tooManyVariants(_ most: Int) -> Phrase {
    Phrase(
      en: "make more than \(most) variants of the household",
      nl: "geven meer dan \(most) varianten van het huishouden")
  }
  package static func fewerValues(_ paths: [String]) -> Phrase {
    Phrase(
      en: "Every value of \(paths, .comma) makes one; choose fewer values there.",
      nl: "Elke waarde van \(paths, .comma) geeft er een; kies daar minder waarden.")
  }
  package static let differentColumns = Phrase(
    en: "make variants with different columns", nl: "geven varianten met verschillende kolommen")
  package static let formsOfAll = Phrase(
    en: "Choose leveringsvormen that every value can have.",
    nl: "Kies leveringsvormen die elke waarde kan hebben.")
  package static func makesScenario(_ problem: Phrase) -> Phrase {
    Phrase(
      en: "makes a scenario in which \(problem)", nl: "geeft een scenario met een fout: \(problem)")
  }
  /// Of a row: its number and the values of its axes, in front of a problem.
  package static func row(_ number: Int, _ values: [Phrase]) -> Phrase {
    Phrase(
      en: "the axes: row \(number) (\(values, .comma))",
      nl: "de assen: rij \(number) (\(values, .comma))")
  }
  package static func value(_ axis: String, _ hundredths: Int) -> Phrase {
    Phrase(same: "\(axis) \(hundredths, places: 2)")
  }
  /// What a value of an axis makes wrong itself, in front of a problem.
  package static let it = Phrase(en: "it", nl: "het")
}
