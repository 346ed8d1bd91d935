/// What is wrong with a JSON file as such, and what to do about it.
package enum JSONErrorText {
  // MARK: The whole file

  package static let objectNeeded = Phrase(
    en: "Expected a JSON object, like {...}.", nl: "Verwacht: een JSON-object, zoals {...}.")
  package static func behindTheEnd(_ found: Phrase) -> Phrase {
    Phrase(en: "found \(found) after the end", nl: "na het einde staat \(found)")
  }
  package static let oneValue = Phrase(
    en: "Remove it: a file holds one JSON value.",
    nl: "Haal het weg: in een bestand staat één JSON-waarde.")
  package static let endsTooEarly = Phrase(
    en: "the file ends too early", nl: "het bestand houdt te vroeg op")
  package static func tooManyValues(_ most: Int) -> Phrase {
    Phrase(
      en: "the file holds more than \(most) values",
      nl: "in het bestand staan meer dan \(most) waarden")
  }
  package static let useRanges = Phrase(
    en: "Write many amounts as from, to and step, or split the file.",
    nl: "Schrijf veel bedragen als from, to en step, of splits het bestand.")
  package static func tooDeep(_ most: Int) -> Phrase {
    Phrase(
      en: "objects and lists are nested more than \(most) deep",
      nl: "objecten en lijsten zitten meer dan \(most) niveaus diep in elkaar")
  }
  package static let fewerLevels = Phrase(
    en: "Use fewer levels.", nl: "Gebruik minder niveaus.")

  // MARK: What was found

  package static func found(_ what: Phrase) -> Phrase {
    Phrase(en: "found \(what)", nl: "hier staat \(what)")
  }
  package static let endOfFile = Phrase(
    en: "the end of the file", nl: "het einde van het bestand")
  package static let unknownByte = Phrase(en: "an unknown byte", nl: "een onbekende byte")
  package static let anObject = Phrase(en: "an object", nl: "een object")
  package static let aList = Phrase(en: "a list", nl: "een lijst")
  package static func longNumber(_ count: Int, _ start: String) -> Phrase {
    Phrase(
      en: "a number of \(count) characters that starts with \(start)",
      nl: "een getal van \(count) tekens dat begint met \(start)")
  }
  package static func number(_ digits: String) -> Phrase {
    Phrase(en: "the number \(digits)", nl: "het getal \(digits)")
  }

  // MARK: Values

  package static let valueNeeded = Phrase(en: "Expected a value.", nl: "Verwacht: een waarde.")
  package static let textInQuotes = Phrase(
    en: "Put text in double quotes, like \"text\".",
    nl: "Zet tekst tussen dubbele aanhalingstekens, zoals \"tekst\".")
  package static let noComments = Phrase(
    en: "Remove it: JSON has no comments.",
    nl: "Haal het weg: in JSON kan geen commentaar staan.")
  package static let noPlus = Phrase(
    en: "Write a positive number without '+'.", nl: "Schrijf een positief getal zonder '+'.")
  package static let zeroBeforePoint = Phrase(
    en: "Write a 0 before the point, like 0.5.", nl: "Schrijf een 0 voor de punt, zoals 0.5.")
  package static let anyValue = Phrase(
    en: "Expected a value: \"text\", a number, true, false, a list [...] or an object {...}.",
    nl: """
      Verwacht: een waarde: "tekst", een getal, true, false, een lijst [...] of een object {...}.
      """)
  /// - Parameter hint: with a space in front.
  package static func quoteWord(_ hint: Phrase) -> Phrase {
    Phrase(
      en: "Put text in double quotes.\(hint)",
      nl: "Zet tekst tussen dubbele aanhalingstekens.\(hint)")
  }
  package static let digitAfterMinus = Phrase(
    en: "Expected a digit after '-'.", nl: "Verwacht: een cijfer na '-'.")
  package static let noZerosInFront = Phrase(
    en: "Write the number without zeros in front.", nl: "Schrijf het getal zonder nullen ervoor.")
  package static let digitAfterPoint = Phrase(
    en: "Expected a digit after the point.", nl: "Verwacht: een cijfer na de punt.")
  package static let digitInExponent = Phrase(
    en: "Expected a digit in the exponent.", nl: "Verwacht: een cijfer in de exponent.")

  // MARK: Objects and lists

  package static func closeObject(from line: Int) -> Phrase {
    Phrase(
      en: "Add the '}' that closes the object from line \(line).",
      nl: "Zet de '}' neer die het object van regel \(line) sluit.")
  }
  package static func closeList(from line: Int) -> Phrase {
    Phrase(
      en: "Add the ']' that closes the list from line \(line).",
      nl: "Zet de ']' neer die de lijst van regel \(line) sluit.")
  }
  package static let keyNeeded = Phrase(
    en: "Expected a key in double quotes, like \"key\": ...",
    nl: "Verwacht: een sleutel tussen dubbele aanhalingstekens, zoals \"sleutel\": ...")
  package static func keyTwice(_ key: String, line: Int) -> Phrase {
    Phrase(
      en: "the key \(key) is already on line \(line)",
      nl: "de sleutel \(key) staat al op regel \(line)")
  }
  package static let keepOne = Phrase(
    en: "Keep one of the two.", nl: "Laat één van de twee staan.")
  package static func tooManyKeys(from line: Int, _ most: Int) -> Phrase {
    Phrase(
      en: "the object from line \(line) has more than \(most) keys",
      nl: "het object van regel \(line) heeft meer dan \(most) sleutels")
  }
  package static let fewerKeys = Phrase(
    en: "Expected fewer; is this the right file?",
    nl: "Verwacht: minder; is dit het goede bestand?")
  package static func colonNeeded(_ key: String) -> Phrase {
    Phrase(
      en: "Expected ':' after the key \(key).", nl: "Verwacht: ':' achter de sleutel \(key).")
  }
  package static func closedAfterComma(_ closer: String) -> Phrase {
    Phrase(en: "found '\(closer)' after a comma", nl: "na een komma staat '\(closer)'")
  }
  package static let removeComma = Phrase(
    en: "Remove the comma after the last item.", nl: "Haal de komma achter het laatste deel weg.")
  package static func commaNeeded(_ closer: String) -> Phrase {
    Phrase(
      en: "Expected ',' or '\(closer)' after the value.",
      nl: "Verwacht: ',' of '\(closer)' achter de waarde.")
  }

  // MARK: Texts

  package static let noClosingQuote = Phrase(
    en: "a text has no closing quote", nl: "een tekst heeft geen sluitend aanhalingsteken")
  package static let quoteBeforeEndOfLine = Phrase(
    en: "Add a '\"' before the end of the line.", nl: "Zet een '\"' voor het einde van de regel.")
  package static let closingQuote = Phrase(
    en: "Add the closing '\"'.", nl: "Zet de sluitende '\"' neer.")
  package static let closingQuoteOfText = Phrase(
    en: "Add the closing '\"' of the text.", nl: "Zet de sluitende '\"' van de tekst neer.")
  package static func controlCharacter(_ code: String) -> Phrase {
    Phrase(
      en: "\(code) is a control character inside a text",
      nl: "\(code) is een stuurteken in een tekst")
  }
  package static let writeAsEscape = Phrase(
    en: "Write it as an escape, like \\t for a tab.",
    nl: "Schrijf het met een backslash, zoals \\t voor een tab.")
  package static func backslashBefore(_ found: Phrase) -> Phrase {
    Phrase(
      en: "a backslash is followed by \(found)", nl: "achter een backslash staat \(found)")
  }
  package static let knownEscapes = Phrase(
    en: """
      Write a backslash as \\\\; known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with 4 digits.
      """,
    nl: """
      Schrijf een backslash als \\\\; bekend zijn \\\" \\\\ \\/ \\b \\f \\n \\r \\t en \\u met 4 cijfers.
      """)
  package static func halfOfPair(_ text: String) -> Phrase {
    Phrase(
      en: "\(text) is half of a surrogate pair", nl: "\(text) is de helft van een surrogaatpaar")
  }
  package static let writeCharacter = Phrase(
    en: "Write the character itself.", nl: "Schrijf het teken zelf.")
  package static let noHexadecimals = Phrase(
    en: "'\\u' is not followed by 4 hexadecimal digits",
    nl: "achter '\\u' staan geen 4 hexadecimale cijfers")
  package static let writeLikeE9 = Phrase(
    en: "Write it like \\u00e9.", nl: "Schrijf het zoals \\u00e9.")
}
