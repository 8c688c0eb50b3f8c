closed = dicht

openFull = helemaal open

sizeAt = op { SHARE($setting) }

never = niet binnen de periode

range = { $first } tot { $last }

yesNoYes = ja

yesNoNo = nee

change = { IN($name) }: { $after } in plaats van { $before }
