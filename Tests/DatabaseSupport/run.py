"""Carries out the SQL of a file in an empty DuckDB in memory."""
import sys

import duckdb

try:
    duckdb.connect().execute(open(sys.argv[1], encoding="utf-8").read())
except duckdb.Error as error:
    sys.exit(str(error))
