extension Int {
  /// Cents as euros with a point and two decimals, whatever the locale.
  package var asEuros: String {
    let size = magnitude
    let cents = size % 100
    return "\(self < 0 ? "-" : "")\(size / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
