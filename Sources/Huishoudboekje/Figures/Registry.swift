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

extension Figures {
  /// A file of the law starts in the year of the date, or the law keeps its figures over years.
  func exists(_ law: Law, on date: CalendarDate) -> Bool {
    entries.contains { $0.law == law && $0.date.year == date.year }
  }

  /// The reader of a law whose figures change with the half-year; both halves must have a file.
  func halfYearReader(
    _ law: Law, _ year: Int, _ half: HalfYear
  ) throws(FigureError) -> FigureReader {
    let date = half.start(year)
    let index = try index(law, on: date)
    guard entries[index].date == date else {
      throw FigureError(
        place: law.rawValue, problem: "the figures of \(date) are missing",
        remedy: "Add \(law.rawValue)-\(date).csv, or choose another year.")
    }
    return try reader(law, on: date)
  }

  /// Laws that have a file for every year in which a household is computed.
  static let yearly: [Law] = [
    .inkomstenbelasting, .box3, .zvw, .zorgtoeslag, .huurtoeslag, .eigenBijdrage, .toewijzing,
    .levenskosten,
  ]
  /// Laws that have a file for every half-year.
  static let halfYearly: [Law] = [.aow, .bijstand, .minimumloon, .wajong]

  /// The years for which every law has figures.
  package var completeYears: [Int] {
    let years = Set(entries.map(\.date.year)).sorted()
    return years.filter { missing(in: $0).isEmpty }
  }

  /// The files that a year lacks, by name.
  package func missing(in year: Int) -> [String] {
    var names: [String] = []
    func need(_ law: Law, _ date: CalendarDate) {
      if !entries.contains(where: { $0.law == law && $0.date == date }) {
        names.append("\(law.rawValue)-\(date).csv")
      }
    }
    for law in Self.yearly { need(law, CalendarDate(year, 1)) }
    for law in Self.halfYearly {
      for half in HalfYear.allCases { need(law, half.start(year)) }
    }
    return names
  }
}
