import HuishoudboekjeCatalogue

/// All files of figures, in order of law and date; each is read once, when it is first asked for.
package struct Figures: Sendable {
  package struct Entry: Sendable {
    package let law: Law
    package let date: CalendarDate
    let source: Source
    /// Its figures are an estimate, of a year of which not all is published.
    package var isEstimate: Bool {
      if case .read(let file) = source { return file.isEstimate }
      return false
    }
  }
  enum Source: Sendable {
    case embedded(LazyFigureFile)
    case read(FigureFile)
  }
  package private(set) var entries: [Entry]
  /// Where the files of each law stand in `entries`.
  private let places: [Law: Range<Int>]
  /// The laws that were made from figures of the same laws and days; nil: nothing is shared.
  private(set) var known: KnownLaws?
  /// What is read from here is noted there.
  var log: KnownLaws.Log?

  /// The figures in the binary, of which the laws are remembered.
  package static func embedded() throws(FigureError) -> Figures { try inTheBinary.get() }

  private static let inTheBinary = Result { () throws(FigureError) -> Figures in
    var entries: [Entry] = []
    for file in EmbeddedFigures.files {
      let (law, date) = try FigureFile.lawAndDate(of: file.name)
      entries.append(Entry(law: law, date: date, source: .embedded(LazyFigureFile(file))))
    }
    return Figures(entries: entries).remembering()
  }

  /// Figures from files that were read elsewhere.
  package init(files: [FigureFile]) throws(FigureError) {
    let entries = files.map { Entry(law: $0.law, date: $0.date, source: .read($0)) }
    var names: Set<String> = []
    for file in files where !names.insert(file.name).inserted {
      throw FigureError(
        place: file.name, problem: "the file stands there twice", remedy: "Keep one of the two.")
    }
    self.init(entries: entries)
  }

  init(entries: [Entry]) {
    self.entries = entries.sorted { ($0.law.rawValue, $0.date) < ($1.law.rawValue, $1.date) }
    var places: [Law: Range<Int>] = [:]
    for (index, entry) in self.entries.enumerated() {
      places[entry.law] = (places[entry.law]?.lowerBound ?? index)..<index + 1
    }
    self.places = places
  }

  /// The same with other files in some places; of the laws that are known those that rest on
  /// other files are shared.
  func replacing(_ files: [Int: FigureFile]) -> Figures {
    var figures = self
    for (index, file) in files {
      figures.entries[index] = Entry(
        law: file.law, date: file.date, source: .read(file))
    }
    return figures
  }

  /// The same figures, of which the laws are remembered: for those of the same laws and days in
  /// which some files are replaced.
  package func remembering() -> Figures {
    var figures = self
    figures.known = KnownLaws()
    return figures
  }

  /// The indices of the files of a law, in order of date.
  func places(of law: Law) -> Range<Int> { places[law] ?? 0..<0 }

  /// The index of the newest file of a law on a date.
  package func index(_ law: Law, on date: CalendarDate) throws(FigureError) -> Int {
    let places = places(of: law)
    guard let index = places.last(where: { entries[$0].date <= date }) else {
      throw FigureError(
        place: law.rawValue, problem: FigureErrorText.noFigures(on: "\(date)"),
        remedy: places.first.map { FigureErrorText.firstOfLaw("\(entries[$0].date)") }
          ?? FigureErrorText.noneOfLaw)
    }
    return index
  }

  /// The file at an index of `entries`.
  package func file(at index: Int) throws(FigureError) -> FigureFile {
    let file: FigureFile
    switch entries[index].source {
    case .read(let read): file = read
    case .embedded(let lazy): file = try lazy.content()
    }
    log?.note(index, file)
    return file
  }

  /// The file and row of a figure that was read from here; nil for an amount that is computed.
  package func lookUp(_ id: FigureID) -> (file: FigureFile, row: FigureRow)? {
    guard id != .none else { return nil }
    do {
      let file = try file(at: Int(id.file))
      return (file, file.rows[Int(id.row)])
    } catch { preconditionFailure("A figure was read from a file that cannot be read: \(error)") }
  }

  /// A reader of the file that holds on a date; `sameYear` refuses figures of an earlier year.
  func reader(
    _ law: Law, on date: CalendarDate, sameYear: Bool = true
  ) throws(FigureError) -> FigureReader {
    let index = try index(law, on: date)
    guard !sameYear || entries[index].date.year == date.year else {
      throw FigureError(
        place: law.rawValue,
        problem: FigureErrorText.missingYear(date.year, last: "\(entries[index].date)"),
        remedy: FigureErrorText.addYear(law.rawValue, date.year))
    }
    return FigureReader(file: try file(at: index), index: index)
  }
}

extension Figures {
  /// The unit of a key in the newest file of a law that has it.
  package func unit(of key: String, law: Law) throws(FigureError) -> FigureUnit? {
    for index in places(of: law).reversed() {
      if let row = try file(at: index).rows.first(where: { $0.key == key }) { return row.unit }
    }
    return nil
  }

  /// The keys of a law, over all its files.
  package func keys(of law: Law) throws(FigureError) -> [String] {
    var keys: [String] = []
    for index in places(of: law) {
      for row in try file(at: index).rows where !keys.contains(row.key) { keys.append(row.key) }
    }
    return keys
  }
}
