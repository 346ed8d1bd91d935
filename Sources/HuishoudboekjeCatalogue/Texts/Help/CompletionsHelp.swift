/// Help of `completions`.
package enum CompletionsHelp {
  package static let overview = Phrase(
    en: "Print a script with which a shell completes commands, options and choices.",
    nl: "Druk een script af waarmee een shell opdrachten, opties en keuzes aanvult.")
  package static let shell = Phrase(en: "Your shell.", nl: "Uw shell.")
  package static func bash(_ line: String, _ file: String) -> Phrase {
    Phrase(
      en: "For bash: add the line '\(line)' to \(file).",
      nl: "Voor bash: zet de regel '\(line)' in \(file).")
  }
  package static func zsh(_ line: String, _ file: String, _ before: String) -> Phrase {
    Phrase(
      en: "For zsh: add the line '\(line)' to \(file), after \(before).",
      nl: "Voor zsh: zet de regel '\(line)' in \(file), na \(before).")
  }
  package static func fish(_ file: String) -> Phrase {
    Phrase(
      en: "For fish: write the script to \(file).",
      nl: "Voor fish: schrijf het script naar \(file).")
  }
}

/// Help of `help`.
package enum HelpHelp {
  package static let overview = Phrase(
    en: "Show the help of all commands, or of one.",
    nl: "Toon de hulp van alle opdrachten, of van een.")
  package static let subcommand = Phrase(
    en: "The command whose help to show.", nl: "De opdracht waarvan de hulp wordt getoond.")
  package static let breakEven = Phrase(
    en: "The same as 'break-even --help'.", nl: "Hetzelfde als 'break-even --help'.")
}
