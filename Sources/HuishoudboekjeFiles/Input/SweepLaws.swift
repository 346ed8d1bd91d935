import Huishoudboekje
import HuishoudboekjeText

/// The laws of the variants of a sweep: those of their years, with the figures that axes change.
struct SweepLaws: Sendable {
  /// One for each year and set of changes.
  private let laws: [Statutes]
  /// By variant.
  private let places: [Int]
  /// The variants of which the year or the figures are refused; their laws are those of another.
  let refusals: [Int: InputError]

  /// - Parameter keepsRefused: what is refused is told in `refusals`; at least one variant must have laws.
  /// - Throws: an error at the axis that asks for a year or a figure that there is not.
  init(
    _ file: SweepFile, path: String, reform: ReformFile? = nil, keepsRefused: Bool = false
  ) throws(InputError) {
    var laws: [Statutes] = []
    var places: [Int] = []
    var known: [String: Result<Int, InputError>] = [:]
    var refusals: [Int: InputError] = [:]
    for (variant, (household, changes)) in zip(file.grid.variants, file.changes).enumerated() {
      let key = "\(household.year) \(changes)"
      let place =
        known[key]
        ?? Result { () throws(InputError) in
          laws.append(
            try Self.statutes(household.year, changes, file, path, reform, variant: variant))
          return laws.count - 1
        }
      known[key] = place
      do throws(InputError) {
        places.append(try place.get())
      } catch {
        guard keepsRefused else { throw error }
        refusals[variant] = error
        places.append(0)
      }
    }
    if laws.isEmpty, let error = refusals[0] { throw error }
    self.laws = laws
    self.places = places
    self.refusals = refusals
  }

  private static func statutes(
    _ year: Int, _ changes: [Reform.FigureChange], _ file: SweepFile, _ path: String,
    _ reform: ReformFile?, variant: Int
  ) throws(InputError) -> Statutes {
    let embedded = try Self.embedded(year)
    let law = try reform?.figures(embedded, year: year) ?? embedded
    let figures: Figures
    do {
      var axes = Reform(name: "axes")
      axes.changes = changes
      figures = changes.isEmpty ? law : try law.changed(by: axes, year: year)
    } catch {
      var change = changes[0]
      if case .change(let place) = error.part { change = changes[place] }
      // What the change of a value would make of the figure, or what is wrong with the axis.
      let fact = error.fact == change.change.fact ? "it" : error.fact
      throw file.error(
        at: "law.\(change.law.rawValue).\(change.key)",
        "is refused in \(year): \(fact) \(error.problem)", variant: variant,
        remedy: error.remedy, sweep: path)
    }
    do {
      return try Statutes(year: year, figures: figures)
    } catch {
      let changed = changes.last { $0.law == error.law }
      if changed == nil, let reform { throw reform.refusal(error) }
      let place = error.place == "\(year)" ? "" : "\(error.place): "
      throw file.error(
        at: changed.map { "law.\($0.law.rawValue).\($0.key)" } ?? "year",
        (changed == nil ? "is \(year): " : "is refused: ") + place + error.problem,
        variant: variant, remedy: error.remedy, sweep: path)
    }
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
