import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// An axis over a figure of the law: `law.<law>.<key>`, over the files of the scenario's year.
///
/// A value is absolute, as the figure is printed, or relative: `+5%` or `-2.5%`.
struct LawAxis: Sendable, Equatable {
  let law: Law
  let key: String
  /// An amount in euros with cents.
  let isAmount: Bool
  /// Every value makes a variant.
  private static let most = SweepFile.mostVariants
  /// The decimals in which a range counts.
  private static let places = 6

  init(_ path: String, _ reader: JSONObjectReader) throws(InputError) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let laws = Law.allCases.map(\.rawValue)
    guard parts.count == 3, let law = Law(rawValue: parts[1]) else {
      throw reader.error(
        at: "path", "is \(quoted(path)), which names no law",
        remedy: "Expected law.<law>.<key>, like law.huurtoeslag.kwaliteitskortingsgrens."
          + (parts.count > 1 ? didYouMean(parts[1], among: laws).text : ""))
    }
    do {
      let figures = try Figures.embedded()
      let keys = try figures.keys(of: law)
      guard keys.contains(parts[2]) else {
        throw reader.error(
          at: "path", "is \(quoted(path)), which is no figure of that law",
          remedy: "See: huishoudboekje figures --law \(law.rawValue)."
            + didYouMean(parts[2], among: keys).text)
      }
      isAmount = try figures.unit(of: parts[2], law: law)?.rawValue.hasPrefix("EUR") ?? false
    } catch let error as InputError {
      throw error
    } catch {
      throw reader.error(at: "path", "cannot be read: \(error)")
    }
    self.law = law
    key = parts[2]
  }

  /// The values as they are written, from a list or a range.
  func values(_ reader: JSONObjectReader) throws(InputError) -> [String] {
    if reader.has("values") {
      guard !reader.has("from"), !reader.has("to"), !reader.has("step") else {
        throw reader.error(
          at: "values", "stands beside from, to or step", remedy: "Keep the list or the range.")
      }
      let texts = try reader.stringList("values")
      guard !texts.isEmpty else {
        throw reader.error(
          at: "values", "is empty", remedy: "Expected at least one value.")
      }
      for text in texts where number(text) == nil {
        throw reader.error(at: "values", "holds \(quoted(text))", remedy: expected)
      }
      return texts
    }
    func end(_ key: String) throws(InputError) -> (value: Int, isRelative: Bool, decimals: Int) {
      let text = try reader.string(key)
      guard let value = number(text) else {
        throw reader.error(at: key, "is \(quoted(text))", remedy: expected)
      }
      let digits = text.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count }
      return (value, text.hasSuffix("%"), digits ?? 0)
    }
    let (from, to, step) = (try end("from"), try end("to"), try end("step"))
    guard from.isRelative == to.isRelative, to.isRelative == step.isRelative else {
      throw reader.error(
        at: "step", "is not written as from and to", remedy: "Write all three with %, or none.")
    }
    guard step.value > 0, from.value <= to.value else {
      throw reader.error(
        at: "step",
        "does not lead from \(try reader.string("from")) up to "
          + "\(try reader.string("to"))", remedy: "Expected a step above 0, and from at most to.")
    }
    guard (to.value - from.value) / step.value < Self.most else {
      throw reader.error(
        at: "step", "makes more than \(Self.most) values",
        remedy: "Choose a larger step or a shorter range.")
    }
    let decimals = max(from.decimals, step.decimals, isAmount && !from.isRelative ? 2 : 0)
    return (0...(to.value - from.value) / step.value).map { count in
      var value = from.value + count * step.value
      for _ in decimals..<Self.places { value /= 10 }
      let text = formatDecimal(value, places: decimals)
      return from.isRelative ? (value > 0 ? "+" : "") + text + "%" : text
    }
  }
  private var expected: String {
    "Expected a number as the figure is printed, like '\(isAmount ? "480.00" : "8.25")', or a "
      + "change like '+5%' or '-2.5%'."
  }

  /// A value in millionths; nil when it is none.
  private func number(_ text: String) -> Int? {
    var digits = Substring(text)
    if digits.hasSuffix("%") {
      digits = digits.dropLast()
      if digits.hasPrefix("+") { digits = digits.dropFirst() }
      return parseDecimal(Array(digits.utf8), places: 3, allowsMinus: true).flatMap {
        abs($0) <= 1_000_000 ? $0 * 1_000 : nil
      }
    }
    let value = parseDecimal(Array(digits.utf8), places: Self.places, allowsMinus: true)
    return value.flatMap { abs($0) < 1_000_000_000_000_000 ? $0 : nil }
  }

  /// The values in cents, where all are amounts.
  func cents(_ texts: [String]) -> [Int]? {
    guard isAmount else { return nil }
    let cents = texts.compactMap { parseDecimal(Array($0.utf8), places: 2, allowsMinus: true) }
    return cents.count == texts.count ? cents : nil
  }

  /// The change that a value is in a year.
  func change(_ text: String, year: Int) -> Reform.FigureChange {
    let digits = String(text.filter { $0 != "%" && $0 != "+" })
    let percent = text.hasSuffix("%") ? ExactNumber(digits) : nil
    return Reform.FigureChange(
      law: law, key: key, from: CalendarDate(year, 1), until: CalendarDate(year + 1, 1),
      change: percent.map { .percent($0) } ?? .set(text))
  }
}
