import HuishoudboekjeCatalogue

/// Whose an amount of a household is.
package enum Whose: Sendable, Hashable {
  /// Of one person, by the place among the persons.
  case person(Int)
  /// Of all together: the rent, or a contribution on joint income.
  case together
}

/// What the persons of a household are called in a sentence.
package struct Names: Sendable, Equatable {
  private let names: [Phrase]

  /// As the scenario names them; the resident and the partner where it does not, or names both alike.
  package init(_ household: Household) {
    let given = household.persons.map { $0.name ?? "" }
    let isClear = Set(given).count == given.count && !given.contains("")
    names =
      isClear
      ? given.map { Phrase(verbatim: $0) }
      : given.indices.map { $0 == 0 ? PersonText.resident : PersonText.partner }
  }

  /// Whether a sentence must say whose something is.
  package var areNeeded: Bool { names.count > 1 }

  package subscript(_ whose: Whose) -> Phrase {
    switch whose {
    case .person(let index): names[index]
    case .together: PersonText.together
    }
  }

  /// The persons in a row, or who lives alone.
  func list(_ persons: [Int]) -> Phrase {
    areNeeded ? persons.map { names[$0] }.joined(.and) : PersonText.resident
  }

  /// Of whom something is, with a space in front; nothing for who lives alone.
  func of(_ person: Int) -> Phrase {
    areNeeded ? PersonText.of(names[person]) : .empty
  }
}

extension Presence {
  /// When, in words after what happens then; empty for the whole year.
  var inWords: Phrase {
    if self == .wholeYear { return .empty }
    guard !isEmpty else { return TimeText.inNoMonth }
    var runs: [(first: Int, last: Int)] = []
    for month in months.sorted() {
      if let last = runs.last, last.last == month - 1 {
        runs[runs.count - 1].last = month
      } else {
        runs.append((month, month))
      }
    }
    let whole = runs.flatMap { run -> [Phrase] in
      let first = TimeText.month(run.first)
      let last = TimeText.month(run.last)
      // Two in a row are two, three are a range.
      if run.last - run.first < 2 { return run.first == run.last ? [first] : [first, last] }
      return [TimeText.months(first, to: last)]
    }
    let days = parts.sorted { $0.month < $1.month }.map {
      TimeText.days($0.days, of: TimeText.month($0.month))
    }
    return TimeText.during(whole + days)
  }
}

extension [String] {
  /// In a sentence: a, b and c.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
