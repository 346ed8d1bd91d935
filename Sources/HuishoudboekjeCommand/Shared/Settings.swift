import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension OptionSpec {
  /// The option that puts a value into a file before it is read.
  static let set = OptionSpec(
    "set", value: "PATH=VALUE", repeatable: true, help: SettingText.help)
}

extension Command {
  /// The values that are put into the file; each path has one.
  static func settings(_ arguments: ParsedArguments) throws(UsageError) -> [Setting] {
    var settings: [Setting] = []
    for word in arguments.values(OptionSpec.set.name) {
      guard let setting = Setting(word) else { throw misuse(SettingText.notASetting(quoted(word))) }
      guard !settings.contains(where: { $0.path == setting.path }) else {
        throw misuse(SettingText.twice(setting.path))
      }
      settings.append(setting)
    }
    if arguments.value("year") != nil, settings.contains(where: { $0.path == "year" }) {
      throw misuse(SettingText.year)
    }
    return settings
  }
}
