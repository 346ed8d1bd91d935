/// Zorgtoeslag: see the article Law-Zorgtoeslag. All amounts in euros.
enum NaiveZorgtoeslag {
  /// Which drempelinkomen: the integer of the Dienst (default) or the figure of the law (open point
  /// 11).
  enum Drempel: Sendable {
    case dienst
    case wet
  }

  /// What the right needs. With a toeslagpartner income and wealth are of both together.
  struct Input: Hashable, Sendable {
    var year: Int
    var toetsingsinkomen: NaiveRational
    var partner: Bool
    var partnerInsured: Bool = true
    var adult: Bool = true
    var wealth: NaiveRational = 0
    var drempel: Drempel = .dienst
  }

  /// All steps.
  struct Outcome: Hashable, Sendable {
    let drempelinkomen: NaiveRational
    let normpremie: NaiveRational  // exact
    let right: NaiveRational  // exact, before the wealth and age tests
    let refused: Bool  // minor, or wealth above the limit
    let awardedYear: NaiveRational
    let paidMonth: NaiveRational
  }

  private static let law = "zorgtoeslag"

  /// The drempelinkomen.
  static func drempelinkomen(_ drempel: Drempel, year: Int, figures: NaiveFigures) -> NaiveRational
  {
    figures.value(law, year, drempel == .dienst ? "drempelinkomen" : "drempelinkomen_wettelijk")
  }

  /// norm = pD x D + pA x max(0, TI - D).
  static func normpremie(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    let d = drempelinkomen(input.drempel, year: input.year, figures: figures)
    let key =
      input.partner ? "normpremie_percentage_partners" : "normpremie_percentage_alleenstaande"
    return figures.percent(law, input.year, key) * d
      + figures.percent(law, input.year, "afbouw_percentage") * max(0, input.toetsingsinkomen - d)
  }

  /// recht = max(0, SP x (partner ? 2 : 1) - norm); half of it if the partner is not insured.
  static func right(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    let premium = figures.value(law, input.year, "standaardpremie") * (input.partner ? 2 : 1)
    var right = max(0, premium - normpremie(input, figures: figures))
    if input.partner && !input.partnerInsured {
      right = right * figures.percent(law, input.year, "niet_verzekerde_partner_percentage")
    }
    return right
  }

  /// Wealth above the limit: no right. Equal to the limit is allowed.
  static func wealthAboveLimit(_ input: Input, figures: NaiveFigures) -> Bool {
    let key = input.partner ? "vermogensgrens_partners" : "vermogensgrens_alleenstaande"
    return input.wealth > figures.value(law, input.year, key)
  }

  /// The whole of section 8.
  static func compute(_ input: Input, figures: NaiveFigures) -> Outcome {
    let exact = right(input, figures: figures)
    let refused = !input.adult || wealthAboveLimit(input, figures: figures)
    var year: NaiveRational = 0
    if !refused {
      year = exact.halfUp()
      if year < figures.value(law, input.year, "minimum_jaarbedrag") { year = 0 }
    }
    return Outcome(
      drempelinkomen: drempelinkomen(input.drempel, year: input.year, figures: figures),
      normpremie: normpremie(input, figures: figures), right: exact, refused: refused,
      awardedYear: year,
      paidMonth: (year / 12).floor())
  }

  /// Part of a year (U): year x months / 12, not rounded.
  static func partOfYear(awardedYear: NaiveRational, months: Int) -> NaiveRational {
    awardedYear * NaiveRational(months) / 12
  }
}
