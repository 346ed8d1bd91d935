import Foundation

/// What the tests noticed of the mutants.
struct Report {
  var table: URL
  /// A row for each mutant: its number and what noticed it, or nothing.
  var outcomes: URL
  /// Mutants of which nobody can see that they differ: file, source, original, mutated, reason.
  var accepted: URL

  private struct Score {
    var all = 0
    var noticed = 0
    var accepted = 0
    /// Of those that somebody could see.
    var share: Double { 100 * Double(noticed) / Double(max(1, all - accepted)) }

    mutating func add(isNoticed: Bool, isAccepted: Bool) {
      all += 1
      noticed += isNoticed ? 1 : 0
      accepted += !isNoticed && isAccepted ? 1 : 0
    }
    func line(_ name: String) -> String {
      "\(name.padding(toLength: 14, withPad: " ", startingAt: 0)) noticed \(noticed) of \(all)"
        + (accepted == 0 ? "" : ", \(accepted) nobody can see")
        + String(format: ": %.1f %%", share)
    }
  }

  /// The numbers of the mutants that are not accepted.
  func open() throws -> [String] {
    let known = try knownKeys()
    return try CSV.read(table).dropFirst().filter { !known.contains(Self.key($0)) }.map { $0[0] }
  }
  private func knownKeys() throws -> Set<String> {
    Set(try CSV.read(accepted).dropFirst().map { $0.prefix(4).joined(separator: "|") })
  }
  private static func key(_ row: [String]) -> String {
    [row[2], row[6], row[4], row[5]].joined(separator: "|")
  }

  /// Prints what was not noticed and the shares; throws when a share is too low or a mutant is
  /// without an outcome.
  func show() throws {
    var noticed: [String: String] = [:]
    for row in try CSV.read(outcomes) { noticed[row[0]] = row[1] }
    let known = try knownKeys()
    var folders: [String: Score] = [:]
    var (laws, elsewhere) = (Score(), Score())
    for row in try CSV.read(table).dropFirst() {
      let isAccepted = known.contains(Self.key(row))
      guard let by = noticed[row[0]] ?? (isAccepted ? "" : nil) else {
        throw Failure("mutant \(row[0]) was not run.")
      }
      folders[row[1], default: Score()].add(isNoticed: !by.isEmpty, isAccepted: isAccepted)
      if row[1] == "Laws" {
        laws.add(isNoticed: !by.isEmpty, isAccepted: isAccepted)
      } else {
        elsewhere.add(isNoticed: !by.isEmpty, isAccepted: isAccepted)
      }
      guard by.isEmpty else { continue }
      let fate = isAccepted ? "nobody can see" : "not noticed"
      print("\(fate): \(row[0]) \(row[2]):\(row[3]): \(row[4]) -> \(row[5])")
    }
    for (name, score) in folders.sorted(by: { $0.key < $1.key }) { print(score.line(name)) }
    print(laws.line("all laws"))
    print(elsewhere.line("elsewhere"))
    if laws.share < 97 { throw Failure("less than 97 % is noticed in Laws.") }
    if elsewhere.share < 90 { throw Failure("less than 90 % is noticed elsewhere.") }
  }
}
