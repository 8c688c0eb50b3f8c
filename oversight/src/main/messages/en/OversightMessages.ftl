## Group

CONTRACTING_PROCESSES = contracting processes
BUYERS = buyers
PROCURING_ENTITIES = procuring entities
TENDERERS = tenderers

## Answer

YES = yes
NO = no
NOT_APPLICABLE = not applicable
NO_DATA = no data

## Setting

WHOLE_NUMBER_FROM_0 = a whole number from 0
NUMBER_WITH_DECIMAL_POINT = a number with a decimal point
NUMBER_FROM_0_100 = a number from 0 to 100
NAMES_WITH_BETWEEN_THEM = names with '|' between them
SECTION_OWN_WITH_NAME_WHOLE = a section of its own, with a name and a whole number on each line

## Reason

PROCESS_HAS_NO_OCID = the process has no 'ocid'
TENDER_WAS_CANCELLED = the tender was cancelled
SETTINGS_LEAVE_PROCEDURE_OUT = the settings leave the procedure out
SETTINGS_SAY_PRICES_DO_NOT = the settings say that prices do not compete in the procedure
PROCUREMENT_METHOD_ANOTHER_ONE = the procurement method is another one
NO_PROCUREMENT_METHOD_GIVEN = no procurement method is given
DATE_MISSING_OR_NOT_WRITTEN = a date is missing or not written with time and offset
NUMBER_TENDERERS_MISSING = the number of tenderers is missing
NO_BIDS_GIVEN = no bids are given
NO_BID_HAS_STATUS = no bid has a status
NO_AWARDS_GIVEN = no awards are given
NO_CONTRACTS_GIVEN = no contracts are given
AWARD_PENDING_OR_STATUS_UNKNOWN = an award is pending, or its status is unknown
NO_AWARD_ACTIVE = no award is active
SEVERAL_AWARDS_ACTIVE = several awards are active
AWARD_HAS_SEVERAL_SUPPLIERS = an award has several suppliers
SEVERAL_TENDERERS_MADE_ONE_BID = several tenderers made one bid together
TENDERER_OR_SUPPLIER_HAS_NO = a tenderer or supplier has no id
PRICES_DIFFERENT_CURRENCIES_OR_NOT = prices are in different currencies, or not in the main one
PRICES_MISSING = prices are missing
THERE_SEVERAL_LOTS_BID_OR = there are several lots, and a bid or an award does not say for which it is
WINNER_HAS_NO_VALID_BID = the winner has no valid bid with a price
NOBODY_BUT_WINNER_HAS_VALID = nobody but the winner has a valid bid
WINNER_WAS_NOT_LOWEST = the winner was not the lowest
NO_BID_VALID = no bid is valid
TOO_FEW_JUDGE_BY_UNDER = too few to judge by, under the settings
DATA_SET_GIVES_NO_FENCE = the data set gives no fence: too alike, or fewer than five
AWARDED_ITEMS_HAVE_NO_CLASSES = awarded items have no classes
THERE_NO_PRICE_OR_QUANTITY = there is no price or quantity to hold the contract against
THERE_NO_MILESTONE_KIND = there is no milestone of this kind
NO_TRANSACTIONS_GIVEN = no transactions are given

## SettingsFile


neitherSectionNorName = '{ $line }' is neither a [section] nor 'name = value'. Put ';' before a remark.

neverClosedWriteR024 = '{ $line }' is never closed; write [R024].

hasNoSection = { $code } has no section '{ $table }'.

thereNoExclusionThere = there is no exclusion '{ $name }'; there is 'procurement_method_details'.

takes = '{ $name }' takes { IN($words) }: [{ $code }.{ $name }].

takesGot = '{ $name }' takes { IN($words) }; got '{ $value }'.

# The names that there are.
# $none (boolean)
# $names (String)
thereIs = { $none ->
    [true] { "" }
   *[false] { " " }There is: { $names }.
 }

# $code (String)
# $none (boolean)
# $names (String)
noIndicator = there is no indicator '{ $code }'.{ thereIs }

# $name (String)
# $none (boolean)
# $names (String)
noSettingForAll = there is no setting '{ $name }' for all indicators.{ thereIs } Settings of one indicator stand below its [section].

# $code (String)
# $name (String)
# $none (boolean)
# $names (String)
noSettingOf = { $code } has no setting '{ $name }'.{ thereIs }
