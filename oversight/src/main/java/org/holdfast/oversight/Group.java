package org.holdfast.oversight;

import org.holdfast.model.Text;

/** Whom an answer is about. */
public enum Group {
    /** A contracting process, by its Open Contracting ID. */
    OCID("OCID", "contracting processes", "aanbestedingen"),
    BUYER("Buyer", "buyers", "opdrachtgevers"),
    PROCURING_ENTITY("ProcuringEntity", "procuring entities", "aanbestedende diensten"),
    TENDERER("Tenderer", "tenderers", "inschrijvers");

    private final String key;
    private final String en;
    private final String nl;

    Group(String key, String en, String nl) {
        this.key = key;
        this.en = en;
        this.nl = nl;
    }

    /** Its name in the results. */
    public String key() {
        return key;
    }

    /** Its members, for people. */
    public Text title() {
        return new Text(en, nl);
    }
}
