import Dispatch
import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The laws of the variants of a sweep: those of their years, with the figures that axes change.
///
/// Goals: ten thousand values of a figure in little memory. The laws of a year are kept; those of a
/// variant with changes are made when they are asked for, share with the year what does not change,
/// and are not kept.
struct SweepLaws: Sendable {
  private let file: SweepFile
  private let path: String
  private let reform: ReformFile?
  /// By year.
  private let years: [Int: Result<Year, InputError>]
  private struct Year: Sendable {
    let figures: Figures
    let statutes: Result<Statutes, InputError>
  }
  /// The laws that stand in for those of refused variants.
  private let stand: Statutes
  /// The variants of which the year or the figures are refused; their laws are those of another.
  let refusals: [Int: InputError]
  /// By variant, what is said of its rows; nil for a year of the law.
  let estimates: [EstimateLabel?]

  /// - Parameter keepsRefused: what is refused is told in `refusals`; at least one variant must have laws.
  /// - Throws: an error at the axis that asks for a year or a figure that there is not.
  init(
    _ file: SweepFile, path: String, reform: ReformFile? = nil, keepsRefused: Bool = false
  ) throws(InputError) {
    self.file = file
    self.path = path
    self.reform = reform
    var years: [Int: Result<Year, InputError>] = [:]
    for (variant, household) in file.grid.variants.enumerated()
    where years[household.year] == nil {
      years[household.year] = Result { () throws(InputError) in
        try Self.year(household.year, file, path, reform, variant: variant)
      }
    }
    self.years = years
    let count = file.grid.variants.count
    let made = Guarded(
      (stand: Int.max, refusals: [Int: InputError](), labels: [Int: EstimateLabel]()))
    let known = years
    let part = 64
    DispatchQueue.concurrentPerform(iterations: (count + part - 1) / part) { number in
      for variant in number * part..<min(count, (number + 1) * part) {
        let laws = Result { () throws(InputError) in
          try Self.statutes(variant, file, path, reform, known)
        }
        made.withLock { made in
          switch laws {
          case .success(let laws):
            made.stand = min(made.stand, variant)
            made.labels[variant] = laws.estimate
          case .failure(let error): made.refusals[variant] = error
          }
        }
      }
    }
    let (first, refused, labels) = made.withLock { $0 }
    if let variant = refused.keys.min(), let error = refused[variant],
      !keepsRefused || first == Int.max
    {
      throw error
    }
    refusals = refused
    stand = try Self.statutes(first, file, path, reform, years)
    let standLabel = stand.estimate
    estimates = (0..<count).map { refused[$0] == nil ? labels[$0] : standLabel }
  }

  /// The figures and the laws of a year, as a reform has them.
  private static func year(
    _ year: Int, _ file: SweepFile, _ path: String, _ reform: ReformFile?, variant: Int
  ) throws(InputError) -> Year {
    let embedded = try Self.embedded(year)
    let figures = try (reform?.figures(embedded, year: year) ?? embedded).remembering()
    return Year(
      figures: figures,
      statutes: Result { () throws(InputError) in
        try laws(year, figures, [], file, path, reform, variant: variant)
      })
  }

  private static func statutes(
    _ variant: Int, _ file: SweepFile, _ path: String, _ reform: ReformFile?,
    _ years: [Int: Result<Year, InputError>]
  ) throws(InputError) -> Statutes {
    let number = file.grid.variants[variant].year
    guard let known = years[number] else {
      preconditionFailure("the laws of every year of a variant are known")
    }
    let year = try known.get()
    let changes = file.changes[variant]
    guard !changes.isEmpty else { return try year.statutes.get() }
    let figures: Figures
    do {
      var axes = Reform(name: "axes")
      axes.changes = changes
      figures = try year.figures.changed(by: axes, year: number)
    } catch {
      var change = changes[0]
      if case .change(let place) = error.part { change = changes[place] }
      // What the change of a value would make of the figure, or what is wrong with the axis.
      let fact =
        error.fact == change.change.fact ? SweepErrorText.it : Phrase(verbatim: error.fact)
      throw file.error(
        at: "law.\(change.law.rawValue).\(change.key)",
        HouseholdErrorText.because(
          HouseholdErrorText.isRefused(in: number), [fact, error.problem].joined(.space)),
        variant: variant,
        remedy: error.whatToDo, sweep: path)
    }
    return try laws(number, figures, changes, file, path, reform, variant: variant)
  }

  /// The laws of figures; what is wrong with them is told where it was asked for.
  private static func laws(
    _ year: Int, _ figures: Figures, _ changes: [Reform.FigureChange], _ file: SweepFile,
    _ path: String, _ reform: ReformFile?, variant: Int
  ) throws(InputError) -> Statutes {
    do {
      return try Statutes(year: year, figures: figures)
    } catch {
      let changed = changes.last { $0.law == error.law }
      if changed == nil, let reform { throw reform.refusal(error) }
      let problem =
        error.place == "\(year)"
        ? error.problem : FigureErrorText.at(error.place, error.problem)
      throw file.error(
        at: changed.map { "law.\($0.law.rawValue).\($0.key)" } ?? "year",
        changed == nil
          ? FigureErrorText.isYear(year, problem)
          : HouseholdErrorText.because(HouseholdErrorText.isRefused, problem),
        variant: variant, remedy: error.remedy, sweep: path)
    }
  }

  private static func embedded(_ year: Int) throws(InputError) -> Figures {
    do {
      return try Figures.embedded(for: year)
    } catch {
      throw InputError(file: error.place, error.problem, advice: error.remedy)
    }
  }

  /// The laws of a variant.
  @Sendable func statutes(_ variant: Int) -> Statutes {
    guard refusals[variant] == nil,
      let laws = try? Self.statutes(variant, file, path, reform, years)
    else {
      return stand
    }
    return laws
  }
}
