import BrowserSupport
import XCTest

final class NameRuleTests: RuleCase {
  func testNames() throws {
    try assert(
      "name",
      good: [
        "<label>Huur <input></label> <button>Reken</button> <p>een <a href='#inhoud'>twee</a></p>",
        "<details><summary>Uitleg</summary>een</details>",
        "<div role='region' aria-label='Budget' tabindex='0'>een</div>",
      ],
      bad: [
        ("<input>", ["input"]),
        ("<input placeholder='Huur'>", ["input"]),
        ("<button></button>", ["button"]),
        ("<button><svg aria-hidden='true' width='9' height='9'></svg></button>", ["button"]),
        ("<p>een <a href='#inhoud'><img src='data:,' alt=''></a></p>", ["p > a"]),
        ("<select><option>een</option></select>", ["select"]),
        ("<div tabindex='0'>een</div>", ["div"]),
        ("<div role='region' tabindex='0'>een</div>", ["div"]),
      ])
  }

  func testLabelsAreInNames() throws {
    try assert(
      "label-in-name",
      good: [
        "<button aria-label='Huur wissen'>Huur</button> <button aria-label='meer'>+</button>",
        "<label>Huur <span class='unseen'>per maand</span><input></label>",
        "<label for='a'>Zorg</label><input id='a' aria-label='Zorg per maand'>",
      ],
      bad: [
        ("<button aria-label='Wissen'>Huur</button>", ["button"]),
        ("<p>een <a href='#inhoud' aria-label='twee'>drie</a></p>", ["p > a"]),
        ("<label>Huur <input aria-label='Zorg'></label>", ["label > input"]),
      ])
  }

  func testImages() throws {
    let source = "src='data:image/gif;base64,R0lGODlhAQABAAAAACw='"
    let size = "width='40' height='40'"
    try assert(
      "image-name",
      good: [
        "<img \(source) \(size) alt='Budget'><img \(source) \(size) alt=''>",
        "<svg \(size) role='img' aria-label='Budget'></svg><svg \(size) aria-hidden='true'></svg>",
        "<svg \(size) role='img' aria-labelledby='t'><title id='t'>Budget</title></svg>",
        "<div role='img' aria-label='Budget'><svg \(size)></svg></div>",
      ],
      bad: [
        ("<img \(source) \(size)>", ["img"]),
        ("<svg \(size)></svg>", ["svg"]),
        ("<svg \(size) role='img'></svg>", ["svg"]),
        ("<div role='img'>een</div>", ["div"]),
      ])
  }

  func testLabelsHaveControls() throws {
    try assert(
      "label-for", good: ["<label for='a'>Huur</label><input id='a'>"],
      bad: [
        ("<label for='a'>Huur</label>", ["label"]), ("<label>Huur</label>", ["label"]),
        ("<label for='inhoud'>Huur</label>", ["label"]),
      ])
  }

  func testAutocomplete() throws {
    func box(_ words: String) -> String {
      "<label>Geboren <input autocomplete='\(words)'></label>"
    }
    try assert(
      "autocomplete", good: [box("off"), box("bday"), box("section-partner home tel")],
      bad: [
        (box("geboortedatum"), ["label > input"]), (box("bday bday-day"), ["label > input"]),
      ])
  }

  func testARIA() throws {
    try assert(
      "aria",
      good: [
        "<p id='uitleg'>een</p><label>Huur <input aria-describedby='uitleg' aria-invalid='true'>",
        "</label><button aria-expanded='false' aria-controls='uitleg'>meer</button>",
        "<label>Rente <input type='range' aria-valuetext='1 euro'></label>",
        "<label><input type='checkbox'> zonder</label>",
        "<div role='slider' aria-label='Zorg' aria-valuenow='1' tabindex='0'>1</div>",
        "<section aria-label='Budget'>een</section><div role='status' aria-live='polite'>een</div>",
      ],
      bad: [
        ("<p role='knop'>een</p>", ["p"]),
        ("<p aria-colour='red'>een</p>", ["p"]),
        ("<label>Huur <input aria-describedby='weg'></label>", ["label > input"]),
        ("<label>Huur <input aria-checked='true'></label>", ["label > input"]),
        ("<p aria-expanded='true'>een</p>", ["p"]),
        ("<button aria-expanded='ja'>een</button>", ["button"]),
        ("<p aria-label='twee'>een</p>", ["p"]),
        ("<div aria-label='twee'>een</div>", ["div"]),
        ("<div role='slider' aria-label='Zorg' tabindex='0'>1</div>", ["div"]),
        (
          """
          <div role='slider' aria-label='Zorg' aria-valuemin='2' aria-valuemax='3' \
          aria-valuenow='1' tabindex='0'>1</div>
          """, ["div"]
        ),
        ("<p aria-hidden='true'>een <a href='#inhoud'>twee</a></p>", ["p > a"]),
      ])
  }

  func testLiveRegions() throws {
    try assert(
      "live-region", good: ["<p aria-live='polite'>een</p><output>twee</output>"],
      bad: [
        ("<p aria-live='assertive'>een</p>", ["p"]), ("<p role='alert'>een</p>", ["p"]),
      ])
  }

  func testOrderOfTab() throws {
    try assert(
      "tabindex", good: ["<h2 tabindex='-1'>een</h2><button tabindex='0'>twee</button>"],
      bad: [("<button tabindex='1'>een</button>", ["button"])])
  }

  func testScrolling() throws {
    let style = ".box { width: 200px; overflow: auto } .wide { width: 400px }"
    let region = "role='region' aria-label='Budget'"
    try assert(
      "scrollable",
      good: [
        "<div class='box' \(region) tabindex='0'><p class='wide'>een</p></div>",
        "<div class='box'><p class='wide'>met een <a href='#inhoud'>koppeling</a></p></div>",
        "<div class='box'><p>een</p></div>",
      ],
      bad: [("<div class='box'><p class='wide'>een</p></div>", ["div"])], style: style)
  }
}
