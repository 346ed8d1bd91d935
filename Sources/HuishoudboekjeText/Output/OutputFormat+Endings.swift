import HuishoudboekjeCatalogue

extension OutputFormat {
  /// The endings of files that hold a result of this format, in lower case.
  package var endings: [String] {
    switch self {
    case .csv: ["csv", "txt"]
    case .json: ["json"]
    case .text: ["txt"]
    case .markdown: ["md", "markdown", "txt"]
    case .xlsx: ["xlsx"]
    }
  }

  private var name: Phrase {
    switch self {
    case .csv: ResultFileText.csv
    case .json: ResultFileText.json
    case .text: ResultFileText.text
    case .markdown: ResultFileText.markdown
    case .xlsx: ResultFileText.workbook
    }
  }

  /// What is wrong with a file for a result of this format; nil where nothing is.
  ///
  /// Its ending promises something else, like `.gz`, `.xlsx` or `.tsv`. Capitals do not count. Without
  /// an ending it may hold anything, and so may `-`, a device, a pipe, and a name that ends in a number
  /// (`table.2`) or begins with its only point (`.table`).
  ///
  /// - Parameters:
  ///   - option: that which names the file, with its dashes.
  ///   - offered: the formats that can be had instead; that of the ending is told.
  package func refusal(
    ofFile path: String, option: String, offered: [OutputFormat] = []
  ) -> Phrase? {
    guard path != "-", let ending = Self.ending(of: path), !endings.contains(ending) else {
      return nil
    }
    if let status = fileStatus(path), !status.isRegularFile { return nil }
    let refusal = ResultFileText.ending(
      option, quoted(path), ending, result: name, endings: endings.map { "." + $0 })
    guard let meant = offered.first(where: { $0.endings.contains(ending) }) else { return refusal }
    return refusal + ResultFileText.meantFormat(meant.name, "--format \(meant.rawValue)")
  }

  /// What stands behind the last point of a name, in lower case; nil where that is no ending.
  private static func ending(of path: String) -> String? {
    let name = baseName(path)
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    let isEnding = ending.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    let isNumber = ending.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return isEnding && !isNumber ? ending : nil
  }
}
