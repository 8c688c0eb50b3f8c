"""Reads the Parquet files of an exploration, as an analyst would, and prints a few facts as JSON.

    python3 read_back.py FOLDER

With pandas and pyarrow, or else with DuckDB; without either it says what is missing.
"""

import json
import sys

folder = sys.argv[1]


def with_pandas():
    import pandas
    import pyarrow  # noqa: F401, pandas reads Parquet with it

    futures = pandas.read_parquet(f"{folder}/futures.parquet")
    series = pandas.read_parquet(f"{folder}/series.parquet")
    worst = futures.sort_values("claimant_floor").groupby("plan").last()
    median = series.groupby(["plan", "item", "measure", "month"])["value"].median()
    return {
        "reader": f"pandas {pandas.__version__}",
        "futures": len(futures),
        "failed": futures.groupby("plan")["failed"].count().to_dict(),
        "worst": worst["claimant_floor"].to_dict(),
        "series": len(series),
        "missing": int(series["value"].isna().sum()),
        "median": {" ".join(key): value for key, value in median.items()},
    }


def with_duckdb():
    import duckdb

    def rows(query):
        return duckdb.sql(query).fetchall()

    futures = f"'{folder}/futures.parquet'"
    series = f"'{folder}/series.parquet'"
    median = rows(
        f"select plan, item, measure, month, median(value) from {series} group by all"
    )
    return {
        "reader": f"DuckDB {duckdb.__version__}",
        "futures": rows(f"select count(*) from {futures}")[0][0],
        "failed": dict(rows(f"select plan, count(failed) from {futures} group by plan")),
        "worst": dict(
            rows(f"select plan, max(claimant_floor) from {futures} group by plan")
        ),
        "series": rows(f"select count(*) from {series}")[0][0],
        "missing": rows(f"select count(*) from {series} where value is null")[0][0],
        "median": {" ".join(row[:4]): row[4] for row in median},
    }


facts = {"reader": ""}
for read in (with_pandas, with_duckdb):
    try:
        facts = read()
        break
    except ImportError as missing:
        print(f"{read.__name__}: {missing}", file=sys.stderr)
print(json.dumps(facts))
