import Foundation

/// Something that went wrong in a page, or that it may not do.
package struct PageProblem: Equatable, Sendable, CustomStringConvertible {
  package enum Kind: String, Sendable {
    /// A message of level error or warning on the console.
    case console
    /// An exception that nothing caught.
    case exception
    /// A request for anything else than the page itself, a `data:` or a `blob:` address, also one that
    /// was refused.
    case request
    /// What the Content Security Policy of the page refused.
    case policy
    /// A dialog, which stops the page.
    case dialog
    case crash
  }

  package let kind: Kind
  package let text: String

  package var description: String { "\(kind.rawValue): \(text)" }
}

extension Page {
  /// Everything that went wrong since the page was opened, in the order in which it did.
  package func problems() throws -> [PageProblem] {
    // What the page told before this answer has come before it.
    try perform("await new Promise(done => setTimeout(done, 0))")
    return browser.wire.events(of: session).compactMap(problem)
  }

  private func problem(_ event: Wire.Event) -> PageProblem? {
    switch event.method {
    case "Runtime.consoleAPICalled":
      guard let call: ConsoleCall = try? decoded(event.message, "params"),
        ["error", "warning", "assert"].contains(call.type)
      else { return nil }
      return PageProblem(kind: .console, text: call.args.map(\.shown).joined(separator: " "))
    case "Runtime.exceptionThrown":
      guard let thrown: Thrown = try? decoded(event.message, "params") else { return nil }
      return PageProblem(kind: .exception, text: thrown.exceptionDetails.told)
    case "Log.entryAdded":
      guard let log: LogEntry = try? decoded(event.message, "params"),
        ["error", "warning"].contains(log.entry.level)
      else { return nil }
      let isPolicy = log.entry.text.contains("Content Security Policy")
      return PageProblem(kind: isPolicy ? .policy : .console, text: log.entry.text)
    case "Network.requestWillBeSent":
      guard let sent: Request = try? decoded(event.message, "params"), isOutside(sent.request.url)
      else { return nil }
      return PageProblem(kind: .request, text: sent.request.url)
    case "Page.javascriptDialogOpening":
      guard let dialog: Dialog = try? decoded(event.message, "params") else { return nil }
      return PageProblem(kind: .dialog, text: dialog.message)
    case "Inspector.targetCrashed": return PageProblem(kind: .crash, text: "the page crashed")
    default: return nil
    }
  }

  private func isOutside(_ address: String) -> Bool {
    guard let url = URL(string: address) else { return true }
    switch url.scheme {
    case "data", "blob", "about": return false
    case "file": return url.standardizedFileURL.path != file.path
    default: return true
    }
  }
}

private struct ConsoleCall: Decodable {
  struct Argument: Decodable {
    let description: String?
    let value: Text?
    var shown: String { value?.text ?? description ?? "" }
  }
  /// A value that is a text.
  struct Text: Decodable {
    let text: String?
    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }
  let type: String
  let args: [Argument]
}
private struct Thrown: Decodable { let exceptionDetails: ExceptionDetails }
private struct LogEntry: Decodable {
  struct Entry: Decodable {
    let level: String
    let text: String
  }
  let entry: Entry
}
private struct Request: Decodable {
  struct Address: Decodable { let url: String }
  let request: Address
}
private struct Dialog: Decodable { let message: String }
