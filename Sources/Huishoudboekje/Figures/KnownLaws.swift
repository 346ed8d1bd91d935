/// Laws that were made from figures, for other figures that share the files they were made from.
///
/// Goals: the laws of a variant of the figures, of which a sweep may have ten thousand, cost what
/// differs from those before.
package final class KnownLaws: Sendable {
  /// The files that something was made from.
  final class Log: Sendable {
    private let read = Guarded<[Int: FigureFile.Identity]>([:])
    func note(_ index: Int, _ file: FigureFile) {
      read.withLock { $0[index] = file.identity }
    }
    fileprivate func note(_ files: [Int: FigureFile.Identity]) {
      read.withLock { $0.merge(files) { _, new in new } }
    }
    fileprivate var files: [Int: FigureFile.Identity] { read.withLock { $0 } }
  }
  private struct Part: Sendable {
    let value: any Sendable
    let files: [Int: FigureFile.Identity]
  }
  private let parts = Guarded<[String: Part]>([:])

  /// A part that rests on the same files as when it was made, with those files.
  fileprivate func value<Value: Sendable>(
    _ name: String, in figures: Figures
  ) -> (value: Value, files: [Int: FigureFile.Identity])? {
    guard let part = parts.withLock({ $0[name] }), let value = part.value as? Value,
      part.files.allSatisfy({ figures.identity(at: $0.key) === $0.value })
    else { return nil }
    return (value, part.files)
  }
  /// The first that is made is kept.
  fileprivate func keep(_ name: String, _ value: some Sendable, _ log: Log) {
    let part = Part(value: value, files: log.files)
    parts.withLock { if $0[name] == nil { $0[name] = part } }
  }
}

extension Figures {
  fileprivate func identity(at index: Int) -> FigureFile.Identity? {
    switch entries[index].source {
    case .read(let file): return file.identity
    case .embedded(let file): return try? file.content().identity
    }
  }

  /// Something that is made from these figures only; what is known of it is not made again.
  ///
  /// - Parameter name: tells it from everything else that is made from figures.
  func shared<Value: Sendable>(
    _ name: String, _ make: (Figures) throws(FigureError) -> Value
  ) throws(FigureError) -> Value {
    guard let known else { return try make(self) }
    if let part: (value: Value, files: [Int: FigureFile.Identity]) = known.value(name, in: self) {
      log?.note(part.files)
      return part.value
    }
    var figures = self
    let log = KnownLaws.Log()
    figures.log = log
    let value = try make(figures)
    self.log?.note(log.files)
    known.keep(name, value, log)
    return value
  }
}
