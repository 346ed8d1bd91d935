extension CommandSpec {
  /// For bash from 3.2 on: functions with what may follow, and one that reads the line.
  var bashCompletions: String {
    let values = cases(of: nil) + subcommands.flatMap { cases(of: $0) }
    let options = ([nil] + subcommands.map { $0 }).map { (command: CommandSpec?) in
      let forms = completedOptions(of: command).flatMap(\.forms).joined(separator: " ")
      return "  \(shellQuoted(command?.name ?? ""))) choices=\(shellQuoted(forms)) ;;"
    }
    let arguments = subcommands.flatMap { command in
      command.arguments.enumerated().compactMap { place, argument in
        argument.kind.map { kind in
          let number = argument.variadic ? "*" : shellQuoted("\(place)")
          return "  \(shellQuoted(command.name + " "))\(number)) \(kind) ;;"
        }
      }
    }
    let names = subcommands.map(\.name).joined(separator: " ")
    return """
      # \(name): bash
      \(function)_value() {
        kind=none choices=''
        case "$1 $2" in
      \(values.joined(separator: "\n"))
        esac
      }
      \(function)_options() {
        kind=words choices=''
        case "$1" in
      \(options.joined(separator: "\n"))
        esac
      }
      \(function)_argument() {
        kind=none choices=''
        case "$1 $2" in
        ' '*) kind=words choices=\(shellQuoted(names)) ;;
      \(arguments.joined(separator: "\n"))
        esac
      }

      """
        + Self.bashReader.replacing("FUNCTION", with: function)
        + "complete -F \(function) \(name)\n"
  }

  /// What follows the options of a subcommand or, without one, those that stand before it.
  private func cases(of command: CommandSpec?) -> [String] {
    let options = (command?.options ?? []) + self.options
    return options.compactMap { option in
      option.kind.map { kind in
        let names = option.forms.map { shellQuoted("\(command?.name ?? "") \($0)") }
        return "  \(names.joined(separator: " | "))) \(kind) ;;"
      }
    }
  }

  /// Bash breaks a line at '=' too; without its breaks `--format=csv` is one word.
  private static let bashReader = #"""
    FUNCTION_reply() {
      local name
      case $kind in
      words | maybe)
        while IFS= read -r name; do COMPREPLY+=("$start$name"); done \
          < <(compgen -W "$choices" -- "$current")
        ;;
      file)
        compopt -o filenames 2>/dev/null
        while IFS= read -r name; do COMPREPLY+=("$start$name"); done \
          < <(compgen -f -- "$current")
        ;;
      esac
    }
    FUNCTION() {
      local current=${COMP_WORDS[COMP_CWORD]} command='' pending='' attached='' only='' start=''
      local kind='' choices='' word i count=0
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $pending ]]; then
          if [[ $word == = && -z $attached ]]; then
            attached=1
            continue
          fi
          FUNCTION_value "$command" "$pending"
          if [[ $kind != maybe || -n $attached || " $choices " == *" $word "* ]]; then
            pending='' attached=''
            continue
          fi
          pending=''
        fi
        if [[ -z $only && $word == -- ]]; then
          only=1
        elif [[ -z $only && $word == -?* ]]; then
          FUNCTION_value "$command" "$word"
          if [[ $kind != none ]]; then pending=$word; fi
        elif [[ -z $command ]]; then
          command=$word
        else
          count=$((count + 1))
        fi
      done
      if [[ -n $pending && $current == = ]]; then
        attached=1 current=''
      elif [[ -z $pending && -z $only && $current == --*=* ]]; then
        pending=${current%%=*} attached=1
        start=$pending=
        current=${current#*=}
      fi
      if [[ -n $pending ]]; then
        FUNCTION_value "$command" "$pending"
        FUNCTION_reply
        if [[ $kind != maybe || -n $attached ]]; then return; fi
      fi
      if [[ -z $only && $current == -* ]]; then
        FUNCTION_options "$command"
      else
        FUNCTION_argument "$command" "$count"
      fi
      FUNCTION_reply
    }

    """#
}

extension OptionSpec {
  /// What may follow, as the script says it; nil for a flag.
  fileprivate var kind: String? {
    guard value != nil else { return nil }
    if let choices {
      let kind = isValueOptional ? "maybe" : "words"
      return "kind=\(kind) choices=\(shellQuoted(choices.joined(separator: " ")))"
    }
    return isFile ? "kind=file" : "kind=any"
  }
}

extension ArgumentSpec {
  /// What it may be, as the script says it; nil where nothing is known.
  fileprivate var kind: String? {
    if let choices { return "kind=words choices=\(shellQuoted(choices.joined(separator: " ")))" }
    return isFile ? "kind=file" : nil
  }
}
