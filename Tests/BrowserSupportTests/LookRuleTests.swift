import BrowserSupport
import XCTest

final class LookRuleTests: RuleCase {
  func testContrastOfTexts() throws {
    try assert(
      "contrast",
      good: [
        "<p class='grey'>een</p><p class='large pale'>een</p>",
        "<p class='dark'>een</p><p class='dark'><span class='glass'>een</span></p>",
        "<button disabled class='pale'>een</button>",
        "<p class='unseen pale'>een</p><p class='slope'>een</p>",
      ],
      bad: [
        ("<p class='pale'>een</p>", ["p"]),
        ("<p class='bold pale'>een</p>", ["p"]),
        ("<p class='glass'>een</p>", ["p"]),
        ("<div class='faint'><p>een</p></div>", ["div > p"]),
        ("<p class='slope white'>een</p>", ["p"]),
        ("<p class='picture'>een</p>", ["p"]),
        ("<label>Huur <input class='pale' value='1'></label>", ["label > input"]),
        ("<label>Huur <input class='hint' placeholder='een'></label>", ["label > input"]),
        ("<p class='sign'>een</p>", ["p"]),
      ],
      style: """
        .grey { color: #767676 } .pale { color: #949494 } .large { font-size: 24px }
        .bold { font-weight: 700; font-size: 18px } .dark { background: #222; color: #fff }
        .glass { color: rgb(255 255 255 / 0.8) } .faint { opacity: 0.5 } .white { color: #fff }
        .slope { background: linear-gradient(#ccc, #eee) } .picture { background: url("data:,") }
        .hint::placeholder { color: #aaa } .sign::before { content: "! "; color: #aaa }
        """)
  }

  func testContrastInPictures() throws {
    func svg(_ inner: String, _ size: String = "width='200' height='40' viewBox='0 0 200 40'")
      -> String
    {
      "<svg \(size) role='img' aria-label='Budget'>\(inner)</svg>"
    }
    let bar = "<rect width='100' height='40' fill='#224'/>"
    try assert(
      "contrast",
      good: [
        svg(bar + "<text x='5' y='25' fill='#fff'>een</text><text x='120' y='25'>twee</text>"),
        svg(bar + "<text x='80' y='25' fill='#fff' class='halo'>een en twee</text>"),
      ],
      bad: [
        (svg(bar + "<text x='5' y='25'>een</text>"), ["svg > text"]),
        (svg("<text x='5' y='25' fill='#fff'>een</text>" + bar), ["svg > text"]),
        // It begins on the bar and ends beside it.
        (svg(bar + "<text x='80' y='25' fill='#fff'>een en twee</text>"), ["svg > text"]),
        (
          svg(
            "<pattern id='p' width='2' height='2'></pattern>"
              + "<rect width='99' height='40' fill='url(#p)'/><text x='5' y='25'>een</text>"),
          ["svg > text"]
        ),
      ],
      style: ".halo { paint-order: stroke; stroke: #000; stroke-width: 4px }")
  }

  func testContrastOfControls() throws {
    try assert(
      "control-contrast",
      good: [
        "<label>Huur <input class='line'></label> <label><input type='checkbox'> zonder</label>",
        "<button class='filled'>een</button> <label>Zorg <input type='range'></label>",
      ],
      bad: [
        ("<label>Huur <input class='pale'></label>", ["label > input"]),
        ("<label>Huur <input class='none'></label>", ["label > input"]),
        ("<button class='pale'>een</button>", ["button"]),
      ],
      style: """
        .line { border: 1px solid #888 } .pale { border-color: #ccc } .none { border: 0 }
        .filled { border: 0; background: #224; color: #fff }
        """)
  }

  func testFocus() throws {
    try assert(
      "focus-visible",
      good: [
        "<button autofocus>een</button> <button class='ring'>twee</button>",
        "<input type='radio' class='unseen' id='r'><label for='r'>drie</label>",
      ],
      bad: [
        ("<button class='none'>een</button>", ["button"]),
        // Always there.
        ("<button class='always'>een</button>", ["button"]),
      ],
      style: """
        .none:focus { outline: none } .always { outline: 2px solid #005fcc }
        .always:focus { outline: 2px solid #005fcc; outline-offset: 0 }
        .ring:focus { outline: none; box-shadow: 0 0 0 3px #005fcc }
        input.unseen:focus + label { outline: 2px solid #005fcc }
        """)
    try assert(
      "focus-contrast", good: [],
      bad: [
        ("<button class='pale'>een</button>", ["button"]),
        ("<button class='halo'>een</button>", ["button"]),
      ],
      style: """
        .pale:focus { outline-color: #ccc } .halo:focus { outline: none; box-shadow: 0 0 4px #ccc }
        """)
  }

  func testSizeOfTexts() throws {
    let small =
      "<svg role='img' aria-label='Budget' viewBox='0 0 400 40' width='WIDTH'>"
      + "<text y='20' font-size='16'>een</text></svg>"
    try assert(
      "text-size", good: [small.replacing("WIDTH", with: "400"), "<p class='a'>een</p>"],
      bad: [
        ("<p class='b'>een</p>", ["p"]),
        (small.replacing("WIDTH", with: "200"), ["svg > text"]),
      ], style: ".a { font-size: 12px } .b { font-size: 11px }")
  }

  func testSizeOfTargets() throws {
    try assert(
      "target-size",
      good: [
        "<p><button class='small'>1</button><span class='gap'></span><button class='small'>2</button>",
        "</p><p><button>een</button><button>twee</button></p>",
        "<p>van <a href='#inhoud'>een</a>, <a href='#inhoud'>twee</a></p>",
        "<p><label><input type='checkbox'> zonder partner</label></p>",
      ],
      bad: [
        (
          "<p><button class='small'>1</button><button class='small'>2</button></p>",
          ["p > button:nth-of-type(1)", "p > button:nth-of-type(2)"]
        )
      ],
      style: """
        .small { font-size: 12px; line-height: 1; padding: 0; width: 16px; height: 16px }
        .gap { display: inline-block; width: 24px }
        """)
  }

  func testWidth() throws {
    let style = ".wide { width: 390px } .box { overflow-x: auto }"
    let wide = "<p class='wide'>een</p>"
    let box = "<div class='box' role='region' aria-label='Budget' tabindex='0'>\(wide)</div>"
    try assertGood(Fixture(style: style, content: wide), viewports: [.desk, .zoomed])
    try assertGood(Fixture(style: style, content: box), viewports: [.phone, .narrow])
    try assert(
      "overflow", finds: ["#inhoud > p"], in: Fixture(style: style, content: wide),
      viewports: [.narrow])
  }

  func testTextsOverEachOther() throws {
    func svg(_ texts: String...) -> String {
      "<svg role='img' aria-label='Budget' width='200' height='90'>\(texts.joined())</svg>"
    }
    let first = "<text x='5' y='20'>Instelling</text>"
    try assert(
      "overlap",
      good: [
        svg(first, "<text x='5' y='45'>Thuis</text>", "<text x='120' y='20'>Thuis</text>"),
        // Askew, their boxes overlap and they do not.
        svg(
          "<text transform='translate(25 70) rotate(-45)'>jan</text>",
          "<text transform='translate(45 70) rotate(-45)'>feb</text>"),
        svg("<text><tspan x='5' y='20'>een</tspan><tspan x='5' y='45'>twee</tspan></text>"),
      ],
      bad: [
        (svg(first, "<text x='40' y='28'>Thuis</text>"), ["svg > text:nth-of-type(2)"]),
        (
          svg("<text transform='rotate(90)' x='5' y='-20'>Instelling</text>", first),
          ["svg > text:nth-of-type(2)"]
        ),
      ])
  }

  func testCut() throws {
    try assert(
      "clipped",
      good: ["<p class='a'>Dit is een lange zin die over meer regels loopt</p>"],
      bad: [
        ("<p class='b'>Dit is een lange zin die over meer regels loopt</p>", ["p"]),
        ("<p class='c'>Dit is een lange zin die op een regel staat</p>", ["p"]),
        (
          "<svg role='img' aria-label='een' width='40' height='40'><text y='20'>te lang</text></svg>",
          ["svg > text"]
        ),
        ("<label>Huur <input class='short' value='1.234.567,89'></label>", ["label > input"]),
      ],
      style: """
        .a { width: 200px; overflow: hidden } .b { width: 200px; height: 1.5em; overflow: hidden }
        .c { width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
        .short { width: 40px }
        """)
  }
}
