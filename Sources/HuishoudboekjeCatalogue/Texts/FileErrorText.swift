/// What is wrong with a file that is read or written, and what to do about it.
package enum FileErrorText {
  // MARK: Paths

  package static let emptyName = Phrase(
    en: "the file name is empty", nl: "de naam van het bestand is leeg")
  /// - Parameter other: what can be done instead.
  package static func nameAFile(or other: Phrase) -> Phrase {
    Phrase(en: "Name a file, or \(other).", nl: "Noem een bestand, of \(other).")
  }
  package static let dashToRead = Phrase(
    en: "'-' to read stdin", nl: "'-' om van stdin te lezen")
  package static let dashToWrite = Phrase(
    en: "'-' to write to stdout", nl: "'-' om naar stdout te schrijven")
  package static let makeAgain = Phrase(
    en: "make the result again", nl: "maak het resultaat opnieuw")
  package static func controlCharacter(_ code: String) -> Phrase {
    Phrase(
      en: "the path holds the control character \(code)",
      nl: "in het pad staat het stuurteken \(code)")
  }
  package static let renameFile = Phrase(
    en: "Rename the file; a path is written without control characters.",
    nl: "Geef het bestand een andere naam; in een pad staan geen stuurtekens.")
  package static let isDirectory = Phrase(en: "this is a directory", nl: "dit is een map")
  package static let namesDirectory = Phrase(
    en: "this names a directory", nl: "dit is de naam van een map")
  package static let nameAFileInIt = Phrase(
    en: "Name a file in it.", nl: "Noem een bestand in die map.")
  /// - Parameter directory: in quotes.
  package static func noDirectory(_ directory: String) -> Phrase {
    Phrase(
      en: "the directory \(directory) does not exist", nl: "de map \(directory) bestaat niet")
  }
  package static func makeDirectory(_ directory: String) -> Phrase {
    Phrase(
      en: "Make it first with: mkdir -p \(directory)",
      nl: "Maak hem eerst met: mkdir -p \(directory)")
  }
  package static let pathStartsHere = Phrase(
    en: "Check the path; it starts from the current directory unless it starts with '/'.",
    nl: "Controleer het pad; het begint bij de huidige map, of bij '/' als het daarmee begint.")
  package static func notADirectory(_ directory: String) -> Phrase {
    Phrase(en: "\(directory) is not a directory", nl: "\(directory) is geen map")
  }
  package static let checkPath = Phrase(en: "Check the path.", nl: "Controleer het pad.")

  // MARK: Reading

  package static let standardInput = Phrase(en: "standard input", nl: "standaardinvoer")
  package static let isMissing = Phrase(
    en: "the file does not exist", nl: "het bestand bestaat niet")
  /// - Parameter quoted: a file that is there.
  package static func didYouMean(_ quoted: String) -> Phrase {
    Phrase(en: "Did you mean \(quoted)?", nl: "Bedoelt u \(quoted)?")
  }
  package static let checkNameAndPath = Phrase(
    en: "Check the name and the path.", nl: "Controleer de naam en het pad.")
  package static let mayNotRead = Phrase(
    en: "you have no permission to read this file", nl: "u mag dit bestand niet lezen")
  package static let changePermissions = Phrase(
    en: "Change the permissions of the file or of its directory.",
    nl: "Verander de rechten van het bestand of van de map.")
  /// - Parameter why: in the words of the system.
  package static func cannotBeOpened(_ why: String) -> Phrase {
    Phrase(en: "cannot be opened: \(why)", nl: "kan niet worden geopend: \(why)")
  }
  package static func cannotBeRead(_ why: String) -> Phrase {
    Phrase(en: "cannot be read: \(why)", nl: "kan niet worden gelezen: \(why)")
  }
  package static let checkDisk = Phrase(
    en: "Check the file and the disk, and run the command again.",
    nl: "Controleer het bestand en de schijf, en geef de opdracht opnieuw.")
  package static let tooLarge = Phrase(
    en: "the file is larger than 64 MB", nl: "het bestand is groter dan 64 MB")
  package static let isItTheRightOne = Phrase(
    en: "Expected a small file; is this the right one?",
    nl: "Verwacht: een klein bestand; is dit het goede?")
  package static let utf16 = Phrase(
    en: "the file is UTF-16, not UTF-8", nl: "het bestand is UTF-16, geen UTF-8")
  package static func notUTF8(_ hex: String) -> Phrase {
    Phrase(en: "byte 0x\(hex) is not UTF-8", nl: "byte 0x\(hex) is geen UTF-8")
  }
  package static let saveAsUTF8 = Phrase(
    en: "Save the file as UTF-8.", nl: "Bewaar het bestand als UTF-8.")
  package static let isEmpty = Phrase(en: "the file is empty", nl: "het bestand is leeg")

  // MARK: Writing

  package static let standardOutput = Phrase(en: "standard output", nl: "standaarduitvoer")
  package static func isReadOnly(_ directory: String) -> Phrase {
    Phrase(
      en: "the directory \(directory) is read-only",
      nl: "in de map \(directory) mag u niet schrijven")
  }
  package static let whereYouMayWrite = Phrase(
    en: "Name a file in a directory in which you may write.",
    nl: "Noem een bestand in een map waarin u mag schrijven.")
  package static let diskIsFull = Phrase(en: "the disk is full", nl: "de schijf is vol")
  package static let makeRoom = Phrase(
    en: "Make room or name a file on another disk.",
    nl: "Maak ruimte of noem een bestand op een andere schijf.")
  package static let aboveLimit = Phrase(
    en: "the result is larger than files may be here",
    nl: "het resultaat is groter dan bestanden hier mogen zijn")
  package static let raiseLimit = Phrase(
    en: "Raise the limit (ulimit -f), or write less, like a shard or fewer columns.",
    nl: "Verhoog de grens (ulimit -f), of schrijf minder, zoals een deel of minder kolommen.")
  package static func cannotBeWritten(_ why: String) -> Phrase {
    Phrase(en: "cannot be written: \(why)", nl: "kan niet worden geschreven: \(why)")
  }
  package static let checkPlace = Phrase(
    en: "Check the place where it should go, and run the command again.",
    nl: "Controleer de plaats waar het moet komen, en geef de opdracht opnieuw.")
  package static let isDeadLink = Phrase(
    en: "this is a link to a file that does not exist",
    nl: "dit is een koppeling naar een bestand dat niet bestaat")
  package static let removeLink = Phrase(
    en: "Remove the link or name another file.",
    nl: "Haal de koppeling weg of noem een ander bestand.")
  package static let mayNotChange = Phrase(
    en: "you have no permission to change this file", nl: "u mag dit bestand niet veranderen")
  package static let otherOrPermissions = Phrase(
    en: "Name another file or change the permissions of this one.",
    nl: "Noem een ander bestand of verander de rechten van dit bestand.")

  // MARK: What one run reads and writes

  package static let changedMeanwhile = Phrase(
    en: "the file changed while the command ran",
    nl: "het bestand veranderde terwijl de opdracht liep")
  package static let runAgainAtRest = Phrase(
    en: "Run it again when the file is at rest.",
    nl: "Geef de opdracht opnieuw als het bestand niet meer verandert.")
  package static let isWritten = Phrase(
    en: "this file is written by the command", nl: "de opdracht schrijft dit bestand")
  package static let otherForResult = Phrase(
    en: "Name another file for the result.", nl: "Noem een ander bestand voor het resultaat.")
  package static let isRead = Phrase(
    en: "this file is read by the command", nl: "de opdracht leest dit bestand")
  package static let isTaken = Phrase(
    en: "another result of the command goes to this file",
    nl: "een ander resultaat van de opdracht gaat naar dit bestand")
  package static let otherForThisResult = Phrase(
    en: "Name another file for this result.", nl: "Noem een ander bestand voor dit resultaat.")

  // MARK: Receipts

  package static let receiptReadsFiles = Phrase(
    en: "a receipt reads files only", nl: "een bewijs leest alleen bestanden")
  package static let notDash = Phrase(
    en: "Name the file instead of '-'.", nl: "Noem het bestand in plaats van '-'.")
  package static func outsideReceipt(_ folder: String) -> Phrase {
    Phrase(
      en: "this file stands outside the folder of the receipt, \(folder)",
      nl: "dit bestand staat buiten de map van het bewijs, \(folder)")
  }
  package static let allowPaths = Phrase(
    en: "Put it there, or add --allow-paths when you trust the receipt.",
    nl: "Zet het daar, of voeg --allow-paths toe als u het bewijs vertrouwt.")
  package static let receiptWritesNothing = Phrase(
    en: "a receipt never writes a file", nl: "een bewijs schrijft nooit een bestand")
  package static let runItself = Phrase(
    en: "Run the command itself to make it.", nl: "Geef de opdracht zelf om het te maken.")
  package static func deliveredCannotBeRead(_ why: String) -> Phrase {
    Phrase(
      en: "the delivered file cannot be read: \(why)",
      nl: "het geleverde bestand kan niet worden gelezen: \(why)")
  }
  package static let deliveredIsNoFile = Phrase(
    en: "the delivered file is no file", nl: "het geleverde bestand is geen bestand")
  package static let besideReceipt = Phrase(
    en: "Put it beside its receipt, under the name that the receipt gives.",
    nl: "Zet het naast het bewijs, onder de naam die het bewijs noemt.")
}
