import HuishoudboekjeCatalogue

extension CommandSpec {
  /// Reads a command line, without the name of the program, the GNU way.
  ///
  /// Options may stand anywhere until `--`; a lone `-` is an argument; `--out=FILE`, `-oFILE` and
  /// clustered flags (`-qv`) work; abbreviations of long names do not. `--help`, `-h` and
  /// `--version` win over everything else that stands before `--`, but for a subcommand that there is not.
  ///
  /// - Parameter layout: of the help.
  package func parse(
    _ words: [String], layout: HelpLayout = HelpLayout()
  ) throws(UsageError) -> ParseOutcome {
    checkSpec()
    if let outcome = try earlyOutcome(words, layout) { return outcome }
    var parser = ArgumentParser(root: self, layout: layout)
    return try parser.parse(words)
  }

  /// The help or version that is asked for anywhere before `--`, or nil.
  private func earlyOutcome(
    _ words: [String], _ layout: HelpLayout
  ) throws(UsageError) -> ParseOutcome? {
    var path = [self]
    var asked: String?
    var unknown: String?
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
      } else if !path[path.count - 1].subcommands.isEmpty {
        unknown = unknown ?? word
      }
    }
    guard let asked else { return nil }
    if asked == "--version" { return .version }
    if let unknown, !path[path.count - 1].subcommands.isEmpty {
      throw Self.unknownSubcommand(unknown, path)
    }
    return .help(Self.helpText(path, layout))
  }

  /// A word where the last command of a path expects a subcommand.
  fileprivate static func unknownSubcommand(_ word: String, _ path: [CommandSpec]) -> UsageError {
    let names = path[path.count - 1].subcommands.map(\.name)
    return UsageError(
      message: ArgumentText.unknownSubcommand(
        quoted(word), listed(names), didYouMean(word, among: names)),
      usage: usage(path), command: path.map(\.name).joined(separator: " "))
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

private struct ArgumentParser {
  private var path: [CommandSpec]
  private var operands: [String] = []
  private var values: [String: [String]] = [:]
  private var counts: [String: Int] = [:]
  private var written: [String: String] = [:]
  private var wantsHelp = false
  private let layout: HelpLayout

  init(root: CommandSpec, layout: HelpLayout) {
    path = [root]
    self.layout = layout
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
    if wantsHelp { return .help(CommandSpec.helpText(path, layout)) }
    guard command.subcommands.isEmpty else {
      throw error(ArgumentText.missingSubcommand(listed(command.subcommands.map(\.name))))
    }
    return .run(try result())
  }

  private mutating func operand(_ word: String) throws(UsageError) {
    guard !command.subcommands.isEmpty else { return operands.append(word) }
    guard let next = command.subcommands.first(where: { $0.name == word }) else {
      throw CommandSpec.unknownSubcommand(word, path)
    }
    path.append(next)
  }

  /// Reads `--name` or `--name=value`; true when the next word was the value.
  private mutating func long(_ word: String, _ next: String?) throws(UsageError) -> Bool {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = body.count == name.count ? nil : String(body.dropFirst(name.count + 1))
    if name == "help" || name == "version" {
      throw error(ArgumentText.takesNoValue("--\(name)", quoted(attached ?? "")))
    }
    guard let option = options.first(where: { $0.names.contains(name) }) else {
      let names = options.flatMap(\.names) + ["help", "version"]
      let hint = suggestion(for: name, among: names).map(ArgumentText.meantOption) ?? .empty
      throw error(ArgumentText.unknownOption(quoted("--" + name), hint + elsewhere(name)))
    }
    guard option.value != nil else {
      if let attached {
        throw error(ArgumentText.takesNoValue("--\(name)", quoted(attached)))
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
          throw error(ArgumentText.wrongValue("--\(name)", quoted(next), hint))
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
          throw error(ArgumentText.takesNoValue(shown, quoted(attached)))
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
    var hint = Phrase.empty
    if letter.isNumber {
      hint = ArgumentText.dashesBeforeArguments
    } else if name.count > 1, options.contains(where: { $0.names.contains(name) }) {
      hint = ArgumentText.meantOption(name)
    } else if name.count > 1 {
      let near = suggestion(for: name, among: options.flatMap(\.names))
      hint = near.map(ArgumentText.meantOption) ?? .empty
    }
    let option = quoted("-\(letter)")
    return error(
      name.count == 1
        ? ArgumentText.unknownOption(option, hint)
        : ArgumentText.unknownLetter(option, in: quoted(word), hint))
  }

  /// The sentence that says which subcommand has the option, when it was given too early.
  private func elsewhere(_ name: String) -> Phrase {
    let owner = command.subcommands.first { $0.options.contains { $0.names.contains(name) } }
    return owner.map { ArgumentText.ofSubcommand($0.name) } ?? .empty
  }

  private func following(
    _ option: OptionSpec, _ shown: String, _ next: String?
  ) throws(UsageError) -> String {
    let placeholder = option.value ?? ""
    guard let next else { throw error(ArgumentText.needsValue(shown, placeholder)) }
    if next.hasPrefix("--") || options.contains(where: { $0.isNamed(next) }) {
      throw error(
        ArgumentText.needsValue(
          shown, placeholder, butFollows: quoted(next), write: "--\(option.name)=\(next)"))
    }
    return next
  }

  private mutating func record(
    _ option: OptionSpec, shown: String, value: String?
  ) throws(UsageError) {
    counts[option.name, default: 0] += 1
    written[option.name] = shown
    if counts[option.name] != 1, !option.repeatable {
      throw error(ArgumentText.moreThanOnce(shown))
    }
    guard let value else { return }
    if let choices = option.choices, !choices.contains(value) {
      throw error(
        ArgumentText.notAChoice(
          shown, quoted(value), listed(choices), didYouMean(value, among: choices)))
    }
    values[option.name, default: []].append(value)
  }

  private func result() throws(UsageError) -> ParsedArguments {
    var given: [String: [String]] = [:]
    var rest = operands[...]
    for argument in command.arguments {
      if argument.required, rest.isEmpty {
        throw error(ArgumentText.missingArgument(argument.name))
      }
      let words = Array(argument.variadic ? rest : rest.prefix(1))
      if let choices = argument.choices, let word = words.first(where: { !choices.contains($0) }) {
        throw error(
          ArgumentText.notAChoice(
            of: argument.name, quoted(word), listed(choices), didYouMean(word, among: choices)))
      }
      given[argument.name] = words
      rest = argument.variadic ? [] : rest.dropFirst(1)
    }
    if let extra = rest.first {
      let count = command.arguments.count
      throw error(
        count == 0
          ? ArgumentText.noArguments(quoted(extra), command.name)
          : ArgumentText.tooManyArguments(quoted(extra), command.name, count))
    }
    var known: [String: [String]] = [:]
    for option in options where option.value != nil {
      known[option.name] = values[option.name] ?? []
    }
    return ParsedArguments(
      command: path.dropFirst().map(\.name),
      flags: Set(options.filter { $0.value == nil }.map(\.name)), optionValues: known,
      counts: counts, written: written, argumentValues: given)
  }

  private func error(_ message: Phrase) -> UsageError {
    UsageError(
      message: message, usage: CommandSpec.usage(path),
      command: path.map(\.name).joined(separator: " "))
  }
}
