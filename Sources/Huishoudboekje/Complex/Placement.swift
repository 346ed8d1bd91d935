/// How many residents can live at once in a home that suits them: the most that a division of the
/// homes over the residents can reach, found by augmenting flows level by level.
struct Placement {
  /// The most that can be placed.
  private(set) var placed = 0
  private var left: [Int]
  private var free: [Int]
  private let suits: [[Int]]
  /// By persona and by the place of the home in `suits`.
  private var flow: [[Int]]
  /// By home: the personas that it suits, with the place of the home in their list.
  private var backwards: [[(persona: Int, place: Int)]]
  private var personaLevel: [Int] = []
  private var homeLevel: [Int] = []

  /// - Parameters:
  ///   - suits: by persona, the homes that suit.
  ///   - start: how many of a persona live in a home before anybody moves; no more than there are.
  init(
    residents: [Int], homes: [Int], suits: [[Int]],
    start: (_ persona: Int, _ home: Int) -> Int = { _, _ in 0 }
  ) {
    left = residents
    free = homes
    self.suits = suits
    flow = suits.map { [Int](repeating: 0, count: $0.count) }
    backwards = [[(persona: Int, place: Int)]](repeating: [], count: homes.count)
    for (persona, list) in suits.enumerated() {
      for (place, home) in list.enumerated() {
        backwards[home].append((persona, place))
        let first = start(persona, home)
        precondition(first <= left[persona] && first <= free[home], "more than there are")
        flow[persona][place] = first
        left[persona] -= first
        free[home] -= first
        placed += first
      }
    }
    while setLevels() {
      for persona in residents.indices where left[persona] > 0 {
        let moved = push(from: persona, left[persona])
        left[persona] -= moved
        placed += moved
      }
    }
  }

  /// By persona and home, how many live there.
  var flows: [[Int]] {
    zip(suits, flow).map { homes, flow in
      var all = [Int](repeating: 0, count: free.count)
      for (home, count) in zip(homes, flow) { all[home] = count }
      return all
    }
  }

  /// Levels of a search from the personas that are left; false when no free home is reached.
  private mutating func setLevels() -> Bool {
    personaLevel = left.map { $0 > 0 ? 0 : -1 }
    homeLevel = [Int](repeating: -1, count: free.count)
    var queue = left.indices.filter { left[$0] > 0 }
    var reached = false
    var next = 0
    while next < queue.count {
      let persona = queue[next]
      next += 1
      for home in suits[persona] where homeLevel[home] < 0 {
        homeLevel[home] = personaLevel[persona] + 1
        if free[home] > 0 { reached = true }
        for (other, place) in backwards[home]
        where flow[other][place] > 0 && personaLevel[other] < 0 {
          personaLevel[other] = homeLevel[home] + 1
          queue.append(other)
        }
      }
    }
    return reached
  }

  private mutating func push(from persona: Int, _ amount: Int) -> Int {
    var rest = amount
    for (place, home) in suits[persona].enumerated()
    where rest > 0 && homeLevel[home] == personaLevel[persona] + 1 {
      let direct = min(rest, free[home])
      free[home] -= direct
      flow[persona][place] += direct
      rest -= direct
      for (other, their) in backwards[home] where rest > 0 {
        guard flow[other][their] > 0, personaLevel[other] == homeLevel[home] + 1 else { continue }
        let moved = push(from: other, min(rest, flow[other][their]))
        flow[other][their] -= moved
        flow[persona][place] += moved
        rest -= moved
      }
      if rest > 0 { homeLevel[home] = -1 }
    }
    if rest == amount { personaLevel[persona] = -1 }
    return amount - rest
  }
}
