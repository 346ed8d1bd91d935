/// What is wrong with a fact as it was written.
package enum FactValueText {
  /// - Parameter advice: in full sentences.
  package static func wrong(_ subject: Phrase, _ got: String, _ advice: Phrase) -> Phrase {
    Phrase(same: "\(subject) is \(got). \(advice)")
  }
  package static let aYear = Phrase(en: "a year", nl: "per jaar")
  package static let aMonth = Phrase(en: "a month", nl: "per maand")
  package static let onNewYear = Phrase(en: "on 1 January", nl: "op 1 januari")
  package static func amount(_ per: Phrase, _ example: Int) -> Phrase {
    Phrase(
      en: "Expected an amount in euros \(per) like \(example).",
      nl: "Verwacht: een bedrag in euro's \(per), zoals \(example).")
  }
  /// - Parameters:
  ///   - whole: it is thousands.
  ///   - cents: it is a number with decimals.
  package static func twoWays(whole: String, cents: Int) -> Phrase {
    Phrase(
      en: "That can be read in two ways: write \(whole), or \(euros: cents) with two decimals.",
      nl: """
        Dat kan op twee manieren worden gelezen: schrijf \(whole), of \(euros: cents) met twee \
        cijfers achter de komma.
        """)
  }
  package static let tooManyDecimals = Phrase(
    en: "Expected at most two decimals.", nl: "Verwacht: hooguit twee cijfers achter de komma.")
  package static func tooMuch(_ cents: Int) -> Phrase {
    Phrase(en: "Expected at most \(euros: cents).", nl: "Verwacht: hooguit \(euros: cents).")
  }
  package static let date = Phrase(
    en: "Expected a date like 1942-03-10 or 10-03-1942.",
    nl: "Verwacht: een datum zoals 1942-03-10 of 10-03-1942.")
  package static let noSuchDay = Phrase(
    en: "That day does not exist.", nl: "Die dag bestaat niet.")
  package static let percent = Phrase(
    en: "Expected whole percents from 0 to 100.",
    nl: "Verwacht: hele procenten van 0 tot en met 100.")
  package static func oneOf(_ choices: Phrase, _ hint: Phrase) -> Phrase {
    Phrase(en: "Expected one of \(choices).\(hint)", nl: "Verwacht: een van \(choices).\(hint)")
  }
  package static let yesOrNo = Phrase(en: "Expected yes or no.", nl: "Verwacht: ja of nee.")
  package static let profile = Phrase(
    en: """
      Expected VV1-10 (9a, 9b), VG1-8, LG1-7, LVG1-5, SGLVG, ZGaud1-4, ZGvis1-5, GGZ-B1-7 or \
      GGZ-wonen 1-5, written like VV5 or 5VV.
      """,
    nl: """
      Verwacht: VV1-10 (9a, 9b), VG1-8, LG1-7, LVG1-5, SGLVG, ZGaud1-4, ZGvis1-5, GGZ-B1-7 of \
      GGZ-wonen 1-5, geschreven zoals VV5 of 5VV.
      """)
  package static func year(_ all: [String]) -> Phrase {
    Phrase(en: "Expected \(all, .or).", nl: "Verwacht: \(all, .or).")
  }
  package static func forms(_ all: [String], _ hint: Phrase) -> Phrase {
    Phrase(
      en: "Expected each once, with commas between: \(all, .comma).\(hint)",
      nl: "Verwacht: elk een keer, met komma's ertussen: \(all, .comma).\(hint)")
  }
  package static let emptyName = Phrase(
    en: "Expected a name.", nl: "Verwacht: een naam.")

  // MARK: Options that make a household

  package static func scenarioAndOption(_ option: String, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "SCENARIO and \(option) both say who it is about; leave one out.\(hint)",
      nl: """
        SCENARIO en \(option) zeggen allebei over wie het gaat; laat een van de twee weg.\(hint)
        """)
  }
  /// A space in front.
  package static func noValue(_ got: String, of option: String) -> Phrase {
    Phrase(
      en: " \(got) is no value of \(option): expected yes, no, ja or nee.",
      nl: " \(got) is geen waarde van \(option): verwacht ja, nee, yes of no.")
  }
  package static let courseNeedsFile = Phrase(
    en: "--forms VERLOOP needs a scenario file with a 'course': no option states one.",
    nl: "--forms VERLOOP vraagt een scenariobestand met een 'course': geen optie noemt die.")
  package static let noHousehold = Phrase(
    en: """
      There is no SCENARIO. Name a scenario file, or state the household: --born 1942-03-10 \
      --aow --rent 688 --profile VV5. The command 'new' asks the facts and makes a file.
      """,
    nl: """
      Er is geen SCENARIO. Noem een scenariobestand, of noem het huishouden zelf: \
      --geboren 1942-03-10 --aow --huur 688 --zorgprofiel VV5. De opdracht 'new' vraagt de \
      gegevens en maakt een bestand.
      """)
  /// Options with what they are.
  package static func missing(_ options: [Phrase]) -> Phrase {
    Phrase(
      en: "Without a scenario file this is needed too: \(options, .semicolon).",
      nl: "Zonder scenariobestand is ook dit nodig: \(options, .semicolon).")
  }
  package static func option(_ option: String, _ value: String, _ label: Phrase) -> Phrase {
    Phrase(same: "\(option) \(value) (\(label))")
  }
  package static func incomes(_ options: [String], of who: Phrase) -> Phrase {
    Phrase(
      en: "an income of \(who) (\(options, .or))", nl: "een inkomen van \(who) (\(options, .or))")
  }
  package static let printsOptions = Phrase(
    en:
      "--print-scenario shows what the options made, and there are none: a file is there already.",
    nl: """
      --print-scenario toont wat de opties hebben gemaakt, en die zijn er niet: er is al een \
      bestand.
      """)
  package static let noOptionSaysIt = Phrase(
    en: """
      What no option says can stand in a file: --print-scenario writes it, and --set changes one \
      value.
      """,
    nl: """
      Wat geen optie zegt, kan in een bestand staan: --print-scenario schrijft het, en --set \
      verandert één waarde.
      """)
  package static func nothingToVary(_ option: String) -> Phrase {
    Phrase(
      en: "--over names \(option), and that is not stated; state it, with 0 when there is none.",
      nl: "--over noemt \(option), en dat is niet ingevuld; vul het in, met 0 als het er niet is.")
  }

  // MARK: Help

  package static let printScenarioHelp = Phrase(
    en: "Instead of the result: the scenario file that the options make, and nothing else.",
    nl: "In plaats van het resultaat: het scenariobestand dat de opties maken, en verder niets.")
}
