import Huishoudboekje

/// Renders rows of a sweep into bytes of its own; one per thread.
final class SweepRows {
  private let layout: SweepLayout
  private let worker: SweepWorker
  private let filter: SweepRowFilter
  private let grid: SweepGrid
  private let buffer: UnsafeMutableRawPointer
  private var place: UnsafeMutableRawPointer
  private var current: (variant: Int, segments: [SweepLayout.Segment]?, texts: [LastTexts?])?
  /// The text of the segments that stay the same along a run.
  private let runText: UnsafeMutableRawPointer

  init(_ layout: SweepLayout) {
    self.layout = layout
    worker = SweepWorker(layout.table.plan)
    filter = SweepRowFilter(layout.table, worker)
    grid = layout.table.plan.grid
    buffer = .allocate(byteCount: layout.rowBytes * SweepTable.chunkRows + 64, alignment: 64)
    runText = .allocate(byteCount: layout.rowBytes + 64 * layout.fields.count, alignment: 64)
    runText.initializeMemory(
      as: UInt8.self, repeating: 0, count: layout.rowBytes + 64 * layout.fields.count)
    place = buffer
  }
  deinit {
    buffer.deallocate()
    runText.deallocate()
  }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: buffer, count: place - buffer)
  }

  func render(from first: Int, count: Int) {
    place = buffer
    var row = first
    let end = first + count
    while row < end {
      let block = min(SweepWorker.blockRows, end - row)
      worker.compute(from: row, count: block)
      if layout.table.plan.runAxis != nil, layout.table.format.filters.isEmpty,
        layout.refused.isEmpty
      {
        renderRuns(row, block)
      } else {
        renderRows(row, block)
      }
      row += block
    }
  }

  // MARK: Row by row

  private func renderRows(_ first: Int, _ count: Int) {
    for offset in 0..<count {
      let isRefused =
        !layout.refused.isEmpty && layout.refused.contains(grid.variant(at: first + offset))
      // A row without outcomes satisfies no condition.
      guard isRefused ? isMarked : filter.isKept(first + offset, offset) else { continue }
      for field in layout.fields {
        switch field {
        case .outcome where isRefused:
          place.storeBytes(of: layout.separator, as: UInt8.self)
          place += 1
        case .outcome(let column):
          place = layout.text.write(worker.cents(column: column, row: offset), place)
        case .axis(let axis):
          place = layout.write(axis: axis, grid.index(of: axis, at: first + offset), place)
        case .basis: place = layout.write(basis: grid.variant(at: first + offset), place)
        case .refused: place = layout.write(refused: grid.variant(at: first + offset), place)
        }
      }
      endRow()
    }
  }
  private var isMarked: Bool {
    layout.table.format.refused == .mark && layout.table.format.filters.isEmpty
  }
  @inline(__always) private func endRow() {
    (place - 1).storeBytes(of: UInt8(ascii: "\n"), as: UInt8.self)
  }

  // MARK: Run by run

  /// One piece of every row: text that stays, a slot per row, or amounts.
  private struct Piece {
    enum Kind {
      case text, slots, amounts, cents
    }
    var kind: Kind
    var memory: UnsafeRawPointer
    /// The length of a text, or the bytes between slots.
    var size = 0
  }

  private func renderRuns(_ first: Int, _ count: Int) {
    let axis = layout.table.file.axes[grid.axes.count - 1]
    let length = axis.values.count
    var row = first
    let end = first + count
    while row < end {
      let stop = min(end, (row / length + 1) * length)
      let variant = grid.variant(at: row)
      if current?.variant != variant {
        let segments = layout.segments(variant)
        current = (variant, segments, segments.map { layout.texts(variant, $0) } ?? [])
      }
      // The amounts of an axis that is too long for a table of texts.
      axis.values.withUnsafeBytes { cents in
        renderRun(row, row - first, stop - row, within: row % length, cents)
      }
      row = stop
    }
  }

  private func renderRun(
    _ row: Int, _ offset: Int, _ count: Int, within: Int, _ last: UnsafeRawBufferPointer
  ) {
    guard let segments = current?.segments, let texts = current?.texts else { return }
    var free = runText
    var pieces: [Piece] = []
    for (segment, texts) in zip(segments, texts) {
      switch segment.kind {
      case .run:
        let start = free
        for field in segment.fields {
          switch field {
          case .axis(let axis): free = layout.write(axis: axis, grid.index(of: axis, at: row), free)
          case .outcome(let column):
            free = layout.text.write(worker.cents(column: column, row: offset), free)
          case .basis: free = layout.write(basis: grid.variant(at: row), free)
          case .refused: free = layout.write(refused: grid.variant(at: row), free)
          }
        }
        pieces.append(Piece(kind: .text, memory: start, size: free - start))
        // A copy reads whole pieces of sixteen bytes.
        free += 16
      case .last:
        guard let texts else { continue }
        pieces.append(
          Piece(
            kind: .slots, memory: UnsafeRawPointer(texts.memory + within * texts.width),
            size: texts.width))
      case .amount:
        switch segment.fields[0] {
        case .axis:
          guard let cents = last.baseAddress else { continue }
          pieces.append(Piece(kind: .cents, memory: cents + within * 8))
        case .outcome(let column):
          pieces.append(
            Piece(kind: .amounts, memory: UnsafeRawPointer(worker.values(column) + offset)))
        case .basis, .refused: preconditionFailure("The basis of a row is no amount.")
        }
      }
    }
    var place = place
    let text = layout.text
    pieces.withUnsafeBufferPointer { pieces in
      for index in 0..<count {
        for piece in pieces {
          switch piece.kind {
          case .text: place = Self.copy(piece.memory, piece.size, place)
          case .slots:
            let slot = piece.memory + index &* piece.size
            place = Self.copy(slot + 2, Int(slot.load(as: UInt16.self)), place)
          case .amounts:
            let value = (piece.memory + index &* 8).load(as: Double.self)
            place = text.write(SweepWorker.cents(value), place)
          case .cents:
            place = text.write((piece.memory + index &* 8).load(as: Int.self), place)
          }
        }
        (place - 1).storeBytes(of: UInt8(ascii: "\n"), as: UInt8.self)
      }
    }
    self.place = place
  }

  /// Copies in pieces of sixteen bytes, which both sides have room for.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawPointer, _ size: Int, _ target: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    typealias Bytes = SIMD16<UInt8>
    var done = 0
    repeat {
      (target + done).storeBytes(
        of: (source + done).loadUnaligned(as: Bytes.self), as: Bytes.self)
      done &+= 16
    } while done < size
    return target + size
  }
}
