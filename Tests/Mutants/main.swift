import Foundation

// The script `mutants` beside this file calls it; README.md says how and why.

let words = Array(CommandLine.arguments.dropFirst())
let urls = words.dropFirst().map { URL(fileURLWithPath: $0) }
do {
  switch (words.first, words.count) {
  case ("weave", 7):
    guard let count = Int(words[5]), let seed = UInt64(words[6]) else {
      throw Failure("expected a number of mutants and a seed, found \(words[5...]).")
    }
    try Weaving(sources: urls[0], into: urls[1], table: urls[2], refused: urls[3])
      .weave(count, seed: seed)
  case ("refuse", 6):
    try Weaving(sources: urls[0], into: urls[1], table: urls[2], refused: urls[3])
      .refuse(of: urls[4])
  case ("open", 3):
    // A row of its own for each mutant that somebody could see.
    for number in try Report(table: urls[0], outcomes: urls[0], accepted: urls[1]).open() {
      print(number)
    }
  case ("report", 4):
    try Report(table: urls[0], outcomes: urls[1], accepted: urls[2]).show()
  default: throw Failure("expected weave, refuse, open or report, with their files.")
  }
} catch {
  FileHandle.standardError.write(Data("mutants: \(error)\n".utf8))
  exit(1)
}
