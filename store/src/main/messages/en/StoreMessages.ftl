## Store

noStore = There is no store in { $folder }: it has no { $file }. 'holdfast ledger import FILE --ledger { $folder }' makes one.
none = { $store } has no store of Holdfast yet. 'holdfast store migrate --store { $store }' puts that right.
older = { $store } has the schema of an older Holdfast. 'holdfast store migrate --store { $store }' puts that right.
# $store (String), $step (int), $known (int)
newer = { $store } was written by a newer Holdfast (step { $step } of the schema; this one knows { $known }). Use that one, or a newer one.
neverOver = { $file } is there already, and a copy is never written over another.
notEmpty = { $store } is not empty. A copy is put back into an empty store only: name another place, or move this one away first.

## A file

busy = Another program has been writing to { $file } for long. Nothing was changed; try again when it has ended.
damaged = { $file } is not a database, or is damaged. Put it back from a copy: 'holdfast store restore'.
full = The disk is full. Nothing was changed in { $file }.
unwritable = { $file } cannot be opened for writing, which reading needs too. Copy the folder to a place that you may write to.

## A server

noAddress = '{ $address }' is no address of a database. Write it as postgresql://USER@HOST:5432/DATABASE.
unreachable = { $store } cannot be reached: { $why } Is the server running, and the address right?
refused = { $store } refuses the user or the password. The password may stand in PGPASSWORD or in ~/.pgpass.
missing = { $store } does not exist. Its administrator makes it: CREATE DATABASE.
forbidden = { $store }: this user may not do that ({ $why }).
