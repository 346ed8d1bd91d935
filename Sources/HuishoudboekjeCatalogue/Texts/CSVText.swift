/// How a CSV file is written, and what is wrong with that.
package enum CSVText {
  // MARK: The dialect

  package static let commas = Phrase(en: "commas", nl: "komma's")
  package static let semicolons = Phrase(en: "semicolons", nl: "puntkomma's")
  package static func decimals(isPoint: Bool) -> Phrase {
    isPoint
      ? Phrase(en: "decimal points", nl: "decimale punten")
      : Phrase(en: "decimal commas", nl: "decimale komma's")
  }
  /// Behind what is told of a file.
  package static func readWith(_ dialect: Phrase) -> Phrase {
    Phrase(en: "; read with \(dialect)", nl: "; gelezen met \(dialect)")
  }
  /// A note about a file that the run took in.
  package static func fileReadWith(_ file: String, _ dialect: Phrase) -> Phrase {
    Phrase(en: "\(file) was read with \(dialect)", nl: "\(file) is gelezen met \(dialect)")
  }

  // MARK: The separator

  package static let bothSeparators = Phrase(
    en: "commas and semicolons stand between the column names",
    nl: "er staan komma's en puntkomma's tussen de kolomnamen")
  package static let chooseSeparator = Phrase(
    en: """
      Separate all fields of the file with one of the two and put a name that holds the other in \
      double quotes, or write sep=; or sep=, on a line above the names.
      """,
    nl: """
      Scheid alle velden van het bestand met één van de twee en zet een naam met de andere erin \
      tussen dubbele aanhalingstekens, of schrijf sep=; of sep=, op een regel boven de namen.
      """)
  package static func unknownSeparator(_ mark: String) -> Phrase {
    Phrase(
      en: "the first line says that \(mark) separates the fields",
      nl: "de eerste regel zegt dat \(mark) de velden scheidt")
  }
  package static let knownSeparators = Phrase(
    en: "Expected sep=; or sep=, there, or no such line.",
    nl: "Verwacht daar sep=; of sep=, of laat die regel weg.")
  package static func otherThanStated(isComma: Bool) -> Phrase {
    isComma
      ? Phrase(
        en: "semicolons stand between the column names, and the first line says sep=,",
        nl: "er staan puntkomma's tussen de kolomnamen, en de eerste regel zegt sep=,")
      : Phrase(
        en: "commas stand between the column names, and the first line says sep=;",
        nl: "er staan komma's tussen de kolomnamen, en de eerste regel zegt sep=;")
  }
  package static let mendStated = Phrase(
    en: "Correct the first line, or remove it.", nl: "Verbeter de eerste regel, of haal hem weg.")
  package static let tabs = Phrase(
    en: "tabs stand between the column names", nl: "er staan tabs tussen de kolomnamen")
  package static let noTabs = Phrase(
    en: "Save the file as CSV, with commas or semicolons between the fields.",
    nl: "Bewaar het bestand als CSV, met komma's of puntkomma's tussen de velden.")

  // MARK: Rows

  package static func wrongCount(_ count: Int) -> Phrase {
    Phrase(
      en: "the row has \(count, "field", "fields")", nl: "de rij heeft \(count, "veld", "velden")")
  }
  /// - Parameter columns: the names, in quotes.
  package static func expected(_ count: Int, _ columns: Phrase) -> Phrase {
    Phrase(en: "Expected \(count): \(columns).", nl: "Verwacht: \(count), namelijk \(columns).")
  }
  package static func quoteSeparator(isComma: Bool) -> Phrase {
    isComma
      ? Phrase(
        en: " Put a field with a comma in double quotes.",
        nl: " Zet een veld met een komma tussen dubbele aanhalingstekens.")
      : Phrase(
        en: " Put a field with a semicolon in double quotes.",
        nl: " Zet een veld met een puntkomma tussen dubbele aanhalingstekens.")
  }
  /// Of a row that is separated in another way than the names.
  package static func otherThanNames(isComma: Bool) -> Phrase {
    isComma
      ? Phrase(
        en: " Separate the fields with commas, as the column names are.",
        nl: " Scheid de velden met komma's, net als de kolomnamen.")
      : Phrase(
        en: " Separate the fields with semicolons, as the column names are.",
        nl: " Scheid de velden met puntkomma's, net als de kolomnamen.")
  }

  // MARK: Numbers

  package static func mixed(
    _ column: String, _ text: String, isPoint: Bool, earlier: String, line: Int
  ) -> Phrase {
    isPoint
      ? Phrase(
        en: "\(column) is \(text) with a point, and \(earlier) on line \(line) has a comma",
        nl: "\(column) is \(text) met een punt, en \(earlier) op regel \(line) heeft een komma")
      : Phrase(
        en: "\(column) is \(text) with a comma, and \(earlier) on line \(line) has a point",
        nl: "\(column) is \(text) met een komma, en \(earlier) op regel \(line) heeft een punt")
  }
  package static let oneSign = Phrase(
    en: """
      Write the decimals of all numbers in the file with the same sign, and nothing between \
      thousands.
      """,
    nl: """
      Schrijf de decimalen van alle getallen in het bestand met hetzelfde teken, en zet niets \
      tussen duizendtallen.
      """)
  package static func thousands(_ column: String, _ text: String) -> Phrase {
    Phrase(
      en: "\(column) is \(text), with a sign between the thousands",
      nl: "\(column) is \(text), met een teken tussen de duizendtallen")
  }
  package static let noThousands = Phrase(
    en: "Write the number without it, like 1246.80, or 1246,80 in a file with decimal commas.",
    nl:
      "Schrijf het getal zonder dat teken, zoals 1246,80, of 1246.80 als het bestand punten heeft.")
  package static func twoWays(_ column: String, _ text: String) -> Phrase {
    Phrase(
      en: "\(column) is \(text), which can be read in two ways: with decimals or with thousands",
      nl:
        "\(column) is \(text), en dat kan twee dingen zijn: een getal met decimalen of met duizendtallen"
    )
  }
  /// - Parameter sign: that of decimals, in a file that is separated like this one.
  package static func oneWay(sign: String) -> Phrase {
    Phrase(
      en: "Write decimals with '\(sign)' in this file, and thousands without a sign.",
      nl: "Schrijf decimalen in dit bestand met '\(sign)', en duizendtallen zonder teken.")
  }
}
