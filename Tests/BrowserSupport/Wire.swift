import Foundation
import ToolSupport

/// The connection with a browser: JSON messages that end in a byte 0, over one socket.
///
/// One thread reads. It keeps answers until the caller takes them, and of each session (a page) the
/// events that a page looks at.
final class Wire: @unchecked Sendable {
  /// Something that happened in a page.
  struct Event: Sendable {
    let method: String
    /// The whole message.
    let message: Data
  }

  private struct Head: Decodable {
    let id: Int?
    let method: String?
    let sessionId: String?
  }

  private static let keptEvents: Set = [
    "Page.lifecycleEvent", "Page.javascriptDialogOpening", "Runtime.consoleAPICalled",
    "Runtime.exceptionThrown", "Log.entryAdded", "Network.requestWillBeSent",
    "Inspector.targetCrashed",
  ]

  private let socket: Int32
  /// Guards all below.
  private let changed = NSCondition()
  private var lastCall = 0
  private var answers: [Int: Data] = [:]
  private var events: [String: [Event]] = [:]
  private var isOpen = true

  /// Takes the socket, and closes it at the end.
  init(socket: Int32) {
    self.socket = socket
    let thread = Thread { [weak self] in
      readMessages(from: socket) { message in self?.receive(message) }
      self?.endOfMessages()
      close(socket)
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  deinit {
    // Which ends the thread.
    if isOpen { shutdown(socket, Int32(SHUT_RDWR)) }
  }

  var isClosed: Bool { changed.withLock { !isOpen } }

  /// Sends a command and waits for its answer.
  ///
  /// - Parameters:
  ///   - session: the page that it is for; nil for the browser.
  ///   - limit: seconds.
  /// - Returns: the whole message; what is wrong with the command is thrown.
  func call(
    _ method: String, _ parameters: [String: Any] = [:], session: String? = nil, limit: Double
  ) throws -> Data {
    let number = try send(method, parameters, session: session)
    let answer = try wait(limit, for: "the answer to \(method)") {
      $0.answers.removeValue(forKey: number)
    }
    if let refusal: Refusal = try? decoded(answer, "error") {
      throw ToolError("\(method): \(refusal.message)")
    }
    return answer
  }

  /// Waits until events of a session show what is looked for.
  func wait<Found>(
    _ limit: Double, for what: String, in session: String, _ look: ([Event]) -> Found?
  ) throws -> Found {
    try wait(limit, for: what) { look($0.events[session] ?? []) }
  }

  func events(of session: String) -> [Event] { changed.withLock { events[session] ?? [] } }
  func forget(_ session: String) { changed.withLock { events[session] = nil } }

  private struct Refusal: Decodable { let message: String }

  private func wait<Found>(
    _ limit: Double, for what: String, _ look: (Wire) -> Found?
  ) throws -> Found {
    let end = Date(timeIntervalSinceNow: limit)
    changed.lock()
    defer { changed.unlock() }
    while true {
      if let found = look(self) { return found }
      guard isOpen else { throw ToolError("the browser ended before \(what)") }
      guard changed.wait(until: end) else {
        throw ToolError("after \(limit) s there was no sign of \(what)")
      }
    }
  }

  private func send(
    _ method: String, _ parameters: [String: Any], session: String?
  ) throws -> Int {
    changed.lock()
    defer { changed.unlock() }
    guard isOpen else { throw ToolError("the browser had ended before \(method)") }
    lastCall += 1
    var message: [String: Any] = ["id": lastCall, "method": method, "params": parameters]
    message["sessionId"] = session
    try sendBytes(try JSONSerialization.data(withJSONObject: message) + [0], to: socket)
    return lastCall
  }

  private func receive(_ message: Data) {
    guard let head = try? JSONDecoder().decode(Head.self, from: message) else { return }
    changed.withLock {
      if let number = head.id { answers[number] = message }
      if let method = head.method, let session = head.sessionId, Self.keptEvents.contains(method) {
        events[session, default: []].append(Event(method: method, message: message))
      }
      changed.broadcast()
    }
    // Nothing else is answered while a page shows a dialog.
    if head.method == "Page.javascriptDialogOpening" {
      _ = try? send("Page.handleJavaScriptDialog", ["accept": false], session: head.sessionId)
    }
  }

  private func endOfMessages() {
    changed.withLock {
      isOpen = false
      changed.broadcast()
    }
  }
}

/// Hands out every message until the other side is gone.
private func readMessages(from socket: Int32, _ take: (Data) -> Void) {
  var open = Data()
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = read(socket, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    var rest = buffer[..<count]
    while let end = rest.firstIndex(of: 0) {
      take(open + rest[..<end])
      open = Data()
      rest = rest[(end + 1)...]
    }
    open += rest
  }
}

private func sendBytes(_ bytes: Data, to socket: Int32) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, noSignal) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw ToolError("the browser has ended") }
    rest = rest.dropFirst(count)
  }
}
