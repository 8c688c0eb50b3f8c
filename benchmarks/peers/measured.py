"""Runs a command and says what it took: seconds, seconds of all processors, and most memory.

    measured.py KEPT NAME COMMAND...    adds a line to the file KEPT
    measured.py KEPT                    how much of the first's time the second of two took

Standard output of the command is left alone; what it took goes to standard error. Ends as the command does.
"""

import resource
import subprocess
import sys
import time

kept, command = sys.argv[1], sys.argv[2:]
if not command:
    ours, theirs = [line.rsplit(maxsplit=3)[1:] for line in open(kept)]
    print("ratio, second to first     %.2f by the clock, %.2f by processor"
          % tuple(float(t) / float(o) for o, t in zip(ours[:2], theirs[:2])))
    sys.exit()
start = time.time()
code = subprocess.run(command[1:]).returncode
seconds = time.time() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
took = (command[0], seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
with open(kept, "a") as lines:
    lines.write("%s %.2f %.2f %.0f\n" % took)
print("%-10s %7.1f s  %7.1f s of processor  %6.0f MB" % took, file=sys.stderr)
sys.exit(code)
