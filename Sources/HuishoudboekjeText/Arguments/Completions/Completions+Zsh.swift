extension CommandSpec {
  /// For zsh: a function for its own `_arguments`, to be sourced or to stand in the path of functions.
  var zshCompletions: String {
    let described = subcommands.map { command in
      let help = firstSentence(command.overview.text)
      return "        \(shellQuoted(zshEscaped(command.name) + ":" + help))"
    }
    let branches = subcommands.map { command in
      let lines = completedOptions(of: command).flatMap(\.zshSpecs) + command.zshArguments
      return """
              \(command.name))
                _arguments -s -S \\
        \(lines.map { "          \($0)" }.joined(separator: " \\\n"))
                ;;
        """
    }
    let options = completedOptions(of: nil).flatMap(\.zshSpecs).map { "    \($0) \\" }
    return """
      #compdef \(name)
      \(function)() {
        local context state state_descr line curcontext="$curcontext" ret=1
        local -a commands
        typeset -A opt_args
        _arguments -C -s -S \\
      \(options.joined(separator: "\n"))
          '1: :->command' \\
          '*:: :->rest' && ret=0
        case $state in
        command)
          commands=(
      \(described.joined(separator: "\n"))
          )
          _describe -t commands \(shellQuoted(name)) commands && ret=0
          ;;
        rest)
          curcontext="${curcontext%:*}-$words[1]:"
          case $words[1] in
      \(branches.joined(separator: "\n"))
          esac && ret=0
          ;;
        esac
        return ret
      }
      if [[ $funcstack[1] == \(function) ]]; then
        \(function) "$@"
      else
        compdef \(function) \(name)
      fi

      """
  }

  private var zshArguments: [String] {
    arguments.enumerated().map { place, argument in
      let number = argument.variadic ? "*" : "\(place + 1)"
      let colons = argument.required || argument.variadic ? ":" : "::"
      let action = zshAction(argument.choices, isFile: argument.isFile)
      return shellQuoted("\(number)\(colons)\(zshEscaped(argument.name)):\(action)")
    }
  }
}

extension OptionSpec {
  /// One for each form; each shuts out the others unless it may be repeated.
  fileprivate var zshSpecs: [String] {
    forms.map { form in
      let isAlone = value == nil && ["help", "version"].contains(name)
      let others = isAlone ? "(- *)" : "(\(forms.joined(separator: " ")))"
      var spec = repeatable ? "*" : others
      spec += form
      if value != nil { spec += form.hasPrefix("--") ? "=" : "+" }
      spec += "[\(zshEscaped(shortHelp))]"
      if let value {
        let action = zshAction(choices, isFile: isFile)
        spec += "\(isValueOptional ? "::" : ":")\(zshEscaped(value)):\(action)"
      }
      return shellQuoted(spec)
    }
  }
}

/// What completes a value: choices, files, or nothing but its name.
private func zshAction(_ choices: [String]?, isFile: Bool) -> String {
  if let choices { return "(\(choices.map(zshEscaped).joined(separator: " ")))" }
  return isFile ? "_files" : " "
}

/// A text inside a specification of `_arguments`.
private func zshEscaped(_ text: String) -> String {
  var escaped = ""
  for character in text {
    if "\\[]:()".contains(character) { escaped.append("\\") }
    escaped.append(character)
  }
  return escaped
}
