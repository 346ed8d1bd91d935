import HuishoudboekjeCatalogue
import HuishoudboekjeText
import XCTest

/// The page for `man`, the scripts for shells and the layout of help, of a small command with odd words.
final class ManPageTests: XCTestCase {
  private func root(_ overview: String, help: String = "Opens it.") -> CommandSpec {
    CommandSpec(
      "tool", overview: Phrase(verbatim: overview),
      subcommands: [
        CommandSpec(
          "open-it", overview: Phrase(verbatim: "Opens."),
          arguments: [
            ArgumentSpec("HOW", choices: ["fast", "slow"], help: Phrase(verbatim: "How."))
          ],
          options: [OptionSpec("at", short: "a", value: "N", help: Phrase(verbatim: help))],
          examples: [.init(".tool 'x' \\ -a=1", Phrase(verbatim: "'It' is."))])
      ])
  }

  private func page(_ overview: String) -> String {
    ManPage(
      root(overview), version: "1-2", summary: Phrase(verbatim: "a tool"),
      about: Phrase(verbatim: "More."), environment: [("A_B", Phrase(verbatim: "C."))],
      exits: [("0", Phrase(verbatim: "Good."))]
    ).rendered()
  }

  func testTextsAreEscaped() {
    for (text, line) in [
      (".B is no request", "\\&.B is no request"), ("'quoted'", "\\(aqquoted\\(aq"),
      (" indented", "\\& indented"), ("a\\fB b", "a\\(rsfB b"), ("--x", "\\-\\-x"),
      ("\"q\" `g` ^ ~", "\\(dqq\\(dq \\(gag\\(ga \\(ha \\(ti"),
      ("één €", "\\[u00E9]\\[u00E9]n \\[u20AC]"),
      ("𝄞", "\\[u1D11E]"), ("one\n.two", "\\&.two"),
    ] {
      let lines = page(text).split(separator: "\n").map(String.init)
      XCTAssertTrue(lines.contains(line), "\(text): \(lines)")
    }
    let lines = page("x").split(separator: "\n").map(String.init)
    XCTAssertEqual(lines[0], ".TH TOOL 1 \"\" \"tool 1\\-2\"")
    for line in [
      ".SS open\\-it", "\\fB\\-a\\fR, \\fB\\-\\-at\\fR \\fIN\\fR", "How. One of: fast, slow.",
      "\\&.tool \\(aqx\\(aq \\(rs \\-a=1", ".B A_B", ".B 0",
    ] { XCTAssertTrue(lines.contains(line), "\(line): \(lines)") }
  }

  func testScriptsAreQuoted() {
    let spec = root("Tool.", help: "It's [a] (b): c\\d. And more.")
    XCTAssertTrue(
      spec.completions(for: .zsh).contains(
        "'(-a --at)--at=[It'\\''s \\[a\\] \\(b\\)\\: c\\\\d]:N: '"))
    XCTAssertTrue(
      spec.completions(for: .fish).contains("-s a -l at -x -d 'It\\'s [a] (b): c\\\\d'\n"))
    XCTAssertTrue(
      spec.completions(for: .bash).contains("'open-it -a' | 'open-it --at') kind=any ;;"))
  }

  func testAnArgumentIsOneOfItsChoices() throws {
    let root = root("Tool.")
    guard case .run(let parsed) = try root.parse(["open-it", "slow"]) else { return XCTFail() }
    XCTAssertEqual(parsed.argument("HOW"), "slow")
    XCTAssertThrowsError(try root.parse(["open-it", "slo"])) {
      XCTAssertEqual(
        ($0 as? UsageError)?.message.text,
        "The argument HOW is 'slo'. Expected one of 'fast', 'slow'. Did you mean 'slow'?")
    }
  }

  func testTheLayoutOfHelp() throws {
    func help(_ layout: HelpLayout) throws -> String {
      guard case .help(let text) = try root("A tool.").parse(["open-it", "-h"], layout: layout)
      else { return "" }
      return text
    }
    XCTAssertTrue(try help(HelpLayout(width: 40)).contains("  -a, --at N\n        Opens it.\n"))
    XCTAssertTrue(try help(HelpLayout()).contains("  -a, --at N              Opens it.\n"))
    XCTAssertTrue(try help(HelpLayout(isBold: true)).contains("\u{1B}[1mOPTIONS:\u{1B}[0m\n"))
    XCTAssertEqual(
      try help(HelpLayout(isBold: true)).replacing(/\u{1B}\[\d+m/, with: ""), try help(HelpLayout())
    )
  }
}
