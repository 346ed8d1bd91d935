import Foundation
import FuzzKit

/// The kinds of which an input is one file; the first byte chooses.
private let kinds: [(kind: Kind, name: String)] = [
  (.json, "j.json"), (.csv, "c.csv"), (.scenario, "s.json"), (.sweep, "t.sweep.json"),
  (.complex, "c.complex.json"), (.reform, "r.reform.json"), (.receipt, "p.receipt.json"),
  (.cases, "c.csv"),
]

/// What a reform is laid over.
private let scenario = Array(
  """
  {"scenario": "s", "year": 2026, "persons": [{"birth_date": "1942-03-10", "incomes": [{"type":
  "aow"}], "care": {"zorgprofiel": "VV5"}}], "dwelling": {"kale_huur_eur_month": "690"}}
  """.utf8)

// libFuzzer calls from one thread.
nonisolated(unsafe) private let oracle: Oracle = {
  let scratch = NSTemporaryDirectory() + "huishoudboekje-libfuzzer-\(getpid())"
  do {
    try FileManager.default.createDirectory(
      atPath: scratch, withIntermediateDirectories: true)
    return try Oracle(scratch: scratch)
  } catch { fatalError("\(error)") }
}()

/// Judges the bytes that libFuzzer makes; a fault stops the program, as a trap does.
@_cdecl("LLVMFuzzerTestOneInput")
public func judge(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let (kind, name) = kinds[Int(first) % kinds.count]
  var files = [InputFile(name, Array(bytes.dropFirst()))]
  if kind == .reform { files.append(InputFile("s.json", scenario)) }
  do {
    _ = try oracle.check(FuzzInput(kind, files), sample: UInt64(count))
  } catch { fatalError("\(error)") }
  return 0
}

/// The arguments of a program of C.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
  _ judge: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where the program starts, by the name that the package manager gives the start of this target.
@_cdecl("FuzzLib_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { judge($0, $1) }
}
