import HuishoudboekjeCatalogue
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All that one run of the command reads and writes.
///
/// What is read is never written, and no two results go to one file, whatever the paths look like:
/// files are the same when the disk says so. The bytes that were parsed give the hashes for a
/// receipt, so a file that changes meanwhile cannot be told apart from what was computed.
package final class FileRegister: Sendable {
  /// That of the run that goes on; nil: nothing is kept and nothing refused.
  @TaskLocal package static var current: FileRegister?

  /// A file that was read.
  package struct Read: Sendable, Equatable {
    /// As the user, or a file of the user, named it.
    package let name: String
    /// The hash of the bytes that were parsed.
    package let sha256: String
    /// It came from standard input, so nobody can read it again.
    package let isStandardInput: Bool
  }

  /// What makes two paths one file: its place on the disk, or that of the folder it will stand in.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
    /// Of a file that is not there yet, its name in the folder.
    let name: String

    init(_ status: stat, name: String = "") {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
      self.name = name
    }
  }

  private struct State {
    var reads: [Read] = []
    var known: [String: Int] = [:]
    var read: Set<Identity> = []
    /// By the number of the claim; standard output has one of its own.
    var written: [Int: Set<Identity>] = [:]
  }
  private let state = Mutex(State())
  /// The folder outside which nothing is read, without links; nil: everything may be read.
  private let folder: String?
  /// Nothing is written.
  private let isReadOnly: Bool

  /// - Parameters:
  ///   - receipt: reading is confined to its folder.
  ///   - isReadOnly: writing is refused, and so is standard input.
  package init(beside receipt: String? = nil, isReadOnly: Bool = false) {
    folder = receipt.map { realPath(directoryName($0)) ?? directoryName($0) }
    self.isReadOnly = isReadOnly
  }

  /// All that was read, in its order, each file once.
  package var reads: [Read] { state.withLock { $0.reads } }

  // MARK: Reading

  /// Refuses a path outside the folder to which reading is confined.
  func check(reading path: String) throws(InputError) {
    if isReadOnly, path == "-" {
      throw InputError(
        file: inputName(path), FileErrorText.receiptReadsFiles, advice: FileErrorText.notDash)
    }
    guard let folder, path != "-" else { return }
    // Of a file that is not there, its folder tells where it would be.
    let real = realPath(path) ?? realPath(directoryName(path)).map { $0 + "/" + baseName(path) }
    let prefix = folder == "/" ? folder : folder + "/"
    if let real, real.hasPrefix(prefix) { return }
    throw InputError(
      file: path, FileErrorText.outsideReceipt(quoted(folder)), advice: FileErrorText.allowPaths)
  }

  /// Keeps the hash of what was read.
  ///
  /// - Throws: when it is written by this run, or was read before with other bytes.
  func add(_ path: String, _ status: stat?, _ bytes: [UInt8]) throws(InputError) {
    let isStandardInput = path == "-"
    let hash = SHA256.hexadecimal(bytes)
    let name = inputName(path)
    let identity = status.flatMap { $0.isRegularFile ? Identity($0) : nil }
    let problem: (Phrase, Phrase)? = state.withLock { state in
      if let place = state.known[name] {
        guard state.reads[place].sha256 == hash else {
          return (FileErrorText.changedMeanwhile, FileErrorText.runAgainAtRest)
        }
        return nil
      }
      state.known[name] = state.reads.count
      state.reads.append(Read(name: name, sha256: hash, isStandardInput: isStandardInput))
      guard let identity else { return nil }
      state.read.insert(identity)
      guard state.written.values.contains(where: { $0.contains(identity) }) else { return nil }
      return (FileErrorText.isWritten, FileErrorText.otherForResult)
    }
    if let (problem, remedy) = problem {
      throw InputError(file: name, problem, advice: remedy)
    }
  }

  // MARK: Writing

  /// Takes a file as the place of a result, before it is made.
  ///
  /// - Parameter file: as it is on the disk now, or the folder and the name that it will have.
  /// - Returns: the number of the claim.
  func claim(_ path: String, _ file: Identity) throws(InputError) -> Int {
    if isReadOnly {
      throw InputError(
        file: path, FileErrorText.receiptWritesNothing, advice: FileErrorText.runItself)
    }
    let number = state.withLock { state in
      let number = state.written.count
      state.written[number] = [file]
      return number
    }
    do {
      try check(number, path)
    } catch {
      release(number)
      throw error
    }
    return number
  }

  /// The place is free again: nothing was written there.
  func release(_ claim: Int) { state.withLock { $0.written[claim] = [] } }

  /// Takes the file to which standard output goes; more than one result may go there in turn.
  func claimStandardOutput(_ file: Identity) throws(InputError) {
    state.withLock { $0.written[Self.standardOutput] = [file] }
    try check(Self.standardOutput, FileErrorText.standardOutput.text)
  }
  private static let standardOutput = -1

  /// Refuses what was read meanwhile; after that `file` is what the claim stands for too.
  func confirm(_ claim: Int, _ path: String, _ file: Identity?) throws(InputError) {
    if let file { state.withLock { _ = $0.written[claim]?.insert(file) } }
    try check(claim, path)
  }

  private func check(_ claim: Int, _ path: String) throws(InputError) {
    let problem: Phrase? = state.withLock { state in
      let own = state.written[claim] ?? []
      if !own.isDisjoint(with: state.read) { return FileErrorText.isRead }
      let isTaken = state.written.contains { $0.key != claim && !$0.value.isDisjoint(with: own) }
      return isTaken ? FileErrorText.isTaken : nil
    }
    guard let problem else { return }
    throw InputError(file: path, problem, advice: FileErrorText.otherForThisResult)
  }
}
