/// What a reader expects of a whole document, found by letting it read what is not there.
///
/// The reader is the one telling of the format: it is run with every key there, with hardly any, and
/// with each key the other way round, for all words that it goes by. The union of what it asks for is
/// what there may be; what it demands in no matter which reading is what there must be.
package struct JSONShapes: Sendable {
  /// By path; the document itself has the empty one.
  package let objects: [String: JSONObjectShape]

  /// How many times all is tried: half as many words of a choice are, and of longer lists nothing
  /// depends on the word.
  static let turns = 16

  /// - Parameter read: reads the document; what it throws is dropped.
  package init(_ read: (JSONObjectReader) -> Void) {
    var traces: [String: [JSONTrace]] = [:]
    var known: [String: JSONObjectShape] = [:]
    func run(_ run: JSONTrace.Run) {
      let reading = JSONTrace.Reading(run, known: known)
      read(JSONObjectReader(tracing: JSONTrace("", reading)))
      for trace in reading.traces where !trace.isSkipped {
        traces[trace.path, default: []].append(trace)
      }
    }
    // First what there is, then which of it must be there.
    for mode in JSONTrace.Run.Mode.allCases {
      for turn in 0..<Self.turns { run(.init(mode: mode, flip: nil, flips: 1, turn: turn)) }
      known = traces.mapValues(JSONObjectShape.init)
    }
    // Of objects under any name no key hangs on another.
    let flipped = known.filter { !$0.key.hasSuffix("*") }.values
    let most = flipped.map(\.keys.count).max() ?? 0
    let deciding = flipped.filter { $0.decider != nil }.map(\.keys.count).max() ?? 0
    for flip in 0..<most {
      for turn in 0..<2 {
        for mode in JSONTrace.Run.Mode.allCases {
          run(.init(mode: mode, flip: flip, flips: most, turn: turn))
        }
      }
      // With all words where something hangs on one.
      guard flip < deciding else { continue }
      for turn in Self.turns / 2..<Self.turns {
        for mode in [JSONTrace.Run.Mode.all, .objects] {
          run(.init(mode: mode, flip: flip, flips: most, turn: turn))
        }
      }
    }
    objects = traces.mapValues(JSONObjectShape.init)
  }
}

extension JSONObjectShape {
  /// All readings of one object together.
  init(_ traces: [JSONTrace]) {
    var keys: [String] = []
    var known: Set<String> = []
    var shapes: [String: [JSONShape]] = [:]
    for trace in traces {
      for key in trace.asked where known.insert(key).inserted { keys.append(key) }
      for (key, shape) in trace.shapes where !(shapes[key] ?? []).contains(shape) {
        shapes[key, default: []].append(shape)
      }
    }
    self.keys = keys
    self.shapes = shapes
    let decider = Self.decider(traces)
    self.decider = decider
    func rules(_ traces: [JSONTrace], _ keys: [String]) -> [Rule] {
      Self.rules(traces, keys) { key in shapes[key]?.contains { $0.holdsObjects } ?? false }
    }
    guard let decider else {
      self.rules = rules(traces, keys)
      cases = []
      return
    }
    self.rules = [.anyOf([decider])]
    let words = Dictionary(grouping: traces) { $0.words[decider] ?? "" }
    cases = words.keys.filter { !$0.isEmpty }.sorted().map { word in
      let own = words[word] ?? []
      let asked = keys.filter { key in own.contains { $0.askedSet.contains(key) } }
      return (word, asked, rules(own, asked).filter { $0 != .anyOf([decider]) })
    }
  }

  /// The key by whose word the keys differ that are asked for.
  private static func decider(_ traces: [JSONTrace]) -> String? {
    let full = traces.filter { $0.run.mode == .all && $0.isPlain }
    let sets = full.map(\.askedSet)
    guard let first = sets.first, sets.contains(where: { $0 != first }) else { return nil }
    return full.first?.asked.first { key in
      var byWord: [String: Set<String>] = [:]
      for (trace, set) in zip(full, sets) {
        guard let word = trace.words[key], byWord[word] ?? set == set else { return false }
        byWord[word] = set
      }
      return true
    }
  }

  private static func rules(
    _ traces: [JSONTrace], _ keys: [String], holdsObjects: (String) -> Bool
  ) -> [Rule] {
    var rules: [Rule] = []
    func add(_ rule: Rule) { if !rules.contains(rule) { rules.append(rule) } }
    for rule in traces.flatMap(\.rules) { add(rule) }
    let stated = rules.compactMap { rule -> [[String]]? in
      if case .oneOf(let groups) = rule { groups } else { nil }
    }
    for key in keys {
      let few = traces.filter { $0.run.mode == (holdsObjects(key) ? .none : .objects) }
      let base = few.filter(\.isPlain)
      guard base.contains(where: { $0.demanded.contains(key) }) else { continue }
      let usual = base.reduce(into: Set<String>()) { $0.formUnion($1.present) }
      // What takes its place.
      let any = keys.filter { other in
        other == key
          || !usual.contains(other)
            && few.contains {
              $0.present.contains(other) && !$0.present.contains(key) && !$0.demanded.contains(key)
            }
      }
      let holds = traces.allSatisfy { trace in
        !trace.present.isDisjoint(with: any) || trace.demanded.contains(key)
      }
      let isStated = stated.contains { groups in
        groups.allSatisfy { group in any.contains { group.contains($0) } }
      }
      if holds, !isStated { add(.anyOf(any)) }
    }
    return rules
  }
}
