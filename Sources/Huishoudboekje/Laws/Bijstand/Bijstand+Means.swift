/// The amounts that decide what is left of the norm.
struct BijstandInput<L: Lane>: Sendable {
  /// Income of all together, net of tax and Zvw, claims to vakantie-uitkering included.
  var income: MonthAmount<L>
  /// Of spouses of whom one has no right, that one's income, which is then not in `income`.
  var incomeWithoutRight: MonthAmount<L> = .zero
  /// The pension within that income, net; partly disregarded at the AOW age.
  var pension: MonthAmount<L>
  /// Wealth that counts, without the own home and without savings made during bijstand.
  var wealth: Wealth<L>
  /// Value of the own home minus its mortgage.
  var homeEquity: Wealth<L>
  /// Lowered by the gemeente because of no or lower housing costs.
  var woonsituatieVerlaging: MonthAmount<L>
  /// Cost of the meals that the VPT gives, where the gemeente deducts it.
  var voedingInMindering: MonthAmount<L>

  /// Only income; no wealth and nothing lowered.
  @inline(__always) init(income: MonthAmount<L>) {
    self.income = income
    pension = .zero
    wealth = .zero
    homeEquity = .zero
    woonsituatieVerlaging = .zero
    voedingInMindering = .zero
  }
}

/// The bijstand of one month.
struct BijstandMonth<L: Lane>: Sendable {
  /// Net, including vakantietoeslag.
  var entitled: MonthAmount<L>
  /// Net, what is paid in the month.
  var paid: MonthAmount<L>
  /// Kept back and paid in June.
  var reserve: MonthAmount<L>

  static var none: Self { Self(entitled: .zero, paid: .zero, reserve: .zero) }

  @inline(__always)
  private init(entitled: MonthAmount<L>, paid: MonthAmount<L>, reserve: MonthAmount<L>) {
    self.entitled = entitled
    self.paid = paid
    self.reserve = reserve
  }

  /// Divides an amount into what is paid and what is kept for June.
  ///
  /// - Law: Pw artikel 19 lid 3 and 45 lid 1.
  /// - Unit: cents per month.
  /// - Rounding: the payment half-up to cents; the reserve is the rest.
  @inline(__always)
  init(entitled: MonthAmount<L>, vakantietoeslag: Percentage) {
    let article: Article = "Pw artikel 19 lid 3"
    self.entitled = entitled
    paid = (entitled.exact - vakantietoeslag * entitled).toCents(article)
      .named("bijstand zonder vakantietoeslag", article)
    reserve = (entitled - paid).named("vakantietoeslag bijstand", article)
  }

  /// What of it falls on some days of its month.
  ///
  /// - Law: none names the part of a month in which the norm changes: by calendar days (unverified).
  /// - Unit: cents per month.
  /// - Rounding: the net amount half-up to cents, and then the payment.
  @inline(__always)
  func part(_ days: Int, of whole: Int, vakantietoeslag: Percentage) -> Self {
    if days == 0 { return .none }
    if days == whole { return self }
    return Self(
      entitled: entitled.part(days, of: whole, "by calendar days"),
      vakantietoeslag: vakantietoeslag)
  }

  @inline(__always) func when(_ mask: L.Mask) -> Self {
    Self(entitled: entitled.when(mask), paid: paid.when(mask), reserve: reserve.when(mask))
  }
}

/// The bijstand of one month, with what it was made of.
struct BijstandWorking<L: Lane>: Sendable {
  var norm: BijstandNorm<L>
  /// The norm after what the gemeente takes off.
  var loweredNorm: MonthAmount<L>
  /// The income that counts.
  var countedIncome: MonthAmount<L>
  var wealthTooHigh: L.Mask
  var month: BijstandMonth<L>
}

extension Bijstand {
  /// From this age the jonggehandicaptenkorting is no means: Pw artikel 31 lid 2 and lid 5.
  static let jonggehandicaptenkortingVrijVanaf = 27

  /// The bijstand of a household in a month.
  ///
  /// - Law: Pw artikel 18 lid 1, 19, 27, 31 to 34 and 45; for AIO artikel 47a.
  /// - Unit: cents per month, net.
  /// - Rounding: the payment half-up to cents (artikel 19 lid 3).
  /// - Leaves out: what is and is not means (the caller leaves out toeslagen, the
  ///   jonggehandicaptenkorting from 27, the tegemoetkomingen); vrijlating of labour income;
  ///   gifts, see `giftsAboveExemption`.
  @inline(__always)
  func working<L: Lane>(
    _ household: BijstandHousehold, _ input: BijstandInput<L>
  ) -> BijstandWorking<L> {
    let norm: BijstandNorm<L> = norm(household)
    var lowered = norm.amount - input.voedingInMindering
    if norm.isLoweredForHome {
      lowered = lowered - input.woonsituatieVerlaging
    }
    lowered = lowered.atLeastZero.named("verlaagde norm", "Pw artikel 18 lid 1 en 27")
    let tooHigh = wealthTooHigh(household, input)
    let counted = countedIncome(household, input)
    var left = (lowered - counted).atLeastZero
    if let how = household.withoutRight?.how {
      var both = household
      both.secondWithoutRight = nil
      let couple: BijstandNorm<L>? = how == .together ? self.norm(both) : nil
      left = Self.leftBesideSpouse(
        left, norm: norm.amount, income: counted, other: input.incomeWithoutRight,
        couple: couple?.amount)
    }
    let entitled = left.when(.!tooHigh)
      .named("bijstand met vakantietoeslag", "Pw artikel 19 lid 2")
    return BijstandWorking(
      norm: norm, loweredNorm: lowered, countedIncome: counted, wealthTooHigh: tooHigh,
      month: BijstandMonth(entitled: entitled, vakantietoeslag: figures.vakantietoeslag))
  }

  /// The limit of wealth.
  ///
  /// - Law: Pw artikel 34 lid 3.
  func vermogensgrens<L: Lane>(_ household: BijstandHousehold) -> Wealth<L> {
    Wealth(
      household.isCouple || household.child
        ? figures.vermogensgrensGehuwden : figures.vermogensgrensAlleenstaande)
  }

  /// Where wealth, with the equity in the own home above its limit, exceeds the limit.
  ///
  /// - Law: Pw artikel 34 lid 2 onder d and lid 3.
  /// - Leaves out: bijstand as a loan on the own home (artikel 50); savings made during bijstand.
  @inline(__always)
  func wealthTooHigh<L: Lane>(
    _ household: BijstandHousehold, _ input: BijstandInput<L>
  ) -> L.Mask {
    let home = (input.homeEquity - Wealth(figures.vermogensgrensEigenWoning)).atLeastZero
    return input.wealth + home .> vermogensgrens(household)
  }

  /// The income that counts: without the pension disregarded at the AOW age.
  ///
  /// - Law: Pw artikel 32 and 33 lid 5; the disregard from 2025-01-01 (the amounts of before are
  ///   not known).
  /// - Unit: cents per month.
  @inline(__always)
  private func countedIncome<L: Lane>(
    _ household: BijstandHousehold, _ input: BijstandInput<L>
  ) -> MonthAmount<L> {
    let article: Article = "Pw artikel 32 en 33 lid 5"
    guard household.isAIO, let exempt = figures.pensioenvrijlating else {
      return input.income.named("in aanmerking te nemen inkomen", article)
    }
    let most = MonthAmount<L>(household.isCouple ? exempt.gehuwden : exempt.alleenstaande)
    return (input.income - least(input.pension, most))
      .named("in aanmerking te nemen inkomen", article)
  }

  /// What of the gifts of a calendar year is means; nil before 2026, when no amount is known.
  ///
  /// - Law: Pw artikel 31 lid 2 onder m, from 2026-01-01; gifts and contributions that save costs
  ///   together.
  /// - Unit: cents per year.
  @inline(__always)
  func giftsAboveExemption<L: Lane>(_ gifts: YearAmount<L>) -> YearAmount<L>? {
    guard let exempt = figures.giftenvrijlating else { return nil }
    return (gifts - YearAmount(exempt)).atLeastZero
      .named("giften boven de vrijlating", "Pw artikel 31 lid 2 onder m")
  }
}
