import HuishoudboekjeCatalogue

/// The candidate that was most likely meant by `word`, or nil when none comes close.
///
/// Upper and lower case count as equal. A candidate comes close when at most one letter in words
/// up to four letters, two in longer words, and a third of the letters in words of nine and more
/// must be inserted, removed, replaced or swapped with its neighbour; or when the one begins with
/// the other and that beginning is at least three letters long. Ties go to the candidate that
/// differs least in length, then to the alphabetically first, so the order does not matter.
package func suggestion(for word: String, among candidates: [String]) -> String? {
  // A hostile file has names of megabytes: they are not even lowercased.
  guard word.utf8.count <= 64 * 4 else { return nil }
  let typed = Array(word.lowercased().unicodeScalars)
  guard !typed.isEmpty, typed.count <= 64 else { return nil }
  let limit = typed.count == 1 ? 0 : typed.count <= 4 ? 1 : max(2, typed.count / 3)
  var best: (score: Int, lengthDifference: Int, name: String)?
  for candidate in candidates where candidate.utf8.count <= 256 * 4 && candidate != word {
    let name = Array(candidate.lowercased().unicodeScalars)
    guard name.count <= 256 else { continue }
    let lengthDifference = abs(name.count - typed.count)
    var score = Int.max
    if min(name.count, typed.count) >= 3, name.starts(with: typed) || typed.starts(with: name) {
      score = min(2, lengthDifference)
    }
    if lengthDifference <= limit {
      let distance = editDistance(typed, name)
      if distance <= limit { score = min(score, distance) }
    }
    guard score < Int.max else { continue }
    let found = (score: score, lengthDifference: lengthDifference, name: candidate)
    if let current = best, current <= found { continue }
    best = found
  }
  return best?.name
}

/// The sentence " Did you mean 'X'?" with a space in front, or nothing when nothing comes close.
package func didYouMean(_ word: String, among candidates: [String]) -> Phrase {
  suggestion(for: word, among: candidates).map { ArgumentText.didYouMean(quoted($0)) } ?? .empty
}

/// How many insertions, removals, replacements and swaps of neighbours turn `a` into `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    current.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(
        previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
