import DatabaseSupport

final class PostgreSQLTests: DatabaseCase {
  func testPostgreSQL() throws {
    let database = try PostgreSQL.shared()
    try checkValues(database)
    try checkFloors(database, quotient: "x / 3")
    try checkStatements(database)
    checkErrors(
      database, "PostgreSQL", missing: "column \"weg\" does not exist",
      overflow: "bigint out of range")
    try checkMany(database)
  }
}
