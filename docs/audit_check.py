"""Checks an audit log of Holdfast without Holdfast, with nothing but Python.

    python3 audit_check.py audit.jsonl [head.json ...]

Each line of audit.jsonl is {"entry":ENTRY,"leaf":"HASH"}. The hash is that of the bytes of ENTRY
as a leaf of a Merkle tree (RFC 6962, section 2.1); "before" in ENTRY is the root of the tree of all
earlier entries. A head is what someone wrote down earlier: {"root":...,"size":...,"when":...}.
"""
import hashlib
import json
import sys
from datetime import datetime

BEGIN, MIDDLE, END = b'{"entry":', b',"leaf":"', b'"}'


def root_of(peaks):
    """The root of a tree, from the roots of its whole subtrees, largest first."""
    if not peaks:
        return hashlib.sha256().digest()
    root = peaks[-1][1]
    for _, left in reversed(peaks[:-1]):
        root = hashlib.sha256(b"\1" + left + root).digest()
    return root


def with_leaf(peaks, leaf):
    """The same with one leaf more: subtrees of the same height become one."""
    grown = peaks + [(0, leaf)]
    while len(grown) > 1 and grown[-1][0] == grown[-2][0]:
        (height, left), (_, right) = grown[-2:]
        grown[-2:] = [(height + 1, hashlib.sha256(b"\1" + left + right).digest())]
    return grown


def check(log, heads):
    """What is wrong with a log; nothing, if it is as it was written."""
    wrong = []
    peaks, size, last = [], 0, None
    for line in log:
        line = line.rstrip(b"\r\n")
        size += 1
        text, _, stored = line[len(BEGIN) : -len(END)].rpartition(MIDDLE)
        leaf = hashlib.sha256(b"\0" + text).digest()
        if stored.decode() != leaf.hex():
            wrong.append(f"entry {size}: text and hash do not belong together")
        entry = json.loads(text)
        if entry["number"] != size:
            wrong.append(f"entry {entry['number']} stands in place {size}")
        when = datetime.fromisoformat(entry["when"].replace("Z", "+00:00"))
        if last and when < last:
            wrong.append(f"entry {size} is older than the entry before it")
        last = when
        if entry["before"] != root_of(peaks).hex():
            wrong.append(f"entry {size} was written after another entry {size - 1}")
        peaks = with_leaf(peaks, leaf)
        for head in heads:
            if head["size"] == size and head["root"] != root_of(peaks).hex():
                wrong.append(f"the first {size} entries are not those of the head of {head['when']}")
    for head in heads:
        if head["size"] > size:
            wrong.append(f"the head of {head['when']} counts {head['size']} entries, not {size}")
    return wrong, size


if __name__ == "__main__":
    kept = [json.loads(line) for name in sys.argv[2:] for line in open(name) if line.strip()]
    with open(sys.argv[1], "rb") as file:
        found, entries = check(file, kept)
    sound = f"{entries} entries, all as they were written; {len(kept)} heads agree"
    open_end = f"{entries} entries that agree with each other; without a head nobody can tell more"
    print("\n".join(found) or (sound if kept else open_end))
    sys.exit(1 if found else 0 if kept else 3)
