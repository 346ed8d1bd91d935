/// Annual settlement: see the article Law-Inkomstenbelasting. All amounts in euros.
enum NaiveAanslag {
  /// What the settlement needs.
  struct Input: Hashable, Sendable {
    var year: Int
    var group: NaiveLoonheffing.Group  // on 31 December
    var box1: NaiveRational
    var box2: NaiveRational = 0
    var box3Benefit: NaiveRational = 0
    var labourIncome: NaiveRational = 0  // part of box 1 from current work
    var aok: Bool = false
    var jgk: Bool = false
  }

  /// All steps.
  struct Outcome: Hashable, Sendable {
    let box1: NaiveRational
    let box3Benefit: NaiveRational
    let verzamelinkomen: NaiveRational
    let tax1: NaiveRational  // T1
    let tax3: NaiveRational  // T3
    let algemeneHeffingskorting: NaiveRational
    let arbeidskorting: NaiveRational
    let ouderenkorting: NaiveRational
    let alleenstaandeOuderenkorting: NaiveRational
    let jonggehandicaptenkorting: NaiveRational
    let credits: NaiveRational  // K
    let verschuldigd: NaiveRational
  }

  /// The AHK income (2.1): to 2024 the box-1 income, from 2025 the verzamelinkomen.
  static func ahkIncome(year: Int, box1: NaiveRational, verzamelinkomen: NaiveRational)
    -> NaiveRational
  {
    year <= 2024 ? box1 : verzamelinkomen
  }

  /// Section 5. Box-2 tax is not part of it: box 2 only counts in the verzamelinkomen.
  static func settle(_ input: Input, figures: NaiveFigures) -> Outcome {
    let year = input.year
    let group = input.group
    let box1 = input.box1.floor()
    let v3 = input.box3Benefit.floor()
    let verzamelinkomen = box1 + input.box2.floor() + v3
    let tax1 = NaiveLoonheffing.taxOverBrackets(box1, group: group, year: year, figures: figures)
    let tax3 = NaiveBox3.tax(benefit: v3, year: year, figures: figures)
    let ahk = NaiveLoonheffing.algemeneHeffingskorting(
      ahkIncome(year: year, box1: box1, verzamelinkomen: verzamelinkomen), group: group, year: year,
      aanslag: true, figures: figures)
    var ak: NaiveRational = 0
    if input.labourIncome > 0 {
      ak = NaiveLoonheffing.arbeidskorting(
        input.labourIncome.floor(), group: group, year: year, figures: figures)
    }
    let ok = NaiveLoonheffing.ouderenkorting(
      verzamelinkomen, group: group, year: year, figures: figures)
    let aok = NaiveLoonheffing.alleenstaandeOuderenkorting(
      input.aok, group: group, year: year, figures: figures)
    let jgk = NaiveLoonheffing.jonggehandicaptenkorting(
      input.jgk, group: group, year: year, figures: figures)
    let k = ahk + ak + ok + aok + jgk
    return Outcome(
      box1: box1, box3Benefit: v3, verzamelinkomen: verzamelinkomen, tax1: tax1, tax3: tax3,
      algemeneHeffingskorting: ahk, arbeidskorting: ak, ouderenkorting: ok,
      alleenstaandeOuderenkorting: aok,
      jonggehandicaptenkorting: jgk, credits: k, verschuldigd: max(0, tax1 + tax3 - k))
  }

  /// netto = bruto - verschuldigd - zvw (section 5).
  static func net(gross: NaiveRational, verschuldigd: NaiveRational, zvw: NaiveRational)
    -> NaiveRational
  {
    gross - verschuldigd - zvw
  }

  /// An amount to pay up to the aanslaggrens is not assessed, a refund up to the teruggaafgrens not paid
  /// (section 5): what is really collected, or refunded (negative).
  static func collected(
    verschuldigd: NaiveRational, withheld: NaiveRational, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    let difference = verschuldigd - withheld
    if difference > 0 && difference <= figures.value("inkomstenbelasting", year, "aanslaggrens") {
      return 0
    }
    if difference < 0
      && 0 - difference <= figures.value("inkomstenbelasting", year, "teruggaafgrens")
    {
      return 0
    }
    return difference
  }
}
