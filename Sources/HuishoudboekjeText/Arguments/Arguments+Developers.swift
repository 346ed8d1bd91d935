import HuishoudboekjeCatalogue

// Programs for developers speak one language: their help stands where it belongs.

extension OptionSpec {
  /// Describes an option of a program for developers; without `value` it is a flag.
  package init(
    _ name: String, value: String? = nil, help: String, defaultText: String? = nil
  ) {
    self.init(
      name, value: value, help: Phrase(verbatim: help),
      defaultText: defaultText.map { Phrase(verbatim: $0) })
  }
}

extension CommandSpec {
  /// Describes a program for developers.
  package init(
    _ name: String, overview: String, options: [OptionSpec], examples: [Example]
  ) {
    self.init(name, overview: Phrase(verbatim: overview), options: options, examples: examples)
  }
}

extension CommandSpec.Example {
  /// Describes an example of a program for developers.
  package init(_ command: String, _ what: String) {
    self.init(command, Phrase(verbatim: what))
  }
}

extension UsageError {
  /// Describes wrong use of a program for developers.
  package init(message: String, usage: String, command: String) {
    self.init(message: Phrase(verbatim: message), usage: usage, command: command)
  }
}
