import Dispatch
import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A complex with all its cells and answers.
package struct ComplexResult: Sendable {
  package let file: ComplexFile
  /// By persona.
  package let residents: [ResidentOutcome]
  /// By variant, what is said of its outcomes; nil for a year of the law.
  package let estimates: [EstimateLabel?]
  /// An outcome rests on an estimate.
  var isLabelled: Bool { estimates.contains { $0 != nil } }
  /// Of every year of a variant.
  let laws: [Int: Statutes]
  /// By variant.
  package let summaries: [ComplexSummary]

  package var complex: Complex { file.complex }

  /// Computes every cell with the embedded figures, the personas beside each other.
  package init(_ file: ComplexFile) throws(InputError) {
    let complex = file.complex
    var laws: [Int: Statutes] = [:]
    for (number, variant) in complex.variants.enumerated() where laws[variant.year] == nil {
      laws[variant.year] = try Calculation.statutes(variant.year) {
        InputError(
          file: file.file,
          at: number == 0
            ? file.root.position(at: "year") : file.variantPlaces[number],
          HouseholdErrorText.at("year", FigureErrorText.isYear(variant.year, $0)), advice: $1)
      }
    }
    let slots = Slots(count: complex.personas.count)
    let known = laws
    let twins = complex.twins()
    DispatchQueue.concurrentPerform(iterations: complex.personas.count) { persona in
      do throws(ComplexError) {
        slots[persona] = .success(
          try complex.outcome(of: persona, twins: twins) { year in
            guard let law = known[year] else {
              preconditionFailure("the laws of every year of a variant are known")
            }
            return law
          })
      } catch {
        slots[persona] = .failure(error)
      }
    }
    var residents: [ResidentOutcome] = []
    let errors = InputErrors(file: file.file)
    for persona in complex.personas.indices {
      switch slots[persona] {
      case .success(let outcome): residents.append(outcome)
      case .failure(let error):
        file.residents[persona].note(
          error.error, year: complex.variants[error.variant].year,
          persona: complex.personas[persona].name, in: errors)
      case nil: preconditionFailure("every persona has been computed")
      }
    }
    try errors.check()
    self.file = file
    self.laws = known
    self.residents = residents
    estimates = complex.variants.map { known[$0.year]?.estimate }
    summaries = complex.variants.indices.map { complex.summary($0, residents) }
  }

  package func cell(_ variant: Int, _ persona: Int, _ unit: Int) -> Cell {
    residents[persona].cells[variant][unit]
  }

  /// Outcomes that threads write, each at a place of its own.
  private final class Slots: @unchecked Sendable {
    private let values: UnsafeMutablePointer<Result<ResidentOutcome, ComplexError>?>
    private let count: Int
    init(count: Int) {
      self.count = count
      values = .allocate(capacity: max(1, count))
      values.initialize(repeating: nil, count: max(1, count))
    }
    deinit {
      values.deinitialize(count: max(1, count))
      values.deallocate()
    }
    subscript(place: Int) -> Result<ResidentOutcome, ComplexError>? {
      get { values[place] }
      set { values[place] = newValue }
    }
  }
}
