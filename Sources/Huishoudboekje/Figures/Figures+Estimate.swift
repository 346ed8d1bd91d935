extension Figures {
  /// The figures with which a year is computed: those of the law, and of a year after the last
  /// complete one the estimates too.
  ///
  /// A year of the law never sees an estimate.
  package static func embedded(for year: Int) throws(FigureError) -> Figures {
    guard year > (try lastCertified.get()) ?? year else { return try embedded() }
    return try withEstimates.get()
  }

  /// The last complete year of the law.
  private static let lastCertified = Result { () throws(FigureError) -> Int? in
    try embedded().completeYears.last
  }

  /// The figures of the law with every estimate in the binary.
  private static let withEstimates = Result { () throws(FigureError) -> Figures in
    var figures = try embedded()
    for file in EmbeddedEstimates.files where file.name.hasPrefix("raming-") {
      let bytes = UnsafeBufferPointer(
        start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
      figures = try figures.adding(EstimateFile(name: file.name, bytes: bytes))
    }
    return figures.remembering()
  }

  /// These figures with an estimate where the law has none yet: law by law, day by day.
  func adding(_ estimate: EstimateFile) throws(FigureError) -> Figures {
    try estimate.check(against: self)
    var more: [Entry] = []
    for file in estimate.files {
      // The figures hold for the whole year; a law with half-years asks for both.
      let starts = file.law.rhythm == .halfYearly ? [1, 7] : [1]
      for date in starts.map({ CalendarDate(estimate.year, $0) })
      where !entries.contains(where: { $0.law == file.law && $0.date == date }) {
        more.append(Entry(law: file.law, date: date, source: .read(file.moved(to: date))))
      }
    }
    return Figures(entries: entries + more)
  }

  /// The years that can be computed with estimates only.
  package var estimateYears: [Int] {
    let years = Set(entries.filter(\.isEstimate).map(\.date.year)).sorted()
    return years.filter {
      missing(in: $0, orEstimated: true).isEmpty && !missing(in: $0).isEmpty
    }
  }

  /// The years of the estimates in the binary.
  package static func estimateYearsInTheBinary() throws(FigureError) -> [Int] {
    try withEstimates.get().estimateYears
  }

  /// The label of results of a year; nil where it is computed by the law alone.
  func label(of year: Int) throws(FigureError) -> EstimateLabel? {
    var statuses: [FigureStatus] = []
    var isEstimate = false
    for (index, entry) in entries.enumerated()
    where entry.isEstimate && entry.date.year == year {
      isEstimate = true
      statuses += try file(at: index).rows.map(\.status)
    }
    return isEstimate ? EstimateLabel(year: year, statuses: statuses) : nil
  }

  /// The files of an estimate year, one for each law.
  package func estimates(of year: Int) throws(FigureError) -> [FigureFile] {
    var files: [FigureFile] = []
    for (index, entry) in entries.enumerated()
    where entry.isEstimate && entry.date.year == year
      && !files.contains(where: { $0.law == entry.law })
    {
      files.append(try file(at: index))
    }
    return files
  }

  /// What of an estimate year is not published yet, and what is taken for it.
  package static func open(
    in year: Int
  ) throws(FigureError) -> [(what: String, instead: String)] {
    guard let table = try LawTable(estimate: "open", year) else { return [] }
    let (what, instead) = (try table.index(of: "what"), try table.index(of: "instead"))
    return table.rows.map { ($0[what], $0[instead]) }
  }
}

extension LawTable {
  /// The table of this name that an estimate holds for a year; nil where it holds none.
  init?(estimate name: String, _ year: Int) throws(FigureError) {
    let name = "\(name)-\(year)"
    guard let file = EmbeddedEstimates.files.first(where: { $0.name == name }) else { return nil }
    let bytes = UnsafeBufferPointer(
      start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
    try self.init(name: name, bytes: bytes)
  }
  /// The build embeds a table of this name.
  static func exists(_ name: String) -> Bool {
    EmbeddedTables.files.contains { $0.name == name }
  }
}
