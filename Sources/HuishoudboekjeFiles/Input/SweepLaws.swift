import Huishoudboekje
import HuishoudboekjeText

/// The laws of the variants of a sweep: those of their years, with the figures that axes change.
struct SweepLaws: Sendable {
  /// One for each year and set of changes.
  private let laws: [Statutes]
  /// By variant.
  private let places: [Int]

  /// - Throws: an error at the axis that asks for a year or a figure that there is not.
  init(_ file: SweepFile, path: String, reform: ReformFile? = nil) throws(InputError) {
    var laws: [Statutes] = []
    var places: [Int] = []
    var known: [String: Int] = [:]
    for (household, changes) in zip(file.grid.variants, file.changes) {
      let key = "\(household.year) \(changes)"
      if let place = known[key] {
        places.append(place)
        continue
      }
      let embedded = try Self.embedded(household.year)
      let law = try reform?.figures(embedded, year: household.year) ?? embedded
      let figures: Figures
      do {
        var axes = Reform(name: "axes")
        axes.changes = changes
        figures = changes.isEmpty ? law : try law.changed(by: axes, year: household.year)
      } catch {
        var change = changes[0]
        if case .change(let place) = error.part { change = changes[place] }
        throw file.error(
          at: "law.\(change.law.rawValue).\(change.key)",
          "is refused in \(household.year): \(error.fact) \(error.problem)",
          remedy: error.remedy, sweep: path)
      }
      let statutes = try Calculation.statutes(household.year, figures: figures) {
        let changed = changes.first.map { "law.\($0.law.rawValue).\($0.key)" }
        return file.error(
          at: changed ?? "year",
          changed == nil ? "is \(household.year): \($0)" : "is refused: \($0)",
          remedy: $1, sweep: path)
      }
      known[key] = laws.count
      places.append(laws.count)
      laws.append(statutes)
    }
    self.laws = laws
    self.places = places
  }
  private static func embedded(_ year: Int) throws(InputError) -> Figures {
    do {
      return try Figures.embedded(for: year)
    } catch {
      throw InputError(file: error.place, problem: error.problem, remedy: error.remedy)
    }
  }

  /// The laws of a variant.
  @Sendable func statutes(_ variant: Int) -> Statutes { laws[places[variant]] }
}
