import HuishoudboekjeCatalogue

/// A reform that cannot be applied: at which part of it, and why.
package struct ReformError: Error, Sendable {
  package enum Part: Sendable, Equatable {
    case provisional
    case indexation(Int)
    case change(Int)

    /// What a figure must be; one that an indexation cannot change may be left out of it.
    func expected(_ bounds: Phrase) -> Phrase {
      if case .indexation = self { return ReformErrorText.expectedOrExcept(bounds) }
      return ReformErrorText.expected(bounds)
    }
  }
  package let part: Part
  /// Which fact of the part: law, key, from, or the change itself.
  package let fact: String
  package let problem: Phrase
  package let remedy: Phrase
  /// Names among which what was read may have been meant.
  package var candidates: [String] = []
  package var read = ""
}

extension Figures {
  /// These figures with the changes of a reform; an empty reform gives the same figures.
  ///
  /// A change holds from its day on, also in the later files of the law. Where no file starts on
  /// that day, the file that holds then is split there.
  ///
  /// - Parameter year: the year that is computed; changes without a day start on its 1 January.
  package func changed(by reform: Reform, year: Int) throws(ReformError) -> Figures {
    var files: [FigureFile] = []
    for index in entries.indices {
      do {
        files.append(try file(at: index))
      } catch {
        throw ReformError(
          part: .provisional, fact: "", problem: error.problem, remedy: error.remedy)
      }
    }
    let identities = files.map(\.identity)
    if let (from, to) = reform.provisional { try Self.extend(&files, from, to) }
    let start = CalendarDate(year, 1)
    for (index, indexation) in reform.indexations.enumerated() {
      let part = ReformError.Part.indexation(index)
      for law in indexation.laws {
        let from = indexation.from ?? start
        try Self.split(&files, law, from, part)
        let own = Self.keys(files, law, from)
        for key in indexation.except where !own.contains(key) {
          let known = indexation.laws.flatMap { Self.keys(files, $0, from) }
          guard !known.contains(key) else { continue }
          throw ReformError(
            part: part, fact: "except", problem: ReformErrorText.noFigure(key),
            remedy: .empty, candidates: known, read: key)
        }
        try Self.change(&files, law, from, part, .percent(indexation.percent), indexation.rounding)
        { row in
          let isAmount = row.unit != .percent && row.unit.rawValue.hasPrefix("EUR")
          return isAmount && !indexation.except.contains(row.key)
        }
      }
    }
    for (index, change) in reform.changes.enumerated() {
      let part = ReformError.Part.change(index)
      let from = change.from ?? start
      try Self.split(&files, change.law, from, part)
      if let until = change.until {
        guard from < until else {
          throw ReformError(
            part: part, fact: "until", problem: ReformErrorText.notAfter("\(until)", "\(from)"),
            remedy: ReformErrorText.firstDayWithout)
        }
        try Self.split(&files, change.law, until, part, fact: "until")
      }
      let known = Self.keys(files, change.law, from)
      guard known.contains(change.key) else {
        throw ReformError(
          part: part, fact: "key",
          problem: ReformErrorText.noFigure(
            change.key, of: change.law.rawValue, from: "\(from)"), remedy: .empty,
          candidates: known, read: change.key)
      }
      try Self.change(
        &files, change.law, from, until: change.until, part, change.change, change.rounding
      ) {
        $0.key == change.key
      }
    }
    if reform.provisional == nil, files.count == identities.count {
      // The files of the same days: what is made from those that did not change is shared.
      let changed = files.enumerated().filter { $0.element.identity !== identities[$0.offset] }
      return replacing(Dictionary(uniqueKeysWithValues: changed.map { ($0.offset, $0.element) }))
    }
    do {
      return try Figures(files: files)
    } catch {
      throw ReformError(
        part: .provisional, fact: "", problem: error.problem, remedy: error.remedy)
    }
  }

  private static func keys(
    _ files: [FigureFile], _ law: Law, _ from: CalendarDate
  ) -> [String] {
    var keys: [String] = []
    for file in files where file.law == law && from <= file.date {
      for row in file.rows where !keys.contains(row.key) { keys.append(row.key) }
    }
    return keys
  }

  /// Copies the files of a year to a year that has none; they take the place of its estimate.
  private static func extend(
    _ files: inout [FigureFile], _ from: Int, _ to: Int
  ) throws(ReformError) {
    let source = files.filter { $0.date.year == from }
    if source.isEmpty {
      throw ReformError(
        part: .provisional, fact: "from", problem: ReformErrorText.yearWithoutFigures(from),
        remedy: ReformErrorText.yearWithFigures)
    }
    if let known = files.first(where: {
      $0.date.year >= to && $0.law != .aowLeeftijd && !$0.isEstimate
    }) {
      throw ReformError(
        part: .provisional, fact: "to", problem: ReformErrorText.isKnown(to, known.name),
        remedy: ReformErrorText.yearAfter)
    }
    files.removeAll { $0.isEstimate && $0.date.year >= to }
    for file in source {
      files.append(file.moved(to: CalendarDate(to, file.date.month)))
    }
  }

  /// Makes a file that starts on a day, where none does.
  private static func split(
    _ files: inout [FigureFile], _ law: Law, _ from: CalendarDate, _ part: ReformError.Part,
    fact: String = "from"
  ) throws(ReformError) {
    if files.contains(where: { $0.law == law && $0.date == from }) { return }
    let before = files.filter { $0.law == law && $0.date <= from }
    guard let last = before.max(by: { $0.date < $1.date }) else {
      throw ReformError(
        part: part, fact: fact, problem: ReformErrorText.beforeFirst("\(from)", law.rawValue),
        remedy: ReformErrorText.laterDay)
    }
    let halfYearly = law.rhythm == .halfYearly || law == .bijstandPeiljaar
    let starts = halfYearly ? [1, 7] : [1]
    guard from.day == 1, starts.contains(from.month) else {
      throw ReformError(
        part: part, fact: fact,
        problem: halfYearly
          ? ReformErrorText.perHalfYear("\(from)", law.rawValue)
          : ReformErrorText.perYear("\(from)", law.rawValue),
        remedy: halfYearly ? ReformErrorText.halfYears : ReformErrorText.newYear)
    }
    files.append(last.moved(to: from))
  }

  private static func change(
    _ files: inout [FigureFile], _ law: Law, _ from: CalendarDate, until: CalendarDate? = nil,
    _ part: ReformError.Part, _ change: Reform.Change, _ rounding: ReformRounding,
    _ wanted: (FigureRow) -> Bool
  ) throws(ReformError) {
    for index in files.indices
    where files[index].law == law && from <= files[index].date
      && until.map({ files[index].date < $0 }) ?? true
    {
      var rows = files[index].rows
      for place in rows.indices where wanted(rows[place]) {
        let row = rows[place]
        guard let value = change.value(of: row, in: law, rounding) else {
          throw ReformError(
            part: part, fact: change.fact,
            problem: ReformErrorText.cannotChange(row.key, row.value),
            remedy: ReformErrorText.smallerChange)
        }
        let bounds = FigureBounds(of: row.key, in: law, row.unit)
        guard bounds.number(value) != nil else {
          throw ReformError(
            part: part, fact: change.fact,
            problem: ReformErrorText.makes(row.key, of: law.rawValue, value),
            remedy: part.expected(bounds.text))
        }
        rows[place] = rows[place].changed(to: value)
      }
      files[index] = files[index].with(rows)
    }
  }

  /// These figures with other values of single figures, by their place.
  package func changing(_ values: [FigureID: String]) throws(FigureError) -> Figures {
    var changed: [Int: FigureFile] = [:]
    for (id, value) in values {
      let index = Int(id.file)
      let known: FigureFile
      if let file = changed[index] { known = file } else { known = try file(at: index) }
      var rows = known.rows
      rows[Int(id.row)] = rows[Int(id.row)].changed(to: value)
      changed[index] = known.with(rows)
    }
    return replacing(changed)
  }
}

extension FigureRow {
  /// The same figure with another value, which no source states.
  func changed(to value: String) -> FigureRow {
    guard value != self.value else { return self }
    return FigureRow(
      key: key, value: value, unit: unit, article: article,
      source: "what-if; in the file \(self.value)", status: .unverified, line: line)
  }
}
