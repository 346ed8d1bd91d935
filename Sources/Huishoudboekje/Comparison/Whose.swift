/// Whose an amount of a household is.
package enum Whose: Sendable, Hashable {
  /// Of one person, by the place among the persons.
  case person(Int)
  /// Of all together: the rent, or a contribution on joint income.
  case together
}

/// What the persons of a household are called in a sentence.
package struct Names: Sendable, Equatable {
  private let names: [String]

  /// As the scenario names them; by their place where it does not, or names both alike.
  package init(_ household: Household) {
    let given = household.persons.map { $0.name ?? "" }
    let isClear = Set(given).count == given.count && !given.contains("")
    names = given.indices.map { isClear ? given[$0] : "persons[\($0)]" }
  }

  /// Whether a sentence must say whose something is.
  package var areNeeded: Bool { names.count > 1 }

  package subscript(_ whose: Whose) -> String {
    switch whose {
    case .person(let index): return names[index]
    case .together: return "together"
    }
  }

  /// The persons in a row, or who lives alone.
  func list(_ persons: [Int]) -> String {
    areNeeded ? persons.map { names[$0] }.joined(separator: " and ") : "the resident"
  }
}

extension Presence {
  /// When, in words after what happens then; empty for the whole year.
  var inWords: String {
    if self == .wholeYear { return "" }
    guard !isEmpty else { return " in no month" }
    var runs: [(first: Int, last: Int)] = []
    for month in months.sorted() {
      if let last = runs.last, last.last == month - 1 {
        runs[runs.count - 1].last = month
      } else {
        runs.append((month, month))
      }
    }
    let whole = runs.flatMap { run -> [String] in
      let ends = [run.first, run.last].map(monthName)
      // Two in a row are two, three are a range.
      if run.last - run.first < 2 { return run.first == run.last ? [ends[0]] : ends }
      return ["\(ends[0]) to \(ends[1])"]
    }
    let days = parts.sorted { $0.month < $1.month }.map {
      "\($0.days) \($0.days == 1 ? "day" : "days") of \(monthName($0.month))"
    }
    return " in " + (whole + days).listed
  }
}

extension [String] {
  /// In a sentence: a, b and c.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

/// The name of a month, 1-12.
private func monthName(_ month: Int) -> String {
  [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ][month - 1]
}
