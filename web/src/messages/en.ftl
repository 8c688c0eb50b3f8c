## The interface in English. Findings, readings and names of levers come from Java, not from here.

# What the language calls itself, in full and in short, and how it writes numbers and dates.
language =
    .name = English
    .code = EN
    .locale = en-GB

brand = Holdfast
studio = Studio
otherLanguage = Language
skipResults = Skip to results
skipLevers = Skip to levers
skipContent = Skip to content
nav = Pages
menu = Menu
page =
    .door = Decide or wait
    .simulator = Simulator
    .ledger = Ledger
    .gap = Gap
    .burden = Burden
    .delay = Delay
    .runs = Runs
    .briefs = Briefs
    .sources = Sources
    .hindcast = Hindcast
caseSwitch = Case
theme = Theme
toDark = Switch to the dark theme
toLight = Switch to the light theme
copyLink = Copy link
copied = Link copied. It opens exactly this view.
notCopied = The browser did not allow copying. The address bar holds the same link.
close = Close
loading = Loading

kicker = Policy simulator, { $first } to { $last }. What was known on { $known }
levers = Levers
starts = Starting points
startingPoint = Starting point
ownLevers = Your own levers
startHere = Start from here
atBaseline = Baseline
presetBy = By { $by }, { $date }
undo = Undo
redo = Redo
resetAll = Reset all
baselineIs = Baseline { $value }
backToBaseline = { $lever }: back to the baseline.
about = About ‘{ $name }’
notCovered = What it leaves out
expects = What to expect
moreLevers = { $n ->
    [one] { $n } more lever
   *[other] { $n } more levers
 }
changedHere = { $n } changed
world = World
policy = Policy
steps = Your steps ({ $n })
stepStart = Start
stepPreset = Starting point: { $title }
stepReset = All levers reset
stepBack = From the address
allLevers = All levers
oneLever = One lever
previousLever = Previous lever
nextLever = Next lever
leverOf = Lever { $n } of { $of }

comparedWith = Compared with
theBaseline = the baseline
yourPinned = your pinned policy
pin = Pin as comparison
unpin = Compare with the baseline again
pinned = Pinned. Every change is now told against this policy.
unpinned = Compared with the baseline again.
differences = { $n ->
    [0] All levers stand at the baseline
    [one] { $n } lever differs from the baseline
   *[other] { $n } levers differ from the baseline
 }
outcomes = Outcomes
asCompared = as compared
unknown = Not known
better = better
worse = worse
whereFrom = Where this number comes from
item = Item
month = Month
readMonth = Read a month
byHalfYears = Planned by half-years
assumption = Assumption
working = Making a plan…
workingMore = A plan of its own is being made for these levers.
workingHere = The charts come with the plan. What another plan would come to is not shown in its place.
workingSince = { $seconds } s so far.
lastPlan = The last plan took { $time }.
noPlan =
    .load = No plan of its own could be made: the solver could not be fetched.
    .time = No plan of its own could be made: half a minute was not enough.
    .none = No plan fits these levers: the programme has no solution.
    .error = No plan of its own could be made: the solver stopped.
noFigures = So there is no figure for these levers. Put one back, or try again.
noDifferences = So no difference is shown.
fromAll = { $futures } futures of { $months } months
fromSome = { $futures } of { $all } futures of { $months } months; all of them when the lever rests
answeredIn = answered in { $time }
seed = seed
hash = case
version = model

table = Table
chart = Chart
tableOf = Table: { $title }
download = Download
downloadOf = Download: { $title }
picture2x = PNG, for slides and text
vector = SVG, for print
csv = CSV, for a spreadsheet
parquet = Parquet, for R and Python
embedCode = Copy code to embed
embedCopied = Code copied. It shows this one card on your own page.
openStudio = Open in Holdfast Studio
saved = Saved as { $file }
notSaved = The file could not be made. What is on screen is still right; try another format.
sources = Sources
sourcesBehind = Sources behind this
noSources = No source is recorded for this. It follows from the model alone: method, seed and case are named below.
sourcesFail = The source records could not be fetched. The figures on screen are unaffected. Try again when you are online.
unknownSource = Source ‘{ $id }’ is not in this case’s records.
publisher = Publisher
published = Published
retrieved = Retrieved
grade = Grade
method = Kind
feeds = Used for
openSource = Open the source
inNewTab = in a new tab
isAssumption = This figure is an assumption: no document states it.
cite = Cite
citeTitle = Cite this view
citeIntro = The sentence names the model, the data and the seed, so that anyone can make the same answer again.
# $isNoted says whether a note stands beside the finding.
citation = ‘{ $finding }’{ $isNoted ->
    [true] { " " }({ $note })
   *[false] { "" }
 }. Holdfast { $version }, case ‘{ $title }’ (data known on { $known }, hash { $hash }, seed { $seed }). { $address }. Read on { $read }.
copySentence = Copy sentence
sentenceCopied = Sentence copied.

askFailed = This setting could not be worked out. The last good answer is still on screen. Move a lever back, or reset.
kernelFailed = The simulator could not be loaded.
kernelFailedWay = The other pages work without it. Reload the page; if it goes on, the address may point to a case that is not here.
pageFailed = This page could not be fetched.
pageFailedWay = The rest of the studio still works. Check the connection and try again.
noCard = There is no card named ‘{ $name }’.
noCardWay = There are: { LIST($names) }. Put one of these behind card= in the address.
noCase = There is no case ‘{ $id }’ here. What you see is another: { $shown }.
noSuchPage = There is no page ‘{ $id }’ here. There are:
noPage = This case has no such page.
coming = { LIST($pages) }: being made
notMade = { LIST($pages) }: could not be made
comingHelp = These pages tell of the whole answer, which is being calculated. They appear by themselves.
makingWhat =
    .simulator = what the simulator starts from
    .pages = the pages of the whole answer
    .policies = what each policy comes to
    .plans = plans for the steps of levers
makingNow = Being made since { $since }: { $what }.
makingSteps = { $done } of { $of } steps are done.
makingUsually = The last time it took { $time }.
makingWaits = They wait their turn: the server is making something else first.
makingFailed = Could not be made: { $what } ({ $why }). The server tries again at { $again }; the other pages are complete.
aboutSeconds = about { $n } seconds
aboutMinutes = about { $n } minutes
asFile = The brief as a file
theBrief = The brief in English:
printsOnA4 = The file prints on A4; the browser can save it as PDF.
casesFailed = The list of cases could not be fetched.
casesFailedWay = Nothing can be shown without it. Check the connection and try again.
again = Try again

updated = Last updated
warning = Please note
viewAs = Show as
filters = Filters
searchAll = Search in all columns
searchSources = Search the sources
sourcesOf = { $n } of { $all } entries
showRest = Show the other { $n }
onThisPage = On this page
all = all
from = from
clear = Clear filters
shownOf = { $n } of { $all } rows
sumOf = { $name }: { $sum } in total
sortBy = Sort by { $name }
nothingShown = No row fits these filters.
details = Details
rowDetails = The whole row
goTo = Go to what this row is about
unit = { $name } ({ $unit })
no = no
note = note

fullRun = Calculate in full
fullRunHelp = The levers answer from { $here } futures in your browser. In full means: { $there } futures and a plan of their own, on the server. The result is kept at its own address.
fullRunStatic = This site is files only: there is no server to calculate on. With your own Holdfast (‘holdfast studio’) this button works.
mustSignIn = Sign in to calculate on the server.
mayNot = As { $role } you can look at everything, but not start or change anything.
role =
    .reader = a reader
    .analyst = an analyst
    .approver = an approver
    .administrator = an administrator
offline = The server does not answer. Your levers work on; try again later.
runsTitle = Calculations that are kept
runsLede = A run takes longer than a lever: thousands of futures, a plan of its own, or tables of what holds when the world differs. It is kept under an address that stays the same: the same question is never calculated twice.
runsStatic = This site was published as files. Runs need the server of the program; the simulator and the other pages are complete.
startRun = Start a run
startFrom = It takes the levers as they stand in the simulator.
kind = Kind
kinds =
    .policies = Policies
    .explore = Many futures
    .plan = Full plan
    .delay = What waiting costs
    .levers = Each lever on its own
    .hindcast = Looking back
    .robust = Robust tables
kindHelp =
    .policies = Each policy planned anew in the same futures, now and later: what the first page tells. It takes minutes; twenty futures are enough.
    .explore = The kept plan, played in many futures.
    .plan = A plan of its own for these levers, then played in many futures.
    .delay = The plan for these levers, started 1 to 24 months later.
    .levers = Each policy lever moved to the end of its range, and a plan for each.
    .hindcast = What today’s practice forecast in many futures, and what happened.
    .robust = Several plans side by side in the same futures: regret, and how often each is good enough.
futures = Futures
seedLabel = Seed
start = Start
stop = Stop
open = Open
compare = Compare
compareTwo = Compare the two chosen runs
chooseTwo = Choose two finished runs to compare them.
chooseRun = Choose run { $id } to compare
noRuns = No run has been kept yet.
started = Started
by = By
state = State
states =
    .queued = waiting
    .running = running
    .done = done
    .failed = failed
    .stopped = stopped
    .interrupted = interrupted
place = { $n ->
    [0] next in line
    [1] next in line
   *[other] number { $n } in line
 }
progress = { $what }: { $done } of { $of }
took = Took
seconds = { $s } s
milliseconds = { $ms } ms
run = Run
runAddress = This address stays the same.
backToRuns = All runs
runGone = There is no run at this address. It may have been removed, or it belongs to another server.
interruptedHelp = The server stopped while this run was going. Start it again: it takes up the same address.
startAgain = Start again
leverDifferences = Where the levers differ
sameLevers = The levers are the same in both.
lever = Lever
first = First
second = Second
settingsOf = Settings
files = Files
stopped = Run stopped.

signIn = Sign in
signOut = Sign out
signedIn = Signed in as { $name }
name = Name
password = Password
wrongSignIn = Name and password do not match. Nothing was changed; try again.
signInOpenId = Sign in through your organisation
signInHelp = With the name and password of your account here.
closedTitle = This studio is for its members
closedLede = Its cases, its runs and its ledger open once you have signed in.

upload = Bring your own data
uploadCase = A case (zip of its folder)
uploadLedger = A ledger file (CSV, XLSX or JSON)
uploadHelp = The same checks as on the command line. If anything is wrong, nothing is taken in and every problem is listed.
send = Check and take in
sending = Checking…
taken = Taken in.
takenPending = Taken in. It waits until an approver accepts it, and until then changes no page.
lists = Lists in the ledger
listsHelp = A list that was accepted adds to the ledger of each case on whose day it was known; the list in a case’s own folder stays. Where people sign in, someone else accepts what you bring in.
noLists = No list has been brought in.
list = List
knownOn = Known on
entries = Entries
broughtBy = Brought in by
decidedBy = by { $name }, { $when }
listStates =
    .pending = waits for acceptance
    .accepted = accepted
    .taken_back = taken back
addsTo = Adds to
addsToNone = no case here: it became known after their day
accept = Accept
takeBack = Take back
acceptedNow = { $file } is accepted. Its entries appear in the ledger.
takenBackNow = { $file } is taken back. Its entries leave the ledger.
ownList = You brought this in; someone else accepts it.
actions = Actions
broughtCases = Cases that were brought in
theCase = Case
remove = Delete
removeOf = Delete { $name }
reallyRemove = Delete { $name } for good?
yesRemove = Yes, delete
keep = Keep it
removedNow = { $name } is deleted. The log keeps that it was there.
chooseFile = First choose a file.
problems = { $n ->
    [one] { $n } problem. Nothing was taken in.
   *[other] { $n } problems. Nothing was taken in.
 }
line = line
column = column

## The first page. Its sentences come from Java.
decideWhat = Decide what?
fromWhen = From when?
againstWhat = Compared with what?
whatIsMeant = What the words mean:
sameNow = the same, decided now
byFuture = What it changes, future by future
byFutureWaiting = What waiting changes, future by future
dot = Dot
changedBy = Change of the shortfall
noChange = no change
tooSmallBand = too small to tell
howFar = How far to trust it.
openInSimulator = Open this in the simulator
toSimulator = To the simulator
simulatorDiffers = The simulator has every setting. It plays one fixed plan, adapted by rule; here what is decided is thought over again in each future. So its numbers are others.
waitingUnknown = What waiting changes is not computed for this case.
notComputed = { $policy }, { $when }: not computed
notComputedWay = No figure stands here until it is. Choose something else meanwhile.
doorNothing = What each policy comes to is not computed for this case yet
doorNothingWay = A run of the kind ‘Policies’ computes it, or this in a terminal. Until then the simulator answers, setting by setting, with one fixed plan.
doorNoWeapon = No minimum is known for any item of this case
doorNoWeaponWay = So there is no shortfall to tell of here. The simulator shows what else the case has.
doorComing = What each policy comes to is being computed
doorComingWay = The page appears by itself. Until then the simulator answers, setting by setting, with one fixed plan.
# What stands in the simulator of the plans that are made anew: the number of page one.
fixedPlan = The figures under this and the charts are of one fixed plan for these levers, adapted by rule in each future.
anewElsewhere = What policies come to when they are thought over again is told where it is computed:
# $months (number) - as written, for its form
pageOneSays = { $name }: { $months ->
    [one] { $written } month of the minimum is missing
   *[other] { $written } months of the minimum are missing
 }
pageOneSilent = For these levers page one has no number: it was not computed
nearestKnown = Below are the policies that stand nearest; the answer need not lie between them.
untilThen = Until then page one goes on on today’s terms, while the plan under this decides nothing new.
inOwnWorld = They are in the case’s own world, which was moved here.
centralCase = The central case of the fixed plan
# Below figures, before the command that finds them again.
seeAndChange = See this and change it
# Before links to the pages that tell of the same.
toldOn = Also told on
