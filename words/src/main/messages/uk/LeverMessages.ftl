closed = закрито

openFull = відкрито повністю

sizeAt = на { SHARE($setting) }

never = не в цьому періоді

range = від { $first } до { $last }

yesNoYes = так

yesNoNo = ні

change = { IN($name) }: { $after } замість { $before }
