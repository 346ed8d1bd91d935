import HuishoudboekjeCatalogue

/// The figure of the tegemoetkoming arbeidsongeschikten of one year.
struct TegemoetkomingArbeidsongeschiktenFigures: Sendable {
  let bedrag: YearFigure

  init(_ f: consuming FigureReader) throws(FigureError) {
    bedrag = try f.year("bedrag_jaar")
    try f.finish()
  }
}

/// Why a benefit gives no tegemoetkoming arbeidsongeschikten.
enum TegemoetkomingRefusal: Sendable {
  /// Of a WAO.
  case below35Pct
  /// Below 18, from the AOW age, or dead on that day.
  case notOnReferenceDay

  var reason: Phrase {
    switch self {
    case .below35Pct: RefusalText.below35Pct
    case .notOnReferenceDay: RefusalText.notOnReferenceDay
    }
  }
  var article: Phrase {
    switch self {
    case .below35Pct: RefusalText.below35PctArticle
    case .notOnReferenceDay: Phrase(verbatim: "Wajong artikel 3:75")
    }
  }
}

/// Tegemoetkoming arbeidsongeschikten: once a year, net, and no means for any other law.
struct TegemoetkomingArbeidsongeschikten: Sendable {
  let figures: TegemoetkomingArbeidsongeschiktenFigures

  /// UWV pays in the third quarter; in practice in September.
  static let paymentMonth = 9

  /// The day on which the right is looked at.
  static func referenceDay(_ year: Int) -> CalendarDate { HalfYear.second.start(year) }

  /// The tegemoetkoming of a year.
  ///
  /// - Law: Wajong artikel 3:75; also WIA and WAO from 35 %. Modelled from 2023-01-01.
  /// - Unit: cents per year; not taxed, no toetsingsinkomen, disregarded in every means test.
  /// - Rounding: none here; the file holds the printed amount.
  /// - Leaves out: the degree of arbeidsongeschiktheid of a WAO and the AOW age; the caller says
  ///   whether there was a right on 1 July.
  func amount<L: Lane>(entitledOnReferenceDay entitled: Bool) -> YearAmount<L> {
    guard entitled else { return .zero }
    return YearAmount(figures.bedrag)
      .named("tegemoetkoming arbeidsongeschikten", "Wajong artikel 3:75")
  }
}
