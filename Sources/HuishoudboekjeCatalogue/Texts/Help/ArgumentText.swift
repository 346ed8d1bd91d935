/// What is wrong with a command line as such, and the frame of the help.
package enum ArgumentText {
  // MARK: Help

  package static let overview = Phrase(en: "OVERVIEW: ", nl: "WAT: ")
  package static let usage = Phrase(en: "USAGE: ", nl: "GEBRUIK: ")
  package static let usageOfError = Phrase(en: "Usage: ", nl: "Gebruik: ")
  package static let arguments = Phrase(en: "ARGUMENTS:", nl: "ARGUMENTEN:")
  package static let options = Phrase(en: "OPTIONS:", nl: "OPTIES:")
  package static let subcommands = Phrase(en: "SUBCOMMANDS:", nl: "OPDRACHTEN:")
  package static let examples = Phrase(en: "EXAMPLES:", nl: "VOORBEELDEN:")
  package static let help = Phrase(en: "Show this help.", nl: "Toon deze hulp.")
  package static let version = Phrase(en: "Show the version.", nl: "Toon de versie.")
  package static func helpOfSubcommands(_ command: String) -> Phrase {
    Phrase(
      en: "See '\(command) SUBCOMMAND --help' for a subcommand.",
      nl: "Zie '\(command) SUBCOMMAND --help' voor een opdracht.")
  }
  package static func helpOf(_ command: String) -> Phrase {
    Phrase(en: "See '\(command) --help'.", nl: "Zie '\(command) --help'.")
  }
  package static func choices(_ names: [String]) -> Phrase {
    Phrase(en: " One of: \(names, .comma).", nl: " Een van: \(names, .comma).")
  }
  package static func otherwise(_ value: Phrase) -> Phrase {
    Phrase(en: " Default: \(value).", nl: " Standaard: \(value).")
  }
  package static let repeatable = Phrase(
    en: " May be repeated.", nl: " Mag vaker worden gegeven.")

  // MARK: Wrong use

  package static func missingSubcommand(_ names: Phrase) -> Phrase {
    Phrase(
      en: "Missing subcommand. Expected one of \(names).",
      nl: "De opdracht ontbreekt. Verwacht: een van \(names).")
  }
  package static func unknownSubcommand(_ word: String, _ names: Phrase, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "Unknown subcommand \(word). Expected one of \(names).\(hint)",
      nl: "Onbekende opdracht \(word). Verwacht: een van \(names).\(hint)")
  }
  package static func takesNoValue(_ option: String, _ got: String) -> Phrase {
    Phrase(
      en: "The option '\(option)' takes no value, but got \(got).",
      nl: "De optie '\(option)' heeft geen waarde, maar kreeg \(got).")
  }
  package static func unknownOption(_ option: String, _ hint: Phrase) -> Phrase {
    Phrase(en: "Unknown option \(option).\(hint)", nl: "Onbekende optie \(option).\(hint)")
  }
  package static func unknownLetter(_ option: String, in word: String, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "Unknown option \(option) in \(word).\(hint)",
      nl: "Onbekende optie \(option) in \(word).\(hint)")
  }
  /// With a space in front; the option without quotes.
  package static func meantOption(_ option: String) -> Phrase {
    Phrase(en: " Did you mean '--\(option)'?", nl: " Bedoelt u '--\(option)'?")
  }
  package static let dashesBeforeArguments = Phrase(
    en: " Write '--' before arguments that start with '-'.",
    nl: " Schrijf '--' voor argumenten die met '-' beginnen.")
  package static func ofSubcommand(_ name: String) -> Phrase {
    Phrase(
      en: " Write it after the subcommand '\(name)'.",
      nl: " Schrijf hem achter de opdracht '\(name)'.")
  }
  package static func wrongValue(_ option: String, _ got: String, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "The option '\(option)' got \(got).\(hint)",
      nl: "De optie '\(option)' kreeg \(got).\(hint)")
  }
  package static func notAChoice(
    _ option: String, _ got: String, _ choices: Phrase, _ hint: Phrase
  ) -> Phrase {
    Phrase(
      en: "The option '\(option)' got \(got). Expected one of \(choices).\(hint)",
      nl: "De optie '\(option)' kreeg \(got). Verwacht: een van \(choices).\(hint)")
  }
  package static func needsValue(_ option: String, _ value: String) -> Phrase {
    Phrase(
      en: "The option '\(option)' needs a value \(value).",
      nl: "De optie '\(option)' heeft een waarde \(value) nodig.")
  }
  package static func needsValue(
    _ option: String, _ value: String, butFollows next: String, write advice: String
  ) -> Phrase {
    Phrase(
      en: """
        The option '\(option)' needs a value \(value), but \(next) follows. Write '\(advice)' if \
        that is the value.
        """,
      nl: """
        De optie '\(option)' heeft een waarde \(value) nodig, maar er volgt \(next). Schrijf \
        '\(advice)' als dat de waarde is.
        """)
  }
  package static func moreThanOnce(_ option: String) -> Phrase {
    Phrase(
      en: "The option '\(option)' is given more than once.",
      nl: "De optie '\(option)' staat er meer dan eens.")
  }
  package static func missingArgument(_ name: String) -> Phrase {
    Phrase(en: "Missing argument \(name).", nl: "Het argument \(name) ontbreekt.")
  }
  package static func noArguments(_ extra: String, _ command: String) -> Phrase {
    Phrase(
      en: "Unexpected argument \(extra): '\(command)' takes no arguments.",
      nl: "Onverwacht argument \(extra): '\(command)' heeft geen argumenten.")
  }
  package static func tooManyArguments(
    _ extra: String, _ command: String, _ count: Int
  ) -> Phrase {
    Phrase(
      en: """
        Unexpected argument \(extra): '\(command)' takes \(count, "argument", "arguments").
        """,
      nl: """
        Onverwacht argument \(extra): '\(command)' heeft \(count, "argument", "argumenten").
        """)
  }

  package static func notAChoice(
    of argument: String, _ got: String, _ choices: Phrase, _ hint: Phrase
  ) -> Phrase {
    Phrase(
      en: "The argument \(argument) is \(got). Expected one of \(choices).\(hint)",
      nl: "Het argument \(argument) is \(got). Verwacht: een van \(choices).\(hint)")
  }

  // MARK: Labels of messages

  package static let error = Phrase(en: "error:", nl: "fout:")
  package static let note = Phrase(en: "note:", nl: "let op:")

  // MARK: Choices

  /// Some of many, with the number of the others.
  package static func andMore(_ shown: Phrase, _ more: Int) -> Phrase {
    Phrase(en: "\(shown) and \(more) more", nl: "\(shown) en nog \(more)")
  }
  /// With a space in front.
  package static func didYouMean(_ quoted: String) -> Phrase {
    Phrase(en: " Did you mean \(quoted)?", nl: " Bedoelt u \(quoted)?")
  }
}
