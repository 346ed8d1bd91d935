/// What is wrong in a document and in the files that it names: noted while it is read on, and thrown
/// together at the end.
///
/// The first twenty in order of place are kept; of the others only their number. Messages are made
/// of those that are kept, so that a document full of errors is read as fast as a good one.
package final class InputErrors {
  /// The most that are shown.
  package static let most = 20

  /// In order of place; those of the document itself come before those of files that it names.
  private var kept: [(place: Place, error: InputError)] = []
  private var files: [String]
  private var count = 0
  private var deferred: [Deferred] = []

  private typealias Place = (file: Int, line: Int, column: Int)
  /// An error that is a consequence where a key turns out to be misspelled.
  private struct Deferred {
    let position: SourcePosition
    let error: () -> InputError
    let isConsequence: () -> Bool
  }

  /// Nothing is wrong yet in `file`.
  package init(file: String) { files = [file] }

  /// Nothing has been noted.
  package var isEmpty: Bool { count == 0 && deferred.isEmpty }

  /// Notes an error at a place of the document.
  package func note(at position: SourcePosition, _ error: () -> InputError) {
    note((0, position.line, position.column), error)
  }

  /// Notes all that was thrown together.
  package func note(_ error: InputError) {
    for one in error.each {
      let file = files.firstIndex(of: one.file) ?? files.count
      if file == files.count { files.append(one.file) }
      note((file, one.line ?? 0, one.column ?? 0)) { one }
    }
    count += error.untold
  }

  /// Notes an error that is none of its own where `isConsequence` says so when all is read.
  package func note(
    at position: SourcePosition, unless isConsequence: @escaping () -> Bool,
    _ error: @escaping () -> InputError
  ) {
    deferred.append(Deferred(position: position, error: error, isConsequence: isConsequence))
  }

  /// All keys have been asked for: which of the errors are consequences is known.
  package func settle() {
    let open = deferred
    deferred = []
    for one in open where !one.isConsequence() { note(at: one.position, one.error) }
  }

  /// Throws all that was noted, if anything was.
  package func check() throws(InputError) {
    for one in deferred { note(at: one.position, one.error) }
    deferred = []
    if let all { throw all }
  }

  /// What `body` gives; where it fails there is no reading on, and all is thrown with what it throws.
  package func orStop<Value>(_ body: () throws(InputError) -> Value) throws(InputError) -> Value {
    do {
      return try body()
    } catch {
      note(error)
      try check()
      throw error
    }
  }

  /// All that was noted, but for what may be a consequence; nil: nothing.
  package var all: InputError? {
    guard var first = kept.first?.error else { return nil }
    first.more = kept.dropFirst().map(\.error)
    first.untold = count - kept.count
    return first
  }

  private func note(_ place: Place, _ error: () -> InputError) {
    count += 1
    if kept.count == Self.most {
      guard let last = kept.last, place < last.place else { return }
      kept.removeLast()
    }
    let index = kept.firstIndex { place < $0.place } ?? kept.count
    kept.insert((place, error()), at: index)
  }
}
