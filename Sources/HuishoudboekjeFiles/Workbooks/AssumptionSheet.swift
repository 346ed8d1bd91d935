import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The last sheet of a workbook: what its amounts rest on, a row for everything that is said.
struct AssumptionSheet {
  private(set) var rows: [[SheetCell]]

  /// - Parameters:
  ///   - version: of the command that made the workbook.
  ///   - content: what the workbook tells, like euros a month.
  init(version: String, content: Phrase) {
    rows = [
      [WorkbookText.topic, WorkbookText.about, WorkbookText.explanation].map {
        .header($0.text)
      }
    ]
    add(WorkbookText.madeBy, WorkbookText.program(version).text)
    add(WorkbookText.content, content.text)
  }

  static var name: String { WorkbookText.assumptions.text }

  /// - Parameter about: the years, columns, lines or variants of which it is said; empty: all.
  mutating func add(_ topic: Phrase, about: [String] = [], _ text: String) {
    rows.append([
      .text(topic.text, .words), .text(about.joined(separator: "; "), .words),
      .text(text, .sentence),
    ])
  }

  /// Adds the sheet to a workbook, as its last one.
  func write(to writer: WorkbookWriter) throws(InputError) {
    var sheet = Sheet(Self.name)
    sheet.sentences = [2]
    try writer.add(sheet, rows)
  }
}
