"""Writes invented contracting processes as JSON Lines: make_contracts.py BIDS FILE. The same bids each time."""
import json
import random
import sys


def main(bids, file):
    draw = random.Random(2026)
    written = 0
    number = 0
    with open(file, "w", encoding="utf-8") as out:
        while written < bids:
            process = contracting_process(draw, number)
            written += len(process["bids"]["details"])
            number += 1
            out.write(json.dumps(process, separators=(",", ":")) + "\n")
    print(f"{number} processes, {written} bids")


def contracting_process(draw, number):
    count = min(1 + int(draw.expovariate(0.25)), 16)
    details = []
    for k in range(count):
        tenderer = f"T-{draw.randrange(20_000)}"
        details.append(
            {
                "id": str(k),
                "status": "valid" if draw.random() < 0.85 else "disqualified",
                "date": f"2025-03-{1 + k:02d}T12:00:00Z",
                "tenderers": [{"id": tenderer, "name": f"Invented supplier {tenderer}"}],
                "value": {"amount": round(1000 * (1 + draw.random()), 2), "currency": "EUR"},
            }
        )
    winner = min(details, key=lambda bid: (bid["status"] != "valid", bid["value"]["amount"]))
    return {
        "ocid": f"ocds-000000-{number:07d}",
        "id": str(number),
        "date": "2025-04-01T00:00:00Z",
        "tag": ["compiled"],
        "buyer": {"id": f"B-{number % 700}", "name": "Invented buyer"},
        "tender": {
            "id": str(number),
            "title": f"Supply of something invented, number {number}",
            "status": "complete",
            "procurementMethod": "open",
            "numberOfTenderers": count,
            "tenderPeriod": {
                "startDate": "2025-02-01T00:00:00Z",
                "endDate": f"2025-03-{1 + draw.randrange(28):02d}T00:00:00Z",
            },
            "procuringEntity": {"id": f"P-{number % 300}"},
        },
        "bids": {"details": details},
        "awards": [
            {
                "id": "1",
                "status": "active",
                "suppliers": winner["tenderers"],
                "items": [
                    {"id": "1", "classification": {"scheme": "CPV", "id": f"{draw.randrange(10, 99)}000000"}}
                ],
            }
        ],
    }


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
