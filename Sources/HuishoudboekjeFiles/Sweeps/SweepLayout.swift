import Huishoudboekje
import HuishoudboekjeText

/// How the rows of a sweep are put together from text that is made once and text that is not.
///
/// Along a run of the last axis many columns stay the same, and others only follow that axis: their
/// text is made once a run, or once for all runs.
final class SweepLayout: @unchecked Sendable {
  let table: SweepTable
  let text: CentsText
  let separator: UInt8
  /// By column of the table.
  let fields: [Field]
  /// By axis: the texts of its values with their separator; nil for amounts.
  let axisTexts: [[[UInt8]]?]
  /// Room for the longest row, with what a copy may overwrite behind it.
  let rowBytes: Int
  /// By variant: what `basis` holds, with its separator.
  private let basisTexts: [[UInt8]]
  /// By variant: why it is refused, with its separator; nil where rows are not marked.
  private let refusedTexts: [[UInt8]]?
  /// Rows of refused variants are left out, or stand there without outcomes.
  let refused: Set<Int>
  private let lastTexts = Guarded<[(variant: Int, texts: [LastTexts?])]>([])

  enum Field: Sendable {
    case axis(Int)
    /// By its place among the computed columns.
    case outcome(Int)
    /// On what the row rests, where a row rests on an estimate.
    case basis
    /// Why the row is refused, where rows are marked.
    case refused
  }
  /// Text columns are made for at most so many values of the last axis.
  private static let mostLastTexts = 1 << 16

  /// - Parameter isLabelled: rows end with their basis.
  init(_ table: SweepTable, isLabelled: Bool) {
    self.table = table
    let format = table.format
    let style = format.style
    let separator = style.separator
    self.separator = separator
    text = CentsText(separator: separator, point: style.point)
    basisTexts = table.estimates.map {
      Array(format.field($0.text).utf8) + [separator]
    }
    let basisBytes = isLabelled ? (basisTexts.map(\.count).max() ?? 0) + 16 : 0
    refused = Set(table.refusals.keys)
    let marks = table.format.refused == .mark
    let refusedTexts: [[UInt8]]? =
      marks
      ? table.estimates.indices.map { variant in
        let text = table.refusals[variant].map(\.problem) ?? ""
        return Array(format.field(text).utf8) + [separator]
      } : nil
    self.refusedTexts = refusedTexts
    let refusedBytes = refusedTexts.map { ($0.map(\.count).max() ?? 0) + 16 } ?? 0
    fields =
      table.file.columns.map { column -> Field in
        switch column {
        case .axis(let index): return .axis(index)
        case .outcome(let outcome): return .outcome(table.place(of: outcome))
        }
      } + (isLabelled ? [.basis] : []) + (marks ? [.refused] : [])
    axisTexts = table.file.axes.map { axis in
      guard !axis.isAmount else { return nil }
      let isNumber = axis.isNumber
      return axis.values.indices.map {
        let text = isNumber ? style.number(axis.text($0)) : axis.text($0)
        return Array(format.field(text).utf8) + [separator]
      }
    }
    let axisTexts = axisTexts
    rowBytes =
      64 + basisBytes + refusedBytes
      + fields.reduce(0) { bytes, field in
        guard case .axis(let axis) = field, let texts = axisTexts[axis] else {
          return bytes + CentsText.most
        }
        return bytes + (texts.map(\.count).max() ?? 0) + 16
      }
  }
  deinit { text.deallocate() }

  /// Columns that stand beside each other and vary alike.
  struct Segment {
    enum Kind: Equatable {
      case run, last, amount
    }
    var kind: Kind
    var fields: [Field]
  }

  /// The segments of the rows of a variant; nil where the last axis has no runs.
  func segments(_ variant: Int) -> [Segment]? {
    let plan = table.plan
    guard let runAxis = plan.runAxis, table.format.filters.isEmpty else { return nil }
    let count = plan.grid.axes[runAxis].count
    let pays = count <= Self.mostLastTexts && plan.grid.rowCount / 4 >= count
    func kind(_ field: Field) -> Segment.Kind? {
      switch field {
      // The year stays the same along a run.
      case .basis, .refused: return .run
      case .axis(let axis): return axis == runAxis ? (pays ? .last : .amount) : .run
      case .outcome(let column):
        switch plan.reach(column, variant: variant) {
        case .constant: return nil
        case .run: return .run
        case .last: return pays ? .last : .amount
        case .point: return .amount
        }
      }
    }
    var segments: [Segment] = []
    for field in fields {
      let own = kind(field)
      let joins =
        segments.last.map { $0.kind != .amount && (own == nil || own == $0.kind) } ?? false
      if joins {
        segments[segments.count - 1].fields.append(field)
      } else {
        // A constant alone is the same along a run.
        segments.append(Segment(kind: own ?? .run, fields: [field]))
      }
    }
    return segments
  }

  /// The texts of the segments that follow the last axis, by segment.
  func texts(_ variant: Int, _ segments: [Segment]) -> [LastTexts?] {
    lastTexts.withLock { known in
      if let place = known.firstIndex(where: { $0.variant == variant }) {
        return known[place].texts
      }
      let made = segments.map { $0.kind == .last ? LastTexts(self, variant, $0) : nil }
      known.append((variant, made))
      if known.count > 4 { known.removeFirst() }
      return made
    }
  }

  /// Appends what the rows of a variant rest on, with its separator.
  func write(
    basis variant: Int, _ place: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    let bytes = basisTexts[variant]
    bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    return place + bytes.count
  }

  /// Appends why a variant is refused, with its separator.
  func write(
    refused variant: Int, _ place: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    guard let bytes = refusedTexts?[variant] else { return place }
    bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    return place + bytes.count
  }

  /// Appends the text of an axis value with its separator.
  @inline(__always)
  func write(
    axis: Int, _ index: Int, _ place: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    guard let texts = axisTexts[axis] else {
      return text.write(table.file.axes[axis].values[index], place)
    }
    let bytes = texts[index]
    bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    return place + bytes.count
  }
}

/// The text of a segment for every value of the last axis, in slots of one width: two bytes with
/// the length, and the text.
final class LastTexts: @unchecked Sendable {
  let memory: UnsafeMutableRawPointer
  let width: Int

  init(_ layout: SweepLayout, _ variant: Int, _ segment: SweepLayout.Segment) {
    let plan = layout.table.plan
    let axis = plan.grid.axes.count - 1
    let count = plan.grid.axes[axis].count
    let values = segment.fields.map { field -> [Int] in
      guard case .outcome(let column) = field else { return [] }
      if case .constant(let value) = plan.reach(column, variant: variant) {
        return Array(repeating: value, count: count)
      }
      return plan.lastValues(column, variant: variant)
    }
    width = (2 + segment.fields.count * CentsText.most + 31) / 16 * 16
    memory = .allocate(byteCount: width * count + 64, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: width * count + 64)
    for index in 0..<count {
      let slot = memory + width * index
      var place = slot + 2
      for (field, values) in zip(segment.fields, values) {
        switch field {
        case .axis(let axis): place = layout.write(axis: axis, index, place)
        case .outcome: place = layout.text.write(values[index], place)
        case .basis, .refused:
          preconditionFailure("The basis of a row does not follow the last axis.")
        }
      }
      slot.storeBytes(of: UInt16(place - slot - 2), as: UInt16.self)
    }
  }
  deinit { memory.deallocate() }
}
