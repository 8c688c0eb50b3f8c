## Files

cannotReadSettings = Cannot read the settings '{ $file }': { IN($why) }.

# Of the folder of results.
cannotWriteHere = Cannot write to '{ $folder }': { IN($why) }. Name another folder with --out.

noStudioFolder = The studio's folder '{ $folder }' cannot be made: { IN($why) }. Name one that you may write in: --data DIR.

holdsSomethingElse = '{ $folder }' holds something else than an earlier site. Name another folder, or empty it.

isAFile = '{ $folder }' is a file; --out is a folder.

noEncoding = There is no encoding '{ $encoding }'. Try UTF-8, ISO-8859-1 or UTF-16.

## Options

oneOf = one of { $words }

A_FILE = the name of a file or a folder, such as out/answer

# Of a name that the system cannot write.
A_FILE_IN_A_LOCALE = the name of a file or a folder; letters beyond ASCII need a locale such as LC_ALL=C.UTF-8

A_DAY = a day such as 2024-03-31

A_CURRENCY = a currency in three letters, such as EUR or UAH

NO_VALUE = no value: it is given or left out

# $names as they are typed: --seed N, CASE.
missing = Missing: { $names }.

twice = { $option } is given twice; give it once.

tooMuch = '{ $argument }' is one too many.

noPages = --pages is 1, 4 or all; got '{ $got }'.

noMonth = MONTH is a month such as 2024-12, got '{ $got }'.

noAddress = --address is a URL such as https://studio.example.org; got '{ $got }'.

noStudio = --studio is the address of a studio or a published site, such as https://example.org/holdfast/; got '{ $got }'.

noProxy = --trusted-proxy is an address such as 127.0.0.1 or a range such as 10.0.0.0/8; got '{ $got }'.

FORWARDED_ALONE = --forwarded needs --trusted-proxy ADDRESS.

OPENID_ALONE = --openid needs --openid-client ID, and the secret in HOLDFAST_OPENID_SECRET.

TWO_STORES = --ledger and --store name two places; give one of them.

TWO_LOGS = --file and --ledger or --store name two places; give one of them.

CASE_WITH_FUND = --case and --fund belong together; give both or none.

WITH_NEEDS_CASE = --with lays rows over the case of --case; give that too.

WITH_TEAM = --with lays private rows over the case, and --team lets others in. A studio for others shows what lies in a case's own folder.

WITH_ONE_CASE = --with lays private rows over one case. Name it: studio CASE --with DIR.

ELICIT_OUT_OR_IN = Say either --out FILE, to write a sheet, or --in FILE..., to read some.

NAME_A_CASE = Name a case: 'holdfast studio CASE'.

## Names

# $option as it was typed.
unknownOption = Unknown option '{ $option }'; options stand behind the command.

# $command as it is typed.
showsHow = '{ $command } --help' shows how to use it.

MEMORY_FULL = Java's memory is full. Give it more, for instance HOLDFAST_JAVA_OPTIONS=-Xmx8g, or ask for fewer --threads.

noFigure = The case has no figure '{ $figure }'. Write 'table: row: column', such as 'stocks: europe, shell-155: quantity'.

sameIds = Two of the cases call themselves '{ $id }'; a site needs a name of its own for each (case.yaml, 'id').

accountThere = There is an account '{ $name }' already.

# Before the roles that it has: A studio has …
A_STUDIO = A studio

# Before what it has: This case has …
THIS_CASE = This case

# Before the kinds of entry that it has.
THE_LOG = The log

# A name that does not exist: unknown role …
ROLE = role

PARTY = party

FUND = fund

# Of entry of the log.
KIND = kind

TEMPLATE = template

INDICATOR = indicator

# Before its name as it was typed: unknown option …
OPTION = option

COMMAND = command

## The audit log

NO_ENTRY_AND_NO_HEAD = Give the number of an entry, or --since with an earlier head.

noEntry = The log has entries 1 to { $size }; got { $got }.

logTooShort = The head of --since counts { $counted } entries, the log has only { $size }: it was cut off, or it is another log.

PROOF_WITHOUT_HEAD = --proof needs --head: a proof says something only about a head that you kept.

noHead = { $file }, line { $line }: this is no head of a log: { $why } 'holdfast audit head' prints one.

headUnread = --head: { IN($why) }. 'holdfast audit head' prints one.

noHeadIn = { $file } has no head of a log. 'holdfast audit head' prints one.

## The studio

PAGES_NOT_BUILT = The pages of the studio are not built. './holdfast' in Holdfast's own folder builds them; it needs Node.js 20 or newer, with npm.

# $place is an address and a port.
portTaken = Something else listens on { $place }, perhaps another studio. Stop it, or name another port: --port { $next }.

othersWithoutAccounts = On { $address } others can reach it, and without accounts each of them could do everything. Add --team.

## Pages of Markdown

# $begin and $end are comments of HTML.
noPart = '{ $file }' has no lines '{ $begin }' and '{ $end }'; add them.

cannotChange = Cannot change '{ $file }': { IN($why) }.
