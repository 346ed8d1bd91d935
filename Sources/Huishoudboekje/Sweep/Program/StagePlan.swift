/// How the steps of a program are divided over stages, so that nothing is computed more often than
/// it differs.
///
/// - A *table* holds the values of steps that depend on some of the axes: computed once.
/// - The *outer* stage holds those that do not depend on the last axis and are too many for a
///   table: computed once per value of the other axes, as the rows come by.
/// - The *point* stage is computed for every point.
struct StagePlan: Sendable {
  /// Where a value that a stage reads, or an output, comes from.
  enum Source: Sendable, Hashable {
    case constant(Int)
    /// A column of values of an axis.
    case axis(Int, column: Int)
    case table(Int, export: Int)
    case outer(export: Int)
    case point(export: Int)
  }
  struct Stage: Sendable {
    /// The axes over which it is evaluated, in their order.
    let axes: [Int]
    let code: StageCode
    /// Where its imports come from, in their order.
    let imports: [Source]
    let points: Int
    /// How many steps of the rules it computes.
    let steps: Int
  }

  let axisCounts: [Int]
  /// In an order in which each needs only those before it.
  let tables: [Stage]
  let outer: Stage
  let point: Stage
  let outputs: [Source]
  /// Every value stays where the fast lane is exact.
  let isExact: Bool
  /// How many steps the outputs need.
  let steps: Int

  /// The most points of a table.
  private static let mostTablePoints = 1 << 20

  /// - Parameters:
  ///   - axes: by axis, the slots that it varies.
  ///   - counts: by axis, the number of its values.
  ///   - budget: the most bytes for all tables together.
  init(
    _ program: Program, outputs wanted: [Program.Operand], axes: [[AmountSlot]], counts: [Int],
    budget: Int
  ) {
    axisCounts = counts
    let needed = Self.needed(program, wanted)
    steps = needed.count { program.steps[$0].operation != .input }
    isExact = needed.allSatisfy { program.peaks[$0] < RangeLane.exactBelow }
    var places = Places(program, axes)
    places.divide(
      needed, wanted, counts, budget: budget, mostPoints: Self.mostTablePoints)
    let exported = places.exported(needed, wanted)
    let rows = counts.reduce(1, *)
    func stage(_ home: Home, axes: [Int]) -> Stage {
      let own = needed.filter { places.home[$0] == home }
      let code = StageCode(program, own: own, exported: exported.lists[home] ?? [])
      return Stage(
        axes: axes, code: code,
        imports: code.imports.map { places.source($0.step, exported.position) },
        points: axes.map { counts[$0] }.reduce(1, *), steps: own.count)
    }
    tables = places.tables.enumerated().map { stage(.table($0.offset), axes: $0.element) }
    outer = stage(.outer, axes: Array(counts.indices.dropLast()))
    point = stage(.point, axes: Array(counts.indices))
    precondition(point.points == rows, "the point stage covers the grid")
    self.outputs = wanted.map { operand in
      switch operand {
      case .constant(let value): return .constant(value)
      case .step(let step): return places.source(step, exported.position)
      }
    }
  }

  /// About the memory that it takes.
  var bytes: Int {
    (tables + [outer, point]).reduce(1 << 10 + outputs.count * MemoryLayout<Source>.stride) {
      $0 + $1.code.bytes + $1.imports.count * MemoryLayout<Source>.stride
    }
  }

  /// All steps that the outputs rest on, in order.
  private static func needed(_ program: Program, _ outputs: [Program.Operand]) -> [Int] {
    var needed = [Bool](repeating: false, count: program.steps.count)
    for case .step(let place) in outputs { needed[place] = true }
    for place in needed.indices.reversed() where needed[place] {
      for case .step(let used) in program.steps[place].operands { needed[used] = true }
    }
    return needed.indices.filter { needed[$0] }
  }

  /// In which stage a step is computed.
  fileprivate enum Home: Hashable {
    case axis
    case table(Int)
    case outer, point
  }
}

extension StagePlan {
  fileprivate struct Places {
    private let program: Program
    /// By slot: its axis and its column there.
    private var columns: [Int: (axis: Int, column: Int)] = [:]
    private(set) var home: [Int: Home] = [:]
    /// The axes of each table.
    private(set) var tables: [[Int]] = []

    init(_ program: Program, _ axes: [[AmountSlot]]) {
      self.program = program
      for (axis, slots) in axes.enumerated() {
        for (column, slot) in slots.enumerated() { columns[slot.index] = (axis, column) }
      }
    }

    private func column(of input: Program.Step) -> (axis: Int, column: Int) {
      guard let place = columns[input.number] else {
        preconditionFailure("An amount varies along no axis.")
      }
      return place
    }

    /// Every step with the axes that it depends on, as bits.
    private func dependencies(_ needed: [Int]) -> [Int: UInt64] {
      var found: [Int: UInt64] = [:]
      for place in needed {
        let step = program.steps[place]
        if step.operation == .input {
          found[place] = 1 << UInt64(column(of: step).axis)
        } else {
          found[place] = step.operands.reduce(0) { bits, operand in
            guard case .step(let used) = operand else { return bits }
            guard let own = found[used] else {
              preconditionFailure("A step rests on one that comes after it.")
            }
            return bits | own
          }
        }
      }
      return found
    }

    mutating func divide(
      _ needed: [Int], _ wanted: [Program.Operand], _ counts: [Int], budget: Int, mostPoints: Int
    ) {
      let dependencies = dependencies(needed)
      let rows = counts.reduce(1, *)
      let last = counts.count - 1
      var left = budget
      // By set of axes: how many values leave it.
      var leaving: [UInt64: Set<Int>] = [:]
      func leave(_ place: Int) {
        guard let bits = dependencies[place] else {
          preconditionFailure("A step that nobody needs leaves its stage.")
        }
        leaving[bits, default: []].insert(place)
      }
      for case .step(let place) in wanted { leave(place) }
      for place in needed {
        for case .step(let used) in program.steps[place].operands
        where dependencies[used] != dependencies[place] { leave(used) }
      }
      var sets: [UInt64: Home] = [:]
      // Small sets first, so that a table only needs tables before it.
      let ordered = Set(dependencies.values).sorted { a, b in
        (a.nonzeroBitCount, a) < (b.nonzeroBitCount, b)
      }
      for bits in ordered {
        let axes = counts.indices.filter { bits >> UInt64($0) & 1 == 1 }
        let points = axes.map { counts[$0] }.reduce(1, *)
        let values = leaving[bits]?.count { program.steps[$0].operation != .input } ?? 0
        guard values > 0 else { continue }
        // A small table first: the bytes of a large one may not fit a number.
        let isSmall = points <= mostPoints && points <= rows / 4
        let bytes = isSmall ? (points + 8) * 8 * values : 0
        if isSmall, bytes <= left {
          left -= bytes
          sets[bits] = .table(tables.count)
          tables.append(axes)
        } else {
          sets[bits] = bits >> UInt64(last) & 1 == 0 ? .outer : .point
        }
      }
      for (place, bits) in dependencies {
        if program.steps[place].operation == .input {
          home[place] = .axis
        } else if let stage = sets[bits] {
          home[place] = stage
        } else {
          preconditionFailure("A step is needed, but no value of its axes is.")
        }
      }
      // What would read a value of a later kind of stage moves there.
      for place in needed {
        for case .step(let used) in program.steps[place].operands {
          guard let own = home[place], let other = home[used] else { continue }
          if other == .point {
            home[place] = .point
          } else if other == .outer, own != .point {
            home[place] = dependencies[place, default: 0] >> UInt64(last) & 1 == 0 ? .outer : .point
          }
        }
      }
    }

    struct Exported {
      var lists: [Home: [Int]] = [:]
      var position: [Int: Int] = [:]
    }
    /// The steps that a stage gives to others and to the outputs.
    func exported(_ needed: [Int], _ wanted: [Program.Operand]) -> Exported {
      var leaving = Set<Int>()
      for case .step(let place) in wanted { leaving.insert(place) }
      for place in needed {
        for case .step(let used) in program.steps[place].operands where home[used] != home[place] {
          leaving.insert(used)
        }
      }
      var exported = Exported()
      for place in leaving.sorted() {
        guard let own = home[place], own != .axis else { continue }
        exported.position[place] = exported.lists[own]?.count ?? 0
        exported.lists[own, default: []].append(place)
      }
      return exported
    }

    func source(_ step: Int, _ position: [Int: Int]) -> Source {
      if home[step] == .axis {
        let place = column(of: program.steps[step])
        return .axis(place.axis, column: place.column)
      }
      guard let home = home[step], let export = position[step] else {
        preconditionFailure("A stage reads a value that no stage gives.")
      }
      switch home {
      case .table(let table): return .table(table, export: export)
      case .outer: return .outer(export: export)
      case .point, .axis: return .point(export: export)
      }
    }
  }
}
