closed = closed

openFull = open in full

sizeAt = at { SHARE($setting) }

never = not within the period

range = { $first } to { $last }

yesNoYes = yes

yesNoNo = no

change = { IN($name) }: { $after } instead of { $before }
