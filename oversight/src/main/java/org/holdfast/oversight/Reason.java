package org.holdfast.oversight;

import org.holdfast.model.Text;

/** Why a question could not be answered with yes or no. */
public enum Reason {
    NO_OCID(Answer.NO_DATA, OversightMessages.PROCESS_HAS_NO_OCID),
    CANCELLED(Answer.NOT_APPLICABLE, OversightMessages.TENDER_WAS_CANCELLED),
    LEFT_OUT(Answer.NOT_APPLICABLE, OversightMessages.SETTINGS_LEAVE_PROCEDURE_OUT),
    NO_PRICE_COMPARISON(Answer.NOT_APPLICABLE, OversightMessages.SETTINGS_SAY_PRICES_DO_NOT),
    OTHER_METHOD(Answer.NOT_APPLICABLE, OversightMessages.PROCUREMENT_METHOD_ANOTHER_ONE),
    NO_METHOD(Answer.NO_DATA, OversightMessages.NO_PROCUREMENT_METHOD_GIVEN),
    NO_DATES(Answer.NO_DATA, OversightMessages.DATE_MISSING_OR_NOT_WRITTEN),
    NO_COUNT(Answer.NO_DATA, OversightMessages.NUMBER_TENDERERS_MISSING),
    NO_BIDS(Answer.NO_DATA, OversightMessages.NO_BIDS_GIVEN),
    NO_BID_STATUS(Answer.NO_DATA, OversightMessages.NO_BID_HAS_STATUS),
    NO_AWARDS(Answer.NO_DATA, OversightMessages.NO_AWARDS_GIVEN),
    NO_CONTRACTS(Answer.NO_DATA, OversightMessages.NO_CONTRACTS_GIVEN),
    UNDECIDED(Answer.NOT_APPLICABLE, OversightMessages.AWARD_PENDING_OR_STATUS_UNKNOWN),
    NO_ACTIVE_AWARD(Answer.NOT_APPLICABLE, OversightMessages.NO_AWARD_ACTIVE),
    SEVERAL_AWARDS(Answer.NOT_APPLICABLE, OversightMessages.SEVERAL_AWARDS_ACTIVE),
    SEVERAL_SUPPLIERS(Answer.NOT_APPLICABLE, OversightMessages.AWARD_HAS_SEVERAL_SUPPLIERS),
    SEVERAL_TENDERERS(Answer.NOT_APPLICABLE, OversightMessages.SEVERAL_TENDERERS_MADE_ONE_BID),
    UNNAMED(Answer.NO_DATA, OversightMessages.TENDERER_OR_SUPPLIER_HAS_NO),
    OTHER_CURRENCY(Answer.NOT_APPLICABLE, OversightMessages.PRICES_DIFFERENT_CURRENCIES_OR_NOT),
    NO_PRICES(Answer.NO_DATA, OversightMessages.PRICES_MISSING),
    NO_LOTS(Answer.NO_DATA, OversightMessages.THERE_SEVERAL_LOTS_BID_OR),
    WINNER_WITHOUT_BID(Answer.NO_DATA, OversightMessages.WINNER_HAS_NO_VALID_BID),
    ONE_VALID_BIDDER(Answer.NOT_APPLICABLE, OversightMessages.NOBODY_BUT_WINNER_HAS_VALID),
    NOT_THE_LOWEST(Answer.NOT_APPLICABLE, OversightMessages.WINNER_WAS_NOT_LOWEST),
    NO_VALID_BID(Answer.NOT_APPLICABLE, OversightMessages.NO_BID_VALID),
    TOO_FEW(Answer.NOT_APPLICABLE, OversightMessages.TOO_FEW_JUDGE_BY_UNDER),
    NO_SPREAD(Answer.NOT_APPLICABLE, OversightMessages.DATA_SET_GIVES_NO_FENCE),
    NO_CLASSES(Answer.NO_DATA, OversightMessages.AWARDED_ITEMS_HAVE_NO_CLASSES),
    NO_CEILING(Answer.NO_DATA, OversightMessages.THERE_NO_PRICE_OR_QUANTITY),
    NO_SUCH_STEP(Answer.NO_DATA, OversightMessages.THERE_NO_MILESTONE_KIND),
    NO_TRANSACTIONS(Answer.NO_DATA, OversightMessages.NO_TRANSACTIONS_GIVEN);

    private final Answer answer;

    private final Text text;

    Reason(Answer answer, Text text) {
        this.answer = answer;
        this.text = text;
    }

    public Answer answer() {
        return answer;
    }

    public Text words() {
        return text;
    }
}
