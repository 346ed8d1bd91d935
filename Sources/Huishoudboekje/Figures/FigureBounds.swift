import HuishoudboekjeCatalogue

/// Between which values a figure may lie, and with how many decimals.
///
/// Wide for who computes a change of the law: what is abolished is 0, and a limit that never holds is a
/// large amount. So narrow that nothing divides by zero and no product of a rule leaves 64 bits; the
/// tests prove that for every household of which the amounts are within theirs.
package struct FigureBounds: Sendable, Equatable {
  /// In units of the last decimal that a value may have.
  package let least, most: Int
  /// The most decimals of a value.
  package let decimals: Int
  package let unit: FigureUnit
  /// The decimals with which the bounds are printed.
  private let printed: Int

  /// From a least to a most value in units of 10^-`decimals`; a value may be finer.
  private init(
    _ values: ClosedRange<Int>, decimals printed: Int, _ unit: FigureUnit, finest: Int? = nil
  ) {
    decimals = finest ?? printed
    let factor = Scale.powerOfTen(decimals - printed)
    least = values.lowerBound * factor
    most = values.upperBound * factor
    self.unit = unit
    self.printed = printed
  }

  /// The bounds of a figure: those of its key, or else of its unit.
  package init(of key: String, in law: Law, _ unit: FigureUnit) {
    self = Self.ofKey(key, law) ?? Self.ofUnit(unit)
  }

  /// The value of a text; nil for what is no number, has more decimals or lies outside.
  package func number(_ text: String) -> ExactNumber? {
    guard let number = ExactNumber(text), number.decimals <= decimals else { return nil }
    let (value, overflow) = number.value.multipliedReportingOverflow(
      by: Scale.powerOfTen(decimals - number.decimals))
    return !overflow && least <= value && value <= most ? number : nil
  }

  /// The least and the most value as a file of figures prints them.
  package var leastText: String { text(least) }
  package var mostText: String { text(most) }
  private func text(_ bound: Int) -> String {
    formatDecimal(bound / Scale.powerOfTen(decimals - printed), places: printed)
  }

  /// In words, for a message: 0.01 to 1000000.00 EUR/month.
  package var text: Phrase {
    let range = ReformErrorText.bounds(leastText, mostText, unit.rawValue)
    switch decimals {
    case 0: return ReformErrorText.whole(range)
    case 1: return ReformErrorText.oneDecimal(range)
    default: return ReformErrorText.decimals(range, decimals)
    }
  }

  // MARK: The table

  private static func ofUnit(_ unit: FigureUnit) -> FigureBounds {
    switch unit {
    case .eurPerMonth, .eurPerDay, .eurPerHour: return euros(0...100_000, unit)
    case .eurPerYear: return euros(0...1_000_000, unit)
    case .eur: return euros(0...100_000_000, unit)
    case .percent: return percent(0...100)
    case .factor: return FigureBounds(0...1_000, decimals: 0, unit)
    case .years: return FigureBounds(0...120, decimals: 0, unit)
    case .months: return FigureBounds(0...1_200, decimals: 0, unit)
    case .persons, .points: return FigureBounds(0...1_000, decimals: 0, unit)
    }
  }
  private static func euros(_ range: ClosedRange<Int>, _ unit: FigureUnit) -> FigureBounds {
    FigureBounds(range.lowerBound * 100...range.upperBound * 100, decimals: 2, unit)
  }
  private static func percent(_ range: ClosedRange<Int>, decimals: Int = 3) -> FigureBounds {
    FigureBounds(range, decimals: 0, .percent, finest: decimals)
  }
  private static func whole(_ range: ClosedRange<Int>, _ unit: FigureUnit) -> FigureBounds {
    FigureBounds(range, decimals: 0, unit)
  }

  /// What the rule that reads a figure asks beyond its unit; nil: nothing.
  private static func ofKey(_ key: String, _ law: Law) -> FigureBounds? {
    switch (law, key) {
    case (.aanbieder, "annuiteit_looptijd"): return whole(1...100, .years)
    case (.aanbieder, "vermogenskostenvoet"): return percent(0...100, decimals: 2)
    case (.aanbieder, "meerinvestering_per_appartement"): return euros(0...10_000_000, .eur)
    case (.aanbieder, "vpt_clienten"), (.aanbieder, "zzp_clienten"):
      return whole(1...1_000, .persons)
    case (.aow, "opbouw_jaren"): return whole(1...100, .years)
    // The AOW age of those who are born from a day on: the key names the day.
    case (.aowLeeftijd, _): return whole(600...1_200, .months)
    // A year is divided by its days.
    case (.eigenBijdrage, "jaardagen"): return whole(1...366, .factor)
    case (.eigenBijdrage, "mpt_urengrens"): return whole(0...168, .factor)
    case (.eigenBijdrage, "lage_bijdrage_maanden"): return whole(0...120, .months)
    // Percentages of percentages.
    case (.eigenBijdrage, "vermogensbijtelling_percentage"): return percent(0...100, decimals: 2)
    case (.eigenBijdrage, "leb_percentage"), (.eigenBijdrage, "extra_vrijlating_percentage"):
      return percent(0...100, decimals: 1)
    case (.zorgtoeslag, "niet_verzekerde_partner_percentage"):
      return percent(0...100, decimals: 1)
    case (.toeslagenwet, "arbeid_vast_percentage"), (.toeslagenwet, "arbeid_deel_percentage"):
      return percent(0...100, decimals: 1)
    // Of more than the whole.
    case (.pgb, "garantiebedrag_percentage"), (.zorgtoeslag, "drempel_percentage"):
      return percent(0...1_000)
    // The first of the square of an income, the second of an income.
    case (.huurtoeslag, _) where key.hasSuffix("_factor_a"):
      return FigureBounds(0...1, decimals: 5, .factor, finest: 12)
    case (.huurtoeslag, _) where key.hasSuffix("_factor_b"):
      return FigureBounds(-1...1, decimals: 1, .factor, finest: 12)
    case (.huurtoeslag, _) where key.hasPrefix("deel_"): return percent(0...100, decimals: 2)
    // The year wage is rounded to the step, and bijstand grossed up by 1 - the first rate.
    case (.inkomstenbelasting, "loontabel_stap"):
      return FigureBounds(1...100_000_000, decimals: 2, .eurPerYear)
    case (.inkomstenbelasting, "tarief1_jong"): return percent(0...90)
    // AIO of two years before is grossed up by 1 - this.
    case (.eigenBijdrage, "premie_percentage"): return percent(0...90)
    case (.levenskosten, "kwijtschelding_inrichting_noemer"): return whole(1...1_000, .factor)
    // A month is divided by its days.
    case (.toeslagenwet, "dagen_per_maand"), (.wajong, "dagen_per_maand"):
      return FigureBounds(1_00...31_00, decimals: 2, .factor)
    case (.toeslagenwet, "partner_geboortejaar_maximum"): return whole(1_900...2_100, .factor)
    case (.zorgtoeslag, "drempelinkomen_wettelijk"):
      return FigureBounds(0...100_000_000, decimals: 2, .eurPerYear, finest: 3)
    case (.zvw, "bruteringsfactor_aio"):
      return FigureBounds(0...10, decimals: 0, .factor, finest: 3)
    default: return nil
    }
  }
}
