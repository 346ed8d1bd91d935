/// Values of a quick call that cannot be read: the option, what was read, and what was expected.
package enum QuickInputText {
  package static func amount(_ option: Phrase, _ got: String, most: Int) -> Phrase {
    Phrase(
      en: """
        \(option) is \(got); expected an amount in euros from 0 to \(euros: most), like 25000 or \
        25000.50.
        """,
      nl: """
        \(option) is \(got); verwacht: een bedrag in euro's van 0 tot en met \(euros: most), zoals \
        25000 of 25000,50.
        """)
  }
  package static func twoReadings(
    _ option: Phrase, _ got: String, thousands: String, decimals: Int
  ) -> Phrase {
    Phrase(
      en: """
        \(option) is \(got), which can be read in two ways. Write \(thousands), or \
        \(euros: decimals).
        """,
      nl: """
        \(option) is \(got) en dat kan op twee manieren worden gelezen. Schrijf \(thousands), of \
        \(euros: decimals).
        """)
  }
  package static func missingAmount(_ option: Phrase) -> Phrase {
    Phrase(
      en: "\(option) is missing; expected an amount in euros, like 25000 or 25000.50.",
      nl: "\(option) ontbreekt; verwacht: een bedrag in euro's, zoals 25000 of 25000,50.")
  }
  package static func missingForm(_ option: Phrase, _ forms: [String]) -> Phrase {
    Phrase(
      en: "\(option) is missing; expected one of \(forms, .comma).",
      nl: "\(option) ontbreekt; verwacht: een van \(forms, .comma).")
  }
  package static func number(_ option: Phrase, _ got: String, from least: Int, to most: Int)
    -> Phrase
  {
    Phrase(
      en: "\(option) is \(got); expected a whole number from \(least) to \(most).",
      nl: "\(option) is \(got); verwacht: een heel getal van \(least) tot en met \(most).")
  }
  package static func day(_ option: Phrase, _ got: String, _ example: String) -> Phrase {
    Phrase(
      en: "\(option) is \(got); expected a day as year-month-day, like \(example).",
      nl: "\(option) is \(got); verwacht: een dag als jaar-maand-dag, zoals \(example).")
  }
  package static func dayBetween(
    _ option: Phrase, _ got: String, _ first: String, _ last: String
  ) -> Phrase {
    Phrase(
      en: "\(option) is \(got); expected a day from \(first) to \(last).",
      nl: "\(option) is \(got); verwacht: een dag van \(first) tot en met \(last).")
  }
  package static func year(_ option: Phrase, _ got: String, _ years: Phrase) -> Phrase {
    Phrase(
      en: "\(option) is \(got); expected one of the years of which there are figures: \(years).",
      nl: "\(option) is \(got); verwacht: een jaar waarvan er cijfers zijn: \(years).")
  }
  package static func needs(_ option: Phrase, _ other: Phrase) -> Phrase {
    Phrase(
      en: "\(option) says something of a partner; give \(other) too, 0 if there is no income.",
      nl: "\(option) gaat over een partner; geef ook \(other), 0 als er geen inkomen is.")
  }
  package static func tooFewPersons(_ option: Phrase, _ got: Int, _ least: Int) -> Phrase {
    Phrase(
      en: """
        \(option) is \(got); expected at least \(least): the tenant, the partner and the children \
        count too.
        """,
      nl: """
        \(option) is \(got); verwacht: ten minste \(least), want de huurder, de partner en de \
        kinderen tellen mee.
        """)
  }
  package static func only(_ option: Phrase, in form: String) -> Phrase {
    Phrase(
      en: "\(option) only has a meaning with \(form).",
      nl: "\(option) heeft alleen betekenis bij \(form).")
  }
  package static func notBoth(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase(
      en: "\(first) and \(second) contradict each other; give one of them.",
      nl: "\(first) en \(second) spreken elkaar tegen; geef er een van.")
  }
}
