import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexTables {
  /// What a message about the JSON is about, in the tables.
  private struct Subject {
    var file: String
    var line: Int?
    var name: Phrase
  }

  /// An error about the JSON that the tables make, told of the tables: at the file and the line, with the
  /// names of the columns in the place of paths. An error about another file, like one with tariffs, is
  /// told as it is. Several are told in the order of their lines.
  func told(_ error: InputError) -> InputError {
    let errors = InputErrors(file: homes.file)
    errors.note(error.each(toldAlone))
    return errors.all ?? error
  }

  private func toldAlone(_ error: InputError) -> InputError {
    guard error.file == Self.json else { return error }
    let english = error.what.text(.english)
    let path = english.firstMatch(of: Self.token).map { String($0.output) } ?? ""
    let subject = subject(of: path)
    func retold(_ words: Phrase) -> Phrase {
      let texts = Language.allCases.map { language in
        self.retold(words.text(language), about: path, subject.name, language)
      }
      return Phrase(en: "\(texts[0])", nl: "\(texts[1])")
    }
    return InputError(
      file: subject.file, line: subject.line, retold(error.what),
      advice: error.advice.map(retold))
  }

  /// A path, a key or a word of a sentence.
  nonisolated(unsafe) private static let token =
    /[A-Za-z_][A-Za-z0-9_]*(?:\[[0-9]+\])*(?:\.[A-Za-z_][A-Za-z0-9_]*(?:\[[0-9]+\])*)*/

  private func retold(
    _ text: String, about path: String, _ name: Phrase, _ language: Language
  ) -> String {
    var told = ""
    var end = text.startIndex
    for match in text.matches(of: Self.token) {
      let word = String(match.output)
      let isQuoted =
        match.range.lowerBound > text.startIndex
        && text[text.index(before: match.range.lowerBound)] == "'"
      var other: String?
      if word == path, match.range.lowerBound == text.startIndex {
        other = name.text(language)
      } else if !isQuoted {
        other = self.name(of: word, about: path).map { "'\($0.text(language))'" }
      }
      guard let other else { continue }
      told += text[end..<match.range.lowerBound] + other
      end = match.range.upperBound
    }
    return told + text[end...]
  }

  /// What a path or key in a sentence is called in the tables; nil for a word that is neither.
  private func name(of word: String, about path: String) -> Phrase? {
    if word.contains("[") {
      let isWhole = word.hasPrefix("units[") || word.hasPrefix("personas[")
      return subject(of: isWhole ? word : row(path) + word).name
    }
    guard word.contains("_") || word.contains(".") || word == "tariffs" else { return nil }
    let key = String(word.split(separator: ".").last ?? "")
    let person = path.contains("persons[1]") ? "persons[1]" : "persons[0]"
    let sheets = [sheet(path), homes, residents, provider].compactMap { $0 }
    for sheet in sheets {
      let columns = sheet.columns.filter { $0.key == key }
      let own = columns.first { $0.path.hasPrefix(person) } ?? columns.first
      if let own { return sheet.name(own) }
    }
    return TableColumn.provider.first { $0.key == key }?.text.name
  }

  /// The start of a path that leads to a row, with its point.
  private func row(_ path: String) -> String {
    guard path.hasPrefix("units[") || path.hasPrefix("personas["),
      let end = path.firstIndex(of: "]")
    else { return "" }
    return path[...end] + "."
  }

  private func sheet(_ path: String) -> ReadSheet? {
    path.hasPrefix("units") ? homes : path.hasPrefix("personas") ? residents : provider
  }

  private func subject(of path: String) -> Subject {
    if let option = options[path] {
      return Subject(file: homes.file, name: Phrase(verbatim: option))
    }
    let sheet = sheet(path)
    let file = sheet?.file ?? homes.file
    if let cell = places[path] {
      return Subject(file: file, line: cell.line, name: Phrase(verbatim: cell.name))
    }
    let start = row(path)
    let line = Int(start.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" })
      .flatMap { sheet?.rows[$0].line }
    let rest = typed(path).dropFirst(start.count)
    let columns = sheet?.columns ?? TableColumn.provider
    // The column itself, or the first of those that make up a part.
    let column =
      columns.first { $0.path == rest } ?? columns.first { $0.path.hasPrefix(rest + ".") }
    if let column, !rest.isEmpty, !rest.hasSuffix("incomes"), !rest.hasSuffix("]") {
      let name = sheet?.name(column) ?? column.text.name
      return Subject(file: file, line: line ?? sheet?.lines[column.path], name: name)
    }
    return Subject(file: file, line: line, name: name(ofPart: path))
  }

  /// The path with the type of an income in the place of its number.
  private func typed(_ path: String) -> String {
    guard let list = path.firstRange(of: "incomes["),
      let end = path[list.upperBound...].firstIndex(of: "]"),
      case .string(let type)? = node.value(at: path[...end] + ".type")?.value
    else { return path }
    let rest = path[path.index(after: end)...]
    return path[..<list.upperBound] + type + "]" + (rest == ".type" ? "" : rest)
  }

  /// What is no column.
  private func name(ofPart path: String) -> Phrase {
    let whose = path.contains("persons[1]") ? PersonText.partner : PersonText.resident
    if path.hasSuffix("incomes") || path.hasSuffix("]") && path.contains("incomes[") {
      return ComplexTablesText.incomesOf(whose)
    }
    if path.contains("persons[") { return whose }
    if path == "units" { return ComplexTablesText.homes }
    if path == "personas" { return ComplexTablesText.residents }
    if path.hasSuffix("]") { return ComplexTablesText.row }
    return Phrase(verbatim: String(path.split(separator: ".").last ?? ""))
  }
}
