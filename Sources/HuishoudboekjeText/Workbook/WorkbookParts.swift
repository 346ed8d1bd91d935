let xmlStart = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
let mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/// The files of a workbook beside its sheets.
enum WorkbookParts {
  private static let formats = "http://schemas.openxmlformats.org"
  private static let office = formats + "/officeDocument/2006"
  private static let package = formats + "/package/2006"
  private static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The name of the file of a sheet, from 1.
  static func sheet(_ number: Int) -> String { "xl/worksheets/sheet\(number).xml" }

  /// All of them with their names, in the order of the zip.
  static func all(title: String, sheets: [String]) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", relations),
      ("docProps/app.xml", application), ("docProps/core.xml", core(title)),
      ("xl/workbook.xml", workbook(sheets)),
      ("xl/_rels/workbook.xml.rels", workbookRelations(sheets.count)), ("xl/styles.xml", styles),
    ]
  }

  private static func contentTypes(_ sheets: Int) -> String {
    func part(_ name: String, _ type: String) -> String {
      "<Override PartName=\"/\(name)\" ContentType=\"\(type)+xml\"/>"
    }
    let properties = "application/vnd.openxmlformats"
    return xmlStart + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"\(properties)-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + part("xl/workbook.xml", contentType + ".sheet.main")
      + part("xl/styles.xml", contentType + ".styles")
      + part("docProps/core.xml", properties + "-package.core-properties")
      + part("docProps/app.xml", properties + "-officedocument.extended-properties")
      + (1...sheets).map { part(sheet($0), contentType + ".worksheet") }.joined() + "</Types>"
  }

  private static func relation(_ id: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }
  private static let relations =
    xmlStart + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, office + "/relationships/officeDocument", "xl/workbook.xml")
    + relation(2, package + "/relationships/metadata/core-properties", "docProps/core.xml")
    + relation(3, office + "/relationships/extended-properties", "docProps/app.xml")
    + "</Relationships>"
  private static func workbookRelations(_ sheets: Int) -> String {
    let own = (1...sheets).map {
      relation($0, office + "/relationships/worksheet", "worksheets/sheet\($0).xml")
    }
    return xmlStart + "<Relationships xmlns=\"\(package)/relationships\">" + own.joined()
      + relation(sheets + 1, office + "/relationships/styles", "styles.xml") + "</Relationships>"
  }

  private static let application =
    xmlStart + "<Properties xmlns=\"\(office)/extended-properties\">"
    + "<Application>huishoudboekje</Application></Properties>"
  private static func core(_ title: String) -> String {
    xmlStart + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(xmlText(title))</dc:title>"
      + "<dc:creator>huishoudboekje</dc:creator></cp:coreProperties>"
  }

  private static func workbook(_ sheets: [String]) -> String {
    xmlStart + "<workbook xmlns=\"\(mainNamespace)\" xmlns:r=\"\(office)/relationships\">"
      + "<bookViews><workbookView/></bookViews><sheets>"
      + sheets.enumerated().map { place, name in
        "<sheet name=\"\(xmlText(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
      }.joined() + "</sheets></workbook>"
  }

  /// The first number that is free for formats of one's own.
  private static let eurosFormat = 164
  private static let tenthsFormat = 165

  private static let styles: String = {
    let euro = "&quot;€&quot;\\ #,##0.00"
    func font(_ more: String) -> String {
      "<font>\(more)<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    }
    func fill(_ pattern: String) -> String { "<fill>\(pattern)</fill>" }
    let sides = "<left/><right/><top/>"
    return xmlStart + "<styleSheet xmlns=\"\(mainNamespace)\"><numFmts count=\"2\">"
      + "<numFmt numFmtId=\"\(eurosFormat)\" formatCode=\"\(euro);[Red]\\-\(euro)\"/>"
      + "<numFmt numFmtId=\"\(tenthsFormat)\" formatCode=\"#,##0.0\"/></numFmts>"
      + "<fonts count=\"2\">" + font("") + font("<b/>") + "</fonts><fills count=\"3\">"
      + fill("<patternFill patternType=\"none\"/>") + fill("<patternFill patternType=\"gray125\"/>")
      + fill("<patternFill patternType=\"solid\"><fgColor rgb=\"FFE2E8F0\"/></patternFill>")
      + "</fills><borders count=\"2\"><border>\(sides)<bottom/><diagonal/></border>"
      + "<border>\(sides)<bottom style=\"thin\"/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\">"
      + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(CellStyle.allCases.count)\">"
      + CellStyle.allCases.map(style).joined() + "</cellXfs><cellStyles count=\"1\">"
      + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }()

  private static func style(_ style: CellStyle) -> String {
    // Formats 1, 14 and 49 are those of a whole number, a day and a text.
    let format =
      switch style {
      case .number: 0
      case .header, .numberHeader, .title, .numberTitle, .text, .sentence, .words, .sumText: 49
      case .euros, .sumEuros: eurosFormat
      case .whole: 1
      case .date: 14
      case .tenths: tenthsFormat
      }
    let isHeader = [.header, .numberHeader, .title, .numberTitle].contains(style)
    let isBold = isHeader || style == .sumText || style == .sumEuros
    return
      "<xf numFmtId=\"\(format)\" fontId=\"\(isBold ? 1 : 0)\" fillId=\"\(isHeader ? 2 : 0)\""
      + " borderId=\"\(isHeader ? 1 : 0)\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
      + " applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment "
      + alignment(style) + "/></xf>"
  }

  private static func alignment(_ style: CellStyle) -> String {
    // Words keep away from the numbers in front of them.
    let left = "horizontal=\"left\" indent=\"1\""
    let wrapped = " vertical=\"top\" wrapText=\"1\""
    return switch style {
    case .header, .text, .sumText: left
    case .title, .sentence, .words: left + wrapped
    case .numberTitle: "horizontal=\"right\"" + wrapped
    case .numberHeader, .number, .euros, .sumEuros, .whole, .date, .tenths:
      "horizontal=\"right\""
    }
  }
}
