"""Holds the kernel against NumPy: the ratio of futures a second, and an end with code 1 if they
differ by more than a billionth.

    compare.py HOLDFAST PEER
"""

import sys


def read(path):
    with open(path, encoding="utf-8") as lines:
        return {key: float(value) for key, value in (line.split() for line in lines)}


ours, peer = read(sys.argv[1]), read(sys.argv[2])
best = max(value for key, value in peer.items() if key.startswith("numpy_block_"))
worst = max(value for key, value in peer.items() if key.startswith("difference_"))
print(f"kernel / NumPy, one thread each: {ours['kernel_futures_per_second'] / best:.1f}")
print(f"largest difference: {worst:.1e}")
sys.exit(worst > 1e-9)
