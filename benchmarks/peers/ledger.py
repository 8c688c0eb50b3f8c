"""Adds up the tracker's commitments by country and kind with pandas and openpyxl, and compares.

    ledger.py WORKBOOK HOLDFAST.json

The rule is the one that the tracker's own summary follows: a package's value stands in its first
row, in the column of values in euros. Ends with code 1 if a total differs.
"""

import json
import sys

import pandas

workbook, ours = sys.argv[1], json.load(open(sys.argv[2]))
rows = pandas.read_excel(workbook, sheet_name="Bilateral assistance, MAIN DATA", engine="openpyxl")
rows["value"] = pandas.to_numeric(rows["Converted Value in EUR"], errors="coerce")
rows["kind"] = rows["Type of Aid General"].str.strip().str.lower()
rows["donor"] = rows["countries"].str.strip()
totals = rows.groupby(["donor", "kind"])["value"].sum() / 1e9

worst, compared = 0.0, 0
for total in ours["totals"]:
    other = totals.get((total["donor"], total["kind"]), 0.0)
    worst = max(worst, abs(other - total["eurBn"]))
    compared += 1
print("totals compared            %d" % compared)
print("largest difference, EUR bn %.1e" % worst)
sys.exit(1 if worst > 1e-9 or compared == 0 else 0)
