import Foundation
import ToolSupport

/// DuckDB in a Python that has its module: a new database in memory for each question.
package struct DuckDB: Database {
  private let python: String

  /// The Python that HUISHOUDBOEKJE_PYTHON names, or python3; without the module `duckdb` in it the test
  /// is skipped, or fails where programs are required.
  package init() throws {
    let named = ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_PYTHON"]
    python = try named ?? program("python3")
    let look = try ProgramRun(python, ["-c", "import duckdb"])
    guard look.exit == 0 else { throw missingProgram("module duckdb in \(python)") }
  }

  package func rows(of query: String, after statements: String, points: String?) throws -> Rows {
    let question = try Question(query, points: points)
    let table = question.columns.map { columns in
      let types = columns.map { "\($0): 'BIGINT'" }.joined(separator: ", ")
      return """
        CREATE TABLE points AS SELECT * FROM
        read_csv('\(question.points.path)', header = true, columns = {\(types)});
        """
    }
    try question.ask(
      """
      \(table ?? "")
      \(statements)
      COPY (\(question.query)
      ) TO '\(question.answer.path)' (FORMAT csv, HEADER);
      """)
    return try question.rows(
      try ProgramRun(python, [Self.script, question.script.path]), of: "DuckDB")
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("run.py").path
}
