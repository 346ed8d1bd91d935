import HuishoudboekjeText

/// Makes an input smaller for as long as it shows the same fault.
package struct Shrinker {
  private let shows: (FuzzInput) -> Bool
  private var runs: Int
  /// The smallest input so far.
  package private(set) var best: FuzzInput

  /// - Parameters:
  ///   - input: shows the fault.
  ///   - runs: the most inputs that are tried.
  ///   - shows: whether an input shows the same fault.
  package init(_ input: FuzzInput, runs: Int, shows: @escaping (FuzzInput) -> Bool) {
    best = input
    self.runs = runs
    self.shows = shows
  }

  /// The smallest input that was found.
  package mutating func shrunk() -> FuzzInput {
    var before = Int.max
    while best.size < before, runs > 0 {
      before = best.size
      shrinkWords()
      for place in best.files.indices {
        if Tree(best.files[place].bytes) != nil { shrinkTree(place) } else { shrinkBytes(place) }
      }
    }
    return best
  }

  /// Takes an input that is smaller and shows the fault.
  private mutating func take(_ input: FuzzInput) -> Bool {
    guard runs > 0, input.size < best.size else { return false }
    runs -= 1
    guard shows(input) else { return false }
    best = input
    return true
  }

  private mutating func take(_ bytes: [UInt8], _ place: Int) -> Bool {
    var input = best
    input.files[place].bytes = bytes
    return take(input)
  }

  private mutating func shrinkWords() {
    var place = 0
    while place < best.words.count {
      var input = best
      input.words.remove(at: place)
      if !take(input) { place += 1 }
    }
    for place in best.words.indices where best.words[place].count > 8 {
      var length = best.words[place].count / 2
      while length > 0 {
        var input = best
        input.words[place] = String(input.words[place].dropLast(length))
        if !take(input) { length /= 2 }
      }
    }
  }

  /// Takes parts away, the large ones first, and makes values plain.
  private mutating func shrinkTree(_ place: Int) {
    guard var tree = Tree(best.files[place].bytes) else { return }
    // Written on one line it is smaller already.
    _ = take(tree.bytes, place)
    var next = 0
    while runs > 0 {
      let paths = tree.paths.dropFirst()
      guard next < paths.count else { break }
      let path = paths[paths.startIndex + next]
      let smaller = candidates(tree, path).first { take($0.bytes, place) }
      guard let smaller else {
        next += 1
        continue
      }
      tree = smaller
    }
  }

  private func candidates(_ tree: Tree, _ path: Tree.Path) -> [Tree] {
    var candidates = [tree.replacing(at: path, with: nil)]
    guard let part = tree.part(at: path) else { return [] }
    candidates += part.children.prefix(4).map { tree.replacing(at: path, with: $0) }
    switch part {
    case .array(let items) where items.count > 3:
      candidates.insert(
        tree.replacing(at: path, with: .array(Array(items.prefix(items.count / 2)))), at: 0)
    case .text(let text) where text.unicodeScalars.count > 1:
      for short in [
        "", String(text.prefix(text.count / 2)), String(text.suffix(text.count / 2)),
        String(text.dropLast()), String(text.dropFirst()),
      ] {
        candidates.append(tree.replacing(at: path, with: .text(short)))
      }
    default: break
    }
    return candidates
  }

  /// Takes pieces away, of half the bytes down to one.
  private mutating func shrinkBytes(_ place: Int) {
    var length = max(1, best.files[place].bytes.count / 2)
    while runs > 0 {
      var start = 0
      while start < best.files[place].bytes.count, runs > 0 {
        var bytes = best.files[place].bytes
        bytes.removeSubrange(start..<min(bytes.count, start + length))
        if !take(bytes, place) { start += length }
      }
      if length == 1 { break }
      length /= 2
    }
  }
}
