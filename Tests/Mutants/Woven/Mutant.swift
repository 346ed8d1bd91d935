import Foundation

/// Whether the mutant of this number is the one that the environment names. That its place was
/// reached is noted in the file of the environment, for every process of a run.
@inline(never) func isMutant(_ number: Int) -> Bool {
  if let reached { reached[number] = 1 }
  return number == chosen
}

private let chosen =
  ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_MUTANT"].flatMap { Int($0) } ?? 0

/// A byte for each number, in a file that is as long.
nonisolated(unsafe) private let reached: UnsafeMutablePointer<UInt8>? = {
  guard let path = ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_MUTANTS_REACHED"] else {
    return nil
  }
  let file = open(path, O_RDWR)
  var status = stat()
  guard file >= 0, fstat(file, &status) == 0 else { fatalError("\(path) cannot be read.") }
  let memory = mmap(nil, Int(status.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  guard memory != MAP_FAILED else { fatalError("\(path) cannot be mapped.") }
  close(file)
  return memory?.assumingMemoryBound(to: UInt8.self)
}()
