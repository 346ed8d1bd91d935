import HuishoudboekjeText
import TestSupport

/// What an input is about: which reader takes it and which checks hold for the result.
package enum Kind: String, Sendable, CaseIterable {
  /// A scenario file, computed in all its forms.
  case scenario
  /// A sweep with its scenario in it.
  case sweep
  /// A complex, perhaps with tariffs.
  case complex
  /// A reform, laid over the scenario beside it.
  case reform
  /// A table of tariffs, beside a complex that names it.
  case tariffs
  /// A receipt.
  case receipt
  /// A case table.
  case cases
  /// The words of a command line, parsed.
  case arguments
  /// The words of a command line, run in a folder with files.
  case commands
  /// Bytes for the JSON reader.
  case json
  /// Bytes for the CSV reader.
  case csv
}

/// A file of an input.
package struct InputFile: Equatable, Sendable {
  /// Its name in the folder, without slashes.
  package var name: String
  /// What is in it.
  package var bytes: [UInt8]

  /// A file from its parts.
  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// One input: the file that is read first, what stands beside it, and the words of a command line.
package struct FuzzInput: Equatable, Sendable {
  /// What it is about.
  package var kind: Kind
  /// The file under attack, and those that it names.
  package var files: [InputFile]
  /// The words behind the name of the program.
  package var words: [String]

  /// An input from its parts.
  package init(_ kind: Kind, _ files: [InputFile] = [], words: [String] = []) {
    self.kind = kind
    self.files = files
    self.words = words
  }

  /// The bytes of all files and words: what the shrinking makes smaller.
  package var size: Int {
    files.reduce(0) { $0 + $1.bytes.count } + words.reduce(0) { $0 + $1.utf8.count + 1 }
  }

  /// A number that tells inputs apart, for the test that a seed gives the same ones.
  package var fingerprint: String {
    var hash = SHA256()
    hash.add(kind.rawValue)
    for file in files {
      hash.add("\n\(file.name)\n")
      file.bytes.withUnsafeBytes { hash.add($0) }
    }
    for word in words { hash.add("\n\(word)") }
    return hash.hexadecimal()
  }
}

extension SplitMix {
  /// The generator of one input of a run; the inputs of a seed do not depend on each other.
  init(seed: UInt64, number: Int) {
    var mixed = SplitMix(state: UInt64(bitPattern: Int64(number)))
    self.init(state: seed ^ mixed.next())
  }

  /// A whole number of a range.
  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { int(1...count) == 1 }

  /// One of some values, of which there is at least one.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }

  /// A value, or once in so many times nothing.
  mutating func maybe<Value>(_ count: Int, _ value: (inout SplitMix) -> Value) -> Value? {
    once(in: count) ? value(&self) : nil
  }
}
