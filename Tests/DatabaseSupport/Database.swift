import Foundation
import ToolSupport

/// A database that tests run SQL in.
package protocol Database: Sendable {
  /// The rows of a query, in the order in which the database gives them.
  ///
  /// - Parameters:
  ///   - query: one query, as `SELECT` or `WITH`.
  ///   - statements: what is carried out before it, each with a semicolon.
  ///   - points: CSV with a header and whole numbers, empty for NULL: the table `points`, of 64 bits.
  /// - Throws: `ToolError` with the message of the database.
  func rows(of query: String, after statements: String, points: String?) throws -> Rows
}

extension Database {
  package func rows(of query: String, points: String? = nil) throws -> Rows {
    try rows(of: query, after: "", points: points)
  }
}

/// The files of one question to a database.
struct Question {
  let folder: TemporaryFolder
  /// The names of the columns of the points, between quotes as SQL writes them; nil: there are no points.
  let columns: [String]?
  /// One query, without a semicolon.
  let query: String

  var script: URL { folder.file("script.sql") }
  var points: URL { folder.file("points.csv") }
  var answer: URL { folder.file("answer.csv") }

  init(_ query: String, points: String?) throws {
    folder = try TemporaryFolder()
    self.query = query.trimmingCharacters(in: .whitespacesAndNewlines.union([";"]))
    guard let points else {
      columns = nil
      return
    }
    let header = points.prefix { !$0.isNewline }
    guard !header.isEmpty, !header.contains("\"") else {
      throw ToolError("the points begin with '\(header)'; expected names of columns without quotes")
    }
    columns = header.split(separator: ",").map { "\"\($0)\"" }
    try Data(points.utf8).write(to: self.points)
  }

  /// Writes the script.
  func ask(_ script: String) throws { try Data(script.utf8).write(to: self.script) }

  /// What the database wrote, after a run without an error.
  func rows(_ run: ProgramRun, of database: String) throws -> Rows {
    guard run.exit == 0 else { throw ToolError("\(database): \(run.errors)") }
    return try Rows([UInt8](Data(contentsOf: answer)))
  }
}
