import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What was measured of one workload.
struct BenchmarkResult {
  let name: String
  let unit: String
  let checksum: UInt64
  /// Seconds per unit.
  let median: Double
  let minimum: Double
  /// Seconds per unit over seconds per step of the reference loop.
  let ratio: Double
  let peakMemory: Int

  static func table(_ results: [BenchmarkResult]) -> String {
    var table = TextTable(columns: [
      .init("workload"), .init("median", .right), .init("best", .right), .init("unit"),
      .init("ratio", .right), .init("peak MB", .right), .init("checksum", .right),
    ])
    for result in results {
      table.addRow([
        result.name, rate(result.median), rate(result.minimum), "\(result.unit)/s",
        decimal(result.ratio), "\(result.peakMemory)", String(result.checksum, radix: 16),
      ])
    }
    return table.rendered()
  }
  private static func rate(_ seconds: Double) -> String {
    let perSecond = 1 / seconds
    return perSecond >= 1_000_000
      ? decimal(perSecond / 1_000_000) + " M" : "\(Int(perSecond.rounded()))"
  }
  static func decimal(_ value: Double) -> String {
    formatDecimal(Int((value * 100).rounded()), places: 2)
  }
}

/// The checksums and ratios that a run is compared with.
struct ReferenceFile {
  let path: String
  /// A ratio may be so many times the recorded one before it is a regression.
  static let margin = 3.5

  func write(_ results: [BenchmarkResult], mode: String) throws(InputError) {
    var modes: [(String, JSONOutput)] = []
    if let known = try? JSONNode.parse(try readFile(path), file: path),
      case .object(let members) = known.value
    {
      modes = members.filter { $0.key != mode }.map { ($0.key, JSONOutput($0.node)) }
    }
    let workloads = results.map { result -> (String, JSONOutput) in
      (
        result.name,
        .object([
          ("checksum", .string(String(result.checksum, radix: 16))),
          ("ratio", .string(BenchmarkResult.decimal(result.ratio))),
        ])
      )
    }
    modes.append((mode, .object(workloads)))
    let output = try OutputFile(path: path)
    try output.write(JSONOutput.object(modes.sorted { $0.0 < $1.0 }).rendered())
    try output.commit()
  }

  func problems(_ results: [BenchmarkResult], mode: String) throws(InputError) -> [String] {
    let root = try JSONNode.parse(try readFile(path), file: path)
    var problems: [String] = []
    for result in results {
      guard
        case .string(let checksum)? = root.value(at: "\(mode).\(result.name).checksum")?.value,
        case .string(let text)? = root.value(at: "\(mode).\(result.name).ratio")?.value,
        let ratio = Double(text)
      else {
        problems.append("\(result.name) is not in \(path); run with --record")
        continue
      }
      let computed = String(result.checksum, radix: 16)
      if computed != checksum {
        problems.append("\(result.name): the checksum is \(computed), expected \(checksum)")
      }
      if result.ratio > ratio * Self.margin {
        problems.append(
          "\(result.name): the ratio is \(BenchmarkResult.decimal(result.ratio)), "
            + "more than \(Self.margin) times the recorded \(text)")
      }
    }
    return problems
  }
}
