# The heading above the list.
title = What is not in it

# All of it in one line, for a place with little room.
line = Not in it: soldiers, tactics, targets, weapon design, the adversary’s answer.
