/// Wrong use of a command that only shows when it runs: a value that cannot be read.
package enum UsageText {
  private static func expected(
    _ option: String, _ got: String, _ english: Words, _ dutch: Words
  ) -> Phrase {
    let what = Phrase(en: english, nl: dutch)
    return Phrase(
      en: "\(option) is \(got); expected \(what).", nl: "\(option) is \(got); verwacht: \(what).")
  }

  /// What stands after the option is told in full sentences.
  package static func refused(_ option: String, _ problem: Phrase, _ remedy: Phrase) -> Phrase {
    Phrase(same: "\(option) \(problem). \(remedy)")
  }
  package static func language(_ variable: String, _ got: String, _ choices: Phrase) -> Phrase {
    Phrase(
      en: "\(variable) is \(got). Expected one of \(choices).",
      nl: "\(variable) is \(got). Verwacht: een van \(choices).")
  }
  package static func oneOf(
    _ option: String, _ got: String, _ choices: Phrase, _ hint: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(option) is \(got); expected one of \(choices).\(hint)",
      nl: "\(option) is \(got); verwacht: een van \(choices).\(hint)")
  }
  package static func benchmark(_ got: String, _ hint: Phrase) -> Phrase {
    Phrase(same: "--benchmark is \(got). \(ComplexErrorText.benchmark)\(hint)")
  }
  package static func margin(_ got: String) -> Phrase {
    expected("--margin", got, "euros per month like 50.00", "euro's per maand zoals 50.00")
  }
  package static func year(_ got: String) -> Phrase {
    expected("--year", got, "one year like 2026", "een jaar zoals 2026")
  }
  package static func years(_ got: String) -> Phrase {
    expected(
      "--years", got, "a range like 2023-2026 or a list like 2024,2026",
      "een bereik zoals 2023-2026 of een lijst zoals 2024,2026")
  }
  package static func yearsEndBeforeTheyBegin(_ got: String) -> Phrase {
    Phrase(
      en: "--years is \(got); it ends before it begins.",
      nl: "--years is \(got); het eindigt voor het begint.")
  }
  package static func yearTwice(_ got: String, _ year: Int) -> Phrase {
    Phrase(
      en: "--years is \(got); it names \(year) twice.",
      nl: "--years is \(got); \(year) staat er twee keer in.")
  }
  package static func day(_ option: String, _ got: String, _ example: String) -> Phrase {
    expected(option, got, "a day like \(example)", "een dag zoals \(example)")
  }
  package static func missingDay(_ option: String, _ example: String) -> Phrase {
    Phrase(
      en: "\(option) is missing; expected a day like \(example).",
      nl: "\(option) ontbreekt; verwacht: een dag zoals \(example).")
  }
  package static let missingPoints = Phrase(
    en: "--points is missing; expected points in quarters, like 112 or 105.25.",
    nl: "--points ontbreekt; verwacht: punten in kwarten, zoals 112 of 105.25.")
  package static func points(_ option: String, _ got: String, _ example: Phrase) -> Phrase {
    expected(
      option, got, "points in quarters to 1000, like \(example)",
      "punten in kwarten tot en met 1000, zoals \(example)")
  }
  package static func rent(_ got: String) -> Phrase {
    expected("--rent", got, "euros per month, like 705.10", "euro's per maand, zoals 705.10")
  }
  package static func wholeNumber(_ option: String, _ got: String, to most: Int) -> Phrase {
    expected(option, got, "a number from 1 to \(most)", "een getal van 1 tot en met \(most)")
  }
  package static func amount(_ option: String, _ got: String, _ example: String) -> Phrase {
    expected(
      option, got, "an amount in euros like \(example)", "een bedrag in euro's zoals \(example)")
  }
  package static func shard(_ got: String) -> Phrase {
    expected(
      "--shard", got, "K/N, like 1/4, with K from 1 to N",
      "K/N, zoals 1/4, met K van 1 tot en met N")
  }
  package static func twoForms(_ count: Int) -> Phrase {
    Phrase(
      en: "--between names \(count, "form", "forms"); expected two, like ZZP,VPT.",
      nl: "--between noemt \(count, "vorm", "vormen"); verwacht: twee, zoals ZZP,VPT.")
  }
  /// - Parameter hint: with a mark and a space in front.
  package static func format(_ asked: Phrase, _ formats: Phrase, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "\(asked) is written as \(formats)\(hint).",
      nl: "\(asked) wordt geschreven als \(formats)\(hint).")
  }
  package static let byMonth = Phrase(en: "--reform by month", nl: "--reform per maand")
  /// A hint after a list of formats.
  package static let useFormat = Phrase(en: "; use --format", nl: "; gebruik --format")
}
