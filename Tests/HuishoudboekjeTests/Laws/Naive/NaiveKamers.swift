/// Rooms (onzelfstandige woonruimte): points to the maximum rent. Amounts in euros a month.
enum NaiveKamers {
  /// The table of one year: the amount of every whole number of points from nought on.
  struct Table: Hashable, Sendable {
    let amounts: [NaiveRational]

    /// Each point above the last row adds what the last row added.
    func amount(_ points: Int) -> NaiveRational {
      let last = amounts.count - 1
      if points <= last { return amounts[points] }
      return amounts[last] + NaiveRational(points - last) * (amounts[last] - amounts[last - 1])
    }
  }

  struct Outcome: Hashable, Sendable {
    let total: NaiveRational
    let whole: Int
    let maximum: NaiveRational
  }

  /// The tables by year, from the lines of the file; a year without a column is not known.
  static func tables(_ text: String) -> [Int: Table] {
    let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let years = lines[0].dropFirst().compactMap { Int($0) }
    var tables: [Int: Table] = [:]
    for (index, year) in years.enumerated() {
      var amounts: [NaiveRational] = []
      for line in lines.dropFirst() {
        precondition(Int(line[0]) == amounts.count, "points \(line[0]) out of order")
        amounts.append(NaiveRational(line[index + 1]))
      }
      tables[year] = Table(amounts: amounts)
    }
    return tables
  }

  /// A quarter point, half-up.
  static func quarter(_ points: NaiveRational) -> NaiveRational { (points * 4).halfUp() / 4 }

  /// The points with the surcharge of a zorgwoning, which is taken over the points before the
  /// aftrekpunten; to whole points; to the table of the year.
  static func judge(
    points: NaiveRational, aftrekpunten: NaiveRational, zorgwoning: Bool, year: Int, table: Table,
    figures: NaiveFigures
  ) -> Outcome {
    var total = points
    if zorgwoning {
      total = total + quarter(points * figures.percent("wws", year, "zorgwoning_percentage"))
    }
    total = total - aftrekpunten
    let whole = max(0, total.halfUp()).whole
    return Outcome(total: total, whole: whole, maximum: table.amount(whole))
  }
}
