/// An amount per hour worked.
package enum PerHour: Sendable {}

/// The figures of the Wet minimumloon en minimumvakantiebijslag in one half-year.
struct MinimumloonFigures: Sendable {
  /// Before 2024 the month amount of the law itself, which later became the referentiemaandloon.
  let referentiemaandloon: MonthFigure
  let maand18, maand19, maand20: MonthFigure
  let jeugdpercentage18, jeugdpercentage19, jeugdpercentage20, jeugdpercentage21: Percentage
  let vakantiebijslag: Percentage
  /// From 2024; before that the law fixed no amount per hour.
  let uur: MinimumuurloonFigures?

  init(_ f: consuming FigureReader) throws(FigureError) {
    let year = f.file.date.year
    referentiemaandloon = try f.month("referentiemaandloon")
    maand18 = try f.month("minimumloon_maand_18")
    maand19 = try f.month("minimumloon_maand_19")
    maand20 = try f.month("minimumloon_maand_20")
    jeugdpercentage18 = try f.percent("jeugdpercentage_18")
    jeugdpercentage19 = try f.percent("jeugdpercentage_19")
    jeugdpercentage20 = try f.percent("jeugdpercentage_20")
    jeugdpercentage21 = try f.percent("jeugdpercentage_21")
    vakantiebijslag = try f.percent("vakantiebijslag_percentage")
    uur = year >= 2024 ? try MinimumuurloonFigures(&f) : nil
    try f.finish()
  }
}

/// The amounts per hour: WML artikel 8 lid 1 onder a, from 2024.
struct MinimumuurloonFigures: Sendable {
  let uur18, uur19, uur20, uur21: AmountFigure<PerHour>

  init(_ f: inout FigureReader) throws(FigureError) {
    uur18 = AmountFigure(try f.cents("minimumloon_uur_18", .eurPerHour))
    uur19 = AmountFigure(try f.cents("minimumloon_uur_19", .eurPerHour))
    uur20 = AmountFigure(try f.cents("minimumloon_uur_20", .eurPerHour))
    uur21 = AmountFigure(try f.cents("minimumloon_uur", .eurPerHour))
  }
}

/// The steps of age of the minimumloon and the minimumjeugdloon.
package enum MinimumloonAge: Int, Sendable, CaseIterable {
  case age18 = 18
  case age19 = 19
  case age20 = 20
  /// 21 and over.
  case age21 = 21

  /// Nil below 18.
  package init?(years: Int) {
    guard years >= Self.age18.rawValue else { return nil }
    self = Self(rawValue: years) ?? .age21
  }
}

/// Wet minimumloon en minimumvakantiebijslag: the amounts of one half-year.
struct Minimumloon: Sendable {
  let figures: MinimumloonFigures

  /// The month amount on which benefits hang: the referentiemaandloon of an age.
  ///
  /// - Law: WML artikel 8 lid 1 onder b and lid 3; Besluit minimumjeugdloon; modelled from
  ///   2021-01-01. Before 2024 the statutory month amount of the age.
  /// - Unit: cents per month.
  /// - Rounding: none here; the file holds the printed amounts.
  /// - Leaves out: 15, 16 and 17 years.
  func month<L: Lane>(_ age: MinimumloonAge) -> MonthAmount<L> {
    let figure =
      switch age {
      case .age18: figures.maand18
      case .age19: figures.maand19
      case .age20: figures.maand20
      case .age21: figures.referentiemaandloon
      }
    return MonthAmount(figure).named("referentiemaandloon", "WML artikel 8 lid 1 onder b en lid 3")
  }

  /// The minimum wage per hour of an age; nil before 2024.
  ///
  /// - Law: WML artikel 8 lid 1 onder a and artikel 14 lid 10; Besluit minimumjeugdloon.
  /// - Unit: cents per hour.
  /// - Rounding: none here; the file holds the printed amounts. It is never a basis of benefits.
  /// - Leaves out: 15, 16 and 17 years.
  func hour<L: Lane>(_ age: MinimumloonAge) -> Amount<L, PerHour>? {
    guard let hours = figures.uur else { return nil }
    let figure =
      switch age {
      case .age18: hours.uur18
      case .age19: hours.uur19
      case .age20: hours.uur20
      case .age21: hours.uur21
      }
    return Amount(figure).named("minimumuurloon", "WML artikel 8 lid 1 onder a")
  }

  /// The part of the adult amount that an age has.
  ///
  /// - Law: Besluit minimumjeugdloon.
  func jeugdpercentage(_ age: MinimumloonAge) -> Percentage {
    switch age {
    case .age18: figures.jeugdpercentage18
    case .age19: figures.jeugdpercentage19
    case .age20: figures.jeugdpercentage20
    case .age21: figures.jeugdpercentage21
    }
  }

  /// The vakantiebijslag that accrues on wages.
  ///
  /// - Law: WML artikel 15.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents.
  /// - Leaves out: the ceiling at three times the minimumloon.
  func vakantiebijslag<L: Lane>(_ wage: MonthAmount<L>) -> MonthAmount<L> {
    (figures.vakantiebijslag * wage).toCents("WML artikel 15")
      .named("vakantiebijslag", "WML artikel 15")
  }
}
