## Group

CONTRACTING_PROCESSES = aanbestedingen
BUYERS = opdrachtgevers
PROCURING_ENTITIES = aanbestedende diensten
TENDERERS = inschrijvers

## Answer

YES = ja
NO = nee
NOT_APPLICABLE = niet van toepassing
NO_DATA = geen gegevens

## Setting

WHOLE_NUMBER_FROM_0 = een geheel getal vanaf 0
NUMBER_WITH_DECIMAL_POINT = een getal met een decimale punt
NUMBER_FROM_0_100 = een getal van 0 tot en met 100
NAMES_WITH_BETWEEN_THEM = namen met '|' ertussen
SECTION_OWN_WITH_NAME_WHOLE = een eigen kop, met op elke regel een naam en een geheel getal

## Reason

PROCESS_HAS_NO_OCID = de aanbesteding heeft geen 'ocid'
TENDER_WAS_CANCELLED = de aanbesteding is ingetrokken
SETTINGS_LEAVE_PROCEDURE_OUT = de instellingen slaan de procedure over
SETTINGS_SAY_PRICES_DO_NOT = de instellingen zeggen dat prijzen in de procedure niet concurreren
PROCUREMENT_METHOD_ANOTHER_ONE = het is een andere aanbestedingsmethode
NO_PROCUREMENT_METHOD_GIVEN = de aanbestedingsmethode staat er niet
DATE_MISSING_OR_NOT_WRITTEN = een datum ontbreekt of staat er zonder tijd en tijdzone
NUMBER_TENDERERS_MISSING = het aantal inschrijvers ontbreekt
NO_BIDS_GIVEN = er staan geen inschrijvingen
NO_BID_HAS_STATUS = geen inschrijving heeft een status
NO_AWARDS_GIVEN = er staan geen gunningen
NO_CONTRACTS_GIVEN = er staan geen contracten
AWARD_PENDING_OR_STATUS_UNKNOWN = een gunning loopt nog, of haar status is onbekend
NO_AWARD_ACTIVE = geen gunning is van kracht
SEVERAL_AWARDS_ACTIVE = er zijn meerdere gunningen van kracht
AWARD_HAS_SEVERAL_SUPPLIERS = een gunning heeft meerdere leveranciers
SEVERAL_TENDERERS_MADE_ONE_BID = meerdere inschrijvers schreven samen in
TENDERER_OR_SUPPLIER_HAS_NO = een inschrijver of leverancier heeft geen id
PRICES_DIFFERENT_CURRENCIES_OR_NOT = prijzen staan in verschillende valuta's, of niet in de hoofdvaluta
PRICES_MISSING = prijzen ontbreken
THERE_SEVERAL_LOTS_BID_OR = er zijn meerdere percelen, en bij een inschrijving of gunning staat niet voor welk
WINNER_HAS_NO_VALID_BID = de winnaar heeft geen geldige inschrijving met prijs
NOBODY_BUT_WINNER_HAS_VALID = behalve de winnaar heeft niemand een geldige inschrijving
WINNER_WAS_NOT_LOWEST = de winnaar was niet de laagste
NO_BID_VALID = geen inschrijving is geldig
TOO_FEW_JUDGE_BY_UNDER = te weinig om over te oordelen, volgens de instellingen
DATA_SET_GIVES_NO_FENCE = de gegevens geven geen grens: te eenvormig, of minder dan vijf
AWARDED_ITEMS_HAVE_NO_CLASSES = gegunde posten hebben geen klassen
THERE_NO_PRICE_OR_QUANTITY = er is geen prijs of hoeveelheid om het contract mee te vergelijken
THERE_NO_MILESTONE_KIND = er is geen mijlpaal van deze soort
NO_TRANSACTIONS_GIVEN = er staan geen betalingen

## SettingsFile


neitherSectionNorName = '{ $line }' is geen [kop] en geen 'naam = waarde'. Zet ';' voor een opmerking.

neverClosedWriteR024 = '{ $line }' gaat niet dicht; schrijf [R024].

hasNoSection = { $code } heeft geen kop '{ $table }'.

thereNoExclusionThere = er is geen uitzondering '{ $name }'; er is 'procurement_method_details'.

takes = bij '{ $name }' hoort { IN($words) }: [{ $code }.{ $name }].

takesGot = bij '{ $name }' hoort { IN($words) }; er staat '{ $value }'.

thereIs = { $none ->
    [true] { "" }
   *[false] { " " }Er is: { $names }.
 }

noIndicator = er is geen indicator '{ $code }'.{ thereIs }

noSettingForAll = er is geen instelling '{ $name }' voor alle indicatoren.{ thereIs } Instellingen van één indicator staan onder zijn [kop].

noSettingOf = { $code } heeft geen instelling '{ $name }'.{ thereIs }
