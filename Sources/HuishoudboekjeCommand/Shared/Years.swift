import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that computes a file in another year.
  static func year(_ more: String = "") -> OptionSpec {
    OptionSpec(
      "year", value: "YEAR",
      help: "Compute this year instead, like 2026; 2027 is an estimate and labelled so." + more,
      defaultText: "that of the file")
  }
}

extension Command {
  /// The year that is asked for; nil: that of the file.
  static func year(_ arguments: ParsedArguments) throws(UsageError) -> Int? {
    guard let text = arguments.value("year") else { return nil }
    guard text.utf8.count == 4, let year = Int(text), ScenarioFile.years.contains(year) else {
      throw misuse("--year is \(quoted(text)); expected one year like 2026.")
    }
    return year
  }
  /// A range like 2023-2026 or a list like 2024,2026.
  static func years(_ text: String) throws(UsageError) -> [Int] {
    func refused(_ problem: String) -> UsageError {
      misuse("--years is \(quoted(text)); \(problem)")
    }
    func years(_ separator: Character) -> [Int]? {
      let words = text.split(separator: separator, omittingEmptySubsequences: false)
      let years = words.compactMap { word in
        word.utf8.count == 4 && word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
      }
      return years.count == words.count ? years : nil
    }
    if let ends = years("-"), ends.count == 2 {
      guard ends[0] <= ends[1] else { throw refused("it ends before it begins.") }
      return Array(ends[0]...ends[1])
    }
    guard let list = years(",") else {
      throw refused("expected a range like 2023-2026 or a list like 2024,2026.")
    }
    if let twice = list.indices.first(where: { list[..<$0].contains(list[$0]) }) {
      throw refused("it names \(list[twice]) twice.")
    }
    return list
  }
}
