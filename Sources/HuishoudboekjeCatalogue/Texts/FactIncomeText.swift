/// The incomes of a person, as options and as questions.
package enum FactIncomeText {
  package static func aow(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "AOW of \(who)", nl: "AOW van \(who)"),
      detail: Phrase(en: "the amount follows from the law", nl: "het bedrag volgt uit de wet"),
      question: Phrase(en: "Does \(who) receive AOW?", nl: "Krijgt \(who) AOW?"),
      why: Phrase(
        en: "The pension of the state. The amount follows from the law.",
        nl: "Het pensioen van de overheid. Het bedrag volgt uit de wet."))
  }
  package static func aowBuildUp(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Build-up of the AOW of \(who)", nl: "Opbouw van de AOW van \(who)"),
      detail: Phrase(
        en: "in whole percents; it states the AOW too",
        nl: "in hele procenten; de AOW zelf is dan ook gezegd"),
      question: Phrase(
        en: "How much of the AOW has \(who) built up, in percents?",
        nl: "Hoeveel procent van de AOW heeft \(who) opgebouwd?"),
      why: Phrase(
        en: "Less than 100 for who lived abroad; it stands in the letters of the SVB.",
        nl:
          "Minder dan 100 voor wie in het buitenland heeft gewoond; het staat in de brieven van de SVB."
      ))
  }
  package static func pension(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Pension of \(who)", nl: "Pensioen van \(who)"),
      detail: Phrase(
        en: "gross, a year, beside the AOW, all pensions together",
        nl: "bruto, per jaar, naast de AOW, alle pensioenen samen"),
      question: Phrase(
        en: "How much pension does \(who) receive a year, gross?",
        nl: "Hoeveel pensioen krijgt \(who) per jaar, bruto?"),
      why: Phrase(
        en: "All pensions beside the AOW together. They stand in the jaaropgaven.",
        nl: "Alle pensioenen naast de AOW bij elkaar. Ze staan op de jaaropgaven."))
  }
  package static func wajong(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Wajong of \(who)", nl: "Wajong van \(who)"),
      detail: Phrase(
        en: "of 75 %, without arbeidsvermogen", nl: "die van 75%, zonder arbeidsvermogen"),
      question: Phrase(en: "Does \(who) receive a Wajong?", nl: "Krijgt \(who) een Wajong?"),
      why: Phrase(
        en: "It is that of 75 %, without arbeidsvermogen. The amount follows from the law.",
        nl: "Het is die van 75%, zonder arbeidsvermogen. Het bedrag volgt uit de wet."))
  }
  package static func bijstand(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Bijstand of \(who)", nl: "Bijstand van \(who)"),
      detail: Phrase(
        en: "AIO from the AOW age on; of a couple it is for both",
        nl: "AIO vanaf de AOW-leeftijd; van een paar is het voor beiden"),
      question: Phrase(en: "Does \(who) receive bijstand?", nl: "Krijgt \(who) bijstand?"),
      why: Phrase(
        en: "From the AOW age on it is called AIO. Of a couple it is for both.",
        nl: "Vanaf de AOW-leeftijd heet dat AIO. Van een paar is het voor beiden."))
  }
  package static func wia(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "WIA or WAO of \(who)", nl: "WIA of WAO van \(who)"),
      detail: Phrase(
        en: "gross, a year, without the holiday allowance",
        nl: "bruto, per jaar, zonder het vakantiegeld"),
      question: Phrase(
        en: "How much WIA or WAO does \(who) receive a year, gross?",
        nl: "Hoeveel WIA of WAO krijgt \(who) per jaar, bruto?"),
      why: Phrase(
        en: "Without the holiday allowance: that is added.",
        nl: "Zonder het vakantiegeld: dat komt er nog bij."))
  }
  package static func wages(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Wages of \(who)", nl: "Loon van \(who)"),
      detail: Phrase(
        en: "gross, a year, with the holiday allowance",
        nl: "bruto, per jaar, met het vakantiegeld"),
      question: Phrase(
        en: "How much in wages does \(who) earn a year, gross?",
        nl: "Hoeveel loon verdient \(who) per jaar, bruto?"),
      why: Phrase(
        en: "All of the year together, with the holiday allowance.",
        nl: "Van het hele jaar bij elkaar, met het vakantiegeld."))
  }
  package static func anw(_ who: Phrase) -> FactWords {
    FactWords(
      label: Phrase(en: "Anw of \(who)", nl: "Anw van \(who)"),
      detail: Phrase(
        en: "gross, a year, of who lost a partner; not beside an AOW",
        nl: "bruto, per jaar, van wie een partner heeft verloren; niet naast een AOW"),
      question: Phrase(
        en: "How much Anw does \(who) receive a year, gross?",
        nl: "Hoeveel Anw krijgt \(who) per jaar, bruto?"),
      why: Phrase(
        en: "A benefit for who lost a partner.",
        nl: "Een uitkering voor wie een partner heeft verloren."))
  }
}
