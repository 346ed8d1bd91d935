/// One object as a reader asks for it while it reads no document: which keys, what it expects there,
/// and which it demands.
///
/// Such a reader finds at each key nothing, only whether it is there and, of words, which one: the run
/// decides. What it would refuse is not refused.
package final class JSONTrace {
  /// Which keys are there in one reading, and which words.
  struct Run {
    /// Which keys are there.
    enum Mode: CaseIterable {
      case all, objects, none
    }
    let mode: Mode
    /// The place of the key in its object for which it is the other way round.
    let flip: Int?
    /// How many places there are.
    let flips: Int
    /// Turns the words.
    let turn: Int
  }

  /// Like `persons[0].incomes[]`.
  let path: String
  private let depth: Int
  /// In order.
  private(set) var asked: [String] = []
  private(set) var askedSet: Set<String> = []
  private(set) var shapes: [String: JSONShape] = [:]
  private(set) var present: Set<String> = []
  private(set) var demanded: Set<String> = []
  private(set) var words: [String: String] = [:]
  private(set) var rules: [JSONObjectShape.Rule] = []
  /// What was asked of it does not count.
  var isSkipped = false
  private let reading: Reading

  /// One reading of a document that is not there.
  final class Reading {
    let run: Run
    /// What is known of the objects by earlier readings.
    let known: [String: JSONObjectShape]
    fileprivate(set) var traces: [JSONTrace] = []
    init(_ run: Run, known: [String: JSONObjectShape]) {
      self.run = run
      self.known = known
    }
  }

  init(_ path: String, _ reading: Reading) {
    self.path = path
    depth = path.utf8.reduce(0) { $1 == UInt8(ascii: ".") ? $0 + 1 : $0 }
    self.reading = reading
    reading.traces.append(self)
  }

  var run: Run { reading.run }
  /// Nothing but what the mode says.
  var isPlain: Bool { run.flip == nil }

  func child(_ path: String) -> JSONTrace { JSONTrace(path, reading) }

  /// Whether a key is there; it is one that there may be.
  func isThere(_ key: String) -> Bool {
    if askedSet.insert(key).inserted { asked.append(key) }
    guard states(key) else { return false }
    present.insert(key)
    return true
  }

  func states(_ key: String) -> Bool {
    let known = reading.known[path]
    let usual =
      switch run.mode {
      case .all: true
      case .objects: known?.holdsObjects(key) ?? false
      case .none: false
      }
    guard let flip = run.flip, let keys = known?.keys else { return usual }
    // Not in every run the same place of an object and of those in it.
    let place = (flip + (run.turn == 1 ? depth : 0)) % run.flips
    return keys.indices.contains(place) ? usual != (keys[place] == key) : usual
  }

  /// A reader reads the key.
  func read(_ key: String, _ shape: JSONShape) {
    if !isThere(key) { demanded.insert(key) }
    shapes[key] = shape
  }

  /// A reader misses a key that is not there.
  func miss(_ key: String) { if !isThere(key) { demanded.insert(key) } }

  /// A reader reads one of some words, and goes on by it.
  func read(_ key: String, among choices: [String], _ shape: JSONShape) -> String {
    read(key, shape)
    let word = choices[pick(key, of: choices.count)]
    words[key] = word
    return word
  }

  /// The choice of this run among so many.
  func pick(_ key: String, of count: Int) -> Int {
    let start = "\(path).\(key)".utf8.reduce(0) { ($0 * 31 + Int($1)) % 10_007 }
    return (start + run.turn) % count
  }

  /// Which of two ways this run goes; with each of them all words come by.
  var isFirstHalf: Bool { run.turn < JSONShapes.turns / 2 }

  func state(_ rule: JSONObjectShape.Rule) { rules.append(rule) }
}
