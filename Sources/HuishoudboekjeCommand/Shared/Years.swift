import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that computes a file in another year.
  static func year(_ more: Phrase = .empty) -> OptionSpec {
    OptionSpec(
      "year", value: "YEAR",
      help: SharedHelp.year + more,
      defaultText: SharedHelp.yearOfFile)
  }
}

extension Command {
  /// The year that is asked for; nil: that of the file.
  static func year(_ arguments: ParsedArguments) throws(UsageError) -> Int? {
    guard let text = arguments.value("year") else { return nil }
    guard text.utf8.count == 4, let year = Int(text), ScenarioFile.years.contains(year) else {
      throw misuse(UsageText.year(quoted(text)))
    }
    return year
  }
  /// A range like 2023-2026 or a list like 2024,2026.
  static func years(_ text: String) throws(UsageError) -> [Int] {
    func refused(_ problem: (String) -> Phrase) -> UsageError {
      misuse(problem(quoted(text)))
    }
    func years(_ separator: Character) -> [Int]? {
      let words = text.split(separator: separator, omittingEmptySubsequences: false)
      let years = words.compactMap { word in
        word.utf8.count == 4 && word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
      }
      return years.count == words.count ? years : nil
    }
    if let ends = years("-"), ends.count == 2 {
      guard ends[0] <= ends[1] else { throw refused(UsageText.yearsEndBeforeTheyBegin) }
      return Array(ends[0]...ends[1])
    }
    guard let list = years(",") else {
      throw refused(UsageText.years)
    }
    if let twice = list.indices.first(where: { list[..<$0].contains(list[$0]) }) {
      throw refused { UsageText.yearTwice($0, list[twice]) }
    }
    return list
  }
}
