import HuishoudboekjeCatalogue

/// What a field of a column of numbers is, as it is written.
enum CSVNumber: Equatable {
  /// Digits alone, or what is no number: there is nothing to decide.
  case plain
  /// Digits, one sign and digits; of `1.246` it is not sure that the sign stands before decimals.
  case decimal(CSVDialect.DecimalSign, isSure: Bool)
  /// With signs between the thousands.
  case grouped

  init(_ field: String) {
    // Most fields have no sign.
    guard field.utf8.contains(where: { Self.sign($0) != nil }) else {
      self = .plain
      return
    }
    var digits = field.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { Self.sign($0) != nil }
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    guard isNumber, parts.count > 1 else {
      self = .plain
      return
    }
    // 1 to 3 digits, and 3 in every group behind them.
    let isLead = (1...3).contains(parts[0].count) && parts[0].first != UInt8(ascii: "0")
    if parts.count == 2, let sign = digits.lazy.compactMap(Self.sign).first {
      self = .decimal(sign, isSure: !(isLead && parts[1].count == 3))
      return
    }
    let groups = parts.dropFirst().dropLast()
    self = isLead && groups.allSatisfy { $0.count == 3 } ? .grouped : .plain
  }

  /// The field with another sign before its decimals; as it is where it has none.
  func written(_ field: String, with sign: CSVDialect.DecimalSign) -> String {
    guard case .decimal(let own, _) = self, own != sign else { return field }
    return String(decoding: field.utf8.map { $0 == own.byte ? sign.byte : $0 }, as: UTF8.self)
  }

  private static func sign(_ byte: UInt8) -> CSVDialect.DecimalSign? {
    CSVDialect.DecimalSign.allCases.first { $0.byte == byte }
  }
}

extension CSVTable {
  /// The same table with its numbers found: `number(_:)` of its rows gives them with a point.
  ///
  /// One file has one sign before decimals. Between commas that is a point, between semicolons a comma;
  /// when no number of the file has that sign, it may be the other one, so `12,5` in quotes between
  /// commas is 12.5. A number that can be read in two ways is refused, never guessed: `1,234` in a file
  /// with commas, and `1.234` in one with semicolons, unless another number shows that the sign
  /// stands before decimals (`12,5`). Signs between thousands, as in `1.246,80`, are always refused.
  /// What is no number at all is left to who reads the field.
  ///
  /// - Parameter columns: those that hold numbers; they may hold words too. A name that the table does
  ///   not have is passed over.
  package func withNumbers(in columns: some Sequence<String>) throws(InputError) -> CSVTable {
    let places = columns.compactMap { name in names.indexes[name] }.sorted()
    let usual = dialect.separator.usualSign
    var first: [CSVDialect.DecimalSign: Place] = [:]
    var isOtherSure = false
    for row in rows {
      for column in places {
        let text = row.fields[column]
        let place = Place(line: row.line, column: header[column], text: text)
        switch CSVNumber(text) {
        case .plain: continue
        case .grouped: throw error(at: place, CSVText.thousands, CSVText.noThousands)
        case .decimal(let sign, let isSure):
          if first[sign] == nil { first[sign] = place }
          if let earlier = first[sign.other] { throw mixed(place, sign, earlier) }
          if sign != usual, isSure { isOtherSure = true }
        }
      }
    }
    if let place = first[usual.other], !isOtherSure {
      throw error(at: place, CSVText.twoWays, CSVText.oneWay(sign: usual.isPoint ? "." : ","))
    }
    var table = self
    table.dialect.decimals = first.keys.first
    table.names.numbers = Set(places)
    table.names.decimals = first.keys.first ?? .point
    table.rows = rows.map { CSVRow(line: $0.line, fields: $0.fields, header: table.names) }
    return table
  }

  private struct Place {
    let line: Int
    let column: String
    let text: String
  }

  private func error(
    at place: Place, _ problem: (String, String) -> Phrase, _ advice: Phrase
  ) -> InputError {
    InputError(
      file: file, line: place.line, problem(place.column, quoted(place.text)), advice: advice)
  }

  private func mixed(
    _ place: Place, _ sign: CSVDialect.DecimalSign, _ earlier: Place
  ) -> InputError {
    InputError(
      file: file, line: place.line,
      CSVText.mixed(
        place.column, quoted(place.text), isPoint: sign.isPoint, earlier: quoted(earlier.text),
        line: earlier.line),
      advice: CSVText.oneSign)
  }
}
