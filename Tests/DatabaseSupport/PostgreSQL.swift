import Foundation
import Synchronization
import ToolSupport

/// A server of PostgreSQL for the tests of this process alone: a new one in a temporary folder, reached
/// through a socket in it and not through the network. Each question has a session of its own.
///
/// It ends with this process, in whatever way that ends; see `Companion`.
package final class PostgreSQL: Database {
  private static let one = Mutex<PostgreSQL?>(nil)

  private let companion: Companion
  private let psql: String

  /// The server of this process, which its tests share; started at the first call.
  ///
  /// Without PostgreSQL the test is skipped, or fails where programs are required.
  package static func shared() throws -> PostgreSQL {
    try one.withLock { server in
      let running = try server ?? PostgreSQL()
      server = running
      return running
    }
  }

  package init() throws {
    let initdb = try Self.program("initdb")
    let postgres = try Self.program("postgres")
    psql = try Self.program("psql")
    // The path of a socket has at most 103 bytes.
    let folder = try newFolder(in: "/tmp")
    let data = folder.path + "/data"
    let owner = try Self.owner(of: folder)
    let options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    let run = try ProgramRun(owner.path, owner.words + [initdb, "-D", data] + options)
    guard run.exit == 0 else {
      try? FileManager.default.removeItem(at: folder)
      throw ToolError("initdb: \(run.errors)")
    }
    let settings = ["-k", folder.path, "-c", "listen_addresses=", "-c", "fsync=off"]
    // Nothing is kept, so it need not wait for its sessions.
    companion = try Companion(
      owner.path, owner.words + [postgres, "-D", data] + settings, folder: folder,
      environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"], signal: "QUIT")
    try waitUntilReady()
  }

  package func rows(of query: String, after statements: String, points: String?) throws -> Rows {
    let question = try Question(query, points: points)
    let table = question.columns.map { columns in
      """
      CREATE TEMPORARY TABLE points (\(columns.map { "\($0) bigint" }.joined(separator: ", ")));
      \\copy points FROM '\(question.points.path)' WITH (FORMAT csv, HEADER)
      """
    }
    try question.ask(
      """
      \(table ?? "")
      \(statements)
      COPY (\(question.query)
      ) TO STDOUT WITH (FORMAT csv, HEADER);
      """)
    let words = ["-f", question.script.path, "-o", question.answer.path]
    return try question.rows(try client(words), of: "PostgreSQL")
  }

  private func client(_ words: [String]) throws -> ProgramRun {
    let usual = ["-X", "-q", "-h", companion.folder.path, "-U", "postgres", "-d", "postgres"]
    let words = usual + ["-v", "ON_ERROR_STOP=1"] + words
    return try ProgramRun(psql, words, environment: ["PGCLIENTENCODING": "UTF8"])
  }

  private func waitUntilReady() throws {
    let end = ContinuousClock.now + .seconds(60)
    while try client(["-c", "SELECT 1"]).exit != 0 {
      guard ContinuousClock.now < end else {
        throw ToolError("PostgreSQL does not start: \(companion.lastWords)")
      }
      usleep(50_000)
    }
  }

  /// Debian has only some of the programs where the PATH leads to.
  private static func program(_ name: String) throws -> String {
    if let found = pathOfProgram(name) { return found }
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let newest = versions.compactMap { Int($0) }.max().map { "\(debian)/\($0)/bin/\(name)" }
    guard let newest, FileManager.default.isExecutableFile(atPath: newest) else {
      throw missingProgram("PostgreSQL (\(name))")
    }
    return newest
  }
  private static let debian = "/usr/lib/postgresql"

  /// What runs a program as the owner of the folder, which is given away by root: the server refuses root.
  private static func owner(of folder: URL) throws -> (path: String, words: [String]) {
    guard geteuid() == 0 else { return ("/usr/bin/env", []) }
    guard let user = getpwnam("postgres") ?? getpwnam("nobody") else {
      throw missingProgram("user who may run PostgreSQL (postgres, nobody)")
    }
    let (id, group) = (user.pointee.pw_uid, user.pointee.pw_gid)
    guard chown(folder.path, id, group) == 0 else {
      throw ToolError("\(folder.path): \(String(cString: strerror(errno)))")
    }
    let setpriv = try ToolSupport.program("setpriv", of: "setpriv of util-linux")
    return (setpriv, ["--reuid=\(id)", "--regid=\(group)", "--clear-groups"])
  }
}
