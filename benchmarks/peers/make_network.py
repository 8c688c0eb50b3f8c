"""Writes a two-stage network of the size of the published instance ssn, in SMPS.

    python3 make_network.py FOLDER

Sizes are those of ssn (Sen, Doverspike and Cosares 1994): 89 links to which capacity is added within
a budget; then 86 demands, each on its own one of three to seven values, are routed over 620 routes,
and what is left over is counted: 706 columns and 175 rows in the second stage. Nodes, routes and
values are drawn here, so its optimum is not ssn's. The same file each time.
"""

import heapq
import random
import sys
from pathlib import Path

NODES, LINKS, DEMANDS, ROUTES, BUDGET = 40, 89, 86, 620, 100


def network(draw):
    """Links, each a pair of nodes; every node can be reached."""
    links = {tuple(sorted((n, draw.randrange(n)))) for n in range(1, NODES)}
    while len(links) < LINKS:
        links.add(tuple(sorted(draw.sample(range(NODES), 2))))
    return sorted(links)


def route(links, length, start, end):
    """The links of the shortest way."""
    near = {n: [] for n in range(NODES)}
    for k, (a, b) in enumerate(links):
        near[a].append((b, k))
        near[b].append((a, k))
    heap, seen = [(0.0, start, ())], set()
    while heap:
        far, at, way = heapq.heappop(heap)
        if at == end:
            return way
        if at not in seen:
            seen.add(at)
            for to, k in near[at]:
                heapq.heappush(heap, (far + length[k], to, (*way, k)))
    raise AssertionError("no way")


def main(folder):
    draw = random.Random(0)
    links = network(draw)
    ends = draw.sample([(a, b) for a in range(NODES) for b in range(a)], DEMANDS)
    ways = [{route(links, [1.0] * LINKS, *pair)} for pair in ends]
    while sum(map(len, ways)) < ROUTES:
        d = min(range(DEMANDS), key=lambda n: (len(ways[n]), draw.random()))
        ways[d].add(route(links, [draw.expovariate(1) for _ in links], *ends[d]))
    columns = [f"    x{k:<8} budget    1.0       cap{k:<6} -1.0" for k in range(LINKS)]
    for d, some in enumerate(ways):
        for n, way in enumerate(sorted(some)):
            name = f"r{d}_{n}"
            columns.append(f"    {name:<9} dem{d:<6} 1.0")
            columns += [f"    {name:<9} cap{k:<6} 1.0" for k in way]
        columns.append(f"    u{d:<8} unserved  1.0       dem{d:<6} 1.0")
    core = ["NAME          network", "ROWS", " N  unserved", " L  budget"]
    core += [f" L  cap{k}" for k in range(LINKS)] + [f" E  dem{d}" for d in range(DEMANDS)]
    core += ["COLUMNS", *columns, "RHS", f"    RHS       budget    {BUDGET}.0"]
    core += [f"    RHS       cap{k:<6} {draw.randrange(5, 25)}.0" for k in range(LINKS)]
    core += [f"    RHS       dem{d:<6} 5.0" for d in range(DEMANDS)]
    stoch = ["STOCH         network", "INDEP         DISCRETE"]
    for d in range(DEMANDS):
        count = draw.randrange(3, 8)
        weights = [draw.randrange(1, 10) for _ in range(count)]
        for n, weight in enumerate(weights):
            amount = 2 * n + draw.randrange(2)
            share = weight / sum(weights)
            stoch.append(f"    RHS       dem{d:<6} {amount}.0  LATER  {share!r}")
    time = ["TIME          network", "PERIODS       LP"]
    time += ["    x0        budget                   NOW", "    r0_0      cap0                     LATER"]
    folder.mkdir(parents=True, exist_ok=True)
    for ending, lines in (("cor", core), ("tim", time), ("sto", stoch)):
        text = "\n".join([*lines, "ENDATA", ""])
        (folder / f"network.{ending}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
