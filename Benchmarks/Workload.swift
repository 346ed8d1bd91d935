import Huishoudboekje
import HuishoudboekjeFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One workload: what it does, how many units of work that is, and a checksum of the result.
struct Workload {
  let name: String
  let unit: String
  let units: Int
  let body: () throws -> UInt64

  /// Median and minimum of several runs after one to warm up.
  ///
  /// The ratio compares the best run with the best run of the reference loop beside it.
  func measure(runs: Int) throws -> BenchmarkResult {
    let checksum = try body()
    var seconds: [Double] = []
    var references: [Double] = []
    for _ in 0..<runs {
      references.append(ReferenceLoop.secondsPerStep())
      let start = Clock.now()
      let sum = try body()
      let elapsed = Clock.now() - start
      guard sum == checksum else {
        throw InputError(
          file: name, problem: "two runs give different results", remedy: "The engine must not.")
      }
      seconds.append(elapsed / Double(units))
    }
    return BenchmarkResult(
      name: name, unit: unit, checksum: checksum, median: seconds.sorted()[runs / 2],
      minimum: seconds.min()!, ratio: seconds.min()! / references.min()!,
      peakMemory: Clock.peakMemory)
  }

  static func all(quick: Bool) throws -> [Workload] {
    let scale = quick ? 1 : 10
    let figures = try Figures.embedded()
    let statutes = try Statutes(year: 2025, figures: figures)
    let household = try ScenarioFile(
      JSONNode.parse(Array(BenchmarkScenario.single.utf8), file: "single"), file: "single"
    ).household
    func sweep(_ axes: String) throws -> SweepTable {
      let text = BenchmarkScenario.sweep(axes)
      return try SweepTable(
        SweepFile(JSONNode.parse(Array(text.utf8), file: "sweep"), file: "sweep"), path: "sweep")
    }
    let grids = [
      ("sweep-1-axis", try sweep(BenchmarkScenario.oneAxis(100_000 * scale))),
      ("sweep-2-axes", try sweep(BenchmarkScenario.twoAxes(100 * scale))),
      ("sweep-4-axes", try sweep(BenchmarkScenario.fourAxes(10 * scale))),
    ]
    var workloads = [
      Workload(name: "load-figures", unit: "years", units: 10 * scale) {
        var sum: UInt64 = 0
        for _ in 0..<(10 * scale) {
          sum &+= UInt64(try Statutes(year: 2025, figures: Figures.embedded()).year)
        }
        return sum
      },
      Workload(name: "one-household", unit: "households", units: 100 * scale) {
        var sum: UInt64 = 0
        for _ in 0..<(100 * scale) {
          let comparison = try Comparison(household, statutes)
          for budget in comparison.budgets {
            sum = sum &* 31 &+ UInt64(bitPattern: Int64(budget.year(.vrijBesteedbaar)))
          }
        }
        return sum
      },
    ]
    for (name, table) in grids {
      workloads.append(
        Workload(name: name, unit: "households", units: table.plan.grid.rowCount) {
          checksum(table)
        })
    }
    let csv = grids[1].1
    workloads.append(
      Workload(name: "sweep-2-axes-to-csv", unit: "rows", units: csv.plan.grid.rowCount) {
        let output = try OutputFile(path: "/dev/null")
        try csv.write(to: output, threads: SweepTable.processors)
        let bytes = output.byteCount
        try output.commit()
        return UInt64(bytes)
      })
    return workloads
  }

  /// Computes every row on one thread without writing.
  private static func checksum(_ table: SweepTable) -> UInt64 {
    let worker = SweepWorker(table.plan)
    var sum: UInt64 = 0
    var row = 0
    let columns = table.plan.columns.count
    while row < table.plan.grid.rowCount {
      let count = min(SweepWorker.blockRows, table.plan.grid.rowCount - row)
      worker.compute(from: row, count: count)
      for offset in stride(from: 0, to: count, by: 64) {
        let value = worker.cents(column: columns - 1, row: offset)
        sum = sum &* 0x100_0000_01B3 &+ UInt64(bitPattern: Int64(value))
      }
      row += count
    }
    return sum
  }
}

/// A plain loop of the kind of arithmetic that a rule does: multiply, divide, compare.
enum ReferenceLoop {
  /// Seconds per step, over a fixed number of steps.
  static func secondsPerStep() -> Double {
    let steps = 2_000_000
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = 0
    let start = Clock.now()
    for _ in 0..<steps {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let income = Int(state % 10_000_000)
      let part = min(income, 3_844_100)
      let tax = part * 1792 / 10_000 + max(0, income - part) * 3748 / 10_000
      sum &+= max(0, tax - 353_600) / 12
    }
    let elapsed = Clock.now() - start
    // The sum decides nothing, but the loop cannot be left out.
    return sum == 1 ? elapsed : elapsed / Double(steps)
  }
}

enum Clock {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  /// The most memory that the process has held, in megabytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between platforms
    #if os(Linux)
      return usage.ru_maxrss / 1024
    #else
      return usage.ru_maxrss / 1_048_576
    #endif
  }
}
