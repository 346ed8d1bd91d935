extension CommandSpec {
  /// Reads a command line, without the name of the program, the GNU way.
  ///
  /// Options may stand anywhere until `--`; a lone `-` is an argument; `--out=FILE`, `-oFILE` and
  /// clustered flags (`-qv`) work; abbreviations of long names do not. `--help`, `-h` and
  /// `--version` win over everything else that stands before `--`.
  package func parse(_ words: [String]) throws(UsageError) -> ParseOutcome {
    checkSpec()
    if let outcome = earlyOutcome(words) { return outcome }
    var parser = ArgumentParser(root: self)
    return try parser.parse(words)
  }

  /// The help or version that is asked for anywhere before `--`, or nil.
  private func earlyOutcome(_ words: [String]) -> ParseOutcome? {
    var path = [self]
    var asked: String?
    var isValue = false
    for word in words {
      if word == "--" { break }
      if word == "--help" || word == "-h" || word == "--version" {
        asked = asked ?? word
      } else if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word != "-" {
        isValue = path.contains { $0.options.contains { $0.value != nil && $0.isNamed(word) } }
      } else if let next = path.last?.subcommands.first(where: { $0.name == word }) {
        path.append(next)
      }
    }
    guard let asked else { return nil }
    return asked == "--version" ? .version : .help(Self.helpText(path))
  }

  /// The value of an option of this command wherever it stands before `--`, for what must be known
  /// before the command line is understood; nil when it is not there.
  package func earlyValue(of option: OptionSpec, in words: [String]) -> String? {
    let words = Array(words.prefix { $0 != "--" })
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if option.isNamed(word) { return next }
      for name in option.names where word.hasPrefix("--\(name)=") {
        return String(word.dropFirst(name.count + 3))
      }
    }
    return nil
  }

  /// Stops the program when the specification contradicts itself.
  private func checkSpec(inherited: [OptionSpec] = []) {
    let options = inherited + options
    let names = options.flatMap(\.names) + ["help", "version"]
    precondition(Set(names).count == names.count, "'\(name)' has an option name twice.")
    let letters = options.compactMap(\.short) + ["h"]
    precondition(Set(letters).count == letters.count, "'\(name)' has a short option twice.")
    precondition(
      subcommands.isEmpty || arguments.isEmpty, "'\(name)' has both arguments and subcommands.")
    precondition(
      !arguments.dropLast().contains(where: \.variadic), "Only the last argument is variadic.")
    let firstOptional = arguments.firstIndex { !$0.required } ?? arguments.endIndex
    precondition(
      !arguments[firstOptional...].contains(where: \.required),
      "An optional argument of '\(name)' stands before a required one.")
    for subcommand in subcommands { subcommand.checkSpec(inherited: options) }
  }
}

extension OptionSpec {
  /// The name and the other names.
  package var names: [String] { [name] + aliases }

  /// Whether a word is exactly this option, in one of its long forms or its short form.
  func isNamed(_ word: String) -> Bool {
    names.contains { word == "--\($0)" } || short.map { word == "-\($0)" } ?? false
  }
}

private struct ArgumentParser {
  private var path: [CommandSpec]
  private var operands: [String] = []
  private var values: [String: [String]] = [:]
  private var counts: [String: Int] = [:]
  private var wantsHelp = false

  init(root: CommandSpec) {
    path = [root]
  }

  private var command: CommandSpec { path[path.count - 1] }
  private var options: [OptionSpec] { path.reversed().flatMap(\.options) }

  mutating func parse(_ words: [String]) throws(UsageError) -> ParseOutcome {
    var index = 0
    var onlyOperands = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyOperands || word == "-" || !word.hasPrefix("-") {
        try operand(word)
      } else if word == "--" {
        onlyOperands = true
      } else {
        let next = index < words.count ? words[index] : nil
        let usesNext = word.hasPrefix("--") ? try long(word, next) : try short(word, next)
        if usesNext { index += 1 }
      }
    }
    if wantsHelp { return .help(CommandSpec.helpText(path)) }
    guard command.subcommands.isEmpty else {
      throw error("Missing subcommand. Expected one of \(listed(command.subcommands.map(\.name))).")
    }
    return .run(try result())
  }

  private mutating func operand(_ word: String) throws(UsageError) {
    guard !command.subcommands.isEmpty else { return operands.append(word) }
    guard let next = command.subcommands.first(where: { $0.name == word }) else {
      let names = command.subcommands.map(\.name)
      throw error(
        "Unknown subcommand \(quoted(word)). Expected one of \(listed(names))."
          + didYouMean(word, among: names))
    }
    path.append(next)
  }

  /// Reads `--name` or `--name=value`; true when the next word was the value.
  private mutating func long(_ word: String, _ next: String?) throws(UsageError) -> Bool {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = body.count == name.count ? nil : String(body.dropFirst(name.count + 1))
    if name == "help" || name == "version" {
      throw error("The option '--\(name)' takes no value, but got \(quoted(attached ?? "")).")
    }
    guard let option = options.first(where: { $0.names.contains(name) }) else {
      let names = options.flatMap(\.names) + ["help", "version"]
      let hint = suggestion(for: name, among: names).map { " Did you mean '--\($0)'?" } ?? ""
      throw error("Unknown option \(quoted("--" + name)).\(hint)\(elsewhere(name))")
    }
    guard option.value != nil else {
      if let attached {
        throw error("The option '--\(name)' takes no value, but got \(quoted(attached)).")
      }
      try record(option, shown: "--\(name)", value: nil)
      return false
    }
    if let attached {
      try record(option, shown: "--\(name)", value: attached)
      return false
    }
    if option.isValueOptional, next.map({ !(option.choices ?? []).contains($0) }) ?? true {
      // A file name has a point or a slash; another word was meant as the value.
      if let next, !next.contains(where: { "./-".contains($0) }) {
        let hint = didYouMean(next, among: option.choices ?? [])
        if !hint.isEmpty {
          throw error("The option '--\(name)' got \(quoted(next)).\(hint)")
        }
      }
      try record(option, shown: "--\(name)", value: nil)
      return false
    }
    try record(option, shown: "--\(name)", value: try following(option, "--\(name)", next))
    return true
  }

  /// Reads `-o`, `-oFILE` or `-qv`; true when the next word was the value.
  private mutating func short(_ word: String, _ next: String?) throws(UsageError) -> Bool {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      let shown = "-\(letter)"
      if letter == "h" {
        wantsHelp = true
        continue
      }
      guard let option = options.first(where: { $0.short == letter }) else {
        throw unknownShort(word, letter)
      }
      guard option.value != nil else {
        if rest.first == "=" {
          let attached = String(rest.dropFirst())
          throw error("The option '\(shown)' takes no value, but got \(quoted(attached)).")
        }
        try record(option, shown: shown, value: nil)
        continue
      }
      if !rest.isEmpty {
        try record(option, shown: shown, value: String(rest))
        return false
      }
      try record(option, shown: shown, value: try following(option, shown, next))
      return true
    }
    return false
  }

  private func unknownShort(_ word: String, _ letter: Character) -> UsageError {
    let name = String(word.dropFirst())
    var text = "Unknown option \(quoted("-\(letter)"))"
    text += name.count == 1 ? "." : " in \(quoted(word))."
    if letter.isNumber {
      text += " Write '--' before arguments that start with '-'."
    } else if name.count > 1, options.contains(where: { $0.names.contains(name) }) {
      text += " Did you mean '--\(name)'?"
    } else if name.count > 1 {
      let near = suggestion(for: name, among: options.flatMap(\.names))
      text += near.map { " Did you mean '--\($0)'?" } ?? ""
    }
    return error(text)
  }

  /// The sentence that says which subcommand has the option, when it was given too early.
  private func elsewhere(_ name: String) -> String {
    let owner = command.subcommands.first { $0.options.contains { $0.names.contains(name) } }
    return owner.map { " Write it after the subcommand '\($0.name)'." } ?? ""
  }

  private func following(
    _ option: OptionSpec, _ shown: String, _ next: String?
  ) throws(UsageError) -> String {
    let placeholder = option.value ?? ""
    guard let next else { throw error("The option '\(shown)' needs a value \(placeholder).") }
    if next.hasPrefix("--") || options.contains(where: { $0.isNamed(next) }) {
      throw error(
        "The option '\(shown)' needs a value \(placeholder), but \(quoted(next)) follows."
          + " Write '--\(option.name)=\(next)' if that is the value.")
    }
    return next
  }

  private mutating func record(
    _ option: OptionSpec, shown: String, value: String?
  ) throws(UsageError) {
    counts[option.name, default: 0] += 1
    if counts[option.name] != 1, !option.repeatable {
      throw error("The option '\(shown)' is given more than once.")
    }
    guard let value else { return }
    if let choices = option.choices, !choices.contains(value) {
      throw error(
        "The option '\(shown)' got \(quoted(value)). Expected one of \(listed(choices))."
          + didYouMean(value, among: choices))
    }
    values[option.name, default: []].append(value)
  }

  private func result() throws(UsageError) -> ParsedArguments {
    var given: [String: [String]] = [:]
    var rest = operands[...]
    for argument in command.arguments {
      if argument.required, rest.isEmpty { throw error("Missing argument \(argument.name).") }
      given[argument.name] = Array(argument.variadic ? rest : rest.prefix(1))
      rest = argument.variadic ? [] : rest.dropFirst(1)
    }
    if let extra = rest.first {
      let count = command.arguments.count
      let takes = count == 0 ? "no arguments" : count == 1 ? "1 argument" : "\(count) arguments"
      throw error("Unexpected argument \(quoted(extra)): '\(command.name)' takes \(takes).")
    }
    var known: [String: [String]] = [:]
    for option in options where option.value != nil {
      known[option.name] = values[option.name] ?? []
    }
    return ParsedArguments(
      command: path.dropFirst().map(\.name),
      flags: Set(options.filter { $0.value == nil }.map(\.name)), optionValues: known,
      counts: counts, argumentValues: given)
  }

  private func error(_ message: String) -> UsageError {
    UsageError(
      message: message, usage: CommandSpec.usage(path),
      command: path.map(\.name).joined(separator: " "))
  }
}
