import Huishoudboekje
import HuishoudboekjeText
import XCTest

@testable import HuishoudboekjeFiles

/// A value that a command line puts into a file.
final class SettingTests: XCTestCase {
  private let text = """
    { "year": 2026, "flag": true, "word": "a", "euro": "100.10",
      "persons": [{ "birth_date": "1944-02-29", "n": 1 }, { "birth_date": "1950-01-01", "n": 2 }] }
    """

  /// The file with values in it, on one line; or what is wrong.
  private func changed(_ words: String...) throws -> String {
    let settings = try words.map { try XCTUnwrap(Setting($0), $0) }
    let node = try JSONNode.parse(Array(text.utf8), file: "f.json")
    do {
      return try settings.reading(node, file: "f.json") { (node) throws(InputError) in
        JSONOutput(node).rendered().split(whereSeparator: { " \n".contains($0) }).joined()
      }
    } catch {
      return "\(error)"
    }
  }

  func testValues() throws {
    let cases = [
      ("year=2025", #""year":2025"#), ("flag=false", #""flag":false"#),
      ("word=b=c", #""word":"b=c""#),
      ("euro=5", #""euro":"5""#), ("euro=+5%", #""euro":"105.11""#),
      ("euro=-100%", #""euro":"0.00""#),
      ("new.deep=5", #""new":{"deep":5}"#), ("new_eur=5", #""new_eur":"5""#),
      ("new=true", #""new":true"#), ("new=x", #""new":"x""#), ("persons[1].n=7", #""n":7"#),
      ("persons[*].n=9", #"{"birth_date":"1944-02-29","n":9},{"birth_date":"1950-01-01","n":9}"#),
      ("persons[0].age=81", #""birth_date":"1945-03-01""#), ("leveringsvorm=PGB", #"["PGB"]"#),
    ]
    for (word, part) in cases {
      let file = try changed(word)
      XCTAssertTrue(file.contains(part), "\(word): \(file)")
    }
    // An age counts back from the year, wherever it stands.
    XCTAssertTrue(try changed("persons[1].age=50", "year=2025").contains(#""1975-01-01""#))
  }

  func testRefusals() throws {
    let cases = [
      ("year=x", "year would become 'x'\nExpected a whole number, like 2026."),
      ("year=20.5", "year would become '20.5'\nExpected a whole number, like 2026."),
      ("flag=yes", "flag would become 'yes'\nExpected true or false."),
      ("persons=1", "persons does not hold one value\n"),
      ("word=+5%", "word would become '+5%'\nExpected a change like +5%"),
      ("new=+5%", "new would become '+5%'\n"), ("euro=5%", "euro would become '5%'\n"),
      ("euro=-101%", "euro would become '-101%'\n"),
      ("persons[2].n=1", "persons[2].n is not in f.json\npersons holds 2 items; the first is [0]."),
      ("persons.n=1", "persons.n is not in f.json\n"), ("word.n=1", "word.n is not in f.json\n"),
      ("year[0]=1", "year[0] is not in f.json\n"), ("word[*].n=1", "word[*] is not in f.json\n"),
      ("law.zvw.x=1", "law.zvw.x is a figure of the law, which a file does not hold\n"),
      ("persons[0].age=old", "persons[0].age would become 'old'\n"),
      ("leveringsvorm=PGX", "leveringsvorm would become 'PGX'\n"),
    ]
    for (word, message) in cases {
      let got = try changed(word)
      XCTAssertTrue(got.hasPrefix("--set \(word): \(message)"), "\(word): \(got)")
    }
    for word in ["x", "=5", "a..b=1", "a[x]=1", "[*]=1", ""] { XCTAssertNil(Setting(word), word) }
  }

  func testNamesAPath() throws {
    func names(_ word: String, _ path: String) throws -> Bool {
      try XCTUnwrap(Setting(word)).names(path)
    }
    XCTAssertTrue(try names("persons[*].n=1", "persons[12].n"))
    XCTAssertTrue(try names("persons[0].age=1", "persons[0].birth_date"))
    XCTAssertFalse(try names("persons[*].n=1", "persons[12].nn"))
    XCTAssertFalse(try names("persons[*].n=1", "persons.n"))
    XCTAssertFalse(try names("persons[0].age=1", "persons[1].birth_date"))
  }
}
