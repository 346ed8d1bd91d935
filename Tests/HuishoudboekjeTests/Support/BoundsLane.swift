import Foundation
import HuishoudboekjeCatalogue

@testable import Huishoudboekje

/// All values that a number takes while every figure lies anywhere within its bounds: a range of 128
/// bits, which remembers whether a value on the way to it leaves 64 bits.
///
/// Bounds may be wider than the truth, never narrower.
struct BoundsLane: Lane {
  typealias Uniform = BoundsLane
  var low: Int128
  var high: Int128

  /// What left 64 bits, with where; for all threads.
  final class Overflows: @unchecked Sendable {
    private let lock = NSLock()
    private var places: [String: Int128] = [:]
    private var largest: Int128 = 0
    func note(_ size: Int128) {
      lock.withLock { largest = max(largest, size) }
      guard size > Int128(Int.max) else { return }
      let stack = Thread.callStackSymbols.dropFirst(2).prefix(12).joined(separator: "\n")
      lock.withLock { places[stack] = max(places[stack] ?? 0, size) }
    }
    var all: [String: Int128] { lock.withLock { places } }
    /// The largest magnitude of all values and dividends.
    var peak: Int128 { lock.withLock { largest } }
  }
  static let overflows = Overflows()

  struct Mask: LaneMask {
    /// Nil: some values give true, others false.
    var known: Bool?
    init(known: Bool?) { self.known = known }
    init(all value: Bool) { known = value }
    static func .& (a: Self, b: Self) -> Self {
      Self(known: a.known == false || b.known == false ? false : a.known == true ? b.known : nil)
    }
    static func .| (a: Self, b: Self) -> Self { .!(.!a .& .!b) }
    static prefix func .! (a: Self) -> Self { Self(known: a.known.map { !$0 }) }
  }

  init(low: Int128, high: Int128) {
    self.low = low
    self.high = high
    Self.overflows.note(max(low.magnitude128, high.magnitude128))
    // An overflow is told once, where it starts.
    let most = Int128(Int.max)
    if low < -most || high > most { (self.low, self.high) = (0, 0) }
  }
  init(_ integer: Int) { self.init(low: Int128(integer), high: Int128(integer)) }
  init(_ figure: Figure) {
    let range = BoundedFigures.range(figure)
    self.init(low: Int128(range.lowerBound), high: Int128(range.upperBound))
  }
  init(lifting value: BoundsLane) { self = value }

  private static func spanning(_ values: [Int128]) -> Self {
    Self(low: values.min()!, high: values.max()!)
  }
  static func + (a: Self, b: Self) -> Self { Self(low: a.low + b.low, high: a.high + b.high) }
  static func - (a: Self, b: Self) -> Self { Self(low: a.low - b.high, high: a.high - b.low) }
  static func * (a: Self, b: Self) -> Self {
    spanning([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])
  }
  static func .< (a: Self, b: Self) -> Mask {
    Mask(known: a.high < b.low ? true : a.low >= b.high ? false : nil)
  }
  static func .<= (a: Self, b: Self) -> Mask { .!(b .< a) }
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    if let known = mask.known { return known ? a : b }
    return Self(low: min(a.low, b.low), high: max(a.high, b.high))
  }
  static func least(_ a: Self, _ b: Self) -> Self {
    Self(low: min(a.low, b.low), high: min(a.high, b.high))
  }
  static func greatest(_ a: Self, _ b: Self) -> Self {
    Self(low: max(a.low, b.low), high: max(a.high, b.high))
  }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    precondition(divisor > 0, "a rounding divides by \(divisor)")
    // The reference lane adds to the dividend what its rounding asks.
    Self.overflows.note(max(low.magnitude128, high.magnitude128) + Int128(divisor))
    func quotient(_ value: Int128) -> Int128 {
      Int128Lane(value: value).divided(by: divisor, rounding, article).value
    }
    return Self(low: quotient(low), high: quotient(high))
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    precondition(c.low > 0, "a quotient divides by \(c.low)")
    var values: [Int128] = []
    for (x, y) in [(a.low, b.low), (a.low, b.high), (a.high, b.low), (a.high, b.high)] {
      for z in [c.low, c.high] { values.append(Int128Lane.floor(x * y, z)) }
    }
    // The one quotient of the laws that is a part of a whole: the share of the grondslag in box 3.
    let most = article.description == "Wet IB 2001 artikel 5.2" ? b.high : Int128(Int.max) * 2
    return spanning(values.map { min($0, most) })
  }
}

extension Int128 {
  fileprivate var magnitude128: Int128 { self < 0 ? -self : self }
}

/// The figures of the law with as many decimals as they may have, and their bounds.
enum BoundedFigures {
  /// With the estimates, so that every year is there.
  static let printed: Figures = {
    do { return try Figures.embedded(for: TestFigures.estimateYears.last ?? 0) } catch {
      fatalError("the figures: \(error)")
    }
  }()
  static let years = TestFigures.years + TestFigures.estimateYears

  /// Every figure as it stands, but with its last decimal; `values` are those of other keys.
  static func figures(_ values: [String: String] = [:]) throws -> Figures {
    var changed: [FigureID: String] = [:]
    for (index, entry) in printed.entries.enumerated() {
      for (place, row) in try printed.file(at: index).rows.enumerated() {
        let id = FigureID(file: Int32(index), row: Int32(place))
        changed[id] =
          values[row.key] ?? finest(row, FigureBounds(of: row.key, in: entry.law, row.unit))
      }
    }
    return try printed.changing(changed)
  }
  private static func finest(_ row: FigureRow, _ bounds: FigureBounds) -> String {
    guard bounds.decimals > 0, let number = ExactNumber(row.value) else { return row.value }
    let value = Int(number.scaled(to: bounds.decimals))
    guard value.isMultiple(of: 10) else { return row.value }
    let isMost = value == bounds.most
    return formatDecimal(isMost ? value - 1 : value + 1, places: bounds.decimals)
  }

  /// Read as plain numbers that divide as well: their value counts, not all that it can be.
  static let dividing: Set<String> = [
    "dagen_per_maand", "jaardagen", "kwijtschelding_inrichting_noemer", "tarief1_jong",
    "vakantie_uitkering_percentage",
  ]
  private static let bounds: [[FigureBounds?]] = printed.entries.enumerated().map { index, entry in
    let rows = (try? printed.file(at: index).rows) ?? []
    return rows.map {
      dividing.contains($0.key) ? nil : FigureBounds(of: $0.key, in: entry.law, $0.unit)
    }
  }
  /// The range of a figure in its own units.
  static func range(_ figure: Figure) -> ClosedRange<Int> {
    guard figure.id != .none, let own = bounds[Int(figure.id.file)][Int(figure.id.row)]
    else { return figure.value...figure.value }
    let decimals = own.unit == .percent ? figure.decimals - 2 : figure.decimals
    precondition(decimals == own.decimals || own.decimals == 0, "a figure without its last decimal")
    return own.least...own.most
  }
}
