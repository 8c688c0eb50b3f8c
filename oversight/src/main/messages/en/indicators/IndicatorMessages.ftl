## CloseToWinningBid

CLOSE_TO_WINNING_BID = Price close to winning bid
CLOSE_TO_WINNING_BID_DEFINITION = The difference between the lowest valid bid of another tenderer and the winning bid, as a share of the winning bid, is at most the lower fence of all such differences: the first quartile less one and a half times the distance between the quartiles. There is no fence, and no flag, unless the quartile and the fence are above 0; nor with fewer than five differences, or where the quartiles are equal, a limit that Cardinal does not know. One award is active, it has one supplier, and his bid was the lowest. With several lots only bids for exactly those of the award are compared. The winner and the next are flagged too.
CLOSE_TO_WINNING_BID_REASONING = Tenderers who divide a market make a bid that is meant to lose, and put it just above the one that is meant to win.
CLOSE_TO_WINNING_BID_FALSE_ALARMS = Where a price list or an index sets most of the price, honest bids are close too. Data in which prices hardly differ have no fence.
FENCE_AS_SHARE_WINNING_BID = the fence, as a share of the winning bid

## ShortSubmissionPeriod

SHORT_SUBMISSION_PERIOD = Short submission period
SHORT_SUBMISSION_PERIOD_DEFINITION = The whole days between the start and the end of the tender period are fewer than the threshold. A period that ends before it starts counts as short.
SHORT_SUBMISSION_PERIOD_REASONING = Whoever was told beforehand can bid in a few days; others cannot.
SHORT_SUBMISSION_PERIOD_FALSE_ALARMS = Urgent procurement in war may be short by law, and call-offs from a framework agreement are short by nature. Set the legal minimum of each procedure.
DAYS = days
DAYS_FOR_PROCEDURES_LOCAL_NAME = days for procedures of this local name
ONLY_THESE_PROCUREMENT_METHODS = only these procurement methods

## HeavilyDiscountedBid

HEAVILY_DISCOUNTED_BID = Heavily discounted bid
HEAVILY_DISCOUNTED_BID_DEFINITION = The difference between the lowest valid bid of another tenderer and the winning bid, as a share of the winning bid, is at least the upper fence of all such differences: the third quartile and one and a half times the distance between the quartiles. There is no fence, and no flag, unless the fence is above 0; nor with fewer than five differences, or where the quartiles are equal, a limit that Cardinal does not know. One award is active, it has one supplier, and his bid was the lowest. With several lots only bids for exactly those of the award are compared. The winner is flagged too.
HEAVILY_DISCOUNTED_BID_REASONING = A price far below all others may be for something worse, or be made up for in amendments.
HEAVILY_DISCOUNTED_BID_FALSE_ALARMS = A maker who owns an idle line, or has the stock, can honestly be far cheaper.
## IdenticalBidPrices

IDENTICAL_BID_PRICES = Identical bid prices
IDENTICAL_BID_PRICES_DEFINITION = Different tenderers handed in bids with the same price, in the same currency: bids that are pending, valid or disqualified. The tenderers are flagged too. With several lots only bids for the very same lots are compared, and none that does not say for which it is. Tenderers who all won, as in a framework agreement with several suppliers, were not each other's rivals and get no flag; nor does a price of nothing or less, which is none. Cardinal compares all bids of a process, whatever the lot.
IDENTICAL_BID_PRICES_REASONING = Equal prices are unlikely by chance: somebody agreed on them, or passed one on.
IDENTICAL_BID_PRICES_FALSE_ALARMS = Where the buyer or a price list sets the price, all bids are equal. Name such procedures in no_price_comparison_procurement_methods. Round prices of small purchases meet by chance.

## SingleBid

SINGLE_BID = Single bid received
SINGLE_BID_DEFINITION = The procurement method is one that invites competition, and the number of tenderers is 1.
SINGLE_BID_REASONING = A competition that nobody else joins may have been written for one supplier.
SINGLE_BID_FALSE_ALARMS = Ammunition and other arms often have one maker, and some markets are small.
PROCUREMENT_METHODS_INVITE_COMPETITION = procurement methods that invite competition

## LateBidWon

LATE_BID_WON = Late bid won
LATE_BID_WON_DEFINITION = A valid bid was received after the end of the tender period, and one of its tenderers is a supplier of an active award, for the same lots if both say which. These tenderers are flagged too.
LATE_BID_WON_REASONING = Whoever may bid after the deadline may have seen the other bids.
LATE_BID_WON_FALSE_ALARMS = The tenderer may have had a bid in time as well; the deadline may have been extended without a new date; clocks and time zones may differ.

## ExcessiveDisqualifiedBids

EXCESSIVE_DISQUALIFIED_BIDS = Excessive disqualified bids
EXCESSIVE_DISQUALIFIED_BIDS_DEFINITION = The share of disqualified bids among those handed in is at least the upper fence of all shares: the third quartile and one and a half times the distance between the quartiles. Asked apart for buyers, for procuring entities (bids that they received) and for tenderers (bids that they made); whoever has fewer bids than the minimum gets no flag and does not count for the fence. Where fewer than five have the minimum, all count for the fence. There is no fence, and no flag, if there are fewer than five in all, or if the quartiles are equal; Cardinal knows no such limit. Like Cardinal, the minimum of buyers and procuring entities counts bids, though it is named after contracting processes.
EXCESSIVE_DISQUALIFIED_BIDS_REASONING = A buyer who throws out many may be choosing the winner; a tenderer who is thrown out often may only be there to look like competition.
EXCESSIVE_DISQUALIFIED_BIDS_FALSE_ALARMS = A buyer of difficult things, or one with few bids, has high shares by nature.
FENCE_AS_SHARE_BIDS_DISQUALIFIED = the fence, as a share of bids disqualified
BIDS_FROM_WHICH_TENDERER_ASKED = bids from which a tenderer is asked about
BIDS_FROM_WHICH_BUYER_OR = bids from which a buyer or procuring entity is asked about

## AllOthersDisqualified

ALL_OTHERS_DISQUALIFIED = All except winning bid disqualified
ALL_OTHERS_DISQUALIFIED_DEFINITION = One tenderer alone has valid bids, he is the only supplier of all active awards, and at least as many other tenderers as the threshold (and at least one) were disqualified. The value is how many they are. No award is pending or of unknown status. The winner is flagged too. With several lots each is judged by itself, and the value is that of the lot with most; Cardinal judges all lots together.
ALL_OTHERS_DISQUALIFIED_REASONING = Whoever decides about formal faults can leave one bidder over.
ALL_OTHERS_DISQUALIFIED_FALSE_ALARMS = Few bids and demanding technical rules, as for arms, leave one over honestly too. A higher threshold asks about fewer of them.
HOW_MANY_OTHER_TENDERERS_WERE = how many other tenderers were disqualified, at least

## LowestBidDisqualified

LOWEST_BID_DISQUALIFIED = Lowest bid disqualified
LOWEST_BID_DISQUALIFIED_DEFINITION = An award is active, a valid bid has a price, and of all bids handed in with a price one with the lowest was disqualified. All must be in one currency, and in that of the settings if they name one. With several lots only bids for the very same lots are compared with each other, and with an award for them; Cardinal compares all bids of a process.
LOWEST_BID_DISQUALIFIED_REASONING = Throwing out the cheapest clears the way for a dearer one.
LOWEST_BID_DISQUALIFIED_FALSE_ALARMS = The lowest bid often is the one that does not meet the rules. Where quality counts beside price, the lowest need not win; name such procedures in no_price_comparison_procurement_methods.

## ExcessiveUnsuccessfulBids

EXCESSIVE_UNSUCCESSFUL_BIDS = Excessive unsuccessful bids
EXCESSIVE_UNSUCCESSFUL_BIDS_DEFINITION = A tenderer has a valid bid in at least as many processes as the percentile of all tenderers, and the share of these processes that he won is at most the lower fence of all shares: the first quartile less one and a half times the distance between the quartiles. A process counts once for each tenderer, however many bids he has in it. Only processes count in which one award is active, it has one supplier, and every valid bid one tenderer; with several lots, only bids for a lot of that award. There is no fence, and no flag, with fewer than five tenderers, or where the quartiles are equal; Cardinal knows no such limit. Like Cardinal, no least number of processes is asked of a tenderer unless the settings set one.
EXCESSIVE_UNSUCCESSFUL_BIDS_REASONING = A partner in a cartel bids often to look like competition, and not to win.
EXCESSIVE_UNSUCCESSFUL_BIDS_FALSE_ALARMS = A newcomer, or a small firm that tries everything, loses a lot too. Where most tenderers bid once, whoever bid once and lost is flagged: raise minimum_contracting_processes.
PERCENTILE_NUMBER_PROCESSES_WITH_VALID = percentile of the number of processes with a valid bid from which a tenderer is asked about
PROCESSES_WITH_VALID_BID_FROM = processes with a valid bid from which a tenderer is asked about, whatever the percentile
FENCE_AS_SHARE_PROCESSES_WON = the fence, as a share of processes won

## HeterogeneousSupplier

HETEROGENEOUS_SUPPLIER = Heterogeneous supplier
HETEROGENEOUS_SUPPLIER_DEFINITION = The classes of all items awarded to a supplier, told apart by their first digits, are at least as many as the upper fence of suppliers with the minimum of contracting processes: the third quartile and one and a half times the distance between the quartiles. Active awards to one supplier count. The minimum is for the fence alone: whoever supplies more with fewer processes is flagged as well. There is no fence, and no flag, if fewer than five suppliers have the minimum, or if the quartiles are equal; Cardinal knows no such limit.
HETEROGENEOUS_SUPPLIER_REASONING = A firm that supplies everything is often a go-between without a trade of its own.
HETEROGENEOUS_SUPPLIER_FALSE_ALARMS = Wholesalers and large defence groups supply many classes.
FENCE_CLASSES = the fence, in classes
FIRST_DIGITS_BY_WHICH_CLASSES = first digits by which classes are told apart
CONTRACTING_PROCESSES_FROM_WHICH_SUPPLIER = contracting processes from which a supplier counts for the fence
