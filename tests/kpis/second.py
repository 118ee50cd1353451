"""The same figures again, by other code: SQL in DuckDB, which knows none of ours."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import duckdb

from sahne.results import Result


def table_of(rows: Iterable[Result]) -> duckdb.DuckDBPyConnection:
    """A database with a table ``ledger`` of some rows."""
    database = duckdb.connect()
    database.execute(
        "create table ledger (item text, metric text, value double, day date, source text, path text, line integer)"
    )
    written = [
        (row.item, row.metric, row.value, row.measured_on, row.source, row.place.path, row.place.line) for row in rows
    ]
    if written:
        database.executemany("insert into ledger values (?, ?, ?, ?, ?, ?, ?)", written)
    return database


_POINTS = """
with points as (
  select day, arg_max(value, path || lpad(line::text, 9, '0')) as value, count(*) as measured
  from ledger where item = $item and metric = $metric and day <= $through group by day
)
"""


def points(database: duckdb.DuckDBPyConnection, item: str, metric: str, through: date) -> list[tuple[date, float, int]]:
    """Day, value and number of rows, oldest first."""
    asked: dict[str, Any] = {"item": item, "metric": metric, "through": through}
    return database.execute(f"{_POINTS} select * from points order by day", asked).fetchall()


def line(
    database: duckdb.DuckDBPyConnection, item: str, metric: str, through: date, day: date
) -> tuple[float, float, float, int]:
    """Value of the line on a day, its rise a day, the error of a prediction there, and of how many points it is made."""
    asked: dict[str, Any] = {"item": item, "metric": metric, "through": through, "day": day}
    found = database.execute(
        f"""
        {_POINTS}, recent as (
          select value as y, date_diff('day', date '1970-01-01', day) as x from points
          where day > (select max(day) from points) - interval 365 day
        ), fit as (
          select regr_slope(y, x) as slope, regr_intercept(y, x) as level, avg(x) as middle, regr_sxx(y, x) as sxx,
                 count(*) as n, date_diff('day', date '1970-01-01', $day) as ahead from recent
        ), miss as (
          select sum((y - level - slope * x) * (y - level - slope * x)) as sse from recent, fit
        )
        select level + slope * ahead, slope,
               sqrt(sse / (n - 2)) * sqrt(1 + 1.0 / n + (ahead - middle) * (ahead - middle) / sxx), n
        from fit, miss
        """,
        asked,
    ).fetchone()
    assert found is not None
    return found
