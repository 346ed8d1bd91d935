import Foundation
import ToolSupport

/// A page as a PDF file.
package struct PrintedPage: Sendable {
  package let pdf: Data

  /// A sheet of paper.
  package struct Sheet: Sendable, Equatable {
    /// In millimetres.
    package let width: Int
    package let height: Int
    /// In the order of reading, laid out with spaces as on the paper.
    package let text: String
  }

  /// The sheets, as pdftotext and pdfinfo of poppler-utils read them; without these the test is skipped.
  package func sheets() throws -> [Sheet] {
    let folder = try TemporaryFolder()
    let file = folder.file("page.pdf")
    try pdf.write(to: file)
    func output(_ name: String, _ words: [String]) throws -> String {
      let done = try ProgramRun(try program(name, of: "poppler-utils (\(name))"), words)
      guard done.exit == 0 else { throw ToolError("\(name): \(done.errors)") }
      return done.output
    }
    // A form feed ends each page.
    let texts = try output("pdftotext", ["-layout", file.path, "-"])
      .split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
    let facts = try output("pdfinfo", ["-l", "\(texts.count)", file.path])
    // Like `Page    1 size: 595.92 x 842.88 pts (A4)`.
    let sizes = facts.matches(of: #/Page +\d+ size: +([\d.]+) x ([\d.]+) pts/#)
    guard sizes.count == texts.count else { throw ToolError("pdfinfo: \(facts)") }
    func millimetres(_ points: Substring) -> Int {
      Int(((Double(points) ?? 0) / 72 * 25.4).rounded())
    }
    return zip(sizes, texts).map { size, text in
      Sheet(
        width: millimetres(size.output.1), height: millimetres(size.output.2), text: String(text))
    }
  }
}
