extension CommandSpec {
  /// For fish: a line for each word that may follow.
  var fishCompletions: String {
    let test = "__\(name.replacing("-", with: "_"))_is"
    func line(_ command: CommandSpec?, _ rest: String) -> String {
      let condition = command.map { "\(test) \($0.name)" } ?? test
      return "complete -c \(name) -n \(fishQuoted(condition)) \(rest)"
    }
    var lines = ["complete -c \(name) -f"]
    for command in subcommands {
      let help = fishQuoted(firstSentence(command.overview.text))
      lines.append(line(nil, "-a \(command.name) -d \(help)"))
    }
    lines += completedOptions(of: nil).map { line(nil, $0.fishWords) }
    for command in subcommands {
      lines += completedOptions(of: command).map { line(command, $0.fishWords) }
      for argument in command.arguments {
        if let choices = argument.choices {
          lines.append(line(command, "-a \(fishQuoted(choices.joined(separator: " ")))"))
        } else if argument.isFile {
          lines.append(line(command, "-F"))
        }
      }
    }
    let valued = options.filter { $0.value != nil }.flatMap(\.forms).map(fishQuoted)
    return """
      # \(name): fish
      function \(test)
        set -l skip 0
        set -l tokens (commandline -opc)
        for token in $tokens[2..-1]
          if test $skip = 1
            set skip 0
            continue
          end
          switch $token
            case \(valued.isEmpty ? "''" : valued.joined(separator: " "))
              set skip 1
            case '-*'
            case '*'
              test "$token" = "$argv[1]"
              return
          end
        end
        test -z "$argv[1]"
      end
      \(lines.joined(separator: "\n"))

      """
  }
}

extension OptionSpec {
  fileprivate var fishWords: String {
    var words = short.map { ["-s \($0)"] } ?? []
    words += names.map { "-l \($0)" }
    if value != nil {
      if !isValueOptional { words.append(isFile ? "-r -F" : "-x") }
      if let choices { words.append("-a \(fishQuoted(choices.joined(separator: " ")))") }
    }
    return (words + ["-d \(fishQuoted(shortHelp))"]).joined(separator: " ")
  }
}

/// A word as fish reads it back.
private func fishQuoted(_ word: String) -> String {
  "'" + word.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}
