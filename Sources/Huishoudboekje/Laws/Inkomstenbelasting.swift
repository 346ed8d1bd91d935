/// The age groups of the tax tables.
package enum TaxAgeGroup: String, Sendable, CaseIterable {
  /// Below the AOW age.
  case jong
  /// AOW age, born on or after 1946-01-01.
  case aow
  /// AOW age, born before 1946-01-01: a longer first bracket.
  case aowGeborenVoor1946 = "aow_geboren_voor_1946"
  var hasAOWAge: Bool { self != .jong }
}

/// The heffingskortingen to which a person is entitled.
struct Kortingen: Sendable {
  /// Loonheffingskorting: AHK, and with it the others, at this payer.
  var loonheffingskorting = true
  /// Labour income counts for the arbeidskorting: the white table.
  var arbeid = false
  var alleenstaandeouderen = false
  var jonggehandicapten = false
}

/// Wet inkomstenbelasting 2001, chapters 2 and 8, with the premies volksverzekeringen.
final class Inkomstenbelasting: Sendable {
  let year: Int
  let figures: InkomstenbelastingFigures

  init(year: Int, figures: InkomstenbelastingFigures) {
    self.year = year
    self.figures = figures
  }

  /// Tax and premiums over box-1 income before credits.
  ///
  /// - Law: Wet IB 2001 artikel 2.10 and 2.10a; Wfsv artikel 10 and 11.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: down to whole euros per bracket.
  /// - Parameter monthsBelow: the months before the one in which the AOW age is reached, which
  ///   weigh the first rate (unverified).
  @inline(__always)
  func brackets<L: Lane>(
    _ income: YearAmount<L>, _ group: TaxAgeGroup, monthsBelow: Int = 0
  ) -> YearAmount<L> {
    let f = figures
    let end1 = YearAmount<L>(
      group == .aowGeborenVoor1946 ? f.schijf1GrensGeborenVoor1946 : f.schijf1Grens)
    let end2 = YearAmount<L>(f.schijf2Grens)
    let article: Article = "Wet IB 2001 artikel 2.10"
    let part1 = least(income, end1)
    let part2 = (least(income, end2) - end1).atLeastZero
    let part3 = (income - end2).atLeastZero
    let rate1 = group.hasAOWAge ? f.tarief1Aow : f.tarief1Jong
    var tax1 = rate1 * part1
    if monthsBelow > 0 { tax1 = weighted(f.tarief1Jong * part1, tax1, monthsBelow) }
    return tax1.downToEuro(article).named("belasting schijf 1", article)
      + (f.tarief2 * part2).downToEuro(article).named("belasting schijf 2", article)
      + (f.tarief3 * part3).downToEuro(article).named("belasting schijf 3", article)
  }

  /// Algemene heffingskorting; `assessed` uses the percentage of the aanslag.
  ///
  /// - Law: Wet IB 2001 artikel 8.10.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: up to whole euros.
  @inline(__always)
  func algemeneHeffingskorting<L: Lane>(
    _ income: YearAmount<L>, _ group: TaxAgeGroup, assessed: Bool, monthsBelow: Int = 0
  ) -> YearAmount<L> {
    let f = figures
    let above = (income - YearAmount(f.ahkAfbouwgrens)).atLeastZero
    func credit(_ group: TaxAgeGroup) -> Unrounded<L, PerYear> {
      let most = YearAmount<L>(group.hasAOWAge ? f.ahkAowMax : f.ahkJongMax)
      let rate =
        group.hasAOWAge ? (assessed ? f.ahkAowAfbouwAanslag : f.ahkAowAfbouw) : f.ahkJongAfbouw
      return most.exact - rate * above
    }
    var own = credit(group)
    if monthsBelow > 0 { own = weighted(credit(.jong), own, monthsBelow) }
    let article: Article = "Wet IB 2001 artikel 8.10"
    return own.upToEuro(article).atLeastZero
      .when(income .<= YearAmount(f.schijf2Grens))
      .named("algemene heffingskorting", article)
  }

  /// Arbeidskorting over income from present labour.
  ///
  /// - Law: Wet IB 2001 artikel 8.11.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: up to whole euros.
  @inline(__always)
  func arbeidskorting<L: Lane>(
    _ income: YearAmount<L>, _ group: TaxAgeGroup, monthsBelow: Int = 0
  ) -> YearAmount<L> {
    let own = group.hasAOWAge ? figures.akAow : figures.akJong
    var built = built(income, own)
    if monthsBelow > 0 { built = weighted(self.built(income, figures.akJong), built, monthsBelow) }
    let article: Article = "Wet IB 2001 artikel 8.11"
    return built.upToEuro(article).atLeastZero.when(income .<= YearAmount(own.g4))
      .named("arbeidskorting", article)
  }
  @inline(__always)
  private func built<L: Lane>(
    _ income: YearAmount<L>, _ f: ArbeidskortingFigures
  ) -> Unrounded<L, PerYear> {
    func above(_ limit: YearFigure) -> YearAmount<L> { (income - YearAmount(limit)).atLeastZero }
    func capped(_ p: Unrounded<L, PerYear>, _ most: YearFigure) -> Unrounded<L, PerYear> {
      least(p, YearAmount<L>(most).exact)
    }
    let built = capped(
      capped(capped(f.o1 * income, f.m1) + f.o2 * above(f.g1), f.m2) + f.o3 * above(f.g2), f.m3)
    return built - f.a1 * above(f.g3)
  }

  /// What holds below the AOW age over these months and what holds from it over the others.
  ///
  /// Weighing the whole of a rate or credit weighs its premie part: the part of the income tax is
  /// the same below and from the AOW age.
  ///
  /// - Law: Wfsv artikel 10 and 11; belasting of the year in which the AOW age is reached, unverified.
  /// - Rounding: none here.
  @inline(__always)
  private func weighted<L: Lane>(
    _ below: Unrounded<L, PerYear>, _ since: Unrounded<L, PerYear>, _ monthsBelow: Int
  ) -> Unrounded<L, PerYear> {
    let sum = below.times(monthsBelow) + since.times(12 - monthsBelow)
    return Unrounded(numerator: sum.numerator, scale: sum.scale.twelfths)
  }

  /// Ouderenkorting of a person who has the AOW age on 31 December.
  ///
  /// - Law: Wet IB 2001 artikel 8.17.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: up to whole euros.
  @inline(__always)
  func ouderenkorting<L: Lane>(_ income: YearAmount<L>) -> YearAmount<L> {
    let above = (income - YearAmount(figures.ouderenkortingGrens)).atLeastZero
    let article: Article = "Wet IB 2001 artikel 8.17"
    return (YearAmount<L>(figures.ouderenkortingMax).exact - figures.ouderenkortingAfbouw * above)
      .upToEuro(article).atLeastZero.named("ouderenkorting", article)
  }

  /// Jonggehandicaptenkorting per month, as a payer applies it.
  ///
  /// - Law: Wet IB 2001 artikel 8.16a; Rekenvoorschriften loonadministratie.
  /// - Rounding: half-up to cents.
  @inline(__always) func jonggehandicaptenkortingMonth<L: Lane>() -> MonthAmount<L> {
    YearAmount<L>(figures.jonggehandicaptenkorting).perMonth
      .toCents("Rekenvoorschriften loonadministratie 2.2")
      .named("jonggehandicaptenkorting per maand", "Wet IB 2001 artikel 8.16a")
  }
}

/// The aanslag over a year, with what it was made of.
struct Aanslag<L: Lane>: Sendable {
  /// Box 1 and box 3 together, whole euros.
  var verzamelinkomen: YearAmount<L>
  var box1Tax: YearAmount<L>
  var box3Tax: YearAmount<L>
  var algemeneHeffingskorting, arbeidskorting, ouderenkorting: YearAmount<L>
  var alleenstaandeouderenkorting, jonggehandicaptenkorting: YearAmount<L>
  /// Income tax and premiums due after credits.
  var due: YearAmount<L>

  /// By how much the jonggehandicaptenkorting lowers what is due.
  @inline(__always) var jonggehandicaptenkortingUsed: YearAmount<L> {
    let without =
      box1Tax + box3Tax - algemeneHeffingskorting - arbeidskorting - ouderenkorting
      - alleenstaandeouderenkorting
    return without.atLeastZero - due
  }
}

extension Inkomstenbelasting {
  /// The yearly settlement.
  ///
  /// - Law: Wet IB 2001 artikel 2.7, 2.10, 2.10a, 2.13 and chapter 8.
  /// - Unit: whole euros per year, in cents.
  /// - Rounding: income down, tax down per bracket, credits up, to whole euros.
  /// - Leaves out: box 2; the separate rounding of tax and premiums (at most 1 euro lower);
  ///   deductions; the jonggehandicaptenkorting of the year in which the AOW age is reached, which
  ///   does not go with the ouderenkorting.
  /// - Parameter monthsBelow: the months before the one in which the AOW age is reached: they weigh
  ///   the first rate and the credits that have a premie part (unverified); the ouderenkorting and
  ///   the alleenstaandeouderenkorting are full.
  @inline(__always)
  func aanslag<L: Lane>(
    box1 income: YearAmount<L>, labour: YearAmount<L>? = nil, box3Benefit: YearAmount<L>,
    box3Tax: YearAmount<L>, _ group: TaxAgeGroup, monthsBelow: Int = 0, _ kortingen: Kortingen
  ) -> Aanslag<L> {
    let box1 = income.downToEuro("AWR artikel 21; Wet IB 2001 artikel 2.7")
      .named("inkomen uit box 1", "AWR artikel 21; Wet IB 2001 artikel 2.7")
    let verzamelinkomen = (box1 + box3Benefit).named(
      "verzamelinkomen", "Wet IB 2001 artikel 2.18")
    let tax = brackets(box1, group, monthsBelow: monthsBelow)
    let zero = YearAmount<L>.zero
    // From 2025 the phase-out looks at all boxes.
    let ahk = algemeneHeffingskorting(
      year <= 2024 ? box1 : verzamelinkomen, group, assessed: true, monthsBelow: monthsBelow)
    let ak =
      labour.map {
        arbeidskorting(
          $0.downToEuro("Wet IB 2001 artikel 8.11"), group, monthsBelow: monthsBelow)
      } ?? zero
    let ok = group.hasAOWAge ? ouderenkorting(verzamelinkomen) : zero
    let aok =
      group.hasAOWAge && kortingen.alleenstaandeouderen
      ? YearAmount<L>(figures.alleenstaandeouderenkorting) : zero
    let jgk =
      !group.hasAOWAge && kortingen.jonggehandicapten
      ? YearAmount<L>(figures.jonggehandicaptenkorting) : zero
    let due = (tax + box3Tax - (ahk + ak + ok + aok + jgk)).atLeastZero
    return Aanslag(
      verzamelinkomen: verzamelinkomen, box1Tax: tax, box3Tax: box3Tax,
      algemeneHeffingskorting: ahk, arbeidskorting: ak, ouderenkorting: ok,
      alleenstaandeouderenkorting: aok, jonggehandicaptenkorting: jgk,
      due: due.named("verschuldigde belasting en premies", "Wet IB 2001 artikel 2.7"))
  }
}
