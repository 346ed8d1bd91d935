import Huishoudboekje
import HuishoudboekjeText

/// The forms of texts that several readers accept, as patterns: what a reader accepts has the form,
/// but not all of that form need be accepted.
extension JSONShape {
  /// The pattern of a decimal number as `readDecimal` reads it.
  static func decimalPattern(places: Int, in range: ClosedRange<Int>) -> String {
    let zeros = places == 0 ? "" : "(\\.0{1,\(places)})?"
    let low = range.lowerBound
    let minus = low < 0 ? digits(places, atMost: low.magnitude) : "0\(zeros)"
    return "^(\(digits(places, atMost: range.upperBound.magnitude))|-(\(minus)))$"
  }

  /// No more digits before the point than the most has; a power of ten exactly.
  private static func digits(_ places: Int, atMost most: UInt) -> String {
    let decimals = places == 0 ? "" : "(\\.[0-9]{1,\(places)})?"
    let zeros = places == 0 ? "" : "(\\.0{1,\(places)})?"
    let whole = "\(most / (0..<places).reduce(1) { power, _ in power * 10 })"
    let isPower =
      "\(most)".hasPrefix("1") && "\(most)".dropFirst().allSatisfy { $0 == "0" } && whole != "0"
    let count = whole.utf8.count - (isPower ? 1 : 0)
    let usual = count < 1 ? "0\(decimals)" : "(0|[1-9][0-9]{0,\(count - 1)})\(decimals)"
    return isPower && count > 0 ? "\(usual)|\(whole)\(zeros)" : usual
  }

  /// A day that `date` reads; that a year has a 29 February the reader tells.
  static let date = JSONShape.text(
    pattern: "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
      + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$")

  /// Any decimal number.
  static let number = JSONShape.text(pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$")
  /// A number or a change in per cent, of a figure of the law.
  static let figure = JSONShape.text(
    pattern: "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?|[+]?-?(0|[1-9][0-9]*)(\\.[0-9]+)?%)$")
  /// A change in per cent, with its signs or without.
  static let percent = JSONShape.text(
    pattern: "^([+]|-)?(0|[1-9][0-9]*)(\\.[0-9]+)?%?$")
  /// Quarters of points.
  static let points = JSONShape.text(pattern: "^(0|[1-9][0-9]*)(\\.(0|00|25|5|50|75))?$")
  /// The norm of a complex: a word or an amount.
  static let benchmark = JSONShape.anyOf([
    .word(Benchmark.choices), .decimal(places: 2, 0...ScenarioFile.mostCents),
  ])
  static let zorgprofiel = JSONShape.text(pattern: Zorgprofiel.pattern)
}
