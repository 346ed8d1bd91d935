import Dispatch
import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the table of a sweep is written.
package struct SweepFormat: Sendable {
  /// What becomes of the rows of a household that the laws here do not cover.
  package enum Refused: String, Sendable, CaseIterable {
    /// The sweep stops with an error.
    case fail
    /// They stand in the table with empty outcomes, and a last column says why.
    case mark
    /// They are left out of the table.
    case skip
  }
  package var style = CSVStyle.rfc4180
  /// What a spreadsheet would compute is shown there instead; always so for Excel.
  package var isGuarded = false
  /// The units stand in the names of the columns.
  package var namesUnits = false
  package var refused = Refused.fail
  /// Only rows that satisfy all of them.
  package var filters: [SweepFilter] = []
  /// Which of so many contiguous parts, from 1; only the first has the header.
  package var shard = (number: 1, of: 1)
  package init() {}

  /// A field as this CSV has it.
  func field(_ text: String) -> String { style.field(text, isGuarded: isGuarded) }
  /// A row with its line feed.
  func row(_ fields: [String]) -> String { style.row(fields, isGuarded: isGuarded) }
  /// The first row, with what stands before it.
  func header(_ names: [String]) -> String { style.header(names, isGuarded: isGuarded) }
}

/// Computes a sweep and writes its table, on all processors, in constant memory.
///
/// Threads take chunks of rows by ticket and write them in order: the bytes are the same for any
/// number of threads, and whoever waits, waits for a chunk that a running thread holds.
package struct SweepTable: Sendable {
  package let file: SweepFile
  package let plan: SweepPlan
  let format: SweepFormat
  /// The columns that are computed: those of the table, and those of the filters.
  let outcomes: [SweepColumn]
  /// By variant, what is said of its rows; nil for a year of the law.
  let estimates: [EstimateLabel?]
  /// The variants that are refused, where that does not stop the sweep.
  let refusals: [Int: InputError]
  private let laws: SweepLaws
  /// A row rests on an estimate: the table has a last column that says so.
  package var isLabelled: Bool { estimates.contains { $0 != nil } }
  /// All rows together; nil where none rests on an estimate.
  package var estimate: EstimateLabel? { estimates.compactMap { $0 }.first }
  static let chunkRows = 2 * SweepWorker.blockRows

  /// The place of an outcome among those that are computed.
  func place(of outcome: SweepColumn) -> Int {
    guard let place = outcomes.firstIndex(of: outcome) else {
      preconditionFailure("A table asks for an outcome that is not computed.")
    }
    return place
  }

  /// - Throws: an error that names the place for a variant that cannot be computed.
  package init(
    _ file: SweepFile, path: String, lane: SweepLane = .fast, format: SweepFormat = SweepFormat(),
    reform: ReformFile? = nil
  ) throws(InputError) {
    var file = file
    if let reform { try file.apply(reform) }
    self.file = file
    self.format = format
    let keeps = format.refused != .fail
    let laws = try SweepLaws(file, path: path, reform: reform, keepsRefused: keeps)
    self.laws = laws
    estimates = laws.estimates
    var outcomes: [SweepColumn] = []
    let sides = format.filters.flatMap { filter -> [SweepFile.Column] in
      if case .column(let right) = filter.right { return [filter.left, right] }
      return [filter.left]
    }
    for case .outcome(let outcome) in file.columns + sides where !outcomes.contains(outcome) {
      outcomes.append(outcome)
    }
    self.outcomes = outcomes
    var refusals = file.refusals.merging(laws.refusals) { read, _ in read }
    func refused(_ error: HouseholdError, variant: Int? = nil) -> InputError {
      file.error(
        at: error.path, HouseholdErrorText.because(HouseholdErrorText.isRefused, error.problem),
        variant: variant, remedy: error.remedy, sweep: path)
    }
    do {
      plan = try SweepPlan(
        file.grid, ofVariant: laws.statutes, columns: outcomes, lane: lane, keepsRefused: true)
    } catch {
      // Every variant is refused.
      throw refused(error, variant: 0)
    }
    if !keeps, let variant = plan.refusals.keys.min(), let error = plan.refusals[variant] {
      throw refused(error, variant: variant)
    }
    for (variant, error) in plan.refusals where refusals[variant] == nil {
      refusals[variant] = refused(error)
    }
    self.refusals = refusals
    // Nothing is left of the sweep.
    if refusals.count == file.grid.variants.count, let error = refusals[0] { throw error }
  }

  /// The laws of a variant.
  @Sendable func statutes(_ variant: Int) -> Statutes { laws.statutes(variant) }

  /// How many threads are used when none are asked for.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The rows of the shard.
  var rows: Range<Int> {
    let (number, of) = format.shard
    func start(_ number: Int) -> Int {
      let (high, low) = plan.grid.rowCount.multipliedFullWidth(by: number)
      return of.dividingFullWidth((high, low)).quotient
    }
    return start(number - 1)..<start(number)
  }

  /// The column that says why a row is refused.
  static let refusedColumn = "refused"

  private var header: String { format.header(schema.names) }

  /// Writes the header and every row; stops quietly when the reader of a pipe has gone.
  package func write(
    to output: OutputFile, threads: Int, progress: SweepProgress? = nil
  ) throws(InputError) {
    if format.shard.number == 1 { try output.write(header) }
    let layout = SweepLayout(self, isLabelled: isLabelled)
    try inOrder(threads: threads, output: output, progress: progress) {
      let writer = SweepRows(layout)
      return { rows in
        writer.render(from: rows.lowerBound, count: rows.count)
        return writer.bytes
      }
    }
  }

  /// Renders chunks of the rows on threads of their own, and writes them in their order.
  func inOrder(
    threads: Int, output: OutputFile, progress: SweepProgress?,
    renderer: @Sendable () -> ((Range<Int>) -> UnsafeRawBufferPointer)
  ) throws(InputError) {
    guard !output.isClosedByReader else { return }
    try inOrder(threads: threads, progress: progress, renderer: renderer) {
      (bytes) throws(InputError) in
      try output.write(bytes)
      return !output.isClosedByReader
    }
  }

  /// Renders chunks of the rows on threads of their own, and hands them on in their order.
  ///
  /// - Parameter take: called by one thread at a time; false: it takes no more.
  func inOrder(
    threads: Int, progress: SweepProgress?,
    renderer: @Sendable () -> ((Range<Int>) -> UnsafeRawBufferPointer),
    take: @Sendable (UnsafeRawBufferPointer) throws(InputError) -> Bool
  ) throws(InputError) {
    let rows = rows
    let chunks = (rows.count + Self.chunkRows - 1) / Self.chunkRows
    let workers = max(1, min(threads, chunks))
    let turns = (0..<workers).map { _ in DispatchSemaphore(value: 0) }
    turns[0].signal()
    let ticket = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
    let failure = Guarded<InputError?>(nil)
    progress?.start(rows.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let render = renderer()
      // After a stop nobody takes a chunk, and who holds one passes the turn on without writing.
      while !isStopped.load(ordering: .relaxed) {
        let chunk = ticket.add(1, ordering: .relaxed).oldValue
        if chunk >= chunks { break }
        let first = rows.lowerBound + chunk * Self.chunkRows
        let bytes = render(first..<min(first + Self.chunkRows, rows.upperBound))
        turns[chunk % workers].wait()
        if !isStopped.load(ordering: .relaxed) {
          do {
            if try !take(bytes) { isStopped.store(true, ordering: .relaxed) }
          } catch {
            failure.withLock { $0 = error as? InputError }
            isStopped.store(true, ordering: .relaxed)
          }
        }
        progress?.advance(Self.chunkRows)
        turns[(chunk + 1) % workers].signal()
      }
    }
    progress?.finish()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
