"""Writes a list of invented promises and what came of them, as 'holdfast ledger template' has it.

    make_events.py EVENTS FILE

Of three in four something was delivered, of one in ten the value is not disclosed. Donors do not exist.
"""

import random
import sys

events, path = int(sys.argv[1]), sys.argv[2]
draw = random.Random(7)
donors = ["Zubrowka %d" % n for n in range(40)]
with open(path, "w", encoding="utf-8") as out:
    out.write("key,stage,date,donor,recipient,kind,item,units,value,currency,parent,relation,source\n")
    written, promise = 0, 0
    while written < events:
        promise += 1
        donor, day = draw.choice(donors), draw.randrange(1000)
        date = "%d-%02d-%02d" % (2022 + day // 336, 1 + day % 336 // 28, 1 + day % 28)
        value = "undisclosed" if draw.random() < 0.1 else str(draw.randrange(1, 500) * 100_000)
        units = draw.randrange(1, 1000)
        out.write("p%d,promised,%s,%s,Ukraine,military,item %d,%d,%s,EUR,,,page %d\n"
                  % (promise, date, donor, promise % 50, units, value, promise % 900))
        written += 1
        if written < events and draw.random() < 0.75:
            day += draw.randrange(300)
            date = "%d-%02d-%02d" % (2022 + day // 336, 1 + day % 336 // 28, 1 + day % 28)
            out.write("p%d,delivered,%s,%s,Ukraine,military,item %d,%d,%s,EUR,p%d,step_of,page %d\n"
                      % (promise, date, donor, promise % 50, units, value, promise, promise % 900))
            written += 1
