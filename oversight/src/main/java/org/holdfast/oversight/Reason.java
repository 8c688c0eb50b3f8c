package org.holdfast.oversight;

/** Why a question could not be answered with yes or no. */
public enum Reason {
    NO_OCID(Answer.NO_DATA, "the process has no 'ocid'", "de aanbesteding heeft geen 'ocid'"),
    CANCELLED(Answer.NOT_APPLICABLE, "the tender was cancelled", "de aanbesteding is ingetrokken"),
    LEFT_OUT(
            Answer.NOT_APPLICABLE,
            "the settings leave the procedure out",
            "de instellingen slaan de procedure over"),
    NO_PRICE_COMPARISON(
            Answer.NOT_APPLICABLE,
            "the settings say that prices do not compete in the procedure",
            "de instellingen zeggen dat prijzen in de procedure niet concurreren"),
    OTHER_METHOD(
            Answer.NOT_APPLICABLE,
            "the procurement method is another one",
            "het is een andere aanbestedingsmethode"),
    NO_METHOD(
            Answer.NO_DATA,
            "no procurement method is given",
            "de aanbestedingsmethode staat er niet"),
    NO_DATES(
            Answer.NO_DATA,
            "a date is missing or not written with time and offset",
            "een datum ontbreekt of staat er zonder tijd en tijdzone"),
    NO_COUNT(
            Answer.NO_DATA,
            "the number of tenderers is missing",
            "het aantal inschrijvers ontbreekt"),
    NO_BIDS(Answer.NO_DATA, "no bids are given", "er staan geen inschrijvingen"),
    NO_BID_STATUS(Answer.NO_DATA, "no bid has a status", "geen inschrijving heeft een status"),
    NO_AWARDS(Answer.NO_DATA, "no awards are given", "er staan geen gunningen"),
    NO_CONTRACTS(Answer.NO_DATA, "no contracts are given", "er staan geen contracten"),
    UNDECIDED(
            Answer.NOT_APPLICABLE,
            "an award is pending, or its status is unknown",
            "een gunning loopt nog, of haar status is onbekend"),
    NO_ACTIVE_AWARD(Answer.NOT_APPLICABLE, "no award is active", "geen gunning is van kracht"),
    SEVERAL_AWARDS(
            Answer.NOT_APPLICABLE,
            "several awards are active",
            "er zijn meerdere gunningen van kracht"),
    SEVERAL_SUPPLIERS(
            Answer.NOT_APPLICABLE,
            "an award has several suppliers",
            "een gunning heeft meerdere leveranciers"),
    SEVERAL_TENDERERS(
            Answer.NOT_APPLICABLE,
            "several tenderers made one bid together",
            "meerdere inschrijvers schreven samen in"),
    UNNAMED(
            Answer.NO_DATA,
            "a tenderer or supplier has no id",
            "een inschrijver of leverancier heeft geen id"),
    OTHER_CURRENCY(
            Answer.NOT_APPLICABLE,
            "prices are in different currencies, or not in the main one",
            "prijzen staan in verschillende valuta's, of niet in de hoofdvaluta"),
    NO_PRICES(Answer.NO_DATA, "prices are missing", "prijzen ontbreken"),
    NO_LOTS(
            Answer.NO_DATA,
            "there are several lots, and a bid or an award does not say for which it is",
            "er zijn meerdere percelen, en bij een inschrijving of gunning staat niet voor welk"),
    WINNER_WITHOUT_BID(
            Answer.NO_DATA,
            "the winner has no valid bid with a price",
            "de winnaar heeft geen geldige inschrijving met prijs"),
    ONE_VALID_BIDDER(
            Answer.NOT_APPLICABLE,
            "nobody but the winner has a valid bid",
            "behalve de winnaar heeft niemand een geldige inschrijving"),
    NOT_THE_LOWEST(
            Answer.NOT_APPLICABLE,
            "the winner was not the lowest",
            "de winnaar was niet de laagste"),
    NO_VALID_BID(Answer.NOT_APPLICABLE, "no bid is valid", "geen inschrijving is geldig"),
    TOO_FEW(
            Answer.NOT_APPLICABLE,
            "too few to judge by, under the settings",
            "te weinig om over te oordelen, volgens de instellingen"),
    NO_SPREAD(
            Answer.NOT_APPLICABLE,
            "the data set gives no fence: too alike, or fewer than five",
            "de gegevens geven geen grens: te eenvormig, of minder dan vijf"),
    NO_CLASSES(
            Answer.NO_DATA, "awarded items have no classes", "gegunde posten hebben geen klassen"),
    NO_CEILING(
            Answer.NO_DATA,
            "there is no price or quantity to hold the contract against",
            "er is geen prijs of hoeveelheid om het contract mee te vergelijken"),
    NO_SUCH_STEP(
            Answer.NO_DATA,
            "there is no milestone of this kind",
            "er is geen mijlpaal van deze soort"),
    NO_TRANSACTIONS(Answer.NO_DATA, "no transactions are given", "er staan geen betalingen");

    private final Answer answer;
    private final String en;
    private final String nl;

    Reason(Answer answer, String en, String nl) {
        this.answer = answer;
        this.en = en;
        this.nl = nl;
    }

    public Answer answer() {
        return answer;
    }
}
