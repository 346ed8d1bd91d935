import DatabaseSupport

final class DuckDBTests: DatabaseCase {
  func testDuckDB() throws {
    let database = try DuckDB()
    try checkValues(database)
    try checkFloors(database, quotient: "x // 3")
    try checkStatements(database)
    checkErrors(
      database, "DuckDB", missing: "Referenced column \"weg\" not found", overflow: "Overflow")
    try checkMany(database)
  }
}
