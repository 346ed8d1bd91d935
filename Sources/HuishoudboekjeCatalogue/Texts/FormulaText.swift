/// How a reader is told a formula: names with their amounts, roundings and conditions in words.
package enum FormulaText {
  /// A name with what it is worth.
  package static func worth(_ name: Phrase, _ amount: Phrase) -> Phrase {
    Phrase(same: "\(name) (\(amount))")
  }
  /// What the scenario states.
  package static func stated(_ name: Phrase, _ amount: Phrase) -> Phrase {
    Phrase(en: "\(name) (stated: \(amount))", nl: "\(name) (opgegeven: \(amount))")
  }
  /// What the scenario states, where its amount is told already.
  package static func stated(_ name: Phrase) -> Phrase {
    Phrase(en: "\(name), as stated", nl: "\(name), zoals opgegeven")
  }
  /// An amount of the year itself that stands in no file of figures.
  package static let ofTheYearItself = Phrase(
    en: "amount of the year itself", nl: "bedrag van het jaar zelf")

  /// An amount or a number, as it is written in files.
  package static func number(_ value: String) -> Phrase { Phrase(same: "\(figure: value)") }
  /// A number that does not end.
  package static func about(_ value: String) -> Phrase {
    Phrase(en: "about \(figure: value)", nl: "ongeveer \(figure: value)")
  }
  /// A percentage.
  package static func percent(_ value: String) -> Phrase {
    Phrase(en: "\(figure: value) %", nl: "\(figure: value)%")
  }

  /// A percentage of something.
  package static func share(_ percent: Phrase, of whole: Phrase) -> Phrase {
    Phrase(en: "\(percent) of \(whole)", nl: "\(percent) van \(whole)")
  }
  /// What one amount has above another.
  package static func part(of whole: Phrase, above limit: Phrase) -> Phrase {
    Phrase(
      en: "the part of \(whole) above \(limit)", nl: "het deel van \(whole) boven \(limit)")
  }
  /// A sum, a difference, a product.
  package static func plus(_ a: Phrase, _ b: Phrase) -> Phrase { Phrase(same: "\(a) + \(b)") }
  package static func less(_ a: Phrase, _ b: Phrase) -> Phrase { Phrase(same: "\(a) - \(b)") }
  package static func negative(_ a: Phrase) -> Phrase {
    Phrase(en: "minus \(a)", nl: "min \(a)")
  }
  package static func times(_ a: Phrase, _ b: Phrase) -> Phrase { Phrase(same: "\(a) × \(b)") }
  package static func over(_ a: Phrase, _ divisor: Int) -> Phrase {
    Phrase(same: "\(a) / \(divisor)")
  }
  package static func over(_ a: Phrase, _ divisor: Phrase) -> Phrase {
    Phrase(same: "\(a) / \(divisor)")
  }
  /// A part of a formula that stands together.
  package static func together(_ a: Phrase) -> Phrase { Phrase(same: "(\(a))") }

  package static func times(_ a: Phrase, _ factor: Int) -> Phrase {
    Phrase(en: "\(a), times \(factor)", nl: "\(a), keer \(factor)")
  }
  package static func divided(_ a: Phrase, by divisor: Int) -> Phrase {
    Phrase(en: "\(a), divided by \(divisor)", nl: "\(a), gedeeld door \(divisor)")
  }
  /// What is done with all that stands in front of it.
  package static func timesAll(_ a: Phrase, _ factor: Int) -> Phrase {
    Phrase(en: "\(a), together times \(factor)", nl: "\(a), samen keer \(factor)")
  }
  package static func allDivided(_ a: Phrase, by divisor: Int) -> Phrase {
    Phrase(en: "\(a), together divided by \(divisor)", nl: "\(a), samen gedeeld door \(divisor)")
  }
  package static func notBelowZero(_ a: Phrase) -> Phrase {
    Phrase(en: "\(a), but not below 0", nl: "\(a), maar niet onder 0")
  }
  package static func between(_ a: Phrase, _ least: Phrase, _ most: Phrase) -> Phrase {
    Phrase(
      en: "\(a), but at least \(least) and at most \(most)",
      nl: "\(a), maar ten minste \(least) en ten hoogste \(most)")
  }
  package static func lowest(of amounts: [Phrase]) -> Phrase {
    Phrase(en: "the lowest of \(amounts)", nl: "het laagste van \(amounts)")
  }
  package static func highest(of amounts: [Phrase]) -> Phrase {
    Phrase(en: "the highest of \(amounts)", nl: "het hoogste van \(amounts)")
  }

  /// How an amount is rounded.
  package enum Direction: Sendable { case down, up, halfUp }
  package static func rounded(_ a: Phrase, _ direction: Direction, to unit: Phrase) -> Phrase {
    switch direction {
    case .down:
      Phrase(en: "\(a), rounded down to \(unit)", nl: "\(a), naar beneden afgerond op \(unit)")
    case .up:
      Phrase(en: "\(a), rounded up to \(unit)", nl: "\(a), naar boven afgerond op \(unit)")
    case .halfUp: Phrase(en: "\(a), rounded to \(unit)", nl: "\(a), afgerond op \(unit)")
    }
  }
  package static let cents = Phrase(en: "cents", nl: "centen")
  package static let wholeEuros = Phrase(en: "whole euros", nl: "hele euro's")
  package static let wholeNumber = Phrase(en: "a whole number", nl: "een heel getal")
  package static func multiple(ofEuros value: String) -> Phrase {
    Phrase(
      en: "a multiple of \(figure: value) euros", nl: "een veelvoud van \(figure: value) euro")
  }

  /// The outcome of the formula itself.
  package static let thisAmount = Phrase(en: "this amount", nl: "dit bedrag")
  /// How two amounts compare.
  package static func isHigher(_ a: Phrase, than b: Phrase) -> Phrase {
    Phrase(en: "\(a) is higher than \(b)", nl: "\(a) is hoger dan \(b)")
  }
  package static func isNotHigher(_ a: Phrase, than b: Phrase) -> Phrase {
    Phrase(en: "\(a) is not higher than \(b)", nl: "\(a) is niet hoger dan \(b)")
  }
  package static func isLower(_ a: Phrase, than b: Phrase) -> Phrase {
    Phrase(en: "\(a) is lower than \(b)", nl: "\(a) is lager dan \(b)")
  }
  package static func isNotLower(_ a: Phrase, than b: Phrase) -> Phrase {
    Phrase(en: "\(a) is not lower than \(b)", nl: "\(a) is niet lager dan \(b)")
  }
}
