/// Bijstand of a spouse whose other half has no right (Participatiewet artikel 11 lid 4, 24, 32 lid
/// 3 and 4). All amounts in net euros a month.
enum NaiveNietRechthebbende {
  /// The age of the spouse with right.
  enum Age: Sendable {
    case from18
    case from18WithChild
    case from21
    case aow

    /// The couple norm of two of that age.
    var couple: NaiveBijstand.Category {
      switch self {
      case .from18: .coupleBoth18to20
      case .from18WithChild: .coupleBoth18to20Child
      case .from21: .couple21
      case .aow: .coupleAow
      }
    }
  }

  struct Outcome: Hashable, Sendable {
    let norm: NaiveRational  // N24
    let amount: NaiveRational  // x
    let paid: NaiveRational
    let reserve: NaiveRational
  }

  /// N24: half of the couple norm of the age of the spouse with right, half-up to cents; with
  /// kostendelers and 21 or older the kostendelersnorm of him alone, in which `sharing` counts him
  /// and a spouse of 21 or older.
  static func norm(_ age: Age, sharing: Int? = nil, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    if let sharing, age == .from21 || age == .aow {
      return NaiveBijstand.kostendeler(
        sharing: sharing, aow: age == .aow, date: date, figures: figures)
    }
    let half = figures.percent("bijstand", date, "niet_rechthebbende_percentage")
    return (half * NaiveBijstand.norm(age.couple, date: date, figures: figures)).halfUpCents()
  }

  /// Together at home: of the income of both together with the bijstand only counts what exceeds the
  /// couple norm that both would have with right.
  static func together(
    _ age: Age, own: NaiveRational, other: NaiveRational,
    bothWithRight: NaiveBijstand.Category? = nil,
    sharing: Int? = nil, date: String, figures: NaiveFigures
  ) -> Outcome {
    let norm = norm(age, sharing: sharing, date: date, figures: figures)
    let couple = NaiveBijstand.norm(bothWithRight ?? age.couple, date: date, figures: figures)
    let before = max(0, norm - own)
    let above = max(0, own + other + before - couple)
    return outcome(norm: norm, amount: max(0, before - above), date: date, figures: figures)
  }

  /// Living apart, but not duurzaam gescheiden: of the income of the other only counts what exceeds
  /// the norm.
  static func apart(
    _ age: Age, own: NaiveRational, other: NaiveRational, sharing: Int? = nil, date: String,
    figures: NaiveFigures
  ) -> Outcome {
    let norm = norm(age, sharing: sharing, date: date, figures: figures)
    let before = max(0, norm - own)
    let above = max(0, other - norm)
    return outcome(norm: norm, amount: max(0, before - above), date: date, figures: figures)
  }

  private static func outcome(
    norm: NaiveRational, amount: NaiveRational, date: String, figures: NaiveFigures
  ) -> Outcome {
    let (paid, reserve) = NaiveBijstand.split(amount, date: date, figures: figures)
    return Outcome(norm: norm, amount: amount, paid: paid, reserve: reserve)
  }
}
