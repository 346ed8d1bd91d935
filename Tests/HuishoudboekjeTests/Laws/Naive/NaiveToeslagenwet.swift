/// Toeslagenwet: the top-up of Wajong and WIA to the social minimum. All amounts in gross euros, a
/// day unless named month.
enum NaiveToeslagenwet {
  /// The home of the person.
  enum Home: Sendable {
    case single
    case woningdeler
    case married  // or registered, or a joint household
  }

  /// Why there is no right.
  enum Refusal: String, Sendable {
    case none
    case noBenefit = "no_benefit"
    case minor
    case aowAge = "aow_age"
    case partnerYoung = "partner_young"
    case withParents = "with_parents"
  }

  /// The benefit that is topped up.
  enum Benefit: Hashable, Sendable {
    case none
    case wajong(NaiveWajong.Regime)
    case wia(month: NaiveRational, dagloon: NaiveRational?)
  }

  /// Work income of the person or his partner, with its own holiday allowance.
  struct Work: Hashable, Sendable {
    var grossMonth: NaiveRational
    /// The month of the twenty-four in which a part is left out.
    var monthNumber: Int
  }

  /// Another benefit or pension.
  struct Other: Hashable, Sendable {
    var grossMonth: NaiveRational
    var separateHolidayAllowance: Bool
  }

  struct Input: Hashable, Sendable {
    var date: String
    var age: Int
    var home: Home
    var benefit: Benefit
    var aowAge = false
    var withParents = false
    var partnerBirthYear: Int?
    var childBelow12 = false
    var works: [Work] = []  // of both
    var others: [Other] = []  // of both
  }

  struct Outcome: Hashable, Sendable {
    let refusal: Refusal
    let norm: NaiveRational?
    let income: NaiveRational?
    let toeslag: NaiveRational
    let month: NaiveRational
    let holidayAccrual: NaiveRational
  }

  private static let law = "toeslagenwet"

  /// A month amount by the day, half-up to cents.
  static func day(_ month: NaiveRational, date: String, figures: NaiveFigures) -> NaiveRational {
    (month / figures.value(law, date, "dagen_per_maand")).halfUpCents()
  }

  /// A day amount by the month, half-up to cents.
  static func month(_ day: NaiveRational, date: String, figures: NaiveFigures) -> NaiveRational {
    (day * figures.value(law, date, "dagen_per_maand")).halfUpCents()
  }

  /// min(age): the minimum wage of the age by the day.
  static func minimum(age: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    day(
      NaiveMinimumloon.month(age: age, date: date, figures: figures), date: date, figures: figures)
  }

  /// The norm of artikel 2; nil below 21 with the parents.
  static func norm(
    age: Int, home: Home, withParents: Bool = false, date: String, figures: NaiveFigures
  ) -> NaiveRational? {
    if home == .married { return figures.value(law, date, "gehuwden") }
    if age < 21 {
      return withParents ? nil : figures.value(law, date, "alleenstaande_\(age)")
    }
    return figures.value(law, date, home == .woningdeler ? "woningdeler_21" : "alleenstaande_21")
  }

  /// Why there is no right (artikel 2 lid 3 to 6, 3, 4a).
  static func refusal(_ input: Input, figures: NaiveFigures) -> Refusal {
    if input.benefit == .none { return .noBenefit }
    if input.age < 18 { return .minor }
    if input.aowAge { return .aowAge }
    if input.home == .married {
      let last = figures.value(law, input.date, "partner_geboortejaar_maximum").whole
      let partnerYear = input.partnerBirthYear ?? 0
      return partnerYear > last && !input.childBelow12 ? .partnerYoung : .none
    }
    return input.age < 21 && input.withParents ? .withParents : .none
  }

  /// The benefit by the day: of the Wajong never with an increase for need of help.
  static func benefitDay(_ input: Input, figures: NaiveFigures) -> NaiveRational {
    switch input.benefit {
    case .none: return 0
    case .wajong(let regime):
      let percentage = NaiveWajong.regimePercentage(regime, date: input.date, figures: figures)
      return (percentage * minimum(age: input.age, date: input.date, figures: figures))
        .halfUpCents()
    case .wia(let gross, _): return day(gross, date: input.date, figures: figures)
    }
  }

  /// Work income by the day (artikel 7): in the first twenty-four months a part is left out.
  static func workDay(_ work: Work, input: Input, figures: NaiveFigures) -> NaiveRational {
    func share(_ key: String) -> NaiveRational { figures.percent(law, input.date, key) }
    let w = work.grossMonth / figures.value(law, input.date, "dagen_per_maand")
    if NaiveRational(work.monthNumber) > figures.value(law, input.date, "arbeid_maanden") {
      return w.halfUpCents()
    }
    let m = minimum(
      age: input.home == .married ? 21 : input.age, date: input.date, figures: figures)
    let five = share("arbeid_vast_percentage") * m
    let leftOut = min(w, five) + share("arbeid_deel_percentage") * max(0, w - five)
    return (w - min(leftOut, share("arbeid_maximum_percentage") * m)).halfUpCents()
  }

  /// Another income by the day: without a holiday allowance apart 100/108 of it.
  static func otherDay(_ other: Other, input: Input, figures: NaiveFigures) -> NaiveRational {
    var counted = other.grossMonth
    if !other.separateHolidayAllowance {
      counted = counted * 100 / (100 + figures.value(law, input.date, holidayKey))
    }
    return day(counted, date: input.date, figures: figures)
  }

  private static let holidayKey = "vakantie_uitkering_percentage"

  /// The most that artikel 8a leaves: when the basis is below the limit, the basis less the benefit;
  /// nil when there is no limit.
  static func ceiling(_ input: Input, figures: NaiveFigures) -> NaiveRational? {
    func minimum(_ age: Int) -> NaiveRational {
      self.minimum(age: age, date: input.date, figures: figures)
    }
    func share(_ key: String) -> NaiveRational { figures.percent(law, input.date, key) }
    let basis: NaiveRational?
    switch input.benefit {
    case .none: basis = nil
    case .wajong: basis = minimum(input.age)
    case .wia(_, let dagloon): basis = dagloon
    }
    let limit: NaiveRational
    switch input.home {
    case .married: limit = share("grens_gehuwd_percentage") * minimum(21)
    case .woningdeler: limit = share("grens_woningdeler_percentage") * minimum(input.age)
    case .single: limit = share("grens_alleenstaande_percentage") * minimum(input.age)
    }
    guard let basis, basis < limit else { return nil }
    return max(0, basis - benefitDay(input, figures: figures))
  }

  /// The whole of the law for a date.
  static func compute(_ input: Input, figures: NaiveFigures) -> Outcome {
    let refusal = refusal(input, figures: figures)
    guard refusal == .none,
      let norm = norm(
        age: input.age, home: input.home, withParents: input.withParents, date: input.date,
        figures: figures)
    else {
      return Outcome(
        refusal: refusal, norm: nil, income: nil, toeslag: 0, month: 0, holidayAccrual: 0)
    }
    var income = benefitDay(input, figures: figures)
    for work in input.works { income = income + workDay(work, input: input, figures: figures) }
    for other in input.others { income = income + otherDay(other, input: input, figures: figures) }
    var toeslag = max(0, norm - income)
    if let ceiling = ceiling(input, figures: figures) { toeslag = min(toeslag, ceiling) }
    let gross = month(toeslag, date: input.date, figures: figures)
    return Outcome(
      refusal: .none, norm: norm, income: income, toeslag: toeslag, month: gross,
      holidayAccrual: (gross * figures.percent(law, input.date, holidayKey)).halfUpCents())
  }
}
