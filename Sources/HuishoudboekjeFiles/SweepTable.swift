import Dispatch
import Huishoudboekje
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Computes a sweep and writes its table, on all processors, in constant memory.
///
/// Threads take chunks of rows by ticket and write them in order: the bytes are the same for any
/// number of threads, and whoever waits, waits for a chunk that a running thread holds.
public struct SweepTable: Sendable {
  public let file: SweepFile
  public let plan: SweepPlan
  private static let chunkRows = 16 * SweepWorker.blockRows

  /// - Throws: an error that names the place for a variant that cannot be computed.
  public init(_ file: SweepFile, path: String, lane: SweepLane = .fast) throws(InputError) {
    self.file = file
    var statutes: [Int: Statutes] = [:]
    for year in Set(file.grid.variants.map(\.year)).sorted() {
      statutes[year] = try Calculation.statutes(year) {
        file.error(at: "year", "is \(year): \($0)", remedy: $1, sweep: path)
      }
    }
    let outcomes = file.columns.compactMap { column -> SweepColumn? in
      if case .outcome(let outcome) = column { return outcome }
      return nil
    }
    do {
      plan = try SweepPlan(file.grid, columns: outcomes, lane: lane) { statutes[$0]! }
    } catch {
      throw file.error(
        at: error.path, "is refused: \(error.problem)", remedy: error.remedy, sweep: path)
    }
  }

  /// How many threads are used when none are asked for.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Writes the header and every row; stops quietly when the reader of a pipe has gone.
  public func write(to output: OutputFile, threads: Int) throws(InputError) {
    try output.write(csvRow(file.columns.map(file.header)))
    let chunks = (plan.grid.rowCount + Self.chunkRows - 1) / Self.chunkRows
    let workers = max(1, min(threads, chunks))
    let turns = (0..<workers).map { _ in DispatchSemaphore(value: 0) }
    turns[0].signal()
    let ticket = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(output.isClosedByReader)
    let failure = Mutex<InputError?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let writer = ChunkWriter(self)
      // After a stop nobody takes a chunk, and who holds one passes the turn on without writing.
      while !isStopped.load(ordering: .relaxed) {
        let chunk = ticket.add(1, ordering: .relaxed).oldValue
        if chunk >= chunks { break }
        let first = chunk * Self.chunkRows
        writer.render(from: first, count: min(Self.chunkRows, plan.grid.rowCount - first))
        turns[chunk % workers].wait()
        if !isStopped.load(ordering: .relaxed) {
          do {
            try output.write(writer.bytes)
            if output.isClosedByReader { isStopped.store(true, ordering: .relaxed) }
          } catch {
            failure.withLock { $0 = error as? InputError }
            isStopped.store(true, ordering: .relaxed)
          }
        }
        turns[(chunk + 1) % workers].signal()
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Renders chunks of rows into bytes of its own.
  private final class ChunkWriter {
    private let worker: SweepWorker
    private let text = CentsText()
    private let grid: SweepGrid
    private let buffer: UnsafeMutableRawPointer
    private var length = 0
    /// Per column: an axis with its values, or an outcome.
    private let fields: [Field]
    private enum Field {
      case amount(index: Int, cents: [Int])
      case number(index: Int, texts: [[UInt8]])
      case outcome(Int)
    }

    init(_ table: SweepTable) {
      worker = SweepWorker(table.plan)
      grid = table.plan.grid
      var outcomes = 0
      var rowBytes = 8
      var fields: [Field] = []
      for column in table.file.columns {
        switch column {
        case .outcome:
          fields.append(.outcome(outcomes))
          outcomes += 1
          rowBytes += CentsText.most
        case .axis(let index):
          let axis = table.file.axes[index]
          if axis.isAmount {
            fields.append(.amount(index: index, cents: axis.values))
          } else {
            fields.append(.number(index: index, texts: axis.values.map { Array("\($0),".utf8) }))
          }
          rowBytes += CentsText.most
        }
      }
      self.fields = fields
      buffer = .allocate(byteCount: rowBytes * SweepTable.chunkRows, alignment: 64)
    }
    deinit {
      buffer.deallocate()
      text.deallocate()
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: buffer, count: length) }

    func render(from first: Int, count: Int) {
      var place = buffer
      var row = first
      let end = first + count
      while row < end {
        let block = min(SweepWorker.blockRows, end - row)
        worker.compute(from: row, count: block)
        for offset in 0..<block {
          for field in fields {
            switch field {
            case .outcome(let column):
              place = text.write(worker.cents(column: column, row: offset), place)
            case .amount(let index, let cents):
              place = text.write(cents[grid.index(of: index, at: row + offset)], place)
            case .number(let index, let texts):
              let bytes = texts[grid.index(of: index, at: row + offset)]
              bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
              place += bytes.count
            }
          }
          (place - 1).storeBytes(of: UInt8(ascii: "\n"), as: UInt8.self)
        }
        row += block
      }
      length = place - buffer
    }
  }
}
