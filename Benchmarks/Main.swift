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

/// Fixed workloads with fixed names; each checks a checksum of its result and is measured as a
/// ratio to a reference loop in the same run, so that a slow machine cancels out.
@main struct Main {
  static let spec = CommandSpec(
    "Benchmarks",
    overview: "Measure the engine on fixed workloads.",
    options: [
      OptionSpec("quick", help: "A tenth of the work and three runs instead of five."),
      OptionSpec(
        "check",
        help: "Compare checksums and ratios with Benchmarks/reference.json; exit 1 on a regression."
      ),
      OptionSpec("only", value: "NAME", help: "One workload, by its name."),
      OptionSpec("record", help: "Write Benchmarks/reference.json from this run."),
    ],
    examples: [
      .init("swift run -c release Benchmarks --quick --check", "What CI runs.")
    ])

  static func main() {
    do {
      switch try spec.parse(Array(CommandLine.arguments.dropFirst())) {
      case .help(let text): print(text, terminator: "")
      case .version: print("Benchmarks")
      case .run(let arguments): exit(try run(arguments))
      }
    } catch let error as UsageError {
      complain(error.description)
      exit(64)
    } catch {
      complain("error: \(error)")
      exit(1)
    }
  }

  static func complain(_ text: String) {
    var message = "Benchmarks: \(text)\n"
    message.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
  }

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    #if DEBUG
      complain("error: a debug build says nothing about speed; use swift run -c release Benchmarks")
      return 1
    #else
      let quick = arguments.flag("quick")
      let runs = quick ? 3 : 5
      var results: [BenchmarkResult] = []
      let all = try Workload.all(quick: quick)
      let only = arguments.value("only")
      if let only, !all.contains(where: { $0.name == only }) {
        complain("error: --only is '\(only)'; expected " + all.map(\.name).joined(separator: ", "))
        return 64
      }
      if only != nil, arguments.flag("record") || arguments.flag("check") {
        complain("error: --only beside --record or --check: the reference is of all workloads")
        return 64
      }
      for workload in all where only == nil || workload.name == only {
        results.append(try workload.measure(runs: runs))
      }
      ReferenceWrite.cleanUp()
      print(BenchmarkResult.table(results), terminator: "")
      let reference = ReferenceFile(path: "Benchmarks/reference.json")
      let mode = quick ? "quick" : "full"
      if arguments.flag("record") { try reference.write(results, mode: mode) }
      guard arguments.flag("check") else { return 0 }
      let problems = try reference.problems(results, mode: mode)
      for problem in problems { complain("error: \(problem)") }
      if problems.isEmpty { print("all checksums equal, no ratio above its limit") }
      return problems.isEmpty ? 0 : 1
    #endif
  }
}
