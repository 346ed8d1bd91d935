import ToolSupport

/// Keys and clicks as a user gives them: the browser itself finds out what they do.
extension Page {
  package func press(_ key: Key, _ modifiers: Key.Modifiers = []) throws {
    var parameters: [String: Any] = [
      "type": "rawKeyDown", "key": key.name, "code": key.code, "windowsVirtualKeyCode": key.number,
      "modifiers": modifiers.rawValue,
    ]
    // With Control or Alt a key types nothing.
    if let text = key.text, modifiers.isDisjoint(with: [.control, .alt]) {
      parameters["type"] = "keyDown"
      parameters["text"] = text
    }
    try command("Input.dispatchKeyEvent", parameters)
    parameters["type"] = "keyUp"
    parameters["text"] = nil
    try command("Input.dispatchKeyEvent", parameters)
  }

  /// Types a text, key by key, into what has the focus.
  package func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  /// Gives a text box the focus and types over what stands in it; does not leave it.
  ///
  /// - Parameter selector: CSS.
  package func fill(_ selector: String, with text: String) throws {
    try perform("const box = \(find(selector)); box.focus(); box.select()")
    try text.isEmpty ? press(.delete) : type(text)
  }

  /// Clicks with the left button in the middle of an element, or of what lies over it.
  ///
  /// - Parameter selector: CSS.
  package func click(_ selector: String) throws {
    let place: [Double] = try evaluate(
      """
      (() => {
        const element = \(find(selector))
        element.scrollIntoView({block: "center", behavior: "instant"})
        const box = element.getBoundingClientRect()
        return [box.x + box.width / 2, box.y + box.height / 2]
      })()
      """)
    for type in ["mousePressed", "mouseReleased"] {
      try command(
        "Input.dispatchMouseEvent",
        ["type": type, "x": place[0], "y": place[1], "button": "left", "clickCount": 1])
    }
  }

  /// The elements that Tab comes to, from the top of the page until the first again, as CSS paths.
  ///
  /// - Parameter most: of more than these it is an error, as where a key cannot leave an element.
  package func tabStops(most: Int = 500) throws -> [String] {
    // Tab goes on from what had the focus last, so that must be the whole.
    try perform(
      """
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute("tabindex")
      """)
    var stops: [String] = []
    while stops.count <= most {
      try press(.tab)
      let stop: String? = try evaluate("(() => { \(Checks.path)\n return focusedPath() })()")
      guard let stop, stop != stops.first else { return stops }
      if stop == stops.last { throw ToolError("Tab does not leave \(stop)") }
      stops.append(stop)
    }
    throw ToolError("Tab came to more than \(most) elements, the last is \(stops.last ?? "")")
  }

  private func find(_ selector: String) -> String {
    """
    (document.querySelector(\(quoted(selector)))
      ?? (() => { throw new Error("no element " + \(quoted(selector))) })())
    """
  }
}

/// A text as a literal of JavaScript.
func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    default: String(scalar)
    }
  }
  return "\"\(escaped.joined())\""
}
