/// The files that the build embeds; `files` is made from Figures/Data.
package enum EmbeddedFigures {}

/// A file of figures as it stands in the repository.
package struct EmbeddedFile: Sendable {
  package let name: String
  package let text: StaticString
}

/// An embedded file that is read when it is first asked for, and kept.
final class LazyFigureFile: Sendable {
  private let file: EmbeddedFile
  private let kept = Guarded<FigureFile?>(nil)
  init(_ file: EmbeddedFile) { self.file = file }

  func content() throws(FigureError) -> FigureFile {
    try kept.withLock { (kept) throws(FigureError) -> FigureFile in
      if let kept { return kept }
      let bytes = UnsafeBufferPointer(
        start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
      let read = try FigureFile(name: file.name, bytes: bytes)
      kept = read
      return read
    }
  }
}
