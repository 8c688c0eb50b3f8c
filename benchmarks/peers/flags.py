"""R024 in plain Python, from its definition: flags.py FILE OURS.json SECONDS [FENCE].

Reads the same JSON Lines as Holdfast, compares what both flag and prints rates and their ratio. It needs nothing but
Python. Written for the invented file: one active award, one supplier, one tenderer a bid, one currency.
"""
import json
import math
import sys
import time


def quantile(numbers, share):
    """Hyndman and Fan (1996), definition 8."""
    at = (len(numbers) + 1 / 3) * share + 1 / 3
    below = math.floor(at)
    if below < 1:
        return numbers[0]
    if below >= len(numbers):
        return numbers[-1]
    low = numbers[below - 1]
    return low + (at - below) * (numbers[below] - low)


def margins(file):
    bids = 0
    found = []
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            process = json.loads(line)
            details = process["bids"]["details"]
            bids += len(details)
            winner = process["awards"][0]["suppliers"][0]["id"]
            own = []
            others = []
            for bid in details:
                if bid["status"] == "valid":
                    mine = bid["tenderers"][0]["id"] == winner
                    (own if mine else others).append(bid["value"]["amount"])
            if own and others and min(own) <= min(others):
                found.append((process["ocid"], (min(others) - min(own)) / min(own)))
    return bids, found


def main(file, ours, seconds, fence):
    start = time.perf_counter()
    bids, found = margins(file)
    if fence is None:
        ratios = sorted(ratio for _, ratio in found)
        first = quantile(ratios, 0.25)
        fence = first - 1.5 * (quantile(ratios, 0.75) - first)
    flagged = {ocid: ratio for ocid, ratio in found if fence > 0 and ratio <= fence}
    own = time.perf_counter() - start
    with open(ours, encoding="utf-8") as text:
        holdfast = {k: v["R024"] for k, v in json.load(text).get("OCID", {}).items()}
    print(f"bids                      {bids:>12,}")
    print(f"flagged, both             {len(flagged):>12,}")
    print(f"Holdfast, seconds         {seconds:>12.1f}   {bids / seconds:>12,.0f} bids a second")
    print(f"plain Python, seconds     {own:>12.1f}   {bids / own:>12,.0f} bids a second")
    print(f"ratio                     {own / seconds:>12.2f}")
    if flagged != holdfast:
        print("they flag different processes")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4]) if len(sys.argv) > 4 else None))
