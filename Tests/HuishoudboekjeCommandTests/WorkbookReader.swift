import Foundation
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A workbook read by nothing of ours: a zip that is checked byte by byte, and its XML.
struct WorkbookReader {
  enum Cell: Equatable {
    case text(String)
    /// The digits as they stand there, and how they are shown.
    case number(String, format: String)
  }
  struct Sheet {
    let name: String
    /// By row and column, both from 0; what is not there is empty.
    var cells: [[Cell?]] = []
    var widths: [Double] = []
    var frozen = (rows: 0, columns: 0)
    var bold: Set<Int> = []
  }
  struct Problem: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  private(set) var sheets: [Sheet] = []
  private(set) var files: [String: [UInt8]] = [:]

  func sheet(_ name: String) throws -> Sheet {
    guard let sheet = sheets.first(where: { $0.name == name }) else {
      throw Problem("there is no sheet \(name) in \(sheets.map(\.name))")
    }
    return sheet
  }

  init(_ data: Data) throws {
    files = try Self.unzip(Array(data))
    let workbook = try elements("xl/workbook.xml")
    let targets = Dictionary(
      uniqueKeysWithValues: try elements("xl/_rels/workbook.xml.rels")
        .filter { $0.name == "Relationship" }
        .map { ($0.attributes["Id"] ?? "", $0.attributes["Target"] ?? "") })
    let styles = try styles()
    for element in workbook where element.name == "sheet" {
      let target = targets[element.attributes["r:id"] ?? ""] ?? ""
      sheets.append(try sheet(element.attributes["name"] ?? "", "xl/" + target, styles))
    }
    for name in files.keys { _ = try elements(name) }
  }

  // MARK: Zip

  /// The files of a zip; every byte belongs to one of them or to the list.
  private static func unzip(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end > 0, number(end, 4) == 0x0605_4B50 else { throw Problem("there is no end") }
    let list = number(end + 16, 4)
    guard list + number(end + 12, 4) == end else { throw Problem("the list has a gap") }
    var files: [String: [UInt8]] = [:]
    var (entry, place) = (list, 0)
    for _ in 0..<number(end + 10, 2) {
      guard number(entry, 4) == 0x0201_4B50 else { throw Problem("there is no entry") }
      let length = number(entry + 28, 2)
      let name = String(decoding: bytes[entry + 46..<entry + 46 + length], as: UTF8.self)
      let size = number(entry + 24, 4)
      guard number(entry + 42, 4) == place, number(place, 4) == 0x0403_4B50 else {
        throw Problem("\(name) is not where it should be")
      }
      // Version, flags, method, time, date, checksum, both sizes and the lengths of names.
      guard bytes[place + 4..<place + 30] == bytes[entry + 6..<entry + 32] else {
        throw Problem("\(name) has two headers that differ")
      }
      guard number(place + 6, 2) == 0, number(place + 8, 2) == 0, number(place + 10, 2) == 0,
        number(place + 12, 2) == 0x21, number(place + 18, 4) == size
      else { throw Problem("\(name) is not stored, or has a time") }
      let start = place + 30 + length
      let content = Array(bytes[start..<start + size])
      guard crc(content) == number(place + 14, 4) else { throw Problem("\(name) is damaged") }
      guard files.updateValue(content, forKey: name) == nil else { throw Problem("\(name) twice") }
      place = start + size
      entry += 46 + length
    }
    guard place == list, entry == end else { throw Problem("there are bytes of no file") }
    return files
  }

  /// Bit by bit.
  private static func crc(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB8_8320 }
    }
    return Int(~crc)
  }

  // MARK: XML

  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// The elements of a file in the order in which they begin, with their own text.
  func elements(_ name: String) throws -> [Element] {
    guard let bytes = files[name] else { throw Problem("there is no \(name)") }
    let collector = Collector()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = collector
    guard parser.parse() else {
      throw Problem("\(name): \(parser.parserError.map { "\($0)" } ?? "no XML")")
    }
    return collector.elements
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }
    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }
  }

  /// By style: the number format, and whether it is bold.
  private func styles() throws -> [(format: String, isBold: Bool)] {
    let elements = try elements("xl/styles.xml")
    var formats = ["0": "General", "1": "0", "14": "day", "49": "@"]
    for element in elements where element.name == "numFmt" {
      formats[element.attributes["numFmtId"] ?? ""] = element.attributes["formatCode"]
    }
    let start = try XCTUnwrap(elements.firstIndex { $0.name == "cellXfs" })
    let styles = elements[start...].prefix { $0.name != "cellStyles" }.filter { $0.name == "xf" }
    guard elements[start].attributes["count"] == "\(styles.count)" else {
      throw Problem("the number of styles is wrong")
    }
    return try styles.map { style in
      guard let format = formats[style.attributes["numFmtId"] ?? ""] else {
        throw Problem("a style has no format")
      }
      return (format, style.attributes["fontId"] == "1")
    }
  }

  private func sheet(
    _ name: String, _ file: String, _ styles: [(format: String, isBold: Bool)]
  ) throws -> Sheet {
    var sheet = Sheet(name: name)
    var cell: (column: Int, style: Int, type: String?)?
    for element in try elements(file) {
      let attributes = element.attributes
      switch element.name {
      case "col": sheet.widths.append(Double(attributes["width"] ?? "") ?? 0)
      case "pane":
        guard attributes["state"] == "frozen" else { throw Problem("the pane is not frozen") }
        sheet.frozen = (Int(attributes["ySplit"] ?? "0")!, Int(attributes["xSplit"] ?? "0")!)
      case "row":
        sheet.cells.append([])
        guard attributes["r"] == "\(sheet.cells.count)" else { throw Problem("a row is lost") }
      case "c":
        let place = attributes["r"] ?? ""
        let letters = place.prefix { $0.isLetter }
        let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
        let row = sheet.cells.count - 1
        guard place == "\(letters)\(row + 1)", column >= sheet.cells[row].count else {
          throw Problem("\(place) is in the wrong place")
        }
        sheet.cells[row] += Array(repeating: nil, count: column + 1 - sheet.cells[row].count)
        cell = (column, Int(attributes["s"] ?? "0")!, attributes["t"])
        if styles[cell!.style].isBold { sheet.bold.insert(row) }
      case "v", "t":
        guard let cell, (element.name == "t") == (cell.type == "inlineStr") else {
          throw Problem("a value without a cell")
        }
        let format = styles[cell.style].format
        guard element.name == "v" || format == "@" else { throw Problem("a text as a number") }
        sheet.cells[sheet.cells.count - 1][cell.column] =
          element.name == "t"
          ? .text(Self.decoded(element.text)) : .number(element.text, format: format)
      case "f": throw Problem("a formula in \(name)")
      default: break
      }
    }
    return sheet
  }

  /// A text without the codes of characters (ECMA-376, ST_Xstring).
  private static func decoded(_ text: String) -> String {
    var decoded = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /_x([0-9A-Fa-f]{4})_/) {
      decoded += rest[..<match.range.lowerBound]
      if let code = UInt32(match.1, radix: 16), let scalar = Unicode.Scalar(code) {
        decoded.unicodeScalars.append(scalar)
      }
      rest = rest[match.range.upperBound...]
    }
    return decoded + rest
  }
}
