## LedgerImportText

knownOn = , bekend op

rowsReadReadWith = { $read } rijen gelezen, { $remarked } gelezen met een opmerking, { $leftOut } weggelaten; { $events } gebeurtenissen.

ledgerHasFileAlready = Dit bestand staat al in het grootboek: er is niets veranderd.

billions = mld. { $code ->
    [EUR] euro
   *[other] { $code }
 }

together = samen

togetherHeading = Samen

atLeastOrNot = * ten minste, of niet bekend: sommige rijen noemen geen waarde in geld.

totalsFileItselfPublishes = { $of }{ $agree } van de { $cells } totalen die het bestand zelf geeft zijn de som van zijn rijen.

moreRemarksJson = … en nog { $rest } (--remarks, --json)

whereFileContradictsItself = Waar het bestand zichzelf tegenspreekt ({ $count }):

leftOut = Weggelaten ({ $count }):

howWasRead = Hoe het is gelezen ({ $count }):

line = regel

column = , kolom '

placeRow = , rij

againstKnownOnEvents = Vergeleken met { $file } (bekend op { DAY($knownOn) }): { $same } gebeurtenissen gelijk.

donor = Donor

stage = stap

added = erbij

removed = eraf

revised = herzien

## LedgerOpenCommand

since = Sinds

what = wat

millions = mln. { $code ->
    [EUR] euro
   *[other] { $code }
 }

arrived = aangekomen

openPromisesListRecords = Open: { $open } van de { $promises } beloften. De lijst legt van { $telling } vast wat aankwam; van { $notRecorded } niet, en die zijn niet open maar niet vastgelegd (--silence waiting noemt ze ook).

promisesOpenListSays = { $open } van de { $promises } beloften staan open. Van { $telling } zegt de lijst iets over levering; van de andere weet niemand het.

## LedgerSlipsCommand

slipsUntilAll = Tot alles er was (--whole) zou het { $values } zijn.

slipsUntilFirst = Tot het eerste er was (zonder --whole) zou het { $values } zijn.

nothingWritten = Er is niets geschreven (--dry-run).

slipsWritten = Geschreven naar tables/uncertainties.csv en sources.csv van { $folder }.

CASE_HAS_NO_LEVER_WITH = De casus heeft geen instelling met effect 'slip', die gemeten vertraging zou bewegen.

ledgerHasNoList = Het grootboek heeft geen lijst die bekend was op { $known }, de laatste dag waarvan de casus mag weten.

caseCannotBeWritten = De casus is niet te schrijven: { IN($why) }.

## DiffCommand

## FreezeCommand

idTakes = --id is { IN($form) }; gekregen: '{ $id }'.

idTooLong = '{ $id }' is te lang voor een naam. Geef een kortere met --id.

nothingCanBeAdded = Aan { $file } is zoals het er staat niets toe te voegen. Schrijf de lijst met een streepje voor elke uitspraak ('- id: …'), en niets achter de laatste.

cannotWriteTo = Schrijven naar '{ $file }' lukt niet: { IN($why) }.

statementAddedThereAlready = { $added } { $added ->
    [one] uitspraak toegevoegd,
   *[other] uitspraken toegevoegd,
    } { $kept } stonden er al.

thereAlreadyNoLonger = Stond er al, en klopt niet meer:

takeOutFileFreeze = . Haal het uit het bestand om het opnieuw vast te leggen.

## CheckCommand

error = fout:

warning = let op:

errors = { $n ->
    [one] { $n } fout
   *[other] { $n } fouten
    }

CLASS = Referentieklasse
PROGRAMMES = Programma’s
MIDDLE = Midden
FIVE = 5%
NINETY_FIVE = 95%

warnings = { $n ->
    [one] { $n } waarschuwing
   *[other] { $n } waarschuwingen
    }

weighWithInfluence = Hoeveel van het antwoord op elk rust: 'holdfast check { $folder } --influence'. Dat plant met alle maatregelen en speelt het plan in enkele duizenden toekomsten: de eerste keer een paar minuten, daarna seconden zolang casus en programma hetzelfde blijven.

figuresInPlace = { $all ->
    [0] Geen cijfer rust op een document.
   *[other] Van { $all } cijfers die op documenten rusten, staan er { $placed } op een plaats die is opgeschreven.{ $placed ->
        [0] { " " }Een casus zegt in passages.csv waar ze staan; vanaf dan moet elk dat.
       *[other] { "" }
    }
 }

CHECKED_TABLE = Tabel
FROM_DOCUMENT = uit een document
DERIVED = afgeleid
ASSUMPTION = aanname
ALL = alle

sound = { IN($title) }: in orde.

sources = { $n } { $n ->
    [one] bron
   *[other] bronnen
    }

claims = { $n } { $n ->
    [one] bewering
   *[other] beweringen
    }

levers = { $n } { $n ->
    [one] instelling
   *[other] instellingen
    }

statedInChecks = , { $n } { $n ->
    [one] uitspraak
   *[other] uitspraken
    } in checks.yaml

contents = { $sources }, { $claims }, { $levers }{ $statements }; scenario’s: { $scenarios }.

period = { $months } vanaf { $first }, bekend op { $knownBy }; hash van de casus { $hash }.

everyClass = Elke groei, elke kans op tijd te zijn en elke poort noemt haar referentieklasse.

withoutClass = Zonder referentieklasse: { $names }.

## LedgerTimeCommand

monthsFromAllWatched = Maanden van { $stage } tot { $endsIsALL ->
    [true] alles{ " " }
   *[false] { "" }
    }{ $otherStage }, gevolgd tot { DAY($watched) }.

group = Groep

promises = beloften

hasArrived = gekomen

quarterBy = een kwart in

halfBy = de helft in

threeQuartersBy = driekwart in

logRankTestChi = Log-ranktoets: chi-kwadraat { $statistic } bij { $freedom } vrijheidsgraden, p = { $p }.

leftOutWhichList = Weggelaten: { $silent } waarvan de lijst niets zegt over de latere stap, { $undated } zonder datum die nodig is. '…' is nog niet bereikt.

twoNumbersLeastMost = Twee getallen zijn het minste en het meeste dat het geduurd kan hebben: de lijst dateert niet beide stappen.{ $none ->
    [true] { " " }Waar het minste 0 is, blijkt nergens dat het tijd kostte; een kwantiel is daar niet af te lezen.
   *[false] { "" }
    }

## FlagsCommand

ledgerNamesNoContract = Het grootboek noemt geen contract.

whatLedgerCallsContracted = Wat volgens het grootboek is besteld:

notTheseFiles = niet in deze bestanden

noFlags = geen vlaggen

holdfastSettingsHaveProblems = holdfast: de instellingen hebben fouten; er is niets berekend.

whoOrWhat = Wie of wat

flags = vlaggen

field = Veld

processes = aanbestedingen

share = aandeel

question = Vraag

## DiffText

before = Voor:

after = Na:{ " " }

dataSame = De gegevens zijn gelijk.

rowsAdded = Toegevoegde rijen

rowsRemoved = Vervallen rijen

headCase = (casus

rows = Rijen

newOnes = nieuw

dropped = vervallen

changed = gewijzigd

remarksOnly = alleen opmerkingen

figuresChangedLargestChange = Gewijzigde cijfers, de grootste wijziging eerst

range = marge

from = van 0

shareNew = nieuw

toZero = naar 0

choicesChanged = Gewijzigde keuzes

titlesNotesSourcesDates = Gewijzigde titels, toelichtingen, bronnen, data en uitkomsten

titlesNotesSourcesDatesActuals = Ook gewijzigde titels, toelichtingen, bronnen, data en uitkomsten:

allShowsThem = ; --all toont ze.

moreAllShowsThem = … en nog { $left }; --all toont ze.

rowsRow = rij

rowsWord = rijen

more = ; en nog { $left }

beforeHead = Voor

afterHead = Na

difference = Verschil

eachCaseCountsBy = Elke casus telt op zijn eigen voorwaarden, en die verschillen:

firstMonth = eerste maand

onlyBefore = alleen voor:

onlyAfter = alleen na:

weightsItems = gewichten van artikelen

moneyOf = { CURRENCY($currency) } van

currency = munt

discount = discontovoet

twoCasesHaveNo = De twee casussen hebben geen maand gemeen.

needMet = Behoefte gedekt

points = Punten

most = Meest in

beforeColumn = voor

afterColumn = na

underFloorBefore = Onder minimum voor

overMonthsBothCases = Over { $span }, de maanden van beide casussen: het deel van de volledige behoefte dat is gedekt, gemiddeld over de maanden; de maand met het grootste verschil; tekortmaanden onder het minimum, zonder gewicht of disconto.

## LedgerGapCommand

gapOpen = open

PER_DIVIDES_BY_DONOR_SIZE = --per deelt door de grootte van een donor: gebruik het met --by donor.
THERE_NOTHING_DRAW_NO_AMOUNT = Er is niets te tekenen: geen bedrag is hoger dan nul.

hasNoSuchAid = Zulke steun staat niet in { $file }.

rowsSaySo = (rijen die het zeggen)

donorsWhose = (van donoren met een opgave)

whatRecordedAid = Wat is { $stage }, is vastgelegd van deze steun: { $listed }.

amountsNotToldThem = { $lacking } bedragen zijn er niet in uitgedrukt: het grootboek heeft geen prijspeil van het eurogebied van hun jaar tot dat jaar, of ze hebben geen jaar. Neem met 'holdfast ledger import' de tabel NY.GDP.DEFL.KD.ZG van de Wereldbank op.

pricesByEuroArea = In prijzen van { $year }, naar de deflator van het eurogebied.

notCountedBecauseLedger = Niet meegeteld, omdat het grootboek geen koers van hun dag heeft: bedragen in een andere munt dan { $code ->
    [EUR] de euro
   *[other] { $code }
    } ({ $amounts }). Neem met 'holdfast ledger import' de referentiekoersen van de Europese Centrale Bank op (eurofxref-hist.csv); de lijst zelf hoeft niet opnieuw. Een bedrag zonder datum blijft onbekend.{ $own ->
    [NONE] { "" }
   *[other] { " " }Of tel ze in hun eigen munt: --currency { $own }.
    }

onlyInEuros = { $what } telt in euro: laat --currency weg.

trackerInEuros = { $file } is de lijst van een tracker; die telt in euro en wordt niet omgerekend: laat --currency weg.

ledgerHasNoGross = Het grootboek kent geen { $gdp ->
    [true] bruto binnenlands product
   *[false] inwonertallen
    }. Lees met 'holdfast ledger import' een tabel van de Wereldbank in die haar indicator noemt ({ $indicator }).

eurHead = euro per hoofd

## ProgressLine

left = … nog ongeveer { $time }

## AuditText

LOG_HAS_NO_ENTRIES_YET = Het logboek is nog leeg.
NO_HEAD_FROM_ELSEWHERE_WAS = Er is geen kop van elders gegeven, dus niemand kan zien of het logboek is afgekapt of in zijn geheel herschreven: bewaar er een ('holdfast audit head') en geef die met --head.
ONLY_LOG_WAS_CHECKED_NOT = Alleen het logboek is gecontroleerd, niet waar het over gaat.
HEAD_BESIDE = de kop ernaast
PROOF_DOES_NOT_HOLD_DOES = Het bewijs klopt niet: het leidt niet van de eerdere kop naar de latere.

logAsWasWritten = Het logboek is zoals het is geschreven: { $n ->
    [one] { $n } regel
   *[other] { $n } regels
    }, de laatste van { $when }.

importsWithEventsAll = { $n ->
    [one] { $n } import
   *[other] { $n } imports
    } met { $toIntExact2 ->
    [one] { $toIntExact2 } gebeurtenis
   *[other] { $toIntExact2 } gebeurtenissen
    }: alles wat is ingevoerd, en niets anders.

continuesWhatHeadsWere = Het zet voort wat { $kept ->
    [one] { $kept } bewaarde kop telt
   *[other] { $kept } bewaarde koppen tellen
    }.

entryFiguresOlderHoldfast = Regel { $entry }, cijfers van { $file }: een oudere Holdfast bewaarde die naast het register, en ze zijn niet meegekomen. Ze worden hier dus niet gebruikt en niet gecontroleerd. Lees het bestand opnieuw in.

entryFiguresOlderHoldfastTook = Regel { $entry }, cijfers van { $file }: ingelezen door een oudere Holdfast, die er geen hash van invoerde. Lees het bestand in een nieuw register in om ze te laten controleren.

accountEntriesHoldNo = Account { $name }: de regels ervan bevatten er geen hash van. Ze zijn van een oudere Holdfast, of het account is buiten het programma om toegevoegd. Een wijziging via Holdfast voert er een in.

findingsWhatStoredNot = { $findings ->
    [one] { $findings } bevinding
   *[other] { $findings } bevindingen
    }. Wat er staat, is niet wat er is geschreven. Deze controle heeft niets gewijzigd. Bewaar alles zoals het is, als bewijs; zet een goede kopie elders terug: 'holdfast store restore KOPIE --ledger NIEUW'.

entryNoEntryAny = Regel { $place } is geen regel meer: { $why }.

entryWasChangedText = Regel { $number } is gewijzigd: de tekst geeft niet de hash die erbij is bewaard.

entryWasChangedHash = Regel { $number } is gewijzigd en de hash opnieuw berekend: regel { $later } is na een andere geschreven (of is zelf gewijzigd).

entryThereAgainPlace = Regel { $number } staat er nog eens op plaats { $place }.

entryStandsBehindEntry = Regel { $number } staat achter regel { $after }: de volgorde is gewijzigd.

entryStoredUnderNumber = Regel { $number } is bewaard onder nummer { $place }.

entrySaysButOne = Regel { $number } noemt { $when }, maar de regel ervoor noemt { $before }: geen regel is ouder dan die ervoor, dus een van beide tijden is gewijzigd.

headBesideLogWas = De kop naast het logboek is gewijzigd of weggenomen: { $why }.

entryImportEventsLedger = Regel { $entry }, import van { $file }: de gebeurtenissen in het register zijn niet die van de import{ $enteredIsFound ->
    [true] ; er is een gewijzigd of verplaatst.
   *[false] : toen { $n ->
        [one] { $n } gebeurtenis
       *[other] { $n } gebeurtenissen
        }, nu { $found }.
    }

entryImportNoLonger = Regel { $entry }, import van { $file }: die staat niet meer in het register; verwijderd.

entryImportLedgerStands = Regel { $entry }, import van { $file }: die staat in het register achter een latere import; de volgorde is gewijzigd.

importLedgerNoEntry = Import { $number } van het register, { $file }: geen regel van het logboek noemt die; buiten het programma om toegevoegd, of de regel is verwijderd.

entryFiguresTheyNot = Regel { $entry }, cijfers van { $file }: het zijn niet die van de import; elk bedrag dat ermee is berekend kan dus fout zijn{ $enteredIsFound ->
    [true] ; er is een gewijzigd of verplaatst.
   *[false] : toen { $n ->
        [one] { $n } cijfer
       *[other] { $n } cijfers
        }, nu { $found }.
    }

accountNotWhatEntry = Account { $name } is niet wat regel { $entry } ervan maakte: rol, wachtwoord of status is buiten het programma om gewijzigd.

accountLastEnteredEntry = Account { $name }, laatst ingevoerd in regel { $entry }, is weg: buiten het programma om verwijderd.

accountNoEntryLog = Account { $name }: geen regel van het logboek noemt het; het is buiten het programma om toegevoegd, en wie het wachtwoord kent kan inloggen.

headWasKept = de bewaarde kop van { $when }

entryLogHeadCounts = Regel { $number } staat in het logboek dat de kop telt: { $entry }

proofDoesNotHold = Het bewijs klopt niet: het leidt niet van regel { $number } naar de kop.

logEntriesBeginsWith = Het logboek van { $later } regels begint met de { $earlier } die de kop telt: het is alleen gegroeid. De kop is nu: { $text }

proofHoldsForLog = Het bewijs klopt voor een logboek van { $head } regels, maar de kop is niet die u bewaarde. Vraag een bewijs van groei vanaf de uwe: 'holdfast audit prove --since KOP'.

entry = regel

whenUtc = wanneer (UTC)

tableWho = wie

subject = onderwerp

referenceTablesAsEntered = { $tables ->
    [one] { $tables } referentietabel
   *[other] { $tables } referentietabellen
 }: zoals ingevoerd.

accountsAsEntered = { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
 }: zoals ingevoerd.

NOT_CHECKED_NO_HASH = Niet gecontroleerd, want het logboek heeft er geen hash van: wie er is ingelogd, openstaande uitnodigingen, runs en bestanden in mappen.
NOR_COULD_BE_CHECKED = Ook niet gecontroleerd kon worden wat hieronder staat.

entriesDeleted = { $several ->
    [true] Regels { $first } tot en met { $last } ontbreken: die zijn verwijderd.
   *[false] Regel { $last } ontbreekt: die is verwijderd.
 }

logCutOff = { $none ->
    [true] Het logboek is leeg
   *[false] Het logboek eindigt bij regel { $end }
 }, maar { IN($head) } telt er { $counted }: { $several ->
    [true] regels { $first } tot en met { $counted } zijn
   *[false] regel { $counted } is
 } weg. Het is afgekapt, of vervangen door een oudere versie.

entriesOfOtherHistory = { $several ->
    [true] Regels { $first } tot en met { $last } zijn niet die
   *[false] Regel { $last } is niet die
 } die { IN($head) } telt: daar is iets gewijzigd en het vervolg opnieuw berekend, of de kop is van een ander logboek.

entriesNotCounted = { $several ->
    [true] Regels { $first } tot en met { $last } worden
   *[false] Regel { $last } wordt
 } niet geteld door de kop naast het logboek: buiten het programma om toegevoegd, of achtergelaten door een programma dat stopte terwijl het naar een bestand schreef.

## LedgerBurdenCommand

saysNothingStageHas = { $file } zegt niets van deze stap (--stage); er is: { $listed }.

itselfEurBn = zelf, mld. euro

textGdp = % van bbp

withEuShareEur = met EU-deel, mld. euro

methodCountryShareUnion = Methode: het aandeel van een land in de steun van de Unie is dat wat de lijst zelf geeft (begroting, Vredesfaciliteit en Investeringsbank, elk naar hun eigen sleutel); de regels van de instellingen zelf zijn weggelaten. Bbp: dat van de lijst.

listHasNoShares = De lijst heeft voor deze vraag geen aandelen in de steun van de Unie: alleen wat elk zelf geeft wordt getoond.

## LedgerTemplateCommand

thereAlreadyLeftAs = '{ $out }' is er al en blijft zoals het is; noem een ander bestand.

## LedgerArguments

ledgerCannotBeUsed = Het grootboek '{ $folder }' is niet te gebruiken: { IN($why) }.

## ContractFiles

andMore = … en nog { $rest }.

problemsAllRead = { $problems ->
    [0] geen fouten
    [one] { WHOLE($problems) } fout
   *[other] { WHOLE($problems) } fouten
 }; alles wat te lezen was, is gebruikt.

## CoverageCommand

times = keer

## Say

NOT_WRITTEN_UTF_8 = het is niet in UTF-8 geschreven
FAILED = het is mislukt

thereNo = '{ $file }' is er niet

noPermissionFor = geen toegang tot '{ $file }'

thereNotFolder = '{ $file }' is er al en is geen map

cannotBeWritten = '{ $file }' is niet te schrijven: { IN($why) }.

## IndicatorsCommand

yesIf = Ja als

because = Want

falseAlarm = Vals alarm

needs = Nodig

setting = Instelling

source = Bron

## ValidateCommand

commaLine = , regel

## Main

nothingWasComputed = ; er is niets berekend.

## NewCommand

notEmptyLeftAs = '{ $path }' is niet leeg en blijft zoals het is; noem een andere map.

filesFromTemplateNext = { $path }: { $files } bestanden van het sjabloon '{ $template }'. Nu:

readmeMdSaysWhat = { $path }/README.md zegt wat u het eerst vervangt.

## LedgerQuestion

DONOR = donor
RECIPIENT = ontvanger
LIST = lijst
LEDGER = Het grootboek
LEDGER_HAS_FIGURES_BUT_NO = In het grootboek staan cijfers maar geen lijst van steun. Lees er een in met 'holdfast ledger import BESTAND'.

ledgerHasNothingWas = In het grootboek staat niets{ $hasAsOf ->
    [true] { " " }dat bekend was op { $asOf }
   *[false] { "" }
    }. Lees een bestand in met 'holdfast ledger import BESTAND'.

otherListsSeries = Andere lijsten (--series):

## LedgerDonorCommand

oldest = De oudste:

contractsHoldfastOversightFlags = Contracten ('holdfast oversight flags FILE --ledger DIR' bevraagt ze):

## LedgerDiffCommand

LEDGER_HAS_NO_LIST_TWO = Van geen lijst heeft het grootboek twee versies.
VERSION = versie
ledgerHasNoVersion = Het grootboek heeft geen versie vóór { $file }.

earlier = Eerder:

later = Later:

eurBnAll = mld. euro samen

earlierColumn = eerder

laterColumn = later

differenceColumn = verschil

## AnswersText

doesNotHold = Klopt niet:

holdsHeading = Klopt:

nothingStatedAboutAnswers = in checks.yaml staat niets over de antwoorden.

statementAboutAnswers = { $all } { $all ->
    [one] uitspraak
   *[other] uitspraken
    } over de antwoorden

itHolds = , en die klopt.

allHold = ; alle kloppen.

holdsDoesNot = : { $holding } { $holdingIsValue ->
    [true] klopt,
   *[false] kloppen,
    } { $failing } niet.

noAnswer = geen antwoord

dividedByZero = gedeeld door nul

moreMonth = , en in nog { $months } { $months ->
    [one] maand
   *[other] maanden
    }

found = gevonden

against = tegen

## ConditionsCommand

stateOpen = open

holdfastFundHasProblems = holdfast: het fonds heeft fouten; er is niets berekend.

condition = Voorwaarde

owner = eigenaar

tableDue = uiterlijk

state = stand

daysLate = dagen te laat

million = miljoen

released = vrijgegeven

mayBeReleased = mag vrij

heldBack = vastgehouden

evidenceNotApproved = bewijs, nog geen akkoord

approvedByOne = akkoord van één

stateMet = voldaan

## Ledger

NO_MONTH_KNOWN = geen maand bekend
OWN_LIST = Eigen lijst
entriesWritten = { $entries } regels geschreven naar { $file }.

fromList = Uit { $list }. Stappen staan naast elkaar en worden niet opgeteld.

listOfRelease = { $file } ({ $release }), bekend op { DAY($known) }

noWaitCanBeRead = Uit { $file } is geen wachttijd van { IN($from) } tot { IN($until) } te lezen: { $silent } zwijgen erover, { $undated } hebben geen datum.

doesNotDate = { $file } geeft geen datum van wat is { IN($until) }: van geen van de { $ended } wachttijden van { IN($from) } tot { IN($until) } is bekend hoelang die minstens was. Ze duurden tussen 0 en { TENTH($most) } maanden, en daaruit is geen vertraging te meten; er is niets geschreven. Neem een lijst die beide stappen dateert ('holdfast ledger template' schrijft een lege; --series noemt haar), of andere stappen met --from en --until.

## DonorNames

EU_COMMISSION_AND_COUNCIL = EU (Commissie en Raad)
EUROPEAN_UNION = Europese Unie
EU_INSTITUTIONS = EU-instellingen
EUROPEAN_INVESTMENT_BANK = Europese Investeringsbank
EUROPEAN_PEACE_FACILITY = Europese Vredesfaciliteit
EUROPEAN_COMMISSION = Europese Commissie
CZECH_INITIATIVE = Tsjechisch initiatief

## CopyCommand

copiedTo = Gekopieerd naar { $file }.
putBackInto = Teruggezet in { $store }.
PUT_BACK = Teruggezet.
NOTHING_PUT_BACK = Er is niets teruggezet.

## SmpsCommand

# $name (String), $written (String), $scenarios (long), $stages (int), $maximise (boolean)
smpsInstance = { $name }: { $scenarios ->
    [one] { $written } scenario
   *[other] { $written } scenario’s
} in { $stages } fasen, { $maximise ->
    [true] gemaximeerd.
   *[false] geminimaliseerd.
}

smpsObjective = Doel

smpsBound = Grens

smpsSampled = Steekproef

smpsSample = { $ways } scenario’s; 95 van de 100 zulke steekproeven liggen tussen { $low } en { $high }

smpsSampledBound = Grens, uit steekproeven

# $samples (int), $low (String), $high (String)
smpsSamples = gemiddeld optimum van { $samples } steekproeven; 95 van de 100 zulke gemiddelden liggen tussen { $low } en { $high }

# $got (int), $risk (String)
smpsNoSample = --sample vraagt een getal vanaf 2 en alleen het gemiddelde; gegeven was { $got } met --risk { $risk }.

smpsMethod = Methode

# $method (String), $written (String), $iterations (long), $cutsWritten (String), $cuts (long)
smpsWork = { $method }, { $iterations ->
    [one] { $written } iteratie
   *[other] { $written } iteraties
}{ $cuts ->
    [0] { "" }
    [one] , { $cutsWritten } snede
   *[other] , { $cutsWritten } sneden
}

smpsFirstStage = Eerste fase (kolommen die niet 0 zijn):

smpsNote = Opmerking: { $note }

smpsNoFolder = '{ $path }' is er niet: geen map met een probleem erin, en geen bestand.

smpsValidation = In de scenario’s van het bestand, per fase:

smpsStopped = { $costs } …, en dan is er geen punt

smpsNoRisk = --risk kan niet '{ $got }' zijn. Het is mean, worst, cvar:TAIL of mix:WEIGHT,TAIL, met getallen tussen 0 en 1, zoals in cvar:0.1.
