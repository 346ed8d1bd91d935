extension Language {
  /// An amount in cents, in euros with two decimals: 1246.80, in Dutch 1.246,80.
  package func euros(_ cents: Int) -> String { decimal(cents, places: 2) }

  /// A whole number of units of ten to the power of minus `places`.
  package func decimal(_ value: Int, places: Int) -> String {
    figure(formatDecimal(value, places: places))
  }

  /// A number as files write it, with a point: in Dutch with a comma, and with points between the
  /// thousands where it has decimals. What is no such number is left as it is.
  package func figure(_ text: String) -> String {
    guard self == .dutch, let point = text.firstIndex(of: ".") else { return text }
    let whole = text[..<point].drop { $0 == "-" || $0 == "+" }
    let decimals = text[point...].dropFirst()
    guard !whole.isEmpty, !decimals.isEmpty,
      (whole + decimals).utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return text }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { grouped += "." }
      grouped.append(digit)
    }
    return text[..<point].prefix { $0 == "-" || $0 == "+" } + grouped + "," + decimals
  }
}

/// Writes a whole number of 10^-`places` with a point and exactly `places` decimals.
///
/// It is the same everywhere: `formatDecimal(-5, places: 2)` is "-0.05". No thousands separators.
package func formatDecimal(_ value: Int, places: Int) -> String {
  precondition(places >= 0, "The number of decimals is not negative.")
  var reversed: [UInt8] = []
  var left = value.magnitude
  var digits = 0
  while left > 0 || digits <= places {
    if digits == places, places > 0 { reversed.append(UInt8(ascii: ".")) }
    reversed.append(UInt8(ascii: "0") + UInt8(left % 10))
    left /= 10
    digits += 1
  }
  if value < 0 { reversed.append(UInt8(ascii: "-")) }
  return String(decoding: reversed.reversed(), as: UTF8.self)
}

extension Int {
  /// Cents as euros with a point and two decimals, for files: the same in every language.
  package var asEuros: String { formatDecimal(self, places: 2) }
  /// Cents as euros for a reader, in the language of the run.
  package var inEuros: String { Language.current.euros(self) }
}

extension String {
  /// A number of a file for a reader, in the language of the run.
  package var asFigure: String { Language.current.figure(self) }
}
