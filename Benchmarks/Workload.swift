import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

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
  /// Seconds per unit of what it is compared with; the reference loop when it says nothing else.
  var reference: () throws -> Double = ReferenceLoop.secondsPerStep
  let body: () throws -> UInt64

  /// Median and minimum of several runs after one to warm up.
  ///
  /// The ratio compares the best run with the best run of the reference loop beside it.
  func measure(runs: Int) throws -> BenchmarkResult {
    let checksum = try body()
    var seconds: [Double] = []
    var references: [Double] = []
    for _ in 0..<runs {
      references.append(try reference())
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
      ("sweep-1-axis", try sweep(BenchmarkScenario.oneAxis(1_000_000 * scale))),
      ("sweep-2-axes", try sweep(BenchmarkScenario.twoAxes(1_000 * scale))),
      ("sweep-3-axes", try sweep(BenchmarkScenario.threeAxes(400 * scale))),
      ("sweep-4-axes", try sweep(BenchmarkScenario.fourAxes(100 * scale))),
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
          SweepWork.checksum(table.plan)
        })
    }
    guard let random = RandomHouseholds.grid(400_000 * scale, like: household) else { return [] }
    let columns = grids[0].1.plan.columns
    let fast = try SweepPlan(random, columns: columns) { _ in statutes }
    let reference = try SweepPlan(random, columns: columns, lane: .reference) { _ in statutes }
    let cells = 1_000_000 * scale
    let breakEven = try breakEven(to: quick ? "6000" : "60000")
    let csv = grids[2].1
    let file = ReferenceWrite.path
    return workloads + [
      Workload(name: "random-households", unit: "households", units: random.rowCount) {
        SweepWork.checksum(fast)
      },
      Workload(name: "compare-cells", unit: "cells", units: cells) {
        try SweepWork.compareCells(fast, reference, cells: cells)
      },
      Workload(name: "break-even", unit: "households", units: breakEven.count) {
        let found = try BreakEven(breakEven, of: "VPT", minus: "ZZP")
        return UInt64(bitPattern: Int64(found.intervals.map(\.most).reduce(0, &+)))
      },
      Workload(name: "csv-to-null", unit: "rows", units: csv.plan.grid.rowCount) {
        try SweepWork.write(csv, to: "/dev/null")
      },
      Workload(
        name: "csv-to-file", unit: "rows", units: csv.plan.grid.rowCount,
        reference: { try ReferenceWrite.secondsPerUnit(csv, units: csv.plan.grid.rowCount) },
        body: { try SweepWork.write(csv, to: file) }),
    ]
  }

  private static func breakEven(to most: String) throws -> RangeSweep {
    try RangeSweep(
      ScenarioFile(
        JSONNode.parse(Array(BenchmarkScenario.single.utf8), file: "single"), file: "single"),
      forms: [.zzp, .vpt], over: "persons[0].incomes[1].gross_eur_year", from: "0", to: most,
      step: "0.01")
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

/// Writing the same bytes from memory: what a table to a file is compared with.
enum ReferenceWrite {
  /// In memory where the machine has such a place.
  static var path: String {
    let folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    return "\(folder)/huishoudboekje-benchmark-\(getpid()).csv"
  }

  /// The best of three, because the first pages of a file cost more.
  static func secondsPerUnit(_ table: SweepTable, units: Int) throws -> Double {
    let size = Int(try SweepWork.write(table, to: "/dev/null"))
    let bytes = [UInt8](repeating: UInt8(ascii: "0"), count: size)
    var best = Double.infinity
    for _ in 0..<3 {
      let start = Clock.now()
      let output = try OutputFile(path: path)
      for written in stride(from: 0, to: size, by: 1 << 20) {
        try bytes.withUnsafeBytes { buffer in
          try output.write(
            UnsafeRawBufferPointer(rebasing: buffer[written..<min(written + 1 << 20, size)]))
        }
      }
      try output.commit()
      best = min(best, Clock.now() - start)
    }
    return best / Double(units)
  }
  static func cleanUp() { unlink(path) }
}
