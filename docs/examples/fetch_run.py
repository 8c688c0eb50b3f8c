#!/usr/bin/env python3
"""Asks a Holdfast studio for a run, waits for it, and puts what it found into a data frame.

    ./holdfast studio --no-browser                  in one terminal
    python3 docs/examples/fetch_run.py              in another

It needs Python alone; with pandas installed it gives a data frame, without a list of dictionaries.
For a studio with accounts: HOLDFAST_USER and HOLDFAST_PASSWORD.
"""

import argparse
import csv
import http.cookiejar
import io
import json
import os
import sys
import time
import urllib.error
import urllib.request


class Studio:
    """A studio at an address. It keeps the session and the token that changes need."""

    def __init__(self, address):
        self.address = address.rstrip("/") + "/"
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(cookies)
        self.token = self.get_json("api/me")["csrf"]

    def call(self, method, path, body=None):
        headers = {"Accept-Language": "en"}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        if method != "GET":
            headers["X-CSRF"] = self.token
        request = urllib.request.Request(self.address + path, data, headers, method=method)
        try:
            with self.opener.open(request, timeout=60) as answer:
                return answer.read()
        except urllib.error.HTTPError as refused:
            told = json.loads(refused.read())
            raise SystemExit(f"{told['title']}: {told['detail']}") from None
        except urllib.error.URLError as silent:
            raise SystemExit(
                f"No studio answers at {self.address} ({silent.reason}).\n"
                "Start one: ./holdfast studio --no-browser"
            ) from None

    def get_json(self, path):
        return json.loads(self.call("GET", path))

    def sign_in(self, name, password):
        self.call("POST", "api/session", {"name": name, "password": password})
        self.token = self.get_json("api/me")["csrf"]

    def run(self, case, kind="plan", settings=None, futures=1000, seed=0):
        """The run, once it is done. The same question is computed once, whoever asks it."""
        question = {
            "case": case,
            "kind": kind,
            "settings": settings or {},
            "futures": futures,
            "seed": seed,
        }
        name = json.loads(self.call("POST", "api/runs", question))["id"]
        while True:
            run = self.get_json(f"api/runs/{name}")
            if run["state"] == "done":
                return run
            if run["state"] not in ("queued", "running"):
                raise SystemExit(f"The run is {run['state']}: {run['message']}")
            print(f"{run['state']}, {run['done']} of {run['of']} {run['message']}", file=sys.stderr)
            time.sleep(1)

    def table(self, run, name):
        """A file of a run as a data frame."""
        text = self.call("GET", f"api/runs/{run['id']}/files/{name}").decode("utf-8-sig")
        try:
            import pandas
        except ImportError:
            return list(csv.DictReader(io.StringIO(text)))
        return pandas.read_csv(io.StringIO(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--address", default="http://localhost:8700/")
    parser.add_argument("--case", default="ukraine-2024")
    parser.add_argument("--kind", default="plan", choices=["plan", "explore", "robust"])
    parser.add_argument("--futures", type=int, default=1000)
    parser.add_argument("--set", action="append", default=[], metavar="LEVER=NUMBER")
    parser.add_argument("--file", help="file of the run (default: the first CSV file it has)")
    options = parser.parse_args()
    studio = Studio(options.address)
    if "HOLDFAST_USER" in os.environ:
        studio.sign_in(os.environ["HOLDFAST_USER"], os.environ["HOLDFAST_PASSWORD"])
    settings = {lever: float(value) for lever, value in (s.split("=", 1) for s in options.set)}
    run = studio.run(options.case, options.kind, settings, options.futures)
    for outcome in run["outcomes"]["en"]:
        told = [outcome["value"], outcome["unit"], outcome["range"]]
        print(f"{outcome['name']}: {' '.join(filter(None, told))}")
    name = options.file or next(f for f in run["files"] if f.endswith(".csv"))
    frame = studio.table(run, name)
    print(f"{name}: {len(frame)} rows")
    print(frame.head() if hasattr(frame, "head") else frame[:3])


if __name__ == "__main__":
    main()
