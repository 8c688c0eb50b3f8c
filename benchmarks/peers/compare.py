"""Compares two runs of the same programme: lines of a name and a number in each file.

    python3 compare.py HOLDFAST PEER

Prints a table with the ratio of the times, and fails if any other number that both know differs.
Needs nothing but Python.
"""

import sys

TOLERANCE = 1e-6


def read(file):
    with open(file, encoding="utf-8") as lines:
        return {name: float(number) for name, number in (line.split() for line in lines)}


def main(ours_file, peer_file):
    ours, peer = read(ours_file), read(peer_file)
    print(f"{'':26}{'Holdfast':>20}{'peer':>20}{'peer / Holdfast':>18}")
    for name in [*ours, *(name for name in peer if name not in ours)]:
        here, there = ours.get(name), peer.get(name)
        line = f"{name:26}" + "".join(
            f"{'':20}" if number is None else f"{number:20.12g}" for number in (here, there)
        )
        if name.endswith("_seconds") and here and there:
            line += f"{there / here:18.2f}"
        print(line.rstrip())

    both = [name for name in ours if name in peer and not name.endswith("_seconds")]
    apart = {name: abs(ours[name] - peer[name]) / (1 + abs(ours[name])) for name in both}
    wrong = [name for name in both if apart[name] > TOLERANCE]
    if not both:
        sys.exit("Holdfast and its peer have no result in common")
    if wrong:
        sys.exit("Holdfast and its peer differ in: " + ", ".join(wrong))
    told = ", ".join(both) if len(both) < 10 else f"{len(both)} numbers"
    print(f"Same results: {told}; the largest difference is {max(apart.values()):.1e}, relative")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
