import Foundation
import ToolSupport

/// A page that is open in a browser, in a tab of its own. What it stores (`localStorage`) it shares with the
/// other pages of the browser.
///
/// It is closed together with this value. Every wait has a limit, and an error that says what was waited
/// for.
package final class Page: Sendable {
  let browser: Browser
  let file: URL
  /// The text of the page, where it has no file of its own.
  private let folder: TemporaryFolder?
  private let tab: String
  let session: String

  init(in browser: Browser, file: URL, folder: TemporaryFolder?) throws {
    self.browser = browser
    self.file = file.standardizedFileURL
    self.folder = folder
    func made<Result: Decodable>(_ method: String, _ parameters: [String: Any]) throws -> Result {
      try decoded(try browser.wire.call(method, parameters, limit: Browser.limit))
    }
    let empty: Tab = try made("Target.createTarget", ["url": "about:blank"])
    tab = empty.targetId
    let joined: Joined = try made("Target.attachToTarget", ["targetId": tab, "flatten": true])
    session = joined.sessionId
    for domain in ["Page", "Runtime", "Log", "Network"] { try command("\(domain).enable") }
    try command("Page.setLifecycleEventsEnabled", ["enabled": true])
    try command("Emulation.setFocusEmulationEnabled", ["enabled": true])
    try resize(to: .desk)
  }

  deinit {
    _ = try? browser.wire.call("Target.closeTarget", ["targetId": tab], limit: 5)
    browser.wire.forget(session)
  }

  func load(query: String?, isReady: Bool) throws {
    var address = URLComponents(url: file, resolvingAgainstBaseURL: false)
    address?.percentEncodedQuery = query
    guard let address = address?.url?.absoluteString else { throw ToolError("no address: \(file)") }
    let navigated: Navigated = try decoded(try answer("Page.navigate", ["url": address]))
    if let error = navigated.errorText { throw ToolError("\(address): \(error)") }
    try browser.wire.wait(Browser.limit, for: "the load of \(address)", in: session) { events in
      let isLoaded = events.contains {
        guard $0.method == "Page.lifecycleEvent",
          let event: Lifecycle = try? decoded($0.message, "params")
        else { return false }
        return event.name == "load" && event.loaderId == navigated.loaderId
      }
      return isLoaded ? () : nil
    }
    if isReady { try wait(for: "document.documentElement.dataset.ready") }
  }

  /// The value of an expression of JavaScript; of a promise what it gives.
  ///
  /// - Parameter limit: seconds.
  package func evaluate<Value: Decodable>(
    _ script: String, as type: Value.Type = Value.self, limit: Double = Browser.limit
  ) throws -> Value {
    let parameters: [String: Any] = [
      "expression": script, "awaitPromise": true, "returnByValue": true,
    ]
    let answer = try answer("Runtime.evaluate", parameters, limit: limit)
    let start = script.prefix(80)
    let given: Evaluated<Value>? = try? decoded(answer)
    if let thrown = given?.exceptionDetails { throw ToolError("\(start) failed: \(thrown.told)") }
    if let value = given?.result.value { return value }
    // Where nothing will do, as for an optional.
    if given != nil, let none = try? JSONDecoder().decode(Value.self, from: Data("null".utf8)) {
      return none
    }
    let shown = String(decoding: answer.prefix(300), as: UTF8.self)
    throw ToolError("\(start) gave no \(Value.self): \(shown)")
  }

  /// Carries out statements of JavaScript; waits for what `await` in them waits for.
  package func perform(_ script: String) throws {
    let _: Bool = try evaluate("(async () => { \(script)\n; return true })()")
  }

  /// Waits until an expression of JavaScript is true.
  ///
  /// - Parameter limit: seconds.
  package func wait(for condition: String, limit: Double = Browser.limit) throws {
    let end = ContinuousClock.now + .seconds(limit)
    while try !evaluate("Boolean(\(condition))", as: Bool.self) {
      guard ContinuousClock.now < end else {
        throw ToolError("\(file.lastPathComponent): after \(limit) s not \(condition)")
      }
      usleep(5_000)
    }
  }

  /// The answer to a command for this page.
  func answer(
    _ method: String, _ parameters: [String: Any] = [:], limit: Double = Browser.limit
  ) throws -> Data {
    try browser.wire.call(method, parameters, session: session, limit: limit)
  }

  /// A command of which the answer says nothing.
  func command(_ method: String, _ parameters: [String: Any] = [:]) throws {
    _ = try answer(method, parameters)
  }
}

private struct Tab: Decodable { let targetId: String }
private struct Joined: Decodable { let sessionId: String }
private struct Navigated: Decodable {
  let loaderId: String?
  let errorText: String?
}
private struct Lifecycle: Decodable {
  let name: String
  let loaderId: String
}
private struct Evaluated<Value: Decodable>: Decodable {
  struct Result: Decodable { let value: Value? }
  let result: Result
  let exceptionDetails: ExceptionDetails?
}

/// An exception as the browser tells it.
struct ExceptionDetails: Decodable {
  struct Thrown: Decodable { let description: String? }
  let text: String
  let exception: Thrown?
  /// With the places in the script, where it is an error.
  var told: String { exception?.description ?? text }
}

/// What a message has under a key.
func decoded<Value: Decodable>(_ message: Data, _ key: String = "result") throws -> Value {
  let all = try JSONDecoder().decode([String: Part<Value>].self, from: message)
  guard let value = all[key]?.value else { throw ToolError("a message without \(key)") }
  return value
}

/// A part of a message; nil where it has another shape.
private struct Part<Value: Decodable>: Decodable {
  let value: Value?
  init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
}
