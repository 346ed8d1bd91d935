/// A sheet of a workbook, without its rows.
package struct Sheet: Sendable {
  /// As it was made legal and unique among the sheets of the workbook.
  package let name: String
  /// So many rows and columns stay where they are when the others move.
  package var frozenRows = 1
  package var frozenColumns = 0
  /// Columns with sentences, which are as wide as a page and go on below.
  package var sentences: Set<Int> = []
  /// On paper its columns fit on one page beside each other; not for very many rows.
  package var fitsPage = true

  package init(_ name: String) { self.name = name }

  /// The most rows and columns of a sheet in Excel, the header among them.
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384

  private static let narrowest = 8
  /// In characters.
  static let widest = 60

  /// What stands in front of the rows.
  func head(rows: Int, widths: [Int], isFirst: Bool) -> [UInt8] {
    let last = "\(columnLetters(max(1, widths.count) - 1))\(max(1, rows))"
    var text = xmlStart + "<worksheet xmlns=\"\(mainNamespace)\">"
    if fitsPage { text += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" }
    text += "<dimension ref=\"A1:\(last)\"/><sheetViews>"
    text += "<sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
    if frozenRows > 0 || frozenColumns > 0 {
      let split =
        (frozenColumns > 0 ? " xSplit=\"\(frozenColumns)\"" : "")
        + (frozenRows > 0 ? " ySplit=\"\(frozenRows)\"" : "")
      let pane =
        frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight"
      text += "<pane\(split) topLeftCell=\"\(columnLetters(frozenColumns))\(frozenRows + 1)\""
      text += " activePane=\"\(pane)\" state=\"frozen\"/><selection pane=\"\(pane)\"/>"
    }
    text += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    if !widths.isEmpty {
      text += "<cols>"
      for (column, width) in widths.enumerated() {
        let shown =
          sentences.contains(column)
          ? SheetCell.sentenceWidth : min(max(width + 2, Self.narrowest), Self.widest)
        text += "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(shown)\""
        text += " customWidth=\"1\"/>"
      }
      text += "</cols>"
    }
    return Array((text + "<sheetData>").utf8)
  }

  /// What stands behind the rows.
  var tail: [UInt8] {
    let page =
      fitsPage ? "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>" : ""
    return Array(("</sheetData>" + page + "</worksheet>").utf8)
  }
}

/// Names of sheets as Excel and LibreOffice take them, each once.
package struct SheetNames: Sendable {
  private var taken: Set<String>
  /// In their order.
  package private(set) var names: [String] = []

  private static let longest = 31
  private static let refused: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// - Parameter kept: names that come later and stay as they are.
  package init(keeping kept: [String] = []) {
    // Excel keeps this one to itself.
    taken = Set((kept + ["History"]).map { $0.lowercased() })
  }

  /// Adds a name that was kept.
  package mutating func add(kept name: String) { names.append(name) }

  /// Adds a name made legal: without the characters that are refused, of at most 31 characters, and
  /// with a number where it is there already.
  package mutating func add(_ wanted: String) {
    var plain = ""
    for scalar in Self.plain(wanted).unicodeScalars {
      plain.unicodeScalars.append(Self.refused.contains(scalar) ? "-" : scalar)
    }
    // It may not begin or end with an apostrophe.
    var name = Self.trimmed(plain)
    if name.isEmpty { name = "-" }
    var number = 1
    var unique = Self.cut(name, Self.longest)
    while !taken.insert(unique.lowercased()).inserted {
      number += 1
      let suffix = " (\(number))"
      unique = Self.cut(name, Self.longest - suffix.utf16.count) + suffix
    }
    names.append(unique)
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        plainName(text).unicodeScalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }))
  }

  /// The longest start of so many units of UTF-16, without half a character.
  private static func cut(_ name: String, _ most: Int) -> String {
    var short = ""
    for character in name {
      guard short.utf16.count + character.utf16.count <= most else { break }
      short.append(character)
    }
    let end = trimmed(short)
    return end.isEmpty ? "-" : end
  }

  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while let first = name.first, first == " " || first == "'" { name.removeFirst() }
    while let last = name.last, last == " " || last == "'" { name.removeLast() }
    return String(name)
  }
}
