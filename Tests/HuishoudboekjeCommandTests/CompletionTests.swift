import Foundation
import XCTest

/// What real shells offer with the scripts of `completions`.
final class CompletionTests: CommandCase {
  /// Lines up to the cursor, and all that is offered there.
  private static let cases: [(line: [String], offered: Set<String>)] = [
    (["com"], ["compare", "complex", "completions"]),
    (["compare", "--form"], ["--forms", "--format"]),
    (["compare", "--format", ""], ["text", "csv", "json", "markdown", "xlsx"]),
    (["break-even", "--csv", "e"], ["excel-nl"]),
    (["compare", "--out", "my"], ["my file.json"]),
    (["compare", "-o", "my"], ["my file.json"]),
    (["compare", "my"], ["my file.json"]),
    (["compare", "--why", "my"], ["my file.json"]),
    (["compare", "--forms", "my"], []),
    (["figures", "--impact", "my"], ["my file.json"]),
    (["wws", "--room", ""], []),
    (["wws", "--room", "my"], []),
    (["wws", "--ro"], ["--room"]),
    (["--ta"], ["--taal"]),
    (["--taal", ""], ["en", "nl"]),
    (["compare", "--taal", "n"], ["nl"]),
    (["--taal", "nl", "wws", "--ro"], ["--room"]),
    (["help", "break"], ["break-even"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["verify", "x", "my"], ["my file.json"]),
    (["nonsense", "--fo"], []),
  ]

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write("{}", to: "my file.json")
  }

  private func writeScript(_ shell: String, _ language: String = "en") throws {
    let script = try run(["completions", shell, "--language", language])
    XCTAssertEqual(script.exit, 0, script.stderr)
    try write(script.stdout, to: "completions.\(shell)")
  }

  private func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }

  /// What bash offers: it breaks a line at '=' too.
  private func offeredByBash(_ lines: [[String]]) throws -> [Set<String>] {
    let bash = try program("bash")
    try writeScript("bash")
    var script = "source ./completions.bash\ncomplete -p huishoudboekje >/dev/null || exit 9\n"
    for line in lines {
      script += "COMP_WORDS=(huishoudboekje \(line.map(quoted).joined(separator: " ")))\n"
      script += "COMP_CWORD=\(line.count)\n_huishoudboekje\n"
      script += "for word in \"${COMPREPLY[@]}\"; do echo \"$word\"; done\necho ---\n"
    }
    try write(script, to: "lines.bash")
    let answer = try output(of: bash, ["--norc", "--noprofile", "lines.bash"])
    XCTAssertEqual(answer.exit, 0, answer.text)
    return answer.text.components(separatedBy: "---\n").dropLast().map {
      Set($0.split(separator: "\n").map(String.init))
    }
  }

  func testBash() throws {
    let own: [(line: [String], offered: Set<String>)] = [
      (["compare", "--format", "="], ["text", "csv", "json", "markdown", "xlsx"]),
      (["compare", "--format", "=", "c"], ["csv"]),
      (["compare", "--format=c"], ["--format=csv"]),
      (["compare", "--out=my"], ["--out=my file.json"]),
      (["compare", "--format", "=", "csv", "my"], ["my file.json"]),
      (["compare", "--explain", "huurt"], ["huurtoeslag"]),
      (["compare", "--explain", "my"], ["my file.json"]),
      (["compare", "--explain", "huurtoeslag", "my"], ["my file.json"]),
      (["compare", "--explain", "=", "my"], []),
      (["compare", "x", "my"], []), (["compare", "--", "--fo"], []),
      (["compare", "--", "my"], ["my file.json"]), (["completions", "bash", ""], []),
      (["break-even", "--out", "x", "--ste"], ["--step"]),
    ]
    let all = Self.cases + own
    let offered = try offeredByBash(all.map(\.line))
    XCTAssertEqual(offered.count, all.count)
    for (line, offered) in zip(all, offered) {
      XCTAssertEqual(offered, line.offered, "\(line.line)")
    }
  }

  /// What fish offers, with what it says beside it.
  private func offeredByFish(
    _ lines: [[String]], _ language: String = "en"
  ) throws -> [[String: String]] {
    let fish = try program("fish")
    try writeScript("fish", language)
    var script = "source ./completions.fish; or exit 9\n"
    for line in lines {
      let text = (["huishoudboekje"] + line).joined(separator: " ")
      script += "complete -C \(quoted(text))\necho ---\n"
    }
    try write(script, to: "lines.fish")
    let answer = try output(of: fish, ["--no-config", "lines.fish"])
    XCTAssertEqual(answer.exit, 0, answer.text)
    return answer.text.components(separatedBy: "---\n").dropLast().map { text in
      let pairs = text.split(separator: "\n").map { line in
        let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
        return (parts[0].replacing("\\ ", with: " "), parts.count > 1 ? parts[1] : "")
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  func testFish() throws {
    let own: [(line: [String], offered: Set<String>)] = [
      (["compare", "--format=c"], ["--format=csv"]),
      (["compare", "--explain=huurt"], ["--explain=huurtoeslag"]),
      (["compare", "--explain", "my"], ["my file.json"]),
    ]
    let all = Self.cases + own
    let offered = try offeredByFish(all.map(\.line))
    XCTAssertEqual(offered.count, all.count)
    for (line, offered) in zip(all, offered) {
      XCTAssertEqual(Set(offered.keys), line.offered, "\(line.line)")
    }
    XCTAssertEqual(
      offered[0]["compare"], "Compute the budget of a scenario per leveringsvorm, side by side")
    let dutch = try offeredByFish([["wws", "--ro"], ["--versi"]], "nl")
    XCTAssertEqual(dutch[1], ["--version": "Toon de versie"])
    XCTAssertFalse(dutch[0]["--room"]?.isEmpty ?? true, "\(dutch)")
  }

  /// What zsh offers: it is run behind a terminal, and every word that it would add is written down.
  private func offeredByZsh(
    _ lines: [[String]], _ language: String = "en"
  ) throws -> [Set<String>] {
    let zsh = try program("zsh")
    try writeScript("zsh", language)
    try write(
      #"""
      autoload -Uz compinit; compinit -D -u
      source ./completions.zsh
      compadd() {
        local -a hits shown; local at
        if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
          builtin compadd -A hits "$@"
          at=${@[(i)-*d]}
          (( at < $# )) && [[ ${@[at]} == -*d && ${@[at+1]} != \(* ]] && shown=("${(@P)@[at+1]}")
          print -rl -- $hits $shown >> $PWD/offered
        fi
        builtin compadd "$@"
      }
      ended() { print -r -- --- >> $PWD/offered; comppostfuncs=(ended) }
      comppostfuncs=(ended)
      zstyle ':completion:*' list-prompt ''
      unsetopt beep
      bindkey '^I' complete-word
      print > ready
      """#, to: "setup.zsh")
    try write(
      #"""
      zmodload zsh/zpty zsh/zselect
      waits() { for i in {1..600}; do eval $1 && return 0; zselect -t 2; zpty -r -t z answer; done; exit 7 }
      zpty -b z "env TERM=dumb zsh -f -i"
      zpty -w z "source ./setup.zsh"
      waits '[[ -e ready ]]'
      number=0
      while IFS= read -r line; do
        number=$((number + 1))
        zpty -w -n z "$line"$'\t'
        waits '[[ -e offered && $(grep -c -x -e --- offered) -ge $number ]]'
        zpty -w -n z $'\x15'
      done < lines.txt
      zpty -d z
      """#, to: "driver.zsh")
    for name in ["ready", "offered"] {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    let texts = lines.map { (["huishoudboekje"] + $0).joined(separator: " ") + "\n" }
    try write(texts.joined(), to: "lines.txt")
    let answer = try output(of: zsh, ["-f", "driver.zsh"])
    XCTAssertEqual(answer.exit, 0, answer.text)
    return try read("offered").components(separatedBy: "---\n").dropLast().map {
      Set($0.split(separator: "\n").map(String.init))
    }
  }

  func testZsh() throws {
    let own: [(line: [String], offered: Set<String>)] = [
      (["compare", "--format=c"], ["csv"]),
      (["compare", "--explain=huurt"], ["huurtoeslag"]),
      (["compare", "x", "my"], []), (["completions", "bash", ""], []),
    ]
    let all = Self.cases + own
    let offered = try offeredByZsh(all.map(\.line))
    XCTAssertEqual(offered.count, all.count)
    for (line, offered) in zip(all, offered) {
      // Beside the words stand their descriptions; where no argument fits, zsh offers the options.
      var words = Set(
        offered.filter { !$0.contains("-- ") }.map { $0.replacing("\\ ", with: " ") })
      if line.line.last == "" { words = words.filter { !$0.hasPrefix("-") } }
      XCTAssertEqual(words, line.offered, "\(line.line): \(offered)")
    }
    let dutch = try offeredByZsh([["--v"]], "nl")
    XCTAssertTrue(dutch[0].contains { $0.contains("Toon de versie") }, "\(dutch)")
  }

  /// A script is read without a complaint, also with words of people in it.
  func testScriptsAreReadByTheirShells() throws {
    for language in ["en", "nl"] {
      for (shell, words) in [("bash", ["-n"]), ("zsh", ["-n"]), ("fish", ["--no-execute"])] {
        guard let path = try? program(shell) else { continue }
        try writeScript(shell, language)
        let answer = try output(of: path, words + ["completions.\(shell)"])
        XCTAssertEqual(answer.text, "", shell)
        XCTAssertEqual(answer.exit, 0, shell)
      }
    }
  }

  func testWrongUse() throws {
    let end =
      "\nUsage: huishoudboekje completions [OPTIONS] SHELL\nSee 'huishoudboekje completions --help'."
    let expected = "Expected one of 'bash', 'zsh', 'fish'."
    try assertFails(["completions"], exit: 64, "Missing argument SHELL.\(end)")
    try assertFails(
      ["completions", "bashh"], exit: 64,
      "The argument SHELL is 'bashh'. \(expected) Did you mean 'bash'?\(end)")
    let dutch = try run(["completions", "bashh", "--taal", "nl"])
    XCTAssertEqual(dutch.exit, 64)
    XCTAssertTrue(
      dutch.stderr.hasPrefix(
        "huishoudboekje: Het argument SHELL is 'bashh'. Verwacht: een van 'bash', 'zsh', 'fish'. "
          + "Bedoelt u 'bash'?\n"), dutch.stderr)
  }
}
