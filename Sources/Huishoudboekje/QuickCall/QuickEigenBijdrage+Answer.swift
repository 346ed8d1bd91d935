import HuishoudboekjeCatalogue

extension QuickEigenBijdrage {
  /// The amount, how it is made and the limits nearby.
  package func answer(_ statutes: Statutes) throws(Missing) -> QuickAnswer {
    let law = statutes.eigenBijdrage
    guard let due = try due(law) else { return none(statutes) }
    if due.isHigh, tax == nil { throw .tax }
    let aow = try aowAges(due, statutes)
    let kind = due.kind
    let input: EigenBijdrageInput<ExplainLane> = input(kind, aow: aow, statutes)
    let root =
      due.isHigh
      ? law.hoge(input, EigenBijdrageSwitches()).month
      : law.lage(input, kind.form, mptAtMost20Hours: kind.mptAtMost20Hours).month
    let cents = month(kind, high: due.isHigh, aow: aow, statutes)
    var outcomes = [
      QuickAnswer.Outcome(
        key: "eigen_bijdrage_eur_month",
        label: QuickEigenBijdrageText.amount(isHigh: due.isHigh, together: kind.indices.count == 2),
        value: .euros(cents, .perMonth))
    ]
    if due.isHigh {
      outcomes.append(
        .init(
          key: "eerste_vier_maanden_eur_month",
          label: QuickEigenBijdrageText.firstMonths(law.figures.lageBijdrageMaanden),
          value: .euros(month(kind, high: false, aow: aow, statutes), .perMonth)))
    }
    return QuickAnswer(
      QuickEigenBijdrageText.title(statutes.shownYear, statutes.year - 2), statutes,
      root: root.cents.term, main: QuickEigenBijdrageText.mainSteps,
      outcomes: outcomes, reasons: [],
      limits: limits(due, aow: aow, statutes), notes: notes(due, aow: aow, statutes))
  }

  /// Nobody of 18 or older has care.
  private func none(_ statutes: Statutes) -> QuickAnswer {
    let nothing = MonthAmount<ExplainLane>.zero
      .named("eigen bijdrage", "Blz artikel 3.3.1.1 lid 1")
    return QuickAnswer(
      QuickEigenBijdrageText.title(statutes.shownYear, statutes.year - 2), statutes,
      root: nothing.cents.term, main: [],
      outcomes: [
        .init(
          key: "eigen_bijdrage_eur_month", label: QuickEigenBijdrageText.amount,
          value: .euros(0, .perMonth))
      ],
      reasons: [QuickEigenBijdrageText.below18], limits: [], notes: [])
  }

  private func notes(_ due: Due, aow: [Bool], _ statutes: Statutes) -> [Phrase] {
    let law = statutes.eigenBijdrage
    let payers = due.kind.indices.map { persons[$0] }
    var notes = [QuickEigenBijdrageText.peiljaar(statutes.year, statutes.year - 2)]
    if payers.count == 2 { notes.append(QuickEigenBijdrageText.split) }
    if let from = due.highFrom, !due.isHigh {
      notes.append(QuickEigenBijdrageText.highFrom("\(from)"))
    }
    if due.isHigh, rate == .byStay, due.highFrom == nil {
      notes.append(QuickEigenBijdrageText.assumedLongStay(law.figures.lageBijdrageMaanden))
    }
    if due.isHigh, due.kind.indices.contains(where: { !aow[$0] }) {
      notes.append(QuickEigenBijdrageText.noZvwIncome)
    }
    if due.isHigh, zorgtoeslag == nil, statutes.peiljaar.zorgtoeslag == nil {
      notes.append(QuickEigenBijdrageText.assumedZorgtoeslag(statutes.year - 2))
    }
    if due.kind.mptAtMost20Hours { notes.append(QuickEigenBijdrageText.provisional) }
    let income = payers.reduce(0) { $0 + $1.income } / 12
    if income <= nihil(due.kind, statutes) {
      notes.append(QuickEigenBijdrageText.nihilHolds(income))
    }
    let isYoung = payers.contains { ($0.born?.age(on: date) ?? 21) < 21 }
    if statutes.year <= 2025, isYoung { notes.append(QuickEigenBijdrageText.firstIncome) }
    return notes
  }

  /// The income per month up to which nothing is due, in cents.
  private func nihil(_ kind: ContributionKind, _ statutes: Statutes) -> Int {
    let norms = statutes.bijstand[HalfYear(month: date.month)]
    let limit: MonthAmount<Int> = statutes.eigenBijdrage.nihilLimit(
      kind.form, persons: kind.indices.count, norms)
    return limit.cents
  }

  private func limits(_ due: Due, aow: [Bool], _ statutes: Statutes) -> [QuickAnswer.Limit] {
    let law = statutes.eigenBijdrage
    let kind = due.kind
    let isCouple = kind.indices.count == 2
    let income = kind.indices.reduce(0) { $0 + persons[$1].income }
    let amount = month(kind, high: due.isHigh, aow: aow, statutes)
    var limits: [QuickAnswer.Limit] = []
    func add(
      _ key: String, _ label: Phrase, _ cents: Int, _ unit: QuickAnswer.Unit, _ yours: Int?,
      _ effect: Phrase
    ) {
      limits.append(
        .init(
          key: key, label: label, value: .euros(cents, unit),
          yours: yours.map { .euros($0, unit) }, effect: effect))
    }
    if due.isHigh {
      high(law, kind, aow, amount, statutes, add)
    } else {
      let least: MonthAmount<Int> = law.minimum(kind.form)
      let most: MonthAmount<Int> = law.lageMaximum(kind.form)
      add(
        "minimum", QuickEigenBijdrageText.minimum, least.cents, .perMonth, amount,
        QuickEigenBijdrageText.neverLess)
      add(
        "maximum", QuickEigenBijdrageText.maximum, most.cents, .perMonth, amount,
        QuickEigenBijdrageText.neverMore)
      if let highest = highestIncome(upTo: least.cents, due, aow: aow, statutes) {
        add(
          "minimum_up_to_income", QuickEigenBijdrageText.minimumUpTo(together: isCouple), highest,
          .perYear, income,
          QuickEigenBijdrageText.moreAboveIncome(statutes.words(law.figures.lebPercentage)))
      }
      if let below = highestIncome(upTo: most.cents - 1, due, aow: aow, statutes) {
        add(
          "maximum_from_income", QuickEigenBijdrageText.maximumFrom(together: isCouple),
          below + 100, .perYear,
          income, QuickEigenBijdrageText.maximumAboveIncome)
      }
      if kind.form == .mpt {
        limits.append(
          .init(
            key: "mpt_hours", label: QuickEigenBijdrageText.mptHours,
            value: .hours(law.figures.mptUrengrens),
            yours: nil, effect: QuickEigenBijdrageText.minimumUpToHours))
      }
    }
    add(
      "vermogensdrempel", QuickEigenBijdrageText.vermogensdrempel(together: isCouple),
      freeAssets(kind, aow: aow, statutes), .once, assets,
      QuickEigenBijdrageText.countsAbove(statutes.words(law.figures.vermogensbijtelling)))
    if law.figures.cvoMaximum.cents > 0, kind.indices.contains(where: { aow[$0] }) {
      add(
        "compensatie_inkomensgrens", QuickEigenBijdrageText.compensatie,
        YearAmount<Int>(law.figures.cvoInkomensgrens).cents, .perYear,
        isCouple ? nil : income, QuickEigenBijdrageText.compensatieBelow)
    }
    if !due.isHigh {
      add(
        "peiljaarverlegging", QuickEigenBijdrageText.verlegging,
        YearAmount<Int>(law.figures.lebPeiljaarverleggingDrempel).cents, .perYear, nil,
        QuickEigenBijdrageText.onRequestLower)
    } else if let own = statutes.eigenBijdrageVerlegd?.figures {
      let pocket = isCouple ? own.zakKleedgeldGehuwden : own.zakKleedgeldAlleenstaande
      add(
        "peiljaarverlegging", QuickEigenBijdrageText.pocketOfTheYear(statutes.year),
        YearAmount<Int>(pocket).cents, .perYear, nil, QuickEigenBijdrageText.onRequestPocket)
    }
    add(
      "nihil", QuickEigenBijdrageText.nihil(together: isCouple), nihil(kind, statutes), .perMonth,
      income / 12,
      QuickEigenBijdrageText.nothingUpTo)
    if kind.high, rate == .byStay {
      let from = due.highFrom ?? Stay.lowUntil(0, of: [Stay(from: date)], law)
      limits.append(
        .init(
          key: "high_from", label: QuickEigenBijdrageText.highFrom, value: .date(from),
          yours: .date(date),
          effect: due.highFrom == nil
            ? QuickEigenBijdrageText.ifStayStarts("\(date)")
            : QuickEigenBijdrageText.lowBefore(law.figures.lageBijdrageMaanden)))
    }
    return limits
  }

  private func high(
    _ law: EigenBijdrageWlz, _ kind: ContributionKind, _ aow: [Bool], _ amount: Int,
    _ statutes: Statutes,
    _ add: (String, Phrase, Int, QuickAnswer.Unit, Int?, Phrase) -> Void
  ) {
    let f = law.figures
    let isCouple = kind.indices.count == 2
    add(
      "maximum", QuickEigenBijdrageText.maximum, MonthAmount<Int>(f.hebMaximum).cents, .perMonth,
      amount,
      QuickEigenBijdrageText.neverMoreNoMinimum)
    let pocket = isCouple ? f.zakKleedgeldGehuwden : f.zakKleedgeldAlleenstaande
    add(
      "zak_en_kleedgeld", QuickEigenBijdrageText.pocket(statutes.year - 2),
      YearAmount<Int>(pocket).cents, .perYear,
      nil, QuickEigenBijdrageText.staysYours)
    let input: EigenBijdrageInput<Int> = input(kind, aow: aow, statutes)
    let working = law.hoge(input, EigenBijdrageSwitches())
    add(
      "vrijlatingsgrens", QuickEigenBijdrageText.vrijlatingsgrens,
      YearAmount<Int>(law.vrijlatingsgrens(input)).cents, .perYear,
      (working.availableIncome - working.labourExemption).downToCents("none (table: whole cents)")
        .cents,
      QuickEigenBijdrageText.partStaysYours(statutes.words(f.extraVrijlating)))
  }

  /// The highest income, of all who pay together, at which the low contribution is at most so much; only that of the
  /// first one changes. Cents per year; nil: it is more at once.
  func highestIncome(
    upTo most: Int, _ due: Due, aow: [Bool], _ statutes: Statutes
  ) -> Int? {
    let first = due.kind.indices[0]
    let rest = due.kind.indices.dropFirst().reduce(0) { $0 + persons[$1].income }
    let income = highest(step: 100, most: Self.mostIncome) { income in
      var other = self
      other.persons[first].income = income
      return other.month(due.kind, high: false, aow: aow, statutes) <= most
    }
    guard let income, income < Self.mostIncome else { return nil }
    return income + rest
  }

  /// The highest assets of which nothing counts as income, in cents.
  func freeAssets(_ kind: ContributionKind, aow: [Bool], _ statutes: Statutes) -> Int {
    let most = highest(step: 100, most: Self.mostIncome) { assets in
      var other = self
      other.assets = assets
      let input: EigenBijdrageInput<Int> = other.input(kind, aow: aow, statutes)
      return statutes.eigenBijdrage.vermogen(input).counted.cents == 0
    }
    return most ?? 0
  }

  /// More than any income at which the low contribution changes.
  private static let mostIncome = 50_000_000
}
