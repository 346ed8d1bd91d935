import HuishoudboekjeCatalogue

/// The laws that have files of figures: the registry.
///
/// A file of another name is refused.
package enum Law: String, Sendable, CaseIterable {
  case aanbieder
  case aow
  case aowLeeftijd = "aow_leeftijd"
  case bijstand
  case bijstandPeiljaar = "bijstand_peiljaar"
  case box3
  case eigenBijdrage = "eigen_bijdrage"
  case huurtoeslag
  case inkomstenbelasting
  case levenskosten
  case minimumloon
  case pgb
  case tegemoetkomingArbeidsongeschikten = "tegemoetkoming_arbeidsongeschikten"
  case toeslagenwet
  case toewijzing
  case wajong
  case wws
  case zorgtoeslag
  case zvw
}

extension Law {
  /// How often a law has a file of figures; a year in which a household is computed needs them all.
  enum Rhythm: Sendable {
    case yearly
    case halfYearly
    /// A file holds until the next one; a household can be computed without a new one.
    case whenItChanges
  }

  /// The compiler asks it of every law, so that no year counts as complete without one.
  var rhythm: Rhythm {
    switch self {
    case .inkomstenbelasting, .box3, .zvw, .zorgtoeslag, .huurtoeslag, .eigenBijdrage, .toewijzing,
      .levenskosten, .tegemoetkomingArbeidsongeschikten:
      return .yearly
    case .aow, .bijstand, .minimumloon, .toeslagenwet, .wajong: return .halfYearly
    case .aanbieder, .aowLeeftijd, .bijstandPeiljaar, .pgb, .wws:
      return .whenItChanges
    }
  }
}

extension Figures {
  /// A file of the law starts in the year of the date, or the law keeps its figures over years.
  func exists(_ law: Law, on date: CalendarDate) -> Bool {
    places(of: law).contains { entries[$0].date.year == date.year }
  }

  /// The reader of a law whose figures change with the half-year; both halves must have a file.
  func halfYearReader(
    _ law: Law, _ year: Int, _ half: HalfYear
  ) throws(FigureError) -> FigureReader {
    let date = half.start(year)
    let index = try index(law, on: date)
    guard entries[index].date == date else {
      throw FigureError(
        place: law.rawValue, problem: FigureErrorText.missingDay("\(date)"),
        remedy: FigureErrorText.addDay(law.rawValue, "\(date)"))
    }
    return try reader(law, on: date)
  }

  /// The years for which every law has figures; estimates do not count.
  package var completeYears: [Int] {
    let years = Set(entries.map(\.date.year)).sorted()
    return years.filter { missing(in: $0).isEmpty }
  }

  /// The files that a year lacks, by name.
  ///
  /// - Parameter orEstimated: an estimate counts as well.
  package func missing(in year: Int, orEstimated: Bool = false) -> [String] {
    var names: [String] = []
    func need(_ law: Law, _ date: CalendarDate) {
      let isThere = places(of: law).contains {
        entries[$0].date == date && (orEstimated || !entries[$0].isEstimate)
      }
      if !isThere {
        names.append("\(law.rawValue)-\(date).csv")
      }
    }
    for law in Law.allCases {
      switch law.rhythm {
      case .yearly: need(law, CalendarDate(year, 1))
      case .halfYearly: for half in HalfYear.allCases { need(law, half.start(year)) }
      case .whenItChanges: break
      }
    }
    return names
  }
}
